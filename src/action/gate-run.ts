import { BadInput } from '../bad-input.ts';
import { type Finding, finding } from '../finding.ts';
import type { Called, GitHub } from '../github/client.ts';
import { explainFailure } from '../github/failure.ts';
import { listPullsFrom } from '../github/pulls.ts';
import { listRunsOf, readRun, type WorkflowRun } from '../github/runs.ts';
import { quoted } from '../nearest.ts';
import type { Patience } from './gate-wait.ts';
import type { Inputs } from './inputs.ts';
import type { Change, Job } from './job.ts';

/** The run that a gate judges, as one of its own jobs would describe it. */
export type JudgedRun = Readonly<{
  job: Job;
  /** The gate is a job of it. */
  isOwn: boolean;
  findings: readonly Finding[];
}>;

export type RunFound =
  | (JudgedRun & Readonly<{ kind: 'run' }>)
  /** `why` is a clause that stands alone. */
  | Readonly<{ kind: 'none'; why: string }>;

/**
 * Which run is to be judged: the gate's own; the one that `run-id` names, for a workflow that runs when
 * others have ended; or the one of another workflow for the same commit, which may have to be waited
 * for.
 *
 * @throws BadInput where a pull request names the run by which it wants to be judged
 */
export async function findRun(
  { runId, workflow }: Pick<Inputs, 'runId' | 'workflow'>,
  own: Job,
  github: GitHub,
  patience: Patience,
): Promise<RunFound> {
  const { owner, repo } = own;
  // What runs after another run has ended is not that run itself, whatever their numbers say.
  if (runId !== null && (runId !== own.runId || own.event === 'workflow_run')) {
    if (own.change !== null) throw new BadInput(NOT_FOR_CHANGES);
    const found = await readRun(github, { owner, repo, runId });
    return described(own, found, (run) => otherRun(own, run, github));
  }
  if (workflow === null) return { kind: 'run', job: own, isOwn: true, findings: [] };
  const headSha = own.change?.headSha || own.sha;
  const wanted = { owner, repo, file: workflow, headSha, event: own.event };
  const found = await patience.until(
    () => listRunsOf(github, wanted),
    (runs) => runs.length > 0,
    `a run of ${quoted(workflow)} for this commit`,
  );
  return described(own, found, async ([run]) =>
    run === undefined
      ? { kind: 'none', why: `${quoted(workflow)} has no run for this commit` }
      : // What set it off is what set the gate off.
        { kind: 'run', job: asJob(own, run, own.change), isOwn: false, findings: [] },
  );
}

const NOT_FOR_CHANGES =
  'input run-id is for workflows that run as they stand on the default branch, such as on `workflow_run`: a pull request does not choose by which run it is judged';

async function described<T>(
  { repo, owner }: Job,
  called: Called<T>,
  describe: (value: T) => Promise<RunFound>,
): Promise<RunFound> {
  if (called.kind === 'ok') return describe(called.value);
  const why = explainFailure(called.failure, 'actions: read');
  return { kind: 'none', why: `the run could not be found in ${owner}/${repo} (${why})` };
}

async function otherRun(own: Job, run: WorkflowRun, github: GitHub): Promise<RunFound> {
  if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(run.path)) {
    const why = `run ${run.id} is of ${quoted(run.path)}, which is no workflow of this repository`;
    return { kind: 'none', why };
  }
  const { change, findings } = await changeOf(own, run, github);
  return { kind: 'run', job: asJob(own, run, change), isOwn: false, findings };
}

type ChangeFound = Readonly<{ change: Change | null; findings: readonly Finding[] }>;

/**
 * The change that a run is for, by the word of the server alone: the one open pull request whose head is
 * that very commit of that very repository. Where there is none, nobody is told, and the default
 * branch's policy decides.
 */
async function changeOf(own: Job, run: WorkflowRun, github: GitHub): Promise<ChangeFound> {
  const isFork = run.headRepository?.toLowerCase() !== `${own.owner}/${own.repo}`.toLowerCase();
  const isChange = isFork || run.event === 'merge_group' || run.event.startsWith('pull_request');
  if (!isChange) return { change: null, findings: [] };
  const { headSha } = run;
  // A branch that the server names, and a commit that the run was for.
  const common = { headSha, proposedSha: headSha, isFork, isBaseSure: true, isNumberSure: true };
  const queuedFor = queueBase(run);
  if (queuedFor !== null) {
    // Of the pull requests in a queue none is the one to tell.
    return { change: { ...common, pullRequest: null, baseBranch: queuedFor }, findings: [] };
  }
  const found = await pullOf(own, run, github);
  if (typeof found !== 'string') {
    const { number, baseBranch } = found;
    return { change: { ...common, pullRequest: number, baseBranch }, findings: [] };
  }
  return {
    change: { ...common, pullRequest: null, baseBranch: own.defaultBranch ?? '' },
    findings: [
      finding(
        'pull-request-not-found',
        `No pull request was told: ${found}. The default branch's policy decides.`,
      ),
    ],
  };
}

/** The branch that a merge queue is for, by the name that GitHub gives to what it tries. */
function queueBase({ event, headBranch }: WorkflowRun): string | null {
  if (event !== 'merge_group') return null;
  return /^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/.exec(headBranch ?? '')?.[1] ?? null;
}

async function pullOf(own: Job, run: WorkflowRun, github: GitHub) {
  const { headRepository, headBranch, headSha } = run;
  if (headRepository === null || headBranch === null) return 'the repository it came from is gone';
  const [headOwner = ''] = headRepository.split('/');
  const { owner, repo } = own;
  const pulls = await listPullsFrom(github, { owner, repo, headOwner, headBranch });
  if (pulls.kind === 'failed') return explainFailure(pulls.failure, 'pull-requests: write');
  const fitting = pulls.value.filter(
    (pull) =>
      pull.headSha === headSha &&
      pull.headRepository?.toLowerCase() === headRepository.toLowerCase(),
  );
  const [pull] = fitting;
  if (pull === undefined || fitting.length > 1) {
    return `${fitting.length === 0 ? 'none that is open' : 'more than one'} stands at commit ${headSha.slice(0, 7)} of ${quoted(headBranch)}`;
  }
  return pull;
}

function asJob(own: Job, run: WorkflowRun, change: Change | null): Job {
  return {
    ...own,
    event: run.event,
    workflowName: run.name,
    workflowPath: run.path,
    key: '',
    runId: run.id,
    runAttempt: run.attempt,
    runUrl: `${own.serverUrl}/${own.owner}/${own.repo}/actions/runs/${run.id}`,
    sha: run.headSha,
    ref: `refs/heads/${run.headBranch ?? ''}`,
    change,
    actorKind: ACTOR_KINDS[run.actorType ?? ''] ?? null,
    changedPaths: null,
  };
}

const ACTOR_KINDS: Readonly<Record<string, Job['actorKind']>> = { User: 'person', Bot: 'bot' };
