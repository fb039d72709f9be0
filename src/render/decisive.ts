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
    .sort(byImportance);
}

function byImportance(one: Decided, other: Decided): number {
  const [a, b] = [one.result, other.result];
  const isObserved = ({ enforcement }: RuleResult) => Number(enforcement === 'observe');
  return (
    rank(counted(one)) - rank(counted(other)) ||
    isObserved(a) - isObserved(b) ||
    rank(a.judged) - rank(b.judged) ||
    used(b) - used(a)
  );
}

/** Where another limit decided, what is only observed did not, even if it could not be judged. */
function counted({ result, policy }: Decided): RuleResult['verdict'] {
  const isIdle = result.enforcement === 'observe' && policy.judgement.verdict !== 'inconclusive';
  return isIdle ? 'pass' : result.verdict;
}

function rank(verdict: RuleResult['verdict']): number {
  return VERDICTS_WORST_FIRST.indexOf(verdict);
}

/** Which part of its limit was used; a limit of nothing is the first to be told. */
function used({ value, limit }: RuleResult): number {
  if (limit === null) return 0;
  return limit > 0 ? (value ?? 0) / limit : Number.MAX_VALUE;
}
