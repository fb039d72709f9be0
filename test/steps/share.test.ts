import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Piece, piecesOf, type Share, type Sharing } from '../../src/steps/share.ts';
import { anyEntries, anyIntervals, entry, interval } from './builders.ts';

const ORIGIN = 5_000;
const BUSY_PER_S = 1.5;

const shared = (over: Partial<Sharing>): Piece[] =>
  piecesOf({
    intervals: [],
    entries: [],
    samplerCpuS: 0,
    useBetween: (from, to) => ({
      durationS: (to - from) / 1000,
      busyS: ((to - from) / 1000) * BUSY_PER_S,
    }),
    originMs: ORIGIN,
    fromMs: ORIGIN,
    toMs: ORIGIN + 10_000,
    cutsMs: [],
    ...over,
  });

/** Seconds of time and of CPU that a row has in all. */
function totals(pieces: readonly Piece[], row: Share['row'], child: number | null = null) {
  const of = (key: 'ofTime' | 'ofCpu') =>
    pieces
      .flatMap(({ fromMs, toMs, shares }) =>
        shares
          .filter((share) => share.row === row && share.child === child)
          .map((share) => (share[key] * (toMs - fromMs)) / 1000),
      )
      .reduce((sum, one) => sum + one, 0);
  return { timeS: of('ofTime'), cpuS: of('ofCpu') * BUSY_PER_S };
}

describe('piecesOf', () => {
  it('gives a step alone all of its time, and nobody the rest', () => {
    const pieces = shared({ intervals: [interval(2_000, 6_000)] });
    expect(totals(pieces, 0)).toEqual({ timeS: 4, cpuS: 6 });
    expect(totals(pieces, 'unattributed')).toEqual({ timeS: 6, cpuS: 9 });
  });

  it('gives steps that overlap equal time, and CPU time by that of their processes', () => {
    const pieces = shared({
      intervals: [interval(0, 10_000, { entries: [1] }), interval(4_000, 6_000, { entries: [2] })],
      entries: [
        entry(1, ORIGIN, {
          cpu: [
            { atMs: ORIGIN + 4_000, busyS: 4 },
            { atMs: ORIGIN + 6_000, busyS: 4.5 },
          ],
        }),
        entry(2, ORIGIN + 4_000, { cpu: [{ atMs: ORIGIN + 6_000, busyS: 1.5 }] }),
      ],
    });
    expect(totals(pieces, 0).timeS).toBe(9);
    expect(totals(pieces, 1).timeS).toBe(1);
    expect(totals(pieces, 1).cpuS).toBeCloseTo(3 * 0.75, 9);
    expect(totals(pieces, 'unattributed')).toEqual({ timeS: 0, cpuS: 0 });
  });

  it('gives what is busy beyond the processes that were seen to the others', () => {
    const pieces = shared({
      intervals: [interval(0, 10_000, { entries: [1] }), interval(0, 10_000)],
      entries: [entry(1, ORIGIN, { cpu: [{ atMs: ORIGIN + 10_000, busyS: 5 }] })],
    });
    expect(totals(pieces, 0).cpuS).toBeCloseTo(5, 9);
    expect(totals(pieces, 1).cpuS).toBeCloseTo(10, 9);
  });

  it('takes the sampler out of every step', () => {
    const pieces = shared({ intervals: [interval(0, 5_000)], samplerCpuS: 0.1 });
    expect(totals(pieces, 'audit').cpuS).toBeCloseTo(0.1, 9);
    expect(totals(pieces, 0).cpuS).toBeCloseTo(7.45, 9);
  });

  it('shares nothing twice and loses nothing, whatever the intervals', () => {
    const scene = fc.record({
      intervals: anyIntervals(10_000),
      entries: anyEntries(ORIGIN, 10_000),
      samplerCpuS: fc.double({ min: 0, max: 100, noNaN: true }),
      cutsMs: fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(scene, (over) => {
        const pieces = shared(over);
        expect(pieces[0]?.fromMs).toBe(ORIGIN);
        expect(pieces.at(-1)?.toMs).toBe(ORIGIN + 10_000);
        pieces.forEach(({ fromMs, shares }, i) => {
          expect(fromMs).toBe(pieces[i - 1]?.toMs ?? ORIGIN);
          const own = shares.filter(({ child }) => child === null);
          for (const key of ['ofTime', 'ofCpu'] as const) {
            expect(shares.every((share) => share[key] >= 0)).toBe(true);
            expect(own.reduce((sum, share) => sum + share[key], 0)).toBeCloseTo(1, 9);
          }
          for (const share of own.filter(({ row }) => typeof row === 'number')) {
            const parts = shares.filter(({ row, child }) => row === share.row && child !== null);
            if (parts.length === 0) continue;
            expect(parts.reduce((sum, one) => sum + one.ofCpu, 0)).toBeCloseTo(share.ofCpu, 9);
            expect(parts.reduce((sum, one) => sum + one.ofTime, 0)).toBeCloseTo(share.ofTime, 9);
          }
        });
      }),
      { numRuns: 500 },
    );
  });
});
