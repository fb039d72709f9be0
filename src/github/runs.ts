import type { Called, GitHub } from './client.ts';
import { idOf, isRecord, listOf, textOf, textOrNull } from './parse.ts';

/** A workflow's run as GitHub reports it, in its newest attempt. Names are foreign text. */
export type WorkflowRun = Readonly<{
  id: number;
  attempt: number;
  name: string | null;
  /** Such as `.github/workflows/train.yml`. */
  path: string;
  event: string;
  /** `queued`, `in_progress`, `completed`, ... */
  status: string;
  headBranch: string | null;
  headSha: string;
  /** `owner/repo`; `null`: it was deleted since. */
  headRepository: string | null;
  /** `User`, `Bot`; `null`: not told. */
  actorType: string | null;
}>;

type Repository = Readonly<{ owner: string; repo: string }>;

export function readRun(
  github: GitHub,
  { owner, repo, runId }: Repository & Readonly<{ runId: number }>,
): Promise<Called<WorkflowRun>> {
  return github.call(
    {
      route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
      params: { owner, repo, run_id: runId },
    },
    parseRun,
  );
}

/** The runs of a workflow for a commit and an event, newest first; `file` is the file's name. */
export function listRunsOf(
  github: GitHub,
  wanted: Repository & Readonly<{ file: string; headSha: string; event: string }>,
): Promise<Called<readonly WorkflowRun[]>> {
  const { owner, repo, file, headSha, event } = wanted;
  return github.call(
    {
      route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
      params: { owner, repo, workflow_id: file },
      query: { head_sha: headSha, event, per_page: 30 },
    },
    (body) => {
      const runs = isRecord(body) ? listOf(body['workflow_runs'], parseRun) : undefined;
      return runs?.toSorted((a, b) => b.id - a.id);
    },
  );
}

function parseRun(value: unknown): WorkflowRun | undefined {
  if (!isRecord(value)) return undefined;
  const id = idOf(value['id']);
  const attempt = idOf(value['run_attempt']);
  const path = textOf(value['path']);
  const event = textOf(value['event']);
  const status = textOf(value['status']);
  const headSha = textOf(value['head_sha']);
  if (id === undefined || attempt === undefined || path === undefined) return undefined;
  if (event === undefined || status === undefined || headSha === undefined) return undefined;
  if (!/^[0-9a-f]{40,64}$/.test(headSha)) return undefined;
  const { head_repository: from, actor } = value;
  return {
    id,
    attempt,
    name: textOrNull(value['name']) ?? null,
    // GitHub may put the branch behind it.
    path: path.replace(/@.*$/, ''),
    event,
    status,
    headBranch: textOrNull(value['head_branch']) ?? null,
    headSha,
    headRepository: (isRecord(from) ? textOf(from['full_name']) : undefined) ?? null,
    actorType: (isRecord(actor) ? textOf(actor['type']) : undefined) ?? null,
  };
}
