import { expect, it } from 'vitest';
import { courseOf } from '../../src/commands/whatif-course.ts';
import { estimate } from '../../src/estimate.ts';
import { bundledIntensity, type LiveOrder } from '../../src/grid/grid.ts';
import type { Send } from '../../src/net/http.ts';
import { resolvePlace } from '../../src/place/resolve.ts';

const NOW = Date.parse('2026-11-22T10:20:00Z');
const HOUR = 3_600_000;
const JOB = {
  machineJ: estimate(3_600_000, []),
  // One call tells of a region; of the whole country it takes two at once.
  place: resolvePlace({ region: 'uksouth' }),
  span: { fromMs: NOW, toMs: NOW + HOUR },
};

/** What was asked of a provider that has `deadlineMs`, and how long each might have taken. */
async function asked(deadlineMs: number, answer: Send) {
  const calls: { path: string; timeoutMs: number }[] = [];
  const send: Send = (request) => {
    calls.push({ path: new URL(request.url).pathname, timeoutMs: request.timeoutMs });
    return answer(request);
  };
  const order: LiveOrder = {
    choice: { id: 'neso', region: null },
    token: '',
    tokenName: 'it',
    nowMs: NOW,
    deadlineMs,
    send,
  };
  const tables = (...of: Parameters<typeof bundledIntensity>) => bundledIntensity(...of).series;
  const options = { job: JOB, counted: null, withinMs: 24 * HOUR };
  const { hours, findings } = await courseOf(options, tables, order);
  expect(hours?.(JOB.place, JOB.span).kind).toBe('profile');
  expect(findings.map(({ id }) => id)).toEqual(['intensity-provider-failed']);
  return calls;
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

it('does not ask a provider for the hour before that let the whole time pass', async () => {
  const calls = await asked(800, async ({ timeoutMs }) => {
    await wait(timeoutMs);
    return { kind: 'timeout', message: 'no answer in time' };
  });
  // Both tries are for the hours to come.
  expect(new Set(calls.map(({ path }) => path)).size).toBe(1);
});

it('asks for the hour before in the time that the hours to come have left', async () => {
  const calls = await asked(5_000, async () => {
    await wait(1_000);
    return { kind: 'answer', status: 404, headers: {}, bytes: Buffer.from('') };
  });
  expect(calls).toHaveLength(2);
  const [first, second] = calls.map(({ timeoutMs }) => timeoutMs);
  // A first try has three fifths of what is left.
  expect(first).toBeGreaterThan(2_400);
  expect(second).toBeLessThan(2_450);
});
