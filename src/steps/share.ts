import type { UseBetween } from '../power/source.ts';
import type { Entry } from '../recording/format.ts';
import type { StepInterval, StepPart } from './interval.ts';

/** Who has a part in a piece of time. `child`: which part of the step, beside the step itself. */
export type Share = Readonly<{
  row: number | 'audit' | 'unattributed';
  child: number | null;
  /** Of what time alone costs, and of what CPU time adds; 0 to 1. */
  ofTime: number;
  ofCpu: number;
}>;

/** A piece of time in which the same steps ran; the shares without a child sum to 1 each. */
export type Piece = Readonly<{ fromMs: number; toMs: number; shares: readonly Share[] }>;

export type Sharing = Readonly<{
  intervals: readonly StepInterval[];
  entries: readonly Entry[];
  /** CPU time of the sampler over the whole span. */
  samplerCpuS: number;
  useBetween: UseBetween;
  /** When the audit began, which the intervals count from; monotonic, as all of the following. */
  originMs: number;
  /** The span to share out. */
  fromMs: number;
  toMs: number;
  /** Moments at which a piece must end for other reasons. */
  cutsMs: readonly number[];
}>;

/** Moments at which a step, or a part of one, begins or ends; monotonic, in order. */
export function boundariesOf(intervals: readonly StepInterval[], originMs: number): number[] {
  const ends = (part: StepPart) => [part.fromMs, part.toMs];
  const all = intervals.flatMap((one) => [...ends(one), ...one.children.flatMap(ends)]);
  return [...new Set(all)].map((ms) => originMs + ms).sort((a, b) => a - b);
}

/**
 * Shares time out among the steps that ran in it. One step alone has all of it but the sampler's CPU
 * time. Steps that overlap have equal parts of what time alone costs; what CPU time adds goes by that
 * of their processes, and equally where that was not seen. Time of no step is nobody's.
 */
export function piecesOf(sharing: Sharing): Piece[] {
  const { intervals, originMs, fromMs, toMs, useBetween } = sharing;
  const inside = [...boundariesOf(intervals, originMs), ...sharing.cutsMs].filter(
    (ms) => ms > fromMs && ms < toMs,
  );
  const edges = [...new Set([fromMs, ...inside, toMs])].sort((a, b) => a - b);
  const byId = new Map(sharing.entries.map((entry) => [entry.id, entry]));
  const wholeMs = toMs - fromMs;
  return edges.slice(1).map((edge, i): Piece => {
    const from = edges[i] as number;
    const { busyS } = useBetween(from, edge);
    const ownS = (sharing.samplerCpuS * (edge - from)) / wholeMs;
    const auditShare = busyS > 0 ? Math.min(1, ownS / busyS) : 0;
    const audit: Share = { row: 'audit', child: null, ofTime: 0, ofCpu: auditShare };
    const active = intervals.flatMap((interval, row) =>
      isActive(interval, from - originMs, edge - originMs) ? [{ interval, row }] : [],
    );
    const left = 1 - auditShare;
    if (active.length === 0) {
      const nobody: Share = { row: 'unattributed', child: null, ofTime: 1, ofCpu: left };
      return { fromMs: from, toMs: edge, shares: [audit, nobody] };
    }
    const cpuOf = (part: StepPart) => cpuBetween(part.entries, byId, from, edge);
    const cpus = byCpu(
      active.map(({ interval }) =>
        interval.children.length === 0 ? cpuOf(interval) : cpuOfParts(interval, cpuOf),
      ),
      Math.max(0, busyS - ownS),
    );
    const steps = active.flatMap(({ interval, row }, k): Share[] => {
      const ofTime = 1 / active.length;
      const ofCpu = left * (cpus[k] as number);
      const own: Share = {
        row: interval.kind === 'audit' ? 'audit' : row,
        child: null,
        ofTime,
        ofCpu,
      };
      const parts = interval.children.flatMap((part, child) =>
        isActive(part, from - originMs, edge - originMs) ? [{ part, child }] : [],
      );
      const within = byCpu(
        parts.map(({ part }) => cpuOf(part)),
        0,
      );
      return [
        own,
        ...parts.map(({ child }, j) => ({
          row,
          child,
          ofTime: ofTime / parts.length,
          ofCpu: ofCpu * (within[j] as number),
        })),
      ];
    });
    return { fromMs: from, toMs: edge, shares: [audit, ...steps] };
  });
}

function isActive({ fromMs, toMs }: StepPart, from: number, to: number): boolean {
  // In the middle, so that no rounding at an edge decides.
  const middle = (from + to) / 2;
  return fromMs < middle && middle < toMs;
}

type CpuOf = (part: StepPart) => number | null;

function cpuOfParts({ children }: StepInterval, cpuOf: CpuOf): number | null {
  const seen = children.flatMap((part) => cpuOf(part) ?? []);
  return seen.length === 0 ? null : seen.reduce((sum, one) => sum + one, 0);
}

/**
 * Parts of 1 by CPU time. Those of which nothing was seen share what the machine was busy beyond the
 * others.
 */
function byCpu(cpus: readonly (number | null)[], busyS: number): number[] {
  if (cpus.length < 2) return cpus.map(() => 1);
  const known = cpus.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const blind = cpus.filter((one) => one === null).length;
  const rest = blind === 0 ? 0 : Math.max(0, busyS - known) / blind;
  const whole = known + rest * blind;
  return cpus.map((one) => (whole > 0 ? (one ?? rest) / whole : 1 / cpus.length));
}

/** CPU seconds of these processes between two moments; `null`: none of them was summed up. */
function cpuBetween(
  ids: readonly number[],
  byId: ReadonlyMap<number, Entry>,
  fromMs: number,
  toMs: number,
): number | null {
  const sums = ids.flatMap((id) => {
    const entry = byId.get(id);
    if (entry === undefined || entry.cpu.length === 0) return [];
    return [cpuAt(entry, toMs) - cpuAt(entry, fromMs)];
  });
  return sums.length === 0
    ? null
    : Math.max(
        0,
        sums.reduce((sum, one) => sum + one, 0),
      );
}

/** Straight between two sums; after the last one it goes on as before. */
function cpuAt({ startMs, goneMs, cpu }: Entry, atMs: number): number {
  const at = Math.min(Math.max(atMs, startMs), goneMs ?? atMs);
  const knots = [{ atMs: startMs, busyS: 0 }, ...cpu];
  const next = knots.findIndex((knot) => knot.atMs >= at);
  const i = next < 0 ? knots.length - 1 : next;
  const [a, b] = [knots[i - 1], knots[i]];
  if (b === undefined || a === undefined || b.atMs === a.atMs) return b?.busyS ?? 0;
  return a.busyS + ((b.busyS - a.busyS) * (at - a.atMs)) / (b.atMs - a.atMs);
}
