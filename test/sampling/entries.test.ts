import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { watchEntries } from '../../src/sampling/entries.ts';
import { fakeTree } from '../probe/tree.ts';

/** A runner (process 10) on a machine made of files; its clock says what it is told. */
function runner() {
  const root = fakeTree({ 'proc/10/stat': '', 'proc/uptime': '1.00 1.00\n', 'folder/x': '' });
  const folder = join(root, 'folder');
  let nowMs = 1_000;
  const watch = watchEntries({
    root,
    runnerPid: 10,
    folder,
    clocks: { monotonicMs: () => nowMs, wallMs: () => 0 },
  });
  const put = (pid: number, parent: number, ticks = 0, startTicks = nowMs / 10) => {
    mkdirSync(join(root, 'proc', String(pid)), { recursive: true });
    writeFileSync(
      join(root, 'proc', String(pid), 'stat'),
      `${pid} (x) S ${parent} 0 0 0 0 0 0 0 0 0 ${ticks} 0 0 0 20 0 1 0 ${startTicks} 0\n`,
    );
    const words = ['bash', '-e', '/w/_temp/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0.sh', 's3cret'];
    writeFileSync(join(root, 'proc', String(pid), 'cmdline'), words.join('\0'));
  };
  return {
    put,
    end: (pid: number) => rmSync(join(root, 'proc', String(pid)), { recursive: true }),
    /** The runner makes files for a step. */
    begin: () => utimesSync(folder, nowMs, nowMs),
    lookAt: (ms: number, final = false) => {
      nowMs = ms;
      writeFileSync(join(root, 'proc/uptime'), `${(ms / 1000).toFixed(2)} 0.00\n`);
      return watch.look(final);
    },
  };
}

describe('watchEntries', () => {
  it('tells of a process as the folder changes, and of its end', () => {
    const { put, end, begin, lookAt } = runner();
    expect(lookAt(1_000)).toBeNull();
    begin();
    put(20, 10, 0, 150);
    put(21, 20);
    expect(lookAt(2_000)).toEqual({
      kind: 'entries',
      monotonicMs: 2_000,
      began: [{ id: 1, startMs: 1_500, name: 'run', guid: null, within: null, withinName: null }],
      ended: [],
      cpu: [],
    });
    expect(lookAt(3_000)).toBeNull();
    end(20);
    expect(lookAt(4_000)).toMatchObject({ began: [], ended: [{ id: 1, seenMs: 3_000 }] });
  });

  it('sees a process that comes a moment after its files', () => {
    const { put, begin, lookAt } = runner();
    lookAt(1_000);
    lookAt(2_000);
    begin();
    expect(lookAt(3_000)).toBeNull();
    put(20, 10);
    expect(lookAt(4_000)?.began).toHaveLength(1);
  });

  it('finds what it was not told of within a minute', () => {
    const { put, lookAt } = runner();
    for (const ms of [1_000, 2_000, 3_000]) lookAt(ms);
    put(20, 10);
    expect(lookAt(4_000)).toBeNull();
    expect([30_000, 61_000, 70_000].flatMap((ms) => lookAt(ms)?.began ?? [])).toHaveLength(1);
  });

  it('takes no later process for an earlier one', () => {
    const { put, begin, end, lookAt } = runner();
    begin();
    put(20, 10, 0, 100);
    lookAt(1_000);
    end(20);
    put(20, 99, 0, 170);
    expect(lookAt(2_000)?.ended).toEqual([{ id: 1, seenMs: 1_000 }]);
  });

  it('sums up CPU time while several run, every five seconds', () => {
    const { put, begin, end, lookAt } = runner();
    begin();
    put(20, 10, 5);
    put(30, 10, 7);
    put(31, 30, 100);
    expect(lookAt(1_000)?.cpu).toEqual([
      { id: 1, ticks: 5 },
      { id: 2, ticks: 107 },
    ]);
    expect(lookAt(5_000)).toBeNull();
    put(31, 30, 300);
    expect(lookAt(6_000)?.cpu).toEqual([
      { id: 1, ticks: 5 },
      { id: 2, ticks: 307 },
    ]);
    end(20);
    expect(lookAt(7_000)).toMatchObject({ ended: [{ id: 1, seenMs: 6_000 }], cpu: [] });
  });
});
