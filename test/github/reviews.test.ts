import { expect, test } from 'vitest';
import { approversOf, listReviews, readPullHead } from '../../src/github/reviews.ts';
import { shaOf } from '../runner/index.ts';
import { connectTo, HERE, startFake } from './builders.ts';

const PULL = { ...HERE, pull: 7 };
const HEAD = shaOf('t');
const user = (login: string, type: 'User' | 'Bot' = 'User') => ({ login, id: 1, type }) as const;
const READER = { 'pull-requests': 'read' } as const;

/** Who has approved, by what GitHub lists of these reviews. */
async function approvers(...reviews: NonNullable<Parameters<typeof startFake>[0]>['reviews'] & {}) {
  const fake = await startFake({ reviews });
  const { github } = connectTo(fake, READER);
  const [head, list] = [await readPullHead(github, PULL), await listReviews(github, PULL)];
  if (head.kind === 'failed' || list.kind === 'failed') throw new Error('not read');
  expect(head.value).toEqual({ headSha: HEAD, author: 'octocat' });
  return approversOf(list.value, head.value);
}

test('approve the commit that is the head, whatever the letters of their names', async () => {
  const found = await approvers(
    { pull: 7, user: user('Zoe') },
    { pull: 7, user: user('adam') },
    { pull: 7, user: user('eve'), state: 'COMMENTED' },
    { pull: 7, user: user('old'), commitSha: shaOf('main') },
    { pull: 7, user: user('gone'), commitSha: null },
    { pull: 7, user: null },
    { pull: 7, user: user('waiting'), state: 'PENDING' },
  );
  expect(found).toEqual(['adam', 'zoe']);
});

test('neither the author of the change nor a bot approves it', async () => {
  const found = await approvers(
    { pull: 7, user: user('OctoCat') },
    { pull: 7, user: user('renovate[bot]', 'Bot') },
    { pull: 7, user: user('robot', 'Bot') },
  );
  expect(found).toEqual([]);
});

test('the last word of each counts: dismissed, taken back, and given again', async () => {
  const found = await approvers(
    { pull: 7, user: user('dismissed'), state: 'DISMISSED' },
    { pull: 7, user: user('back') },
    { pull: 7, user: user('Back'), state: 'CHANGES_REQUESTED' },
    { pull: 7, user: user('again'), state: 'CHANGES_REQUESTED' },
    { pull: 7, user: user('again') },
    { pull: 7, user: user('talks') },
    { pull: 7, user: user('talks'), state: 'COMMENTED' },
    { pull: 7, user: user('twice') },
    { pull: 7, user: user('twice'), state: 'DISMISSED' },
  );
  expect(found).toEqual(['again', 'talks']);
});

test('goes over pages, to a bound beyond which nobody knows what was taken back', async () => {
  const comments = (count: number) =>
    Array.from({ length: count }, () => ({
      pull: 7,
      user: user('eve'),
      state: 'COMMENTED' as const,
    }));
  const late = [...comments(120), { pull: 7, user: user('late') }];
  expect(await approvers(...late)).toEqual(['late']);
  const many = await startFake({ reviews: comments(200) });
  const { github } = connectTo(many, READER);
  expect(await listReviews(github, PULL)).toMatchObject({
    kind: 'failed',
    failure: { kind: 'unexpected' },
  });
  expect(many.calls).toHaveLength(2);
});

test('without the permission, of nothing, or with an answer of another shape, it failed', async () => {
  const fake = await startFake();
  expect(await listReviews(connectTo(fake, {}).github, PULL)).toMatchObject({
    failure: { kind: 'forbidden', status: 403 },
  });
  const { github } = connectTo(fake, READER);
  const nowhere = { ...PULL, pull: 8 };
  expect(await listReviews(github, nowhere)).toMatchObject({ failure: { kind: 'not-found' } });
  expect(await readPullHead(github, nowhere)).toMatchObject({ failure: { kind: 'not-found' } });
  for (const body of [{}, [{ id: 1 }], [{ id: 'x', state: 'APPROVED' }]]) {
    const undo = fake.fail({ fault: { kind: 'answer', answer: { status: 200, body } } });
    expect(await listReviews(github, PULL)).toMatchObject({ failure: { kind: 'unexpected' } });
    undo();
  }
});
