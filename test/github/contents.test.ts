import { expect, test } from 'vitest';
import { MAX_FILE_BYTES, readFileAt } from '../../src/github/contents.ts';
import { explainFailure } from '../../src/github/failure.ts';
import { type FakeGitHub, faults, type Permissions, shaOf } from '../runner/index.ts';
import { asked, connectTo, HERE, startFake } from './builders.ts';

const POLICY = 'version: 1 # ü\r\n';

function start(): Promise<FakeGitHub> {
  return startFake({
    branches: {
      main: {
        files: {
          '.github/carbon-policy.yml': POLICY,
          'dir/with space/#1?.yml': 'x',
          empty: '',
          full: 'x'.repeat(MAX_FILE_BYTES),
          large: 'x'.repeat(MAX_FILE_BYTES + 1),
          huge: 'x'.repeat(2 ** 20 + 1),
          vast: 'x'.repeat(1_000_000),
        },
      },
    },
  });
}

function read(fake: FakeGitHub, path: string, ref = shaOf('main'), permissions?: Permissions) {
  return readFileAt(connectTo(fake, permissions).github, { ...HERE, path, ref });
}

const text = (file: Awaited<ReturnType<typeof read>>) =>
  file.kind === 'file' ? Buffer.from(file.bytes).toString() : file.kind;

test('the bytes of a file, by commit and by branch, in one call', async () => {
  const fake = await start();
  expect(text(await read(fake, '.github/carbon-policy.yml'))).toBe(POLICY);
  expect(fake.calls).toHaveLength(1);
  expect(text(await read(fake, '.github/carbon-policy.yml', 'main'))).toBe(POLICY);
  expect(text(await read(fake, 'dir/with space/#1?.yml'))).toBe('x');
  expect(text(await read(fake, 'empty'))).toBe('');
  expect(text(await read(fake, 'full'))).toHaveLength(MAX_FILE_BYTES);
});

test('absent is said only where the commit can be read', async () => {
  const fake = await start();
  expect(await read(fake, 'nothing')).toEqual({ kind: 'absent' });
  expect(asked(fake.calls)).toEqual(['GET /contents/nothing', `GET /commits/${shaOf('main')}`]);
  // Only the commit's name, not the commit with all its changes.
  expect(fake.calls[1]?.responseBody).toBe('40 bytes');
  // Without the permission a private repository says 403 or 404, as it likes.
  fake.fail({ path: '/contents/', fault: faults.notFound() });
  const hidden = await read(fake, 'nothing', 'main', {});
  expect(hidden).toMatchObject({ kind: 'unreadable', failure: { kind: 'forbidden' } });
  fake.fail({ path: '/commits/', fault: faults.notFound() });
  const more = await read(fake, 'nothing', 'main', {});
  if (more.kind !== 'unreadable') throw new Error('it was readable');
  expect(explainFailure(more.failure, 'contents: read')).toContain('add `contents: read`');
});

test('without the permission, and at a commit that is not there, it is unreadable', async () => {
  const fake = await start();
  expect(await read(fake, 'empty', 'main', {})).toMatchObject({ failure: { kind: 'forbidden' } });
  expect(fake.calls).toHaveLength(1);
  const nowhere = await read(fake, 'empty', shaOf('nowhere'));
  expect(nowhere).toMatchObject({ kind: 'unreadable', failure: { status: 422 } });
});

test.each([
  ['large', 'the file is larger than 64 KiB'],
  ['huge', 'the file is larger than 64 KiB'],
  ['.github', 'it is a folder, not a file'],
])('%s is there, and is no such file: %s', async (path, why) => {
  expect(await read(await start(), path)).toEqual({ kind: 'other', why });
});

test.each([
  ['vast', 'the answer has more than 1048576 bytes'],
  ['../octo-repo/contents/empty', 'the path is not one inside a repository'],
  ['/empty', 'the path is not one inside a repository'],
])('%s is unreadable: %s', async (path, message) => {
  expect(await read(await start(), path)).toMatchObject({
    kind: 'unreadable',
    failure: { message },
  });
});

test.each([
  ['symlink', 'it is a symbolic link that leads to no file here'],
  ['submodule', 'it is a submodule, not a file'],
])('a %s is there, and is no file', async (type, why) => {
  const fake = await start();
  fake.fail({ fault: { kind: 'answer', answer: { status: 200, body: { type } } } });
  expect(await read(fake, 'empty')).toEqual({ kind: 'other', why });
});

test('what is of a kind that nobody knows yet is unreadable', async () => {
  const fake = await start();
  fake.fail({ fault: { kind: 'answer', answer: { status: 200, body: { type: 'novelty' } } } });
  const failure = { message: 'the answer is not what GitHub would say' };
  expect(await read(fake, 'empty')).toMatchObject({ kind: 'unreadable', failure });
});
