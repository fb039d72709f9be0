import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Point, type Timeline, usageBetween } from '../../src/footprint/timeline.ts';
import { sharpened } from '../../src/steps/sharpen.ts';

function course(...busyS: readonly number[]): Timeline {
  let sum = 0;
  const points: Point[] = [0, ...busyS].map((busy, i) => {
    sum += busy;
    return { atMs: i * 1000, busyS: sum, stealS: 0, iowaitS: 0, memoryAvailableBytes: null };
  });
  return { points, longestGapMs: 1000, findings: [] };
}

const busyBetween = (timeline: Timeline, from: number, to: number) =>
  usageBetween(timeline, from, to).busyS;

describe('sharpened', () => {
  it('puts the work of the second in which a step ends where it was done', () => {
    // Two busy threads until 1.75 s, then rest.
    const fine = sharpened(course(2, 1.5, 0), [1_750]);
    expect(busyBetween(fine, 0, 1_750)).toBeCloseTo(3.5, 9);
    expect(busyBetween(fine, 1_750, 3_000)).toBeCloseTo(0, 9);
  });

  it('gives a short step between two others what they leave', () => {
    const fine = sharpened(course(0, 0.4, 1), [1_200, 1_600]);
    expect(busyBetween(fine, 1_000, 1_200)).toBeCloseTo(0, 9);
    expect(busyBetween(fine, 1_200, 1_600)).toBeCloseTo(0, 9);
    expect(busyBetween(fine, 1_600, 2_000)).toBeCloseTo(0.4, 9);
  });

  it('goes by time where nothing is known of either side', () => {
    const fine = sharpened(course(1), [250]);
    expect(busyBetween(fine, 0, 250)).toBeCloseTo(0.25, 9);
  });

  it('moves nothing across a sample, never goes back, and adds a point a cut', () => {
    const times = fc.array(fc.integer({ min: -500, max: 9_000 }), { maxLength: 12 });
    const busy = fc.array(fc.double({ min: 0, max: 2, noNaN: true }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(busy, times, (busyS, cuts) => {
        const coarse = course(...busyS);
        const fine = sharpened(
          coarse,
          [...new Set(cuts)].sort((a, b) => a - b),
        );
        for (const point of coarse.points) {
          expect(fine.points).toContainEqual(point);
        }
        fine.points.forEach((point, i) => {
          const before = fine.points[i - 1];
          if (before === undefined) return;
          expect(point.atMs).toBeGreaterThan(before.atMs);
          expect(point.busyS).toBeGreaterThanOrEqual(before.busyS);
        });
      }),
    );
  });
});
