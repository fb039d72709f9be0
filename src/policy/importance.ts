import { byText } from '../ordered.ts';
import { type RuleResult, rankOf } from './verdict.ts';

/** A result, and whether its policy's verdict follows from it. */
export type Weighed = Readonly<{ result: RuleResult; isCounted: boolean }>;

/**
 * Which results of a policy its verdict follows from. A limit that is only observed decides nothing, not
 * even that nothing can be decided, unless no other vouches for a heavy audit: ignorance alone is no pass.
 */
export function weigh(results: readonly RuleResult[], isHighImpact: boolean): Weighed[] {
  const isHeld = ({ enforcement }: RuleResult) => enforcement !== 'observe';
  const countsAll = isHighImpact && !results.some(isHeld);
  return results.map((result) => ({ result, isCounted: countsAll || isHeld(result) }));
}

/**
 * The worst first, and what decides before what does not; of equals the one that is furthest over its
 * limit, or nearest to it; then by budget and rule, so that a policy may list its budgets in any order.
 */
export function byImportance(a: Weighed, b: Weighed): number {
  const counts = ({ result, isCounted }: Weighed) => rankOf(isCounted ? result.verdict : 'pass');
  return (
    counts(a) - counts(b) ||
    Number(b.isCounted) - Number(a.isCounted) ||
    rankOf(a.result.judged) - rankOf(b.result.judged) ||
    usedOf(b.result) - usedOf(a.result) ||
    byText(a.result.budget, b.result.budget) ||
    byText(a.result.rule, b.result.rule)
  );
}

/** Which part of its limit was used; a limit of nothing is the first to be told. */
function usedOf({ value, limit }: RuleResult): number {
  if (limit === null) return 0;
  return limit > 0 ? (value ?? 0) / limit : Number.MAX_VALUE;
}
