import { unitOf } from './limit.ts';
import type { Quantity, Rule } from './policy.ts';
import { isCap } from './rules/per-period.ts';

/** Whether a rule is over a sum in grams and a ceiling in watt-hours, or the other way round. */
export function isSumOfOther(
  { rule, unit }: Readonly<{ rule: Rule['kind']; unit: 'J' | 'g' }>,
  upTo: Quantity,
): boolean {
  return isCap({ kind: rule }) && unit !== unitOf(upTo);
}

/** The same of a rule that has not been judged yet. */
export function isSumInOther(rule: Rule, upTo: Quantity): boolean {
  return 'limit' in rule && isSumOfOther({ rule: rule.kind, unit: unitOf(rule.limit) }, upTo);
}
