import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, forecast, PERIODS, periodAround } from '../../src/history/period.ts';

const text = (ms: number) => new Date(ms).toISOString().slice(0, 16);

describe('periods are those of the calendar, in UTC', () => {
  it.each([
    ['day', '2026-11-23T23:59', '2026-11-23T00:00', '2026-11-24T00:00'],
    ['week', '2026-11-23T00:00', '2026-11-23T00:00', '2026-11-30T00:00'],
    ['week', '2026-11-22T23:59', '2026-11-16T00:00', '2026-11-23T00:00'],
    ['week', '2027-01-01T05:00', '2026-12-28T00:00', '2027-01-04T00:00'],
    ['month', '2028-02-29T12:00', '2028-02-01T00:00', '2028-03-01T00:00'],
    ['month', '2026-12-31T23:59', '2026-12-01T00:00', '2027-01-01T00:00'],
    ['quarter', '2026-11-23T00:00', '2026-10-01T00:00', '2027-01-01T00:00'],
  ] as const)('%s of %s', (period, at, from, to) => {
    const { fromMs, toMs } = periodAround(period, Date.parse(`${at}Z`));
    expect([text(fromMs), text(toMs)]).toEqual([from, to]);
  });

  it('each moment lies in one, and the next begins where it ends', () => {
    const moments = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) });
    fc.assert(
      fc.property(fc.constantFrom(...PERIODS), moments, (period, atMs) => {
        const { fromMs, toMs } = periodAround(period, atMs);
        expect(fromMs <= atMs && atMs < toMs).toBe(true);
        expect(periodAround(period, toMs).fromMs).toBe(toMs);
        expect(periodAround(period, fromMs)).toEqual({ fromMs, toMs });
      }),
    );
  });
});

describe('the forecast', () => {
  const now = Date.UTC(2026, 10, 16);

  it('adds to what was spent the rate of the last 28 days for the rest of the period', () => {
    // 15 days of November are gone, 15 are left; 56 g in 28 days are 2 g a day.
    expect(forecast(periodAround('month', now), now, 40, 56, now - 90 * DAY_MS)).toBeCloseTo(70, 9);
  });

  it('takes the rate over as much as there is, and none from less than a week', () => {
    expect(forecast(periodAround('month', now), now, 40, 40, now - 10 * DAY_MS)).toBeCloseTo(
      100,
      9,
    );
    expect(forecast(periodAround('month', now), now, 40, 40, now - 6 * DAY_MS)).toBeNull();
    expect(forecast(periodAround('month', now), now, 40, 0, Number.POSITIVE_INFINITY)).toBeNull();
  });
});
