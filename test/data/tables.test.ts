import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import borrowed from '../../data/grid_borrowed.json' with { type: 'json' };
import ember from '../../data/grid_countries.json' with { type: 'json' };
import maps from '../../data/grid_electricity_maps.json' with { type: 'json' };
import profiles from '../../data/grid_profiles.json' with { type: 'json' };
import regions from '../../data/regions.json' with { type: 'json' };
import skus from '../../data/skus.json' with { type: 'json' };
import { carriedOn, yearFactor } from '../../src/grid/figures.ts';

const DATA = new URL('../../data/', import.meta.url);
const TABLES = readdirSync(DATA).filter((file) => file.endsWith('.json'));
const BUILT = TABLES.filter((file) => file !== 'assumptions.json');

describe('the tables', () => {
  it('are what data/build.mjs builds', () => {
    const script = fileURLToPath(new URL('build.mjs', DATA));
    expect(() => execFileSync(process.execPath, [script, '--check'])).not.toThrow();
  });

  it.each(BUILT)('%s says where it comes from', (file) => {
    const table: Record<string, unknown> = JSON.parse(readFileSync(new URL(file, DATA), 'utf8'));
    for (const member of ['source', 'url', 'licence']) {
      expect(table[member]).toEqual(expect.stringMatching(/.+/));
    }
    expect(table['retrieved']).toBe(2026);
  });

  it('stay small', () => {
    const bytes = TABLES.reduce((sum, file) => sum + statSync(new URL(file, DATA)).size, 0);
    expect(bytes).toBeLessThan(250_000);
  });

  it('keep Electricity Maps’ data in files of their own with licence and attribution', () => {
    const notice = readFileSync(new URL('LICENSE-ODbL.md', DATA), 'utf8');
    for (const table of [maps, profiles, borrowed]) {
      expect(table.licence).toBe('ODbL-1.0');
      expect(table.attribution).toContain('Electricity Maps');
    }
    for (const file of [
      'grid_electricity_maps.json',
      'grid_profiles.json',
      'grid_borrowed.json',
      'raw/grid_month_hour_profiles_odbl.csv',
    ]) {
      expect(notice).toContain(file);
    }
    expect(readFileSync(new URL('raw/cloud_regions.csv', DATA), 'utf8')).not.toMatch(/em_|ember_/);
  });
});

it('SOURCES.md names every file', () => {
  const sources = readFileSync(new URL('SOURCES.md', DATA), 'utf8');
  const own = readdirSync(DATA).filter((file) => file !== 'SOURCES.md');
  const raw = readdirSync(new URL('raw/', DATA)).map((file) => `raw/${file}`);
  for (const file of [...own, ...raw]) {
    expect(sources).toContain(file);
  }
});

describe('the figures', () => {
  it('are plausible and complete', () => {
    expect(maps.zones).toHaveLength(352);
    for (const zone of maps.zones) {
      expect(zone.intensityGPerKwh).toHaveLength(maps.years.length);
      for (const value of zone.intensityGPerKwh) {
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThan(2000);
      }
    }
    for (const row of ember.countries) expect(row.intensityGPerKwh).toBeGreaterThan(0);
  });

  it('of two sources agree within a factor of 2, but for the countries listed in SOURCES.md', () => {
    const apart = ember.countries.flatMap(({ country, intensityGPerKwh, year, yearKnown }) => {
      const zone = maps.zones.find(({ key }) => key === country);
      const theirs = zone?.intensityGPerKwh[maps.years.indexOf(yearKnown ? year : 2024)];
      if (theirs === undefined) return [];
      return Math.abs(Math.log(theirs / intensityGPerKwh)) > Math.log(2) ? [country] : [];
    });
    expect(apart).toEqual(['AL', 'BT', 'CO', 'GF', 'NP', 'SK', 'SV', 'TM', 'UZ']);
    const sources = readFileSync(new URL('SOURCES.md', DATA), 'utf8');
    expect(sources).toContain(apart.join(', '));
  });

  it('of eGRID, which counts direct emissions only, lie a little below ours of the same year', () => {
    const [, ...lines] = readFileSync(new URL('raw/egrid2023_subregions.csv', DATA), 'utf8')
      .trim()
      .split('\n');
    const ratios = lines.flatMap((line) => {
      const [zoneKey, direct] = line.split(',').reverse();
      const zone = maps.zones.find(({ key }) => key === zoneKey);
      const ours = zone?.intensityGPerKwh[maps.years.indexOf(2023)];
      return ours === undefined ? [] : [ours / Number(direct)];
    });
    expect(ratios).toHaveLength(12);
    expect(Math.min(...ratios)).toBeGreaterThan(0.85);
    expect(Math.max(...ratios)).toBeLessThan(1.4);
    const [, , , , , lower = 0, upper = 0] = ratios.sort((a, b) => a - b);
    expect((lower + upper) / 2).toBeCloseTo(1.18, 1);
  });

  it('profiles are whole, around 1, of zones with an annual figure', () => {
    const zones = [...new Set(profiles.months.map(({ zone }) => zone))];
    expect(zones).toHaveLength(16);
    const keys = new Set(maps.zones.map(({ key }) => key));
    for (const zone of zones) {
      expect(keys).toContain(zone);
      const months = profiles.months.filter((row) => row.zone === zone);
      expect(months.map(({ month }) => month)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
      const ratios = months.flatMap(({ ratio }) => ratio);
      expect(ratios).toHaveLength(288);
      expect(Math.min(...ratios)).toBeGreaterThan(0.1);
      expect(Math.max(...ratios)).toBeLessThan(4);
      expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / 288).toBeCloseTo(1, 2);
      for (const { logSd } of months) expect(logSd.every((one) => one > 0 && one < 1)).toBe(true);
    }
  });

  it('a year’s change comes again in part: less off in the years after those it was taken from', () => {
    const zones = maps.zones.filter(({ key }) => profiles.months.some(({ zone }) => zone === key));
    for (const year of [2024, 2025]) {
      const at = maps.years.indexOf(year);
      const errors = (share: number) =>
        zones.map(({ intensityGPerKwh: [...series] }) => {
          const [before = 1, last = 1, next = 1] = series.slice(at - 2, at + 1);
          return Math.abs(carriedOn(last, before, 1, share) / next - 1);
        });
      const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
      expect(mean(errors(profiles.factors.driftShare))).toBeLessThan(mean(errors(0)));
    }
  });

  it('regions name zones that there are', () => {
    const keys = new Set(maps.zones.map(({ key }) => key));
    expect(regions.regions).toHaveLength(155);
    for (const { zone, otherZone, country } of regions.regions) {
      if (zone !== null) expect(keys).toContain(zone);
      if (zone !== null) expect(zone.slice(0, 2)).toBe(country);
      if (otherZone !== null) expect(keys).toContain(otherZone);
    }
  });

  it('next year’s value lies in the range of the year factor for 90 % of zones, steady or not', () => {
    const pairs = maps.zones.flatMap(({ intensityGPerKwh: series }) =>
      [3, 4].map((at) => {
        const known = series.slice(0, at);
        const { logSd } = yearFactor('', 1, known);
        const error = Math.abs(Math.log((series[at] ?? 1) / (known.at(-1) ?? 1)));
        return { logSd, isInside: error <= 1.6449 * logSd };
      }),
    );
    const spreads = [...new Set(pairs.map(({ logSd }) => logSd))].sort((a, b) => a - b);
    expect(spreads).toHaveLength(3);
    expect((spreads[2] ?? 0) / (spreads[0] ?? 1)).toBeGreaterThan(4);
    for (const spread of spreads) {
      const own = pairs.filter(({ logSd }) => logSd === spread);
      expect(own.length).toBeGreaterThan(150);
      const share = own.filter(({ isInside }) => isInside).length / own.length;
      expect(share).toBeGreaterThan(0.89);
      expect(share).toBeLessThan(0.92);
    }
  });
});

describe('the hosts', () => {
  const host = (id: string) => skus.hosts.find((one) => one.id === id);

  it('are plausible', () => {
    expect(skus.hosts.length).toBeGreaterThan(40);
    for (const { threads, memoryGib, restKg, memoryKg } of skus.hosts) {
      expect(threads).toBeGreaterThanOrEqual(8);
      expect(memoryGib / threads).toBeGreaterThan(0.5);
      expect(restKg).toBeGreaterThan(50);
      expect(restKg + memoryKg).toBeLessThan(4_000);
    }
  });

  it('are the source’s, taken apart', () => {
    const sum = (id: string) => (host(id)?.restKg ?? 0) + (host(id)?.memoryKg ?? 0);
    expect(sum('azure-amd-general')).toBeCloseTo(1_560.79, 0);
    expect(sum('aws-m5')).toBeCloseTo(1_610.38, 0);
    // Four GPU boards of 150 kg are apart.
    expect(sum('azure-amd-t4')).toBeCloseTo(2_349.62 - 600, 0);
  });

  it('of burstable instances are those they run on', () => {
    const { id: _, name: __, ...burstable } = host('aws-t3') ?? {};
    expect(host('aws-m5')).toMatchObject(burstable);
  });

  it('of runners are in the table, and each looks different from inside', () => {
    for (const runner of skus.runners) {
      if (runner.host !== null) expect(host(runner.host)).toBeDefined();
    }
    const looks = skus.runners.map(({ os, arch, vcpus, memoryGib }) =>
      [os, arch, vcpus, memoryGib].join(),
    );
    expect(new Set(looks).size).toBe(looks.length);
  });
});
