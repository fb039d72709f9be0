/**
 * Reads what a CPU's name gives away: the designation that its maker lists it under, and its
 * generation, which sets its power more than anything but its TDP.
 */
import { GENERATION_OF_CPUID, type Generation, generationById } from './generations.ts';

export type CpuIdentity = Readonly<{
  /** Upper case, without brand and clock: `7763`, `E5-2673 V4`, `8370C`. Empty: the name is masked. */
  designation: string;
  /** `null`: neither name nor numbers tell. */
  generation: Generation | null;
  /** What told the generation; `likeness`: no server's CPU, servers of a like design stand for it. */
  by: 'name' | 'likeness' | 'numbers' | 'clock' | 'line' | 'nothing';
  /** As the name states it; `null` where it does not. */
  baseMhz: number | null;
  /** Of one socket, as the name states them (`64-Core`, `Q80-30`); `null` where it does not. */
  cores: number | null;
}>;

export type CpuNumbers = Readonly<{
  cpuVendor?: string | null;
  cpuFamily?: number | null;
  /** x86 model number, or the Arm part number. */
  cpuModelNumber?: number | null;
}>;

const BRANDS =
  /\b(?:CPU|PROCESSORS?|INTEL|AMD|XEON|EPYC|OPTERON|QUAD-CORE|SIX-CORE|DELL SKU|PENTIUM D|CORE|PLATINUM|GOLD|SILVER|BRONZE|AMPERE|ALTRA|MAX|64-BIT|MULTI-CORE|\d+-CORES?|AWS|\d+(?:ST|ND|RD|TH) GEN)\b/g;

export function identifyCpu(name: string | null, numbers: CpuNumbers = {}): CpuIdentity {
  const text = (name ?? '').toUpperCase().replace(/\((?:R|TM)\)|®|™/g, '');
  const designation = designationOf(text);
  const told = { designation, baseMhz: clockOf(text), cores: coresOf(text) };
  const found = (by: CpuIdentity['by'], id: string | null): CpuIdentity | null =>
    id === null ? null : { ...told, generation: generationById(id), by };
  const by = /^(?:I[3579]-|ULTRA|RYZEN|THREADRIPPER)/.test(designation) ? 'likeness' : 'name';
  return (
    found(by, generationOfName(text, designation)) ??
    found('numbers', generationOfNumbers(numbers)) ??
    found('clock', designation === '' ? generationOfClock(text) : null) ?? {
      ...told,
      generation: null,
      by: 'nothing',
    }
  );
}

function clockOf(text: string): number | null {
  const clock = /(\d+(?:\.\d+)?)\s*GHZ/.exec(text)?.[1];
  return clock === undefined ? null : Number(clock) * 1000;
}

/** `AMD EPYC 7763 64-Core Processor`; Ampere's `Q80-30` has 80 cores of 3.0 GHz. */
function coresOf(text: string): number | null {
  const cores = Number(/\b(\d{1,3})-CORES?\b/.exec(text)?.[1] ?? AMPERE.exec(text)?.[1]);
  return cores > 0 ? cores : null;
}

const AMPERE = /\b[MQ](\d{2,3})-\d\d\b/;

function designationOf(text: string): string {
  // A hypervisor's name for a generation, such as EPYC-Rome-v2, is of no one CPU.
  if (CODE_NAME.test(joined(text))) return '';
  return text
    .replace(/\(.*?\)|\[.*?\]/g, ' ')
    .replace(/@?\s*\d+(?:\.\d+)?\s*GHZ.*/, '')
    .replace(BRANDS, ' ')
    .replace(/[,@]/g, ' ')
    .replace(/(\dL?)\s*V\s*(\d)\b/g, '$1 V$2')
    .replace(/(\d)\s+(HE|EE|SE)\b/g, '$1$2')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '-')
    .join(' ');
}

function generationOfName(text: string, designation: string): string | null {
  if (/AMPERE/.test(text) || AMPERE.test(text)) return 'altra';
  if (/GRAVITON|COBALT|NEOVERSE|AXION|YITIAN|CORTEX-A72|NVIDIA GRACE/.test(text))
    return armGeneration(text);
  if (/\bAPPLE\b/.test(text) || APPLE_ALONE.test(text)) return 'apple';
  const word = CODE_NAME.exec(joined(text));
  if (word !== null) return CODE_NAMES[word[1] ?? word[2] ?? ''] ?? null;
  if (/THREADRIPPER/.test(text)) return threadripperGeneration(text);
  if (/RYZEN/.test(text)) return 'am5';
  if (/OPTERON/.test(text)) return opteronGeneration(designation);
  if (/EPYC/.test(text) || /^[79][RVB]\d\d[A-Z]?$/.test(designation))
    return epycGeneration(designation);
  return intelGeneration(text, designation);
}

const APPLE_ALONE = /^\s*M\d(?: (?:PRO|MAX|ULTRA))?\s*$/;

const CODE_NAME =
  /EPYC-(ROME|MILAN|GENOA|TURIN|NAPLES)|(SKYLAKE|CASCADELAKE|COOPERLAKE|ICELAKE|SAPPHIRERAPIDS|EMERALDRAPIDS|GRANITERAPIDS|SIERRAFOREST|BROADWELL|HASWELL|IVYBRIDGE|SANDYBRIDGE|WESTMERE|NEHALEM)/;

function joined(text: string): string {
  return text.replace(/(\w) (LAKE|BRIDGE|RAPIDS|FOREST)/g, '$1$2');
}

const CODE_NAMES: Readonly<Record<string, string>> = {
  NAPLES: 'zen1',
  ROME: 'zen2',
  MILAN: 'zen3',
  GENOA: 'zen4',
  TURIN: 'zen5',
  SKYLAKE: 'skx',
  CASCADELAKE: 'clx',
  COOPERLAKE: 'cpx',
  ICELAKE: 'icx',
  SAPPHIRERAPIDS: 'spr',
  EMERALDRAPIDS: 'emr',
  GRANITERAPIDS: 'gnr',
  SIERRAFOREST: 'srf',
  BROADWELL: 'bdw',
  HASWELL: 'hsw',
  IVYBRIDGE: 'ivb',
  SANDYBRIDGE: 'snb',
  WESTMERE: 'nhm',
  NEHALEM: 'nhm',
};

function armGeneration(text: string): string {
  if (/GRAVITON\s?3|V1/.test(text)) return 'neoverse-v1';
  if (/GRAVITON\s?4|AXION|GRACE|V2/.test(text)) return 'neoverse-v2';
  if (/COBALT|YITIAN|N2/.test(text)) return 'neoverse-n2';
  if (/A72|GRAVITON(?!\s?\d)/.test(text)) return 'neoverse-n1';
  return /N1|GRAVITON\s?2/.test(text) ? 'neoverse-n1' : 'neoverse-n2';
}

/** Threadrippers are made of the parts of EPYCs. */
function threadripperGeneration(text: string): string {
  const series = /THREADRIPPER (?:PRO )?(\d)\d{3}/.exec(text)?.[1] ?? '';
  return { '1': 'zen1', '2': 'zen1', '3': 'zen2', '5': 'zen3', '9': 'zen5' }[series] ?? 'zen4';
}

function epycGeneration(designation: string): string | null {
  // 75F3 is of the third generation, as 7543 is.
  const fast = /^7\dF([23])$/.exec(designation)?.[1];
  if (fast !== undefined) return `zen${fast}`;
  if (/^9V33X|^9V64H/.test(designation)) return 'zen4';
  const digits =
    /^([3479])([0-9A-Z])(\d)(\d)/.exec(designation) ?? /^(8)(\d)(\d)(\d)/.exec(designation);
  if (digits === null) return null;
  const [, family, , , last] = digits;
  if (family === '8') return 'siena';
  if (family === '4') return 'am5';
  return (
    { '71': 'zen1', '72': 'zen2', '73': 'zen3', '94': 'zen4', '95': 'zen5', '31': 'zen1' }[
      `${family}${last}`
    ] ?? null
  );
}

function opteronGeneration(designation: string): string {
  const two = /(\d\d)\d\d/.exec(designation)?.[1] ?? '';
  if (two === '22') return 'k8';
  if (['24', '41', '61', '84'].includes(two)) return 'k10i';
  if (['42', '43', '62', '63'].includes(two)) return 'bd';
  return 'k10';
}

const BY_VERSION: Readonly<Record<string, string>> = {
  '1': 'snb',
  '2': 'ivb',
  '3': 'hsw',
  '4': 'bdw',
  '5': 'skl',
  '6': 'skl',
};
const SCALABLE: Readonly<Record<string, string>> = {
  '1': 'skx',
  '2': 'clx',
  '3': 'icx',
  '4': 'spr',
  '5': 'emr',
};

function intelGeneration(text: string, designation: string): string | null {
  if (/^E[3-7]-\d/.test(designation)) {
    const version = /V(\d)/.exec(designation)?.[1] ?? '1';
    if (designation.startsWith('E7-') && version === '1') return 'nhm';
    return BY_VERSION[version] ?? null;
  }
  const entry = /^E-?(2[1-4])\d\dG?/.exec(designation)?.[1];
  if (entry !== undefined)
    return { '21': 'cfl', '22': 'cfl', '23': 'rkl', '24': 'rpl' }[entry] ?? null;
  if (/^D-(15|16)/.test(designation)) return 'bdw';
  if (/^D-21/.test(designation)) return 'skx';
  if (/^D-(17|27|18|28)/.test(designation)) return 'icl';
  if (/^63\d\dP/.test(designation)) return 'rpl';
  if (/^6[4-9]\d\dE/.test(designation)) return 'srf';
  if (/^6[5-9]\d\dP/.test(designation)) return 'gnr';
  if (/PLATINUM|GOLD|SILVER|BRONZE/.test(text) || /^8\d{3}(C|CL|M)$/.test(designation)) {
    if (/^(83(53|54|56|60|76|80)H|53\d\dH|63\d\dH)/.test(designation)) return 'cpx';
    return SCALABLE[/^[3-8](\d)\d\d/.exec(designation)?.[1] ?? ''] ?? null;
  }
  const core = /^I[3579]-(\d{3,5})/.exec(designation)?.[1];
  if (core !== undefined) return coreGeneration(core);
  if (/^ULTRA/.test(designation)) return 'rpl';
  if (/^[LXEW](34|35|36|55|56|65|75)\d\d/.test(designation)) return 'nhm';
  if (/^[LXE]?(30|31|32|33|51|52|53|54|73|74)\d\d$/.test(designation)) return 'core';
  if (/^(\d\.\d|930|7020|7110M)$/.test(designation)) return 'netburst';
  // A masked Xeon states its clock only, as the Xeons of 2004 did; those are rare today.
  if (designation === '' && /XEON/.test(text) && /3\.[468]\s?GHZ/.test(text)) return 'netburst';
  return null;
}

function coreGeneration(number: string): string {
  if (number.length === 3) return 'nhm';
  // 8250U is of the 8th, 1185G7 of the 11th and 13900K of the 13th generation.
  const digits = number.length === 5 || number.startsWith('1') ? 2 : 1;
  const generation = Number(number.slice(0, digits));
  return [
    'nhm',
    'snb',
    'ivb',
    'hsw',
    'bdw',
    'skl',
    'skl',
    'cfl',
    'cfl',
    'cfl',
    'rkl',
    'rpl',
    'rpl',
    'rpl',
  ][Math.min(13, Math.max(0, generation - 1))] as string;
}

/** Google hides all but the clock, which differs by generation (its page of CPU platforms, 2026). */
const GENERATION_OF_CLOCK: Readonly<Record<string, string>> = {
  '2.00': 'skx',
  '2.20': 'bdw',
  '2.30': 'hsw',
  '2.50': 'ivb',
  '2.60': 'icx',
  '2.70': 'spr',
  '2.80': 'clx',
  '3.10': 'clx',
};

function generationOfClock(text: string): string | null {
  const clock = /^\s*INTEL XEON CPU @ (\d\.\d\d)GHZ\s*$/.exec(text)?.[1];
  return GENERATION_OF_CLOCK[clock ?? ''] ?? null;
}

function generationOfNumbers({ cpuVendor, cpuFamily, cpuModelNumber }: CpuNumbers): string | null {
  if (cpuModelNumber == null) return null;
  const vendor = /intel/i.test(cpuVendor ?? '')
    ? 'intel'
    : /amd|hygon/i.test(cpuVendor ?? '')
      ? 'amd'
      : 'arm';
  const family = vendor === 'arm' ? '' : `${cpuFamily ?? ''}/`;
  return GENERATION_OF_CPUID[`${vendor} ${family}${cpuModelNumber}`] ?? null;
}
