import type { PointGroup, Spent } from './history.ts';
import { type Bounds, DAY_MS, PERIODS, periodAround, TRAILING_DAYS } from './period.ts';
import type { SeriesPoint } from './point.ts';
import { addTo, emptySum, totalOf } from './sum.ts';

/** How many points, the oldest first, are from before a moment. */
export function countBefore(points: readonly SeriesPoint[], toMs: number): number {
  let [from, to] = [0, points.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((points[middle] as SeriesPoint).atMs < toMs) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * What points have come to in each period, errors that they share added fully. Each sum is worked out
 * when it is asked for: most rules ask for none.
 *
 * @param points of one group, the oldest first
 */
export function spentBy(
  points: readonly SeriesPoint[],
  startMs: number,
  nowMs: number,
): PointGroup['spent'] {
  const within = ({ fromMs, toMs }: Bounds): Spent => {
    const [first, last] = [countBefore(points, fromMs), countBefore(points, toMs)];
    const sumOf = (quantity: 'energyJ' | 'totalG') => () => {
      const sum = emptySum();
      for (let index = last - 1; index >= first; index -= 1) {
        addTo(sum, (points[index] as SeriesPoint)[quantity]);
      }
      return totalOf(sum);
    };
    const sums = { audits: last - first };
    lazily(sums, 'energyJ', sumOf('energyJ'));
    lazily(sums, 'totalG', sumOf('totalG'));
    return sums as Spent;
  };
  const spent = {};
  for (const period of PERIODS) {
    lazily(spent, period, () => within(periodAround(period, startMs)));
  }
  lazily(spent, 'last28Days', () =>
    within({ fromMs: nowMs - TRAILING_DAYS * DAY_MS, toMs: Number.POSITIVE_INFINITY }),
  );
  return spent as PointGroup['spent'];
}

/** Gives a record a field that is worked out when it is first read. */
function lazily<T>(record: object, name: string, workOut: () => T): void {
  let known: T | null = null;
  const get = () => {
    known ??= workOut();
    return known;
  };
  Object.defineProperty(record, name, { enumerable: true, get });
}
