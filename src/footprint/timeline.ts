import { type Finding, type FindingId, finding } from '../finding.ts';
import { firstIndexAtOrAfter } from '../ordered.ts';
import type { CounterLayout, CpuTicks, Reading } from '../recording/format.ts';

/** Cumulative use of the machine since the start of the audit; time runs on the monotonic clock. */
export type Point = Readonly<{
  atMs: number;
  busyS: number;
  stealS: number;
  iowaitS: number;
  memoryAvailableBytes: number | null;
}>;

/** The course of an audit: at least two points, strictly increasing in time, use never falling. */
export type Timeline = Readonly<{
  points: readonly Point[];
  longestGapMs: number;
  findings: readonly Finding[];
}>;

/** A gap is named once it is longer than this many intervals; less is an everyday delay. */
const GAP_INTERVALS = 5;

/** Wall and monotonic clock may drift this far apart before it counts as a jump. */
const CLOCK_JUMP_MS = 2_000;

/** Counters move in ticks of 10 ms a thread, so a span may seem busier than time allows by this. */
const TICK_SLACK_S_PER_THREAD = 0.05;

/**
 * Joins readings into one course. The first and the last stand: they are the caller's own, read out of
 * reach of the job. Between them a reading is left out that has no CPU counters, or would have the
 * counters go back or run faster than time on the way to the last. The counters are cumulative, so
 * what is left out costs resolution only.
 *
 * @returns `null` when fewer than two usable readings are left: nothing was measured.
 */
export function timelineOf(
  readings: readonly Reading[],
  layout: CounterLayout,
  intervalMs: number,
): Timeline | null {
  const usable = readings.filter(hasCpu).sort((a, b) => a.monotonicMs - b.monotonicMs);
  const [first] = usable;
  if (first === undefined) return null;

  const course = usable.map((reading) => pointOf(reading, first, layout));
  const start = pointOf(first, first, layout);
  const end = course.findLast(
    (point) => point.atMs > start.atMs && doubtIn(start, point, layout.threads) === null,
  );
  if (end === undefined) return null;

  const points: Point[] = [start];
  const left = { 'counters-went-back': 0, 'counters-implausible': 0 };
  for (const point of course) {
    const last = points.at(-1) ?? start;
    if (point.atMs <= last.atMs || point.atMs >= end.atMs) {
      if (point.atMs > end.atMs) left['counters-went-back']++;
      continue;
    }
    const doubt = doubtIn(last, point, layout.threads) ?? doubtIn(point, end, layout.threads);
    if (doubt === null) points.push(point);
    else left[doubt]++;
  }
  points.push(end);

  return {
    points,
    longestGapMs: largest(gapsMs(points)),
    findings: [
      ...missingCounters(readings, usable),
      ...counted('counters-went-back', left, 'had CPU counters that fit no course'),
      ...counted('counters-implausible', left, 'claimed more CPU time than there was'),
      ...gapFinding(points, intervalMs),
      ...clockFinding(usable),
    ],
  };
}

/** What speaks against one point following on another. */
function doubtIn(
  from: Point,
  to: Point,
  threads: number,
): 'counters-went-back' | 'counters-implausible' | null {
  if (to.busyS < from.busyS) return 'counters-went-back';
  return busierThanTime(from, to, threads) ? 'counters-implausible' : null;
}

/** Use between two moments, interpolated between readings; ends outside the course are clamped. */
export function usageBetween(
  timeline: Timeline,
  fromMs: number,
  toMs: number,
): Readonly<{ durationS: number; busyS: number; stealS: number; iowaitS: number }> {
  const from = pointAt(timeline.points, fromMs);
  const to = pointAt(timeline.points, toMs);
  return {
    durationS: (to.atMs - from.atMs) / 1000,
    busyS: to.busyS - from.busyS,
    stealS: to.stealS - from.stealS,
    iowaitS: to.iowaitS - from.iowaitS,
  };
}

/** CPU time that the machine worked: guests are inside user and nice already; steal is not ours. */
function busyTicks(cpu: CpuTicks): number {
  return cpu.user + cpu.nice + cpu.system + cpu.irq + cpu.softirq;
}

type ReadingWithCpu = Reading & { readonly cpu: CpuTicks };

function hasCpu(reading: Reading): reading is ReadingWithCpu {
  return reading.cpu !== null;
}

function pointOf(reading: ReadingWithCpu, first: ReadingWithCpu, layout: CounterLayout): Point {
  const seconds = (ticks: number) => ticks / layout.ticksPerS;
  return {
    atMs: reading.monotonicMs,
    busyS: seconds(busyTicks(reading.cpu) - busyTicks(first.cpu)),
    // Both are known to step back a little on Linux; they inform, they do not enter the energy.
    stealS: seconds(Math.max(0, reading.cpu.steal - first.cpu.steal)),
    iowaitS: seconds(Math.max(0, reading.cpu.iowait - first.cpu.iowait)),
    memoryAvailableBytes: reading.memoryAvailableBytes,
  };
}

function busierThanTime(from: Point, to: Point, threads: number): boolean {
  const possibleS = ((to.atMs - from.atMs) / 1000 + TICK_SLACK_S_PER_THREAD) * threads;
  return to.busyS - from.busyS > possibleS;
}

function pointAt(points: readonly Point[], atMs: number): Point {
  const first = points[0] as Point;
  if (atMs <= first.atMs) return first;
  const index = firstIndexAtOrAfter(points, atMs);
  const after = points[index];
  if (after === undefined) return points.at(-1) as Point;
  const before = points[index - 1] as Point;
  const share = (atMs - before.atMs) / (after.atMs - before.atMs);
  const between = (a: number, b: number) => a + (b - a) * share;
  return {
    atMs,
    // Work never falls: a + (b - a) may round to more than b.
    busyS: Math.min(after.busyS, between(before.busyS, after.busyS)),
    stealS: between(before.stealS, after.stealS),
    iowaitS: between(before.iowaitS, after.iowaitS),
    memoryAvailableBytes: after.memoryAvailableBytes,
  };
}

function gapsMs(points: readonly Point[]): number[] {
  return points.slice(1).map((point, index) => point.atMs - (points[index] as Point).atMs);
}

/** `Math.max` takes its values as arguments, and a week of samples are too many for that. */
function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}

function missingCounters(all: readonly Reading[], usable: readonly Reading[]): Finding[] {
  const count = { 'cpu-counters-missing': all.length - usable.length };
  return counted('cpu-counters-missing', count, 'held no CPU counters');
}

function counted<Id extends FindingId>(
  id: Id,
  counts: Readonly<Record<Id, number>>,
  what: string,
): Finding[] {
  const count = counts[id];
  if (count === 0) return [];
  const readings = count === 1 ? '1 reading' : `${count} readings`;
  return [finding(id, `${readings} ${what}; what was left out is bridged by the next.`)];
}

function gapFinding(points: readonly Point[], intervalMs: number): Finding[] {
  const gaps = gapsMs(points).filter((gap) => gap > Math.max(GAP_INTERVALS * intervalMs, 1_000));
  if (gaps.length === 0) return [];
  const totalS = gaps.reduce((sum, gap) => sum + gap, 0) / 1000;
  return [
    finding(
      'recording-gap',
      `No samples for ${totalS.toFixed(1)} s in ${gaps.length === 1 ? 'one stretch' : `${gaps.length} stretches`}: the counters bridge them, so the energy stands, but its course within them is not known.`,
    ),
  ];
}

function clockFinding(readings: readonly Reading[]): Finding[] {
  const drifts = readings.map((reading) => reading.wallMs - reading.monotonicMs);
  const spreadMs = largest(drifts) + largest(drifts.map((drift) => -drift));
  if (spreadMs <= CLOCK_JUMP_MS) return [];
  return [
    finding(
      'clock-jump',
      `The wall clock moved by ${(spreadMs / 1000).toFixed(1)} s against the monotonic clock: it was set, or the machine slept. Durations follow the monotonic clock; time asleep is not counted.`,
    ),
  ];
}
