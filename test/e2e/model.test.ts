import { describe, expect, it } from 'vitest';
import { ownDirectory, runCli } from '../support/program.ts';

type Answer = Readonly<{
  schemaVersion: number;
  kind: string;
  tool: Readonly<{ name: string }>;
  fit: string;
  host: Readonly<{ sockets: number; cores: number; threads: number }>;
  guest: Readonly<{ vcpus: number; memoryGb: number }> | null;
  points: readonly Readonly<{
    load: number;
    powerW: Readonly<{
      value: number;
      low: number;
      high: number;
      factors: readonly Readonly<{ id: string; kind: string }>[];
    }>;
  }>[];
  rows: readonly string[];
}>;

async function model(...args: string[]) {
  return runCli(['model', ...args], { cwd: ownDirectory() });
}

async function answer(...args: string[]): Promise<Answer> {
  const done = await model(...args, '--json');
  expect(done.code).toBe(0);
  // Nine digits, as in every document.
  expect(done.stdout).not.toMatch(/\d\.\d{12}/);
  return JSON.parse(done.stdout) as Answer;
}

describe('carbon-audit model', () => {
  it('answers for a whole host, with range, factors and rows', async () => {
    const told = await answer('--cpu', 'AMD EPYC 7763', '--sockets', '1');
    expect(told).toMatchObject({ schemaVersion: 1, kind: 'model', fit: 'same', guest: null });
    expect(told.tool.name).toBe('carbon-audit');
    const { host, points, rows } = told;
    expect(host).toMatchObject({ sockets: 1, cores: 64, threads: 128 });
    expect(points.map(({ load }) => load)).toEqual([0, 0.5, 1]);
    for (const { powerW } of points) {
      expect(powerW.low).toBeLessThan(powerW.value);
      expect(powerW.high).toBeGreaterThan(powerW.value);
    }
    expect(points[2]?.powerW.factors.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'cpu-model:AMD 7763 calibrated',
      'server-tuning declared',
    ]);
    expect(rows.join(' ')).toContain('SPECpower');
  });

  it('answers for the share of a virtual machine at one load', async () => {
    const { points, guest } = await answer(
      '--cpu',
      'AMD EPYC 7763',
      '--vcpus',
      '4',
      '--load',
      '0.5',
    );
    expect(guest).toMatchObject({ vcpus: 4 });
    expect(points).toHaveLength(1);
    expect(points[0]?.powerW.value).toBeGreaterThan(3.5);
    expect(points[0]?.powerW.value).toBeLessThan(6);
  });

  it('says how a share is reckoned, and what its memory adds', async () => {
    const { stdout } = await model('--cpu', 'AMD EPYC 7763', '--vcpus', '4', '--memory-gb', '16');
    expect(stdout).toMatch(
      /straight line .* 4\d\d W for the whole host, where the curve has 480 W/,
    );
    expect(stdout).toContain('16 GB of memory: 12 GB beyond what the figure for its threads holds');
    expect(stdout).toMatch(/host-occupancy: x or \/ 1\.\d+ \(declared\)/);
    const whole = await model('--cpu', 'AMD EPYC 7763', '--vcpus', '256', '--load', '0');
    expect(whole.stdout).not.toContain('host-occupancy');
  });

  it.each([
    ['AMD EPYC 7764', 'is no CPU that the tables list: others stand in; spelled like it: 7763'],
    ['Blorp 9', 'is no CPU that the tables list'],
    ['AMD EPYC', 'many CPUs go by this name'],
  ])('says beside its answer that it does not know %s', async (cpu, hint) => {
    const done = await model('--cpu', cpu, '--json');
    expect(done.stderr).toContain(hint);
    expect(JSON.parse(done.stdout)).toMatchObject({ kind: 'model', cpu });
  });

  it('believes what it is told of the host', async () => {
    const told = ['--sockets', '2', '--cores', '96', '--threads', '192', '--tdp', '300'];
    const { host } = await answer('--cpu', 'Intel Xeon Gold 6999', ...told, '--memory-gb', '512');
    expect(host).toMatchObject({ sockets: 2, threads: 192, tdpW: 300, memoryGb: 512 });
  });

  it('reads well without --json, and owns up to a CPU that nobody knows', async () => {
    const done = await model('--cpu', 'Loongson 3A6000');
    expect(done.code).toBe(0);
    expect(done.stdout).toMatch(/^Loongson 3A6000: a host of \d+ hardware threads/);
    expect(done.stdout).toContain('no generation known');
    expect(done.stdout).toMatch(/cpu-spec:unknown: x or \/ 2\.\d+ \(declared\)/);
    expect(done.stdout).toContain('Note: ');
  });

  it.each([
    [[], "needs a CPU, for example `carbon-audit model --cpu 'AMD EPYC 7763'`"],
    [['AMD', 'EPYC'], 'goes in quotes after --cpu'],
    [['--cpu', 'x', '--cores', '0'], '--cores takes a whole number'],
    [['--cpu', 'x', '--cores', '1000000'], 'from 1 to 8192, not "1000000"'],
    [['--cpu', 'x', '--sockets', '1.5'], '--sockets takes a whole number'],
    [['--cpu', 'x', '--tdp', '0'], '--tdp takes the TDP of one socket in watts, from 4 to 2000'],
    [['--cpu', 'x', '--tdp', 'NaN'], 'not "NaN"'],
    [['--cpu', 'x', '--tdp', '1e3'], 'not "1e3"'],
    [['--cpu', 'x', '--memory-gb', '-4'], '--memory-gb takes memory in GB'],
    [['--cpu', 'x', '--load', '50'], '0.5 for 50 %'],
    [['--cpu', 'x', '--cores', '8', '--threads', '4'], '8 cores have from 8 to 64 of them'],
    [['--cpu', 'x', '--sockets', '4', '--cores', '2'], '4 sockets cannot have 2'],
    [['--cpu', 'AMD EPYC 7763', '--vcpus', '500'], "more than the host's 256 hardware threads"],
    [['--cpu', 'x', '--sockets', '3', '--cores', '64'], '64 cannot be shared evenly by 3'],
    [['--cpu', 'AMD EPYC 7763', '--sockets', '16'], 'hosts of AMD EPYC 7763 have 2 at most'],
    [['--cpu', 'AMD EPYC 7763', '--tdp', '5'], 'listed with 280 W, from which 5 W is too far'],
    [['--cpu', 'AMD EPYC 7763', '--sockets', '1', '--cores', '96'], 'has 64 on a socket'],
    [['--cpu', 'AMD EPYC 7763', '--cores', '64', '--threads', '256'], 'have 128 at most'],
    [['--cpu', 'AMD EPYC 7763', '--vcpus', '4', '--memory-gb', '2000'], 'none has more than 1024'],
    [['--cpu', 'Apple M2 Ultra', '--tdp', '60'], 'changes nothing for Apple silicon'],
    [['--cpu', 'Apple M2 Ultra', '--memory-gb', '64'], 'changes nothing for Apple silicon'],
    [['--cpu', 'Apple M1', '--cores', '20'], 'Apple M1 has 8 on a socket'],
    [['--cpu', 'Apple M1', '--sockets', '2'], 'hosts of Apple M1 have one'],
    [['--cpu', 'x'.repeat(200)], '128 characters at most'],
    [['--cpu', 'x', '--cpu', 'y'], '--cpu was given twice'],
    [['--cpu', 'x', '--json=out'], '--json takes no value'],
    [['--cpu', 'x', '--core', '4'], 'did you mean --cores'],
  ])('refuses %j', async (args, message) => {
    const done = await model(...args);
    expect(done.stderr).toContain(message);
    expect(done.stdout).toBe('');
    expect(done.code).toBe(2);
  });
});
