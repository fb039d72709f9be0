/** CPU generations: the year they came, the line they stand in, and the numbers that show them. */
export type Generation = Readonly<{
  id: string;
  label: string;
  vendor: 'amd' | 'intel' | 'arm';
  /** Server lines whose design goes on from one generation to the next. */
  line: string;
  year: number;
}>;

type Row = readonly [
  id: string,
  label: string,
  vendor: Generation['vendor'],
  line: string,
  year: number,
];

const ROWS: readonly Row[] = [
  ['netburst', 'Intel NetBurst', 'intel', 'intel', 2005],
  ['core', 'Intel Core', 'intel', 'intel', 2008],
  ['nhm', 'Intel Nehalem and Westmere', 'intel', 'intel', 2009.5],
  ['snb', 'Intel Sandy Bridge', 'intel', 'intel', 2012],
  ['ivb', 'Intel Ivy Bridge', 'intel', 'intel', 2013],
  ['hsw', 'Intel Haswell', 'intel', 'intel', 2014],
  ['skl', 'Intel Skylake (one socket)', 'intel', 'intel', 2015],
  ['bdw', 'Intel Broadwell', 'intel', 'intel', 2016],
  ['skx', 'Intel Skylake-SP', 'intel', 'xsp', 2017.5],
  ['cfl', 'Intel Coffee Lake', 'intel', 'intel', 2018],
  ['clx', 'Intel Cascade Lake', 'intel', 'xsp', 2019],
  ['cpx', 'Intel Cooper Lake', 'intel', 'xsp', 2020],
  ['icx', 'Intel Ice Lake-SP', 'intel', 'xsp', 2021],
  ['icl', 'Intel Ice Lake-D', 'intel', 'intel', 2021],
  ['rkl', 'Intel Rocket Lake', 'intel', 'intel', 2021],
  ['spr', 'Intel Sapphire Rapids', 'intel', 'xsp', 2023],
  ['emr', 'Intel Emerald Rapids', 'intel', 'xsp', 2024],
  ['rpl', 'Intel Raptor Lake', 'intel', 'intel', 2024],
  ['srf', 'Intel Sierra Forest', 'intel', 'srf', 2024],
  ['gnr', 'Intel Granite Rapids', 'intel', 'xsp', 2024],
  ['k8', 'AMD K8', 'amd', 'amd', 2006],
  ['k10', 'AMD K10', 'amd', 'amd', 2008],
  ['k10i', 'AMD K10 (Istanbul, Magny-Cours)', 'amd', 'amd', 2010],
  ['bd', 'AMD Bulldozer and Piledriver', 'amd', 'amd', 2012],
  ['zen1', 'AMD Naples (Zen 1)', 'amd', 'epyc', 2017.5],
  ['zen2', 'AMD Rome (Zen 2)', 'amd', 'epyc', 2019],
  ['zen3', 'AMD Milan (Zen 3)', 'amd', 'epyc', 2021],
  ['zen4', 'AMD Genoa and Bergamo (Zen 4)', 'amd', 'epyc', 2022],
  ['siena', 'AMD Siena (Zen 4c)', 'amd', 'epyc', 2023],
  ['am5', 'AMD EPYC 4004 and 4005', 'amd', 'amd', 2024],
  ['zen5', 'AMD Turin (Zen 5)', 'amd', 'epyc', 2024],
  ['altra', 'Ampere Altra (Neoverse N1)', 'arm', 'arm', 2021],
  ['neoverse-n1', 'Arm Neoverse N1', 'arm', 'arm', 2020],
  ['neoverse-v1', 'Arm Neoverse V1', 'arm', 'arm', 2022],
  ['neoverse-n2', 'Arm Neoverse N2', 'arm', 'arm', 2023],
  ['neoverse-v2', 'Arm Neoverse V2', 'arm', 'arm', 2024],
  ['apple', 'Apple silicon', 'arm', 'apple', 2022],
];

/** Where a name tells the line but no generation: any of its servers may be meant. */
const LINES: readonly Row[] = [
  ['any-epyc', 'AMD EPYC', 'amd', 'epyc', 2021],
  ['any-xeon', 'Intel Xeon', 'intel', 'xsp', 2021],
];

const BY_ID = new Map<string, Generation>(
  [...ROWS, ...LINES].map(([id, label, vendor, line, year]) => [
    id,
    { id, label, vendor, line, year },
  ]),
);

export function generationById(id: string): Generation {
  const generation = BY_ID.get(id);
  if (generation === undefined) throw new Error(`no CPU generation ${id}`);
  return generation;
}

/** Vendor, then family and model in decimal (Linux intel-family.h, AMD's references) or Arm's part. */
export const GENERATION_OF_CPUID: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['core', 'intel 6/', [15, 23, 29]],
      ['nhm', 'intel 6/', [26, 30, 37, 44, 46, 47]],
      ['snb', 'intel 6/', [42, 45]],
      ['ivb', 'intel 6/', [58, 62]],
      ['hsw', 'intel 6/', [60, 63, 69, 70]],
      ['bdw', 'intel 6/', [61, 71, 79, 86]],
      ['skl', 'intel 6/', [78, 94]],
      // Skylake-SP, Cascade Lake and Cooper Lake share 85: the middle one stands for them.
      ['clx', 'intel 6/', [85]],
      ['cfl', 'intel 6/', [142, 158, 165, 166]],
      ['icx', 'intel 6/', [106]],
      ['icl', 'intel 6/', [108, 125, 126, 140, 141]],
      ['rkl', 'intel 6/', [167]],
      ['spr', 'intel 6/', [143]],
      ['emr', 'intel 6/', [207]],
      ['rpl', 'intel 6/', [151, 154, 183, 186, 191]],
      ['gnr', 'intel 6/', [173, 174]],
      ['srf', 'intel 6/', [175]],
      ['bd', 'amd 21/', [1, 2, 16, 19, 48, 96]],
      ['k10', 'amd 16/', [2, 4]],
      ['k10i', 'amd 16/', [8, 9]],
      ['zen1', 'amd 23/', [1, 8, 17, 24]],
      ['zen2', 'amd 23/', [49, 96, 113]],
      ['zen3', 'amd 25/', [1, 8, 33]],
      ['zen4', 'amd 25/', [16, 17, 160]],
      ['am5', 'amd 25/', [80, 97, 116]],
      ['zen5', 'amd 26/', [2, 17]],
      ['am5', 'amd 26/', [68, 36]],
      ['neoverse-n1', 'arm ', [3340, 3336]],
      ['neoverse-v1', 'arm ', [3392]],
      ['neoverse-n2', 'arm ', [3401, 3470]],
      ['neoverse-v2', 'arm ', [3407, 3460, 2755]],
    ] as const
  ).flatMap(([id, prefix, models]) => models.map((model) => [`${prefix}${model}`, id])),
);

/** Whether the generation stands for a whole line, of which nobody said more. */
export function isLineOnly({ id }: Generation): boolean {
  return LINES.some(([line]) => line === id);
}

/** The line that a name tells where it tells no generation, as `AMD EPYC` or `Intel Xeon` do. */
export function lineOfName(name: string): Generation | null {
  if (/\bEPYC\b/i.test(name)) return generationById('any-epyc');
  return /\bXEON\b/i.test(name) ? generationById('any-xeon') : null;
}

/** `AMD 7763 (Zen 3)`: a CPU as people know it, with its maker and its generation. */
export function cpuLabel(designation: string, { label, vendor }: Generation): string {
  const brand = vendor === 'arm' ? (label.split(' ')[0] ?? 'Arm') : VENDOR_NAMES[vendor];
  return `${brand} ${designation} (${shortLabel(label)})`;
}

/** `Zen 3` of `AMD Milan (Zen 3)`, `Ice Lake-SP` of `Intel Ice Lake-SP`. */
function shortLabel(label: string): string {
  const design = /\((Zen [^)]+|Neoverse [^)]+)\)/.exec(label)?.[1];
  return design ?? label.replace(/^(?:AMD|Intel|Arm) /, '').replace(/ \(.*/, '');
}

const VENDOR_NAMES = { amd: 'AMD', intel: 'Intel' } as const;
