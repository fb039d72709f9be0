import type { Claim, ServerJob } from './gathered.ts';
import { hadRunner } from './row.ts';

/** Why a claim is not taken for the job that it names. */
export type Unbound = Readonly<{ claim: Claim; why: string }>;

export type Bound = Readonly<{
  /** By the job's id. */
  claims: ReadonlyMap<number, readonly Claim[]>;
  unbound: readonly Unbound[];
  /** Backend jobs that handed in audits of more than one job of the list, and those jobs' ids. */
  manifold: ReadonlyMap<string, readonly number[]>;
}>;

/** Which run and attempt is summed up. */
export type RunKey = Readonly<{ runId: string; attempt: number }>;

/** Clocks of runners and server differ by less, and the server's times are whole seconds. */
const SKEW_MS = 5 * 60_000;

/**
 * Which claim is of which job of the server's list. A claim is bound by the job's id that it names,
 * where runner and times bear it out; one that names none, or is of an earlier attempt whose jobs were
 * not run again, by runner and times alone. What an attempt before left behind is nobody's concern.
 */
export function bindClaims(
  claims: readonly Claim[],
  jobs: readonly ServerJob[],
  run: RunKey,
): Bound {
  const byJob = new Map<number, Claim[]>();
  const unbound: Unbound[] = [];
  for (const claim of claims) {
    const found = jobOf(claim, jobs, run);
    if (typeof found === 'string') unbound.push({ claim, why: found });
    else if (found !== null) byJob.set(found.id, [...(byJob.get(found.id) ?? []), claim]);
  }
  return { claims: byJob, unbound, manifold: manifoldIn(byJob) };
}

/** The job, why there is none, or `null`: it is of an attempt before and has been run again since. */
function jobOf(
  claim: Claim,
  jobs: readonly ServerJob[],
  { runId, attempt }: RunKey,
): ServerJob | string | null {
  const { run } = claim.context;
  if (run === null || run.runId !== runId) return 'it is of another run';
  if (run.attempt > attempt) return 'it names an attempt that is still to come';
  const named = jobs.find(({ id }) => String(id) === run.jobId);
  if (named !== undefined) return contradiction(claim, named) ?? named;
  const alike = jobs.filter(
    (job) => job.runnerName !== null && contradiction(claim, job) === null && isDuring(claim, job),
  );
  if (alike.length === 1 && (run.jobId === null || run.attempt < attempt)) return alike[0] ?? null;
  if (run.attempt < attempt) return null;
  return run.jobId === null
    ? 'it names no job, and runner and times do not tell which it is of'
    : 'the server has no such job in this run';
}

function contradiction({ context, report }: Claim, job: ServerJob): string | null {
  if (job.status === 'completed' && !hadRunner(job)) return 'the server gave that job no runner';
  const claimed = context.run?.runnerName ?? null;
  if (claimed !== null && job.runnerName !== null && claimed !== job.runnerName)
    return 'it names another runner than the server';
  const { fromMs, toMs } = spanOf(report);
  const { begunMs, endedMs } = timesOf(job);
  // Whatever is not known is no contradiction.
  if (fromMs < begunMs - SKEW_MS || toMs > endedMs + SKEW_MS)
    return "its times lie outside the server's";
  return null;
}

/** Of attempts that follow each other on one runner times tell, where they are held against each other. */
function isDuring({ report }: Claim, job: ServerJob): boolean {
  const { fromMs, toMs } = spanOf(report);
  const { begunMs, endedMs } = timesOf(job);
  return Math.min(toMs, endedMs) - Math.max(fromMs, begunMs) >= (toMs - fromMs) / 2;
}

function spanOf({ startedAt, endedAt }: Claim['report']) {
  return { fromMs: Date.parse(startedAt), toMs: Date.parse(endedAt) };
}

/** Without a bound where the server tells none. */
function timesOf({ startedAt, completedAt }: ServerJob) {
  const [begunMs, endedMs] = [Date.parse(startedAt ?? ''), Date.parse(completedAt ?? '')];
  return {
    begunMs: Number.isNaN(begunMs) ? Number.NEGATIVE_INFINITY : begunMs,
    endedMs: Number.isNaN(endedMs) ? Number.POSITIVE_INFINITY : endedMs,
  };
}

function manifoldIn(byJob: ReadonlyMap<number, readonly Claim[]>): Map<string, readonly number[]> {
  const jobsOf = new Map<string, Set<number>>();
  for (const [id, claims] of byJob) {
    for (const { backendJobId } of claims) {
      if (backendJobId === null) continue;
      jobsOf.set(backendJobId, (jobsOf.get(backendJobId) ?? new Set()).add(id));
    }
  }
  return new Map(
    [...jobsOf].filter(([, ids]) => ids.size > 1).map(([backend, ids]) => [backend, [...ids]]),
  );
}
