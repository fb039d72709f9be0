import { type Finding, finding } from '../finding.ts';
import { writePlainFile } from '../plain-file.ts';
import type { CounterOptions } from '../probe/counters.ts';
import { isRunning } from '../probe/process.ts';
import { readRecordingText } from '../recording/file.ts';
import type { Reading } from '../recording/format.ts';
import { PRIVATE_FILE, samplerFile } from '../sampling/directory.ts';
import { readFields } from '../sampling/handover.ts';
import { readEnd } from './ends.ts';
import { crashed, GREETING_DEADLINE_MS, hasGreeted, noGreeting } from './greeting.ts';
import { endSiblings, signalSampler } from './signal.ts';
import type { StartedAudit } from './started.ts';
import { waitUntil } from './wait.ts';

export type StoppedAudit = Readonly<{
  end: Reading;
  /** The recording as it stands, in whatever state; empty if there is none. */
  recordingText: string;
  /** Where it stands until the audit is removed; `null` if there is none. */
  recordingPath: string | null;
  /** What was noticed about the sampler, from its start to its end. */
  findings: readonly Finding[];
}>;

/** For a sampler that has come up, to write its last line. */
const STOP_DEADLINE_MS = 2_000;
/** For the system to take a process away that was killed. */
const KILL_DEADLINE_MS = 1_000;

/**
 * Reads the counters, ends the sampler within bounded time, by force if need be, and reads what it
 * has recorded. Never throws, and does no harm if called twice.
 */
export async function stopAudit(
  started: StartedAudit,
  counterOptions?: CounterOptions,
): Promise<StoppedAudit> {
  const end = readEnd(started, counterOptions);
  const ended = await endSampler(started, end);
  const { directory } = started;
  const path = directory === null ? null : samplerFile(directory, 'recording');
  const text = path === null ? null : readRecordingText(path);
  return {
    end,
    recordingText: text ?? '',
    recordingPath: text === null ? null : path,
    findings: [...started.findings, ...ended],
  };
}

async function endSampler(started: StartedAudit, end: Reading): Promise<Finding[]> {
  const { directory, sampler } = started;
  if (directory === null || sampler === null) return [];
  const ageMs = end.monotonicMs - started.start.monotonicMs;
  const isGone = () => !isRunning(sampler);
  const gone = isGone();
  if (gone) endSiblings(sampler, directory, ageMs);
  if (!hasGreeted(started)) {
    // It is still coming up and has nothing to say: no reason to wait for it.
    await kill(started, isGone);
    if (gone) return [crashed(started)];
    return ageMs > GREETING_DEADLINE_MS ? [noGreeting(ageMs)] : [];
  }
  if (gone) return endedEarly(started);
  ask(started);
  await waitUntil(() => isGone() || isDone(directory), STOP_DEADLINE_MS);
  const answered = isDone(directory);
  if (answered) await waitUntil(isGone, KILL_DEADLINE_MS);
  if (!isGone()) await kill(started, isGone);
  if (!answered) return [killed('did not answer when it was asked to end, and was killed')];
  return endedEarly(started);
}

/** By a file, as Windows has no signal that a process could answer; elsewhere a signal is quicker. */
function ask(started: StartedAudit): void {
  const { directory, sampler } = started;
  if (directory === null || sampler === null) return;
  try {
    writePlainFile(samplerFile(directory, 'stop'), '', PRIVATE_FILE);
  } catch {
    // A full disk: the signal is left.
  }
  if (process.platform !== 'win32') signalSampler(sampler, directory, 'SIGTERM');
}

async function kill(started: StartedAudit, isGone: () => boolean): Promise<void> {
  const { directory, sampler } = started;
  if (directory === null || sampler === null) return;
  signalSampler(sampler, directory, 'SIGKILL');
  await waitUntil(isGone, KILL_DEADLINE_MS);
}

function isDone(directory: string): boolean {
  return readFields(samplerFile(directory, 'done')) !== null;
}

const EARLY_ENDS: Readonly<Record<string, string>> = {
  'maximum-age': 'had reached its maximum age',
  'runner-gone': 'found the process that started the audit gone',
  signal: 'was ended by a signal that was not ours',
};

function endedEarly({ directory }: StartedAudit): Finding[] {
  const done = directory === null ? null : readFields(samplerFile(directory, 'done'));
  if (done === null) return [killed('was killed while the audit ran')];
  const why = EARLY_ENDS[String(done['reason'])];
  if (why === undefined) return [];
  const message = `The sampler ${why} and ended early: the rest follows from the counters at the end.`;
  return [finding('sampler-ended-early', message)];
}

function killed(how: string): Finding {
  return finding(
    'sampler-killed',
    `The sampler ${how}: from then on the energy follows from the counters at the end alone.`,
  );
}
