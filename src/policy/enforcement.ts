import type { Day } from './day.ts';
import type { Enforcement, Phase, Policy } from './policy.ts';
import type { Verdict } from './verdict.ts';

const MILDEST_FIRST: readonly Enforcement[] = ['observe', 'warn', 'enforce'];

/** The milder of the two: a budget is never enforced more strictly than its policy's ceiling. */
export function milder(a: Enforcement, b: Enforcement): Enforcement {
  return MILDEST_FIRST.indexOf(a) <= MILDEST_FIRST.indexOf(b) ? a : b;
}

export function stricter(a: Enforcement, b: Enforcement): Enforcement {
  return milder(a, b) === a ? b : a;
}

/** What a policy's ceiling is made of: what it is at first, and the phases of its rollout. */
export type Ceiling = Readonly<{ enforcement: Enforcement; rollout: readonly Phase[] }>;

/** The ceiling on a day: that of the latest phase that has begun, else what it is at first. */
export function ceilingOn({ enforcement, rollout }: Ceiling, day: Day): Enforcement {
  return rollout.findLast(({ from }) => from <= day)?.enforcement ?? enforcement;
}

/** The stricter of two ceilings on every day. */
export function strictestOf(a: Ceiling, b: Ceiling): Ceiling {
  const days = [...new Set([...a.rollout, ...b.rollout].map(({ from }) => from))].sort();
  return {
    enforcement: stricter(a.enforcement, b.enforcement),
    rollout: days.map((from) => ({
      from,
      enforcement: stricter(ceilingOn(a, from), ceilingOn(b, from)),
    })),
  };
}

/** The policy with every budget enforced at least so strictly, on every day; nothing becomes milder. */
export function tightened(policy: Policy, atLeast: Enforcement | null): Policy {
  if (atLeast === null) return policy;
  return {
    ...policy,
    ...strictestOf(policy, { enforcement: atLeast, rollout: [] }),
    budgets: policy.budgets.map((budget) => ({
      ...budget,
      enforcement: stricter(budget.enforcement, atLeast),
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
