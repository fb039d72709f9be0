import { connect, type GitHub } from '../github/client.ts';
import { createSend } from '../net/http.ts';
import { proxiesOf } from '../net/proxy.ts';
import type { Job } from './job.ts';

/** GitHub's API as the job's token sees it. Loaded only where there is a call to make. */
export function connectTo(
  { apiUrl }: Job,
  options: Readonly<{ token: string; env: NodeJS.ProcessEnv; deadlineMs: number }>,
): GitHub {
  const { token, env, deadlineMs } = options;
  return connect({ token, apiUrl, deadlineMs, send: createSend(proxiesOf(env)) });
}
