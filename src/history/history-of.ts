import { byNewest, isComparable, isSameWork, isSample, thinned } from './comparable.ts';
import type { History, PointGroup, Self, SeriesKind } from './history.ts';
import type { SeriesPoint } from './point.ts';
import { countBefore, spentBy } from './spent.ts';

/** Points as a reader brings them. */
export type Offered = Readonly<{
  points: readonly SeriesPoint[];
  /** What stood where verified points stand and is none. */
  unreadable: number;
  /** Verified points that nobody asks for, left out to save room. */
  leftOut: number;
  /** Verified points from before may be missing; `null`: nothing that the reader knows of is. */
  completeFromMs: number | null;
}>;

/** Clocks of servers agree better than this; a point from further ahead is wrong (abuse A33). */
const MOST_AHEAD_MS = 10 * 60_000;

/** Offered points in order, to be looked at from as many moments as one likes: see `historyAt`. */
export type Past = Readonly<{
  offered: Offered;
  /** The oldest first, one an audit; and the verified ones of them. */
  points: readonly SeriesPoint[];
  verified: readonly SeriesPoint[];
  groups: readonly Grouped[];
  /** Of audits that are told of twice, the account that a baseline is made of. */
  least: ReadonlyMap<string, SeriesPoint>;
  byAudit: ReadonlyMap<string, SeriesPoint>;
  byRun: ReadonlyMap<string, readonly SeriesPoint[]>;
  series: Map<string, readonly SeriesPoint[]>;
}>;

type Grouped = Omit<PointGroup, 'spent'> & Readonly<{ key: string }>;

/**
 * The past as one audit sees it: in order, without itself, each point once. The order in which points
 * are offered changes nothing.
 *
 * @param self the audit that is judged; `null`: nothing can be compared with it
 * @param nowMs when it is judged: a run that began after it and has ended since is of the past as well
 */
export function historyOf(offered: Offered, self: Self | null, nowMs: number): History {
  return historyAt(pastOf(offered), self, nowMs);
}

export function pastOf(offered: Offered): Past {
  const { most, least } = eachOnce(offered.points);
  const points = most.sort(byNewest).reverse();
  const byRun = new Map<string, SeriesPoint[]>();
  for (const point of points) if (point.runId !== null) pushTo(byRun, point.runId, point);
  return {
    offered,
    points,
    verified: points.filter(({ isVerified }) => isVerified),
    groups: grouped(points),
    least,
    byAudit: new Map(points.map((point) => [point.auditId, point])),
    byRun,
    series: new Map(),
  };
}

/**
 * @param beforeMs points from then on are not part of it, as if they were not known yet
 */
export function historyAt(
  past: Past,
  self: Self | null,
  nowMs: number,
  beforeMs = Number.POSITIVE_INFINITY,
): History {
  const { offered, verified } = past;
  // Its points are remembered by when they began, so it is judged in the periods that it began in.
  const startMs = self?.atMs ?? nowMs;
  const toMs = Math.min(beforeMs, nowMs + MOST_AHEAD_MS + 1);
  const isPast = ({ atMs }: SeriesPoint) => atMs < toMs;
  const ownRun = self === null || self.runId === null ? [] : (past.byRun.get(self.runId) ?? []);
  const itself = self === null ? undefined : past.byAudit.get(self.auditId);
  const own = new Set([...ownRun, ...(itself === undefined ? [] : [itself])].filter(isPast));
  const ownIds = new Set([...own].map(({ auditId }) => auditId));
  const ownKeys = new Set([...own].map(groupKey));
  const groups = past.groups.flatMap(({ key, ...group }) => {
    const upTo = group.points.slice(0, countBefore(group.points, toMs));
    // In most groups there is none of its own to be left out.
    const others = ownKeys.has(key) ? upTo.filter((point) => !own.has(point)) : upTo;
    return others.length === 0
      ? []
      : [{ ...group, points: others, spent: spentBy(others, startMs, nowMs) }];
  });
  const known = countBefore(verified, beforeMs);
  const comparable = self === null ? [] : groups.filter((group) => isComparable(self, group));
  const series =
    self === null
      ? []
      : seriesFor(past, self).filter((one) => isPast(one) && !ownIds.has(one.auditId));
  return {
    startMs,
    nowMs,
    groups,
    series,
    unvouched: comparable
      .filter(({ isVerified }) => !isVerified)
      .reduce((sum, group) => sum + group.points.length, 0),
    before: self === null ? null : kindBefore(self, groups, series),
    sameRun: ownRun.filter((one) => isPast(one) && one.auditId !== self?.auditId).sort(byNewest),
    offered: known + offered.unreadable + offered.leftOut,
    dropped: known - countBefore(verified, toMs) + offered.unreadable,
    completeFromMs: offered.completeFromMs,
  };
}

/** All samples for audits like this one, worked out once for all of them. The newest first. */
function seriesFor(past: Past, self: Self): readonly SeriesPoint[] {
  const groups = past.groups.filter((group) => isComparable(self, group));
  const key = groups.map((group) => past.groups.indexOf(group)).join(' ');
  const known = past.series.get(key);
  if (known !== undefined) return known;
  const samples = groups
    .flatMap(({ points }) => points)
    .map((point) => past.least.get(point.auditId) ?? point)
    .filter((point) => isSample(point) && isComparable(self, point));
  const series = thinned(samples);
  past.series.set(key, series);
  return series;
}

/**
 * What the newest sample of the same work in another series is of, where this series began after it: a
 * matrix over several runners has a series for each of them, and none of those is the other's past.
 *
 * @param series the newest first
 */
function kindBefore(
  self: Self,
  groups: readonly PointGroup[],
  series: readonly SeriesPoint[],
): SeriesKind | null {
  let newest: SeriesPoint | null = null;
  for (const group of groups) {
    if (!isSameWork(self, group) || isComparable(self, group)) continue;
    const last = group.points.findLast(isSample);
    if (last !== undefined && (newest === null || last.atMs > newest.atMs)) newest = last;
  }
  const beganMs = series.at(-1)?.atMs ?? Number.POSITIVE_INFINITY;
  if (newest === null || newest.atMs >= beganMs) return null;
  return { runner: newest.runner, methodMajor: newest.methodMajor };
}

/**
 * One point an audit. Of several, the verified one; of several of one kind the one that used most, so
 * that no second account shrinks a sum. `least` has the verified one that used least, where it is
 * another: it makes no baseline fat.
 */
export function eachOnce(
  points: readonly SeriesPoint[],
): Readonly<{ most: SeriesPoint[]; least: ReadonlyMap<string, SeriesPoint> }> {
  const most = new Map<string, SeriesPoint>();
  const least = new Map<string, SeriesPoint>();
  for (const point of points) {
    const { auditId } = point;
    const known = most.get(auditId);
    if (known === undefined) {
      most.set(auditId, point);
      continue;
    }
    if (point.isVerified && known.isVerified) {
      const low = least.get(auditId) ?? known;
      least.set(auditId, isBefore(point, low) ? point : low);
    }
    if (point.isVerified === known.isVerified ? isBefore(known, point) : point.isVerified) {
      most.set(auditId, point);
    }
  }
  return { most: [...most.values()], least };
}

/** Whether one account comes before another: the lower first; of equals any fixed choice will do. */
function isBefore(a: SeriesPoint, b: SeriesPoint): boolean {
  if (a.energyJ.value !== b.energyJ.value) return a.energyJ.value < b.energyJ.value;
  if (a.totalG.value !== b.totalG.value) return a.totalG.value < b.totalG.value;
  return JSON.stringify(a) < JSON.stringify(b);
}

/** @param points the oldest first */
function grouped(points: readonly SeriesPoint[]): Grouped[] {
  const byKey = new Map<string, SeriesPoint[]>();
  for (const point of points) pushTo(byKey, groupKey(point), point);
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => {
      const { subject, runner, methodMajor, isVerified } = group[0] as SeriesPoint;
      return { key, subject, runner, methodMajor, isVerified, points: group };
    });
}

function pushTo(lists: Map<string, SeriesPoint[]>, key: string, point: SeriesPoint): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [point]);
  else known.push(point);
}

/** What points of one group have in common. Names hold no control characters: see parse-point.ts. */
export function groupKey({ subject, runner, methodMajor, isVerified }: SeriesPoint): string {
  return [
    subject.workflowPath ?? NONE,
    subject.workflowName ?? NONE,
    subject.reusablePath ?? NONE,
    subject.job ?? NONE,
    subject.event ?? NONE,
    subject.branch ?? NONE,
    subject.isDefaultBranch ?? NONE,
    subject.actorKind ?? NONE,
    subject.runnerLabel ?? NONE,
    runner.label ?? NONE,
    runner.os,
    runner.arch,
    runner.vcpus,
    runner.gpu ?? NONE,
    methodMajor,
    isVerified,
  ].join('\n');
}

const NONE = '\t';
