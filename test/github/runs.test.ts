import { expect, test } from 'vitest';
import { listPullsFrom } from '../../src/github/pulls.ts';
import { listRunsOf, readRun } from '../../src/github/runs.ts';
import { shaOf } from '../runner/index.ts';
import { connectTo, HERE, startFake } from './builders.ts';

const FORK = 'mallory/octo-repo';
const SHA = shaOf('topic');

function start() {
  return startFake({
    runs: [
      { id: 11, attempt: 2, event: 'pull_request', headSha: SHA, headRepository: FORK },
      { id: 12, event: 'pull_request', headSha: SHA },
      { id: 13, event: 'push', headSha: SHA },
      { id: 14, event: 'pull_request', headSha: shaOf('other') },
      { id: 15, event: 'pull_request', headSha: SHA, path: '.github/workflows/x.yml' },
    ],
    pulls: [
      { number: 7, head: { ref: 'topic', sha: SHA, repository: FORK } },
      { number: 8, head: { ref: 'topic', sha: SHA, repository: 'octo-org/octo-repo' } },
      { number: 9, state: 'closed', head: { ref: 'topic', sha: SHA, repository: FORK } },
    ],
  });
}

test('a run says what it is of and where it comes from', async () => {
  const fake = await start();
  const found = await readRun(connectTo(fake).github, { ...HERE, runId: 11 });
  expect(found).toEqual({
    kind: 'ok',
    value: {
      id: 11,
      attempt: 2,
      name: 'CI',
      path: '.github/workflows/ci.yml',
      event: 'pull_request',
      status: 'completed',
      headBranch: 'main',
      headSha: SHA,
      headRepository: FORK,
      actorType: 'User',
    },
  });
});

test('of a workflow only the runs for that commit and event, newest first', async () => {
  const fake = await start();
  const wanted = { ...HERE, file: 'ci.yml', headSha: SHA, event: 'pull_request' };
  const found = await listRunsOf(connectTo(fake).github, wanted);
  expect(found.kind === 'ok' && found.value.map(({ id }) => id)).toEqual([12, 11]);
});

test('the open pull requests of a branch of an owner', async () => {
  const fake = await start();
  const from = { ...HERE, headOwner: 'mallory', headBranch: 'topic' };
  const found = await listPullsFrom(connectTo(fake).github, from);
  expect(found).toMatchObject({
    kind: 'ok',
    value: [{ number: 7, headSha: SHA, headRepository: FORK, baseBranch: 'main' }],
  });
});

test('without the permission, or with an answer of another shape, they failed', async () => {
  const fake = await start();
  const blind = connectTo(fake, {}).github;
  expect(await readRun(blind, { ...HERE, runId: 11 })).toMatchObject({
    failure: { kind: 'forbidden' },
  });
  const body = { id: 11, run_attempt: 1, path: 'x', event: 'push', status: 'completed' };
  fake.fail({
    fault: { kind: 'answer', answer: { status: 200, body: { ...body, head_sha: '../..' } } },
  });
  expect(await readRun(connectTo(fake).github, { ...HERE, runId: 11 })).toMatchObject({
    failure: { kind: 'unexpected' },
  });
});
