import type { Rule } from '../policy.ts';
import { perRun } from './per-run.ts';
import type { RuleDefinition } from './rule.ts';

/** Every rule there is, by its key in a budget. */
export const RULES: { readonly [K in Rule['kind']]: RuleDefinition<Extract<Rule, { kind: K }>> } = {
  'per-run': perRun,
};
