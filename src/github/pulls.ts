import type { Called, GitHub } from './client.ts';
import { idOf, isRecord, listOf, textOf } from './parse.ts';

/** A pull request as GitHub reports it. Names of branches are foreign text. */
export type PullRequest = Readonly<{
  number: number;
  headSha: string;
  /** `owner/repo`; `null`: a fork that was deleted since. */
  headRepository: string | null;
  baseBranch: string;
}>;

export type HeadBranch = Readonly<{
  owner: string;
  repo: string;
  headOwner: string;
  headBranch: string;
}>;

/** The open pull requests that come from a branch of an owner, a hundred at most. */
export function listPullsFrom(
  github: GitHub,
  { owner, repo, headOwner, headBranch }: HeadBranch,
): Promise<Called<readonly PullRequest[]>> {
  return github.call(
    {
      route: 'GET /repos/{owner}/{repo}/pulls',
      params: { owner, repo },
      query: { head: `${headOwner}:${headBranch}`, state: 'open', per_page: 100 },
    },
    (body) => listOf(body, parsePull),
  );
}

function parsePull(value: unknown): PullRequest | undefined {
  if (!isRecord(value)) return undefined;
  const { head, base } = value;
  if (!isRecord(head) || !isRecord(base)) return undefined;
  const number = idOf(value['number']);
  const headSha = textOf(head['sha']);
  const baseBranch = textOf(base['ref']);
  if (number === undefined || headSha === undefined) return undefined;
  if (baseBranch === undefined) return undefined;
  const from = head['repo'];
  const headRepository = (isRecord(from) ? textOf(from['full_name']) : undefined) ?? null;
  return { number, headSha, headRepository, baseBranch };
}
