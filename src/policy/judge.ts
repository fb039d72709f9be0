import { quoted } from '../nearest.ts';
import { heldUnder } from './enforcement.ts';
import { matches } from './match.ts';
import type { Budget, Policy } from './policy.ts';
import { definitionOf } from './rules/register.ts';
import type { Given } from './rules/rule.ts';
import { type Judgement, type RuleResult, VERDICTS_WORST_FIRST, type Verdict } from './verdict.ts';

/**
 * Holds what was measured against every budget that matches. Results come worst first, then by
 * budget and rule, so that the order of a policy's budgets changes nothing.
 */
export function judge(policy: Policy | null, given: Given): Judgement {
  const { subject, measured } = given;
  const budgets = policy?.budgets ?? [];
  const binds = (budget: Budget) => matches(budget.match, subject);
  const results = budgets
    .filter(binds)
    .flatMap((budget) => resultsOf(budget, given))
    .sort(byImportance);
  const isNothingMeasured = measured.energyJ === null && measured.totalG === null;
  return {
    verdict: worst([
      ...(isNothingMeasured ? (['inconclusive'] as const) : []),
      ...results.map((result) => result.verdict),
    ]),
    sentence: isNothingMeasured ? NOTHING_MEASURED : summary(policy, results),
    results,
    unmatchedBudgets: budgets
      .filter((budget) => !binds(budget))
      .map(({ id }) => id)
      .sort(),
  };
}

const NOTHING_MEASURED = 'Nothing was measured, so nothing could be judged.';

function resultsOf(budget: Budget, given: Given): RuleResult[] {
  const { enforcement } = budget;
  return budget.rules.map((rule) => {
    const ruling = definitionOf(rule).judge(rule, budget, given);
    const verdict = heldUnder(ruling.judged, enforcement);
    const sentence = `${ruling.sentence}${remark(ruling.judged, budget)}`;
    return { ...ruling, enforcement, verdict, sentence };
  });
}

/** Says where enforcement makes less of a judgement than the numbers do. */
function remark(judged: Verdict, { enforcement }: Budget): string {
  if (enforcement === 'observe') return ' Observed only.';
  return heldUnder(judged, enforcement) === judged ? '' : ' A warning only, by the policy.';
}

function summary(policy: Policy | null, results: readonly RuleResult[]): string {
  if (policy === null) return 'No policy was given, so nothing was judged.';
  const [first, ...others] = results;
  if (first === undefined)
    return `No budget of ${quoted(policy.name)} matches, so nothing was judged.`;
  if (others.length === 0) return first.sentence;
  const count = results.filter((result) => result.verdict === first.verdict).length;
  return `${SAID[first.verdict](count, results.length)}: ${first.sentence}`;
}

const SAID: Readonly<Record<Verdict, (count: number, all: number) => string>> = {
  error: (count, all) => `${count} of ${all} limits could not be held`,
  fail: (count, all) => `${count} of ${all} limits broken`,
  inconclusive: (count, all) => `${count} of ${all} limits could not be judged`,
  warn: (count, all) => `${count} of ${all} limits close or over`,
  pass: (_, all) => `all ${all} limits kept or only observed`,
};

function worst(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS_WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}

function byImportance(a: RuleResult, b: RuleResult): number {
  const rank = (verdict: Verdict) => VERDICTS_WORST_FIRST.indexOf(verdict);
  return (
    rank(a.verdict) - rank(b.verdict) ||
    rank(a.judged) - rank(b.judged) ||
    compare(a.budget, b.budget) ||
    compare(a.rule, b.rule)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
