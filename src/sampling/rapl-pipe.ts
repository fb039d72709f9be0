import { join } from 'node:path';
import { plainNumber } from '../probe/answer.ts';
import type { Clocks } from '../probe/clocks.ts';
import type { RaplReading } from '../probe/counters.ts';
import { type KeptFile, openKept } from '../probe/files.ts';
import type { NoteTopic } from '../recording/format.ts';
import { watchPipe } from './watched-pipe.ts';

const UPTIME_BYTES = 64;

export type RaplPipeParts = Readonly<{
  directory: string;
  root: string;
  zones: number;
  clocks: Clocks;
  report(topic: NoteTopic, text: string): void;
}>;

export type RaplPipe = Readonly<{
  /** Makes room in the pipe, where it is long until the next reading. */
  drain(): void;
  /** The latest counters since the last reading; `null`: there are none. */
  read(): RaplReading | null;
}>;

/**
 * What the root process reads, at most once a second and at times of its own: each of its lines is the
 * machine's uptime in seconds and the counters, and carries so far back its own time.
 */
export function openRaplPipe(parts: RaplPipeParts): RaplPipe {
  const { directory, root, zones, clocks, report } = parts;
  let latest: Readonly<{ uptimeS: number; raplUj: readonly (number | null)[] }> | null = null;
  const pipe = watchPipe({
    directory,
    pipe: 'rapl',
    clocks,
    report,
    take: (line) => {
      const [uptime = '', ...values] = line.split(' ');
      const uptimeS = plainNumber(uptime);
      if (uptimeS === null || values.length !== zones) return false;
      latest = { uptimeS, raplUj: values.map(counter) };
      return true;
    },
  });
  const uptime = keptUptime(join(root, 'proc/uptime'));
  let lastMs = clocks.monotonicMs();
  return {
    drain: pipe.drain,
    read: () => {
      pipe.drain();
      const nowMs = clocks.monotonicMs();
      const reading = ageOf(latest, uptime(), nowMs - lastMs);
      lastMs = nowMs;
      latest = null;
      return reading;
    },
  };
}

/** Uptime goes on while the machine sleeps, our clock does not: then it is not older than the pipe. */
function ageOf(
  line: Readonly<{ uptimeS: number; raplUj: readonly (number | null)[] }> | null,
  uptimeS: number | null,
  mostMs: number,
): RaplReading | null {
  if (line === null || uptimeS === null) return null;
  const ageMs = Math.round((uptimeS - line.uptimeS) * 1000);
  return { raplUj: line.raplUj, ageMs: Math.min(Math.max(0, ageMs), Math.max(0, mostMs)) };
}

function counter(text: string): number | null {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(value) ? value : null;
}

function keptUptime(path: string): () => number | null {
  let file: KeptFile | null = null;
  return () => {
    try {
      file ??= openKept(path, UPTIME_BYTES);
      const text = file.buffer.toString('latin1', 0, file.refill());
      return plainNumber(text.split(' ')[0] ?? '');
    } catch {
      return null;
    }
  };
}
