import type { ReportedEstimate } from '../../audit/report.ts';
import { formatMass, formatPercent } from '../../units.ts';
import { plainNumber, withRange } from '../amounts.ts';
import { codeSpan } from '../escape.ts';
import { type Column, counted, row, table } from '../markdown.ts';

const SHOWN_FACTORS = 5;
/** Two-sided 90 % of a normal distribution, in standard deviations. */
const Z_90 = 1.645;

type Factor = ReportedEstimate['factors'][number];

/** What would be known better if it were known at all. */
export type Doubt = 'place' | 'grid' | 'runner' | 'claims' | 'power' | 'hardware';

/** Beginnings of factors' ids, each before any that it begins with: what people call them, and whose doubt they are. */
const FACTORS: readonly (readonly [id: string, words: string, doubt: Doubt])[] = [
  ['assumed-runner', 'what a runner without an audit draws', 'runner'],
  ['claims-differ', 'several audits of one job that differ', 'claims'],
  ['cpu-model-idle', 'the watts of this CPU when idle', 'power'],
  ['cpu-model-busy', 'the watts that its work adds', 'power'],
  ['cpu-model', 'the watts of this CPU', 'power'],
  ['cpu-spec', 'the cores and power limit of this CPU', 'power'],
  ['server-tuning', 'how its server is set up', 'power'],
  ['host-occupancy', 'how many share its host', 'power'],
  ['load-curve', 'how watts follow the load', 'power'],
  ['memory-power', 'the watts of memory', 'power'],
  ['container-share', "the container's share of its host", 'power'],
  ['declared-power', 'the watts that somebody named', 'power'],
  ['rapl-counters', "the processor's energy counters", 'power'],
  ['board-share', 'what stands beside the processors', 'power'],
  ['platform-loss', "what the platform's counter leaves out", 'power'],
  ['powermetrics', "the Mac's own meter", 'power'],
  ['mac-rest', 'the rest of the Mac', 'power'],
  ['gpu-host', 'what GPUs make their server draw', 'power'],
  ['gpu-sensor', "the GPU's sensor", 'power'],
  ['gpu-sampling', 'how often the GPU was read', 'power'],
  ['gpu', "the GPU's watts", 'power'],
  ['sibling-place', 'where jobs without an audit stand', 'runner'],
  ['pue-unknown', 'what an unknown building adds', 'place'],
  ['pue', 'what the building adds', 'grid'],
  ['grid-world', 'a grid that nobody knows', 'place'],
  ['grid-year', "the grid's figure for a year", 'grid'],
  ['grid-hour', "the grid's hours", 'grid'],
  ['grid-zone', 'which of two grids its region is on', 'grid'],
  ['grid-country', "a country's figure for its grid", 'grid'],
  ['grid-declared', 'the figure that somebody named for the grid', 'grid'],
  ['grid', "the grid's figure", 'grid'],
  ['embodied-life', 'how long hardware lasts', 'hardware'],
  ['embodied', 'what making the hardware emitted', 'hardware'],
];

function meaningOf({ id }: Factor): (typeof FACTORS)[number] | undefined {
  return FACTORS.find(
    ([start]) => id === start || id.startsWith(`${start}:`) || id.startsWith(`${start}-`),
  );
}

/** What widens an estimate most, in words; `null`: it has no range, or nobody has words for it. */
export function widestDoubt({
  factors,
}: ReportedEstimate): Readonly<{ words: string; doubt: Doubt }> | null {
  const [widest] = byWidth(factors);
  const meaning = widest === undefined ? undefined : meaningOf(widest);
  return meaning === undefined ? null : { words: meaning[1], doubt: meaning[2] };
}

function byWidth(factors: ReportedEstimate['factors']): readonly Factor[] {
  return [...factors].sort((a, b) => b.logSd - a.logSd);
}

/** `× or ÷ 1.3`, or where it reaches less far up `÷ 6.8, × 1.8`. */
function byItself({ logSd, logSdUp = logSd }: Factor): string {
  const ratio = (spread: number) => plainNumber(Math.exp(Math.min(700, Z_90 * spread)));
  return logSdUp === logSd ? `× or ÷ ${ratio(logSd)}` : `÷ ${ratio(logSd)}, × ${ratio(logSdUp)}`;
}

const KNOWN_BY: Readonly<Record<Factor['kind'], string>> = {
  declared: 'our judgement',
  calibrated: 'tests on data',
};

const COLUMNS: readonly Column[] = [
  { name: 'What is uncertain' },
  { name: 'Known by' },
  { name: 'Share of the range', align: 'right' },
  { name: 'By itself', align: 'right' },
];

/** What the total's range is made of. */
export function rangeOf(totalG: ReportedEstimate): readonly string[] {
  const { factors } = totalG;
  const whole = factors.reduce((sum, { logSd }) => sum + logSd ** 2, 0);
  if (whole === 0) return [];
  const share = (some: readonly Factor[]) =>
    formatPercent(some.reduce((sum, { logSd }) => sum + logSd ** 2, 0) / whole);
  const sorted = byWidth(factors);
  const others = sorted.slice(SHOWN_FACTORS);
  const judged = share(factors.filter(({ kind }) => kind === 'declared'));
  return [
    `The total is ${withRange(totalG, formatMass)}: the range in brackets is where the true value may lie, each doubt taken at 90 %. ${judged} of the range (of its variance) rests on our own judgement; the rest was tested on data that it was not made from.`,
    table(COLUMNS, [
      ...sorted
        .slice(0, SHOWN_FACTORS)
        .map((factor) =>
          row([
            `${meaningOf(factor)?.[1] ?? ''} ${codeSpan(factor.id)}`.trim(),
            KNOWN_BY[factor.kind],
            share([factor]),
            byItself(factor),
          ]),
        ),
      ...(others.length === 0
        ? []
        : [row([counted(others.length, 'other'), '–', share(others), '–'])]),
    ]),
  ];
}
