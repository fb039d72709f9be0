/** Takes in what runners report about their jobs, as GitHub's server does. */

import type { JobReport } from '../emulator/job.ts';
import { runOf } from './seed.ts';
import { findRepository, type GitHubState, type JobState } from './state.ts';

/** Creates or updates a job, and its run if there is none. */
export function takeReport(state: GitHubState, report: JobReport): void {
  const repository = findRepository(state, report.repository);
  if (!repository) return;
  const run = repository.runs.find(({ id }) => id === report.runId);
  if (run) run.attempt = Math.max(run.attempt, report.runAttempt);
  else
    repository.runs.push(
      runOf(repository, {
        id: report.runId,
        name: report.workflow,
        path: report.workflowPath,
        attempt: report.runAttempt,
        event: report.event,
        status: 'in_progress',
        conclusion: null,
        headSha: report.headSha,
        headBranch: report.headBranch,
        createdAt: report.startedAt,
      }),
    );
  const job: JobState = {
    id: report.jobId,
    runId: report.runId,
    attempt: report.runAttempt,
    name: report.name,
    status: report.conclusion === null ? 'in_progress' : 'completed',
    conclusion: report.conclusion,
    startedAt: report.startedAt,
    completedAt: report.conclusion === null ? null : new Date().toISOString(),
    runnerName: report.runnerName,
    runnerGroup: report.runnerGroup,
    labels: [...report.labels],
    steps: report.steps,
  };
  const at = repository.jobs.findIndex(({ id }) => id === report.jobId);
  if (at < 0) repository.jobs.push(job);
  else repository.jobs[at] = job;
}
