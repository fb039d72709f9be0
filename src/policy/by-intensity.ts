import type { Budget, IntensityBasis, Rule } from './policy.ts';
import { isCap } from './rules/per-period.ts';
import { definitionOf } from './rules/register.ts';
import type { Given, Ruling } from './rules/rule.ts';
import { type Measured, type RuleResult, rankOf } from './verdict.ts';

/**
 * A rule held by one carbon intensity. By the marginal one, what there is no marginal figure of is
 * inconclusive: the average never stands in for it.
 */
export function ruleBy(basis: IntensityBasis, rule: Rule, budget: Budget, given: Given): Ruling {
  const ruling = definitionOf(rule).judge(rule, budget, given);
  const { measured } = given;
  // Where nothing was measured, that says all.
  if (basis === 'average' || measured.totalG === null) return ruling;
  if (isCap(rule)) return missing(ruling, PAST_BY_AVERAGE);
  if (measured.marginalG === null) return missing(ruling, NONE_AT_HAND);
  return definitionOf(rule).judge(rule, budget, { ...given, measured: byMarginal(measured) });
}

/** Whether a budget asks for a rule's number by the marginal intensity too: energy has none. */
export function isByMarginal({ unit }: Pick<Ruling, 'unit'>, { intensity }: Budget): boolean {
  return unit === 'g' && intensity === 'marginal';
}

/** Whether an enforced limit could not be decided for want of a marginal figure of now. */
export function lacksMarginal({ intensity, value, rule, enforcement }: RuleResult): boolean {
  const isPast = isCap({ kind: rule });
  return intensity === 'marginal' && value === null && !isPast && enforcement !== 'observe';
}

export function byMarginal(measured: Measured): Measured {
  return { ...measured, totalG: measured.marginalG };
}

const PAST_BY_AVERAGE =
  'past audits are known by the average one alone: put it in a budget of its own with `intensity: average`';
const NONE_AT_HAND =
  'there is no marginal figure of all that it is for: WattTime tells one where it is asked (`intensity-provider`)';

function missing(ruling: Ruling, why: string): Ruling {
  return {
    ...ruling,
    judged: 'inconclusive',
    value: null,
    low: null,
    high: null,
    failsFrom: null,
    sentence: `\`${ruling.budget}\`: the limit of ${ruling.limitText} is to be kept by the marginal carbon intensity too, and ${why}.`,
  };
}

/** Said where a budget asks for both: which of them decided. */
export function decidedBy(basis: IntensityBasis, { judged, value }: Ruling): string {
  if (judged !== 'inconclusive') return ` Decided by the ${basis} carbon intensity.`;
  return value === null ? '' : ` By the ${basis} carbon intensity.`;
}

/**
 * Of two results of one rule the worse; of equals the one without a number, so that what a policy makes
 * of a missing figure holds, then the one with the higher.
 */
export function worse(one: RuleResult, other: RuleResult): RuleResult {
  const order =
    rankOf(one.verdict) - rankOf(other.verdict) ||
    rankOf(one.judged) - rankOf(other.judged) ||
    (other.value ?? Number.MAX_VALUE) - (one.value ?? Number.MAX_VALUE);
  return order <= 0 ? one : other;
}
