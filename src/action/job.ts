import { readFileSync } from 'node:fs';
import type { AuditSubject, RunIdentity } from '../audit/context.ts';
import type { ActorKind } from '../policy/verdict.ts';

/** A change that asks to be merged: whoever wrote it may have written anything in the checkout. */
export type Change = Readonly<{
  /** The pull request to tell; `null` in a merge queue. */
  pullRequest: number | null;
  /** Whether the runner or the server says so; else it is the word of the payload. */
  isNumberSure: boolean;
  /** The branch that it would go into; empty: nobody tells. */
  baseBranch: string;
  /** Whether the runner says so itself; else it is the word of the payload, which any step can rewrite. */
  isBaseSure: boolean;
  /** Its newest commit, by the payload: for people, and to tell runs apart. */
  headSha: string;
  /** The commit that holds what it proposes: merged into its base, where that is what runs. */
  proposedSha: string;
  /** Whether it comes from another repository, whose tokens can only read. */
  isFork: boolean;
}>;

/** The job as its runner describes it. Names are foreign text: escape before showing. */
export type Job = Readonly<{
  owner: string;
  repo: string;
  /** By the server's word, from when it has been asked on; `null`: it has not, or did not tell. */
  defaultBranch: string | null;
  event: string;
  workflowName: string | null;
  /** Such as `.github/workflows/train.yml`; `null` where the runner does not tell. */
  workflowPath: string | null;
  /** Key of the job in the workflow file. */
  key: string;
  /** Which use of this action in the job it is: a name that no other step has. */
  step: string;
  runId: number;
  runAttempt: number;
  runUrl: string;
  runnerName: string | null;
  sha: string;
  /** Such as `refs/heads/main`. */
  ref: string;
  apiUrl: string;
  serverUrl: string;
  temp: string;
  workspace: string;
  /** `null`: a push, a schedule, a dispatch. */
  change: Change | null;
  actorKind: ActorKind | null;
  /** The file of the reusable workflow that it stands in; empty: in none; `null`: the runner does not tell. */
  reusablePath: string | null;
  /** Files that a push touches, where its payload lists them; of a pull request see job-facts.ts. */
  changedPaths: readonly string[] | null;
}>;

type Env = Readonly<Record<string, string | undefined>>;

/**
 * What the environment and the event's payload tell; what they do not tell is empty or `null`.
 *
 * No step can set the runner's own `GITHUB_` variables for those after it, but every step can rewrite
 * the file of the payload. So nothing that decides what binds the job is taken from that file where a
 * variable or the server tells it.
 *
 * @param definedIn the workflow that defines the job, as `job.workflow_ref` names it; empty: not told
 */
export function readJob(env: Env, definedIn = ''): Job {
  const given = (name: string) => env[name] ?? '';
  const [owner = '', repo = ''] = given('GITHUB_REPOSITORY').split('/');
  const payload = readPayload(env['GITHUB_EVENT_PATH']);
  const server = given('GITHUB_SERVER_URL') || 'https://github.com';
  const runId = Number(given('GITHUB_RUN_ID')) || 0;
  return {
    owner,
    repo,
    defaultBranch: null,
    event: given('GITHUB_EVENT_NAME'),
    workflowName: env['GITHUB_WORKFLOW'] || null,
    workflowPath: workflowPath(given('GITHUB_WORKFLOW_REF')),
    key: given('GITHUB_JOB'),
    step: given('GITHUB_ACTION'),
    runId,
    runAttempt: Number(given('GITHUB_RUN_ATTEMPT')) || 1,
    runUrl: `${server}/${owner}/${repo}/actions/runs/${runId}`,
    runnerName: env['RUNNER_NAME'] || null,
    sha: given('GITHUB_SHA'),
    ref: given('GITHUB_REF'),
    serverUrl: server,
    apiUrl: given('GITHUB_API_URL') || 'https://api.github.com',
    temp: given('RUNNER_TEMP'),
    workspace: given('GITHUB_WORKSPACE'),
    change: readChange(given, payload),
    actorKind: actorKind(given('GITHUB_ACTOR'), payload),
    reusablePath: reusablePath(given('GITHUB_WORKFLOW_REF'), definedIn),
    changedPaths: given('GITHUB_EVENT_NAME') === 'push' ? changedPaths(payload) : null,
  };
}

/** From `owner/repo/.github/workflows/train.yml@refs/heads/main`. */
function workflowPath(ref: string): string | null {
  return /^[^/]+\/[^/]+\/(.+?\.ya?ml)@/.exec(ref)?.[1] ?? null;
}

/** A job that another workflow than the one that was started defines stands in a reusable one. */
function reusablePath(startedRef: string, definedIn: string): string | null {
  const path = workflowPath(definedIn);
  if (path === null || startedRef === '') return null;
  return definedIn === startedRef ? '' : path;
}

type Given = (name: string) => string;

/** Reviews, labels and whatever else has a pull request for its ref run its author's code as well. */
function readChange(given: Given, payload: unknown): Change | null {
  const [event, ref, sha] = [given('GITHUB_EVENT_NAME'), given('GITHUB_REF'), given('GITHUB_SHA')];
  if (event === 'merge_group') return queued(ref, sha);
  const merged = /^refs\/pull\/(\d+)\//.exec(ref);
  if (!event.startsWith('pull_request') && merged === null) return null;
  const baseRef = given('GITHUB_BASE_REF');
  const number = merged === null ? valueAt(payload, 'pull_request', 'number') : Number(merged[1]);
  const headSha = commit(textAt(payload, 'pull_request', 'head', 'sha'));
  const own = textAt(payload, 'repository', 'full_name');
  return {
    pullRequest: typeof number === 'number' ? number : null,
    isNumberSure: merged !== null,
    baseBranch: baseRef || (textAt(payload, 'pull_request', 'base', 'ref') ?? ''),
    isBaseSure: baseRef !== '',
    headSha,
    // `pull_request_target` runs at the base, which proposes nothing.
    proposedSha: merged === null ? headSha : commit(sha),
    // A fork that was deleted since has no repository left to name.
    isFork: textAt(payload, 'pull_request', 'head', 'repo', 'full_name') !== own,
  };
}

/** In a merge queue the ref names the base: `refs/heads/gh-readonly-queue/main/pr-7-` and a commit. */
function queued(ref: string, sha: string): Change {
  const base = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-[^/]*$/.exec(ref)?.[1] ?? '';
  const headSha = commit(sha);
  return {
    pullRequest: null,
    isNumberSure: false,
    baseBranch: base,
    isBaseSure: true,
    headSha,
    proposedSha: headSha,
    isFork: false,
  };
}

/** A commit's digits; anything else is none. */
function commit(sha: string | null): string {
  return sha !== null && /^[0-9a-f]{40,64}$/.test(sha) ? sha : '';
}

/**
 * Who set the workflow off; a schedule has nobody. The name of an app's bot ends so, and the runner
 * tells it; only the payload tells of a bot by another name, and who is said to be one is not known.
 */
function actorKind(actor: string, payload: unknown): ActorKind | null {
  if (actor.endsWith('[bot]')) return 'bot';
  return textAt(payload, 'sender', 'type') === 'User' ? 'person' : null;
}

/** Longer lists than this are as good as none: a payload that ends somewhere hides the rest. */
const MOST_COMMITS = 20;

function changedPaths(payload: unknown): string[] | null {
  const commits = valueAt(payload, 'commits');
  if (!Array.isArray(commits) || commits.length === 0 || commits.length >= MOST_COMMITS)
    return null;
  const paths = new Set<string>();
  for (const commit of commits) {
    for (const key of ['added', 'modified', 'removed']) {
      const list = valueAt(commit, key);
      if (!Array.isArray(list)) return null;
      for (const path of list) paths.add(String(path));
    }
  }
  return [...paths].sort();
}

/** What budgets are matched against; `null` is what is not told. */
export function subjectOf(job: Job, modelParameters: number | null): AuditSubject {
  const { change } = job;
  // What fits a budget is not left to a payload: a branch that only it tells is not known.
  const told = change === null ? job.ref : change.isBaseSure ? change.baseBranch : '';
  const branch = told.replace(/^refs\/heads\//, '') || null;
  return {
    kind: 'job',
    workflowPath: job.workflowPath,
    workflowName: job.workflowName,
    reusablePath: job.reusablePath,
    job: job.key || null,
    event: job.event || null,
    branch,
    isDefaultBranch:
      job.defaultBranch === null || branch === null ? null : branch === job.defaultBranch,
    actorKind: job.actorKind,
    runnerLabel: null,
    runnerLabels: null,
    changedPaths: job.changedPaths,
    modelParameters,
  };
}

/** @param jobId the job's REST id, where the server tells it */
export function runIdentityOf(job: Job, jobId: string | null): RunIdentity | null {
  if (job.runId === 0) return null;
  return {
    runId: String(job.runId),
    attempt: job.runAttempt,
    jobId,
    runnerName: job.runnerName,
    headSha: job.change?.headSha || job.sha || null,
  };
}

function readPayload(path: string | undefined): unknown {
  if (path === undefined || path === '') return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}

function textAt(value: unknown, ...keys: readonly string[]): string | null {
  const found = valueAt(value, ...keys);
  return typeof found === 'string' && found !== '' ? found : null;
}
