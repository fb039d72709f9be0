/** Cancels, time-outs and shutdowns. The runner's patience is cut to a twentieth. */

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CancelPlan, runJob, type Step, stageOf, whenFinished, whenLogged } from './index.ts';

const uses = join(import.meta.dirname, 'fixtures', 'script');
const graceScale = 0.05;

const audit: Step = {
  id: 'audit',
  uses,
  with: { main: '', post: `say('post saw ' + env['INPUT_JOB-STATUS'])` },
};
const patient = 'say("ready"); await sleep(60_000)';

function cancelled(main: string, plan?: CancelPlan, rest: Partial<Step> = {}) {
  const cancel = plan ?? { when: whenLogged('work', 'ready') };
  return runJob({
    graceScale,
    cancel,
    steps: [
      audit,
      { id: 'work', uses, with: { main }, ...rest } as Step,
      { id: 'next', run: 'true' },
      { id: 'clean', run: 'echo cleaning', if: 'cancelled()' },
    ],
  });
}

test('SIGINT comes first; posts run and see the cancelled job', async () => {
  const result = await cancelled(`process.on('SIGINT', () => process.exit(0)); ${patient}`);
  expect(result.conclusion).toBe('cancelled');
  const work = stageOf(result, 'work');
  // Even an exit code of 0 does not make up for having been interrupted.
  expect(work).toMatchObject({ exitCode: 0, outcome: 'cancelled' });
  expect(work.signals.map(({ signal }) => signal)).toEqual(['SIGINT']);
  expect(stageOf(result, 'next').outcome).toBe('skipped');
  expect(stageOf(result, 'clean').log).toEqual(['cleaning']);
  expect(stageOf(result, 'audit', 'post').log).toEqual(['post saw cancelled']);
});

test('then SIGTERM after 7.5 s, then a kill after 2.5 s more', async () => {
  const deaf = `process.on('SIGINT', () => {}); process.on('SIGTERM', () => {}); ${patient}`;
  const { signals, signal, exitCode } = stageOf(await cancelled(deaf), 'work');
  expect(signals.map((sent) => sent.signal)).toEqual(['SIGINT', 'SIGTERM', 'SIGKILL']);
  expect([signal, exitCode]).toEqual(['SIGKILL', 137]);
  const [first, second, third] = signals.map(({ atMs }) => atMs);
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(7_500 * graceScale - 1);
  expect((third ?? 0) - (second ?? 0)).toBeGreaterThanOrEqual(2_500 * graceScale - 1);
});

test('a step that runs always() is not interrupted', async () => {
  const main = 'say("ready"); await sleep(300); say("finished")';
  const result = await cancelled(main, undefined, { if: 'always()' });
  expect(stageOf(result, 'work')).toMatchObject({ outcome: 'success', signals: [] });
  expect(result.conclusion).toBe('cancelled');
});

test('a cancelled job that does not come to an end is ended', async () => {
  const result = await runJob({
    graceScale: 0.001,
    cancel: { when: whenFinished('audit') },
    steps: [audit, { id: 'work', run: 'exec sleep 60', if: 'always()' }],
  });
  expect(stageOf(result, 'work').outcome).toBe('cancelled');
  expect(stageOf(result, 'audit', 'post').outcome).toBe('skipped');
});

test('a cancel between two steps', async () => {
  const result = await cancelled('', { when: whenFinished('work') });
  expect(stageOf(result, 'work').outcome).toBe('success');
  expect(stageOf(result, 'next').outcome).toBe('skipped');
  expect(stageOf(result, 'audit', 'post').outcome).toBe('success');
});

test('a shutdown takes the posts along', async () => {
  const result = await cancelled(patient, { when: whenLogged('work', 'ready'), kind: 'shutdown' });
  expect(stageOf(result, 'work').outcome).toBe('cancelled');
  expect(stageOf(result, 'audit', 'post').outcome).toBe('skipped');
  expect(stageOf(result, 'clean').outcome).toBe('skipped');
});

test('the time-out of a step fails it; posts see a failure', async () => {
  const result = await runJob({
    graceScale,
    steps: [audit, { id: 'slow', run: 'exec sleep 60', timeoutMinutes: 0.005 }],
  });
  expect(result.conclusion).toBe('failure');
  expect(stageOf(result, 'slow')).toMatchObject({ timedOut: true, outcome: 'failure' });
  expect(stageOf(result, 'slow').annotations[0]?.message).toContain('has timed out after');
  expect(stageOf(result, 'audit', 'post').log).toEqual(['post saw failure']);
});

test('the time-out of a job acts as a cancel', async () => {
  const result = await runJob({
    graceScale,
    timeoutMinutes: 0.01,
    steps: [audit, { id: 'slow', run: 'exec sleep 60' }],
  });
  expect(result.conclusion).toBe('cancelled');
  expect(stageOf(result, 'audit', 'post').log).toEqual(['post saw cancelled']);
});
