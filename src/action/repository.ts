import type { Job } from './job.ts';
import type { PolicyFile, ReadAt } from './policies.ts';

/** All that main may take to read policies: the job waits for it. */
const DEADLINE_MS = 5_000;

/** Reads files of the job's repository through the API. The client is loaded where it is used. */
export function readerOf(job: Job, token: string, env: NodeJS.ProcessEnv): ReadAt {
  let reader: Promise<ReadAt> | null = null;
  return async (path, ref) => {
    if (token === '') return { kind: 'unreadable', why: 'no token was given' };
    if (ref === '') return { kind: 'unreadable', why: 'the event does not name the commit' };
    reader ??= connectedReader(job, token, env);
    return (await reader)(path, ref);
  };
}

async function connectedReader(job: Job, token: string, env: NodeJS.ProcessEnv): Promise<ReadAt> {
  const [{ connectTo }, { readFileAt }, { explainFailure }] = await Promise.all([
    import('./connection.ts'),
    import('../github/contents.ts'),
    import('../github/failure.ts'),
  ]);
  const { owner, repo } = job;
  const github = connectTo(job, { token, env, deadlineMs: DEADLINE_MS });
  return async (path, ref): Promise<PolicyFile> => {
    const file = await readFileAt(github, { owner, repo, path, ref });
    if (file.kind !== 'unreadable') return file;
    return { kind: 'unreadable', why: explainFailure(file.failure, 'contents: read') };
  };
}
