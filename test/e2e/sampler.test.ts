import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { GREETING_DEADLINE_MS, hasGreeted } from '../../src/lifecycle/greeting.ts';
import {
  removeAudit,
  type StartedAudit,
  type StartOptions,
  type StoppedAudit,
  startAudit,
  stopAudit,
} from '../../src/lifecycle/lifecycle.ts';
import { isRunning } from '../../src/probe/process.ts';
import { type Recording, readRecording } from '../../src/recording/read.ts';
import { samplerFile } from '../../src/sampling/directory.ts';
import {
  NODE,
  ownDirectory,
  processesNaming,
  SAMPLER,
  silenceAbout,
  until,
} from '../support/program.ts';

const started: StartedAudit[] = [];

function start(over: Partial<StartOptions> = {}): StartedAudit {
  const audit = startAudit({
    samplerPath: SAMPLER,
    node: NODE,
    baseDir: over.baseDir ?? ownDirectory(),
    intervalMs: 30,
    env: process.env,
    ...over,
  });
  started.push(audit);
  return audit;
}

afterEach(async () => {
  vi.unstubAllEnvs();
  for (const audit of started.splice(0)) {
    await stopAudit(audit);
    removeAudit(audit);
    if (audit.directory !== null) await silenceAbout(audit.directory);
  }
});

async function startGreeted(over: Partial<StartOptions> = {}) {
  const audit = start(over);
  await until(() => (hasGreeted(audit) ? true : undefined), 'the greeting');
  return audit as StartedAudit & { directory: string; sampler: { pid: number } };
}

const textOf = (audit: { directory: string }): string =>
  readFileSync(samplerFile(audit.directory, 'recording'), 'utf8');

const samplesIn = (audit: { directory: string }): number =>
  readRecording(textOf(audit)).readings.length;

const whenGone = (audit: StartedAudit) =>
  until(() => (audit.sampler && isRunning(audit.sampler) ? undefined : true), 'the sampler’s end');

const whenSampled = (audit: { directory: string }, count: number) =>
  until(() => (samplesIn(audit) >= count ? true : undefined), `${count} samples`);

const ids = (stopped: StoppedAudit | Recording) => stopped.findings.map(({ id }) => id);

/** An end that is read so long after the start, however long this machine has taken. */
const endedAfter = ({ start: { monotonicMs, wallMs } }: StartedAudit, ms: number) => ({
  clocks: { monotonicMs: () => monotonicMs + ms, wallMs: () => wallMs + ms },
});

describe('a sampler', () => {
  it('greets, samples, and ends when it is asked', async () => {
    const audit = await startGreeted();
    await whenSampled(audit, 5);
    const stopped = await stopAudit(audit);
    // Nor that it had to be killed, which is what becomes of one that does not answer.
    expect(stopped.findings).toEqual([]);
    expect(isRunning(audit.sampler)).toBe(false);
    await silenceAbout(audit.directory);

    const recording = readRecording(stopped.recordingText);
    expect(recording.findings).toEqual([]);
    expect(recording.header?.auditId).toBe(audit.auditId);
    expect(recording.end?.reason).toBe('asked');
    const [first] = recording.readings;
    expect(first?.monotonicMs).toBeGreaterThanOrEqual(audit.start.monotonicMs);
    expect(first?.cpu?.idle).toBeGreaterThanOrEqual(audit.start.cpu?.idle ?? 0);
    expect(stopped.end.cpu?.idle).toBeGreaterThanOrEqual(first?.cpu?.idle ?? 0);

    removeAudit(audit);
    expect(existsSync(audit.directory)).toBe(false);
  });

  it('tells what the machine is, and not which', async () => {
    const audit = await startGreeted();
    const text = await until(() => {
      const now = textOf(audit);
      return now.includes('"k":"machine"') ? now : undefined;
    }, 'the machine line');
    const { machine } = readRecording(text);
    expect(machine?.osName).toEqual(expect.any(String));
    expect(Object.values(machine ?? {})).not.toContain(hostname());
    expect(existsSync(samplerFile(audit.directory, 'machine'))).toBe(false);
  });

  it('takes whoever asks for the machine along', async () => {
    const audit = await startGreeted();
    const asking = () => processesNaming(audit.directory).length > 1;
    await until(() => (asking() ? true : undefined), 'the second process');
    await stopAudit(audit);
    await silenceAbout(audit.directory);
  });

  it('lives in private files, away from the job', async () => {
    const audit = await startGreeted();
    expect(statSync(audit.directory).mode & 0o777).toBe(0o700);
    await stopAudit(audit);
    const files = readdirSync(audit.directory);
    expect(files).toContain('recording.ndjson');
    for (const file of files) {
      expect([file, statSync(join(audit.directory, file)).mode & 0o777]).toEqual([file, 0o600]);
    }
  });

  it.runIf(process.platform === 'linux')(
    'inherits no secret and none of the job’s code',
    async () => {
      const env = {
        ...process.env,
        GITHUB_TOKEN: 'ghs_secret',
        ACTIONS_RUNTIME_TOKEN: 'secret',
        INPUT_TOKEN: 'secret',
        NODE_OPTIONS: '--require ./evil.cjs',
        RUNNER_TRACKING_ID: 'github_1234',
        LC_ALL: 'C.UTF-8',
      };
      const audit = await startGreeted({ env });
      const proc = `/proc/${audit.sampler.pid}`;
      const environment = readFileSync(`${proc}/environ`, 'utf8');
      expect(environment).not.toMatch(/secret|NODE_OPTIONS|HOME=|INPUT_/);
      expect(environment).toContain('RUNNER_TRACKING_ID=github_1234');
      expect(environment).toContain('LC_ALL=C.UTF-8');
      expect(readFileSync(`${proc}/cmdline`, 'utf8')).not.toContain('secret');
    },
  );

  it('costs the shortest job nothing: it is not waited for', async () => {
    const tookMs: number[] = [];
    for (let tried = 0; tried < 3; tried++) {
      const audit = start();
      const startMs = performance.now();
      const stopped = await stopAudit(audit, endedAfter(audit, 5));
      tookMs.push(performance.now() - startMs);
      expect(stopped.findings).toEqual([]);
      expect(stopped.end.cpu).not.toBeNull();
    }
    // A machine that is busy with other things makes one or the other slow, to wait would make all.
    expect(Math.min(...tookMs)).toBeLessThan(1000);
  });

  it('ends by the stop file alone', async () => {
    const audit = await startGreeted();
    writeFileSync(samplerFile(audit.directory, 'stop'), '');
    await whenGone(audit);
    const stopped = await stopAudit(audit);
    expect(stopped.findings).toEqual([]);
    expect(readRecording(stopped.recordingText).end?.reason).toBe('asked');
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('ends in order by %s', async (signal) => {
    const audit = await startGreeted();
    process.kill(audit.sampler.pid, signal);
    await whenGone(audit);
    const stopped = await stopAudit(audit);
    expect(ids(stopped)).toEqual(['sampler-ended-early']);
    const recording = readRecording(stopped.recordingText);
    expect(recording.end?.reason).toBe('signal');
    expect(recording.findings).toEqual([]);
  });

  it('leaves what it has recorded when it is killed', async () => {
    const audit = await startGreeted();
    await whenSampled(audit, 3);
    process.kill(audit.sampler.pid, 'SIGKILL');
    await whenGone(audit);
    const stopped = await stopAudit(audit);
    expect(ids(stopped)).toEqual(['sampler-killed']);
    const recording = readRecording(stopped.recordingText);
    expect(recording.readings.length).toBeGreaterThanOrEqual(3);
    expect(ids(recording)).toEqual(['recording-truncated']);
  });

  it('is killed when it hangs', async () => {
    const audit = await startGreeted();
    process.kill(audit.sampler.pid, 'SIGSTOP');
    const stopped = await stopAudit(audit);
    expect(ids(stopped)).toEqual(['sampler-killed']);
    expect(isRunning(audit.sampler)).toBe(false);
  });

  it('ends when the runner has gone', async () => {
    const runner = spawn('/bin/sh', ['-c', 'exec sleep 600']);
    onTestFinished(() => void runner.kill('SIGKILL'));
    const audit = await startGreeted({ runnerPid: runner.pid ?? null });
    runner.kill('SIGKILL');
    await whenGone(audit);
    const stopped = await stopAudit(audit);
    expect(ids(stopped)).toEqual(['sampler-ended-early']);
    expect(readRecording(stopped.recordingText).end?.reason).toBe('runner-gone');
  });

  it('ends at its maximum age', async () => {
    const audit = await startGreeted({ maxAgeMs: 200, runnerPid: null });
    await whenGone(audit);
    const stopped = await stopAudit(audit);
    expect(ids(stopped)).toEqual(['sampler-ended-early']);
    expect(readRecording(stopped.recordingText).end?.reason).toBe('maximum-age');
  });

  it('can be stopped twice, and by another process', async () => {
    const audit = await startGreeted();
    const handed = JSON.parse(JSON.stringify(audit)) as StartedAudit;
    expect((await stopAudit(handed)).findings).toEqual([]);
    expect((await stopAudit(audit)).findings).toEqual([]);
  });

  it('goes on when the disk is full, and when it is not any more', async (context) => {
    const disk = mountTiny();
    if (disk === null) return context.skip('no right to mount a file system');
    const audit = await startGreeted({ baseDir: disk });
    const filler = join(disk, 'filler');
    fill(filler);
    // What it has in its last page it may still write; then nothing more, however often it tries.
    let size = -1;
    let wakes = 0;
    await until(() => {
      const now = statSync(samplerFile(audit.directory, 'recording')).size;
      if (now !== size) wakes = wakesOf(audit.sampler.pid);
      size = now;
      return wakesOf(audit.sampler.pid) > wakes + 10 ? true : undefined;
    }, 'a full disk');
    const samples = samplesIn(audit);
    rmSync(filler);
    await whenSampled(audit, samples + 3);
    const stopped = await stopAudit(audit);
    const recording = readRecording(stopped.recordingText);
    expect(recording.end?.reason).toBe('asked');
    expect(ids(recording)).toContain('sampler-readings-failed');
    expect(recording.notes).toContainEqual(
      expect.objectContaining({ topic: 'write-failed', text: 'ENOSPC' }),
    );
  });
});

/** How often a process has gone to sleep: at least once a sample. */
function wakesOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^voluntary_ctxt_switches:\s+(\d+)$/m.exec(status)?.[1]);
}

/** A file system of a few pages, gone after the test; `null` if this user may not have one. */
function mountTiny(): string | null {
  const path = mkdtempSync(join(tmpdir(), 'tiny-disk-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  try {
    const options = ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path];
    execFileSync('mount', options, { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', path]));
  return path;
}

function fill(path: string): void {
  try {
    for (;;) writeFileSync(path, Buffer.alloc(4096), { flag: 'a' });
  } catch {
    // Full.
  }
}

describe('an audit without a sampler', () => {
  const expectBareCounters = async (audit: StartedAudit) => {
    const stopped = await stopAudit(audit);
    expect(ids(stopped)).toEqual(['sampler-not-started']);
    expect(stopped.recordingText).toBe('');
    expect(stopped.end.cpu?.idle).toBeGreaterThanOrEqual(audit.start.cpu?.idle ?? Number.NaN);
    return stopped;
  };

  it('goes on without its program', async () => {
    const audit = start({ samplerPath: '/nowhere/sampler.js' });
    await whenGone(audit);
    const { findings } = await expectBareCounters(audit);
    expect(findings[0]?.message).toContain("Cannot find module '/nowhere/sampler.js'");
  });

  it('goes on without Node', async () => {
    const audit = start({ node: '/nowhere/node' });
    await whenGone(audit);
    await expectBareCounters(audit);
  });

  it('takes the system’s directory when it cannot have the one it was given', async () => {
    const own = ownDirectory();
    vi.stubEnv('TMPDIR', own);
    const audit = await startGreeted({ baseDir: join(own, 'not-there') });
    expect(audit.directory.startsWith(join(own, 'carbon-audit-'))).toBe(true);
  });

  it('goes on without any directory', async () => {
    vi.stubEnv('TMPDIR', '/proc');
    const audit = start({ baseDir: '/proc/nowhere' });
    expect(audit).toMatchObject({ directory: null, sampler: null });
    await expectBareCounters(audit);
    removeAudit(audit);
  });

  it('tells a sampler that does not come up in time', async () => {
    const program = join(ownDirectory(), 'idle.mjs');
    writeFileSync(program, 'setInterval(() => {}, 1000);');
    const audit = start({ samplerPath: program });
    const stopped = await stopAudit(audit, endedAfter(audit, GREETING_DEADLINE_MS + 1));
    expect(ids(stopped)).toEqual(['sampler-no-greeting']);
  });
});

describe('removeAudit', () => {
  it('removes nothing that is not its own', async () => {
    const audit = await startGreeted();
    await stopAudit(audit);
    const foreign = join(audit.directory, 'somebody-else’s');
    writeFileSync(foreign, '');
    removeAudit(audit);
    expect(readdirSync(audit.directory)).toEqual(['somebody-else’s']);
    rmSync(foreign);
    chmodSync(audit.directory, 0o755);
    removeAudit({ directory: '/' });
    removeAudit({ directory: audit.directory });
    expect(existsSync(audit.directory)).toBe(false);
  });
});
