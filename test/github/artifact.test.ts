/** The real artifact client against the fake service. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type EvidenceUpload, uploadEvidence } from '../../src/github/artifact.ts';
import { type FakeGitHub, faults } from '../runner/index.ts';
import { ownDirectory } from '../support/program.ts';
import { startFake } from './builders.ts';

let printed = '';

/** What the log of a job would show. */
const visible = () =>
  printed.split('\n').filter((line) => line !== '' && !/^::(debug|add-mask)::/.test(line));

beforeEach(() => {
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

async function start(): Promise<FakeGitHub> {
  const fake = await startFake({ runs: [{ id: 11 }] });
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', fake.issueRuntimeToken({ runId: 11, job: 'train' }));
  vi.stubEnv('ACTIONS_RESULTS_URL', fake.url);
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com');
  return fake;
}

function evidence(more: Partial<EvidenceUpload> = {}): EvidenceUpload {
  const root = ownDirectory();
  mkdirSync(join(root, 'sub'));
  writeFileSync(join(root, 'audit.json'), '{}');
  writeFileSync(join(root, 'sub', 'recording.ndjson'), 'x'.repeat(100_000));
  const files = ['audit.json', 'sub/recording.ndjson'].map((name) => join(root, name));
  return { name: 'carbon-audit-1', files, root, deadlineMs: 10_000, ...more };
}

test('the files are kept, with id and digest', async () => {
  const fake = await start();
  const outcome = await uploadEvidence(evidence({ retentionDays: 5 }));
  const [stored] = fake.repository().artifacts;
  expect(outcome).toEqual({
    kind: 'uploaded',
    name: 'carbon-audit-1',
    id: stored?.id,
    digest: stored?.digest?.replace('sha256:', ''),
  });
  const files = fake.artifactFiles('carbon-audit-1');
  expect(Object.keys(files).sort()).toEqual(['audit.json', 'sub/recording.ndjson']);
  const days = (Date.parse(stored?.expiresAt ?? '') - Date.now()) / 86_400_000;
  expect(days).toBeCloseTo(5, 1);
  expect(fake.calls).toHaveLength(4);
  // A few lines of progress, and no command but those that mask and those for debugging.
  expect(visible().length).toBeLessThan(12);
  expect(visible().filter((line) => line.startsWith('::'))).toEqual([]);
});

test('a name that is taken gets a number, once', async () => {
  const fake = await start();
  await uploadEvidence(evidence());
  expect(await uploadEvidence(evidence())).toMatchObject({ name: 'carbon-audit-1-2' });
  expect(fake.artifactFiles('carbon-audit-1-2')).toHaveProperty(['audit.json']);
  const third = await uploadEvidence(evidence());
  expect(third).toMatchObject({ kind: 'unavailable' });
  expect(JSON.stringify(third)).toContain('already exists');
});

test('without the runner’s service it is unavailable at once', async () => {
  for (const name of ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL']) {
    await start();
    vi.stubEnv(name, '');
    expect(await uploadEvidence(evidence())).toEqual({
      kind: 'unavailable',
      why: 'the runner offers no artifact service',
    });
  }
  await start();
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', 'nonsense');
  expect(await uploadEvidence(evidence())).toMatchObject({ kind: 'unavailable' });
  expect(visible().filter((line) => line.startsWith('::'))).toEqual([]);
});

test('a server of one’s own has none; whoever says so beforehand sees no warning', async () => {
  const fake = await start();
  const serverUrl = 'https://ghes.example.com';
  const why = "GitHub Enterprise Server does not take artifacts from GitHub's current client";
  expect(await uploadEvidence(evidence({ serverUrl }))).toEqual({ kind: 'unavailable', why });
  expect(printed).toBe('');
  vi.stubEnv('GITHUB_SERVER_URL', serverUrl);
  expect(await uploadEvidence(evidence())).toEqual({ kind: 'unavailable', why });
  expect(fake.calls).toEqual([]);
});

test.each([
  ['hangs', faults.hang()],
  ['is broken', faults.serverError()],
  ['answers a page', faults.html()],
])('a service that %s is unavailable by the deadline', async (_, fault) => {
  const fake = await start();
  fake.fail({ fault });
  const started = performance.now();
  expect(await uploadEvidence(evidence({ deadlineMs: 300 }))).toEqual({
    kind: 'unavailable',
    why: 'the artifact service did not take it within 0.3 s',
  });
  // Tried to the client's own end, a broken service takes half a minute.
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('nothing listens, nothing is allowed, the quota is spent', async () => {
  const fake = await start();
  const refused = (status: number, msg: string) =>
    fake.fail({
      fault: { kind: 'answer', answer: { status, body: { code: 'x', msg } } },
      times: 1,
    });
  refused(403, 'denied');
  const denied = await uploadEvidence(evidence());
  expect(denied).toMatchObject({ kind: 'unavailable', why: expect.stringContaining('denied') });
  refused(403, 'insufficient usage to create artifact');
  const spent = await uploadEvidence(evidence());
  expect(spent).toMatchObject({ why: expect.stringMatching(/quota has been hit[^\n]*$/) });
  vi.stubEnv('ACTIONS_RESULTS_URL', 'http://127.0.0.1:9');
  const dead = await uploadEvidence(evidence());
  expect(dead).toMatchObject({ why: expect.stringContaining('ECONNREFUSED') });
});

test('files that are gone or are none, and names that are not valid', async () => {
  await start();
  const gone = evidence();
  rmSync(join(gone.root, 'audit.json'));
  expect(await uploadEvidence(gone)).toMatchObject({ kind: 'unavailable' });
  expect(await uploadEvidence(evidence({ files: [resolve('src')] }))).toMatchObject({
    why: `a file of it can't be read: ${resolve('src')}`,
  });
  expect(await uploadEvidence(evidence({ files: [] }))).toMatchObject({ kind: 'unavailable' });
  expect(await uploadEvidence(evidence({ name: 'a/b' }))).toMatchObject({ kind: 'unavailable' });
});
