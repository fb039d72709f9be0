import type { Called, GitHub } from './client.ts';
import { unexpected } from './failure.ts';
import { idOf, isRecord, listOf, textOf, textOrNull } from './parse.ts';

/** A review as GitHub reports it; one that has not been handed in yet is seen by its author alone. */
export type Review = Readonly<{
  /** `APPROVED`, `CHANGES_REQUESTED`, `COMMENTED`, `DISMISSED`, `PENDING`. */
  state: string;
  /** The commit that it looked at; `null`: one that is gone. */
  commitSha: string | null;
  /** `null`: whoever wrote it is gone. */
  login: string | null;
  isPerson: boolean;
}>;

export type PullAt = Readonly<{ owner: string; repo: string; pull: number }>;

/** Of a pull request what an approval is held against, by the word of the server. */
export type PullHead = Readonly<{ headSha: string; author: string | null }>;

const PER_PAGE = 100;
const MOST_PAGES = 2;

export function readPullHead(
  github: GitHub,
  { owner, repo, pull }: PullAt,
): Promise<Called<PullHead>> {
  return github.call(
    {
      route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
      params: { owner, repo, pull_number: pull },
    },
    (body) => {
      if (!isRecord(body) || !isRecord(body['head'])) return undefined;
      const headSha = textOf(body['head']['sha']);
      return headSha === undefined
        ? undefined
        : { headSha, author: userOf(body['user'])?.login ?? null };
    },
  );
}

/**
 * The reviews of a pull request, the oldest first. Of one with two hundred and more the list has an end
 * that nobody sees, where an approval may be taken back: that is a failure.
 */
export async function listReviews(
  github: GitHub,
  { owner, repo, pull }: PullAt,
): Promise<Called<readonly Review[]>> {
  const reviews: Review[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const found = await github.call(
      {
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
        params: { owner, repo, pull_number: pull },
        query: { per_page: PER_PAGE, page },
      },
      (body) => listOf(body, parseReview),
    );
    if (found.kind === 'failed') return found;
    reviews.push(...found.value);
    if (found.value.length < PER_PAGE) return { kind: 'ok', value: reviews };
  }
  const message = `it has ${PER_PAGE * MOST_PAGES} reviews and more, of which no more are read`;
  return { kind: 'failed', failure: unexpected(message) };
}

/** Reviews that say nothing for or against, and leave what their author said before as it is. */
const SILENT = ['COMMENTED', 'PENDING'];

/**
 * The logins, in small letters, of the people whose last word on a pull request is that they approve it at
 * its newest commit. Its own author, apps and bots approve nothing; nor does an approval that was
 * dismissed, or withdrawn by a later request for changes.
 */
export function approversOf(
  reviews: readonly Review[],
  { headSha, author }: PullHead,
): readonly string[] {
  const last = new Map<string, Review>();
  for (const review of reviews) {
    if (review.login === null || SILENT.includes(review.state)) continue;
    last.set(review.login.toLowerCase(), review);
  }
  return [...last]
    .filter(
      ([login, { state, commitSha, isPerson }]) =>
        state === 'APPROVED' &&
        isPerson &&
        commitSha === headSha &&
        login !== author?.toLowerCase(),
    )
    .map(([login]) => login)
    .sort();
}

function parseReview(value: unknown): Review | undefined {
  if (!isRecord(value) || idOf(value['id']) === undefined) return undefined;
  const state = textOf(value['state']);
  const commitSha = textOrNull(value['commit_id']) ?? null;
  const user = userOf(value['user']);
  if (state === undefined) return undefined;
  return { state, commitSha, login: user?.login ?? null, isPerson: user?.type === 'User' };
}

function userOf(value: unknown): Readonly<{ login: string; type: string }> | null {
  if (!isRecord(value)) return null;
  const login = textOf(value['login']);
  return login === undefined ? null : { login, type: textOf(value['type']) ?? '' };
}
