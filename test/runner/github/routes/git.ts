/** Endpoints of repositories, branches, commits and files. */

import { branchBody, branchShortBody, commitBody, diffBody, entryBody } from '../bodies/git.ts';
import { repositoryBody } from '../bodies/repository.ts';
import { type Answer, failure, notFound, page, type RoutedRequest } from '../http.ts';
import type { Route } from '../router.ts';
import { type CommitState, type RepositoryState, resolveRef } from '../state.ts';

const readsContents = { anyOf: ['contents'], level: 'read' } as const;
const megabyte = 1024 * 1024;

/** Entries of a folder, one level deep. */
function folderEntries(
  repository: RepositoryState,
  commit: CommitState,
  path: string,
  ref: string,
) {
  const prefix = path === '' ? '' : `${path}/`;
  const inside = Object.keys(commit.files).filter((name) => name.startsWith(prefix));
  const names = [...new Set(inside.map((name) => name.slice(prefix.length).split('/')[0] ?? ''))];
  return names.sort().map((name) => {
    const full = prefix + name;
    return entryBody(repository, full, ref, commit.files[full]);
  });
}

/** Files up to 1 MiB come in base64, larger ones only raw; folders as a list. */
function contents({ repository, params, query, headers }: RoutedRequest): Answer {
  const ref = query.get('ref') ?? repository.defaultBranch;
  const commit = resolveRef(repository, ref);
  if (!commit) return failure(404, `No commit found for the ref ${ref}`);
  const path = (params['path'] ?? '').replace(/\/+$/, '');
  const content = commit.files[path];
  if (content === undefined) {
    const entries = folderEntries(repository, commit, path, ref);
    return entries.length > 0 ? { status: 200, body: entries } : notFound();
  }
  if (/\braw\b/.test(String(headers['accept'] ?? '')))
    return {
      status: 200,
      headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
      body: content,
    };
  const fits = Buffer.byteLength(content) <= megabyte;
  const encoded = Buffer.from(content).toString('base64').replace(/.{60}/g, '$&\n');
  return {
    status: 200,
    body: {
      ...entryBody(repository, path, ref, content),
      encoding: fits ? 'base64' : 'none',
      content: fits ? `${encoded}\n` : '',
    },
  };
}

/** A commit and all before it, nearest first. */
function history(repository: RepositoryState, from: CommitState): CommitState[] {
  const seen = new Map<string, CommitState>();
  const queue = [from];
  for (let commit = queue.shift(); commit; commit = queue.shift()) {
    if (seen.has(commit.sha)) continue;
    seen.set(commit.sha, commit);
    for (const sha of commit.parents) {
      const parent = repository.commits[sha];
      if (parent) queue.push(parent);
    }
  }
  return [...seen.values()];
}

function compare({ repository, params, path }: RoutedRequest): Answer {
  const [baseRef = '', headRef = ''] = (params['basehead'] ?? '').split('...');
  // `owner:branch` is looked up here as well: forks share their network's commits.
  const find = (ref: string) => resolveRef(repository, ref.split(':').at(-1) ?? '');
  const [base, head] = [find(baseRef), find(headRef)];
  if (!base || !head) return notFound();
  const baseHistory = history(repository, base);
  const headHistory = history(repository, head);
  const inBase = new Set(baseHistory.map(({ sha }) => sha));
  const inHead = new Set(headHistory.map(({ sha }) => sha));
  const mergeBase = headHistory.find(({ sha }) => inBase.has(sha));
  if (!mergeBase) return failure(404, 'No common ancestor between the two commits.');
  const ahead = headHistory.filter(({ sha }) => !inBase.has(sha)).reverse();
  const behind = baseHistory.filter(({ sha }) => !inHead.has(sha));
  const names = [...new Set([...Object.keys(mergeBase.files), ...Object.keys(head.files)])].sort();
  const changed = names.filter((name) => mergeBase.files[name] !== head.files[name]);
  const status =
    ahead.length > 0
      ? behind.length > 0
        ? 'diverged'
        : 'ahead'
      : behind.length > 0
        ? 'behind'
        : 'identical';
  const html = `https://github.com/${repository.fullName}/compare/${baseRef}...${headRef}`;
  return {
    status: 200,
    body: {
      url: `https://api.github.com${path}`,
      html_url: html,
      permalink_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: commitBody(repository, base),
      merge_base_commit: commitBody(repository, mergeBase),
      status,
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: ahead.map((commit) => commitBody(repository, commit)),
      // All files come with the first page of commits, and no more of them than these.
      files: changed
        .slice(0, 300)
        .map((name) =>
          diffBody(repository, head.sha, name, mergeBase.files[name], head.files[name]),
        ),
    },
  };
}

export const gitRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}',
    demand: { anyOf: 'metadata', level: 'read' },
    handle: ({ repository }) => ({ status: 200, body: repositoryBody(repository) }),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/branches',
    demand: readsContents,
    handle: (request) => {
      const { repository, query } = request;
      const wanted = query.get('protected');
      const branches = Object.entries(repository.branches)
        .filter(([, branch]) => wanted === null || String(branch.protected) === wanted)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      const { items, headers } = page(request, branches);
      const body = items.map(([name, branch]) => branchShortBody(repository, name, branch));
      return { status: 200, headers, body };
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/branches/{branch}',
    demand: readsContents,
    handle: ({ repository, params }) => {
      const name = params['branch'] ?? '';
      const branch = repository.branches[name];
      const commit = branch && repository.commits[branch.sha];
      if (!branch || !commit) return failure(404, 'Branch not found');
      return { status: 200, body: branchBody(repository, name, branch, commit) };
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head',
    demand: readsContents,
    handle: ({ repository, params }) => {
      const commit = resolveRef(repository, params['commit_sha'] ?? '');
      if (!commit) return failure(422, `No commit found for SHA: ${params['commit_sha']}`);
      const heads = Object.entries(repository.branches).filter(([, { sha }]) => sha === commit.sha);
      return {
        status: 200,
        body: heads.map(([name, branch]) => branchShortBody(repository, name, branch)),
      };
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/compare/{basehead}',
    demand: readsContents,
    handle: compare,
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/contents/{path}',
    demand: readsContents,
    handle: contents,
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits/{ref}',
    demand: readsContents,
    handle: ({ repository, params, headers }) => {
      const commit = resolveRef(repository, params['ref'] ?? '');
      if (!commit) return failure(422, `No commit found for SHA: ${params['ref']}`);
      const type = 'application/vnd.github.sha';
      return String(headers['accept'] ?? '').includes(type)
        ? {
            status: 200,
            headers: { 'content-type': `${type}; charset=utf-8` },
            body: commit.sha,
          }
        : { status: 200, body: commitBody(repository, commit) };
    },
  },
];
