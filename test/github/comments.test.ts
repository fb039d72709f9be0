import { expect, test } from 'vitest';
import { type CommentTarget, type OwnSection, upsertComment } from '../../src/github/comments.ts';
import {
  earlierKey,
  readSections,
  roomBeside,
  type Section,
  sectionKey,
  writeSection,
  writeSections,
} from '../../src/render/comment.ts';
import { actionsBot, type FakeGitHub, faults, octocat, shaOf } from '../runner/index.ts';
import { asked, connectTo, HERE, startFake } from './builders.ts';

const KEY = sectionKey('.github/workflows/ci.yml', 1);
const OTHER_KEY = sectionKey('.github/workflows/lint.yml', 1);
const FORMER_KEY = earlierKey('.github/workflows/ci.yml', 'train', 1);
const format = { read: readSections, write: writeSections, roomBeside };

type Run = Readonly<{ words?: string; key?: string; attempt?: number }>;

/** A section as of a run. */
function sectionOf(
  run: number,
  { words = `run ${run}`, key = KEY, attempt = 1 }: Run = {},
): Section {
  const about = { key, run, attempt, head: shaOf('h'), verdict: 'pass' } as const;
  const tool = { name: 'carbon-audit', version: '1' };
  return writeSection({ ...about, tool, runUrl: '' }, 2_000, () => words);
}

/** A comment's text of one section as of a run. */
const textOf = (run: number, more: Run = {}) => writeSections([sectionOf(run, more)]);

function target(section: Section, more: Partial<OwnSection> = {}): CommentTarget {
  const { key, run, attempt } = section;
  const own = { key, run, attempt, formerKeys: [FORMER_KEY], write: () => section, mayStart: true };
  return { ...HERE, issue: 7, section: { ...own, ...more }, format };
}

const bodies = (fake: FakeGitHub) => fake.repository().comments.map(({ body }) => body);
const chatter = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ issue: 7, body: `comment ${at}` }));
const ours = (body: string) => ({ issue: 7, body, user: actionsBot });

const LIST = 'GET /issues/7/comments';
const POST = 'POST /issues/7/comments';

test('the first run starts a comment, the same run leaves it, the next edits it in place', async () => {
  const fake = await startFake();
  const { github } = connectTo(fake);
  const created = await upsertComment(github, target(sectionOf(1)));
  const id = fake.repository().comments[0]?.id ?? 0;
  expect(created).toEqual({ kind: 'created', id });
  expect(asked(fake.calls)).toEqual([LIST, POST, LIST]);

  expect(await upsertComment(github, target(sectionOf(1)))).toEqual({ kind: 'unchanged', id });
  expect(asked(fake.calls.slice(3))).toEqual([LIST, 'POST /graphql']);

  expect(await upsertComment(github, target(sectionOf(2)))).toEqual({ kind: 'updated', id });
  const edit = [
    LIST,
    'POST /graphql',
    `PATCH /issues/comments/${id}`,
    `GET /issues/comments/${id}`,
  ];
  expect(asked(fake.calls.slice(5))).toEqual(edit);
  expect(bodies(fake)).toEqual([textOf(2)]);
});

test('a newer run or attempt is never written over', async () => {
  const fake = await startFake({ comments: [ours(textOf(5, { words: 'new', attempt: 2 }))] });
  const { github } = connectTo(fake);
  for (const section of [sectionOf(4), sectionOf(5)])
    expect(await upsertComment(github, target(section))).toMatchObject({ kind: 'newer-kept' });
  expect(
    await upsertComment(github, target(sectionOf(5, { words: 'x', attempt: 3 }))),
  ).toMatchObject({
    kind: 'updated',
  });
});

test('where none is to be started, one that stands is kept up to date', async () => {
  const fake = await startFake();
  const { github } = connectTo(fake);
  const careful = (section: Section) => upsertComment(github, target(section, { mayStart: false }));
  expect(await careful(sectionOf(1))).toEqual({ kind: 'none' });
  expect(asked(fake.calls)).toEqual([LIST]);
  await upsertComment(github, target(sectionOf(1)));
  expect(await careful(sectionOf(2))).toMatchObject({ kind: 'updated' });
});

test.each([
  ['a person', octocat],
  ['a person who calls himself like the bot', { ...octocat, login: 'github-actions' }],
  ['another bot', { login: 'mallory[bot]', id: 9, type: 'Bot' }],
] as const)('our marker in a comment of %s means nothing', async (_, user) => {
  const stranger = textOf(999_999, { words: 'stranger' });
  const fake = await startFake({ comments: [{ issue: 7, body: stranger, user }] });
  const made = await upsertComment(connectTo(fake).github, target(sectionOf(1)));
  expect(made).toMatchObject({ kind: 'created' });
  expect(bodies(fake)).toEqual([stranger, textOf(1)]);
});

test('text without a last line of ours, and one that somebody hid are left alone', async () => {
  const hidden = { ...ours(textOf(1, { words: 'hidden' })), minimized: 'resolved' };
  const others = [ours(`${textOf(1)}\nmore`), hidden];
  const fake = await startFake({ comments: others });
  await upsertComment(connectTo(fake).github, target(sectionOf(2)));
  expect(bodies(fake)).toEqual([...others.map(({ body }) => body), textOf(2)]);
});

test('a token of a person or an app finds its own comment', async () => {
  const user = { login: 'Ada', id: 77 };
  const fake = await startFake();
  const { github } = connectTo(fake, undefined, { user });
  await upsertComment(github, target(sectionOf(1)));
  expect(await upsertComment(github, target(sectionOf(2)))).toMatchObject({ kind: 'updated' });
});

test('where GraphQL refuses, the token is taken for the workflow’s own', async () => {
  const fake = await startFake({ comments: [ours(textOf(1))] });
  fake.fail({ path: '/graphql', fault: faults.forbidden() });
  expect(await upsertComment(connectTo(fake).github, target(sectionOf(2)))).toMatchObject({
    kind: 'updated',
  });
});

test('it is found among 250 comments, wherever it is', async () => {
  for (const at of [0, 120, 249]) {
    const fake = await startFake({ comments: chatter(250).with(at, ours(textOf(1))) });
    const { github } = connectTo(fake);
    expect(await upsertComment(github, target(sectionOf(2)))).toMatchObject({ kind: 'updated' });
    expect(fake.calls).toHaveLength(6);
  }
  const none = await startFake({ comments: chatter(250) });
  await upsertComment(connectTo(none).github, target(sectionOf(2)));
  // What races with a new comment comes on the last page.
  expect(asked(none.calls)).toEqual([LIST, LIST, LIST, POST, LIST]);
  expect(none.calls.at(-1)?.query['page']).toBe('3');
});

test('of duplicates the oldest stays and has the newest text', async () => {
  const comments = [ours(textOf(1)), ...chatter(2), ours(textOf(3)), ours(textOf(2))];
  const fake = await startFake({ comments });
  const { github } = connectTo(fake);
  const id = fake.repository().comments[0]?.id;
  expect(await upsertComment(github, target(sectionOf(4)))).toEqual({ kind: 'updated', id });
  expect(bodies(fake)).toEqual([textOf(4), 'comment 0', 'comment 1']);
});

test('two jobs that start the comment at the same time end with one, of the newest run', async () => {
  for (const runs of [
    [1, 2],
    [2, 1],
    [3, 3],
  ] as const) {
    const fake = await startFake();
    const { github } = connectTo(fake);
    const writes = runs.map((run, at) =>
      upsertComment(github, target(sectionOf(run, { words: `job ${at}` }))),
    );
    const outcomes = await Promise.all(writes);
    expect(outcomes.every(({ kind }) => kind !== 'failed')).toBe(true);
    expect(bodies(fake)).toHaveLength(1);
    expect(readSections(bodies(fake)[0] ?? '')?.[0]?.run).toBe(Math.max(...runs));
    expect(fake.calls.length).toBeLessThan(16);
  }
});

test('each workflow has a section, in the order in which they came, the others kept to the byte', async () => {
  const fake = await startFake();
  const { github } = connectTo(fake);
  const [mine, other] = [sectionOf(1), sectionOf(7, { key: OTHER_KEY, words: 'x \r\n\ty' })];
  await upsertComment(github, target(mine));
  await upsertComment(github, target(other));
  expect(bodies(fake)).toEqual([writeSections([mine, other])]);
  const newer = sectionOf(2);
  expect(await upsertComment(github, target(newer))).toMatchObject({ kind: 'updated' });
  expect(bodies(fake)).toEqual([writeSections([newer, other])]);
  expect(await upsertComment(github, target(mine))).toMatchObject({ kind: 'newer-kept' });
  expect(bodies(fake)).toEqual([writeSections([newer, other])]);
});

test('where a section is not to be started, that of another workflow is no reason to', async () => {
  const fake = await startFake({ comments: [ours(textOf(1, { key: OTHER_KEY }))] });
  const { github } = connectTo(fake);
  const careful = target(sectionOf(1), { mayStart: false });
  expect(await upsertComment(github, careful)).toEqual({ kind: 'none' });
  expect(bodies(fake)).toEqual([textOf(1, { key: OTHER_KEY })]);
});

/** A comment as the version before sections wrote it. */
const earlierOf = (run: number, key: string) =>
  `old ${run}\n\n<!-- carbon-audit:v1 key=${key} run=${run} attempt=1 head=${shaOf('h')} -->`;

test('a comment of the version before sections becomes the section, and others move in', async () => {
  const [own, other] = [earlierOf(1, FORMER_KEY), earlierOf(3, OTHER_KEY)];
  const fake = await startFake({ comments: [ours(other), ours(own)] });
  const { github } = connectTo(fake);
  const mine = sectionOf(2);
  expect(await upsertComment(github, target(mine))).toMatchObject({ kind: 'updated' });
  expect(bodies(fake)).toHaveLength(1);
  const sections = readSections(bodies(fake)[0] ?? '') ?? [];
  expect(sections.map(({ key, run }) => [key, run])).toEqual([
    [KEY, 2],
    [OTHER_KEY, 3],
  ]);
  expect(sections[0]).toEqual(mine);
  expect(sections[1]?.text).toContain('\n\nold 3\n\n');
});

test('a duplicate that somebody has written to meanwhile is not deleted', async () => {
  const fake = await startFake({ comments: [ours(textOf(1)), ours(textOf(1))] });
  const { github } = connectTo(fake);
  const late = sectionOf(9, { key: OTHER_KEY });
  const call: typeof github.call = (one, parse) => {
    const second = fake.repository().comments[1];
    if (one.route.startsWith('PATCH') && second) second.body = writeSections([late]);
    return github.call(one, parse);
  };
  await upsertComment({ ...github, call }, target(sectionOf(2)));
  expect(bodies(fake)).toEqual([textOf(2), writeSections([late])]);
  await upsertComment(github, target(sectionOf(3)));
  expect(bodies(fake)).toEqual([writeSections([sectionOf(3), late])]);
});

test('an earlier run that writes over ours is written over again', async () => {
  const fake = await startFake({ comments: [ours(textOf(1))] });
  const connection = connectTo(fake);
  const comment = fake.repository().comments[0];
  // Strikes between the write and the look at it.
  let left = 1;
  const meddle: typeof connection.github.call = async (call, parse) => {
    const outcome = await connection.github.call(call, parse);
    if (call.route.startsWith('PATCH') && comment && left-- > 0) comment.body = textOf(2);
    return outcome;
  };
  const outcome = await upsertComment({ ...connection.github, call: meddle }, target(sectionOf(3)));
  expect(outcome).toMatchObject({ kind: 'updated' });
  expect(bodies(fake)).toEqual([textOf(3)]);
  expect(connection.sleptMs).toEqual([1125, 1125]);
  // Somebody who never stops is not fought forever.
  left = 99;
  await upsertComment({ ...connection.github, call: meddle }, target(sectionOf(4)));
  expect(fake.calls.filter(({ method }) => method === 'PATCH')).toHaveLength(2 + 5);
});

test('a new comment whose answer is lost is found and not made twice', async () => {
  const fake = await startFake();
  fake.fail({ method: 'POST', path: '/comments', times: 1, fault: faults.half() });
  const outcome = await upsertComment(connectTo(fake).github, target(sectionOf(1)));
  expect(outcome).toMatchObject({ kind: 'created' });
  expect(bodies(fake)).toEqual([textOf(1)]);
});

test('a new comment that the list does not show yet is not made twice', async () => {
  const fake = await startFake();
  const stale = { kind: 'answer', answer: { status: 200, body: [] } } as const;
  fake.fail({ method: 'GET', path: '/comments', fault: stale });
  const outcome = await upsertComment(connectTo(fake).github, target(sectionOf(1)));
  expect(outcome).toMatchObject({ kind: 'created' });
  expect(asked(fake.calls)).toEqual([LIST, POST, LIST]);
});

test('one that is deleted before it is edited is started again', async () => {
  const fake = await startFake({ comments: [ours(textOf(1))] });
  const { github } = connectTo(fake);
  const call: typeof github.call = (one, parse) => {
    if (one.route.startsWith('PATCH')) fake.repository().comments.splice(0);
    return github.call(one, parse);
  };
  expect(await upsertComment({ ...github, call }, target(sectionOf(2)))).toMatchObject({
    kind: 'created',
  });
});

test('what was written counts though it could not be looked at again', async () => {
  const fake = await startFake();
  fake.fail({ method: 'GET', path: '/comments', skip: 1, fault: faults.serverError() });
  expect(await upsertComment(connectTo(fake).github, target(sectionOf(1)))).toMatchObject({
    kind: 'created',
  });
});

test('refusals: a fork’s token, a locked conversation, a text that is too long, no issue', async () => {
  const fake = await startFake();
  const fork = connectTo(fake, { contents: 'read', 'pull-requests': 'read' });
  const refused = await upsertComment(fork.github, target(sectionOf(1)));
  expect(refused).toMatchObject({ kind: 'failed', failure: { kind: 'forbidden' } });
  expect(asked(fake.calls)).toEqual([LIST, POST]);
  const { github } = connectTo(fake);
  const long = await upsertComment(github, target(sectionOf(1, { words: 'x'.repeat(65_536) })));
  expect(long).toMatchObject({ failure: { kind: 'unexpected', status: 422 } });
  const nowhere = await upsertComment(github, { ...target(sectionOf(1)), issue: 8 });
  expect(nowhere).toMatchObject({ failure: { kind: 'not-found' } });
  for (const pull of fake.repository().pulls) pull.locked = true;
  const locked = await upsertComment(github, target(sectionOf(1)));
  expect(locked).toMatchObject({ failure: { kind: 'forbidden' } });
  expect(JSON.stringify(locked)).toContain('locked');
  expect(bodies(fake)).toEqual([]);
});
