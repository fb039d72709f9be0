/** Short forms of the fake GitHub's state: a test says what matters, the rest follows. */

import { createHash } from 'node:crypto';
import {
  type ArtifactState,
  type CommentState,
  type GitHubState,
  type JobState,
  newId,
  octocat,
  type PullState,
  type RepositoryState,
  type ReviewState,
  type RunState,
  type User,
} from './state.ts';
import { zip } from './zip.ts';

const monthAgo = '2026-09-01T08:00:00Z';

/** A sha for a name, always the same. */
export function shaOf(name: string): string {
  return createHash('sha1').update(name).digest('hex');
}

interface CommitSeed {
  readonly parents?: readonly string[];
  readonly message?: string;
  readonly date?: string;
  readonly files?: Readonly<Record<string, string>>;
}

interface BranchSeed extends CommitSeed {
  /** Default `shaOf('<branch>')`. */
  readonly sha?: string;
  readonly protected?: boolean;
}

type ArtifactSeed = Partial<Omit<ArtifactState, 'content'>> & {
  readonly name: string;
  readonly runId: number;
  /** Zipped files; or `content`, the zip itself. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
  readonly content?: Buffer;
};

export interface RepositorySeed {
  readonly fullName: string;
  readonly id?: number;
  readonly ownerId?: number;
  /** Default true: permissions then count for reading too. */
  readonly private?: boolean;
  readonly fork?: boolean;
  readonly defaultBranch?: string;
  readonly branches?: Readonly<Record<string, BranchSeed>>;
  readonly tags?: Readonly<Record<string, string>>;
  readonly commits?: Readonly<Record<string, CommitSeed>>;
  readonly pulls?: readonly (Partial<PullState> & { readonly number: number })[];
  readonly comments?: readonly (Partial<CommentState> & {
    readonly issue: number;
    readonly body: string;
  })[];
  readonly reviews?: readonly (Partial<ReviewState> & { readonly pull: number })[];
  readonly runs?: readonly (Partial<RunState> & { readonly id: number })[];
  readonly jobs?: readonly (Partial<JobState> & { readonly id: number; readonly runId: number })[];
  readonly artifacts?: readonly ArtifactSeed[];
}

function addCommit(repository: RepositoryState, sha: string, seed: CommitSeed): void {
  repository.commits[sha] = {
    sha,
    parents: seed.parents ?? [],
    message: seed.message ?? 'A change',
    date: seed.date ?? monthAgo,
    user: octocat,
    files: { ...seed.files },
  };
}

function addBranches(repository: RepositoryState, seed: RepositorySeed): void {
  for (const [sha, commit] of Object.entries(seed.commits ?? {}))
    addCommit(repository, sha, commit);
  const branches = { [repository.defaultBranch]: {}, ...seed.branches };
  for (const [name, branch] of Object.entries<BranchSeed>(branches)) {
    const sha = branch.sha ?? shaOf(name);
    repository.branches[name] = { sha, protected: branch.protected ?? false };
    if (!(sha in repository.commits) || branch.files) addCommit(repository, sha, branch);
  }
}

function headOf(repository: RepositoryState, branch: string): string {
  return repository.branches[branch]?.sha ?? shaOf(branch);
}

/** An open pull request, unless the seed says otherwise. */
export function pullOf(
  repository: RepositoryState,
  seed: Partial<PullState> & { readonly number: number },
): PullState {
  const base = repository.defaultBranch;
  return {
    title: `Change ${seed.number}`,
    body: null,
    state: 'open',
    locked: false,
    user: octocat,
    head: { ref: 'topic', sha: headOf(repository, 'topic'), repository: repository.fullName },
    base: { ref: base, sha: headOf(repository, base) },
    mergedAt: null,
    createdAt: monthAgo,
    ...seed,
  } satisfies PullState;
}

/** An approval of a pull request's newest commit, unless the seed says otherwise. */
export function reviewOf(
  state: GitHubState,
  repository: RepositoryState,
  seed: Partial<ReviewState> & { readonly pull: number },
): ReviewState {
  const pull = repository.pulls.find(({ number }) => number === seed.pull);
  return {
    id: newId(state),
    user: { login: 'hubot', id: 480938, type: 'User' },
    state: 'APPROVED',
    commitSha: pull?.head.sha ?? null,
    body: '',
    submittedAt: monthAgo,
    ...seed,
  };
}

/** A finished push to the default branch, unless the seed says otherwise. */
export function runOf(
  repository: RepositoryState,
  seed: Partial<RunState> & { readonly id: number },
): RunState {
  const branch = seed.headBranch ?? repository.defaultBranch;
  return {
    name: 'CI',
    path: '.github/workflows/ci.yml',
    workflowId: 5001,
    runNumber: repository.runs.length + 1,
    attempt: 1,
    event: 'push',
    status: 'completed',
    conclusion: 'success',
    headSha: headOf(repository, branch),
    headBranch: branch,
    headRepository: repository.fullName,
    actor: octocat,
    pullRequests: [],
    createdAt: monthAgo,
    updatedAt: seed.createdAt ?? monthAgo,
    ...seed,
  };
}

function jobOf(seed: Partial<JobState> & { readonly id: number; readonly runId: number }) {
  return {
    attempt: 1,
    name: 'build',
    status: 'completed',
    conclusion: 'success',
    startedAt: monthAgo,
    completedAt: '2026-09-01T08:10:00Z',
    runnerName: 'GitHub Actions 12',
    runnerGroup: 'GitHub Actions',
    labels: ['ubuntu-latest'],
    steps: [],
    ...seed,
  } satisfies JobState;
}

/** An artifact as if uploaded; `files` are zipped. */
export function artifactOf(state: GitHubState, seed: ArtifactSeed): ArtifactState {
  const { files, content = zip(files ?? {}), ...rest } = seed;
  return {
    id: newId(state),
    runBackendId: `run-${seed.runId}-1`,
    jobBackendId: 'seeded',
    mimeType: 'application/zip',
    content,
    digest: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    createdAt: monthAgo,
    expiresAt: '2099-01-01T00:00:00Z',
    expired: false,
    finalized: true,
    ...rest,
  };
}

/** Adds a repository. */
export function addRepository(state: GitHubState, seed: RepositorySeed): RepositoryState {
  const login = seed.fullName.split('/')[0] ?? '';
  const owner: User = { login, id: seed.ownerId ?? 2001, type: 'Organization' };
  const repository: RepositoryState = {
    fullName: seed.fullName,
    id: seed.id ?? 1001 + state.repositories.length,
    owner,
    private: seed.private ?? true,
    fork: seed.fork ?? false,
    defaultBranch: seed.defaultBranch ?? 'main',
    branches: {},
    tags: { ...seed.tags },
    commits: {},
    pulls: [],
    comments: [],
    reviews: [],
    runs: [],
    jobs: [],
    artifacts: [],
  };
  addBranches(repository, seed);
  for (const pull of seed.pulls ?? []) {
    const full = pullOf(repository, pull);
    repository.pulls.push(full);
    if (!(full.head.sha in repository.commits)) addCommit(repository, full.head.sha, {});
  }
  for (const comment of seed.comments ?? [])
    repository.comments.push({
      id: newId(state),
      user: octocat,
      createdAt: monthAgo,
      updatedAt: monthAgo,
      minimized: null,
      ...comment,
    });
  for (const review of seed.reviews ?? [])
    repository.reviews.push(reviewOf(state, repository, review));
  for (const run of seed.runs ?? []) repository.runs.push(runOf(repository, run));
  for (const job of seed.jobs ?? []) repository.jobs.push(jobOf(job));
  for (const artifact of seed.artifacts ?? [])
    repository.artifacts.push(artifactOf(state, artifact));
  state.repositories.push(repository);
  return repository;
}
