import type { Rule } from '../policy.ts';
import { improve } from './improve.ts';
import { increase } from './increase.ts';
import { perJob } from './per-job.ts';
import { perMonth, perQuarter, perWeek } from './per-period.ts';
import { perRun } from './per-run.ts';
import { rate } from './rate.ts';
import type { RuleDefinition } from './rule.ts';

/** Every rule there is, by its key in a budget. */
export const RULES: { readonly [K in Rule['kind']]: RuleDefinition<Extract<Rule, { kind: K }>> } = {
  'per-run': perRun,
  'per-job': perJob,
  rate,
  increase,
  'per-week': perWeek,
  'per-month': perMonth,
  'per-quarter': perQuarter,
  improve,
};

/** The definition of this very rule. */
export function definitionOf<R extends Rule>(rule: R): RuleDefinition<R> {
  // RULES pairs every kind with its own rule, which the compiler cannot follow through an index.
  return RULES[rule.kind] as unknown as RuleDefinition<R>;
}
