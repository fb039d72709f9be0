import type { RunReport } from '../audit/run-report.ts';
import type { Finding } from '../finding.ts';
import { sectionKey } from '../render/comment.ts';
import type { RunAbout } from '../render/run-section.ts';
import { connectTo } from './connection.ts';
import type { Deadline } from './deadline.ts';
import type { RunPublication } from './gate-publish.ts';
import { notTold, tellOfRun } from './tell.ts';

const MOST_MS = 20_000;

/** Tells the pull request of the run, where there is one to tell and somebody who may. */
export async function tellOfGate(
  { world, inputs, own, job }: RunPublication,
  report: RunReport,
  about: RunAbout,
  deadline: Deadline,
): Promise<Finding[]> {
  const { change, owner, repo, runId, runAttempt, runUrl } = job;
  if (inputs.comment === 'never' || change === null || change.pullRequest === null) return [];
  const token = world.runner.input('token');
  if (token === '') return [notTold('no token was given')];
  const deadlineMs = Math.min(MOST_MS, deadline.remainingMs());
  const github = connectTo(own, { token, env: world.env, deadlineMs });
  const workflow = job.workflowPath ?? job.workflowName ?? '';
  const telling = {
    owner,
    repo,
    pullRequest: change.pullRequest,
    mode: inputs.comment,
    key: sectionKey(workflow, 1),
    formerKeys: [],
    runId,
    attempt: runAttempt,
    headSha: change.headSha,
    runUrl,
  };
  return tellOfRun(github, telling, report, about);
}
