import { describe, expect, it } from 'vitest';
import type { Board } from '../../src/probe/answer.ts';
import { keepChannels } from '../../src/sampling/channels.ts';

const board = (powerW: number | null, over: Partial<Board> = {}): Board => ({
  name: 'NVIDIA L4',
  powerW,
  utilisation: null,
  limitW: 72,
  memoryBytes: null,
  partitioned: false,
  ...over,
});

const answer = (boards: Readonly<Record<string, Board>>) => ({
  wallMs: null,
  boards: new Map(Object.entries(boards)),
});

describe('channels', () => {
  it('keep their places when boards go, come back and are added', () => {
    const channels = keepChannels('nvidia', 0);
    const powers = (boards: Readonly<Record<string, Board>>, atMs: number) =>
      channels
        .record(answer(boards), atMs)
        .map((line) => (line.kind === 'watts' ? line.powerW : line.channels.length));
    expect(powers({ 0: board(10), 2: board(30) }, 1_000)).toEqual([2, [10, 30]]);
    expect(powers({ 2: board(31) }, 2_000)).toEqual([[null, 31]]);
    expect(powers({ 0: board(12), 1: board(20), 2: board(32) }, 3_000)).toEqual([3, [12, 32, 20]]);
  });

  it('tell again what was not told at first, and nothing twice', () => {
    const channels = keepChannels('nvidia', 0);
    const told = (over: Partial<Board>, atMs: number) =>
      channels
        .record(answer({ 0: board(1, over) }), atMs)
        .flatMap((line) => (line.kind === 'meter' ? line.channels : []));
    expect(told({ limitW: null }, 1_000)[0]?.limitW).toBeNull();
    expect(told({ limitW: 72 }, 2_000)[0]?.limitW).toBe(72);
    expect(told({ limitW: 60 }, 3_000)).toEqual([]);
    expect(told({ partitioned: true }, 4_000)[0]?.partitioned).toBe(true);
    expect(told({ partitioned: false }, 5_000)).toEqual([]);
  });

  it('record no answer twice, from the past, or too soon after another', () => {
    const channels = keepChannels('nvidia', 5_000);
    const times = [4_000, 5_000, 5_050, 5_500, 5_500, 5_400, 6_000].map(
      (atMs) => channels.record(answer({ 0: board(1) }), atMs).length > 0,
    );
    expect(times).toEqual([false, true, false, true, false, false, true]);
  });

  it('are no more than a recording may have', () => {
    const channels = keepChannels('nvidia', 0);
    const boards = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`${i}`, board(i)]));
    const lines = channels.record(answer(boards), 1_000);
    expect(lines.map((line) => (line.kind === 'watts' ? line.powerW.length : 0))).toEqual([0, 64]);
    expect(channels.record(answer({ 499: board(1) }), 2_000)).toHaveLength(1);
  });
});
