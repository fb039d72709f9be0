import { firstIndexAtOrAfter } from '../ordered.ts';
import { type Gap, gapsWithin, secondsOf } from './gap.ts';

/** What a meter told, in strictly increasing time on the monotonic clock: watts, or busy shares. */
export type Levels = Readonly<{
  count: number;
  atMs(reading: number): number;
  /** `null`: nothing that counts. */
  valueAt(reading: number): number | null;
}>;

export const NO_LEVELS: Levels = { count: 0, atMs: () => 0, valueAt: () => null };

/** What a meter tells, unless it is more than can be. */
export function believed(value: number | null, most: number): number | null {
  return value === null || value > most ? null : value;
}

/** A level over a span: straight between two readings, unknown in its gaps. */
export type Course = Readonly<{
  fromMs: number;
  toMs: number;
  /** In order, apart from one another. */
  gaps: readonly Gap[];
  /** Readings that it rests on. */
  readings: number;
  /** Level x seconds from the start of the span to a moment in it; gaps add nothing. */
  sumAt(atMs: number): number;
}>;

/** A moment of the course, and the sum from the start of the span to it. */
type Knot = Readonly<{ atMs: number; value: number; sum: number }>;

/** A knot that sums go on from, where the readings go on, and how many gaps there were. */
type Mark = Knot & Readonly<{ next: number; gaps: number }>;

/**
 * So many readings from one mark to the next. Between marks sums are worked out anew when they are
 * asked for: a day of a rack of boards would take a gigabyte otherwise.
 */
const MARK_READINGS = 512;

/** Two readings further apart than this, and than `GAP_INTERVALS`, have a gap between them. */
const GAP_MS = 5_000;
const GAP_INTERVALS = 5;

/** No meter is asked more seldom than every 300 s: twice that is a gap whatever the steps around it. */
const MOST_MS = 600_000;

/** How many steps to each side tell the usual interval; it may change while an audit runs. */
const NEAR_STEPS = 5;

/** A meter's first answer may come this much later than one interval and still tell of the start. */
const END_SLACK_MS = 1_000;

/**
 * Joins readings into a course from `fromMs` to `toMs` on the monotonic clock, which stands still while
 * the machine sleeps and which nobody sets. Readings outside that span, and levels that are negative
 * or not finite, are left out.
 *
 * Between two readings nothing is known if they are further apart than 5 s and than 5 usual
 * intervals, or than 10 minutes, and at either end nothing is known beyond one interval and a second; nearer to a
 * reading than that its level stands.
 */
export function courseOf(levels: Levels, fromMs: number, toMs: number): Course {
  const nextFrom = usableIn(levels, fromMs, toMs);
  const start = nextFrom(0);
  if (start === levels.count) {
    const gaps = toMs > fromMs ? [{ fromMs, toMs }] : [];
    return { fromMs, toMs, gaps, readings: 0, sumAt: () => 0 };
  }
  const levelAt = (reading: number) => ({
    atMs: levels.atMs(reading),
    value: levels.valueAt(reading) as number,
  });
  /** As many steps as tell the usual interval, from a reading on. */
  const stepsFrom = (reading: number): number[] => {
    const steps: number[] = [];
    let before = reading;
    while (steps.length < NEAR_STEPS) {
      const after = nextFrom(before + 1);
      if (after === levels.count) break;
      steps.push(levels.atMs(after) - levels.atMs(before));
      before = after;
    }
    return steps;
  };

  let last = levelAt(start);
  let knot: Knot = { atMs: fromMs, value: last.value, sum: 0 };
  let readings = 1;
  const gaps: Gap[] = [];
  const marks: Mark[] = [{ ...knot, next: start, gaps: 0 }];
  const recent: number[] = [];
  const goTo = (level: Readonly<{ atMs: number; value: number }>, known: boolean) => {
    if (level.atMs > knot.atMs && !known) addGap(gaps, { fromMs: knot.atMs, toMs: level.atMs });
    knot = follow(knot, level, known);
  };

  goTo(last, last.atMs - fromMs <= endMsOf(stepsFrom(start)));
  for (let next = nextFrom(start + 1); next < levels.count; next = nextFrom(next + 1)) {
    if (readings % MARK_READINGS === 0) marks.push({ ...knot, next, gaps: gaps.length });
    const level = levelAt(next);
    const stepMs = level.atMs - last.atMs;
    goTo(level, stepMs <= GAP_MS || stepMs <= gapMs(recent, stepsFrom(next)));
    recent.push(stepMs);
    if (recent.length > NEAR_STEPS) recent.shift();
    last = level;
    readings++;
  }
  goTo({ atMs: toMs, value: last.value }, toMs - last.atMs <= endMsOf(recent));

  const total = knot.sum;
  const end = { atMs: toMs, value: last.value };
  const sumAt = (atMs: number): number => {
    if (atMs <= fromMs) return 0;
    if (atMs > toMs) return total;
    const mark = marks[Math.max(0, firstIndexAtOrAfter(marks, atMs) - 1)] as Mark;
    // The last gap before a mark may go on after it.
    let gap = Math.max(0, mark.gaps - 1);
    let before: Knot = mark;
    for (let next = nextFrom(mark.next); ; next = nextFrom(next + 1)) {
      const after = next < levels.count ? levelAt(next) : end;
      while ((gaps[gap]?.toMs ?? Number.POSITIVE_INFINITY) <= before.atMs) gap++;
      const known = before.atMs < (gaps[gap]?.fromMs ?? Number.POSITIVE_INFINITY);
      if (after.atMs >= atMs) return sumWithin(before, after, atMs, known);
      before = follow(before, after, known);
    }
  };
  return { fromMs, toMs, gaps, readings, sumAt };
}

/** @returns the first usable reading from one on; their number where there is none */
function usableIn(levels: Levels, fromMs: number, toMs: number): (from: number) => number {
  return (from) => {
    for (let reading = from; reading < levels.count; reading++) {
      const atMs = levels.atMs(reading);
      const value = levels.valueAt(reading);
      const usable = value !== null && value >= 0 && Number.isFinite(value);
      if (usable && atMs >= fromMs && atMs <= toMs) return reading;
    }
    return levels.count;
  };
}

function follow(
  before: Knot,
  { atMs, value }: Readonly<{ atMs: number; value: number }>,
  known: boolean,
): Knot {
  if (atMs === before.atMs) return before;
  const sum = known ? before.sum + area(before, { atMs, value }) : before.sum;
  return { atMs, value, sum };
}

function sumWithin(
  before: Knot,
  after: Readonly<{ atMs: number; value: number }>,
  atMs: number,
  known: boolean,
): number {
  if (!known || after.atMs === before.atMs) return before.sum;
  const share = (atMs - before.atMs) / (after.atMs - before.atMs);
  const value = before.value + (after.value - before.value) * share;
  return before.sum + area(before, { atMs, value });
}

/** Level x seconds between two moments, gaps left out: watts give joules, busy shares busy seconds. */
export function sumBetween(course: Course, fromMs: number, toMs: number): number {
  return Math.max(0, course.sumAt(toMs) - course.sumAt(fromMs));
}

/** How many seconds between two moments the level is known. */
export function knownSeconds(course: Course, fromMs: number, toMs: number): number {
  const gapS = secondsOf(gapsWithin(course.gaps, fromMs, toMs));
  return Math.max(0, secondsWithin(course, fromMs, toMs) - gapS);
}

/** How many seconds between two moments are in the span: time outside it has no part in any number. */
export function secondsWithin(course: Course, fromMs: number, toMs: number): number {
  return Math.max(0, Math.min(toMs, course.toMs) - Math.max(fromMs, course.fromMs)) / 1000;
}

/** The trapezoid between two levels. */
function area(
  from: Readonly<{ atMs: number; value: number }>,
  to: Readonly<{ atMs: number; value: number }>,
): number {
  return ((from.value + to.value) / 2) * ((to.atMs - from.atMs) / 1000);
}

/**
 * The longest step that is no gap, by the steps before and after it: the interval is the longer one of
 * these, so that a meter that was slowed down is not taken for one that fell silent.
 */
function gapMs(before: readonly number[], after: readonly number[]): number {
  return Math.min(MOST_MS, GAP_INTERVALS * Math.max(usualMs(before), usualMs(after)));
}

/** How far the nearest reading stands for an end of the span. */
function endMsOf(steps: readonly number[]): number {
  return Math.min(MOST_MS, usualMs(steps)) + END_SLACK_MS;
}

/** The median step; 0 where there is none. */
function usualMs(steps: readonly number[]): number {
  const sorted = [...steps].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? 0;
}

function addGap(gaps: Gap[], gap: Gap): void {
  const last = gaps.at(-1);
  if (last?.toMs === gap.fromMs) gaps[gaps.length - 1] = { fromMs: last.fromMs, toMs: gap.toMs };
  else gaps.push(gap);
}
