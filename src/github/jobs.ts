import type { GitHub } from './client.ts';
import type { ApiFailure } from './failure.ts';
import { type JobStep, parseSteps } from './job-steps.ts';
import { idOf, isRecord, listOf, textOf, textOrNull } from './parse.ts';

/** A job of a run as GitHub reports it. */
export type RunJob = Readonly<{
  id: number;
  name: string;
  status: string;
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
  runnerName: string | null;
  /** `GitHub Actions` for hosted runners. */
  runnerGroup: string | null;
  /** What it asked of its runner. */
  labels: readonly string[];
  steps: readonly JobStep[];
}>;

export type RunJobs =
  | Readonly<{ kind: 'jobs'; jobs: readonly RunJob[]; complete: boolean }>
  | Readonly<{ kind: 'failed'; failure: ApiFailure }>;

export type RunAttempt = Readonly<{ owner: string; repo: string; runId: number; attempt: number }>;

const PER_PAGE = 100;
const MAX_PAGES = 10;

/** The jobs of one attempt of a run; beyond a thousand the list ends and is not `complete`. */
export async function listJobs(github: GitHub, run: RunAttempt): Promise<RunJobs> {
  // What begins while pages are read moves others from one to the next.
  const jobs = new Map<number, RunJob>();
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { owner, repo, runId, attempt } = run;
    const found = await github.call(
      {
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
        params: { owner, repo, run_id: runId, attempt_number: attempt },
        query: { per_page: PER_PAGE, page },
      },
      (body) => (isRecord(body) ? listOf(body['jobs'], parseJob) : undefined),
    );
    if (found.kind === 'failed') return found;
    for (const job of found.value) jobs.set(job.id, job);
    if (found.value.length < PER_PAGE) return listed(jobs, true);
  }
  return listed(jobs, false);
}

function listed(jobs: ReadonlyMap<number, RunJob>, complete: boolean): RunJobs {
  return { kind: 'jobs', jobs: [...jobs.values()], complete };
}

function parseJob(value: unknown): RunJob | undefined {
  if (!isRecord(value)) return undefined;
  const id = idOf(value['id']);
  const name = textOf(value['name']);
  const status = textOf(value['status']);
  if (id === undefined || name === undefined || status === undefined) return undefined;
  return {
    id,
    name,
    status,
    conclusion: textOrNull(value['conclusion']) ?? null,
    startedAt: textOrNull(value['started_at']) ?? null,
    completedAt: textOrNull(value['completed_at']) ?? null,
    // A job that never had a runner may have an empty name for it.
    runnerName: textOf(value['runner_name']) || null,
    runnerGroup: textOf(value['runner_group_name']) || null,
    labels: listOf(value['labels'], textOf) ?? [],
    steps: parseSteps(value['steps']),
  };
}
