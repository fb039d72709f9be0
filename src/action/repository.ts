import type { GitHub } from '../github/client.ts';
import type { ApiFailure } from '../github/failure.ts';
import { isCommit } from '../policy/reference.ts';
import type { Job } from './job.ts';
import type { PolicyFile, ReadElsewhere, Repositories } from './policy-file.ts';

/** All that main may take to read policies: the job waits for it. */
const DEADLINE_MS = 5_000;

/** Reads files of repositories through the API. The client is loaded where it is used. */
export function repositoriesOf(job: Job, token: string, env: NodeJS.ProcessEnv): Repositories {
  let connected: Promise<Connected> | null = null;
  const connect = () => {
    connected ??= connectedTo(job, token, env);
    return connected;
  };
  return {
    readAt: async (path, ref) => {
      if (token === '') return { kind: 'unreadable', why: NO_TOKEN };
      if (ref === '') return { kind: 'unreadable', why: 'the event does not name the commit' };
      return (await connect()).read({ owner: job.owner, repo: job.repo, path, ref });
    },
    readElsewhere: async (reference) => {
      if (token === '') return nothing(NO_TOKEN);
      return readElsewhere(job, await connect(), reference);
    },
  };
}

const NO_TOKEN = 'no token was given';

type Connected = Readonly<{
  github: GitHub;
  api: Pick<typeof import('../github/reachable.ts'), 'isReachable' | 'headOf'>;
  explain: (failure: ApiFailure) => string;
  read: (
    place: Readonly<{ owner: string; repo: string; path: string; ref: string }>,
  ) => Promise<PolicyFile>;
}>;

async function connectedTo(job: Job, token: string, env: NodeJS.ProcessEnv): Promise<Connected> {
  const [{ connectTo }, { readFileAt }, api, { explainFailure }] = await Promise.all([
    import('./connection.ts'),
    import('../github/contents.ts'),
    import('../github/reachable.ts'),
    import('../github/failure.ts'),
  ]);
  const github = connectTo(job, { token, env, deadlineMs: DEADLINE_MS });
  const explain = (failure: ApiFailure) => explainFailure(failure, 'contents: read');
  return {
    github,
    api,
    explain,
    read: async (place) => {
      const file = await readFileAt(github, place);
      return file.kind === 'unreadable' ? { kind: 'unreadable', why: explain(file.failure) } : file;
    },
  };
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
