import type { Estimate } from '../../estimate.ts';
import type { PointGroup } from '../../history/history.ts';
import { forecast, type Period, periodAround } from '../../history/period.ts';
import { addTo, emptySum, totalOf } from '../../history/sum.ts';
import { matches } from '../match.ts';
import { matchingGroups } from '../matching-groups.ts';
import type { Budget, Quantity } from '../policy.ts';
import { once } from './once.ts';
import type { Given } from './rule.ts';

/** What a period has come to, of one quantity. */
export type PeriodSpent = Readonly<{
  /** The run that is judged: this audit, and its run's other jobs and earlier attempts that are verified (abuse A26). */
  own: Estimate;
  /** What verified audits had used before. */
  before: Estimate;
  withOwn: Estimate;
  /** And the unverified ones, whose word counts for warnings. */
  withUnverified: Estimate;
  audits: number;
  /** At the period's end, if it goes on like this; `null`: too little is known, or nobody asks. */
  forecast: number | null;
}>;

/**
 * Adds up what a budget takes in of a period, the audit that is judged included.
 *
 * @param isForecast whether to work out what it comes to at its end
 */
export function spentIn(
  period: Period,
  quantity: Quantity,
  budget: Budget,
  given: Given,
  own: Estimate,
  isForecast: boolean,
): PeriodSpent {
  const { history } = given;
  const [ownRun, before, unverified] = [emptySum(), emptySum(), emptySum()];
  const key = quantity.dimension === 'mass' ? 'totalG' : 'energyJ';
  let audits = 0;
  let trailing = () => 0;
  let firstMs = Number.POSITIVE_INFINITY;
  addTo(ownRun, own);
  if (history !== null) {
    const { fromMs } = periodAround(period, history.startMs);
    for (const point of history.sameRun) {
      if (point.atMs < fromMs || !matches(budget.match, point.subject)) continue;
      // Anybody can write a point under the number of a run that others must answer for.
      addTo(point.isVerified ? ownRun : unverified, point[key]);
    }
    const matching = once(given, `groups ${JSON.stringify(budget.match)}`, () =>
      matchingGroups(budget.match, history),
    );
    const spentBy = once(given, `spent ${period} ${key} ${matching.name}`, () =>
      spentByGroups(matching.groups(), period, key),
    );
    addTo(before, spentBy.verified);
    addTo(unverified, spentBy.unverified);
    ({ audits, trailing, firstMs } = spentBy);
  }
  const total = emptySum();
  addTo(total, totalOf(ownRun));
  addTo(total, totalOf(before));
  const withOwn = totalOf(total);
  addTo(total, totalOf(unverified));
  return {
    own: totalOf(ownRun),
    before: totalOf(before),
    withOwn,
    withUnverified: totalOf(total),
    audits,
    forecast:
      history === null || !isForecast
        ? null
        : forecast(
            periodAround(period, history.startMs),
            history.nowMs,
            withOwn.value,
            trailing() + totalOf(ownRun).value,
            firstMs,
          ),
  };
}

function spentByGroups(
  groups: readonly PointGroup[],
  period: Period,
  key: 'totalG' | 'energyJ',
): Readonly<{
  verified: Estimate;
  unverified: Estimate;
  audits: number;
  /** What verified audits used in the last 28 days, and when the first of them was. */
  trailing: () => number;
  firstMs: number;
}> {
  const [verified, unverified] = [emptySum(), emptySum()];
  let audits = 0;
  let firstMs = Number.POSITIVE_INFINITY;
  for (const { isVerified, spent, points } of groups) {
    addTo(isVerified ? verified : unverified, spent[period][key]);
    if (!isVerified) continue;
    audits += spent[period].audits;
    firstMs = Math.min(firstMs, points[0]?.atMs ?? firstMs);
  }
  const sums = { verified: totalOf(verified), unverified: totalOf(unverified) };
  let known: number | null = null;
  const trailing = () => {
    known ??= groups.reduce(
      (sum, { isVerified, spent }) => sum + (isVerified ? spent.last28Days[key].value : 0),
      0,
    );
    return known;
  };
  return { ...sums, audits, trailing, firstMs };
}
