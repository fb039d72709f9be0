import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineOf, usageBetween } from '../../src/footprint/timeline.ts';
import type { Reading } from '../../src/recording/format.ts';
import { LAYOUT, reading } from '../support/readings.ts';

const INTERVAL_MS = 1_000;

function timeline(readings: readonly Reading[]) {
  const made = timelineOf(readings, LAYOUT, INTERVAL_MS);
  if (made === null) throw new Error('expected a timeline');
  return made;
}

function whole(readings: readonly Reading[]) {
  const made = timeline(readings);
  return usageBetween(made, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
}

function ids(readings: readonly Reading[]): string[] {
  return timeline(readings).findings.map((finding) => finding.id);
}

/** A machine's course at 1 s: how busy its two threads were in each second, 0 to 2 CPU seconds. */
const course = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 2, maxLength: 60 });

function readingsOf(hundredths: readonly number[]): Reading[] {
  let busy = 0;
  const later = hundredths.map((one, i) => {
    busy += one;
    return reading(i + 1, busy / 100);
  });
  return [reading(0, 0), ...later];
}

describe('timelineOf', () => {
  it('counts CPU seconds and time from the first reading to the last', () => {
    const use = whole([reading(0, 0), reading(1, 0.5), reading(2, 2.5)]);
    expect(use.durationS).toBeCloseTo(2, 9);
    expect(use.busyS).toBeCloseTo(2.5, 9);
  });

  it('counts neither idle, iowait nor stolen time as work, and guests once', () => {
    const start = reading(0, 0);
    const end = reading(10, 0, { cpu: { iowait: 400, steal: 300, guest: 200 } });
    const use = whole([start, end]);
    expect(use.busyS).toBe(0);
    expect(use.iowaitS).toBeCloseTo(3.6, 9);
    expect(use.stealS).toBeCloseTo(3, 9);
  });

  it('is null without two readings that hold CPU counters', () => {
    expect(timelineOf([], LAYOUT, INTERVAL_MS)).toBeNull();
    expect(timelineOf([reading(0, 0)], LAYOUT, INTERVAL_MS)).toBeNull();
    const blind = [reading(0, 0), reading(1, 0, { cpu: null })];
    expect(timelineOf(blind, LAYOUT, INTERVAL_MS)).toBeNull();
  });

  it('leaves out a reading whose counters went back and names it', () => {
    const readings = [reading(0, 0), reading(1, 1), reading(2, 0.5), reading(3, 3)];
    expect(whole(readings).busyS).toBeCloseTo(3, 9);
    expect(ids(readings)).toContain('counters-went-back');
  });

  it('leaves out a reading that claims more CPU time than there was', () => {
    const readings = [reading(0, 0), reading(1, 500), reading(2, 2), reading(3, 3)];
    expect(whole(readings).busyS).toBeCloseTo(3, 9);
    expect(ids(readings)).toContain('counters-implausible');
  });

  it('lets no sample between them take away from what start and end say', () => {
    fc.assert(
      fc.property(
        course,
        fc.array(
          fc.tuple(
            fc.double({ min: 0.01, max: 59, noNaN: true }),
            fc.integer({ min: 0, max: 400 }),
          ),
        ),
        (hundredths, forged) => {
          const honest = readingsOf(hundredths);
          const bounds = [honest[0] as Reading, honest.at(-1) as Reading];
          const lastS = (honest.length - 1) as number;
          const samples = forged
            .filter(([atS]) => atS < lastS)
            .map(([atS, busy]) => reading(atS, busy / 10));
          const use = whole([...samples, ...bounds]);
          expect(use.busyS).toBeCloseTo(whole(bounds).busyS, 6);
          expect(use.durationS).toBeCloseTo(lastS, 6);
        },
      ),
    );
  });

  it('names a stretch without samples, and a jump of the wall clock', () => {
    expect(ids([reading(0, 0), reading(1, 1), reading(60, 60)])).toEqual(['recording-gap']);
    const jumped = reading(2, 2, { wallMs: reading(2, 2).wallMs + 3_600_000 });
    expect(ids([reading(0, 0), reading(1, 1), jumped])).toEqual(['clock-jump']);
    expect(ids([reading(0, 0), reading(1, 1), reading(2, 2)])).toEqual([]);
  });

  it('takes a week of samples at 1 s', () => {
    const week = Array.from({ length: 7 * 86_400 }, (_, i) => reading(i, i));
    expect(whole(week).busyS).toBeCloseTo(7 * 86_400 - 1, 3);
  });

  it('gives the same totals whichever samples between the ends are lost', () => {
    fc.assert(
      fc.property(course, fc.infiniteStream(fc.boolean()), (hundredths, keep) => {
        const readings = readingsOf(hundredths);
        const last = readings.length - 1;
        const kept = readings.filter((_, i) => i === 0 || i === last || keep.next().value);
        expect(whole(kept).busyS).toBeCloseTo(whole(readings).busyS, 6);
        expect(whole(kept).durationS).toBeCloseTo(whole(readings).durationS, 6);
      }),
    );
  });
});

describe('usageBetween', () => {
  it('adds up over any cut', () => {
    fc.assert(
      fc.property(course, fc.double({ min: 0, max: 1, noNaN: true }), (hundredths, share) => {
        const made = timeline(readingsOf(hundredths));
        const from = made.points[0]?.atMs ?? 0;
        const to = made.points.at(-1)?.atMs ?? 0;
        const cut = from + (to - from) * share;
        const [a, b, all] = [
          usageBetween(made, from, cut),
          usageBetween(made, cut, to),
          usageBetween(made, from, to),
        ];
        expect(a.busyS + b.busyS).toBeCloseTo(all.busyS, 6);
        expect(a.durationS + b.durationS).toBeCloseTo(all.durationS, 6);
        expect(Math.min(a.busyS, b.busyS)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('takes no work back after a reading, however flat the course', () => {
    const mostlyIdle = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 200 })), {
      minLength: 2,
      maxLength: 60,
    });
    fc.assert(
      fc.property(mostlyIdle, fc.integer({ min: 1, max: 999 }), (hundredths, laterMs) => {
        const made = timeline(readingsOf(hundredths));
        for (const { atMs } of made.points) {
          expect(usageBetween(made, atMs, atMs + laterMs).busyS).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
