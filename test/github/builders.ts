import { afterEach } from 'vitest';
import { type Clock, type ConnectOptions, connect, type GitHub } from '../../src/github/client.ts';
import { createSend } from '../../src/net/http.ts';
import { startGitHub } from '../runner/github.ts';
import {
  type Call,
  type FakeGitHub,
  type Permissions,
  type RepositorySeed,
  shaOf,
} from '../runner/index.ts';

export const OWNER = 'octo-org';
export const REPO = 'octo-repo';
export const HERE = { owner: OWNER, repo: REPO };
export const ROOT = `/repos/${OWNER}/${REPO}`;

const open: FakeGitHub[] = [];

afterEach(async () => {
  for (const fake of open.splice(0)) await fake.close();
});

/** A fake GitHub of the test's own, with a pull request 7; closed after the test. */
export async function startFake(seed: Partial<RepositorySeed> = {}): Promise<FakeGitHub> {
  const fake = await startGitHub({
    fullName: `${OWNER}/${REPO}`,
    pulls: [{ number: 7, head: { ref: 't', sha: shaOf('t'), repository: `${OWNER}/${REPO}` } }],
    ...seed,
  });
  open.push(fake);
  return fake;
}

const WRITER: Permissions = { actions: 'read', contents: 'read', 'pull-requests': 'write' };

/** Waits that last no time, and what they would have lasted. */
export function quickClock(): Clock & { readonly sleptMs: number[] } {
  const sleptMs: number[] = [];
  return {
    sleptMs,
    nowMs: () => performance.now(),
    wallMs: Date.now,
    random: () => 0.5,
    sleep: async (ms) => {
      sleptMs.push(ms);
    },
  };
}

export type Connection = Readonly<{
  github: GitHub;
  token: string;
  sleptMs: readonly number[];
}>;

/** A connection with a token of the fake's. */
export function connectTo(
  fake: FakeGitHub,
  permissions: Permissions = WRITER,
  options: Partial<ConnectOptions> & { readonly user?: { login: string; id: number } } = {},
): Connection {
  const { user, ...more } = options;
  const token = fake.issueToken({
    permissions,
    repository: `${OWNER}/${REPO}`,
    ...(user === undefined ? {} : { user: { ...user, type: 'User' } }),
  });
  const clock = quickClock();
  const github = connect({
    token,
    apiUrl: fake.url,
    send: createSend(),
    deadlineMs: 5_000,
    clock,
    ...more,
  });
  return { github, token, sleptMs: clock.sleptMs };
}

/** `GET /issues/7/comments` and the like: what was asked, without the repository. */
export function asked(calls: readonly Call[]): string[] {
  return calls.map(({ method, path }) => `${method} ${path.replace(ROOT, '')}`);
}
