import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { MachineReport } from '../../src/audit/machine-report.ts';
import type { AuditReport } from '../../src/audit/report.ts';
import { CLI, NODE, ownDirectory, runCli } from '../support/program.ts';

describe('carbon-audit machine', () => {
  it('tells people what the machine is', async () => {
    const { code, stdout, stderr } = await runCli(['machine'], { cwd: ownDirectory() });
    expect(code).toBe(0);
    expect(stderr).toBe('');
    for (const title of ['This machine', 'Counters', 'Power, over ', 'Making it']) {
      expect(stdout).toContain(title);
    }
  });

  it('tells programs the same, as JSON', async () => {
    const { code, stdout } = await runCli(['machine', '--json'], { cwd: ownDirectory() });
    expect(code).toBe(0);
    const report: MachineReport = JSON.parse(stdout);
    expect(report.held.vcpus).toBeGreaterThan(0);
    expect(report.components?.map(({ id }) => id)).toContain('cpu');
    expect(report.durationS).toBeGreaterThan(0.9);
  });

  it.each([
    [['machine', 'here'], 'machine takes options only'],
    [['machine', '--rapl', 'root'], 'expected auto or sudo'],
    [['machine', '--json=yes'], '--json takes no value'],
    [['machine', '--json', '--json'], 'was given twice'],
    [['machine', '--jsn'], 'did you mean --json'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await runCli(args, { cwd: ownDirectory() });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

/** Half a CPU, in a control group of version 1 or 2: needs root and a tree that may be written to. */
const TREES = '/sys/fs/cgroup';
const NAME = `carbon-audit-test-${process.pid}`;
const V2 = existsSync(join(TREES, 'cgroup.controllers'));
const GROUPS = (V2 ? [''] : ['cpu', 'cpuacct']).map((tree) => join(TREES, tree, NAME));

function halfCpu(): boolean {
  try {
    for (const group of GROUPS) mkdirSync(group, { recursive: false });
    if (V2) writeFileSync(join(TREES, NAME, 'cpu.max'), '50000 100000');
    else writeFileSync(join(TREES, 'cpu', NAME, 'cpu.cfs_quota_us'), '50000');
    return true;
  } catch {
    removeGroups();
    return false;
  }
}

function removeGroups(): void {
  for (const group of GROUPS) {
    try {
      rmdirSync(group);
    } catch {
      // Was never there.
    }
  }
}

const canLimit = process.platform === 'linux' && halfCpu();
removeGroups();

const ENTER = `${GROUPS.map((group) => `echo $$ > ${group}/cgroup.procs`).join(' && ')} || exit 97; exec "$@"`;
const BUSY = 'const end = Date.now() + 2000; while (Date.now() < end);';

const neighbours: ReturnType<typeof spawn>[] = [];
afterEach(() => {
  for (const child of neighbours.splice(0)) child.kill('SIGKILL');
  // The kernel takes a moment to let go of a group.
  for (let tries = 0; GROUPS.some((group) => existsSync(group)) && tries < 100; tries++) {
    removeGroups();
    spawnSync('sleep', ['0.05']);
  }
});

describe.skipIf(!canLimit)('in a container of half a CPU beside a busy neighbour', () => {
  const inGroup = (args: readonly string[], cwd: string) =>
    spawnSync('sh', ['-c', ENTER, 'sh', NODE, CLI, ...args], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], TMPDIR: cwd },
    });

  it('counts its own CPU time, and holds its part of the machine', () => {
    halfCpu();
    neighbours.push(spawn(NODE, ['-e', 'for (;;);'], { stdio: 'ignore' }));
    const cwd = ownDirectory();
    const seen = inGroup(['machine', '--json'], cwd);
    const machine: MachineReport = JSON.parse(seen.stdout);
    expect(machine.machine.container?.cpus).toBe(0.5);
    expect(machine.layout.reader).toBe('cgroup');
    expect(machine.held).toMatchObject({ vcpus: 0.5, factor: null });

    const ran = inGroup(['run', '--out', 'out', '--', NODE, '-e', BUSY], cwd);
    expect(ran.status).toBe(0);
    const report: AuditReport = JSON.parse(readFileSync(join(cwd, 'out', 'audit.json'), 'utf8'));
    const { durationS = 0, cpuBusyS = 0, cpuUtilisation = 0 } = report.usage ?? {};
    // Beside who knows what else: the machine as a whole was busier than one CPU.
    expect(cpuBusyS / durationS).toBeGreaterThan(0.1);
    expect(cpuBusyS / durationS).toBeLessThan(0.6);
    expect(cpuUtilisation).toBeCloseTo(Math.min(1, cpuBusyS / (durationS * 0.5)), 6);
    expect(report.findings.map(({ id }) => id)).not.toContain('counters-implausible');

    const again = spawnSync(NODE, [CLI, 'recompute', 'out'], { cwd, encoding: 'utf8' });
    expect(again.status).toBe(0);
  });
});
