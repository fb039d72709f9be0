import type { Called, GitHub } from './client.ts';
import { isRecord, listOf, textOf, textOrNull } from './parse.ts';

/** A step of a job as GitHub lists it. */
export type JobStep = Readonly<{
  number: number;
  name: string;
  conclusion: string | null;
  /** Whole seconds, cut off. */
  startedAt: string | null;
  completedAt: string | null;
}>;

/** The steps of a job, by its REST id. */
export function listSteps(
  github: GitHub,
  { owner, repo, jobId }: Readonly<{ owner: string; repo: string; jobId: string }>,
): Promise<Called<readonly JobStep[]>> {
  return github.call(
    {
      route: 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}',
      params: { owner, repo, job_id: jobId },
    },
    (body) => (isRecord(body) ? parseSteps(body['steps']) : undefined),
  );
}

/** Steps as a job lists them; none where that is no list of steps. */
export function parseSteps(value: unknown): readonly JobStep[] {
  return listOf(value, parseStep) ?? [];
}

function parseStep(value: unknown): JobStep | undefined {
  if (!isRecord(value)) return undefined;
  const { number } = value;
  const name = textOf(value['name']);
  if (name === undefined || !Number.isSafeInteger(number)) return undefined;
  return {
    number: number as number,
    name,
    conclusion: textOrNull(value['conclusion']) ?? null,
    startedAt: textOrNull(value['started_at']) ?? null,
    completedAt: textOrNull(value['completed_at']) ?? null,
  };
}
