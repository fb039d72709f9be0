import { isComparable, isSameWork, isSample, thinned } from './comparable.ts';
import type { Self } from './history.ts';
import { eachOnce, groupKey, type Offered } from './history-of.ts';
import { DAY_MS, type Period, periodAround, TRAILING_DAYS } from './period.ts';
import type { SeriesPoint, Subject } from './point.ts';

/** What of a past rules ask for. */
export type Needs = Readonly<{
  /** Whether any looks at the audit's own series. */
  series: boolean;
  /** The periods that any adds up. */
  periods: readonly Period[];
  /** Whether any of those takes in audits of this subject. */
  isAddedUp: (subject: Subject) => boolean;
}>;

/** Of audits that nobody vouches for it is said only how many there are: so many are many. */
const MOST_UNVOUCHED = 100;

/**
 * The part of a past that an audit can be judged by: its own series of any age, all that its periods
 * add up, and of every group the newest from before, which tells that there was a before. What is left
 * out is counted. `historyOf` makes the same of it for every rule.
 */
export function usableFor(offered: Offered, self: Self, nowMs: number, needs: Needs): Offered {
  const { most, least } = eachOnce(offered.points);
  const sinceMs =
    needs.periods.length === 0
      ? Number.POSITIVE_INFINITY
      : Math.min(
          nowMs - TRAILING_DAYS * DAY_MS,
          ...needs.periods.map((period) => periodAround(period, self.atMs).fromMs),
        );
  const groups = new Map<string, SeriesPoint[]>();
  for (const point of most) {
    const key = groupKey(point);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [point]);
    else known.push(point);
  }
  const kept = new Set<SeriesPoint>();
  const keep = (points: readonly SeriesPoint[]) => {
    for (const point of points) kept.add(point);
  };
  const samples: SeriesPoint[] = [];
  // In the order of their groups, whose points differ in little, so that they are written in little.
  for (const [, points] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [first] = points as [SeriesPoint, ...SeriesPoint[]];
    const isAdded = needs.periods.length > 0 && needs.isAddedUp(first.subject);
    points.sort((a, b) => b.atMs - a.atMs || (a.auditId < b.auditId ? -1 : 1));
    // Earlier attempts of the judged run may be older than any period.
    keep(points.filter((point) => point.runId !== null && point.runId === self.runId));
    if (isAdded) {
      keep(points.filter(({ atMs }) => atMs >= sinceMs));
      keep(points.filter(({ atMs }) => atMs < sinceMs).slice(0, 1));
    }
    if (!needs.series || !isSameWork(self, first)) continue;
    if (!isComparable(self, first)) keep(points.filter(isSample).slice(0, 1));
    else if (!first.isVerified) keep(points.slice(0, MOST_UNVOUCHED));
    else samples.push(...points.map((point) => least.get(point.auditId) ?? point).filter(isSample));
  }
  keep(thinned(samples.filter((point) => isComparable(self, point))));
  for (const point of [...kept]) {
    const other = least.get(point.auditId);
    if (other !== undefined) kept.add(other);
  }
  const points = [...kept];
  const verified = (all: readonly SeriesPoint[]) => all.filter((one) => one.isVerified);
  const ids = new Set(verified(points).map(({ auditId }) => auditId));
  const leftOut = offered.leftOut + verified(most).length - ids.size;
  return { ...offered, points, leftOut };
}
