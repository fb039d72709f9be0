import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { hasGreeted } from '../../src/lifecycle/greeting.ts';
import {
  removeAudit,
  type StartedAudit,
  type StartOptions,
  startAudit,
  stopAudit,
} from '../../src/lifecycle/lifecycle.ts';
import { type Recording, readRecording } from '../../src/recording/read.ts';
import { samplerFile } from '../../src/sampling/directory.ts';
import { powerUp } from '../support/hardware.ts';
import { NODE, ownDirectory, processesNaming, SAMPLER, until } from '../support/program.ts';

/**
 * The real sampler where RAPL is open to root only. Synthetic: on the made-up machine the counters open
 * for nobody, and its sudo, which like the real one cannot be ended by us, knows where they really are.
 */
const SUDO = `#!/bin/sh
trap '' TERM INT HUP
[ "$1" = -n ] || exit 9
shift
for arg do
  shift
  case "$arg" in */energy_uj) arg="\${arg%energy_uj}open_to_root" ;; esac
  set -- "$@" "$arg"
done
exec "$@"
`;

const ZONES = {
  'intel-rapl:0': { name: 'package-0', watts: 100 },
  'intel-rapl:0:0': { name: 'dram', watts: 10 },
} as const;
const RANGE_UJ = 262_143_328_850;

type Audit = StartedAudit & { directory: string; sampler: { pid: number } };
let audit: Audit | null = null;
let machine = '';

function machineOf(sudo: string): string {
  const root = ownDirectory();
  mkdirSync(join(root, 'usr/bin'), { recursive: true });
  symlinkSync('/proc', join(root, 'proc'));
  writeFileSync(join(root, 'usr/bin/sudo'), sudo);
  chmodSync(join(root, 'usr/bin/sudo'), 0o755);
  for (const [id, { name }] of Object.entries(ZONES)) {
    const folder = join(root, 'sys/class/powercap', id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'name'), `${name}\n`);
    writeFileSync(join(folder, 'max_energy_range_uj'), `${RANGE_UJ}\n`);
    symlinkSync('energy_uj', join(folder, 'energy_uj'));
    writeFileSync(join(folder, 'open_to_root'), '1000000\n'.padStart(16, ' '));
  }
  return root;
}

async function start(
  sudo: string,
  over: Partial<StartOptions> = {},
  prepare: (root: string) => void = () => {},
): Promise<Audit> {
  machine = machineOf(sudo);
  const counters = Object.entries(ZONES).map(([id, { watts }]) => ({
    path: join(machine, 'sys/class/powercap', id, 'open_to_root'),
    watts,
    fromUj: 1e6,
    maxUj: RANGE_UJ,
  }));
  await powerUp(counters);
  prepare(machine);
  const begun = startAudit({
    samplerPath: SAMPLER,
    node: NODE,
    baseDir: ownDirectory(),
    intervalMs: 100,
    env: process.env,
    counters: { root: machine },
    rapl: 'sudo',
    ...over,
  }) as Audit;
  audit = begun;
  await until(() => (hasGreeted(begun) ? true : undefined), 'the greeting');
  return begun;
}

const stop = (begun: Audit) => stopAudit(begun, { root: machine });
const rootProcesses = () => processesNaming(join(machine, 'proc/uptime'));
const silence = () => until(() => (rootProcesses().length === 0 ? true : undefined), 'silence');
const recordingOf = ({ directory }: Audit) =>
  readRecording(readFileSync(samplerFile(directory, 'recording'), 'utf8'));
const readByRoot = ({ readings }: Recording) => readings.filter(({ raplUj }) => raplUj[0] !== null);
const whenRead = (begun: Audit, times: number) =>
  until(
    () => (readByRoot(recordingOf(begun)).length >= times ? true : undefined),
    `${times} readings of root's`,
  );

afterEach(async () => {
  if (audit === null) return;
  await stop(audit);
  removeAudit(audit);
  await silence();
  audit = null;
});

describe('energy counters that only root may read', () => {
  it('are read through sudo once a second, each at its own time', async () => {
    const begun = await start(SUDO, { intervalMs: 350 });
    expect(begun.findings).toEqual([]);
    expect(begun.layout.raplZones.map(({ name }) => name)).toEqual(['package-0', 'dram']);
    await whenRead(begun, 4);
    const { findings, end, recordingText } = await stop(begun);
    expect(findings).toEqual([]);
    const recording = readRecording(recordingText);
    expect(recording.findings).toEqual([]);
    const samples = readByRoot(recording);
    expect(recording.readings.length).toBeGreaterThan(1.5 * samples.length);
    expect(samples.length).toBeLessThanOrEqual(
      2 + (end.monotonicMs - begun.start.monotonicMs) / 1000,
    );
    const lagsMs = [...samples, end].map((sample) => {
      const atMs = sample.monotonicMs - (sample.raplAgeMs ?? 0);
      const drawnJ = ((sample.raplUj[0] ?? 0) - (begun.start.raplUj[0] ?? 0)) / 1e6;
      return Math.abs(atMs - begun.start.monotonicMs - drawnJ * 10);
    });
    // Uptime is told in hundredths of a second. Where this machine is busy, the made-up counter or its
    // reader may be late once or twice; a reading that had another's time would be so each time.
    expect(lagsMs.sort((a, b) => a - b)[2]).toBeLessThan(300);
    expect(Math.max(...samples.map(({ raplAgeMs = 0 }) => raplAgeMs))).toBeGreaterThan(100);
  });

  it('are read by no program that the PATH of the job names', async () => {
    const folder = ownDirectory();
    const planted = join(folder, 'sleep');
    const run = join(folder, 'run');
    const asRoot = `grep -q open_to_root "/proc/$PPID/cmdline" && : >'${run}'`;
    writeFileSync(planted, `#!/bin/sh\n${asRoot}\nexec /bin/sleep "$@"\n`);
    chmodSync(planted, 0o755);
    const begun = await start(SUDO, {
      env: { ...process.env, PATH: `${folder}:${process.env['PATH']}` },
    });
    // Between two readings it sleeps.
    await whenRead(begun, 2);
    expect((await stop(begun)).findings).toEqual([]);
    expect(existsSync(run)).toBe(false);
  });

  it('are left alone where sudo asks for a password', async () => {
    const begun = await start('#!/bin/sh\necho "sudo: a password is required" >&2; exit 1\n');
    expect(begun.findings.map(({ id }) => id)).toEqual(['rapl-sudo-refused']);
    expect(begun.findings[0]?.message).toContain('a password is required');
    expect(begun).toMatchObject({ raplBySudo: false, layout: { raplZones: [] } });
    expect(begun.unreadable.map(({ id }) => id)).toEqual(Object.keys(ZONES));
  });

  it('are left alone where sudo does not answer', async () => {
    // Until its machine is cleared away; who waited for it would wait for ever.
    const begun = await start(`#!/bin/sh\ntrap '' TERM\nwhile [ -e "$0" ]; do sleep 0.2; done\n`);
    expect(begun.findings[0]?.message).toContain('did not answer');
  });

  it('are left alone where nobody asked for them', async () => {
    const begun = await start(SUDO, { rapl: 'auto' });
    expect(begun).toMatchObject({ raplBySudo: false, findings: [], layout: { raplZones: [] } });
    expect(rootProcesses()).toEqual([]);
  });

  it('are no longer read when the sampler is killed', async () => {
    const begun = await start(SUDO);
    await until(() => (rootProcesses().length > 0 ? true : undefined), 'the root process');
    process.kill(begun.sampler.pid, 'SIGKILL');
    await silence();
    const { end } = await stop(begun);
    expect(end.raplUj[0]).toBeGreaterThan(begun.start.raplUj[0] ?? Number.NaN);
  });

  it('are no longer read when the audit has reached its age', async () => {
    const begun = await start(SUDO, { maxAgeMs: 1_000, runnerPid: null });
    process.kill(begun.sampler.pid, 'SIGSTOP');
    await silence();
    process.kill(begun.sampler.pid, 'SIGCONT');
  });

  it('stand at both ends when the root process dies', async () => {
    const begun = await start(SUDO);
    await until(() => (rootProcesses().length > 0 ? true : undefined), 'the root process');
    for (const pid of rootProcesses()) if (pid !== begun.sampler.pid) killShell(pid);
    await until(
      () => recordingOf(begun).notes.find(({ topic }) => topic === 'meter-died'),
      'a note of it',
    );
    const { end, recordingText } = await stop(begun);
    expect(end.raplUj[0]).toBeGreaterThan(begun.start.raplUj[0] ?? Number.NaN);
    expect(readRecording(recordingText).findings.map(({ id }) => id)).toEqual(['meter-died']);
  });
});

const canSudo = process.getuid?.() !== 0 && spawnSync('/usr/bin/sudo', ['-n', 'true']).status === 0;

describe.runIf(canSudo)('with the real sudo, a user who may not read the counters', () => {
  it('reads them through a root process that ends with the sampler', async () => {
    const begun = await start(SUDO, {}, (root) => {
      rmSync(join(root, 'usr/bin/sudo'));
      symlinkSync('/usr/bin/sudo', join(root, 'usr/bin/sudo'));
      for (const id of Object.keys(ZONES)) {
        const file = join(root, 'sys/class/powercap', id, 'energy_uj');
        rmSync(file);
        writeFileSync(file, '4200000\n', { mode: 0o400 });
        expect(spawnSync('/usr/bin/sudo', ['-n', 'chown', '0:0', file]).status).toBe(0);
      }
    });
    expect(begun.findings).toEqual([]);
    expect(begun.start.raplUj).toEqual([4_200_000, 4_200_000]);
    const sampled = () => recordingOf(begun).readings.some(({ raplUj }) => raplUj[1] === 4_200_000);
    await until(() => (sampled() ? true : undefined), 'a sample of root’s');
    process.kill(begun.sampler.pid, 'SIGKILL');
    await silence();
    expect((await stop(begun)).end.raplUj).toEqual([4_200_000, 4_200_000]);
  });
});

/** The root process itself, and not the shell that waits for it to tell how it ended. */
function killShell(pid: number): void {
  const { stdout } = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  if (stdout.includes('open_to_root')) process.kill(pid, 'SIGKILL');
}
