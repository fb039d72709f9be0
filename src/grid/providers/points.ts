import { MOST_G_PER_KWH } from '../declared.ts';
import type { IntensityPoint } from '../intensity.ts';
import type { WallSpan } from '../profile.ts';
import { HOUR_MS, type LivePoint, type Refusal, refused } from './provider.ts';

/** Documents keep nine digits; what is computed with is what is written. */
const DIGITS = 6;
/** A figure stands for this long, where none follows it: grids tell late, and by the hour. */
const LONGEST_STAND_MS = 3 * HOUR_MS;

export type Checked = Readonly<{
  kind: 'points';
  points: readonly IntensityPoint[];
  /** `forecast` where any figure that counts is one. */
  seriesKind: 'measured' | 'forecast';
}>;

/**
 * The part of a provider's figures that covers the span: the one that holds when it starts and all
 * within it. Figures that cannot be, or that leave more than 3 hours uncovered, are refused.
 */
export function coverOf(
  given: readonly LivePoint[],
  { fromMs, toMs }: WallSpan,
): Checked | Refusal {
  if (given.some(({ intensityGPerKwh }) => !isPlausible(intensityGPerKwh))) {
    return refused(`it gave a figure outside 0 to ${MOST_G_PER_KWH} g/kWh`);
  }
  const points = ordered(given);
  const start = points.findLastIndex(({ atMs }) => atMs <= fromMs);
  const covering = points
    .slice(Math.max(0, start))
    .filter(({ atMs }, i) => (i === 0 ? atMs <= Math.max(fromMs, toMs) : atMs < toMs));
  const [first] = covering;
  if (first === undefined) return refused('it gave no figure for that time');
  const ends = [...covering.slice(1).map(({ atMs }) => atMs), toMs];
  const standsMs = covering.map(({ atMs }, i) => (ends[i] ?? toMs) - atMs);
  if (first.atMs - fromMs > LONGEST_STAND_MS || standsMs.some((ms) => ms > LONGEST_STAND_MS)) {
    return refused('its figures leave more than 3 hours of that time open, or are older than that');
  }
  // A part that is larger than the whole, or told of some hours only, is none.
  const isSplit = covering.every(
    ({ intensityGPerKwh, directGPerKwh: direct }) =>
      direct !== null && direct >= 0 && direct <= intensityGPerKwh,
  );
  return {
    kind: 'points',
    points: covering.map(({ atMs, intensityGPerKwh, directGPerKwh }) => ({
      from: new Date(atMs).toISOString(),
      intensityGPerKwh: rounded(intensityGPerKwh),
      ...(isSplit ? { directGPerKwh: rounded(directGPerKwh ?? 0) } : {}),
    })),
    seriesKind: covering.some(({ kind }) => kind === 'forecast') ? 'forecast' : 'measured',
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

function isPlausible(value: number): boolean {
  return value >= 0 && value <= MOST_G_PER_KWH;
}

/** By time; of two for the same time the measured one, else the one that came first. */
function ordered(given: readonly LivePoint[]): readonly LivePoint[] {
  const byTime = new Map<number, LivePoint>();
  for (const point of given) {
    const other = byTime.get(point.atMs);
    if (other === undefined || (other.kind === 'forecast' && point.kind === 'measured')) {
      byTime.set(point.atMs, point);
    }
  }
  return [...byTime.values()].sort((a, b) => a.atMs - b.atMs);
}
