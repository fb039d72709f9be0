/** Endpoints of workflow runs, jobs and artifacts. */

import { artifactBody, jobBody, runBody } from '../bodies/actions.ts';
import { type Answer, failure, notFound, page, type RoutedRequest } from '../http.ts';
import type { Route } from '../router.ts';
import {
  type ArtifactState,
  findRepository,
  type GitHubState,
  type JobState,
  type RepositoryState,
  type RunState,
} from '../state.ts';

const readsActions = { anyOf: ['actions'], level: 'read' } as const;
const writesActions = { anyOf: ['actions'], level: 'write' } as const;

function headOf(state: GitHubState, repository: RepositoryState, run: RunState): RepositoryState {
  return findRepository(state, run.headRepository) ?? forkOf(repository, run);
}

/** A fork nobody seeded: the same but for its name and id. */
function forkOf(repository: RepositoryState, run: RunState): RepositoryState {
  return {
    ...repository,
    fullName: run.headRepository,
    id: repository.id + 900_000,
    fork: true,
  };
}

/** `created` takes a date or `>=date`, `<date`, `from..to`. */
function createdWithin(createdAt: string, range: string | null): boolean {
  if (range === null) return true;
  const time = Date.parse(createdAt);
  const [from, to] = range.split('..');
  if (to !== undefined)
    return (
      (from === '*' || time >= Date.parse(from ?? '')) && (to === '*' || time <= Date.parse(to))
    );
  const [, operator = '', date = ''] = /^(>=|<=|>|<)?(.*)$/.exec(range) ?? [];
  const limit = Date.parse(date);
  if (operator === '>=') return time >= limit;
  if (operator === '<=') return time <= limit;
  if (operator === '>') return time > limit;
  if (operator === '<') return time < limit;
  return createdAt.startsWith(date);
}

function listRuns(request: RoutedRequest, state: GitHubState, runs: readonly RunState[]): Answer {
  const { repository, query } = request;
  const is = (name: string, ...values: (string | null)[]) =>
    query.get(name) === null || values.includes(query.get(name));
  const found = runs
    .filter((run) => is('branch', run.headBranch) && is('event', run.event))
    .filter((run) => is('actor', run.actor.login) && is('head_sha', run.headSha))
    .filter((run) => is('status', run.status, run.conclusion))
    .filter((run) => createdWithin(run.createdAt, query.get('created')))
    .sort((a, b) => b.id - a.id);
  const { items, headers } = page(request, found);
  const withPulls = query.get('exclude_pull_requests') !== 'true';
  const workflow_runs = items.map((run) =>
    runBody(repository, run, headOf(state, repository, run), withPulls),
  );
  return { status: 200, headers, body: { total_count: found.length, workflow_runs } };
}

function runsOfWorkflow(request: RoutedRequest, state: GitHubState): Answer {
  const workflow = request.params['workflow_id'] ?? '';
  const runs = request.repository.runs.filter(
    (run) => String(run.workflowId) === workflow || run.path.endsWith(`/${workflow}`),
  );
  return runs.length > 0 ? listRuns(request, state, runs) : notFound();
}

function runOf({ repository, params }: RoutedRequest): RunState | undefined {
  const run = repository.runs.find(({ id }) => id === Number(params['run_id']));
  const attempt = params['attempt_number'];
  return run && (attempt === undefined || Number(attempt) <= run.attempt) ? run : undefined;
}

function showRun(request: RoutedRequest, state: GitHubState): Answer {
  const { repository, params } = request;
  const run = runOf(request);
  if (!run) return notFound();
  const attempt = Number(params['attempt_number'] ?? run.attempt);
  const head = headOf(state, repository, run);
  return { status: 200, body: runBody(repository, { ...run, attempt }, head) };
}

/** `filter=latest` is the default and leaves out jobs of earlier attempts. */
function listJobs(request: RoutedRequest): Answer {
  const { repository, params, query } = request;
  const run = runOf(request);
  if (!run) return notFound();
  const attempt = params['attempt_number'];
  const ofRun = repository.jobs.filter(({ runId }) => runId === run.id);
  const wanted = (job: JobState) =>
    attempt === undefined
      ? query.get('filter') === 'all' || job.attempt === run.attempt
      : job.attempt === Number(attempt);
  const jobs = ofRun.filter(wanted);
  const { items, headers } = page(request, jobs);
  const body = {
    total_count: jobs.length,
    jobs: items.map((job) => jobBody(repository, job, run)),
  };
  return { status: 200, headers, body };
}

function showArtifact(state: GitHubState, repository: RepositoryState, artifact: ArtifactState) {
  const run = repository.runs.find(({ id }) => id === artifact.runId);
  const headId = run ? headOf(state, repository, run).id : repository.id;
  return artifactBody(repository, artifact, run, headId);
}

/** Newest first; `name` is exact. */
function listArtifacts(
  request: RoutedRequest,
  state: GitHubState,
  wanted: (artifact: ArtifactState) => boolean,
): Answer {
  const { repository, query } = request;
  const name = query.get('name');
  const found = repository.artifacts
    .filter((artifact) => artifact.finalized && wanted(artifact))
    .filter((artifact) => name === null || artifact.name === name)
    .sort((a, b) => b.id - a.id);
  const { items, headers } = page(request, found);
  const artifacts = items.map((artifact) => showArtifact(state, repository, artifact));
  return { status: 200, headers, body: { total_count: found.length, artifacts } };
}

function artifactOf({ repository, params }: RoutedRequest): ArtifactState | undefined {
  const id = Number(params['artifact_id']);
  return repository.artifacts.find((artifact) => artifact.id === id && artifact.finalized);
}

function download(request: RoutedRequest): Answer {
  const artifact = artifactOf(request);
  if (!artifact || request.params['archive_format'] !== 'zip') return notFound();
  if (artifact.expired) return failure(410, 'Artifact has expired');
  const location = `${request.origin}/blobs/artifacts/${artifact.id}/${encodeURIComponent(artifact.name)}.zip?sig=fake`;
  return { status: 302, headers: { location } };
}

const root = '/repos/{owner}/{repo}/actions';

export const actionsRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${root}/runs`,
    demand: readsActions,
    handle: (request, state) => listRuns(request, state, request.repository.runs),
  },
  {
    method: 'GET',
    template: `${root}/workflows/{workflow_id}/runs`,
    demand: readsActions,
    handle: runsOfWorkflow,
  },
  { method: 'GET', template: `${root}/runs/{run_id}`, demand: readsActions, handle: showRun },
  {
    method: 'GET',
    template: `${root}/runs/{run_id}/attempts/{attempt_number}`,
    demand: readsActions,
    handle: showRun,
  },
  { method: 'GET', template: `${root}/runs/{run_id}/jobs`, demand: readsActions, handle: listJobs },
  {
    method: 'GET',
    template: `${root}/runs/{run_id}/attempts/{attempt_number}/jobs`,
    demand: readsActions,
    handle: listJobs,
  },
  {
    method: 'GET',
    template: `${root}/jobs/{job_id}`,
    demand: readsActions,
    handle: ({ repository, params }) => {
      const job = repository.jobs.find(({ id }) => id === Number(params['job_id']));
      const run = repository.runs.find(({ id }) => id === job?.runId);
      return job ? { status: 200, body: jobBody(repository, job, run) } : notFound();
    },
  },
  {
    method: 'GET',
    template: `${root}/artifacts`,
    demand: readsActions,
    handle: (request, state) => listArtifacts(request, state, () => true),
  },
  {
    method: 'GET',
    template: `${root}/runs/{run_id}/artifacts`,
    demand: readsActions,
    handle: (request, state) => {
      const run = runOf(request);
      return run ? listArtifacts(request, state, ({ runId }) => runId === run.id) : notFound();
    },
  },
  {
    method: 'GET',
    template: `${root}/artifacts/{artifact_id}`,
    demand: readsActions,
    handle: (request, state) => {
      const artifact = artifactOf(request);
      if (!artifact) return notFound();
      return { status: 200, body: showArtifact(state, request.repository, artifact) };
    },
  },
  {
    method: 'DELETE',
    template: `${root}/artifacts/{artifact_id}`,
    demand: writesActions,
    handle: (request) => {
      const { artifacts } = request.repository;
      const artifact = artifactOf(request);
      if (!artifact) return notFound();
      artifacts.splice(artifacts.indexOf(artifact), 1);
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    template: `${root}/artifacts/{artifact_id}/{archive_format}`,
    demand: { ...readsActions, openInPublic: false },
    handle: download,
  },
];
