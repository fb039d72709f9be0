import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type IntensityPoint,
  type IntensitySeries,
  intensityAt,
  meanIntensity,
  spansOf,
} from '../../src/grid/grid.ts';

const START = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;

function series(points: readonly IntensityPoint[]): IntensitySeries {
  return {
    schemaVersion: 1,
    zone: 'SE-SE3',
    kind: 'annual',
    signal: 'average',
    boundary: 'life-cycle',
    points,
    factors: [{ id: 'grid-year:SE-SE3', logSd: 0.1, kind: 'calibrated' }],
    source: 'test',
    url: 'https://example.org',
    year: 2026,
    attribution: null,
    retrievedAt: null,
    licence: 'CC0-1.0',
  };
}

function point(hour: number, intensityGPerKwh: number): IntensityPoint {
  return { from: new Date(START + hour * HOUR).toISOString(), intensityGPerKwh };
}

const STEPS = series([point(2, 300), { from: null, intensityGPerKwh: 100 }, point(1, 200)]);

describe('intensityAt', () => {
  it('is the last point’s at or before the moment, in whatever order they stand', () => {
    expect(intensityAt(STEPS, START - 365 * 24 * HOUR)).toBe(100);
    expect(intensityAt(STEPS, START + HOUR - 1)).toBe(100);
    expect(intensityAt(STEPS, START + HOUR)).toBe(200);
    expect(intensityAt(STEPS, START + 99 * HOUR)).toBe(300);
  });

  it('is the first point’s before it', () => {
    expect(intensityAt(series([point(5, 7)]), START)).toBe(7);
  });

  it('refuses what is no series and no time', () => {
    expect(() => intensityAt(series([]), START)).toThrow(RangeError);
    expect(() => intensityAt(STEPS, Number.NaN)).toThrow(RangeError);
    expect(() => intensityAt(series([{ from: 'yesterday', intensityGPerKwh: 1 }]), START)).toThrow(
      RangeError,
    );
  });
});

describe('meanIntensity', () => {
  it('weighs each figure by how long it holds, and carries the factors', () => {
    const mean = meanIntensity(STEPS, START, START + 4 * HOUR);
    expect(mean.value).toBeCloseTo((100 + 200 + 2 * 300) / 4, 9);
    expect(mean.factors).toEqual(STEPS.factors);
  });

  it('is the intensity at that moment over an empty span', () => {
    expect(meanIntensity(STEPS, START + HOUR, START + HOUR).value).toBe(200);
  });

  it('refuses a span that ends before it starts', () => {
    expect(() => meanIntensity(STEPS, START, START - 1)).toThrow(RangeError);
  });
});

const ANY_SERIES = fc
  .array(
    fc.record({
      hour: fc.integer({ min: -50, max: 50 }),
      value: fc.double({ min: 0, max: 2000, noNaN: true }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((points) => series(points.map(({ hour, value }) => point(hour, value))));
const ANY_TIME = fc.integer({ min: START - 60 * HOUR, max: START + 60 * HOUR });

function sorted(...times: readonly number[]): readonly number[] {
  return [...times].sort((a, b) => a - b);
}

describe('over any series', () => {
  it('the mean lies between the least and the greatest point', () => {
    fc.assert(
      fc.property(ANY_SERIES, ANY_TIME, ANY_TIME, (any, a, b) => {
        const [from = a, to = b] = sorted(a, b);
        const values = any.points.map(({ intensityGPerKwh }) => intensityGPerKwh);
        const { value } = meanIntensity(any, from, to);
        expect(value).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-12));
        expect(value).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-12));
      }),
    );
  });

  it('mean times duration adds up over a cut', () => {
    fc.assert(
      fc.property(ANY_SERIES, ANY_TIME, ANY_TIME, ANY_TIME, (any, a, b, c) => {
        const [from = a, cut = b, to = c] = sorted(a, b, c);
        const amount = (x: number, y: number) => meanIntensity(any, x, y).value * (y - x);
        const parts = amount(from, cut) + amount(cut, to);
        expect(amount(from, to)).toBeCloseTo(parts, 0);
        expect(Math.abs(amount(from, to) - parts)).toBeLessThanOrEqual(1e-9 * (parts + 1));
      }),
    );
  });

  it('spans follow one another without gap, each of one figure', () => {
    fc.assert(
      fc.property(ANY_SERIES, ANY_TIME, ANY_TIME, (any, a, b) => {
        const [from = a, to = b] = sorted(a, b);
        const spans = spansOf(any, from, to);
        if (from === to) {
          expect(spans).toEqual([]);
          return;
        }
        expect(spans[0]?.fromMs).toBe(from);
        expect(spans[spans.length - 1]?.toMs).toBe(to);
        for (const [i, span] of spans.entries()) {
          expect(span.toMs).toBeGreaterThan(span.fromMs);
          expect(spans[i + 1]?.fromMs ?? to).toBe(span.toMs);
          expect(intensityAt(any, span.fromMs)).toBe(span.intensityGPerKwh);
          expect(intensityAt(any, span.toMs - 1)).toBe(span.intensityGPerKwh);
        }
      }),
    );
  });
});
