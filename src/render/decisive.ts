import type { JudgedPolicy } from '../audit/report.ts';
import { byImportance, type Weighed, weigh } from '../policy/importance.ts';

/** A result, and the policy it is from. */
export type Decided = Weighed & Readonly<{ policy: JudgedPolicy }>;

type Judged = Readonly<{ policies: readonly JudgedPolicy[] }>;

/** The policies that have a say; one that is only proposed has none. */
export function decisivePolicies({ policies }: Judged): readonly JudgedPolicy[] {
  return policies.filter(({ source }) => source.role !== 'proposed');
}

/** What decided, in the order of a judgement's own results, over all policies that have a say. */
export function decisiveResults(report: Judged): readonly Decided[] {
  return decisivePolicies(report)
    .flatMap((policy) => {
      const { results, isHighImpact } = policy.judgement;
      return weigh(results, isHighImpact).map((weighed) => ({ ...weighed, policy }));
    })
    .sort(byImportance);
}
