import type { Unit } from './units.ts';

/** A step as GitHub lists it, in ms since the audit began; its times are whole seconds, cut off. */
export type OfficialStep = Readonly<{
  number: number;
  name: string;
  conclusion: string | null;
  startMs: number | null;
  endMs: number | null;
}>;

export const SECOND_MS = 1_000;

/** How long after a step's beginning the runner makes its files, at most. */
const LAG_MS = 1_000;
const SLACK_MS = 20;

/** What the runner lists and makes no files for. */
const OF_THE_RUNNER = new Set([
  'Set up runner',
  'Set up job',
  'Initialize containers',
  'Stop containers',
  'Complete job',
]);

/** More than any job has. */
const MOST_STEPS = 1_000;

/** Which step of GitHub's list a unit begins, or is a part of. */
export type Matched = Readonly<{
  /** For each unit; `null`: none. */
  stepOf: readonly (OfficialStep | null)[];
  /** For each unit the unit that it is a part of, by index. */
  parentOf: readonly (number | null)[];
  /** Steps that ran by GitHub's word and that no unit begins. */
  unseen: readonly OfficialStep[];
}>;

/**
 * Finds the units that GitHub's steps begin with, by order and time. A unit that begins none while one
 * without a process of its own runs is a part of that: of composite actions only the whole is listed.
 *
 * @param isOwn whether a unit is a stage of this very action
 */
export function matchOfficial(
  units: readonly Unit[],
  official: readonly OfficialStep[],
  isOwn: (unit: Unit) => boolean,
): Matched {
  const ran = official.filter(
    ({ name, conclusion }) => conclusion !== 'skipped' && !OF_THE_RUNNER.has(name),
  );
  const started = ran
    .flatMap((step) => (step.startMs === null ? [] : [{ ...step, startMs: step.startMs }]))
    .sort((a, b) => a.startMs - b.startMs || a.number - b.number)
    .slice(0, MOST_STEPS);
  const stepOf = aligned(units, started);
  const unseen = started.filter((step) => !stepOf.includes(step));
  const parentOf = partsAmong(units, stepOf, isOwn);
  nameTheLast(units, ran, stepOf, parentOf, isOwn);
  return { stepOf, parentOf, unseen };
}

type Started = OfficialStep & Readonly<{ startMs: number }>;

/** What it costs to leave a unit, or a step, without its other half. */
const ALONE = 0.5;
/** An action's name in that of the step speaks for the pair. */
const NAMED = -0.1;

/**
 * The pairs of units and steps, both in order, that cost least: to be late costs, and so does to be
 * alone. Of pairs that cost the same the earlier unit counts, as a composite action comes before its parts.
 */
function aligned(units: readonly Unit[], steps: readonly Started[]): (OfficialStep | null)[] {
  const width = steps.length + 1;
  // What is best for the units from i on and the steps from j on.
  const best = new Float64Array((units.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] as number;
  for (let i = units.length; i >= 0; i--) {
    for (let j = steps.length; j >= 0; j--) {
      if (i === units.length || j === steps.length) {
        best[i * width + j] = (units.length - i + (steps.length - j)) * ALONE;
        continue;
      }
      const pair = costOf(units[i] as Unit, steps[j] as Started) + at(i + 1, j + 1);
      best[i * width + j] = Math.min(pair, at(i + 1, j) + ALONE, at(i, j + 1) + ALONE);
    }
  }
  const stepOf: (OfficialStep | null)[] = units.map(() => null);
  for (let i = 0, j = 0; i < units.length && j < steps.length; ) {
    const step = steps[j] as Started;
    if (at(i, j) === costOf(units[i] as Unit, step) + at(i + 1, j + 1)) {
      stepOf[i] = step;
      i++;
      j++;
    } else if (at(i, j) === at(i + 1, j) + ALONE) i++;
    else j++;
  }
  return stepOf;
}

function costOf({ atMs, entries }: Unit, { name, startMs }: Started): number {
  const lagMs = atMs - startMs;
  if (lagMs < -SLACK_MS || lagMs >= SECOND_MS + LAG_MS) return Number.POSITIVE_INFINITY;
  const isNamed = entries.some((entry) => entry.name?.includes('/') && name.includes(entry.name));
  return Math.max(0, (lagMs - SECOND_MS) / LAG_MS) * ALONE + (isNamed ? NAMED : 0);
}

function partsAmong(
  units: readonly Unit[],
  stepOf: readonly (OfficialStep | null)[],
  isOwn: (unit: Unit) => boolean,
): (number | null)[] {
  let parent: number | null = null;
  return units.map((unit, i) => {
    const own = stepOf[i] ?? null;
    if (own !== null || isOwn(unit)) {
      parent = own !== null && unit.entries.length === 0 && !isOwn(unit) ? i : null;
      return null;
    }
    if (parent === null) return null;
    const endMs = stepOf[parent]?.endMs ?? null;
    return endMs === null || unit.atMs < endMs + SECOND_MS ? parent : null;
  });
}

/** GitHub hears of steps a moment later: the last may not have begun by its word. */
function nameTheLast(
  units: readonly Unit[],
  ran: readonly OfficialStep[],
  stepOf: (OfficialStep | null)[],
  parentOf: readonly (number | null)[],
  isOwn: (unit: Unit) => boolean,
): void {
  const last = stepOf.findLastIndex((step, i) => step !== null && !isOwn(units[i] as Unit));
  const after = stepOf[last]?.number ?? null;
  if (after === null) return;
  const waiting = ran.filter(({ startMs, number }) => startMs === null && number > after);
  for (let i = last + 1; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (stepOf[i] !== null || parentOf[i] !== null || isOwn(unit)) continue;
    const next = waiting.shift();
    if (next === undefined) return;
    stepOf[i] = next;
  }
}
