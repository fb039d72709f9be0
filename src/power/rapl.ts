import { firstIndexAtOrAfter } from '../ordered.ts';
import type { RaplZone, Reading, UnreadableZone } from '../recording/format.ts';
import type { Gap } from './gap.ts';
import type { Stretch } from './rapl-counter.ts';
import { type CountedZone, chooseZones } from './rapl-zones.ts';

/**
 * The `rapl` power source: what the counted energy counters of a machine say together. Energy is a
 * difference of counters, so that it is exact whatever the sampling interval; a span in which one of
 * the counters says nothing is a gap of all of them.
 */
export type Rapl = Readonly<{
  kind: 'usable';
  processorKind: 'package' | 'psys';
  /** Names of the counted zones, for people. */
  processors: readonly string[];
  memory: readonly string[];
  mirrors: readonly string[];
  /** Readings of counted zones that no possible power explains. */
  jumps: number;
  /** In order, apart from one another. */
  gaps: readonly Gap[];
  /** Cumulative, flat across gaps; between two points energy grows evenly. */
  points: readonly RaplPoint[];
}>;

type RaplPoint = Readonly<{ atMs: number; processorJ: number; memoryJ: number }>;

export type NoRapl = Readonly<{ kind: 'unusable'; why: string }>;

/** Reads the course of the machine's energy out of readings in order of time. */
export function raplOf(
  readings: readonly Reading[],
  zones: readonly RaplZone[],
  unreadable: readonly UnreadableZone[],
): Rapl | NoRapl {
  const choice = chooseZones(zones, unreadable, (index) =>
    readings.map(({ monotonicMs, wallMs, raplUj, raplAgeMs = 0 }) => ({
      atMs: monotonicMs - raplAgeMs,
      wallMs: wallMs - raplAgeMs,
      uj: raplUj[index] ?? null,
    })),
  );
  if (choice.kind === 'unusable') return choice;
  const { processors, memory, processorKind, mirrors } = choice;
  const times = readings.map(({ monotonicMs }) => monotonicMs);
  const { points, gaps } = joined(times, processors, memory);
  const end = points.at(-1);
  if (end === undefined || end.processorJ === 0) {
    return { kind: 'unusable', why: 'there is no time at which all of them gave a number' };
  }
  return {
    kind: 'usable',
    processorKind,
    processors: processors.map(({ zone }) => zone.name).sort(),
    memory: memory.map(({ zone }) => zone.name),
    mirrors,
    jumps: [...processors, ...memory].reduce((sum, { course }) => sum + course.jumps, 0),
    gaps,
    points,
  };
}

/** What the counters say of the time between two moments; in gaps they say nothing. */
export function raplBetween(
  rapl: Rapl,
  fromMs: number,
  toMs: number,
): Readonly<{ processorJ: number; memoryJ: number }> {
  const from = pointAt(rapl.points, fromMs);
  const to = pointAt(rapl.points, toMs);
  return {
    processorJ: Math.max(0, to.processorJ - from.processorJ),
    memoryJ: Math.max(0, to.memoryJ - from.memoryJ),
  };
}

function joined(
  times: readonly number[],
  processors: readonly CountedZone[],
  memory: readonly CountedZone[],
): Pick<Rapl, 'points' | 'gaps'> {
  const processorJ = processors.map(({ course }) => walk(course.stretches));
  const memoryJ = memory.map(({ course }) => walk(course.stretches));
  const points: RaplPoint[] = [{ atMs: times[0] ?? 0, processorJ: 0, memoryJ: 0 }];
  const gaps: Gap[] = [];
  for (const toMs of times.slice(1)) {
    const last = points.at(-1) as RaplPoint;
    const [cpu, ram] = [sumUpTo(processorJ, toMs), sumUpTo(memoryJ, toMs)];
    if (toMs <= last.atMs) continue;
    if (cpu === null || ram === null) {
      addGap(gaps, { fromMs: last.atMs, toMs });
      points.push({ ...last, atMs: toMs });
    } else {
      const { processorJ: before, memoryJ: beforeJ } = last;
      points.push({ atMs: toMs, processorJ: before + cpu, memoryJ: beforeJ + ram });
    }
  }
  return { points, gaps };
}

type Walk = (toMs: number) => number | null;

/** Asked for later and later moments, gives what was drawn since the one before. */
function walk(stretches: readonly Stretch[]): Walk {
  let index = 0;
  let atMs = stretches[0]?.fromMs ?? 0;
  return (toMs) => {
    let sumJ: number | null = 0;
    while (atMs < toMs) {
      const stretch = stretches[index];
      if (stretch === undefined) return null;
      const untilMs = Math.min(stretch.toMs, toMs);
      const share = (untilMs - atMs) / (stretch.toMs - stretch.fromMs);
      sumJ = sumJ === null || stretch.energyJ === null ? null : sumJ + stretch.energyJ * share;
      atMs = untilMs;
      if (atMs >= stretch.toMs) index++;
    }
    return sumJ;
  };
}

/** `null` as soon as one counter says nothing; all of them are moved on all the same. */
function sumUpTo(walks: readonly Walk[], toMs: number): number | null {
  return walks
    .map((next) => next(toMs))
    .reduce((sum: number | null, one) => (sum === null || one === null ? null : sum + one), 0);
}

function addGap(gaps: Gap[], gap: Gap): void {
  const last = gaps.at(-1);
  if (last?.toMs === gap.fromMs) gaps[gaps.length - 1] = { fromMs: last.fromMs, toMs: gap.toMs };
  else gaps.push(gap);
}

function pointAt(points: readonly RaplPoint[], atMs: number): RaplPoint {
  const index = firstIndexAtOrAfter(points, atMs);
  const after = points[index];
  if (after === undefined) return points.at(-1) as RaplPoint;
  const before = points[index - 1];
  if (before === undefined) return after;
  const share = (atMs - before.atMs) / (after.atMs - before.atMs);
  const between = (a: number, b: number) => a + (b - a) * share;
  return {
    atMs,
    processorJ: between(before.processorJ, after.processorJ),
    memoryJ: between(before.memoryJ, after.memoryJ),
  };
}
