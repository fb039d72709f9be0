import type { GitHub } from '../github/client.ts';
import type { ApiFailure } from '../github/failure.ts';
import { isCommit } from '../policy/reference.ts';
import type { Job } from './job.ts';
import type { PolicyFile, ReadElsewhere, Repositories, Told } from './policy-file.ts';

/** All that main may take to read policies: the job waits for it. */
const DEADLINE_MS = 5_000;

/** What main asks the server about repositories, and by how much its clock differs from the machine's. */
export type Server = Repositories &
  Readonly<{
    /** How far the machine's clock is ahead of the server's, ms; `null`: it has not answered. */
    clockAheadMs: () => Promise<number | null>;
  }>;

/**
 * Reads files of repositories through the API. The client is loaded where it is used.
 *
 * @param deadlineMs what all reading together may take
 */
export function repositoriesOf(
  job: Job,
  token: string,
  env: NodeJS.ProcessEnv,
  deadlineMs = DEADLINE_MS,
): Server {
  const { owner, repo } = job;
  const connect = once(() => connectedTo(job, token, env, deadlineMs));
  const tip = memoised(async (branch: string): Promise<Told> => {
    const { api, github, explain, readable } = await connect();
    const head = await api.headOf(github, { owner, repo, branch });
    if (head.kind === 'failed') return untold(explain(head.failure));
    readable.add(keyOf({ owner, repo, ref: head.sha }));
    return told(head.sha);
  });
  const trunk = once(async (): Promise<Told> => {
    const { api, github, explain } = await connect();
    const found = await api.defaultBranchOf(github, { owner, repo });
    return found.kind === 'ok' ? told(found.value) : untold(explain(found.failure));
  });
  return {
    defaultBranch: async () => (token === '' ? untold(NO_TOKEN) : trunk()),
    tipOf: async (branch) => {
      if (token === '') return untold(NO_TOKEN);
      return branch === '' ? untold('the event does not name its base') : tip(branch);
    },
    readAt: async (path, ref) => {
      if (token === '') return { kind: 'unreadable', why: NO_TOKEN };
      return (await connect()).read({ owner, repo, path, ref });
    },
    readElsewhere: async (reference) => {
      if (token === '') return nothing(NO_TOKEN);
      return readElsewhere(job, await connect(), reference);
    },
    clockAheadMs: async () => (token === '' ? null : (await connect()).github.clockAheadMs()),
  };
}

const NO_TOKEN = 'no token was given';

function told(value: string): Told {
  return { kind: 'told', value };
}

function untold(why: string): Told {
  return { kind: 'untold', why };
}

/** Asks once for each key, however often it is wanted, also while the answer is on its way. */
function memoised<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (key) => {
    const known = asked.get(key) ?? ask(key);
    asked.set(key, known);
    return known;
  };
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  const asked = memoised(ask);
  return () => asked('');
}

type Place = Readonly<{ owner: string; repo: string; path: string; ref: string }>;

type Connected = Readonly<{
  github: GitHub;
  api: Pick<typeof import('../github/reachable.ts'), 'isReachable' | 'headOf' | 'defaultBranchOf'>;
  explain: (failure: ApiFailure) => string;
  read: (place: Place) => Promise<PolicyFile>;
  /** Commits whose files the token is known to be let read. */
  readable: Set<string>;
}>;

async function connectedTo(
  job: Job,
  token: string,
  env: NodeJS.ProcessEnv,
  deadlineMs: number,
): Promise<Connected> {
  const [{ connectTo }, { isCommitReadable, readFileAt }, api, { explainFailure }] =
    await Promise.all([
      import('./connection.ts'),
      import('../github/contents.ts'),
      import('../github/reachable.ts'),
      import('../github/failure.ts'),
    ]);
  const github = connectTo(job, { token, env, deadlineMs });
  const explain = (failure: ApiFailure) => explainFailure(failure, 'contents: read');
  const readable = new Set<string>();
  return {
    github,
    api,
    explain,
    readable,
    read: async (place) => {
      const key = keyOf(place);
      const file = await readFileAt(github, place, async () =>
        readable.has(key) ? { kind: 'ok', value: null } : isCommitReadable(github, place),
      );
      if (file.kind === 'unreadable') return { kind: 'unreadable', why: explain(file.failure) };
      readable.add(key);
      return file;
    },
  };
}

function keyOf({ owner, repo, ref }: Omit<Place, 'path'>): string {
  return `${owner}/${repo}@${ref}`;
}

/**
 * A policy of another repository: at a commit of a branch that is looked after, since anybody can have
 * GitHub show a commit of a fork there; or at a branch, where the owner is ours.
 */
async function readElsewhere(
  job: Job,
  { github, api, explain, read }: Connected,
  { owner, repo, path, ref }: Parameters<ReadElsewhere>[0],
): ReturnType<ReadElsewhere> {
  let sha = ref;
  if (isCommit(ref)) {
    const found = await api.isReachable(github, { owner, repo, sha });
    if (found.kind === 'failed') return nothing(explain(found.failure));
    if (found.kind === 'unreachable') {
      return nothing(
        `that commit is on neither the default nor a protected branch of ${owner}/${repo}`,
      );
    }
  } else {
    if (owner.toLowerCase() !== job.owner.toLowerCase()) {
      return nothing(`a branch counts only within ${job.owner}; give a commit of 40 digits`);
    }
    const head = await api.headOf(github, { owner, repo, branch: ref });
    if (head.kind === 'failed') return nothing(explain(head.failure));
    sha = head.sha;
  }
  const file = await read({ owner, repo, path, ref: sha });
  if (file.kind === 'file') return { bytes: file.bytes, commit: sha, why: null };
  return nothing(file.kind === 'absent' ? 'there is no such file' : file.why);
}

function nothing(why: string): Awaited<ReturnType<ReadElsewhere>> {
  return { bytes: null, commit: null, why };
}
