/** What the fake GitHub knows. Plain records: a test may look at them and change them at any time. */

import type { StepReport } from '../emulator/job.ts';

export interface User {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot' | 'Organization';
}

/** Who a workflow's own token acts as. */
export const actionsBot: User = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };
export const octocat: User = { login: 'octocat', id: 583231, type: 'User' };

export interface CommitState {
  readonly sha: string;
  readonly parents: readonly string[];
  message: string;
  date: string;
  user: User;
  /** The whole tree, not a difference to the parent. */
  readonly files: Record<string, string>;
}

export interface BranchState {
  sha: string;
  protected: boolean;
}

export interface PullState {
  readonly number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  locked: boolean;
  user: User;
  /** `repository: null` is a fork that was deleted. */
  head: { ref: string; sha: string; repository: string | null };
  base: { ref: string; sha: string };
  mergedAt: string | null;
  createdAt: string;
}

export interface CommentState {
  readonly id: number;
  /** Number of the issue or pull request. */
  readonly issue: number;
  user: User;
  body: string;
  createdAt: string;
  updatedAt: string;
  /** Why it was hidden, or `null`. */
  minimized: string | null;
}

export interface ReviewState {
  readonly id: number;
  /** Number of the pull request. */
  readonly pull: number;
  /** `null` is a user who is gone. */
  user: User | null;
  /** Dismissing an approval turns its own state; what it approved stays. */
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  /** `null` is a commit that is gone. */
  commitSha: string | null;
  body: string;
  submittedAt: string;
}

export interface RunState {
  readonly id: number;
  name: string;
  /** `.github/workflows/ci.yml` */
  path: string;
  workflowId: number;
  runNumber: number;
  attempt: number;
  event: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  headSha: string;
  headBranch: string;
  headRepository: string;
  actor: User;
  /** GitHub leaves this empty for pull requests from forks. */
  pullRequests: number[];
  createdAt: string;
  updatedAt: string;
}

export interface JobState {
  readonly id: number;
  readonly runId: number;
  attempt: number;
  name: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  startedAt: string;
  completedAt: string | null;
  runnerName: string | null;
  /** `GitHub Actions` for hosted runners. */
  runnerGroup: string | null;
  labels: string[];
  steps: readonly StepReport[];
}

export interface ArtifactState {
  readonly id: number;
  readonly runId: number;
  /** Attempt and job that made it, as the artifact service calls them. */
  readonly runBackendId: string;
  readonly jobBackendId: string;
  readonly name: string;
  mimeType: string;
  content: Buffer;
  digest: string | null;
  createdAt: string;
  expiresAt: string;
  expired: boolean;
  /** Nobody sees an artifact before it is finalized. */
  finalized: boolean;
}

export interface RepositoryState {
  readonly fullName: string;
  readonly id: number;
  readonly owner: User;
  private: boolean;
  fork: boolean;
  defaultBranch: string;
  readonly branches: Record<string, BranchState>;
  readonly tags: Record<string, string>;
  readonly commits: Record<string, CommitState>;
  readonly pulls: PullState[];
  readonly comments: CommentState[];
  /** The oldest first, as GitHub lists them. */
  readonly reviews: ReviewState[];
  readonly runs: RunState[];
  readonly jobs: JobState[];
  readonly artifacts: ArtifactState[];
}

export interface GitHubState {
  readonly repositories: RepositoryState[];
  /** Ids are handed out upwards, for everything. */
  nextId: number;
}

/** An id nobody has. */
export function newId(state: GitHubState): number {
  state.nextId += 1;
  return state.nextId;
}

/** Names compare without case, as on GitHub. */
export function findRepository(state: GitHubState, fullName: string): RepositoryState | undefined {
  const wanted = fullName.toLowerCase();
  return state.repositories.find((repository) => repository.fullName.toLowerCase() === wanted);
}

/** Commit of a branch, tag, full ref, pull request head, or sha of at least seven digits. */
export function resolveRef(repository: RepositoryState, ref: string): CommitState | undefined {
  const { branches, tags, commits, pulls } = repository;
  const pull = /^(?:refs\/)?pull\/(\d+)\/(?:head|merge)$/.exec(ref);
  const sha =
    branches[ref.replace(/^(refs\/)?heads\//, '')]?.sha ??
    tags[ref.replace(/^(refs\/)?tags\//, '')] ??
    (pull ? pulls.find(({ number }) => number === Number(pull[1]))?.head.sha : undefined);
  if (sha !== undefined) return commits[sha];
  if (!/^[0-9a-f]{7,40}$/i.test(ref)) return undefined;
  return Object.values(commits).find((commit) => commit.sha.startsWith(ref.toLowerCase()));
}
