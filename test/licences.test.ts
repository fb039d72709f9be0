import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import zones from '../data/grid_electricity_maps.json' with { type: 'json' };
import profiles from '../data/grid_profiles.json' with { type: 'json' };

const TABLES = [
  ['data/grid_electricity_maps.json', zones.zones[0]],
  ['data/grid_profiles.json', profiles.months[0]],
] as const;

describe.each(readdirSync('dist'))('dist/%s', (entry) => {
  const folder = join('dist', entry);
  const programs = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const licences = readFileSync(join(folder, 'LICENSES.txt'), 'utf8');

  it.each(TABLES)('says of %s under which licence it passes it on, where it does', (path, row) => {
    const isHeld = programs.some((text) => text.includes(JSON.stringify(row)));
    const [, told = null] = licences.split(`\n${path}\n`);
    expect(told !== null).toBe(isHeld);
    if (told === null) return;
    expect(told).toMatch(/^ODbL-1\.0\n.*\n.*opendatacommons\.org\/licenses\/odbl\/1-0\//u);
    expect(told).toContain('Electricity Maps');
  });
});
