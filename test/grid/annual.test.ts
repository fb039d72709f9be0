import { describe, expect, it } from 'vitest';
import { range } from '../../src/estimate.ts';
import { annualIntensity, meanIntensity } from '../../src/grid/grid.ts';
import { COUNTRIES } from '../../src/place/countries.ts';
import { type Place, type PlaceRequest, UNKNOWN_PLACE } from '../../src/place/place.ts';
import { REGIONS } from '../../src/place/regions.ts';
import { resolvePlace } from '../../src/place/resolve.ts';
import { ZONES } from '../../src/place/zones.ts';

const AT = Date.UTC(2026, 5, 1);

function gPerKwh(request: PlaceRequest) {
  const { series } = annualIntensity(resolvePlace(request), 2026);
  return meanIntensity(series, AT, AT + 1000);
}

function findingIds(place: Place, usedInYear = 2026): readonly string[] {
  return annualIntensity(place, usedInYear).findings.map(({ id }) => id);
}

function factorIds(request: PlaceRequest): readonly string[] {
  return gPerKwh(request).factors.map(({ id }) => id);
}

describe('the figures', () => {
  it.each([
    ['eastus', 418],
    ['eastus2', 418],
    ['northcentralus', 418],
    ['centralus', 501],
    ['southcentralus', 363],
    ['westus', 208],
    ['westus2', 129],
    ['westus3', 393],
    ['northeurope', 301],
    ['westeurope', 253],
    ['swedencentral', 20],
    ['francecentral', 31],
  ])('%s: %i g/kWh in 2025', (region, expected) => {
    const { series } = annualIntensity(resolvePlace({ region }));
    expect(series.points).toEqual([{ from: null, intensityGPerKwh: expected }]);
    expect(series).toMatchObject({ year: 2025, signal: 'average', boundary: 'life-cycle' });
    expect(series.licence).toBe('ODbL-1.0');
    expect(series.source).toContain('Electricity Maps');
  });

  it('are there for every region, zone and country', () => {
    const requests: readonly PlaceRequest[] = [
      ...REGIONS.map(({ provider, region }) => ({ region: `${provider}:${region}` })),
      ...ZONES.map(({ key }) => ({ zone: key })),
      ...COUNTRIES.map(({ iso2 }) => ({ country: iso2 })),
    ];
    for (const request of requests) {
      const { value, factors } = gPerKwh(request);
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(2000);
      expect(factors.length).toBeGreaterThan(1);
    }
  });

  it('of a country are its zone’s where it is one grid, and under the same factors', () => {
    expect(gPerKwh({ country: 'Germany' })).toEqual(gPerKwh({ zone: 'DE' }));
    expect(gPerKwh({ country: 'ES' }).value).toBe(136);
    expect(findingIds(resolvePlace({ country: 'ES' }))).toEqual([]);
  });

  it('of a country that Electricity Maps lacks are Ember’s', () => {
    const { series } = annualIntensity(resolvePlace({ country: 'UA' }), 2026);
    expect(series).toMatchObject({ zone: 'country:UA', year: 2023, licence: 'CC-BY-4.0' });
    expect(factorIds({ country: 'UA' })).toEqual([
      'grid-country:UA',
      'grid-hour:UA',
      'grid-year:UA',
    ]);
  });
});

describe('the ladder down', () => {
  it('a region without a zone falls to its country, as wide as its zones lie apart', () => {
    const place = resolvePlace({ region: 'us-central2' });
    expect(findingIds(place)).toEqual(['grid-country-fallback']);
    expect(annualIntensity(place).series.zone).toBe('country:US');
    expect(factorIds({ region: 'us-central2' })).toContain('grid-country:US');
  });

  it('only a country of several zones is a finding, by code or by key', () => {
    expect(findingIds(resolvePlace({ country: 'SE' }))).toEqual(['place-country-only']);
    expect(findingIds(resolvePlace({ zone: 'SE' }))).toEqual(['place-country-only']);
    expect(findingIds(resolvePlace({ zone: 'SE-SE3' }))).toEqual([]);
    const [told] = annualIntensity(resolvePlace({ country: 'SE' })).findings;
    expect(told?.message).toContain('4 grid zones: SE-SE1, SE-SE2, SE-SE3, SE-SE4. Name the');
    const { low, high } = range(gPerKwh({ country: 'SE' }));
    expect(low).toBeLessThan(15);
    expect(high).toBeGreaterThan(37);
  });

  it('a zone that the table has not falls to its country', () => {
    const place: Place = { ...UNKNOWN_PLACE, by: 'zone', zone: 'DE-XX', country: 'DE' };
    expect(findingIds(place)).toEqual(['grid-country-fallback']);
    expect(annualIntensity(place).series.zone).toBe('DE');
  });

  it('a country without a figure falls to the world', () => {
    const { series, findings } = annualIntensity(resolvePlace({ country: 'Antarctica' }));
    expect(series.zone).toBe('world');
    expect(findings.map(({ id }) => id)).toEqual(['grid-world-fallback']);
  });

  it('an unknown place is the world, as wide as the world', () => {
    expect(findingIds(UNKNOWN_PLACE)).toEqual(['place-unknown']);
    expect(factorIds({})).toEqual(['grid-hour:world', 'grid-world']);
    const world = gPerKwh({});
    expect(world.value).toBe(472.94);
    const factors = world.factors.filter(({ id }) => id === 'grid-world');
    const { low, high } = range({ ...world, factors });
    const inside = ZONES.filter(({ key }) => {
      const { value } = gPerKwh({ zone: key });
      return value >= low && value <= high;
    });
    expect(inside.length / ZONES.length).toBeGreaterThan(0.89);
    expect(inside.length / ZONES.length).toBeLessThan(0.92);
  });

  it('an unknown place is no dirtier than an hour of the dirtiest grid', () => {
    const dirtiest = Math.max(...ZONES.map(({ key }) => gPerKwh({ zone: key }).value));
    const { low, high } = range(gPerKwh({}));
    expect(high).toBeGreaterThan(dirtiest);
    expect(high).toBeLessThan(1.5 * dirtiest);
    // Downwards it stays as wide as ever: what breaks a limit is the low end.
    expect(low).toBeLessThan(70);
  });
});

describe('the range', () => {
  it('has a factor for the year and one for the hours', () => {
    expect(factorIds({ zone: 'SE-SE3' })).toEqual(['grid-hour:SE-SE3', 'grid-year:SE-SE3']);
  });

  it('is narrow where the hours are known to be alike, wide where they are not', () => {
    const spread = (zone: string) => range(gPerKwh({ zone })).high / gPerKwh({ zone }).value;
    expect(spread('US-MIDA-PJM')).toBeLessThan(spread('US-CAL-CISO'));
    expect(spread('SG')).toBeLessThan(spread('SE-SE3'));
  });

  it('reaches the other zone’s figure where two lists disagree', () => {
    expect(factorIds({ region: 'gcp:us-west1' })).toContain('grid-zone:gcp/us-west1');
    expect(range(gPerKwh({ region: 'gcp:us-west1' })).low).toBeLessThan(129);
    const settled = factorIds({ region: 'gcp:us-west1', zone: 'US-NW-BPAT' });
    expect(settled).toEqual(['grid-hour:US-NW-BPAT', 'grid-year:US-NW-BPAT']);
  });

  it('widens with the figure’s age, with a finding when it is old', () => {
    const place = resolvePlace({ zone: 'DE' });
    const widths = [2024, 2025, 2026, 2027, 2028, 2029, 2035].map((year) => {
      const { factors } = annualIntensity(place, year).series;
      return factors.find(({ id }) => id === 'grid-year:DE')?.logSd ?? 0;
    });
    expect(widths.slice(0, 3)).toEqual([widths[2], widths[2], widths[2]]);
    expect(widths.slice(2)).toEqual([...new Set(widths)].sort((a, b) => a - b));
    expect(findingIds(place, 2027)).toEqual([]);
    expect(findingIds(place, 2028)).toEqual(['grid-figure-old']);
  });
});
