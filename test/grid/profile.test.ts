import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import profiles from '../../data/grid_profiles.json' with { type: 'json' };
import { range } from '../../src/estimate.ts';
import { carriedOn } from '../../src/grid/figures.ts';
import { annualIntensity, bundledIntensity, meanIntensity, spansOf } from '../../src/grid/grid.ts';
import { UNKNOWN_PLACE } from '../../src/place/place.ts';
import { resolvePlace } from '../../src/place/resolve.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PROFILED = [...new Set(profiles.months.map(({ zone }) => zone))];

function seriesOf(zone: string, fromMs: number, hours: number) {
  return bundledIntensity(resolvePlace({ zone }), { fromMs, toMs: fromMs + hours * HOUR }).series;
}

function hourSpread(zone: string, fromMs: number, hours: number): number {
  const { factors } = seriesOf(zone, fromMs, hours);
  return factors.find(({ id }) => id === `grid-hour:${zone}`)?.logSd ?? Number.NaN;
}

function ratio(zone: string, month: number, hour: number): number {
  const row = profiles.months.find((one) => one.zone === zone && one.month === month);
  return row?.ratio[hour] ?? Number.NaN;
}

describe('a zone with a profile', () => {
  it('has a point an hour of the span, in the profile’s proportions', () => {
    const from = Date.UTC(2026, 5, 10, 17, 30);
    const { kind, points, source, year, retrievedAt } = seriesOf('US-CAL-CISO', from, 4);
    expect(kind).toBe('profile');
    expect(points.map((point) => point.from)).toEqual([
      '2026-06-10T17:00:00.000Z',
      '2026-06-10T18:00:00.000Z',
      '2026-06-10T19:00:00.000Z',
      '2026-06-10T20:00:00.000Z',
      '2026-06-10T21:00:00.000Z',
    ]);
    const [first] = points;
    for (const [i, point] of points.entries()) {
      expect(point.intensityGPerKwh / (first?.intensityGPerKwh ?? 0)).toBeCloseTo(
        ratio('US-CAL-CISO', 6, 17 + i) / ratio('US-CAL-CISO', 6, 17),
        4,
      );
    }
    expect({ year, retrievedAt }).toEqual({ year: 2025, retrievedAt: '2026' });
    expect(source).toMatch(/^Month x hour profile of 2021-2023 on the annual mean of 2025;/);
  });

  it('is read in UTC, across months, leap days and years', () => {
    const at = (ms: number) => {
      const [point] = seriesOf('GB', ms, 1).points;
      return point?.intensityGPerKwh ?? Number.NaN;
    };
    const spread = (month: number, hour: number) => {
      const row = profiles.months.find((one) => one.zone === 'GB' && one.month === month);
      return row?.logSd[hour] ?? Number.NaN;
    };
    const middle = (month: number, hour: number) =>
      ratio('GB', month, hour) * Math.exp(-(spread(month, hour) ** 2) / 2);
    const leap = at(Date.UTC(2028, 1, 29, 23)) / at(Date.UTC(2028, 2, 1, 0));
    expect(leap).toBeCloseTo(middle(2, 23) / middle(3, 0), 3);
    const { points } = seriesOf('GB', Date.UTC(2026, 11, 31, 22), 4);
    expect(points.map(({ from }) => from?.slice(0, 13))).toEqual([
      '2026-12-31T22',
      '2026-12-31T23',
      '2027-01-01T00',
      '2027-01-01T01',
    ]);
    const [, before, after] = points.map(({ intensityGPerKwh }) => intensityGPerKwh);
    expect((after ?? 0) / (before ?? 1)).toBeCloseTo(ratio('GB', 1, 0) / ratio('GB', 12, 23), 4);
  });

  it('is the region’s and the country’s as well', () => {
    const span = { fromMs: Date.UTC(2026, 3, 1), toMs: Date.UTC(2026, 3, 1, 2) };
    const [region, country, zone] = [{ region: 'eastus' }, { country: 'Germany' }, { zone: 'DE' }]
      .map((request) => resolvePlace(request))
      .map((place) => bundledIntensity(place, span).series);
    expect(region).toMatchObject({ zone: 'US-MIDA-PJM', kind: 'profile' });
    expect(country).toEqual(zone);
  });

  it('keeps the doubt about a region’s zone, and the findings', () => {
    const span = { fromMs: Date.UTC(2029, 3, 1), toMs: Date.UTC(2029, 3, 1, 2) };
    const { findings } = bundledIntensity(resolvePlace({ zone: 'DE' }), span);
    expect(findings.map(({ id }) => id)).toEqual(['grid-figure-old']);
  });

  it('spreads less the longer the span, but never as if hours were independent', () => {
    const from = Date.UTC(2026, 0, 10);
    for (const zone of PROFILED) {
      const spreads = [24, 48, 96].map((hours) => hourSpread(zone, from, hours));
      expect(spreads).toEqual([...spreads].sort((a, b) => b - a));
      const ofHours = Array.from({ length: 24 }, (_, i) => hourSpread(zone, from + i * HOUR, 1));
      expect(spreads[0]).toBeLessThan(Math.max(...ofHours));
      expect(spreads[0]).toBeGreaterThan(Math.min(...ofHours) / Math.sqrt(24));
      expect(spreads[0]).toBeGreaterThan(0.5 * Math.min(...ofHours));
    }
  });

  it('of a year is the annual mean, less what lies between mean and middle', () => {
    for (const zone of PROFILED) {
      const annual = annualIntensity(resolvePlace({ zone }), 2026).series;
      const months = Array.from({ length: 12 }, (_, month) => {
        const from = Date.UTC(2026, month, 14);
        return meanIntensity(seriesOf(zone, from, 24), from, from + DAY).value;
      });
      const mean = months.reduce((sum, value) => sum + value, 0) / 12;
      const figure = annual.points[0]?.intensityGPerKwh ?? 0;
      expect(mean / figure).toBeGreaterThan(0.85);
      expect(mean / figure).toBeLessThan(1.06);
    }
  });
});

describe('where there is no profile, or the span is too long for one', () => {
  const fromMs = Date.UTC(2026, 5, 1);
  it.each([
    ['a zone of another grid', resolvePlace({ zone: 'SE-SE3' }), DAY],
    ['a country of several grids', resolvePlace({ country: 'US' }), DAY],
    ['an unknown place', UNKNOWN_PLACE, DAY],
    ['more than five days', resolvePlace({ zone: 'DE' }), 5 * DAY + 1],
  ])('%s has its annual mean', (_, place, lengthMs) => {
    const answer = bundledIntensity(place, { fromMs, toMs: fromMs + lengthMs });
    expect(answer).toEqual(annualIntensity(place, 2026));
  });
});

describe('an annual figure carried on', () => {
  it('moves by a share of its last change, less each year, and not backwards', () => {
    expect(carriedOn(80, 100, 1, 0.2)).toBeCloseTo(80 * 0.8 ** 0.2, 9);
    expect(carriedOn(80, 100, 2, 0.2)).toBeCloseTo(80 * 0.8 ** 0.24, 9);
    expect(carriedOn(80, 100, 0, 0.2)).toBe(80);
    expect(carriedOn(80, 100, -3, 0.2)).toBe(80);
    expect(carriedOn(120, 120, 3, 0.2)).toBe(120);
  });
});

const ANY_SPAN = fc.record({
  zone: fc.constantFrom(...PROFILED),
  fromMs: fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2036, 0, 1) }),
  lengthMs: fc.integer({ min: 0, max: 5 * DAY }),
});

describe('over any span', () => {
  it('figures lie within 0 and 2000 g/kWh, with a point for every hour or fewer', () => {
    fc.assert(
      fc.property(ANY_SPAN, ({ zone, fromMs, lengthMs }) => {
        const { points, factors } = seriesOf(zone, fromMs, lengthMs / HOUR);
        expect(points.length).toBeGreaterThan(0);
        expect(points.length).toBeLessThanOrEqual(121);
        for (const { from, intensityGPerKwh } of points) {
          expect(Date.parse(from ?? '')).toBeLessThanOrEqual(fromMs + lengthMs);
          expect(intensityGPerKwh).toBeGreaterThan(0);
          expect(intensityGPerKwh).toBeLessThan(2000);
        }
        expect(Date.parse(points[0]?.from ?? '')).toBeLessThanOrEqual(fromMs);
        for (const { logSd, kind } of factors) {
          expect(logSd).toBeLessThan(2);
          expect(kind).toBe('calibrated');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('pricing adds up over a cut anywhere', () => {
    fc.assert(
      fc.property(ANY_SPAN, fc.double({ min: 0, max: 1, noNaN: true }), (span, share) => {
        const { zone, fromMs, lengthMs } = span;
        const toMs = fromMs + lengthMs;
        const cutMs = fromMs + Math.round(share * lengthMs);
        const series = seriesOf(zone, fromMs, lengthMs / HOUR);
        const amount = (from: number, to: number) =>
          spansOf(series, from, to).reduce(
            (sum, part) => sum + part.intensityGPerKwh * (part.toMs - part.fromMs),
            0,
          );
        const whole = amount(fromMs, toMs);
        expect(Math.abs(whole - amount(fromMs, cutMs) - amount(cutMs, toMs))).toBeLessThanOrEqual(
          1e-9 * whole,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('the mean lies in its own range', () => {
    fc.assert(
      fc.property(ANY_SPAN, ({ zone, fromMs, lengthMs }) => {
        const mean = meanIntensity(
          seriesOf(zone, fromMs, lengthMs / HOUR),
          fromMs,
          fromMs + lengthMs,
        );
        const { low, high } = range(mean);
        expect(low).toBeLessThan(mean.value);
        expect(high).toBeGreaterThan(mean.value);
      }),
      { numRuns: 30 },
    );
  });
});
