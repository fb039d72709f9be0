import { byNewest, isComparable, isSample, thinned } from './comparable.ts';
import type { History, PointGroup, Self, Spent } from './history.ts';
import { type Bounds, DAY_MS, PERIODS, periodAround, TRAILING_DAYS } from './period.ts';
import type { SeriesPoint } from './point.ts';
import { addTo, emptySum, type Sum, totalOf } from './sum.ts';

/** Points as a reader brings them. */
export type Offered = Readonly<{
  points: readonly SeriesPoint[];
  /** What stood where points stand and is none. */
  unreadable: number;
  /** Sound points that nobody asks for, left out to save room. */
  leftOut: number;
  completeFromMs: number | null;
}>;

/** Clocks of servers agree better than this; a point from further ahead is wrong (abuse A33). */
const MOST_AHEAD_MS = 10 * 60_000;

/**
 * The past as one audit sees it: in order, without itself, each point once. The order in which points
 * are offered changes nothing.
 *
 * @param self the audit that is judged; `null`: nothing can be compared with it
 * @param nowMs when it is judged: a run that began after it and has ended since is of the past as well
 */
export function historyOf(offered: Offered, self: Self | null, nowMs: number): History {
  // Its points are remembered by when they began, so it is judged in the periods that it began in.
  const startMs = self?.atMs ?? nowMs;
  const once = eachOnce(offered.points);
  const past = once.filter(({ atMs }) => atMs <= nowMs + MOST_AHEAD_MS);
  const others = past.filter(({ auditId }) => auditId !== self?.auditId);
  const isOwn = ({ runId }: SeriesPoint) => runId !== null && runId === self?.runId;
  const groups = grouped(
    others.filter((point) => !isOwn(point)),
    startMs,
    nowMs,
  );
  const comparable =
    self === null
      ? []
      : groups.flatMap((group) => (isComparable(self, group) ? group.points.filter(isSample) : []));
  return {
    startMs,
    nowMs,
    groups,
    series: thinned(comparable.sort(byNewest)),
    sameRun: others.filter(isOwn).sort(byNewest),
    offered: once.length + offered.unreadable + offered.leftOut,
    dropped: once.length - past.length + offered.unreadable,
    completeFromMs: offered.completeFromMs,
  };
}

/**
 * One point an audit. Of several, the verified one; of several verified, the one that used least, which
 * makes no baseline fat; of several that nobody vouches for, which only add to sums, the one that used
 * most.
 */
export function eachOnce(points: readonly SeriesPoint[]): SeriesPoint[] {
  const byId = new Map<string, SeriesPoint>();
  for (const point of points) {
    const known = byId.get(point.auditId);
    if (known === undefined || isSounder(point, known)) byId.set(point.auditId, point);
  }
  return [...byId.values()];
}

function isSounder(a: SeriesPoint, b: SeriesPoint): boolean {
  if (a.isVerified !== b.isVerified) return a.isVerified;
  if (a.energyJ.value !== b.energyJ.value) {
    return a.isVerified === a.energyJ.value < b.energyJ.value;
  }
  // Two accounts of one audit that differ elsewhere: any fixed choice will do.
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right;
}

function grouped(points: readonly SeriesPoint[], startMs: number, nowMs: number): PointGroup[] {
  const byKey = new Map<string, SeriesPoint[]>();
  for (const point of points) {
    const key = groupKey(point);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [point]);
    else known.push(point);
  }
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => {
      const ordered = group.sort(byNewest).reverse();
      const { subject, runner, methodMajor, isVerified } = ordered[0] as SeriesPoint;
      return {
        subject,
        runner,
        methodMajor,
        isVerified,
        points: ordered,
        spent: spentBy(ordered, startMs, nowMs),
      };
    });
}

/** What points of one group have in common. */
export function groupKey({ subject, runner, methodMajor, isVerified }: SeriesPoint): string {
  return JSON.stringify([
    subject.workflowPath,
    subject.workflowName,
    subject.reusablePath,
    subject.job,
    subject.event,
    subject.branch,
    subject.isDefaultBranch,
    subject.actorKind,
    subject.runnerLabel,
    runner.label,
    runner.os,
    runner.arch,
    runner.vcpus,
    runner.gpu,
    methodMajor,
    isVerified,
  ]);
}

/** @param points of one group, the oldest first */
function spentBy(
  points: readonly SeriesPoint[],
  startMs: number,
  nowMs: number,
): PointGroup['spent'] {
  const within = ({ fromMs, toMs }: Bounds): Spent => {
    const [energyJ, totalG]: [Sum, Sum] = [emptySum(), emptySum()];
    let audits = 0;
    for (let index = points.length - 1; index >= 0; index -= 1) {
      const point = points[index] as SeriesPoint;
      if (point.atMs < fromMs) break;
      if (point.atMs >= toMs) continue;
      addTo(energyJ, point.energyJ);
      addTo(totalG, point.totalG);
      audits += 1;
    }
    return { energyJ: totalOf(energyJ), totalG: totalOf(totalG), audits };
  };
  const spans = PERIODS.map((period) => [period, within(periodAround(period, startMs))]);
  return {
    ...(Object.fromEntries(spans) as Record<(typeof PERIODS)[number], Spent>),
    last28Days: within({ fromMs: nowMs - TRAILING_DAYS * DAY_MS, toMs: Number.POSITIVE_INFINITY }),
  };
}
