/** The contexts of expressions and the variables of a stage's environment. */

import { randomUUID } from 'node:crypto';
import { arch, homedir } from 'node:os';
import { join } from 'node:path';
import { createRuntimeToken } from '../github/jwt.ts';
import type { JsonValue } from './expressions.ts';
import type { Job, JobContext } from './job.ts';
import type { JobPaths } from './result.ts';

/** Nothing listens on the discard port: what a machine without network looks like. */
const nowhere = 'http://127.0.0.1:9';

const sha = '1d2c3b4a5968778695a4b3c2d1e0f00112233445';

/** A push to the default branch of a private repository, on a hosted runner. */
function defaults(job: Job, given: Partial<JobContext>): JobContext {
  const services = job.github?.url ?? nowhere;
  const repository = given.repository ?? 'octo-org/octo-repo';
  const ref = given.ref ?? 'refs/heads/main';
  return {
    workflow: 'CI',
    workflowRef: `${repository}/.github/workflows/ci.yml@${ref}`,
    jobWorkflowRef: given.workflowRef ?? `${repository}/.github/workflows/ci.yml@${ref}`,
    workflowSha: given.sha ?? sha,
    repository,
    repositoryId: 1001,
    repositoryOwnerId: 2001,
    eventName: 'push',
    event: {},
    sha,
    ref,
    refProtected: false,
    headRef: '',
    baseRef: '',
    actor: 'octocat',
    actorId: 583231,
    runId: 30001,
    runNumber: 7,
    runAttempt: 1,
    job: 'build',
    jobName: given.job ?? 'build',
    checkRunId: 40001 + (given.jobIndex ?? 0),
    matrix: null,
    jobIndex: 0,
    jobTotal: 1,
    serverUrl: 'https://github.com',
    apiUrl: services,
    resultsUrl: `${services}/`,
    retentionDays: 90,
    permissions: { contents: 'read' },
    secrets: {},
    vars: {},
    needs: {},
    inputs: {},
    runnerName: 'GitHub Actions 12',
    runnerLabels: ['ubuntu-latest'],
    runnerEnvironment: 'github-hosted',
    debug: false,
  };
}

/** What holds for the whole job. */
export interface Facts {
  readonly context: JobContext;
  readonly paths: JobPaths;
  readonly trackingId: string;
  readonly token: string;
  readonly runtimeToken: string;
  readonly hostPath: string;
  readonly hostEnv: Readonly<Record<string, string>>;
}

/** Fills in all that the test left open. */
export function resolveContext(job: Job): JobContext {
  const given = { ...job.github?.pushContext(), ...job.context };
  return { ...defaults(job, given), ...given };
}

/** Tokens and ids of a job, from the fake GitHub where there is one. */
export function resolveFacts(job: Job, context: JobContext, paths: JobPaths): Facts {
  const { permissions, repository, runId, runAttempt: attempt } = context;
  return {
    context,
    paths,
    trackingId: `github_${randomUUID()}`,
    token:
      job.token ??
      job.github?.issueToken({ permissions, repository }) ??
      `ghs_${randomUUID().replaceAll('-', '')}`,
    runtimeToken:
      job.github?.issueRuntimeToken({ runId, attempt, job: jobId(context), repository }) ??
      createRuntimeToken('run', 'job'),
    hostPath: job.machine?.path ?? process.env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin',
    hostEnv: job.machine?.env ?? {},
  };
}

/** Names this run of this job among all others. */
function jobId(context: JobContext): string {
  return `${context.job}.${context.jobIndex}.${context.runAttempt}`;
}

function githubContext(facts: Facts, action: string): Record<string, JsonValue> {
  const { context, paths, token } = facts;
  const branch = context.headRef || context.ref.replace(/^refs\/(heads|tags|pull)\//, '');
  return {
    token,
    action,
    actor: context.actor,
    actor_id: String(context.actorId),
    api_url: context.apiUrl,
    base_ref: context.baseRef,
    event: context.event,
    event_name: context.eventName,
    event_path: paths.eventFile,
    graphql_url: `${context.apiUrl}/graphql`,
    head_ref: context.headRef,
    job: context.job,
    ref: context.ref,
    ref_name: context.ref.startsWith('refs/pull/') ? context.ref.slice(10) : branch,
    ref_protected: context.refProtected,
    ref_type: context.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: context.repository,
    repository_id: String(context.repositoryId),
    repository_owner: context.repository.split('/')[0] ?? '',
    repository_owner_id: String(context.repositoryOwnerId),
    retention_days: String(context.retentionDays),
    run_attempt: String(context.runAttempt),
    run_id: String(context.runId),
    run_number: String(context.runNumber),
    server_url: context.serverUrl,
    sha: context.sha,
    triggering_actor: context.actor,
    workflow: context.workflow,
    workflow_ref: context.workflowRef,
    workflow_sha: context.workflowSha,
    workspace: paths.workspace,
  };
}

function runnerContext(facts: Facts): Record<string, JsonValue> {
  const { context, paths } = facts;
  return {
    os: 'Linux',
    arch: arch() === 'arm64' ? 'ARM64' : 'X64',
    name: context.runnerName,
    environment: context.runnerEnvironment,
    temp: paths.temp,
    tool_cache: paths.tools,
    workspace: paths.work,
    ...(context.debug ? { debug: '1' } : {}),
  };
}

/** All contexts that do not change from step to step, and the three that do. */
export function buildContexts(
  facts: Facts,
  live: {
    readonly action: string;
    readonly status: string;
    readonly env: JsonValue;
    readonly steps: JsonValue;
  },
): Record<string, JsonValue> {
  const { context } = facts;
  return {
    github: githubContext(facts, live.action),
    runner: runnerContext(facts),
    job: {
      status: live.status,
      ...(context.checkRunId === undefined ? {} : { check_run_id: context.checkRunId }),
      ...(context.jobWorkflowRef === undefined ? {} : { workflow_ref: context.jobWorkflowRef }),
    },
    strategy: {
      'fail-fast': true,
      'job-index': context.jobIndex,
      'job-total': context.jobTotal,
      'max-parallel': context.jobTotal,
    },
    matrix: context.matrix,
    env: live.env,
    steps: live.steps,
    secrets: { ...context.secrets, GITHUB_TOKEN: facts.token },
    vars: context.vars,
    needs: context.needs,
    inputs: context.inputs,
  };
}

function prefixed(prefix: string, values: Record<string, JsonValue>): Record<string, string> {
  const texts = Object.entries(values).filter(([key]) => key !== 'token' && key !== 'event');
  return Object.fromEntries(
    texts.map(([key, value]) => [`${prefix}_${key.toUpperCase()}`, String(value)]),
  );
}

/** Variables the runner sets itself, over everything a job says. Never GITHUB_TOKEN. */
export function runnerVariables(facts: Facts, action: string): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...prefixed('GITHUB', githubContext(facts, action)),
    ...prefixed('RUNNER', runnerContext(facts)),
    RUNNER_TRACKING_ID: facts.trackingId,
  };
}

/** Variables from the runner's own process. Nothing of the test's environment but these. */
export function hostVariables(facts: Facts): Record<string, string> {
  return {
    HOME: process.env['HOME'] ?? homedir(),
    LANG: process.env['LANG'] ?? 'C.UTF-8',
    PATH: facts.hostPath,
    ...facts.hostEnv,
  };
}

/** What only JavaScript actions get. */
export function serviceVariables(facts: Facts): Record<string, string> {
  return {
    ACTIONS_RUNTIME_TOKEN: facts.runtimeToken,
    ACTIONS_RUNTIME_URL: facts.context.resultsUrl,
    ACTIONS_RESULTS_URL: facts.context.resultsUrl,
    ACTIONS_ORCHESTRATION_ID: `${facts.context.runId}.${jobId(facts.context)}`,
  };
}

/** Where the script of a `run:` step lies: under a GUID that is not that of the step's files. */
export function scriptPath(facts: Facts): string {
  return join(facts.paths.temp, `${randomUUID()}.sh`);
}
