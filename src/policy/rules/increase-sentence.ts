import { range } from '../../estimate.ts';
import type { Baseline } from '../../history/baseline.ts';
import { DRIFT_DAYS, type Drift } from '../../history/course.ts';
import { formatEnergy, formatPercent, formatRange } from '../../units.ts';
import type { HeldAt } from '../limit.ts';
import type { Budget } from '../policy.ts';

/** What an audit and the usual came to, in one sentence. */
export function comparedSentence(
  { value, low, high, judged, failsFrom }: HeldAt,
  limit: Readonly<{ energyJ: number; margin: string }>,
  { medianJ, samples }: Baseline,
  { id }: Budget,
  weak: string | null,
): string {
  // Of a small job a noise floor may be many times the use.
  const say = (energyJ: number) =>
    formatEnergy(energyJ, { digits: 3, like: energyJ > 10 * value ? energyJ : value });
  const used = `\`${id}\`: ${formatRange(value, low, high, formatEnergy, { digits: 3 })}`;
  const usual = `the usual ${say(medianJ)} of ${samples.length} comparable audits`;
  const from = failsFrom === null ? '' : `; it fails from ${say(failsFrom)}`;
  const more =
    value > medianJ && medianJ > 0
      ? `${formatPercent(value / medianJ - 1)} more than`
      : 'no more than';
  if (judged === 'inconclusive') {
    return `${used} cannot be held against ${usual}: too much differs between them besides the work${from}.`;
  }
  if (value <= limit.energyJ) {
    const doubt =
      judged === 'pass'
        ? ''
        : `, but over the limit of ${say(limit.energyJ)} at the high end of its range`;
    return `${used} is ${more} ${usual}${judged === 'pass' ? `, within the limit of ${say(limit.energyJ)} (${limit.margin} over the usual)` : doubt}${from}.`;
  }
  const over = `${used} is ${more} ${usual} and over the limit of ${say(limit.energyJ)}`;
  if (weak !== null) return `${over}, but ${weak}.`;
  return judged === 'fail' ? `${over}.` : `${over}, though not at the low end of its range${from}.`;
}

/**
 * A course of small steps (abuse A11): the usual itself has risen by more than one run may exceed it,
 * beyond its noise. It decides nothing, since no one change is to blame; `improve` is the rule for it.
 *
 * @param limit over the usual of now
 */
export function driftSaid(drift: Drift | null, limit: number): string {
  if (drift === null || !(drift.risen.value > limit) || range(drift.risen).low <= 1) return '';
  const { thenJ, nowJ, risen } = drift;
  const say = (energyJ: number) => formatEnergy(energyJ, { digits: 3, like: nowJ });
  return ` In ${DRIFT_DAYS} days the usual itself has risen by ${formatPercent(risen.value - 1)}, from ${say(thenJ)} to ${say(nowJ)}.`;
}
