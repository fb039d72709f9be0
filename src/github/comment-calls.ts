import type { Called, GitHub } from './client.ts';
import { type Author, parseAuthor } from './identity.ts';
import { idOf, isRecord, listOf } from './parse.ts';

export type CommentPlace = Readonly<{
  owner: string;
  repo: string;
  /** Number of the pull request or issue. */
  issue: number;
}>;

export type Comment = Readonly<{ id: number; author: Author; body: string; hidden: boolean }>;

/** Some of an issue's comments, and the page that new ones will come on. */
export type Comments = Readonly<{ comments: readonly Comment[]; lastPage: number }>;

const PER_PAGE = 100;
/** GitHub takes 2500 comments on one issue. */
const MAX_PAGES = 25;
/** A hundred comments of 65,536 characters, most of them escaped, and what stands around them. */
const PAGE_BYTES = 32 * 1024 * 1024;

const ISSUE = '/repos/{owner}/{repo}/issues/{issue}/comments';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{id}';

/** The comments from a page on, oldest first, as GitHub lists them. */
export async function readComments(
  github: GitHub,
  { owner, repo, issue }: CommentPlace,
  from: number,
): Promise<Called<Comments>> {
  const comments: Comment[] = [];
  for (let page = from; ; page += 1) {
    const found = await github.call(
      {
        route: `GET ${ISSUE}`,
        params: { owner, repo, issue },
        query: { per_page: PER_PAGE, page },
        maxBytes: PAGE_BYTES,
      },
      (body) => listOf(body, parseComment),
    );
    if (found.kind === 'failed') return found;
    comments.push(...found.value);
    if (found.value.length < PER_PAGE || page >= MAX_PAGES)
      return { kind: 'ok', value: { comments, lastPage: page } };
  }
}

/** One comment; none if it is there no more. */
export async function readComment(
  github: GitHub,
  { owner, repo }: CommentPlace,
  id: number,
): Promise<Called<Pick<Comments, 'comments'>>> {
  const found = await github.call(
    { route: `GET ${COMMENT}`, params: { owner, repo, id } },
    parseComment,
  );
  if (found.kind === 'ok') return { kind: 'ok', value: { comments: [found.value] } };
  return found.failure.kind === 'not-found' ? { kind: 'ok', value: { comments: [] } } : found;
}

export function createComment(
  github: GitHub,
  { owner, repo, issue }: CommentPlace,
  body: string,
): Promise<Called<Comment>> {
  return github.call(
    { route: `POST ${ISSUE}`, params: { owner, repo, issue }, body: { body } },
    parseComment,
  );
}

export function updateComment(
  github: GitHub,
  { owner, repo }: CommentPlace,
  id: number,
  body: string,
): Promise<Called<Comment>> {
  return github.call(
    { route: `PATCH ${COMMENT}`, params: { owner, repo, id }, body: { body } },
    parseComment,
  );
}

export function deleteComment(
  github: GitHub,
  { owner, repo }: CommentPlace,
  id: number,
): Promise<Called<null>> {
  return github.run({ route: `DELETE ${COMMENT}`, params: { owner, repo, id } });
}

/** Whose account is gone: nobody we could be. */
const NOBODY: Author = { login: '', id: 0 };

function parseComment(value: unknown): Comment | undefined {
  if (!isRecord(value)) return undefined;
  const id = idOf(value['id']);
  const author = value['user'] === null ? NOBODY : parseAuthor(value['user']);
  const body = value['body'] ?? '';
  if (id === undefined || author === undefined || typeof body !== 'string') return undefined;
  return { id, author, body, hidden: isRecord(value['minimized']) };
}
