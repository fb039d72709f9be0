import { aligned } from './align.ts';
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

type IsOwn = (unit: Unit) => boolean;

/**
 * Finds the units that GitHub's steps begin with, by order and time, and those that are parts of
 * composite actions, of which GitHub lists the whole alone.
 *
 * @param isOwn whether a unit is a stage of this very action
 */
export function matchOfficial(
  units: readonly Unit[],
  official: readonly OfficialStep[],
  isOwn: IsOwn,
): Matched {
  const ran = official.filter(
    ({ name, conclusion }) => conclusion !== 'skipped' && !OF_THE_RUNNER.has(name),
  );
  const started = ran
    .flatMap((step) => (step.startMs === null ? [] : [{ ...step, startMs: step.startMs }]))
    .sort((a, b) => a.startMs - b.startMs || a.number - b.number)
    .slice(0, MOST_STEPS);
  const pairs = aligned(
    units.filter((unit) => typeof compositeOf(unit) !== 'string'),
    started,
    (unit) => compositeOf(unit) === null || isOwn(unit),
  );
  const stepOf = units.map((unit) => pairs.get(unit) ?? null);
  const parentOf = partsAmong(units, stepOf, isOwn);
  const taken = new Set(stepOf);
  nameTheLast(units, ran, stepOf, parentOf, isOwn);
  return { stepOf, parentOf, unseen: started.filter((step) => !taken.has(step)) };
}

/** The runner's name for the composite action that a unit is a part of; `undefined`: it shows nothing. */
function compositeOf({ entries }: Unit): string | null | undefined {
  return entries.find(({ guid }) => guid !== null)?.within;
}

/**
 * Which unit each is a part of. One that shows to be a part is one of the last before it that had no
 * process of its own. One that shows nothing is a part of what runs by GitHub's word, or of that of
 * which there are parts before and after it.
 */
function partsAmong(
  units: readonly Unit[],
  stepOf: readonly (OfficialStep | null)[],
  isOwn: IsOwn,
): (number | null)[] {
  const parentOf: (number | null)[] = units.map(() => null);
  const lastOf = new Map<string, number>();
  let open: number | null = null;
  let lastTop = -1;
  units.forEach((unit, i) => {
    const composite = compositeOf(unit);
    if (typeof composite === 'string') {
      const before = lastOf.get(composite) ?? -1;
      const known = parentOf[before] ?? null;
      // Its post runs parts of the same names, after other steps.
      const isOver = lastTop > before;
      const isAnew = open !== null && open > before && (isOver || stepOf[open] !== null);
      if (before < 0 || isAnew) parentOf[i] = open;
      else if (known !== null && (!isOver || runsAt(stepOf[known], unit.atMs))) parentOf[i] = known;
      for (let j = before + 1; before >= 0 && !isOver && !isAnew && j < i; j++) {
        const isLoose = stepOf[j] === null && units[j]?.entries.length === 0;
        if (isLoose && j !== parentOf[i]) parentOf[j] ??= parentOf[i] ?? null;
      }
      lastOf.set(composite, i);
    } else if (composite === null || isOwn(unit)) {
      lastTop = i;
    } else {
      const isPart = stepOf[i] === null && open !== null && runsAt(stepOf[open], unit.atMs);
      if (isPart) parentOf[i] = open;
      else if (unit.entries.length === 0) open = i;
    }
  });
  return parentOf;
}

function runsAt(step: OfficialStep | null | undefined, atMs: number): boolean {
  if (step === null || step === undefined) return false;
  return step.endMs === null || atMs < step.endMs + SECOND_MS;
}

/** GitHub hears of steps a moment later: the last may not have begun by its word. */
function nameTheLast(
  units: readonly Unit[],
  ran: readonly OfficialStep[],
  stepOf: (OfficialStep | null)[],
  parentOf: readonly (number | null)[],
  isOwn: IsOwn,
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
