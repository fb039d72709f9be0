import { firstIndexAtOrAfter } from '../ordered.ts';
import { type Gap, gapsWithin, secondsOf } from './gap.ts';

/** What a meter told at one moment of the monotonic clock: watts, or a busy share. */
export type Level = Readonly<{ atMs: number; value: number }>;

/** A level over a span: straight between two readings, unknown in its gaps. */
export type Course = Readonly<{
  fromMs: number;
  toMs: number;
  /** In strictly increasing time; the first and the last are the ends of the span. None: no reading. */
  knots: readonly Knot[];
  /** In order, apart from one another. */
  gaps: readonly Gap[];
  /** Readings that it rests on. */
  readings: number;
}>;

type Knot = Level &
  Readonly<{
    /** Level x seconds from the start of the span to here; gaps add nothing. */
    sum: number;
    /** Whether the level is known between the knot before and this one. */
    known: boolean;
  }>;

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
 * or not finite, are left out; of two at one moment the last stands.
 *
 * Between two readings nothing is known if they are further apart than 5 s and than 5 usual
 * intervals, or than 10 minutes, and at either end nothing is known beyond one interval and a second; nearer to a
 * reading than that its level stands.
 */
export function courseOf(levels: readonly Level[], fromMs: number, toMs: number): Course {
  const readings = inOrder(levels.filter((level) => isUsable(level, fromMs, toMs)));
  const steps = readings.slice(1).map(({ atMs }, i) => atMs - (readings[i] as Level).atMs);
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined) {
    const gaps = toMs > fromMs ? [{ fromMs, toMs }] : [];
    return { fromMs, toMs, knots: [], gaps, readings: 0 };
  }
  const knots: Knot[] = [{ atMs: fromMs, value: first.value, sum: 0, known: false }];
  const gaps: Gap[] = [];
  const addUpTo = (level: Level, known: boolean) => {
    const before = knots.at(-1) as Knot;
    if (level.atMs === before.atMs) return;
    const sum = known ? before.sum + area(before, level) : before.sum;
    if (!known) addGap(gaps, { fromMs: before.atMs, toMs: level.atMs });
    knots.push({ ...level, sum, known });
  };
  const startMs = endMsOf(steps.slice(0, NEAR_STEPS));
  addUpTo(first, first.atMs - fromMs <= startMs);
  steps.forEach((stepMs, i) => {
    addUpTo(readings[i + 1] as Level, stepMs <= GAP_MS || stepMs <= gapMs(steps, i));
  });
  const endMs = endMsOf(steps.slice(-NEAR_STEPS));
  addUpTo({ atMs: toMs, value: last.value }, toMs - last.atMs <= endMs);
  return { fromMs, toMs, knots, gaps, readings: readings.length };
}

/** Level x seconds between two moments, gaps left out: watts give joules, busy shares busy seconds. */
export function sumBetween(course: Course, fromMs: number, toMs: number): number {
  return Math.max(0, sumAt(course, toMs) - sumAt(course, fromMs));
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

function isUsable({ atMs, value }: Level, fromMs: number, toMs: number): boolean {
  return atMs >= fromMs && atMs <= toMs && value >= 0 && Number.isFinite(value);
}

function inOrder(levels: readonly Level[]): Level[] {
  const sorted = [...levels].sort((a, b) => a.atMs - b.atMs);
  return sorted.filter(({ atMs }, i) => sorted[i + 1]?.atMs !== atMs);
}

/** The trapezoid between two levels. */
function area(from: Level, to: Level): number {
  return ((from.value + to.value) / 2) * ((to.atMs - from.atMs) / 1000);
}

/**
 * The longest step at this place that is no gap: the interval is the longer one of before and after,
 * so that a meter that was slowed down is not taken for one that fell silent.
 */
function gapMs(steps: readonly number[], at: number): number {
  const before = usualMs(steps.slice(Math.max(0, at - NEAR_STEPS), at));
  const after = usualMs(steps.slice(at + 1, at + 1 + NEAR_STEPS));
  return Math.min(MOST_MS, GAP_INTERVALS * Math.max(before, after));
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

function sumAt({ knots }: Course, atMs: number): number {
  const index = firstIndexAtOrAfter(knots, atMs);
  const [before, after] = [knots[index - 1], knots[index]];
  if (after === undefined) return knots.at(-1)?.sum ?? 0;
  if (before === undefined) return 0;
  if (!after.known) return before.sum;
  const share = (atMs - before.atMs) / (after.atMs - before.atMs);
  const value = before.value + (after.value - before.value) * share;
  return before.sum + area(before, { atMs, value });
}
