import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
// @ts-expect-error The builders are plain JavaScript.
import { readServers } from '../../data/power/lib/servers.mjs';
import { identifyCpu } from '../../src/power/server/cpu-name.ts';

const POWER = fileURLToPath(new URL('../../data/power/', import.meta.url));
const TABLES = readdirSync(POWER).filter((file) => file.endsWith('.json'));

describe('the power tables', () => {
  it('are small, and each says where it is from', () => {
    const bytes = TABLES.map((file) => statSync(join(POWER, file)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(160_000);
    for (const file of TABLES.filter((name) => name !== 'settings.json')) {
      const table = JSON.parse(readFileSync(join(POWER, file), 'utf8')) as Record<string, unknown>;
      expect(String(table['source'])).toMatch(/\w{3}/);
      expect(String(table['licence'])).toMatch(/\w{3}/);
    }
  });

  it('name clouds’ CPUs as machines show them, and say whom an assumed one is like', () => {
    const { cpus } = JSON.parse(readFileSync(join(POWER, 'cloud_cpus.json'), 'utf8')) as {
      cpus: { cpu: string; generation: string; tdpBasis: string; source: string }[];
    };
    for (const { cpu, generation, tdpBasis, source } of cpus) {
      const name = /^\d[\dRVB]\d/.test(cpu) && /^[79][RVB]/.test(cpu) ? `AMD EPYC ${cpu}` : cpu;
      const shown = /^8\d{3}/.test(cpu) ? `Intel Xeon Platinum ${cpu}` : name;
      expect(identifyCpu(shown).generation?.id).toBe(generation);
      if (tdpBasis === 'assumed') expect(source).toMatch(/\d/);
    }
  });
});

describe('tables of servers to be scored', () => {
  const HEADER =
    'Hardware Vendor,System,cpu,fam,tdp,Chips,cores,smt,threads,mhz,ram,idle_w,max_w,Result,Published';
  const ROW = 'Maker,A server,AMD EPYC 7763,x,280,2,128,2,256,2450,256,100,500,1,Jan-2022';
  const read = (...lines: string[]) =>
    readServers({
      loadsCsv: null,
      endpointsCsv: `${lines.join('\n')}\n`,
      names: { endpoints: 'mine.csv' },
    });

  it('are read', () => {
    expect(read(HEADER, ROW)).toMatchObject([{ chips: 2, idleW: 100, fullW: 500, tdpW: 280 }]);
  });

  it.each([
    [[HEADER], 'mine.csv: expected a header and at least one server'],
    [['cpu,System', 'a,b'], 'mine.csv:1: the column Hardware Vendor is missing'],
    [[HEADER, ROW, ROW.replace(',100,', ',much,')], 'mine.csv:3: column idle_w is "much"'],
    [[HEADER, ROW.replace(',500,', ',NaN,')], 'expected a number above 0'],
    [[HEADER, ROW.replace(',500,', ',90,')], 'expected more watts than idle'],
    [[HEADER, ROW.replace('AMD EPYC 7763', ' ')], "expected the CPU's name"],
  ])('are refused with the place of what is wrong: %#', (lines, message) => {
    expect(() => read(...lines)).toThrow(message);
  });
});

describe('npm run bench:accuracy', () => {
  it('scores servers given to it, and prints all figures as one object', () => {
    const directory = mkdtempSync(join(tmpdir(), 'carbon-audit-test-'));
    try {
      const file = join(directory, 'mine.csv');
      const columns =
        'Hardware Vendor,System,cpu,tdp,Chips,cores,threads,mhz,ram,idle_w,max_w,Published';
      const servers = [
        'Maker,One,AMD EPYC 7763,280,2,128,256,2450,256,105,480,Jan-2022',
        'Maker,Other,Intel Xeon Gold 6399,200,2,64,128,2400,256,120,500,Jan-2023',
      ];
      writeFileSync(file, `${[columns, ...servers].join('\n')}\n`);
      const args = ['scripts/bench-accuracy.mjs', '--endpoints', file, '--json'];
      const report = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as {
        servers: number;
        serversInTable: number;
        experiments: { name: string; errors: { all: { points: number } }; peers: object }[];
        cpus: { cpu: string; fit: string }[];
      };
      expect(report.servers).toBe(2);
      expect(report.serversInTable).toBe(0);
      expect(report.cpus.map(({ fit }) => fit)).toEqual(['same', 'nearest']);
      expect(report.experiments[0]).toMatchObject({
        name: 'all servers',
        errors: { all: { points: 4 } },
      });
      expect(Object.keys(report.experiments[0]?.peers ?? {})).toEqual(
        expect.arrayContaining(['codeCarbon', 'teads', 'cloudCarbonFootprint', 'linearTdp']),
      );
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });

  it('warns of servers that the table was made from, and counts a CPU once however it is spelled', () => {
    const { columns, rows } = JSON.parse(readFileSync(join(POWER, 'servers.json'), 'utf8')) as {
      columns: string[];
      rows: (string | number)[][];
    };
    const cell = (row: readonly (string | number)[], column: string) =>
      Number(row[columns.indexOf(column)]);
    const row = rows.find(
      (cells) =>
        cells[columns.indexOf('cpu')] === '7763' &&
        cells[columns.indexOf('maker')] === 'hp' &&
        cell(cells, 'servers') === 1,
    );
    if (row === undefined) throw new Error('the table lacks the row that this test asks for');
    const unit = cell(row, 'tdpW') * cell(row, 'sockets');
    const watts = `${cell(row, 'idlePerTdp') * unit},${cell(row, 'fullPerTdp') * unit}`;
    const directory = mkdtempSync(join(tmpdir(), 'carbon-audit-test-'));
    try {
      const file = join(directory, 'mine.csv');
      const server = (cpu: string, ends: string) =>
        `Hewlett Packard,One,${cpu},280,${cell(row, 'sockets')},128,256,2450,256,${ends},Jan-2022`;
      const columnsOfFile =
        'Hardware Vendor,System,cpu,tdp,Chips,cores,threads,mhz,ram,idle_w,max_w,Published';
      const servers = [server('AMD EPYC 7763', watts), server('AMD EPYC(TM) 7763', '300,900')];
      writeFileSync(file, `${[columnsOfFile, ...servers].join('\n')}\n`);
      const args = ['scripts/bench-accuracy.mjs', '--endpoints', file];
      const text = execFileSync(process.execPath, args, { encoding: 'utf8' });
      expect(text).toContain('WARNING: 1 of the 2 servers look like rows of the table');
      expect(text).toContain('CPUs with rows in the table (1): AMD 7763 (Zen 3)');
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });

  it.each([
    [['--foo'], 2, "Unknown option '--foo'"],
    [['--raw', 'x', '--loads', 'y.csv'], 2, '--raw and --loads or --endpoints are two ways'],
    [['--loads', 'y.csv', '--nested'], 2, '--learning-curve and --nested go with --raw'],
    [[], 2, 'nothing to score'],
    [['--help'], 0, 'bench:accuracy scores the server model'],
  ])('answers %j in a line, not with a stack trace', (args, code, message) => {
    const done = spawnSync(process.execPath, ['scripts/bench-accuracy.mjs', ...args], {
      encoding: 'utf8',
    });
    expect(done.status).toBe(code);
    expect(`${done.stdout}${done.stderr}`).toContain(message);
    expect(done.stderr).not.toMatch(/^ +at /m);
  });

  it('says what to do where the packages are not installed', () => {
    const directory = mkdtempSync(join(tmpdir(), 'carbon-audit-test-'));
    try {
      const root = fileURLToPath(new URL('../../', import.meta.url));
      for (const part of ['scripts', 'data', 'src', 'package.json']) {
        cpSync(join(root, part), join(directory, part), { recursive: true });
      }
      const args = ['scripts/bench-accuracy.mjs', '--raw', 'x'];
      const done = spawnSync(process.execPath, args, { cwd: directory, encoding: 'utf8' });
      expect(done.status).toBe(2);
      expect(done.stderr).toContain('run `npm ci` first');
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });
});
