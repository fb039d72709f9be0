import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { hasGreeted } from '../../src/lifecycle/greeting.ts';
import {
  removeAudit,
  type StartedAudit,
  type StartOptions,
  startAudit,
  stopAudit,
} from '../../src/lifecycle/lifecycle.ts';
import { isRunning } from '../../src/probe/process.ts';
import { type Recording, readRecording } from '../../src/recording/read.ts';
import { SAMPLER_FILES, samplerFile } from '../../src/sampling/directory.ts';
import { readingsIn } from '../support/meters.ts';
import { machineWithGpu } from '../support/nvidia-smi.ts';
import { NODE, ownDirectory, processesNaming, SAMPLER, until } from '../support/program.ts';

/**
 * The real sampler beside stand-ins for nvidia-smi. All their outputs are synthetic, in the form that
 * published ones have; no such hardware was at hand.
 */
type Audit = StartedAudit & { directory: string; sampler: { pid: number }; root: string };
const started: Audit[] = [];

async function start(root: string, over: Partial<StartOptions> = {}): Promise<Audit> {
  const audit = {
    ...startAudit({
      samplerPath: SAMPLER,
      node: NODE,
      baseDir: ownDirectory(),
      intervalMs: 100,
      env: process.env,
      counters: { root },
      ...over,
    }),
    root,
  } as Audit;
  started.push(audit);
  await until(() => (hasGreeted(audit) ? true : undefined), 'the greeting');
  return audit;
}

afterEach(async () => {
  for (const audit of started.splice(0)) {
    await stopAudit(audit, { root: audit.root });
    removeAudit(audit);
    await nothingLeft(audit);
  }
});

const left = ({ directory, root }: Audit) => [
  ...processesNaming(directory),
  ...processesNaming(join(root, 'usr')),
];
const nothingLeft = (audit: Audit) =>
  until(() => (left(audit).length === 0 ? true : undefined), 'silence');

const recordingOf = (audit: Audit): Recording =>
  readRecording(readFileSync(samplerFile(audit.directory, 'recording'), 'utf8'));

const answers = ({ meters: [meter] }: Recording) => (meter === undefined ? [] : readingsIn(meter));

const whenAnswered = (audit: Audit, count: number) =>
  until(() => (answers(recordingOf(audit)).length >= count ? true : undefined), 'answers');

const whenSampledAgain = async (audit: Audit, count: number) => {
  const samples = () => recordingOf(audit).readings.length;
  const before = samples();
  await until(() => (samples() >= before + count ? true : undefined), `${count} samples more`);
};

const whenNoted = (audit: Audit, topic: string) =>
  until(() => recordingOf(audit).notes.find((note) => note.topic === topic), topic);

const ids = ({ findings }: Pick<Recording, 'findings'>) => findings.map(({ id }) => id);

async function stopped(audit: Audit): Promise<Recording> {
  const { findings, recordingText } = await stopAudit(audit, { root: audit.root });
  expect(findings).toEqual([]);
  // They were told to end, and may take a moment to go.
  await nothingLeft(audit);
  return readRecording(recordingText);
}

const linesOf = (path: string): number =>
  existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0;

const H100 = 'NVIDIA H100 80GB HBM3';

describe('a machine with NVIDIA GPUs', () => {
  it('records what they draw, and leaves nothing behind', async () => {
    // Both in one write: of a round that the end cuts in two, what was told by then is kept.
    const root = machineWithGpu(`
      while :; do
        first="$(now), 0, 123.45, 40, 700.00, 81559$mig, ${H100}"
        printf '%s\n' "$first
$(now), 1, 69.10, 0, 700.00, 81559$mig, ${H100}"
        sleep 0.2
      done`);
    const audit = await start(root);
    await whenAnswered(audit, 4);
    const recording = await stopped(audit);
    expect(recording.findings).toEqual([]);
    expect(recording.meters[0]?.source).toBe('nvidia');
    const board = { name: H100, limitW: 700, memoryBytes: 81_559 * 2 ** 20, partitioned: false };
    expect(recording.meters[0]?.channels).toEqual([board, board]);
    for (const { monotonicMs, powerW, utilisation } of answers(recording)) {
      expect([powerW, utilisation]).toEqual([
        [123.5, 69.1],
        [0.4, 0],
      ]);
      expect(monotonicMs).toBeGreaterThanOrEqual(audit.start.monotonicMs);
      expect(monotonicMs).toBeLessThanOrEqual(recording.end?.monotonicMs ?? 0);
    }
    removeAudit(audit);
    expect(existsSync(audit.directory)).toBe(false);
  });

  it('never takes what is not told for nothing drawn: MIG, vGPU, a board that fell off', async () => {
    const root = machineWithGpu(`
      while :; do
        echo "$(now), 0, 300.00, [N/A], 400.00, 81920, Enabled, NVIDIA A100-SXM4-80GB"
        echo "$(now), 1, [N/A], [N/A], [N/A], 24576, [N/A], NVIDIA A10-24Q"
        echo "$(now), 2, [Unknown Error], [GPU requires reset], 300.00, 49140, [N/A], NVIDIA L40"
        sleep 0.2
      done`);
    const audit = await start(root);
    await whenAnswered(audit, 2);
    const recording = await stopped(audit);
    expect(recording.findings).toEqual([]);
    expect(recording.meters[0]?.channels.map(({ partitioned }) => partitioned)).toEqual([
      true,
      true,
      false,
    ]);
    expect(answers(recording)[0]?.powerW).toEqual([300, null, null]);
    expect(answers(recording)[0]?.utilisation).toEqual([null, null, null]);
  });

  it('asks an older driver for what it knows', async () => {
    const root = machineWithGpu(`
      [ -z "$mig" ] || { echo 'Field "mig.mode.current" is not a valid field to query.'; exit 2; }
      while :; do echo "$(now), 0, 50.00, 10, 250.00, 16384, Tesla V100-PCIE-16GB"; sleep 0.2; done`);
    const audit = await start(root);
    await whenAnswered(audit, 1);
    const recording = await stopped(audit);
    expect(recording.findings).toEqual([]);
    expect(recording.meters[0]?.channels[0]?.name).toBe('Tesla V100-PCIE-16GB');
  });

  it('starts it again when it dies, and says so', async () => {
    const root = machineWithGpu(`
      echo "$(now), 0, 50.00, 10, 250.00, 16384$mig, Tesla T4"
      [ -e "$0.again" ] || { : >"$0.again"; echo 'Unable to determine the device handle'; exit 15; }
      while :; do sleep 0.2; echo "$(now), 0, 60.00, 10, 250.00, 16384$mig, Tesla T4"; done`);
    const audit = await start(root);
    await whenAnswered(audit, 3);
    const recording = await stopped(audit);
    expect(ids(recording)).toEqual(['meter-died']);
    expect(recording.findings[0]?.message).toContain('15, saying: Unable to determine the device');
    expect(answers(recording).map(({ powerW }) => powerW[0])).toEqual(
      expect.arrayContaining([50, 60]),
    );
  });

  it('says nothing where there is no GPU to see', async () => {
    const root = machineWithGpu(`echo asked >>"$0.asked"; echo 'No devices were found'; exit 6`);
    const audit = await start(root);
    const timesAsked = () => linesOf(join(root, 'usr/bin/nvidia-smi.asked'));
    await until(() => (timesAsked() > 1 ? true : undefined), 'a second question');
    await whenSampledAgain(audit, 5);
    const recording = await stopped(audit);
    expect(recording.findings).toEqual([]);
    expect(recording.meters).toEqual([]);
  });

  it('names one that hangs, and ends it', async () => {
    const root = machineWithGpu(`
      echo "$(now), 0, 50.00, 10, 250.00, 16384$mig, Tesla T4"
      echo "$(now), 0, 50.00, 10, 250.00, 16384$mig, Tesla T4"
      sleep 600; :`);
    const audit = await start(root);
    await whenNoted(audit, 'meter-hung');
    const recording = await stopped(audit);
    expect(ids(recording)).toEqual(['meter-hung']);
    expect(answers(recording).length).toBeGreaterThan(0);
  });

  it('takes no more of a flood than it can keep', async () => {
    const root = machineWithGpu(`yes "$(now), 0, 50.00, 10, 250.00, 16384$mig, Tesla T4"`);
    const audit = await start(root);
    const { count } = await whenNoted(audit, 'meter-flooded');
    expect(count).toBe(1);
    // Twenty times what a pipe holds, or more.
    await whenSampledAgain(audit, 20);
    const status = readFileSync(`/proc/${audit.sampler.pid}/status`, 'utf8');
    const residentKib = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]);
    expect(residentKib).toBeLessThan(64 * 1024);
    const recording = await stopped(audit);
    expect(ids(recording)).toEqual(['meter-flooded']);
    const lastedMs = (recording.end?.monotonicMs ?? 0) - audit.start.monotonicMs;
    expect(answers(recording).length).toBeLessThan(lastedMs / 100 + 2);
  });

  it('gives a late answer its own time', async () => {
    const root = machineWithGpu(`
      sleep 1; early=$(now); sleep 1
      echo "$early, 0, 50.00, 10, 250.00, 16384$mig, Tesla T4"
      : >"$0.told"
      sleep 600; :`);
    const audit = await start(root);
    const told = join(root, 'usr/bin/nvidia-smi.told');
    await until(() => (existsSync(told) ? true : undefined), 'its answer');
    const recording = await stopped(audit);
    const atMs = answers(recording)[0]?.monotonicMs ?? 0;
    // The second that it slept before and after, less what clocks and date round.
    expect(atMs - audit.start.monotonicMs).toBeGreaterThan(900);
    expect((recording.end?.monotonicMs ?? 0) - atMs).toBeGreaterThan(900);
  });

  it('ends with a sampler that is killed', async () => {
    const root = machineWithGpu(
      `while :; do echo "$(now), 0, 50.00, 10, 250.00, 16384$mig, Tesla T4"; sleep 0.2; done`,
    );
    const audit = await start(root);
    await whenAnswered(audit, 1);
    process.kill(audit.sampler.pid, 'SIGKILL');
    await nothingLeft(audit);
    expect(answers(recordingOf(audit)).length).toBeGreaterThan(0);
  });

  it('ends with the job’s runner', async () => {
    const runner = spawn('/bin/sh', ['-c', 'exec sleep 600']);
    onTestFinished(() => void runner.kill('SIGKILL'));
    const root = machineWithGpu('sleep 600; :');
    const audit = await start(root, { runnerPid: runner.pid ?? null });
    runner.kill('SIGKILL');
    await nothingLeft(audit);
    expect(recordingOf(audit).end?.reason).toBe('runner-gone');
  });

  it('is ended by whoever stops the audit when both hang and die', async () => {
    const root = machineWithGpu(`sleep 600; :`);
    const audit = await start(root);
    process.kill(audit.sampler.pid, 'SIGKILL');
    await until(() => (isRunning(audit.sampler) ? undefined : true), 'its end');
    // As if it had run for long: then the group's number alone proves nothing any more.
    const old = { ...audit, start: { ...audit.start, monotonicMs: 0 } };
    await stopAudit(old, { root });
    await nothingLeft(audit);
  });

  it('is measured without them where pipes cannot be made', async () => {
    const root = machineWithGpu('exit 1');
    const audit = await start(root, { env: { PATH: '/nowhere' } });
    const recording = await stopped(audit);
    expect(ids(recording)).toEqual(['meter-not-started']);
    expect(recording.readings.length).toBeGreaterThan(0);
  });

  it('is told of where there is no nvidia-smi', async () => {
    const root = ownDirectory();
    mkdirSync(join(root, 'dev'));
    writeFileSync(join(root, 'dev/nvidiactl'), '');
    const audit = await start(root, { env: { PATH: '' } });
    expect(audit.findings.map(({ id }) => id)).toEqual(['meter-not-started']);
    expect(existsSync(join(audit.directory, SAMPLER_FILES.nvidia))).toBe(false);
  });
});

describe('a machine with AMD GPUs', () => {
  it('records what their driver tells', async () => {
    const root = ownDirectory();
    const device = join(root, 'sys/class/drm/card1/device');
    const monitor = join(device, 'hwmon/hwmon3');
    mkdirSync(monitor, { recursive: true });
    const files = {
      vendor: '0x1002',
      device: '0x74a1',
      gpu_busy_percent: '97',
      mem_info_vram_total: '205822885888',
      'hwmon/hwmon3/name': 'amdgpu',
      'hwmon/hwmon3/power1_cap': '750000000',
      'hwmon/hwmon3/power1_input': '612000000',
    };
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(device, name), `${text}\n`);
    }
    const audit = await start(root);
    await whenAnswered(audit, 2);
    writeFileSync(join(monitor, 'power1_input'), '140000000\n');
    await whenAnswered(audit, answers(recordingOf(audit)).length + 2);
    const { meters } = await stopped(audit);
    const [meter] = meters;
    expect(meter?.source).toBe('amdgpu');
    expect(meter?.channels).toEqual([
      { name: 'AMD GPU 0x74a1', limitW: 750, memoryBytes: 205_822_885_888, partitioned: false },
    ]);
    const told = meter === undefined ? [] : readingsIn(meter);
    expect(told[0]).toMatchObject({ powerW: [612], utilisation: [0.97] });
    expect(told.at(-1)?.powerW).toEqual([140]);
  });
});
