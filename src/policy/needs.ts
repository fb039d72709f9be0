import type { Period } from '../history/period.ts';
import type { Needs } from '../history/usable.ts';
import { matches } from './match.ts';
import type { Policy, Rule } from './policy.ts';

const SERIES_RULES: readonly Rule['kind'][] = ['increase', 'improve'];

const PERIOD_OF: Readonly<Partial<Record<Rule['kind'], Period>>> = {
  'per-week': 'week',
  'per-month': 'month',
  'per-quarter': 'quarter',
};

/** What of the past the rules of these policies can ask for, so that no more of it is kept. */
export function needsOf(policies: readonly Policy[]): Needs {
  const budgets = policies.flatMap((policy) => policy.budgets);
  const adding = budgets.filter(({ rules }) =>
    rules.some(({ kind }) => PERIOD_OF[kind] !== undefined),
  );
  const periods = adding.flatMap(({ rules }) => rules.flatMap(({ kind }) => PERIOD_OF[kind] ?? []));
  return {
    series: budgets.some(({ rules }) => rules.some(({ kind }) => SERIES_RULES.includes(kind))),
    periods: [...new Set(periods)],
    isAddedUp: (subject) => adding.some(({ match }) => matches(match, subject)),
  };
}
