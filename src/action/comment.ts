import type { AuditReport } from '../audit/report.ts';
import { type Finding, finding } from '../finding.ts';
import { aboutOf } from './about.ts';
import type { Publication } from './publish.ts';

const MOST_MS = 12_000;

/** Tells the pull request in its one comment, where there is one to tell and somebody who may. */
export async function tellPullRequest(
  publication: Publication,
  report: AuditReport,
): Promise<Finding[]> {
  const { state, hidden, world, mayUseTokens, deadline } = publication;
  const { job, inputs } = state;
  const { change } = job;
  if (inputs.comment === 'never' || change === null || change.pullRequest === null) return [];
  if (!mayUseTokens) return [];
  const [{ connectTo }, { listJobs }, { earlierKey, sectionKey }, { notTold, tellOfAudit }] =
    await Promise.all([
      import('./connection.ts'),
      import('../github/jobs.ts'),
      import('../render/comment.ts'),
      import('./tell.ts'),
    ]);
  const token = world.runner.input('token');
  if (token === '') return [notTold('no token was given')];

  const deadlineMs = Math.min(MOST_MS, deadline.remainingMs());
  const github = connectTo(job, { token, env: world.env, deadlineMs });
  const { owner, repo, runId, runAttempt } = job;
  if (hidden.jobTotal > 1) return [LEFT_TO_GATE];
  const jobs =
    publication.jobs ?? (await listJobs(github, { owner, repo, runId, attempt: runAttempt }));
  if (jobs.kind === 'jobs' && jobs.jobs.length > 1) return [LEFT_TO_GATE];

  const workflow = job.workflowPath ?? job.workflowName ?? '';
  const telling = {
    owner,
    repo,
    pullRequest: change.pullRequest,
    mode: inputs.comment,
    key: sectionKey(workflow, state.number),
    formerKeys: [earlierKey(workflow, job.key, state.number)],
    runId,
    attempt: runAttempt,
    headSha: change.headSha,
    runUrl: job.runUrl,
  };
  return tellOfAudit(github, telling, report, aboutOf(publication));
}

const LEFT_TO_GATE = finding(
  'comment-left-to-gate',
  'This run has other jobs, so no job comments for itself: its report is in the job summary. A last job with `mode: gate` tells the pull request about all of them.',
);
