/** Every way in which GitHub can fail, seen through one call. */

import { expect, test } from 'vitest';
import type { ApiFailure } from '../../src/github/failure.ts';
import { explainFailure } from '../../src/github/failure.ts';
import { isRecord, textOf } from '../../src/github/parse.ts';
import { type Fault, faults } from '../runner/index.ts';
import { asked, type Connection, connectTo, HERE, ROOT, startFake } from './builders.ts';

const REPOSITORY = { route: 'GET /repos/{owner}/{repo}', params: HERE } as const;
const nameOf = (body: unknown) => (isRecord(body) ? textOf(body['full_name']) : undefined);
const ask = ({ github }: Connection) => github.call(REPOSITORY, nameOf);

async function failureWith(fault: Fault, times?: number) {
  const fake = await startFake();
  fake.fail({ path: ROOT, fault, ...(times === undefined ? {} : { times }) });
  const connection = connectTo(fake);
  const outcome = await ask(connection);
  return { fake, connection, outcome, calls: fake.calls.length };
}

test('an answer is parsed', async () => {
  const fake = await startFake();
  expect(await ask(connectTo(fake))).toEqual({ kind: 'ok', value: 'octo-org/octo-repo' });
  expect(asked(fake.calls)).toEqual(['GET ']);
});

test.each<[string, Fault, ApiFailure['kind'], number, number]>([
  ['no permission', faults.forbidden(), 'forbidden', 403, 1],
  ['nothing there', faults.notFound(), 'not-found', 404, 1],
  ['gone', faults.gone(), 'gone', 410, 1],
  ['a limit that lasts too long', faults.rateLimited(60), 'rate-limited', 429, 1],
  ['a limit that says 403', faults.rateLimited(60, 403), 'rate-limited', 403, 1],
  ['a spent quota', faults.quotaSpent(600), 'rate-limited', 403, 1],
  ['a server that stays broken', faults.serverError(502), 'server', 502, 2],
  ['a connection that drops', faults.drop(), 'network', 0, 2],
  ['an answer that breaks off', faults.half(), 'network', 0, 2],
  ['a page instead of an answer', faults.html(), 'unexpected', 200, 1],
  [
    'an answer of another shape',
    { kind: 'answer', answer: { status: 200, body: [1] } },
    'unexpected',
    200,
    1,
  ],
])('%s', async (_, fault, kind, status, calls) => {
  const found = await failureWith(fault);
  expect(found.outcome).toMatchObject({ kind: 'failed', failure: { kind, status } });
  expect(found.calls).toBe(calls);
});

test("every answer, also a failure, tells how far the clock is from the server's", async () => {
  const fake = await startFake();
  const connection = connectTo(fake);
  expect(connection.github.clockAheadMs()).toBeNull();
  await ask(connection);
  expect(Math.abs(connection.github.clockAheadMs() ?? Number.NaN)).toBeLessThan(5_000);
  fake.fail({ fault: { kind: 'dated', aheadMs: 86_400_000 } });
  await ask(connection);
  expect((connection.github.clockAheadMs() ?? 0) / 86_400_000).toBeCloseTo(-1, 3);
  fake.fail({ fault: { kind: 'answer', answer: { status: 403, headers: { date: 'soon' } } } });
  await ask(connection);
  expect((connection.github.clockAheadMs() ?? 0) / 86_400_000).toBeCloseTo(-1, 3);
});

test('a wrong token is told from one without the permission', async () => {
  const fake = await startFake();
  const connection = connectTo(fake);
  fake.revokeToken(connection.token);
  expect(await ask(connection)).toMatchObject({ failure: { kind: 'unauthorised', status: 401 } });
});

test.each([
  ['a broken server', faults.serverError(), [500]],
  ['a dropped connection', faults.drop(), [500]],
  ['a limit that ends soon', faults.rateLimited(2), [2000]],
])('%s is asked a second time', async (_, fault, slept) => {
  const { outcome, connection, calls } = await failureWith(fault, 1);
  expect(outcome.kind).toBe('ok');
  expect(connection.sleptMs).toEqual(slept);
  expect(calls).toBe(2);
});

test('what may have been done is not done twice', async () => {
  const fake = await startFake();
  fake.fail({ method: 'POST', fault: faults.serverError() });
  const { github } = connectTo(fake);
  const call = { route: `POST ${'/repos/{owner}/{repo}'}`, params: HERE, body: {} } as const;
  expect(await github.run(call)).toMatchObject({ failure: { kind: 'server' } });
  expect(fake.calls).toHaveLength(1);
});

test('a dead connection ends by the time of the call, all calls by the deadline', async () => {
  const fake = await startFake();
  fake.fail({ fault: faults.hang() });
  const started = performance.now();
  const slow = await ask(connectTo(fake, {}, { timeoutMs: 60 }));
  expect(slow).toMatchObject({ failure: { kind: 'timeout', status: 0 } });
  const connection = connectTo(fake, {}, { deadlineMs: 100 });
  expect(await ask(connection)).toMatchObject({ failure: { kind: 'timeout' } });
  const calls = fake.calls.length;
  expect(await ask(connection)).toMatchObject({ failure: { kind: 'timeout' } });
  expect(fake.calls).toHaveLength(calls);
  // Left to itself a call takes 10 s.
  expect(performance.now() - started).toBeLessThan(8_000);
});

test('a signal ends a call', async () => {
  const fake = await startFake();
  fake.fail({ fault: faults.hang() });
  const stop = new AbortController();
  const outcome = ask(connectTo(fake, {}, { signal: stop.signal }));
  setTimeout(() => stop.abort(), 20);
  expect(await outcome).toMatchObject({ failure: { kind: 'timeout' } });
});

test('a redirect to another place is not followed, so that the token stays here', async () => {
  const elsewhere = await startFake();
  const { outcome, connection, calls } = await failureWith(faults.redirect(elsewhere.url + ROOT));
  expect(outcome).toMatchObject({ failure: { kind: 'unexpected', status: 302 } });
  expect(JSON.stringify(outcome)).not.toContain(connection.token);
  expect(elsewhere.calls).toEqual([]);
  expect(calls).toBe(1);
});

test('a redirect within the API is followed, as for a renamed repository, but only once', async () => {
  const renamed = await failureWith(faults.redirect(ROOT, 301), 1);
  expect(renamed.outcome).toEqual({ kind: 'ok', value: 'octo-org/octo-repo' });
  const circle = await failureWith(faults.redirect(ROOT, 301));
  expect(circle.outcome).toMatchObject({ failure: { kind: 'unexpected', status: 301 } });
  expect(circle.calls).toBe(2);
});

test('an answer that is too large is given up', async () => {
  const body = { full_name: 'x'.repeat(9 * 1024 * 1024) };
  const { outcome, calls } = await failureWith({ kind: 'answer', answer: { status: 200, body } });
  expect(outcome).toMatchObject({ failure: { kind: 'unexpected' } });
  expect(JSON.stringify(outcome)).toContain('8388608 bytes');
  expect(calls).toBe(1);
});

test('nothing listens, or the address is none', async () => {
  const fake = await startFake();
  const closed = connectTo(fake, {}, { apiUrl: 'http://127.0.0.1:9' });
  expect(await ask(closed)).toMatchObject({
    failure: { kind: 'network', message: 'the network failed (ECONNREFUSED)' },
  });
  const nonsense = connectTo(fake, {}, { apiUrl: 'file:///etc' });
  expect(await ask(nonsense)).toMatchObject({ failure: { kind: 'network' } });
});

test('what GitHub says is one line without the token, queries and invisible characters', async () => {
  const fake = await startFake();
  const connection = connectTo(fake);
  const message = `no\n::error::x \u202e ${connection.token} https://h/p?sig=secret ${'y'.repeat(999)}`;
  fake.fail({ fault: { kind: 'answer', answer: { status: 403, body: { message } } } });
  const outcome = await ask(connection);
  const said = outcome.kind === 'failed' ? outcome.failure.message : '';
  expect(said).toMatch(/^GitHub answered 403: no ::error::x \*\*\* https:\/\/h\/p y+…$/);
  expect(said.length).toBeLessThan(240);
});

test('names from outside lead to no other endpoint', async () => {
  const fake = await startFake();
  const { github } = connectTo(fake);
  await github.run({ ...REPOSITORY, params: { owner: '..', repo: '../user?x#y' } });
  expect(fake.calls[0]?.path).toBe('/repos/%00/..%2Fuser%3Fx%23y');
});

test('GraphQL of a server of one’s own lies beside REST', async () => {
  const fake = await startFake();
  const { github } = connectTo(fake, {}, { apiUrl: `${fake.url}/api/v3/` });
  await github.query('query { viewer { login } }', () => true);
  expect(fake.calls[0]?.path).toBe('/api/graphql');
});

test('a failure says what to change', () => {
  const said = (kind: ApiFailure['kind'], message: string) => ({ kind, status: 1, message });
  const refused = said('forbidden', 'GitHub answered 403: Resource not accessible by integration');
  expect(explainFailure(refused, 'pull-requests: write')).toBe(
    "GitHub answered 403: Resource not accessible by integration; add `pull-requests: write` to the job's `permissions:` (an entry there sets all others to none); on pull requests from forks GitHub makes every token read-only, whatever `permissions:` say",
  );
  expect(explainFailure(refused, 'contents: read')).not.toContain('fork');
  const locked = said(
    'forbidden',
    'GitHub answered 403: Unable to create comment because issue is locked.',
  );
  expect(explainFailure(locked, 'pull-requests: write')).toBe(locked.message);
  expect(explainFailure(said('not-found', 'x'), 'actions: read')).toContain('`actions: read`');
  expect(explainFailure(said('network', 'x'), 'actions: read')).toBe(
    'GitHub could not be reached: x',
  );
});
