import { describe, expect, it } from 'vitest';
import { ownDirectory, runCli } from '../support/program.ts';

type Answer = Readonly<{
  fit: string;
  host: Readonly<{ sockets: number; threads: number }>;
  points: readonly Readonly<{
    load: number;
    powerW: number;
    range90W: Readonly<{ low: number; high: number }>;
    factors: readonly Readonly<{ id: string; kind: string }>[];
  }>[];
  rows: readonly string[];
}>;

async function model(...args: string[]) {
  return runCli(['model', ...args], { cwd: ownDirectory() });
}

async function answer(...args: string[]): Promise<Answer> {
  const done = await model(...args, '--json');
  expect(done.stderr).toBe('');
  expect(done.code).toBe(0);
  return JSON.parse(done.stdout) as Answer;
}

describe('carbon-audit model', () => {
  it('answers for a whole host, with range, factors and rows', async () => {
    const { fit, host, points, rows } = await answer('--cpu', 'AMD EPYC 7763', '--sockets', '1');
    expect(fit).toBe('same');
    expect(host).toMatchObject({ sockets: 1, threads: 128 });
    expect(points.map(({ load }) => load)).toEqual([0, 0.5, 1]);
    for (const { powerW, range90W } of points) {
      expect(range90W.low).toBeLessThan(powerW);
      expect(range90W.high).toBeGreaterThan(powerW);
    }
    expect(points[2]?.factors.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'cpu-model:AMD 7763 calibrated',
      'server-tuning declared',
    ]);
    expect(rows.join(' ')).toContain('SPECpower');
  });

  it('answers for the share of a virtual machine at one load', async () => {
    const { points } = await answer('--cpu', 'AMD EPYC 7763', '--vcpus', '4', '--load', '0.5');
    expect(points).toHaveLength(1);
    expect(points[0]?.powerW).toBeGreaterThan(3.5);
    expect(points[0]?.powerW).toBeLessThan(6);
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
    expect(done.stdout).toMatch(/cpu-spec:unknown: \d+ % \(declared\)/);
    expect(done.stdout).toContain('Note: ');
  });

  it.each([
    [[], "needs a CPU, for example `carbon-audit model --cpu 'AMD EPYC 7763'`"],
    [['AMD', 'EPYC'], 'goes in quotes after --cpu'],
    [['--cpu', 'x', '--cores', '0'], '--cores takes a whole number'],
    [['--cpu', 'x', '--cores', '1000000'], 'from 1 to 8192, not "1000000"'],
    [['--cpu', 'x', '--sockets', '1.5'], '--sockets takes a whole number'],
    [['--cpu', 'x', '--tdp', '0'], '--tdp takes the TDP of one socket in watts, from 1 to 2000'],
    [['--cpu', 'x', '--tdp', 'NaN'], 'not "NaN"'],
    [['--cpu', 'x', '--tdp', '1e3'], 'not "1e3"'],
    [['--cpu', 'x', '--memory-gb', '-4'], '--memory-gb takes memory in GB'],
    [['--cpu', 'x', '--load', '50'], '0.5 for 50 %'],
    [['--cpu', 'x', '--cores', '8', '--threads', '4'], '8 cores have from 8 to 64 of them'],
    [['--cpu', 'x', '--sockets', '4', '--cores', '2'], '4 sockets cannot have 2'],
    [['--cpu', 'AMD EPYC 7763', '--vcpus', '500'], "more than the host's 256 hardware threads"],
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
