import type { Enforcement, Policy } from './policy.ts';
import type { Verdict } from './verdict.ts';

const MILDEST_FIRST: readonly Enforcement[] = ['observe', 'warn', 'enforce'];

/** The milder of the two: a budget is never enforced more strictly than its policy's ceiling. */
export function milder(a: Enforcement, b: Enforcement): Enforcement {
  return MILDEST_FIRST.indexOf(a) <= MILDEST_FIRST.indexOf(b) ? a : b;
}

/** The policy with every budget enforced at least so strictly; nothing becomes milder. */
export function tightened(policy: Policy, atLeast: Enforcement | null): Policy {
  if (atLeast === null) return policy;
  const raised = (given: Enforcement) => (milder(given, atLeast) === given ? atLeast : given);
  return {
    ...policy,
    enforcement: raised(policy.enforcement),
    budgets: policy.budgets.map((budget) => ({
      ...budget,
      enforcement: raised(budget.enforcement),
    })),
  };
}

/**
 * What counts of a judgement. Enforcement takes the edge off a limit that is broken or nearly so;
 * `inconclusive` it leaves alone, since that fails no job and must never look like a pass.
 */
export function heldUnder(judged: Verdict, enforcement: Enforcement): Verdict {
  if (enforcement === 'observe' && (judged === 'fail' || judged === 'warn')) return 'pass';
  if (enforcement === 'warn' && judged === 'fail') return 'warn';
  return judged;
}
