import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AuditReport } from '../../src/audit/report.ts';
import { type FakeCounter, powerUp } from '../support/hardware.ts';
import { CLI, NODE, ownDirectory } from '../support/program.ts';

/**
 * The real command line and sampler on a made-up powercap tree: in a mount namespace of their own they
 * find ours at /sys/class, and a /proc/cpuinfo without a hypervisor. Synthetic: no such hardware was
 * at hand.
 */
const CPUINFO = `processor	: 0
vendor_id	: AuthenticAMD
cpu family	: 25
model		: 1
model name	: AMD EPYC 7763 64-Core Processor
flags		: fpu vme de pse tsc msr
`;
const NOBODY = 65_534;

const ENTER = `
  mount --bind "$1/cpuinfo" /proc/cpuinfo || exit 97
  mount --rbind "$1/class" /sys/class || exit 97
  shift
  exec "$@"
`;

/** As root its own mounts suffice; another user becomes root of a namespace, where that is allowed. */
const UNSHARE = process.getuid?.() === 0 ? ['--mount'] : ['--user', '--map-root-user', '--mount'];
const canUnshare =
  spawnSync('unshare', [...UNSHARE, 'mount', '-t', 'tmpfs', 'none', '/sys/class']).status === 0;

type Zone = Readonly<{ name: string; watts: number; fromJ?: number }>;
const RANGE_UJ = 262_143_328_850;

function machineOf(zones: Readonly<Record<string, Zone>>): string {
  const root = ownDirectory();
  writeFileSync(join(root, 'cpuinfo'), CPUINFO);
  for (const [id, { name, fromJ = 0 }] of Object.entries(zones)) {
    const folder = join(root, 'class/powercap', id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'name'), `${name}\n`);
    writeFileSync(join(folder, 'max_energy_range_uj'), `${RANGE_UJ}\n`);
    writeFileSync(join(folder, 'energy_uj'), `${fromJ * 1e6}\n`.padStart(16, ' '));
  }
  return root;
}

const countersOf = (root: string, zones: Readonly<Record<string, Zone>>): FakeCounter[] =>
  Object.entries(zones).map(([id, { watts, fromJ = 0 }]) => ({
    path: join(root, 'class/powercap', id, 'energy_uj'),
    watts,
    fromUj: fromJ * 1e6,
    maxUj: RANGE_UJ,
  }));

async function auditOn(root: string, before: readonly string[] = []) {
  const cwd = ownDirectory();
  chmodSync(cwd, 0o777);
  const wait = 'setTimeout(() => {}, 2500)';
  const program = [
    NODE,
    CLI,
    'run',
    '--interval',
    '100 ms',
    '--out',
    'out',
    '--',
    NODE,
    '-e',
    wait,
  ];
  const child = spawn(
    'unshare',
    [...UNSHARE, 'sh', '-c', ENTER, 'sh', root, ...before, ...program],
    { cwd, env: { PATH: process.env['PATH'], TMPDIR: cwd }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
  const code = await new Promise((done) => child.on('close', done));
  expect(code, stderr).toBe(0);
  const report = JSON.parse(readFileSync(join(cwd, 'out/audit.json'), 'utf8')) as AuditReport;
  return { report, stderr, ids: report.findings.map(({ id }) => id) };
}

describe.runIf(canUnshare)('carbon-audit run on a machine with energy counters', () => {
  it('measures packages and memory over a wrap, each counter once', async () => {
    const zones = {
      'intel-rapl:0': { name: 'package-0', watts: 100, fromJ: 262_100 },
      'intel-rapl:0:0': { name: 'core', watts: 80 },
      'intel-rapl:0:1': { name: 'dram', watts: 10 },
      'intel-rapl:1': { name: 'package-1', watts: 50 },
      'intel-rapl-mmio:0': { name: 'package-0', watts: 100, fromJ: 7 },
    };
    const root = machineOf(zones);
    await powerUp(countersOf(root, zones));
    const { report, stderr, ids } = await auditOn(root);
    const components = report.energy?.components ?? [];
    expect(components.map(({ id, provenance }) => `${id} ${provenance}`)).toEqual([
      'cpu measured',
      'memory measured',
      'board assumed',
    ]);
    const durationS = report.usage?.durationS ?? 0;
    const watts = components.map(({ energyJ }) => energyJ.value / durationS);
    // The made-up hardware ticks every 20 ms, when it gets the CPU; a package more or less is a third.
    for (const [i, expectedW] of [150, 10, 0.6 * 160].entries()) {
      expect(Math.abs((watts[i] ?? 0) / expectedW - 1)).toBeLessThan(0.25);
    }
    expect(ids.filter((id) => id.startsWith('rapl'))).toEqual([]);
    expect(stderr).toContain('measured: The energy counters (RAPL) of package-0, package-1.');
    expect(stderr).toMatch(/Board +\S+ m?Wh .* assumed: 60 %/);
  });

  it.runIf(process.getuid?.() === 0)(
    'models for a user who may not read them, and says why',
    async () => {
      const root = machineOf({ 'intel-rapl:0': { name: 'package-0', watts: 100, fromJ: 1 } });
      const counter = join(root, 'class/powercap/intel-rapl:0/energy_uj');
      chmodSync(root, 0o755);
      chmodSync(counter, 0o400);
      chownSync(counter, 0, 0);
      const user = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
      const { report, ids } = await auditOn(root, user);
      expect(report.energy?.components[0]).toMatchObject({ id: 'cpu', provenance: 'modelled' });
      expect(ids).toContain('rapl-unreadable');
    },
  );
});
