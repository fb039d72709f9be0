import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import table from '../../data/grid_borrowed.json' with { type: 'json' };
import maps from '../../data/grid_electricity_maps.json' with { type: 'json' };
import {
  annualIntensity,
  bundledIntensity,
  knownHours,
  meanIntensity,
  tellsHours,
} from '../../src/grid/grid.ts';
import { resolvePlace } from '../../src/place/resolve.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const JUNE = Date.UTC(2026, 5, 10);

function seriesOf(zone: string, fromMs = JUNE, lengthMs = DAY) {
  return bundledIntensity(resolvePlace({ zone }), { fromMs, toMs: fromMs + lengthMs }).series;
}

function textOf(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
}

function valueAt(zone: string, ms: number): number {
  return seriesOf(zone, ms, HOUR).points[0]?.intensityGPerKwh ?? Number.NaN;
}

describe('a zone that borrows its shape', () => {
  it('says so, and from whom, wherever its figure is told', () => {
    const { kind, source } = seriesOf('NL');
    expect(kind).toBe('borrowed-profile');
    expect(source).toMatch(
      /^Month x hour shape borrowed from zones of like mix \(US-CAL-CISO, DE, AU-VIC and 7 more\), 2021-2023, on the zone's own annual mean of 2025;/,
    );
  });

  it('is cleanest when its own sun is highest', () => {
    const cleanest = (zone: string, month: number) => {
      const hours = Array.from({ length: 24 }, (_, hour) =>
        valueAt(zone, Date.UTC(2026, month, 10, hour)),
      );
      return hours.indexOf(Math.min(...hours));
    };
    // Noon is at about 12 h UTC in the Netherlands, at 3 h in Japan.
    for (const month of [3, 5, 7]) {
      expect(Math.abs(cleanest('NL', month) - 12)).toBeLessThanOrEqual(2);
      expect(Math.abs(cleanest('JP-KN', month) - 3)).toBeLessThanOrEqual(3);
    }
  });

  it('has its season south of the equator half a year later', () => {
    const dip = (zone: string, month: number, noonUtc: number) =>
      valueAt(zone, Date.UTC(2026, month, 10, noonUtc)) /
      valueAt(zone, Date.UTC(2026, month, 10, (noonUtc + 12) % 24));
    // The sun is higher in December in Bolivia, and in June in Poland.
    expect(dip('PL', 5, 11)).toBeLessThan(dip('PL', 11, 11));
    expect(dip('BO', 11, 17)).toBeLessThan(dip('BO', 5, 17));
  });

  it('has the zone’s own annual mean, and a range no narrower for a day than for an hour', () => {
    fc.assert(
      fc.property(fc.constantFrom(...table.borrowers), ({ zone }) => {
        const place = resolvePlace({ zone });
        const annual = annualIntensity(place, 2026).series;
        const months = Array.from({ length: 12 }, (_, month) => {
          const from = Date.UTC(2026, month, 14);
          return meanIntensity(seriesOf(zone, from), from, from + DAY).value;
        });
        const mean = months.reduce((sum, one) => sum + one, 0) / 12;
        expect(mean / (annual.points[0]?.intensityGPerKwh ?? 0)).toBeCloseTo(1, 4);
        const [hour, day] = [HOUR, DAY].map((length) => seriesOf(zone, JUNE, length).factors);
        expect(day).toEqual(hour);
        const hours = hour?.find(({ id }) => id === `grid-hour:${zone}`);
        // Its range held too few of the hours that were kept back.
        expect(hours).toMatchObject({ kind: 'declared' });
        const before = annual.factors.find(({ id }) => id === `grid-hour:${zone}`);
        expect(hours?.logSd ?? 0).toBeGreaterThanOrEqual(before?.logSd ?? 0);
      }),
      { numRuns: 40 },
    );
  });

  it('lends no more than its lenders have, and never to itself', () => {
    const lenders = new Set(table.lenders.map(({ zone }) => zone));
    for (const { zone, from } of table.borrowers) {
      expect(lenders.has(zone)).toBe(false);
      const shares = Object.values(from);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(1);
      for (const lender of Object.keys(from)) expect(lenders.has(lender)).toBe(true);
    }
  });

  it('is one of as many as the documents say', () => {
    const borrowing = maps.zones.filter(({ key }) => seriesOf(key).kind === 'borrowed-profile');
    const keys = borrowing.map(({ key }) => key);
    expect(table.borrowers.map(({ zone }) => zone).sort()).toEqual([...keys].sort());
    const windows = keys.filter((zone) => tellsHours(seriesOf(zone)));
    expect(textOf('data/METHOD.md')).toContain(`**Borrowed shape** (${keys.length} zones`);
    expect(textOf('data/METHOD.md')).toContain(`(${windows.length} zones), and`);
    expect(textOf('README.md')).toContain(`in ${keys.length} more by what zones of like mix have`);
  });

  it('tells a best hour only where the sun makes its shape', () => {
    expect(tellsHours(seriesOf('NL'))).toBe(true);
    expect(tellsHours(seriesOf('DE'))).toBe(true);
    expect(tellsHours(seriesOf('PL'))).toBe(false);
    expect(tellsHours(seriesOf('SE-SE3'))).toBe(false);
  });

  it('is not carried on from an hour that was told', () => {
    const before = { fromMs: JUNE - HOUR, toMs: JUNE };
    const told = { ...seriesOf('NL'), kind: 'measured' } as const;
    expect(knownHours(told, seriesOf('NL', before.fromMs, HOUR), before)).toBeNull();
  });
});

describe('no shape is borrowed', () => {
  it.each([
    ['by grids of rivers, reactors and wind', 'SE-SE3'],
    ['by a country that is less than a third fossil', 'FR'],
    ['where nobody says where the sun stands', 'AU-QLD'],
    ['by a country of several grids', 'JP'],
  ])('%s', (_, zone) => {
    expect(seriesOf(zone).kind).toBe('annual');
  });
});
