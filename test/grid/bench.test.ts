import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NODE, ownDirectory } from '../support/program.ts';

const HOUR = 3_600_000;

function bench(csv: string | null, ...more: readonly string[]) {
  const file = join(ownDirectory(), 'hours.csv');
  if (csv !== null) writeFileSync(file, csv);
  const args = [resolve('scripts/bench-grid.mjs'), '--hours', file, ...more];
  return spawnSync(NODE, args, { encoding: 'utf8' });
}

function hours(header: string, cells: (i: number) => string, count = 48, year = 2024): string {
  const rows = Array.from({ length: count }, (_, i) => {
    const time = new Date(Date.UTC(year, 0, 1) + i * HOUR).toISOString();
    return `${time.replace('.000', '')},${cells(i)}`;
  });
  return [`datetime,${header}`, ...rows, ''].join('\n');
}

describe('bench:grid', () => {
  it('scales by the year before, takes old names, and skips what is missing', () => {
    // Singapore was at 488 g/kWh in 2023, the mainland of Germany at 379.
    const csv = hours('SG,DE-LU,FR', (i) => `488,${i === 7 ? '' : '758'},30`);
    const done = bench(csv, '--json');
    expect(done.stderr).toBe('');
    const report = JSON.parse(done.stdout);
    expect(report.scaledBy).toEqual([{ hoursOf: 2024, annualMeanOf: 2023 }]);
    const [singapore, germany, france] = report.zones;
    expect(singapore.spans[0]).toMatchObject({
      spanH: 1,
      spans: 48,
      annual: { meanErrorPercent: 0, coveragePercent: 100 },
    });
    expect(singapore.spans[0].ours.halfWidthPercent).toBeGreaterThan(5);
    expect(germany).toMatchObject({ zone: 'DE', hours: 47, hasProfile: true });
    expect(germany.spans[0].annual).toMatchObject({ meanErrorPercent: 50, biasPercent: -50 });
    expect(germany.spans.map(({ spans }: { spans: number }) => spans)).toEqual([47, 7, 1]);
    expect(france).toMatchObject({ zone: 'FR', hasProfile: false, windows: null });
    expect(report.meanOverProfiledZones.zones).toBe(2);
  });

  it('takes ranges, too, from what was known when the year began', () => {
    const ranges = (year: number) => {
      const { zones } = JSON.parse(
        bench(
          hours('GB', () => '200', 48, year),
          '--json',
        ).stdout,
      );
      return zones[0].spans[0].annual.halfWidthPercent;
    };
    // A flat course has one half-width: of 2023 it shows 2021-2022 alone, of 2026 all years.
    expect(ranges(2023)).not.toBe(ranges(2026));
  });

  it('names the columns that it does not know, and scores the others', () => {
    const csv = hours('Atlantis,SG,XX-1', () => '1,488,2');
    const report = JSON.parse(bench(csv, '--json').stdout);
    expect(report.skipped).toEqual(['Atlantis', 'XX-1']);
    expect(report.zones.map(({ zone }: { zone: string }) => zone)).toEqual(['SG']);
    expect(bench(csv).stdout).toContain('left out, as no table knows them: Atlantis, XX-1');
  });

  it('knows a windy day from a still one by the hour before', () => {
    // Two days of little wind, then two of much: by the profile alone the first days' nights look best.
    const csv = hours('GB', (i) => String(i % 96 < 48 ? 300 : 60), 192);
    const { windows } = JSON.parse(bench(csv, '--json').stdout);
    const share = (rows: readonly { jobH: number; withinH: number; capturedPercent: number }[]) =>
      rows.find(({ jobH, withinH }) => jobH === 1 && withinH === 48)?.capturedPercent ?? 0;
    expect(share(windows.overallFromHour)).toBeGreaterThan(share(windows.overall));
  });

  it('finds the window that the profile names, and what hindsight would have saved', () => {
    // Cheap exactly where California's profile of January is least, dear elsewhere.
    const csv = hours('US-CAL-CISO', (i) => (i % 24 >= 18 && i % 24 < 22 ? '100' : '300'), 96);
    const report = JSON.parse(bench(csv, '--json').stdout);
    for (const row of report.zones[0].windows) expect(row.capturedPercent).toBe(100);
  });

  it.each([
    ['', 'holds no hours'],
    ['datetime,GB\n', 'holds no hours'],
    ['time,GB\n2024-01-01T00:00:00Z,1\n', 'the first column must be datetime, not "time"'],
    ['datetime\n2024-01-01T00:00:00Z\n', 'no column of a zone'],
    [hours('GB,GB', () => '1,1'), 'two columns are "GB"'],
    [hours('DE,DE-LU', () => '1,1'), 'two columns are "DE"'],
    [hours('XX,YY', () => '1,2'), 'no column is a zone of the yearly table: XX, YY'],
    [hours('GB', () => 'n/a'), 'line 2, GB: expected g/kWh above 0, up to 2000, not "n/a"'],
    [hours('GB', () => '-5'), 'not "-5"'],
    [hours('GB', () => '1e9'), 'not "1e9"'],
    [hours('GB', () => '1', 48, 2021), 'hours of 2021 have no annual mean before them'],
    ['datetime,GB\n2024-01-01T00:30:00Z,1\n', 'line 2: expected a UTC hour'],
    ['datetime,GB\n2024-01-01T00:00:00+02:00,1\n', 'expected a UTC hour'],
    ['datetime,GB\n2024-13-01T00:00:00Z,1\n', 'there is no such hour'],
    [
      'datetime,GB\n2024-01-01T01:00Z,1\n2024-01-01T01:00Z,1\n',
      'line 3: 2024-01-01T01:00Z does not',
    ],
    ['datetime,GB,DE\n2024-01-01T00:00Z,1\n', 'line 2: 2 cells where the header has 3'],
    [null, 'cannot be read'],
  ])('refuses %j', (csv, message) => {
    const { status, stderr, stdout } = bench(csv);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
