import { join } from 'node:path';
import type { ProcessIdentity } from '../probe/process.ts';
import type { RecordingHeader } from '../recording/format.ts';

/** The files of an audit's private directory: all that the sampler and its starter say to each other. */
export const SAMPLER_FILES = {
  /** From the starter: what to do. */
  config: 'config.json',
  /** From the sampler: the samples. */
  recording: 'recording.ndjson',
  /** From the sampler: it has come up, and its first sample stands in the recording. */
  ready: 'ready.json',
  /** From the starter: please end. */
  stop: 'stop',
  /** From the sampler: it has written its last line. */
  done: 'done.json',
  /** What Node itself had to say, if it crashed. */
  log: 'sampler.log',
  /** From the sampler's sibling to the sampler: who the machine is. */
  machine: 'machine.json',
  /** From the same: what the machine shows of its place. */
  place: 'place.json',
  /** Named pipes; from programs that run beside the sampler: what they measure, line by line. */
  nvidia: 'nvidia.pipe',
  powermetrics: 'powermetrics.pipe',
  rapl: 'rapl.pipe',
} as const;

export type SamplerFile = keyof typeof SAMPLER_FILES;

export function samplerFile(directory: string, file: SamplerFile): string {
  return join(directory, SAMPLER_FILES[file]);
}

/** Where a file is written before it is renamed to what it is, so that nobody sees half of it. */
export function unfinished(path: string): string {
  return `${path}.new`;
}

/** What makes the sampler's program the one that only asks who and where the machine is. */
export const IDENTIFY_FLAG = '--identify';

/** Only this user reads what the audit writes. */
export const PRIVATE_FILE = 0o600;

/** Who writes into a pipe: a meter, or a root process that reads the RAPL counters. */
export const PIPES = ['nvidia', 'powermetrics', 'rapl'] as const satisfies readonly SamplerFile[];
export type Pipe = (typeof PIPES)[number];

/**
 * What a pipe holds beside the programs' own lines: that one is about to start, and that it has ended,
 * with its exit code after a space.
 */
export const STARTED_MARK = '#started';
export const ENDED_MARK = '#ended';

/** What the sampler is to do; from the process that started it, by a private file. */
export type SamplerConfig = Readonly<{
  header: RecordingHeader;
  maxAgeMs: number;
  /** The sampler ends when this process has: the job's runner, or the command line. */
  runner: ProcessIdentity | null;
  /** Counters that the starter found and may not read. */
  unreadable: readonly string[];
  /** Where the system's files are found. */
  root: string;
  /** Pipes that programs have been started for. */
  pipes: readonly Pipe[];
  /** Whether there are boards whose driver tells what they draw. */
  amdgpu: boolean;
  /** The runner's folder that changes as a step begins; `null`: steps are not looked for. */
  stepsFolder: string | null;
}>;

/** Written once the sampler has come up; names it, so that no other process is taken for it. */
export type Greeting = Readonly<{ auditId: string; pid: number }>;
