import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  annualIntensity,
  bundledIntensity,
  carriedFrom,
  type IntensitySeries,
  intensityAt,
  knownHours,
} from '../../src/grid/grid.ts';
import { resolvePlace } from '../../src/place/resolve.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 5, 10, 4);
const GB = resolvePlace({ zone: 'GB' });
const BEFORE = { fromMs: NOW - HOUR, toMs: NOW };
const AHEAD = { fromMs: NOW, toMs: NOW + 48 * HOUR };

const usual = (span = AHEAD) => bundledIntensity(GB, span).series;

/** An hour before now that a provider has told. */
function told(intensityGPerKwh: number): IntensitySeries {
  return {
    ...annualIntensity(GB).series,
    kind: 'measured',
    points: [{ from: new Date(BEFORE.fromMs).toISOString(), intensityGPerKwh }],
    factors: [{ id: 'grid-hour:neso', logSd: 0.1, kind: 'declared' }],
    retrievedAt: new Date(NOW).toISOString(),
  };
}

function carried(intensityGPerKwh: number, span = AHEAD) {
  const known = knownHours(told(intensityGPerKwh), usual(BEFORE), BEFORE);
  return known === null ? null : carriedFrom(known, usual(span), span);
}

const spreadOf = (series: IntensitySeries | null, prefix: string) =>
  series?.factors.find(({ id }) => id.startsWith(prefix))?.logSd ?? 0;

it('keeps the distance from the profile at first, and loses it as weather goes by', () => {
  const before = intensityAt(usual(BEFORE), BEFORE.fromMs);
  const ratioAfter = (hours: number) => {
    const at = NOW + hours * HOUR;
    const series = carried(before * 2) as IntensitySeries;
    return intensityAt(series, at) / intensityAt(usual(), at);
  };
  expect(ratioAfter(0)).toBeCloseTo(2, 1);
  expect(ratioAfter(47)).toBeCloseTo(2 ** Math.exp(-47 / 48), 1);
  const same = carried(before)?.points.map(({ intensityGPerKwh }) => intensityGPerKwh);
  const plain = usual().points.map(({ intensityGPerKwh }) => intensityGPerKwh);
  same?.forEach((value, i) => {
    expect(value).toBeCloseTo(plain[i] ?? 0, 2);
  });
});

it('is the surer the sooner, and never surer than what was told', () => {
  const hour = (after: number) => ({ fromMs: NOW + after * HOUR, toMs: NOW + (after + 1) * HOUR });
  const spreads = [0, 6, 24, 47].map((after) => {
    const series = carried(200, hour(after));
    expect(spreadOf(series, 'grid-hour:GB')).toBeLessThan(
      spreadOf(usual(hour(after)), 'grid-hour:GB'),
    );
    return Math.hypot(...(series?.factors ?? []).map(({ logSd }) => logSd));
  });
  expect(spreads).toEqual([...spreads].sort((a, b) => a - b));
  expect(spreads[0]).toBeGreaterThanOrEqual(0.1);
});

it('leaves an annual mean alone, and nothing known is no distance', () => {
  const annual = annualIntensity(resolvePlace({ zone: 'FR' })).series;
  const known = knownHours(told(200), usual(BEFORE), BEFORE);
  expect(known && carriedFrom(known, annual, AHEAD)).toBe(annual);
  expect(knownHours(told(0), usual(BEFORE), BEFORE)).toBeNull();
});

it('whatever was told, hours to come lie between that and the profile', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 2_000, noNaN: true }), (value) => {
      const drift = value / intensityAt(usual(BEFORE), BEFORE.fromMs);
      const plain = usual().points;
      carried(value)?.points.forEach(({ intensityGPerKwh }, i) => {
        const ratio = intensityGPerKwh / (plain[i]?.intensityGPerKwh ?? 1);
        expect(Math.log(ratio) * Math.sign(Math.log(drift))).toBeGreaterThanOrEqual(-1e-4);
        expect(Math.abs(Math.log(ratio))).toBeLessThanOrEqual(Math.abs(Math.log(drift)) + 1e-4);
      });
    }),
    { numRuns: 50 },
  );
});
