import { type OfficialStep, SECOND_MS } from './official.ts';
import type { Unit } from './units.ts';

export type Started = OfficialStep & Readonly<{ startMs: number }>;

/** How long after a step's beginning the runner makes its files, at most. */
const LAG_MS = 1_000;
const SLACK_MS = 20;

/** What it costs to leave a unit, or a step, without its other half; more where it is no part for sure. */
const ALONE = 0.5;
const STRAY = 1;
/** An action's name in that of the step speaks for the pair. */
const NAMED = -0.1;

/**
 * The pairs of units and steps, both in order, that cost least: to be late costs, and so does to be
 * alone. Of pairs that cost the same the earlier unit counts, as a composite action comes before its parts.
 *
 * @param isTop whether a unit is a step of its own for sure
 */
export function aligned(
  units: readonly Unit[],
  steps: readonly Started[],
  isTop: (unit: Unit) => boolean,
): ReadonlyMap<Unit, OfficialStep> {
  const alone = units.map((unit) => (isTop(unit) ? STRAY : ALONE));
  const width = steps.length + 1;
  // What is best for the units from i on and the steps from j on.
  const best = new Float64Array((units.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] as number;
  for (let i = units.length; i >= 0; i--) {
    for (let j = steps.length; j >= 0; j--) {
      const [unit, step] = [units[i], steps[j]];
      if (unit === undefined && step === undefined) continue;
      best[i * width + j] = Math.min(
        unit && step ? costOf(unit, step) + at(i + 1, j + 1) : Number.POSITIVE_INFINITY,
        unit ? at(i + 1, j) + (alone[i] as number) : Number.POSITIVE_INFINITY,
        step ? at(i, j + 1) + ALONE : Number.POSITIVE_INFINITY,
      );
    }
  }
  const pairs = new Map<Unit, OfficialStep>();
  for (let i = 0, j = 0; i < units.length && j < steps.length; ) {
    const [unit, step] = [units[i] as Unit, steps[j] as Started];
    if (at(i, j) === costOf(unit, step) + at(i + 1, j + 1)) {
      pairs.set(unit, step);
      i++;
      j++;
    } else if (at(i, j) === at(i + 1, j) + (alone[i] as number)) i++;
    else j++;
  }
  return untangled(pairs);
}

/** Files that were made within this of each other may have been made in any order. */
const TOGETHER_MS = 25;

/** Of steps that began together, each goes with the processes that ended as it did. */
function untangled(pairs: Map<Unit, OfficialStep>): Map<Unit, OfficialStep> {
  const units = [...pairs.keys()];
  units.forEach((one, i) => {
    for (const other of units.slice(i + 1)) {
      if (other.atMs - one.atMs > TOGETHER_MS) break;
      const [a, b] = [pairs.get(one) as OfficialStep, pairs.get(other) as OfficialStep];
      if (apartMs(one, a) + apartMs(other, b) > apartMs(one, b) + apartMs(other, a)) {
        pairs.set(one, b).set(other, a);
      }
    }
  });
  return pairs;
}

/** How far a unit's processes ended from the second in which a step ended; 0 where that is not known. */
function apartMs({ entries }: Unit, { endMs }: OfficialStep): number {
  const ends = entries.flatMap(({ seenMs, goneMs }) =>
    seenMs === null || goneMs === null ? [] : [{ seenMs, goneMs }],
  );
  if (endMs === null || ends.length === 0) return 0;
  const seenMs = Math.max(...ends.map((end) => end.seenMs));
  const goneMs = Math.max(...ends.map((end) => end.goneMs));
  return Math.max(0, seenMs - (endMs + SECOND_MS), endMs - goneMs);
}

function costOf({ atMs, entries }: Unit, { name, startMs }: Started): number {
  const lagMs = atMs - startMs;
  if (lagMs < -SLACK_MS || lagMs >= SECOND_MS + LAG_MS) return Number.POSITIVE_INFINITY;
  const isNamed = entries.some((entry) => entry.name?.includes('/') && name.includes(entry.name));
  return Math.max(0, (lagMs - SECOND_MS) / LAG_MS) * ALONE + (isNamed ? NAMED : 0);
}
