import type { AuditSubject } from '../audit/context.ts';
import { type Finding, finding } from '../finding.ts';
import type { GitHub } from '../github/client.ts';
import type { LoadedPolicy } from '../pipeline/audit.ts';
import { asksFor } from '../policy/asks.ts';
import type { Job } from './job.ts';

/** What only GitHub's server tells of a job, and is asked for only where a policy goes by it. */
export type JobFacts = Readonly<{
  known: Partial<Pick<AuditSubject, 'runnerLabels' | 'changedPaths'>>;
  findings: readonly Finding[];
}>;

/** All that post may take to ask: the report waits for it. */
const MOST_MS = 5_000;

const NOTHING_ASKED: JobFacts = { known: {}, findings: [] };

/**
 * The labels of the job's runner and the files that its change touches, where a policy tells jobs apart
 * by them. What cannot be had stays unknown: every budget that goes by it binds, a pin only towards higher
 * emissions, and of `runners` only what is for all.
 *
 * @param jobId the job's REST id, where the server tells it
 * @param means an empty token: nothing is asked
 */
export async function jobFacts(
  job: Job,
  policies: readonly LoadedPolicy[],
  jobId: string | null,
  {
    token,
    env,
    deadlineMs,
  }: Readonly<{ token: string; env: NodeJS.ProcessEnv; deadlineMs: number }>,
): Promise<JobFacts> {
  const asked = policies.map(({ policy }) => asksFor(policy));
  const wantsLabels = asked.some(({ labels }) => labels);
  const wantsPaths = job.changedPaths === null && asked.some(({ paths }) => paths);
  if (!wantsLabels && !wantsPaths) return NOTHING_ASKED;
  if (token === '') {
    const why = 'no token could be used';
    const wanted = [...(wantsLabels ? [LABELS] : []), ...(wantsPaths ? [PATHS] : [])];
    return { known: {}, findings: wanted.map((what) => notKnown(what, why)) };
  }
  const { connectTo } = await import('./connection.ts');
  const github = connectTo(job, { token, env, deadlineMs: Math.min(MOST_MS, deadlineMs) });
  const [labels, paths] = await Promise.all([
    wantsLabels ? labelsOf(github, job, jobId) : null,
    wantsPaths ? pathsOf(github, job) : null,
  ]);
  return {
    known: {
      ...(labels?.kind === 'told' ? { runnerLabels: labels.value } : {}),
      ...(paths?.kind === 'told' ? { changedPaths: paths.value } : {}),
    },
    findings: [
      ...(labels?.kind === 'untold' ? [notKnown(LABELS, labels.why)] : []),
      ...(paths?.kind === 'untold' ? [notKnown(PATHS, paths.why)] : []),
    ],
  };
}

/** The same of a run, whose list of jobs tells their labels. */
export async function runFacts(
  job: Job,
  policies: readonly LoadedPolicy[],
  github: GitHub,
): Promise<JobFacts> {
  const wantsPaths = policies.some(({ policy }) => asksFor(policy).paths);
  if (job.changedPaths !== null || !wantsPaths) return NOTHING_ASKED;
  const paths = await pathsOf(github, job);
  return paths.kind === 'told'
    ? { known: { changedPaths: paths.value }, findings: [] }
    : { known: {}, findings: [notKnown(PATHS, paths.why)] };
}

/** What a policy may go by, and what it comes to where that is not known. */
type Fact = Readonly<{ name: string; effect: string }>;

const LABELS: Fact = {
  name: "The runner's labels",
  effect:
    'its budgets for some of them bind this job, its pins for some count only towards higher emissions, and of its `runners` only what is for all (`*`). Grant the permission `actions: read`',
};
const PATHS: Fact = {
  name: 'The files that the change touches',
  effect:
    'its budgets for some of them bind this job, and its pins for some count only towards higher emissions',
};

function notKnown({ name, effect }: Fact, why: string): Finding {
  const message = `${name} are not known, and a policy goes by them: ${effect} (${why}).`;
  return finding('job-facts-unknown', message);
}

type Answer =
  | Readonly<{ kind: 'told'; value: readonly string[] }>
  | Readonly<{ kind: 'untold'; why: string }>;

/** Of the run's jobs the one that is this: by its id, and on this very runner. */
async function labelsOf(github: GitHub, job: Job, jobId: string | null): Promise<Answer> {
  const [{ listJobs }, { explainFailure }] = await Promise.all([
    import('../github/jobs.ts'),
    import('../github/failure.ts'),
  ]);
  const { owner, repo, runId, runAttempt, runnerName } = job;
  const found = await listJobs(github, { owner, repo, runId, attempt: runAttempt });
  if (found.kind === 'failed') return untold(explainFailure(found.failure, 'actions: read'));
  // The id comes through an input, which a workflow could fill with that of another job.
  const here = found.jobs.filter(
    (one) => one.status === 'in_progress' && one.runnerName === runnerName && runnerName !== null,
  );
  const own = here.find(({ id }) => String(id) === jobId) ?? (here.length === 1 ? here[0] : null);
  if (own === null || own === undefined) return untold('GitHub does not tell which job this is');
  return own.labels.length === 0
    ? untold('GitHub lists none')
    : { kind: 'told', value: own.labels };
}

async function pathsOf(github: GitHub, { owner, repo, change }: Job): Promise<Answer> {
  if (change === null) return untold('the event does not name them');
  const { baseBranch, isBaseSure, proposedSha } = change;
  if (!isBaseSure || baseBranch === '' || proposedSha === '') {
    return untold('the runner does not tell which branch it goes into');
  }
  const [{ changedFiles }, { explainFailure }] = await Promise.all([
    import('../github/changed-files.ts'),
    import('../github/failure.ts'),
  ]);
  const found = await changedFiles(github, { owner, repo, base: baseBranch, head: proposedSha });
  if (found.kind === 'failed') return untold(explainFailure(found.failure, 'contents: read'));
  if (found.value === null) return untold('they are too many for GitHub to list');
  return { kind: 'told', value: found.value };
}

function untold(why: string): Answer {
  return { kind: 'untold', why };
}
