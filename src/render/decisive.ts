import type { JudgedPolicy } from '../audit/report.ts';
import { type RuleResult, VERDICTS_WORST_FIRST } from '../policy/verdict.ts';

/** A result, and the policy it is from. */
export type Decided = Readonly<{ result: RuleResult; policy: JudgedPolicy }>;

type Judged = Readonly<{ policies: readonly JudgedPolicy[] }>;

/** The policies that have a say; one that is only proposed has none. */
export function decisivePolicies({ policies }: Judged): readonly JudgedPolicy[] {
  return policies.filter(({ source }) => source.role !== 'proposed');
}

/** What decided, the worst first; of equals the one that is nearest to its limit or furthest over it. */
export function decisiveResults(report: Judged): readonly Decided[] {
  return decisivePolicies(report)
    .flatMap((policy) => policy.judgement.results.map((result) => ({ result, policy })))
    .sort((a, b) => byImportance(a.result, b.result, report));
}

function byImportance(a: RuleResult, b: RuleResult, { verdict }: AuditReport): number {
  // Where another limit decided, what is only observed did not, even if it could not be judged.
  const counts = (one: RuleResult) =>
    one.enforcement === 'observe' && verdict !== 'inconclusive' ? 'pass' : one.verdict;
  const isObserved = ({ enforcement }: RuleResult) => Number(enforcement === 'observe');
  return (
    rank(counts(a)) - rank(counts(b)) ||
    isObserved(a) - isObserved(b) ||
    rank(a.judged) - rank(b.judged) ||
    used(b) - used(a)
  );
}

function rank(verdict: RuleResult['verdict']): number {
  return VERDICTS_WORST_FIRST.indexOf(verdict);
}

/** Which part of its limit was used; a limit of nothing is the first to be told. */
function used({ value, limit }: RuleResult): number {
  if (limit === null) return 0;
  return limit > 0 ? (value ?? 0) / limit : Number.MAX_VALUE;
}
