/** Commits, branches, files and comparisons as the REST API shows them. */

import { createHash } from 'node:crypto';
import type { BranchState, CommitState, RepositoryState } from '../state.ts';
import { nodeId, userBody } from './repository.ts';

const zeroTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

function apiUrl(repository: RepositoryState, path: string): string {
  return `https://api.github.com/repos/${repository.fullName}${path}`;
}

/** A blob's sha, as git computes it. */
export function blobSha(content: string): string {
  const size = Buffer.byteLength(content);
  return createHash('sha1').update(`blob ${size}\0${content}`).digest('hex');
}

export function commitBody(repository: RepositoryState, commit: CommitState) {
  const url = apiUrl(repository, `/commits/${commit.sha}`);
  const htmlUrl = `https://github.com/${repository.fullName}/commit/${commit.sha}`;
  const person = {
    name: commit.user.login,
    email: `${commit.user.id}+${commit.user.login}@users.noreply.github.com`,
    date: commit.date,
  };
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url,
    html_url: htmlUrl,
    comments_url: `${url}/comments`,
    commit: {
      author: person,
      committer: person,
      message: commit.message,
      tree: { sha: zeroTree, url: apiUrl(repository, `/git/trees/${zeroTree}`) },
      url: apiUrl(repository, `/git/commits/${commit.sha}`),
      comment_count: 0,
      verification: {
        verified: false,
        reason: 'unsigned',
        signature: null,
        payload: null,
        verified_at: null,
      },
    },
    author: userBody(commit.user),
    committer: userBody(commit.user),
    parents: commit.parents.map((sha) => ({
      sha,
      url: apiUrl(repository, `/commits/${sha}`),
      html_url: `https://github.com/${repository.fullName}/commit/${sha}`,
    })),
  };
}

/** A branch inside lists. */
export function branchShortBody(repository: RepositoryState, name: string, branch: BranchState) {
  return {
    name,
    commit: { sha: branch.sha, url: apiUrl(repository, `/commits/${branch.sha}`) },
    protected: branch.protected,
  };
}

export function branchBody(
  repository: RepositoryState,
  name: string,
  branch: BranchState,
  commit: CommitState,
) {
  const url = apiUrl(repository, `/branches/${name}`);
  return {
    name,
    commit: commitBody(repository, commit),
    _links: { self: url, html: `https://github.com/${repository.fullName}/tree/${name}` },
    protected: branch.protected,
    protection: {
      enabled: branch.protected,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    protection_url: `${url}/protection`,
  };
}

/** What files and the entries of folders have in common. */
export function entryBody(
  repository: RepositoryState,
  path: string,
  ref: string,
  content: string | undefined,
) {
  const type = content === undefined ? 'dir' : 'file';
  const sha = content === undefined ? zeroTree : blobSha(content);
  const url = apiUrl(repository, `/contents/${path}?ref=${ref}`);
  const gitUrl = apiUrl(repository, `/git/${type === 'dir' ? 'trees' : 'blobs'}/${sha}`);
  const htmlUrl = `https://github.com/${repository.fullName}/blob/${ref}/${path}`;
  return {
    type,
    name: path.split('/').at(-1) ?? '',
    path,
    sha,
    size: content === undefined ? 0 : Buffer.byteLength(content),
    url,
    git_url: gitUrl,
    html_url: htmlUrl,
    download_url:
      content === undefined
        ? null
        : `https://raw.githubusercontent.com/${repository.fullName}/${ref}/${path}`,
    _links: { self: url, git: gitUrl, html: htmlUrl },
  };
}

/** One changed file of a comparison; the counts are of lines that differ in place. */
export function diffBody(
  repository: RepositoryState,
  sha: string,
  filename: string,
  before: string | undefined,
  after: string | undefined,
) {
  const lines = (text: string | undefined) => text?.split('\n').length ?? 0;
  const status = before === undefined ? 'added' : after === undefined ? 'removed' : 'modified';
  return {
    sha: blobSha(after ?? before ?? ''),
    filename,
    status,
    additions: lines(after),
    deletions: lines(before),
    changes: lines(after) + lines(before),
    blob_url: `https://github.com/${repository.fullName}/blob/${sha}/${filename}`,
    raw_url: `https://github.com/${repository.fullName}/raw/${sha}/${filename}`,
    contents_url: apiUrl(repository, `/contents/${filename}?ref=${sha}`),
  };
}
