/** Runs, jobs and artifacts as the REST API shows them. */

import type { ArtifactState, JobState, RepositoryState, RunState } from '../state.ts';
import { minimalRepositoryBody, nodeId, userBody } from './repository.ts';

function apiUrl(repository: RepositoryState, path: string): string {
  return `https://api.github.com/repos/${repository.fullName}/actions${path}`;
}

function webUrl(repository: RepositoryState, path: string): string {
  return `https://github.com/${repository.fullName}/actions${path}`;
}

export function runBody(
  repository: RepositoryState,
  run: RunState,
  headRepository: RepositoryState,
  withPulls = true,
) {
  const url = apiUrl(repository, `/runs/${run.id}`);
  const commit = headRepository.commits[run.headSha] ?? repository.commits[run.headSha];
  const person = { name: run.actor.login, email: 'somebody@users.noreply.github.com' };
  const pulls = repository.pulls.filter(({ number }) => run.pullRequests.includes(number));
  const side = (ref: string, sha: string) => ({
    ref,
    sha,
    repo: {
      id: repository.id,
      url: `https://api.github.com/repos/${repository.fullName}`,
      name: repository.fullName.split('/')[1] ?? '',
    },
  });
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WorkflowRun', run.id),
    check_suite_id: run.id + 1,
    check_suite_node_id: nodeId('CheckSuite', run.id + 1),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: commit?.message ?? run.name,
    run_number: run.runNumber,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflowId,
    url,
    html_url: webUrl(repository, `/runs/${run.id}`),
    pull_requests: withPulls
      ? pulls.map(({ number, head, base }) => ({
          id: repository.id * 1000 + number,
          number,
          url: `https://api.github.com/repos/${repository.fullName}/pulls/${number}`,
          head: side(head.ref, head.sha),
          base: side(base.ref, base.sha),
        }))
      : [],
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.createdAt,
    actor: userBody(run.actor),
    triggering_actor: userBody(run.actor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `https://api.github.com/repos/${repository.fullName}/check-suites/${run.id + 1}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: apiUrl(repository, `/workflows/${run.workflowId}`),
    head_commit: {
      id: run.headSha,
      tree_id: run.headSha,
      message: commit?.message ?? '',
      timestamp: commit?.date ?? run.createdAt,
      author: person,
      committer: person,
    },
    repository: minimalRepositoryBody(repository),
    head_repository: minimalRepositoryBody(headRepository),
  };
}

export function jobBody(repository: RepositoryState, job: JobState, run: RunState | undefined) {
  return {
    id: job.id,
    run_id: job.runId,
    workflow_name: run?.name ?? null,
    head_branch: run?.headBranch ?? null,
    run_url: apiUrl(repository, `/runs/${job.runId}`),
    run_attempt: job.attempt,
    node_id: nodeId('CheckRun', job.id),
    head_sha: run?.headSha ?? '',
    url: apiUrl(repository, `/jobs/${job.id}`),
    html_url: webUrl(repository, `/runs/${job.runId}/job/${job.id}`),
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.startedAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    name: job.name,
    steps: job.steps.map((step) => ({
      name: step.name,
      status: step.status,
      conclusion: step.conclusion,
      number: step.number,
      // GitHub knows whole seconds only.
      started_at: step.startedAt?.replace(/\.\d+Z$/, 'Z') ?? null,
      completed_at: step.completedAt?.replace(/\.\d+Z$/, 'Z') ?? null,
    })),
    check_run_url: `https://api.github.com/repos/${repository.fullName}/check-runs/${job.id}`,
    labels: job.labels,
    runner_id: job.runnerName === null ? null : 12,
    runner_name: job.runnerName,
    runner_group_id: job.runnerGroup === null ? null : 0,
    runner_group_name: job.runnerGroup,
  };
}

export function artifactBody(
  repository: RepositoryState,
  artifact: ArtifactState,
  run: RunState | undefined,
  headRepositoryId: number,
) {
  const url = apiUrl(repository, `/artifacts/${artifact.id}`);
  return {
    id: artifact.id,
    node_id: nodeId('Artifact', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.content.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    digest: artifact.digest,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: artifact.expiresAt,
    workflow_run: run
      ? {
          id: run.id,
          repository_id: repository.id,
          head_repository_id: headRepositoryId,
          head_branch: run.headBranch,
          head_sha: run.headSha,
        }
      : null,
  };
}
