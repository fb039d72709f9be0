import { existsSync } from 'node:fs';
import { systemClocks } from '../probe/clocks.ts';
import { openCounters } from '../probe/counters.ts';
import { errorCode } from '../probe/files.ts';
import { isRunning } from '../probe/process.ts';
import { openAppender, openSink } from '../recording/append.ts';
import type { EndReason, RecordedMachine } from '../recording/format.ts';
import { plainText } from '../recording/lines.ts';
import { type SamplerConfig, samplerFile } from './directory.ts';
import { writeWhole } from './handover.ts';
import { type IdentityRequest, requestIdentity } from './identity.ts';
import { startLoop } from './loop.ts';
import { keepTrouble } from './trouble.ts';

/** Windows has no signal that a process could answer; elsewhere the stop file is the second way. */
const POLL_MS = process.platform === 'win32' ? 500 : 5_000;
/** Looking whether the runner still lives opens a file: not at every tick. */
const RUNNER_CHECK_MS = 5_000;
/** Short audits end before they are worth asking who the machine is. */
const IDENTIFY_AFTER_MS = 1_000;

/** Samples until something ends it. `program` is the sampler's own file. */
export function runSampling(directory: string, config: SamplerConfig, program: string): void {
  const { header, maxAgeMs, runner, unreadable } = config;
  const clocks = systemClocks;
  const counters = openCounters({ layout: header.layout });
  const recording = openAppender(header, openSink(samplerFile(directory, 'recording')));
  const trouble = keepTrouble(clocks.monotonicMs);
  const stopFile = samplerFile(directory, 'stop');
  const startMs = clocks.monotonicMs();
  let machine: RecordedMachine | null = null;
  let identity: IdentityRequest | null = null;
  let runnerDueMs = startMs + RUNNER_CHECK_MS;

  const unforeseen = (error: unknown) => {
    const text =
      error instanceof Error ? `${error.name}: ${error.message}` : 'something was thrown';
    trouble.report('error', plainText(text));
  };

  const write = (line: Parameters<typeof recording.append>[0]) => recording.append(line);

  const sample = (final = false) => {
    const { reading, failures } = counters.read();
    for (const failure of failures) trouble.report('reading-failed', failure);
    try {
      write({ kind: 'sample', reading });
      if (machine !== null) write({ kind: 'machine', machine });
      machine = null;
      trouble.flush(write, final);
    } catch (error) {
      trouble.report('write-failed', errorCode(error));
    }
  };

  const identify = () => {
    identity = requestIdentity(program, directory, (answer) => {
      machine = answer;
      if (answer === null) trouble.report('identity-failed', 'the machine could not be identified');
    });
  };

  const endReason = (): EndReason | null => {
    if (existsSync(stopFile)) return 'asked';
    const nowMs = clocks.monotonicMs();
    if (nowMs - header.monotonicMs >= maxAgeMs) return 'maximum-age';
    if (identity === null && nowMs - startMs >= IDENTIFY_AFTER_MS) identify();
    if (runner === null || nowMs < runnerDueMs) return null;
    runnerDueMs = nowMs + RUNNER_CHECK_MS;
    return isRunning(runner) ? null : 'runner-gone';
  };

  const end = (reason: EndReason) => {
    try {
      identity?.cancel();
      sample(true);
      const { user, system } = process.cpuUsage();
      const cpuMs = (user + system) / 1000;
      write({ kind: 'end', monotonicMs: clocks.monotonicMs(), reason, cpuMs });
    } catch {
      // A full disk: the recording has no end then, and its reader says so.
    }
    try {
      writeWhole(samplerFile(directory, 'done'), { reason });
    } finally {
      process.exit(0);
    }
  };

  for (const name of unreadable) trouble.report('not-readable', name);
  sample();
  const loop = startLoop({
    intervalMs: header.intervalMs,
    pollMs: POLL_MS,
    clocks,
    tick: sample,
    endReason,
    end,
    trouble: unforeseen,
  });
  const stop = () => loop.stop(existsSync(stopFile) ? 'asked' : 'signal');
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
  process.on('uncaughtException', unforeseen);
  process.on('unhandledRejection', unforeseen);
  try {
    writeWhole(samplerFile(directory, 'ready'), { auditId: header.auditId, pid: process.pid });
  } catch (error) {
    unforeseen(error);
  }
}
