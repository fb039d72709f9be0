import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import ember from '../../data/grid_countries.json' with { type: 'json' };
import maps from '../../data/grid_electricity_maps.json' with { type: 'json' };
import regions from '../../data/regions.json' with { type: 'json' };
import skus from '../../data/skus.json' with { type: 'json' };

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
    expect(bytes).toBeLessThan(150_000);
  });

  it('keep Electricity Maps’ data in one file with licence and attribution', () => {
    expect(maps.licence).toBe('ODbL-1.0');
    expect(maps.attribution).toContain('Electricity Maps');
    expect(readFileSync(new URL('LICENSE-ODbL.md', DATA), 'utf8')).toContain(
      'grid_electricity_maps.json',
    );
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

  it('regions name zones that there are', () => {
    const keys = new Set(maps.zones.map(({ key }) => key));
    expect(regions.regions).toHaveLength(155);
    for (const { zone, otherZone, country } of regions.regions) {
      if (zone !== null) expect(keys).toContain(zone);
      if (zone !== null) expect(zone.slice(0, 2)).toBe(country);
      if (otherZone !== null) expect(keys).toContain(otherZone);
    }
  });

  it('next year’s value lies in the range of the year factor for 90 % of zones', () => {
    const [oneYear = 0] = maps.factors.yearLogSd;
    const errors = maps.zones.flatMap(({ intensityGPerKwh: series }) =>
      series.slice(1).map((later, i) => Math.abs(Math.log(later / (series[i] ?? later)))),
    );
    const inside = errors.filter((error) => error <= 1.6449 * oneYear);
    expect(inside.length / errors.length).toBeGreaterThan(0.89);
    expect(inside.length / errors.length).toBeLessThan(0.92);
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
