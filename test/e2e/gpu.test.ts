import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AuditReport } from '../../src/audit/report.ts';
import { machineWithGpu } from '../support/nvidia-smi.ts';
import { CLI, NODE, ownDirectory, runCli } from '../support/program.ts';

/**
 * The real command line and sampler on a made-up machine with NVIDIA GPUs: in a mount namespace of
 * their own they find its driver in /dev and its nvidia-smi where NixOS has it. Synthetic: no such
 * hardware was at hand.
 */
const ENTER = `
  mkdir -p "$1/run/current-system/sw/bin" && cp "$1/usr/bin/nvidia-smi" "$1/run/current-system/sw/bin" || exit 96
  for device in null zero full random urandom; do
    touch "$1/dev/$device" && mount --bind "/dev/$device" "$1/dev/$device" || exit 97
  done
  mount --rbind "$1/dev" /dev && mount --bind "$1/run" /run || exit 98
  shift
  exec "$@"
`;
const BOARD = 'NVIDIA H100 80GB HBM3';
const TELL_BOTH = `
  tell() {
    echo "$(now), 0, 300.00, 90, 700.00, 81559$mig, ${BOARD}"
    echo "$(now), 1, 300.00, 90, 700.00, 81559$mig, ${BOARD}"
  }
`;

/** As root its own mounts suffice; another user becomes root of a namespace, where that is allowed. */
const UNSHARE = process.getuid?.() === 0 ? ['--mount'] : ['--user', '--map-root-user', '--mount'];
const canUnshare =
  spawnSync('unshare', [...UNSHARE, 'mount', '-t', 'tmpfs', 'none', '/run']).status === 0;

/** The GPUs draw at least so long after they have first been asked, late as that may be. */
const DRAWN_S = 4;
const TOLD = '/run/current-system/sw/bin/nvidia-smi.told';
const WORK = `until [ -e ${TOLD} ]; do sleep 0.1; done; sleep ${DRAWN_S + 0.5}`;

async function auditOn(root: string) {
  const cwd = ownDirectory();
  const wait = ['--', 'sh', '-c', WORK];
  const program = [NODE, CLI, 'run', '--region', 'eastus', '--out', 'out', ...wait];
  const child = spawn('unshare', [...UNSHARE, 'sh', '-c', ENTER, 'sh', root, ...program], {
    cwd,
    env: { PATH: process.env['PATH'], TMPDIR: cwd },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
  const code = await new Promise((done) => child.on('close', done));
  expect(code, stderr).toBe(0);
  const report = JSON.parse(readFileSync(join(cwd, 'out/audit.json'), 'utf8')) as AuditReport;
  const gpus = (report.energy?.components ?? []).filter(({ id }) => id === 'gpu');
  const ids = report.findings.map(({ id }) => id);
  return { cwd, report, stderr, gpus, ids };
}

describe.runIf(canUnshare)('carbon-audit run on a machine with GPUs', () => {
  it('measures them, in one line, and computes the same again', async () => {
    const root = machineWithGpu(`${TELL_BOTH} while :; do tell; : >"$0.told"; sleep 0.5; done`);
    const { cwd, report, stderr, gpus } = await auditOn(root);
    const measured = gpus.find(({ provenance }) => provenance === 'measured');
    const durationS = report.usage?.durationS ?? 0;
    expect(measured?.source).toBe('nvidia');
    expect(measured?.energyJ.value).toBeGreaterThan(600 * DRAWN_S);
    expect((measured?.energyJ.value ?? 0) / (600 * durationS)).toBeLessThan(1.001);
    expect(stderr).toContain(`2 x ${BOARD}: the board's power by nvidia-smi`);
    expect(stderr).toContain('GPU host');

    const again = await runCli(['recompute', 'out'], { cwd });
    expect(again.stderr).toContain('to the byte');
  });

  it('goes on counting them when nvidia-smi dies, and says so', async () => {
    const once = `[ -e "$0.ran" ] && exit 1; touch "$0.ran"`;
    const root = machineWithGpu(
      `${once}; ${TELL_BOTH} tell; : >"$0.told"; sleep 0.5; tell; sleep 0.5; tell`,
    );
    const { report, gpus, ids } = await auditOn(root);
    expect(gpus.map(({ provenance }) => provenance)).toContain('assumed');
    const gpuJ = gpus.reduce((sum, { energyJ }) => sum + energyJ.value, 0);
    // Between what was told, 300 W, and half of the limit, 350 W.
    expect(gpuJ / (2 * (report.usage?.durationS ?? 0))).toBeGreaterThan(299);
    expect(gpuJ / (2 * (report.usage?.durationS ?? 0))).toBeLessThan(351);
    expect(ids).toEqual(expect.arrayContaining(['gpu-gap', 'meter-died']));
  });
});
