/**
 * Recording format 1: newline-delimited JSON, one line a record, each line chained to the one before
 * by a digest. The format is documented in docs/recording.md; this file is its types.
 */

import type { Answers } from './answers.ts';

export const RECORDING_FORMAT = 1;

/** Cumulative CPU time since boot over all threads, in ticks of the header's `ticksPerS`. */
export type CpuTicks = Readonly<{
  user: number;
  nice: number;
  system: number;
  idle: number;
  iowait: number;
  irq: number;
  softirq: number;
  steal: number;
  /** Already inside `user`; kept apart so that a host of guests can be told from a busy host. */
  guest: number;
  /** Already inside `nice`. */
  guestNice: number;
}>;

export const CPU_TICK_FIELDS = [
  'user',
  'nice',
  'system',
  'idle',
  'iowait',
  'irq',
  'softirq',
  'steal',
  'guest',
  'guestNice',
] as const satisfies readonly (keyof CpuTicks)[];

/** A RAPL zone of Linux' powercap; its counter wraps to 0 past `maxEnergyUj`. */
export type RaplZone = Readonly<{ id: string; name: string; maxEnergyUj: number }>;

/** A zone that is there and whose counter this user may not read; `code` says why, as `EACCES`. */
export type UnreadableZone = Readonly<{ id: string; name: string; code: string }>;

/** How the counters of one machine are read; it does not change while an audit runs. */
export type CounterLayout = Readonly<{
  /**
   * `proc`: Linux /proc and /sys; `cgroup`: the same, but for the CPU time, which is that of a control
   * group; `os`: what Node's os module gives.
   */
  reader: 'proc' | 'cgroup' | 'os';
  /** @exclusiveMinimum 0 */
  ticksPerS: number;
  /**
   * Hardware threads that the CPU time is summed over: the machine's, also where a control group may
   * use but some of them at a time.
   *
   * @minimum 1
   */
  threads: number;
  raplZones: readonly RaplZone[];
}>;

/** One look at the machine's counters. `null` is a counter that could not be read this time. */
export type Reading = Readonly<{
  /** Monotonic clock of the machine in ms: comparable between processes, not between boots. */
  monotonicMs: number;
  /** Milliseconds since 1970, UTC; may jump. */
  wallMs: number;
  cpu: CpuTicks | null;
  memoryAvailableBytes: number | null;
  /** In the order of the layout's zones, in microjoules. */
  raplUj: readonly (number | null)[];
  /**
   * How long before the reading's own time `raplUj` was read, where somebody else reads it for us.
   *
   * @minimum 0
   */
  raplAgeMs?: number;
}>;

export type RecordingHeader = Readonly<{
  kind: 'header';
  format: typeof RECORDING_FORMAT;
  tool: string;
  node: string;
  platform: string;
  arch: string;
  /** Names this recording, so that counters of one machine are never joined to another's. */
  auditId: string;
  intervalMs: number;
  /** Wall and monotonic clock when the audit began; all lines give theirs relative to these. */
  wallMs: number;
  monotonicMs: number;
  /** CPU time when the audit began; sample lines give theirs relative to it. `null`: to zero. */
  cpu: CpuTicks | null;
  layout: CounterLayout;
}>;

/** What the machine is, asked once by the sampler (see machine/). */
export type MachineLine = Readonly<{ kind: 'machine'; machine: RecordedMachine }>;

/** Identity as systeminformation gives it; no names of hosts or people, no serial numbers. */
export type RecordedMachine = Readonly<{
  cpuManufacturer: string | null;
  cpuBrand: string | null;
  sockets: number | null;
  physicalCores: number | null;
  systemManufacturer: string | null;
  systemModel: string | null;
  virtual: boolean | null;
  osName: string | null;
  osRelease: string | null;
}>;

/** Of the ladder by which a runner's place is found, the rungs that look at the machine (see place/). */
export const SIGHT_IDS = ['setup-info', 'cloud-files', 'environment', 'metadata'] as const;
export type SightId = (typeof SIGHT_IDS)[number];

export const RUNG_OUTCOMES = ['answered', 'silent', 'ignored', 'passed'] as const;
export type RungOutcome = (typeof RUNG_OUTCOMES)[number];

export type RecordedRung = Readonly<{
  id: SightId;
  outcome: RungOutcome;
  text: string;
  /** Such as `azure:eastus`; of every rung that answered, and of no other. */
  region: string | null;
}>;

/** What the machine shows of its place, looked for once by the sampler. */
export type PlaceLine = Readonly<{ kind: 'place'; rungs: readonly RecordedRung[] }>;

export type SampleLine = Readonly<{ kind: 'sample'; reading: Reading }>;

/** Programs and files that tell watts, not energy: one recording may have several. */
export const METER_SOURCES = ['nvidia', 'amdgpu', 'powermetrics'] as const;
export type MeterSource = (typeof METER_SOURCES)[number];

/** One board or chip that a meter tells of. */
export type MeterChannel = Readonly<{
  name: string;
  /** The highest power it may draw, as set now; `null`: not told. */
  limitW: number | null;
  memoryBytes: number | null;
  /** Cut into parts (MIG, vGPU) of which the job may hold but one. */
  partitioned: boolean;
}>;

/**
 * What a meter tells of, once it has first answered; watts lines of its source follow its order. A
 * later line of the same source stands in its place: channels are added at the end, none goes away.
 */
export type MeterLine = Readonly<{
  kind: 'meter';
  source: MeterSource;
  channels: readonly MeterChannel[];
}>;

/** One answer of a meter. `null`: not told this time, or never; it is not 0. */
export type WattsReading = Readonly<{
  monotonicMs: number;
  powerW: readonly (number | null)[];
  /** Busy share of the board, 0 to 1. */
  utilisation: readonly (number | null)[];
}>;

export type WattsLine = WattsReading & Readonly<{ kind: 'watts'; source: MeterSource }>;

/** All that one meter told. */
export type Meter = Readonly<{
  source: MeterSource;
  channels: readonly MeterChannel[];
  answers: Answers;
}>;

/** What a process of the runner shows of the step that it is; `null`: nothing. */
export type EntrySigns = Readonly<{
  /** `owner/repo` of an action, `run` for a script; `null`: something else. */
  name: string | null;
  /** By which the runner names the step's files. */
  guid: string | null;
  /** The runner's name for the composite action that it is a part of; `null`: of none. */
  within: string | null;
  /** `owner/repo` of that. */
  withinName: string | null;
}>;

/**
 * What was seen of the processes that the job's runner has started: nearly every step is one. No command
 * lines, no arguments.
 */
export type EntriesLine = Readonly<{
  kind: 'entries';
  monotonicMs: number;
  /** Seen for the first time; ids count up from 1. */
  began: readonly (Readonly<{ id: number; startMs: number }> & EntrySigns)[];
  /** Not there any more, and when they were last seen. */
  ended: readonly Readonly<{ id: number; seenMs: number }>[];
  /** CPU time in ticks of an entry and all below it, since its start. */
  cpu: readonly Readonly<{ id: number; ticks: number }>[];
}>;

/** A process that the runner has started, over the time that it was seen; monotonic clock. */
export type Entry = EntrySigns &
  Readonly<{
    id: number;
    startMs: number;
    /** When it was last seen; `null`: it outlived the recording. */
    seenMs: number | null;
    /** When it was first not there any more. */
    goneMs: number | null;
    /** Cumulative CPU time of it and all below it, where more than one ran; never falling. */
    cpu: readonly Readonly<{ atMs: number; busyS: number }>[];
  }>;

/**
 * What a note is about: a counter that was there and failed, lines that could not be written, a
 * counter that this user may not read, a machine that would not tell its name or place, an
 * unforeseen error; a
 * meter that could not be started, ended by itself, stopped answering, or said more than can be kept.
 */
export const NOTE_TOPICS = [
  'reading-failed',
  'write-failed',
  'not-readable',
  'identity-failed',
  'error',
  'meter-not-started',
  'meter-died',
  'meter-hung',
  'meter-flooded',
] as const;
export type NoteTopic = (typeof NOTE_TOPICS)[number];

/** An event that a reader of the recording should know; `count` is how often it has happened so far. */
export type NoteLine = Readonly<{
  kind: 'note';
  monotonicMs: number;
  topic: NoteTopic;
  count: number;
  text: string;
}>;

export const END_REASONS = ['asked', 'signal', 'runner-gone', 'maximum-age'] as const;
export type EndReason = (typeof END_REASONS)[number];

/** The sampler's last line; `cpuMs` is the CPU time that the sampler itself has cost. */
export type EndLine = Readonly<{
  kind: 'end';
  monotonicMs: number;
  reason: EndReason;
  cpuMs: number;
}>;

export type RecordingLine =
  | RecordingHeader
  | MachineLine
  | PlaceLine
  | SampleLine
  | MeterLine
  | WattsLine
  | EntriesLine
  | NoteLine
  | EndLine;
