import { isMoreThan } from '../history/robust.ts';
import type { SelfReplay } from '../history/self-replay.ts';
import { formatPercent } from '../units.ts';

/** A rule that calls more than this share of a past an alarm that nobody complained of tells nothing. */
export const MOST_FALSE_ALARMS = 0.05;

/**
 * How sure that must be. A plain share would call every third history noisy in which one run in twenty
 * is an outlier, and an increase by half could not be found there in 80 % of cases (npm run
 * bench:gate); so it takes more than chance brings about in 4 % of such histories: 4 alarms of 20
 * samples, 6 of 40, 7 of 60.
 */
export const DOUBT = 0.04;

/** Whether a rule alarms too often on the past to fail anybody, as far as so many audits can tell. */
export function isNoisy({ alarms, of }: SelfReplay): boolean {
  return isMoreThan(MOST_FALSE_ALARMS, alarms, of, DOUBT);
}

/** Why such a rule fails nothing, for people. */
export function noiseSaid({ alarms, of }: SelfReplay): string {
  return `${alarms} of the ${of} comparable audits would have broken it, more than ${formatPercent(MOST_FALSE_ALARMS)}: it is too noisy to fail anything, unless \`even-if-noisy\` says so`;
}
