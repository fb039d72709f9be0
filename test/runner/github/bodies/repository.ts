/** Users and repositories as the REST API shows them. */

import type { RepositoryState, User } from '../state.ts';

const api = (path: string) => `https://api.github.com${path}`;
const web = (path: string) => `https://github.com${path}`;

/** An id of the kind GraphQL takes. */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url');
}

export function userBody(user: User) {
  const url = api(`/users/${encodeURIComponent(user.login)}`);
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId('User', user.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${user.id}`,
    gravatar_id: '',
    url,
    html_url: web(`/${encodeURIComponent(user.login)}`),
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    site_admin: false,
  };
}

const links = {
  archive: '{archive_format}{/ref}',
  assignees: '{/user}',
  blobs: '{/sha}',
  branches: '{/branch}',
  collaborators: '{/collaborator}',
  comments: '{/number}',
  commits: '{/sha}',
  compare: '{base}...{head}',
  contents: '{+path}',
  contributors: '',
  deployments: '',
  downloads: '',
  events: '',
  forks: '',
  git_commits: '{/sha}',
  git_refs: '{/sha}',
  git_tags: '{/sha}',
  hooks: '',
  issue_comment: '{/number}',
  issue_events: '{/number}',
  issues: '{/number}',
  keys: '{/key_id}',
  labels: '{/name}',
  languages: '',
  merges: '',
  milestones: '{/number}',
  notifications: '{?since,all,participating}',
  pulls: '{/number}',
  releases: '{/id}',
  stargazers: '',
  statuses: '{sha}',
  subscribers: '',
  subscription: '',
  tags: '',
  teams: '',
  trees: '{/sha}',
} as const;

/** The form inside runs: who and where, no figures. */
export function minimalRepositoryBody(repository: RepositoryState) {
  const url = api(`/repos/${repository.fullName}`);
  const urls = Object.entries(links).map(([name, rest]) => [
    `${name}_url`,
    `${url}/${name}${rest}`,
  ]);
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.fullName.split('/')[1] ?? '',
    full_name: repository.fullName,
    private: repository.private,
    owner: userBody(repository.owner),
    html_url: web(`/${repository.fullName}`),
    description: null,
    fork: repository.fork,
    url,
    ...(Object.fromEntries(urls) as Record<`${keyof typeof links}_url`, string>),
  };
}

export function repositoryBody(repository: RepositoryState) {
  const dates = Object.values(repository.commits).map(({ date }) => date);
  const newest = dates.sort().at(-1) ?? '2026-01-01T00:00:00Z';
  const git = `github.com/${repository.fullName}.git`;
  return {
    ...minimalRepositoryBody(repository),
    clone_url: `https://${git}`,
    git_url: `git://${git}`,
    ssh_url: `git@${git.replace('/', ':')}`,
    svn_url: web(`/${repository.fullName}`),
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: repository.defaultBranch,
    visibility: repository.private ? 'private' : 'public',
    archived: false,
    disabled: false,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    network_count: 0,
    subscribers_count: 0,
    open_issues: repository.pulls.length,
    open_issues_count: repository.pulls.length,
    size: 1,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: newest,
    pushed_at: newest,
  };
}
