import { type AddressInfo, createServer } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { faults, type JobResult, whenLogged } from '../runner/index.ts';
import { AUDIT, audited, NARROW, postOf, repository, WIDE } from '../support/jobs.ts';

/** Where nobody answers, jobs only wait: these do it at the same time. */
const CANCELLED = {
  steps: [AUDIT, { id: 'train', run: 'echo training; sleep 60' }],
  cancel: { when: whenLogged('train', 'training') },
  graceScale: 1,
};

async function overBudget() {
  const github = await repository({ base: NARROW });
  github.fail({ skip: 6, fault: faults.hang() });
  return audited(github);
}

async function cancelled() {
  const github = await repository({ base: WIDE });
  github.fail({ skip: 3, fault: faults.hang() });
  return audited(github, CANCELLED);
}

/** Everything but GitHub is behind a proxy that takes connections and says nothing. */
async function cancelledBehindProxy() {
  const seenMs: number[] = [];
  const note = () => seenMs.push(performance.now());
  const hanging = createServer((socket) => {
    note();
    socket.on('error', () => {});
    socket.on('close', note);
    socket.resume();
  });
  await new Promise<void>((done) => hanging.listen(0, '127.0.0.1', done));
  const { port } = hanging.address() as AddressInfo;
  const github = await repository({ base: WIDE });
  const provider = { ...AUDIT.with, 'intensity-provider': 'energy-charts' };
  const [, train] = CANCELLED.steps;
  const result = await audited(github, {
    ...CANCELLED,
    machine: { env: { HTTPS_PROXY: `http://127.0.0.1:${port}`, NO_PROXY: '127.0.0.1' } },
    steps: [{ ...AUDIT, with: provider }, ...(train === undefined ? [] : [train])],
  });
  hanging.close();
  // From the first connection to the end of the last.
  return { github, result, askedMs: (seenMs.at(-1) ?? Number.NaN) - (seenMs[0] ?? 0) };
}

describe('a network that is dead', () => {
  let ended: JobResult;
  let broken: JobResult;
  let asking: Awaited<ReturnType<typeof cancelledBehindProxy>>;

  beforeAll(async () => {
    [ended, broken, asking] = await Promise.all([
      overBudget(),
      cancelled(),
      cancelledBehindProxy(),
    ]);
  });

  it('holds nobody up for more than a minute, also when artifact and comment are due', () => {
    expect(ended.conclusion).toBe('failure');
    // 45 s for all calls together, and what a busy machine adds.
    expect(postOf(ended).wallMs).toBeLessThan(60_000);
    expect(postOf(ended).summary).toContain('artifact');
  });

  it('holds a cancelled job up for 20 s at most', () => {
    expect(broken.conclusion).toBe('cancelled');
    // 14 s for all calls together, and what a busy machine adds.
    expect(postOf(broken).wallMs).toBeLessThan(20_000);
  });

  it('leaves a provider of live figures little of the time that a cancel leaves', () => {
    const { github, result, askedMs } = asking;
    expect(result.conclusion).toBe('cancelled');
    expect(postOf(result).summary).toContain('no answer in time');
    // 2.8 s of those 14; 5 s where nobody waits.
    expect(askedMs).toBeLessThan(4_500);
    expect(github.repository().artifacts).toHaveLength(1);
  });
});
