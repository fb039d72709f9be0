import { expect, test } from 'vitest';
import type { GitHub } from '../../src/github/client.ts';
import { headOf, isReachable } from '../../src/github/reachable.ts';
import { expandRoute } from '../../src/github/route.ts';

const SHA = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
const PLACE = { owner: 'org', repo: 'policies', sha: SHA };

/** A GitHub that answers these paths, and everything else as if it were not there. */
function answering(answers: Readonly<Record<string, unknown>>) {
  const asked: string[] = [];
  const github: GitHub = {
    call: async (call, parse) => {
      const path = decodeURIComponent(expandRoute('', call)).replace('/repos/org/policies', '');
      asked.push(path);
      const value = path in answers ? parse(answers[path]) : undefined;
      return value === undefined
        ? { kind: 'failed', failure: { kind: 'not-found', status: 404, message: 'Not Found' } }
        : { kind: 'ok', value };
    },
    run: async () => ({ kind: 'ok', value: null }),
    locate: async () => ({ kind: 'ok', value: 'https://example.org' }),
    query: async () => {
      throw new Error('no query');
    },
    pause: async () => {},
    clockAheadMs: () => null,
  };
  return { github, asked };
}

const compared = (branch: string) => `/compare/${branch}...${SHA}?per_page=1`;
const PROTECTED = '/branches?protected=true&per_page=10';

test('a commit of the default branch is reachable, by two calls', async () => {
  for (const status of ['behind', 'identical']) {
    const { github, asked } = answering({
      '': { default_branch: 'main' },
      [compared('main')]: { status },
    });
    expect(await isReachable(github, PLACE)).toEqual({ kind: 'reachable' });
    expect(asked).toEqual(['', compared('main')]);
  }
});

test('so is one of a protected branch', async () => {
  const { github } = answering({
    '': { default_branch: 'main' },
    [compared('main')]: { status: 'diverged' },
    [PROTECTED]: [{ name: 'main' }, { name: 'stable' }],
    [compared('stable')]: { status: 'behind' },
  });
  expect(await isReachable(github, PLACE)).toEqual({ kind: 'reachable' });
});

test("A23: a fork's commit is not, though GitHub shows it as the repository's own", async () => {
  for (const status of ['ahead', 'diverged']) {
    const { github } = answering({
      '': { default_branch: 'main' },
      [compared('main')]: { status },
      [PROTECTED]: [{ name: 'main' }],
    });
    expect(await isReachable(github, PLACE)).toEqual({ kind: 'unreachable' });
  }
});

test('what GitHub does not tell is a failure, not a yes', async () => {
  const silent = answering({ '': { default_branch: 'main' } });
  expect((await isReachable(silent.github, PLACE)).kind).toBe('failed');
  const odd = answering({ '': { default_branch: 'main' }, [compared('main')]: { status: 7 } });
  expect((await isReachable(odd.github, PLACE)).kind).toBe('failed');
});

test('a branch is at a commit, or at nothing that is known', async () => {
  const place = { owner: 'org', repo: 'policies', branch: 'release/v1' };
  const { github } = answering({ '/branches/release/v1': { commit: { sha: SHA } } });
  expect(await headOf(github, place)).toEqual({ kind: 'commit', sha: SHA });
  const odd = answering({ '/branches/release/v1': { commit: { sha: '../x' } } });
  expect((await headOf(odd.github, place)).kind).toBe('failed');
});
