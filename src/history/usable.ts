import { isComparable, isSample } from './comparable.ts';
import type { Self } from './history.ts';
import { eachOnce, groupKey, type Offered } from './history-of.ts';
import { DAY_MS, PERIODS, periodAround, TRAILING_DAYS } from './period.ts';
import type { SeriesPoint } from './point.ts';

/**
 * The part of a past that an audit can be judged by: its own series of any age, all that its periods
 * add up, and of every group the newest from before, which tells that there was a before. What is left
 * out is counted. `historyOf` makes the same of it for every rule.
 */
export function usableFor(offered: Offered, self: Self, nowMs: number): Offered {
  const once = eachOnce(offered.points);
  const sinceMs = Math.min(
    nowMs - TRAILING_DAYS * DAY_MS,
    ...PERIODS.map((period) => periodAround(period, self.atMs).fromMs),
  );
  const newestBefore = new Map<string, SeriesPoint>();
  for (const point of once) {
    if (point.atMs >= sinceMs) continue;
    const key = groupKey(point);
    const known = newestBefore.get(key);
    if (known === undefined || point.atMs > known.atMs) newestBefore.set(key, point);
  }
  const before = new Set(newestBefore.values());
  const points = once.filter(
    (point) =>
      point.atMs >= sinceMs ||
      before.has(point) ||
      // Earlier attempts of the judged run may be older than any period.
      (point.runId !== null && point.runId === self.runId) ||
      (isSample(point) && isComparable(self, point)),
  );
  return { ...offered, points, leftOut: offered.leftOut + once.length - points.length };
}
