import type { Called, GitHub } from './client.ts';
import { type ApiFailure, unexpected } from './failure.ts';
import { isRecord, textOf } from './parse.ts';

/** More than this is no policy; GitHub's answer with it stays below the limit of what is read. */
export const MAX_FILE_BYTES = 64 * 1024;

const MAX_ANSWER_BYTES = 1024 * 1024;

export type FileAt =
  | Readonly<{ kind: 'file'; bytes: Uint8Array }>
  | Readonly<{ kind: 'other'; why: string }>
  | Readonly<{ kind: 'absent' }>
  | Readonly<{ kind: 'unreadable'; failure: ApiFailure }>;

export type CommitPlace = Readonly<{ owner: string; repo: string; ref: string }>;
export type FilePlace = CommitPlace & Readonly<{ path: string }>;

/**
 * The bytes of a file of at most 64 KiB at a commit, branch or tag. `absent` says that the commit can
 * be read and has nothing of that name. `other` says that something is there and no such file: a
 * folder, a submodule, a larger file, or a symbolic link that leads to no file of the repository
 * (links to a file GitHub follows itself).
 *
 * @param isReadable asks once for many files of one commit
 */
export async function readFileAt(
  github: GitHub,
  place: FilePlace,
  isReadable = () => isCommitReadable(github, place),
): Promise<FileAt> {
  const { owner, repo, path, ref } = place;
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
    return unreadable(unexpected('the path is not one inside a repository'));
  const found = await github.call(
    {
      route: 'GET /repos/{owner}/{repo}/contents/{path}',
      params: { owner, repo, path },
      query: { ref },
      maxBytes: MAX_ANSWER_BYTES,
    },
    parseEntry,
  );
  if (found.kind === 'ok') return found.value;
  if (found.failure.kind !== 'not-found') return unreadable(found.failure);
  // A token that may not read a private repository is told 404 as well.
  const commit = await isReadable();
  return commit.kind === 'ok' ? { kind: 'absent' } : unreadable(commit.failure);
}

/** Whether the files of a commit can be read at all. */
export function isCommitReadable(
  github: GitHub,
  { owner, repo, ref }: CommitPlace,
): Promise<Called<null>> {
  return github.run({
    route: 'GET /repos/{owner}/{repo}/commits/{ref}',
    params: { owner, repo, ref },
    accept: 'application/vnd.github.sha',
  });
}

function unreadable(failure: ApiFailure): FileAt {
  return { kind: 'unreadable', failure };
}

type Entry = Extract<FileAt, { kind: 'file' | 'other' }>;

const other = (why: string): Entry => ({ kind: 'other', why });

function parseEntry(body: unknown): Entry | undefined {
  if (Array.isArray(body)) return other('it is a folder, not a file');
  if (!isRecord(body)) return undefined;
  const { type, encoding } = body;
  if (type === 'symlink') return other('it is a symbolic link that leads to no file here');
  if (type === 'submodule') return other('it is a submodule, not a file');
  if (type !== 'file') return undefined;
  const content = textOf(body['content']);
  // GitHub leaves the content of large files out and says so by this.
  if (encoding === 'none') return other(TOO_LARGE);
  if (content === undefined || encoding !== 'base64') return undefined;
  const bytes = Buffer.from(content, 'base64');
  return bytes.length > MAX_FILE_BYTES ? other(TOO_LARGE) : { kind: 'file', bytes };
}

const TOO_LARGE = `the file is larger than ${MAX_FILE_BYTES / 1024} KiB`;
