import { expect, test } from 'vitest';
import { serviceArtifacts } from '../../src/github/artifact-service.ts';
import { connect } from '../../src/github/client.ts';
import { downloadArtifact } from '../../src/github/download.ts';
import { type RunArtifact, restArtifacts } from '../../src/github/run-artifacts.ts';
import { createSend } from '../../src/net/http.ts';
import { type FakeGitHub, faults, unzip } from '../runner/index.ts';
import { connectTo, HERE, quickClock, startFake } from './builders.ts';

const LIMITS = { maxBytes: 10_000, timeoutMs: 2_000 };

function seeded(count = 3) {
  return startFake({
    runs: [{ id: 11, attempt: 2 }, { id: 12 }],
    artifacts: [
      ...Array.from({ length: count }, (_, at) => ({
        name: `a-${at}`,
        runId: 11,
        runBackendId: 'run-11-1',
        jobBackendId: `job-${at}`,
        files: { 'a.json': `{"at":${at}}` },
      })),
      { name: 'other', runId: 12, files: { 'a.json': '{}' } },
    ],
  });
}

function service(fake: FakeGitHub, runtimeToken: string) {
  const github = connect({
    token: runtimeToken,
    apiUrl: fake.url,
    send: createSend(),
    deadlineMs: 5_000,
    clock: quickClock(),
  });
  return serviceArtifacts(github, runtimeToken);
}

async function contentOf(url: string, artifact: RunArtifact): Promise<string> {
  const downloaded = await downloadArtifact(createSend(), url, artifact, LIMITS);
  if (downloaded.kind !== 'bytes') return downloaded.failure.message;
  return String(unzip(Buffer.from(downloaded.bytes))['a.json']);
}

test('the REST API lists any run, over pages, and says where each artifact is', async () => {
  const fake = await seeded(150);
  const store = restArtifacts(connectTo(fake).github, { ...HERE, runId: 11 });
  const listed = await store.list();
  if (listed.kind !== 'ok') throw new Error('not listed');
  expect(listed.value.complete).toBe(true);
  expect(listed.value.artifacts).toHaveLength(150);
  expect(fake.calls).toHaveLength(2);
  const [artifact] = listed.value.artifacts;
  if (artifact === undefined) throw new Error('none');
  expect(artifact).toMatchObject({ name: 'a-149', from: null, expired: false });
  const located = await store.locate(artifact);
  if (located.kind !== 'ok') throw new Error('not located');
  expect(await contentOf(located.value, artifact)).toBe('{"at":149}');
  // The address is signed: nobody there is shown the token.
  expect(fake.calls.at(-1)).toMatchObject({ route: 'blob-store' });
});

test("the service lists the token's own run, and says who handed each in", async () => {
  const fake = await seeded();
  const token = fake.issueRuntimeToken({ runId: 11, job: 'gate', attempt: 2 });
  const store = service(fake, token);
  const listed = await store?.list();
  if (store === null || listed?.kind !== 'ok') throw new Error('not listed');
  expect(listed.value.artifacts.map(({ name, from }) => [name, from?.job])).toEqual([
    ['a-2', 'job-2'],
    ['a-1', 'job-1'],
    ['a-0', 'job-0'],
  ]);
  for (const [at, artifact] of listed.value.artifacts.entries()) {
    const located = await store.locate(artifact);
    if (located.kind !== 'ok') throw new Error('not located');
    expect(await contentOf(located.value, artifact)).toBe(`{"at":${2 - at}}`);
  }
});

test('the service has nothing to say to a token that is none of its own', async () => {
  const fake = await seeded();
  expect(service(fake, 'ghs_something')).toBeNull();
  expect(service(fake, '')).toBeNull();
  const foreign = fake.issueRuntimeToken({ runId: 11, job: 'x' });
  const forged = `${foreign.split('.')[0]}.${Buffer.from('{"scp":"Actions.Results:1:2"}').toString('base64url')}.x`;
  expect(await service(fake, forged)?.list()).toMatchObject({
    kind: 'failed',
    failure: { kind: 'unauthorised' },
  });
});

test('an empty run is no failure', async () => {
  const fake = await startFake({ runs: [{ id: 11 }] });
  const token = fake.issueRuntimeToken({ runId: 11, job: 'gate' });
  expect(await service(fake, token)?.list()).toEqual({
    kind: 'ok',
    value: { artifacts: [], complete: true },
  });
});

test('an artifact that has expired or is gone says so', async () => {
  const fake = await seeded(1);
  const store = restArtifacts(connectTo(fake).github, { ...HERE, runId: 11 });
  Object.assign(fake.repository().artifacts[0] ?? {}, { expired: true });
  const listed = await store.list();
  const artifact = listed.kind === 'ok' ? listed.value.artifacts[0] : undefined;
  expect(artifact).toMatchObject({ expired: true });
  if (artifact === undefined) return;
  expect(await store.locate(artifact)).toMatchObject({ failure: { kind: 'gone' } });
  expect(await store.locate({ ...artifact, id: 9 })).toMatchObject({
    failure: { kind: 'not-found' },
  });
});

test('an address elsewhere is given, and not gone to', async () => {
  const fake = await seeded(1);
  const store = restArtifacts(connectTo(fake).github, { ...HERE, runId: 11 });
  fake.fail({ path: '/zip', fault: faults.redirect('https://blobs.example/x?sig=1') });
  const artifact = { id: 1, name: 'a', sizeBytes: 1, digest: null, expired: false, from: null };
  expect(await store.locate(artifact)).toEqual({
    kind: 'ok',
    value: 'https://blobs.example/x?sig=1',
  });
  expect(fake.calls).toHaveLength(1);
});

test('bytes that are too many, others than were handed in, or half of them, are none', async () => {
  const fake = await seeded(1);
  const [seed] = fake.repository().artifacts;
  const url = `${fake.url}/blobs/artifacts/${seed?.id}/a.zip?sig=fake`;
  const digest = seed?.digest ?? null;
  const send = createSend();
  const told = async (limits = LIMITS) => {
    const downloaded = await downloadArtifact(send, url, { digest }, limits);
    return downloaded.kind === 'bytes' ? 'bytes' : downloaded.failure.message;
  };
  expect(await told()).toBe('bytes');
  expect(await told({ ...LIMITS, maxBytes: 10 })).toContain('more than 10 bytes');
  fake.fail({ path: '/blobs', times: 1, fault: faults.serverError() });
  expect(await told()).toBe('bytes');
  fake.fail({ path: '/blobs', times: 1, fault: faults.html() });
  expect(await told()).toContain('not those that were handed in');
  fake.fail({ path: '/blobs', times: 2, fault: faults.half() });
  expect(await told()).toMatch(/broke|network failed/);
  fake.fail({ path: '/blobs', fault: faults.hang() });
  expect(await told({ ...LIMITS, timeoutMs: 200 })).toContain('no answer in time');
});
