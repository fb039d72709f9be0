import { existsSync } from 'node:fs';
import { systemClocks } from '../probe/clocks.ts';
import { openCounters } from '../probe/counters.ts';
import { errorCode } from '../probe/files.ts';
import { isRunning } from '../probe/process.ts';
import { type AppendedLine, openAppender, openSink } from '../recording/append.ts';
import type { EndReason } from '../recording/format.ts';
import { parseMachine, plainText } from '../recording/lines.ts';
import { parseRungs } from '../recording/place.ts';
import { type SamplerConfig, samplerFile } from './directory.ts';
import type { EntryWatch } from './entries.ts';
import { writeWhole } from './handover.ts';
import { startLoop } from './loop.ts';
import { awaitAnswer } from './sibling-answer.ts';
import { keepTrouble } from './trouble.ts';

/**
 * How often to look whether it is time to end. Windows has no signal that a process could answer;
 * elsewhere the stop file is the second way, and a look costs as much as a sample.
 */
const POLL_MS = process.platform === 'win32' ? 500 : 5_000;

/** Samples until something ends it, and then ends this process. */
export async function runSampling(directory: string, config: SamplerConfig): Promise<void> {
  const { header, maxAgeMs, runner, unreadable, root, pipes } = config;
  // Most machines have nothing but counters, and are spared the memory.
  const { openMeters, openRaplPipe } = hasMore(config) ? await import('./beside.ts') : NOTHING_MORE;
  const entries = await entriesOf(config);
  const clocks = systemClocks;
  const recording = openAppender(header, openSink(samplerFile(directory, 'recording')));
  const trouble = keepTrouble(clocks.monotonicMs);
  const { report } = trouble;
  const { layout, monotonicMs: fromMs } = header;
  const zones = layout.raplZones.length;
  const rapl = pipes.includes('rapl')
    ? openRaplPipe({ directory, root, zones, clocks, report })
    : null;
  const counters = openCounters({
    layout,
    root,
    clocks,
    ...(rapl === null ? {} : { readRapl: rapl.read }),
  });
  const meters = openMeters({ directory, root, pipes, fromMs, clocks, report });
  const stopFile = samplerFile(directory, 'stop');
  const answers = answersOf(directory, clocks.monotonicMs());
  const told: AppendedLine[] = [];

  const unforeseen = (error: unknown) => {
    const text =
      error instanceof Error ? `${error.name}: ${error.message}` : 'something was thrown';
    report('error', plainText(text));
  };

  const write = (line: AppendedLine) => recording.append(line);

  const keep = (lines: readonly AppendedLine[], final: boolean) => {
    try {
      for (const line of lines) write(line);
      for (let line = told[0]; line !== undefined; line = told[0]) {
        write(line);
        told.shift();
      }
      trouble.flush(write, final);
    } catch (error) {
      report('write-failed', errorCode(error));
    }
  };

  const sample = (final: boolean) => {
    const { reading, failures } = counters.read();
    for (const failure of failures) report('reading-failed', failure);
    const seen = entries?.look(final) ?? null;
    const lines = [...meters.read(final), ...(seen === null ? [] : [seen])];
    keep([{ kind: 'sample', reading }, ...lines], final);
  };

  const tick = (nowMs: number) => {
    for (const { what, answer } of answers) {
      const line = answer(nowMs);
      if (line === 'failed') report('identity-failed', `nobody told ${what} the machine is`);
      else if (line !== null) told.push(line);
    }
    sample(false);
  };

  const endReason = (nowMs: number): EndReason | null => {
    // Pipes hold only so much, and a sample may be minutes away.
    if (header.intervalMs > POLL_MS) {
      rapl?.drain();
      keep(meters.read(false), false);
    }
    if (existsSync(stopFile)) return 'asked';
    if (nowMs - header.monotonicMs >= maxAgeMs) return 'maximum-age';
    return runner === null || isRunning(runner) ? null : 'runner-gone';
  };

  const end = (reason: EndReason) => {
    try {
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
      endSiblings();
      process.exit(0);
    }
  };

  for (const name of unreadable) report('not-readable', name);
  const { intervalMs } = header;
  const loop = startLoop({ intervalMs, pollMs: POLL_MS, clocks, tick, endReason, end, unforeseen });
  const stop = () => loop.stop(existsSync(stopFile) ? 'asked' : 'signal');
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
  process.on('uncaughtException', unforeseen);
  process.on('unhandledRejection', unforeseen);
  sample(false);
  try {
    writeWhole(samplerFile(directory, 'ready'), { auditId: header.auditId, pid: process.pid });
  } catch (error) {
    unforeseen(error);
  }
}

/** The lines that the sibling's answers make. */
function answersOf(directory: string, startMs: number) {
  const placeLine = (fields: Fields): AppendedLine | null => {
    const rungs = parseRungs(fields['rungs']);
    return rungs && { kind: 'place', rungs };
  };
  const machineLine = (fields: Fields): AppendedLine | null => {
    const machine = parseMachine(fields);
    return machine && { kind: 'machine', machine };
  };
  return [
    { what: 'where', answer: awaitAnswer(directory, 'place', placeLine, startMs) },
    { what: 'who', answer: awaitAnswer(directory, 'machine', machineLine, startMs) },
  ];
}

type Fields = Readonly<Record<string, unknown>>;

function hasMore({ pipes, amdgpu }: SamplerConfig): boolean {
  return amdgpu || pipes.length > 0;
}

/** The runner's processes, where there is a runner and they can be seen. */
async function entriesOf({ runner, stepsFolder, root }: SamplerConfig): Promise<EntryWatch | null> {
  if (runner?.startTicks == null || stepsFolder === null) return null;
  const { watchEntries } = await import('./entries.ts');
  return watchEntries({ root, runnerPid: runner.pid, folder: stepsFolder, clocks: systemClocks });
}

const NOTHING_MORE = { openMeters: () => ({ read: () => [] }), openRaplPipe: () => null };

/** Whoever still asks who the machine is need not: it is in our process group. */
function endSiblings(): void {
  try {
    process.kill(-process.pid, 'SIGTERM');
  } catch {
    // Windows has no groups; and started by hand, this process leads none.
  }
}
