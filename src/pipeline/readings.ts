import type { AuditContext } from '../audit/context.ts';
import { sha256 } from '../audit/serialise.ts';
import { type Finding, finding } from '../finding.ts';
import { answersBetween } from '../recording/answers.ts';
import type { Entry, Meter, Reading, RecordedMachine } from '../recording/format.ts';
import { readRecording } from '../recording/read.ts';

/** The span of an audit on the wall clock, as its start had it: later jumps do not move it. */
export type Span = Readonly<{
  fromMonotonicMs: number;
  fromWallMs: number;
  toWallMs: number;
}>;

export type Gathered = Readonly<{
  readings: readonly Reading[];
  /** What meters told between the two ends. */
  meters: readonly Meter[];
  /** Processes of the job's runner. */
  entries: readonly Entry[];
  /** CPU time of the sampler; `null`: it did not say. */
  samplerCpuS: number | null;
  span: Span;
  identity: RecordedMachine | null;
  /** Of the recording as it was read. */
  recordingSha256: string;
  findings: readonly Finding[];
}>;

/** Less than this after its start, a sampler that left nothing behind has simply not come up yet. */
const START_UP_MS = 2_000;

/** Both ends of an audit, and what tells its recording from another's. */
export type Ends = Pick<
  AuditContext,
  'auditId' | 'intervalMs' | 'layout' | 'start' | 'end' | 'recordingSha256'
>;

/** The caller's own readings at both ends, and between them what the sampler recorded. */
export function gatherReadings(context: Ends, recordingText: string): Gathered {
  const { start, end } = context;
  // The start is what the header holds, so that a damaged header costs nothing.
  const recording = readRecording(recordingText, { ...start, layout: context.layout });
  const ours = recording.header === null || recording.header.auditId === context.auditId;
  const samples = ours ? recording.readings.filter((one) => isWithin(one, start, end)) : [];
  const readings = [start, ...samples, ...(end === null ? [] : [end])];
  const last = readings.at(-1) ?? start;
  const durationMs = last.monotonicMs - start.monotonicMs;
  const due = durationMs > START_UP_MS + context.intervalMs;
  const recordingSha256 = sha256(recordingText);
  return {
    readings,
    meters: ours ? recording.meters.map((meter) => within(meter, start, end)) : [],
    entries: ours ? recording.entries : [],
    samplerCpuS: ours && recording.end !== null ? recording.end.cpuMs / 1000 : null,
    span: {
      fromMonotonicMs: start.monotonicMs,
      fromWallMs: start.wallMs,
      toWallMs: start.wallMs + durationMs,
    },
    identity: ours ? recording.machine : null,
    recordingSha256,
    findings: [
      ...(recordingText === '' ? (due ? [RECORDING_MISSING] : []) : recording.findings),
      ...(ours ? [] : [RECORDING_FOREIGN]),
      ...(recordingSha256 === context.recordingSha256 ? [] : [RECORDING_CHANGED]),
      ...(end === null || end.cpu === null ? [END_MISSING] : []),
      ...(start.cpu === null ? [START_MISSING] : []),
    ],
  };
}

function within(meter: Meter, start: Reading, end: Reading | null): Meter {
  const endMs = end?.monotonicMs ?? Number.POSITIVE_INFINITY;
  return { ...meter, answers: answersBetween(meter.answers, start.monotonicMs, endMs) };
}

/** What lies outside the caller's own bounds belongs to another boot or another clock. */
function isWithin(sample: Reading, start: Reading, end: Reading | null): boolean {
  return (
    sample.monotonicMs >= start.monotonicMs &&
    (end === null || sample.monotonicMs <= end.monotonicMs)
  );
}

const RECORDING_MISSING = finding(
  'recording-missing',
  'There is no recording: the energy follows from the counters at start and end alone.',
);

const RECORDING_FOREIGN = finding(
  'recording-foreign',
  'The recording belongs to another audit and was left out.',
);

const RECORDING_CHANGED = finding(
  'recording-changed',
  'The recording is not the one that the audit kept: it was cut, changed or replaced since.',
);

const START_MISSING = finding(
  'start-counters-missing',
  'The counters could not be read at the start: what ran before the first sample is not counted.',
);

const END_MISSING = finding(
  'end-counters-missing',
  'The counters could not be read at the end: what ran after the last sample is not counted.',
);
