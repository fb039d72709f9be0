import type { Called, GitHub } from './client.ts';
import type { ApiFailure } from './failure.ts';
import { isRecord, listOf, textOf } from './parse.ts';

export type Reachable =
  | Readonly<{ kind: 'reachable' }>
  | Readonly<{ kind: 'unreachable' }>
  | Readonly<{ kind: 'failed'; failure: ApiFailure }>;

export type CommitPlace = Readonly<{ owner: string; repo: string; sha: string }>;

/** More protected branches than these are not looked through. */
const MOST_BRANCHES = 10;

/**
 * Whether a commit is on the default branch of a repository, or on one that it protects. GitHub shows a
 * commit of any fork as if it were the repository's own, so that its number alone proves nothing.
 */
export async function isReachable(github: GitHub, place: CommitPlace): Promise<Reachable> {
  const { owner, repo } = place;
  const found = await defaultBranchOf(github, place);
  if (found.kind === 'failed') return found;
  const onDefault = await isOn(github, place, found.value);
  if (onDefault.kind !== 'unreachable') return onDefault;
  const branches = await github.call(
    {
      route: 'GET /repos/{owner}/{repo}/branches',
      params: { owner, repo },
      query: { protected: 'true', per_page: MOST_BRANCHES },
    },
    (body) => listOf(body, (branch) => (isRecord(branch) ? textOf(branch['name']) : undefined)),
  );
  if (branches.kind === 'failed') return branches;
  for (const branch of branches.value.slice(0, MOST_BRANCHES)) {
    const on = branch === found.value ? onDefault : await isOn(github, place, branch);
    if (on.kind !== 'unreachable') return on;
  }
  return onDefault;
}

/** The name of a repository's default branch. */
export function defaultBranchOf(
  github: GitHub,
  { owner, repo }: Readonly<{ owner: string; repo: string }>,
): Promise<Called<string>> {
  return github.call({ route: 'GET /repos/{owner}/{repo}', params: { owner, repo } }, (body) =>
    isRecord(body) ? textOf(body['default_branch']) : undefined,
  );
}

/** A commit that a branch is not behind of has something that the branch has not. */
async function isOn(
  github: GitHub,
  { owner, repo, sha }: CommitPlace,
  branch: string,
): Promise<Reachable> {
  const compared = await github.call(
    {
      route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
      params: { owner, repo, basehead: `${branch}...${sha}` },
      query: { per_page: 1 },
    },
    (body) => (isRecord(body) ? textOf(body['status']) : undefined),
  );
  if (compared.kind === 'failed') return compared;
  const isAncestor = compared.value === 'behind' || compared.value === 'identical';
  return { kind: isAncestor ? 'reachable' : 'unreachable' };
}

export type BranchHead =
  | Readonly<{ kind: 'commit'; sha: string }>
  | Readonly<{ kind: 'failed'; failure: ApiFailure }>;

/** The commit that a branch is at. */
export async function headOf(
  github: GitHub,
  { owner, repo, branch }: Readonly<{ owner: string; repo: string; branch: string }>,
): Promise<BranchHead> {
  const found = await github.call(
    {
      route: 'GET /repos/{owner}/{repo}/branches/{path}',
      params: { owner, repo, path: branch },
    },
    (body) => {
      const commit = isRecord(body) ? body['commit'] : undefined;
      const sha = isRecord(commit) ? textOf(commit['sha']) : undefined;
      return sha !== undefined && /^[0-9a-f]{40}$/.test(sha) ? sha : undefined;
    },
  );
  return found.kind === 'ok' ? { kind: 'commit', sha: found.value } : found;
}
