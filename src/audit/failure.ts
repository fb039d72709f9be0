import type { AuditReport } from './report.ts';

/**
 * Why an audit fails its job. `budget`: one is broken. `evidence`: it is weaker than the policy bears.
 * `trouble`: the policy could not be had whole, and it says that this is not to be borne.
 */
export type Failure = 'budget' | 'evidence' | 'trouble';

/** What fails the job, the gravest first; `null` where nothing does. */
export function failureOf({
  verdict,
  policies,
}: Pick<AuditReport, 'verdict' | 'policies'>): Failure | null {
  const decisive = policies.filter(({ source }) => source.role !== 'proposed');
  const isBroken = decisive.some(({ judgement }) =>
    judgement.results.some((result) => result.verdict === 'fail'),
  );
  if (isBroken) return 'budget';
  if (verdict === 'fail') return 'evidence';
  return verdict === 'error' ? 'trouble' : null;
}
