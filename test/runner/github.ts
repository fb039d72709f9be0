/**
 * A fake GitHub on a local port: the REST endpoints that Carbon Audit uses, the artifact service
 * with its blob store, permissions, faults on demand, and a log of every call.
 */

import { createHash } from 'node:crypto';
import type { GitHubServices, JobReport } from './emulator/job.ts';
import { type Backend, serveArtifacts } from './github/artifact-service.ts';
import { createToken, type Grant, type Token } from './github/auth.ts';
import { type Blocks, serveBlobs } from './github/blobs.ts';
import type { ActiveRule, FaultRule } from './github/faults.ts';
import { serveGraphql } from './github/graphql.ts';
import type { Request } from './github/http.ts';
import { takeReport } from './github/jobs.ts';
import { createRuntimeToken } from './github/jwt.ts';
import { route } from './github/router.ts';
import { actionsRoutes } from './github/routes/actions.ts';
import { gitRoutes } from './github/routes/git.ts';
import { pullRoutes } from './github/routes/pulls.ts';
import { addRepository, pullOf, type RepositorySeed, reviewOf, runOf } from './github/seed.ts';
import { type Call, type Handled, listen } from './github/server.ts';
import { findRepository, type GitHubState, type RepositoryState } from './github/state.ts';
import { unzip } from './github/zip.ts';

export interface FakeGitHub extends GitHubServices {
  /** `http://127.0.0.1:<port>`: API, artifact service and blob store in one. */
  readonly url: string;
  /** Everything GitHub knows; to look at and to change. */
  readonly state: GitHubState;
  /** Every call so far, in the order of their answers. */
  readonly calls: readonly Call[];
  /** A repository by full name; default the first. */
  repository(fullName?: string): RepositoryState;
  issueToken(grant: Grant): string;
  /** From now on the token is refused with 401, as after a job's end. */
  revokeToken(value: string): void;
  issueRuntimeToken(run: {
    runId: number;
    job: string;
    attempt?: number;
    repository?: string;
  }): string;
  reportJob(report: JobReport): void;
  /** Adds a run, a pull request, or a review, to the first repository, as a seed would. */
  addRun(seed: Parameters<typeof runOf>[1]): void;
  addPull(seed: Parameters<typeof pullOf>[1]): void;
  addReview(seed: Parameters<typeof reviewOf>[2]): void;
  /** Adds a rule; gives back what takes it away again. */
  fail(rule: FaultRule): () => void;
  /** Files of the newest artifact of that name; throws where there is none. */
  artifactFiles(name: string, repository?: string): Record<string, Buffer>;
  close(): Promise<void>;
}

// Order counts: `/commits/{sha}/pulls` before `/commits/{ref}`, whose ref takes slashes.
const routes = [...pullRoutes, ...actionsRoutes, ...gitRoutes];

/** An id that looks like the service's own and is the same for the same thing. */
function backendId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [8, 4, 4, 4, 12].map((length, at) => hex.slice(at * 12, at * 12 + length)).join('-');
}

/** Starts a fake GitHub. Without a seed it has one empty private repository, `octo-org/octo-repo`. */
export async function startGitHub(...seeds: readonly RepositorySeed[]): Promise<FakeGitHub> {
  const state: GitHubState = { repositories: [], nextId: 60_000 };
  for (const seed of seeds.length > 0 ? seeds : [{ fullName: 'octo-org/octo-repo' }])
    addRepository(state, seed);
  const tokens: Token[] = [];
  const backends: Backend[] = [];
  const blocks: Blocks = new Map();
  const rules: ActiveRule[] = [];
  const calls: Call[] = [];

  function repository(fullName?: string): RepositoryState {
    const found = fullName === undefined ? state.repositories[0] : findRepository(state, fullName);
    if (!found) throw new Error(`no repository ${fullName ?? ''} in this GitHub`);
    return found;
  }

  function handle(request: Request): Handled {
    const service = (name: string, answer: ReturnType<typeof serveBlobs>) =>
      answer && { answer, route: name, token: name };
    return (
      service('artifact-service', serveArtifacts(request, state, backends)) ??
      service('blob-store', serveBlobs(request, state, blocks)) ??
      serveGraphql(request, tokens, state) ??
      route(request, routes, tokens, state)
    );
  }

  const server = await listen({ rules, calls, handle });
  return {
    url: server.url,
    state,
    calls,
    repository,
    pushContext() {
      const { fullName, id, owner, defaultBranch, branches } = repository();
      return {
        repository: fullName,
        repositoryId: id,
        repositoryOwnerId: owner.id,
        ref: `refs/heads/${defaultBranch}`,
        sha: branches[defaultBranch]?.sha ?? '',
      };
    },
    issueToken(grant) {
      const token = createToken(grant);
      tokens.push(token);
      return token.value;
    },
    revokeToken(value) {
      for (const token of tokens) if (token.value === value) token.revoked = true;
    },
    issueRuntimeToken({ runId, job, attempt = 1, repository: fullName }) {
      const runBackendId = backendId(`${runId}/${attempt}`);
      const jobBackendId = backendId(`${runId}/${attempt}/${job}`);
      const { fullName: owner } = repository(fullName);
      backends.push({ runBackendId, jobBackendId, runId, repository: owner });
      return createRuntimeToken(runBackendId, jobBackendId);
    },
    reportJob: (report) => takeReport(state, report),
    addRun: (seed) => repository().runs.push(runOf(repository(), seed)),
    addPull: (seed) => repository().pulls.push(pullOf(repository(), seed)),
    addReview: (seed) => repository().reviews.push(reviewOf(state, repository(), seed)),
    fail(rule) {
      const active = { ...rule, seen: 0 };
      rules.push(active);
      return () => {
        const at = rules.indexOf(active);
        if (at >= 0) rules.splice(at, 1);
      };
    },
    artifactFiles(name, fullName) {
      const { artifacts } = repository(fullName);
      const artifact = artifacts.findLast((one) => one.name === name && one.finalized);
      if (!artifact) {
        const known = artifacts.map((one) => one.name).join(', ') || 'none';
        throw new Error(`no artifact ${name} was uploaded; there are: ${known}`);
      }
      return artifact.mimeType === 'application/zip'
        ? unzip(artifact.content)
        : { [artifact.name]: artifact.content };
    },
    close: server.close,
  };
}
