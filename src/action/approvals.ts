import { type Finding, finding } from '../finding.ts';
import type { GitHub } from '../github/client.ts';
import type { ApiFailure } from '../github/failure.ts';
import type { LoadedPolicy } from '../pipeline/audit.ts';
import { approversWanted, loginOf } from '../policy/approval.ts';
import type { Judgement } from '../policy/verdict.ts';
import type { Job } from './job.ts';

/** Who of those that waivers name has approved the change, and what kept that from being known. */
export type Approvals = Readonly<{ approvers: readonly string[]; findings: readonly Finding[] }>;

export const NO_APPROVALS: Approvals = { approvers: [], findings: [] };

/** Whether a policy has a waiver whose approver could be looked for at all. */
export function namesApprovers(policies: readonly LoadedPolicy[]): boolean {
  return policies.some(({ policy }) =>
    policy.waivers.some(({ approvedBy }) => approvedBy !== null && loginOf(approvedBy) !== null),
  );
}

/**
 * Looks for the approvers of waivers that took the edge off something among those who approved the pull
 * request at the commit that is judged. No verdict goes by it, and without such a waiver nobody is asked.
 *
 * @param judgements as they are without it
 */
export async function approvalsOf(
  { owner, repo, change }: Job,
  judgements: readonly Judgement[],
  connect: () => Promise<GitHub>,
): Promise<Approvals> {
  const wanted = approversWanted(judgements);
  const pull = change?.isNumberSure === true ? change.pullRequest : null;
  if (wanted.length === 0 || change === null || pull === null) return NO_APPROVALS;
  const [github, { approversOf, listReviews, readPullHead }] = await Promise.all([
    connect(),
    import('../github/reviews.ts'),
  ]);
  const at = { owner, repo, pull };
  const head = await readPullHead(github, at);
  if (head.kind === 'failed') return unread(wanted, head.failure);
  // Who approved what came later has not approved this.
  if (head.value.headSha !== change.headSha) return NO_APPROVALS;
  const reviews = await listReviews(github, at);
  if (reviews.kind === 'failed') return unread(wanted, reviews.failure);
  const seen = approversOf(reviews.value, head.value);
  return { approvers: wanted.filter((login) => seen.includes(login)), findings: [] };
}

async function unread(wanted: readonly string[], failure: ApiFailure): Promise<Approvals> {
  const { explainFailure } = await import('../github/failure.ts');
  const who = wanted.map((login) => `@${login}`).join(' and ');
  const why = explainFailure(failure, 'pull-requests: read');
  const message = `Whether ${who} approved the pull request could not be read (${why}): that the waiver is approved stays unverified.`;
  return { approvers: [], findings: [finding('approval-unread', message)] };
}
