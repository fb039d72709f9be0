import type { AuditReport } from '../audit/report.ts';
import { type Finding, finding } from '../finding.ts';
import { commentKey, parseMarker, renderComment } from '../render/comment.ts';
import type { CommentMode } from './inputs.ts';
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
  const token = world.runner.input('token');
  if (token === '') return [notTold('no token was given')];

  const [{ connectTo }, { upsertComment }, { listJobs }, { explainFailure }] = await Promise.all([
    import('./connection.ts'),
    import('../github/comments.ts'),
    import('../github/jobs.ts'),
    import('../github/failure.ts'),
  ]);
  const deadlineMs = Math.min(MOST_MS, deadline.remainingMs());
  const github = connectTo(job, { token, env: world.env, deadlineMs });
  const { owner, repo, runId, runAttempt } = job;
  if (hidden.jobTotal > 1) return [LEFT_TO_GATE];
  const jobs = await listJobs(github, { owner, repo, runId, attempt: runAttempt });
  if (jobs.kind === 'jobs' && jobs.jobs.length > 1) return [LEFT_TO_GATE];

  const key = commentKey(job.workflowPath ?? job.workflowName ?? '', job.key, String(state.number));
  const body = renderComment(report, {
    workflow: job.workflowName ?? job.workflowPath,
    job: job.key,
    key,
    runId: String(runId),
    attempt: String(runAttempt),
    headSha: change.headSha,
    runUrl: job.runUrl,
  });
  const isDue = mayCreate(inputs.comment, report);
  const outcome = await upsertComment(github, {
    owner,
    repo,
    issue: change.pullRequest,
    body,
    mayCreate: isDue,
    parseMarker,
  });
  // Where no comment was due, none that could not be brought up to date is missed.
  if (outcome.kind !== 'failed' || !isDue) return [];
  return [notTold(explainFailure(outcome.failure, 'pull-requests: write'))];
}

/** A comment that stands is always kept up to date; whether to start one is the mode's to say. */
function mayCreate(mode: CommentMode, report: AuditReport): boolean {
  if (mode === 'always') return true;
  if (report.verdict !== 'pass') return true;
  return mode === 'on-change' && report.policies.some(({ source }) => source.role === 'proposed');
}

function notTold(why: string): Finding {
  return finding(
    'comment-not-written',
    `The pull request was not told: ${why}. The job summary has the report.`,
  );
}

const LEFT_TO_GATE = finding(
  'comment-left-to-gate',
  'This run has other jobs, so no job comments for itself: its report is in the job summary. A gate job will be able to tell the pull request about all of them.',
);
