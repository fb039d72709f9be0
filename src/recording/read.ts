import type { Finding } from '../finding.ts';
import { lineDigest, unsealLine } from './digest.ts';
import { type EntriesSeen, gatherEntries, takeEntries } from './entries.ts';
import { damageFindings } from './findings.ts';
import type {
  EndLine,
  Entry,
  Meter,
  NoteLine,
  Reading,
  RecordedMachine,
  RecordingHeader,
} from './format.ts';
import { RECORDING_FORMAT } from './format.ts';
import { isFields, parseEnd, parseHeader, parseMachine, parseNote } from './lines.ts';
import { type Gathering, gatherMeters, takeMeter, takeWatts } from './meter.ts';
import { isCount, parseSample, type RecordingOrigin } from './sample.ts';

/** Longer lines than any that is written are not looked at. */
const MAX_LINE_LENGTH = 65_536;

export type { RecordingOrigin };

/** How much of a recording is lost. */
export type Damage = Readonly<{
  /** Lines in the file, whatever their state. */
  lines: number;
  /** Lines that are there and cannot be trusted, or placed. */
  dropped: number;
  /** Lines that were written, by their numbers, and are not there in any state. */
  missing: number;
  /** Whether the file ends inside a line. */
  torn: boolean;
}>;

export type Recording = Readonly<{
  header: RecordingHeader | null;
  machine: RecordedMachine | null;
  /** In strictly increasing monotonic time. */
  readings: readonly Reading[];
  /** In the order of their first lines. */
  meters: readonly Meter[];
  /** Processes that the job's runner has started, in the order of their ids. */
  entries: readonly Entry[];
  notes: readonly NoteLine[];
  end: EndLine | null;
  damage: Damage;
  findings: readonly Finding[];
}>;

type State = {
  header: RecordingHeader | null;
  newerFormat: number | null;
  machine: RecordedMachine | null;
  readings: Reading[];
  meters: Gathering;
  entries: EntriesSeen;
  notes: NoteLine[];
  end: EndLine | null;
  /** The digest that the next line must follow on. */
  anchor: string;
  /** Number of the last line taken. */
  number: number;
  lines: number;
  dropped: number;
  missing: number;
};

/**
 * Reads a recording in whatever state it is; never throws. A line counts only if its digest proves
 * that it was written as it stands, after the line before it. All counters are cumulative, so that a
 * lost line costs resolution and nothing else. A caller that knows what the header held gives it as
 * `fallback`, and a damaged header costs nothing either.
 */
export function readRecording(text: string, fallback: RecordingOrigin | null = null): Recording {
  const state: State = {
    header: null,
    newerFormat: null,
    machine: null,
    readings: [],
    meters: new Map(),
    entries: new Map(),
    notes: [],
    end: null,
    anchor: '',
    number: 0,
    lines: 0,
    dropped: 0,
    missing: 0,
  };
  let torn = false;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    state.lines += 1;
    if (lineEnd - at > MAX_LINE_LENGTH || !takeLine(text.slice(at, lineEnd), state, fallback)) {
      if (newline < 0) torn = true;
      else state.dropped += 1;
    }
    at = lineEnd + 1;
  }
  return { ...outcomeOf(state, torn), findings: damageFindings(state, torn, fallback !== null) };
}

function outcomeOf(state: State, torn: boolean): Omit<Recording, 'findings'> {
  const { header, machine, readings, notes, end, lines, dropped } = state;
  const missing = Math.max(0, state.missing - dropped);
  const damage = { lines, dropped, missing, torn };
  const meters = gatherMeters(state.meters);
  const entries = gatherEntries(state.entries);
  return { header, machine, readings, meters, entries, notes, end, damage };
}

/** Whether the line was taken into the state. */
function takeLine(line: string, state: State, fallback: RecordingOrigin | null): boolean {
  const sealed = unsealLine(line);
  if (sealed === null) return false;
  const before = state.anchor;
  // Even a damaged line anchors the one after it: its digest may well be whole.
  state.anchor = sealed.digest;
  if (lineDigest(before, sealed.body) !== sealed.digest) return false;
  const fields = parseObject(`${sealed.body}}`);
  if (fields === null || state.end !== null || state.newerFormat !== null) return false;
  return fields['k'] === 'header'
    ? before === '' && takeHeader(fields, state)
    : takeNumbered(fields, state, state.header ?? fallback);
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

function takeHeader(fields: Readonly<Record<string, unknown>>, state: State): boolean {
  const { format } = fields;
  if (isCount(format) && format > RECORDING_FORMAT) {
    state.newerFormat = format;
    return true;
  }
  state.header = format === RECORDING_FORMAT ? parseHeader(fields) : null;
  return state.header !== null;
}

function takeNumbered(
  fields: Readonly<Record<string, unknown>>,
  state: State,
  origin: RecordingOrigin | null,
): boolean {
  const { n } = fields;
  if (origin === null || !isCount(n) || n <= state.number) return false;
  if (!takeBody(fields, state, origin)) return false;
  state.missing += n - state.number - 1;
  state.number = n;
  return true;
}

function takeBody(
  fields: Readonly<Record<string, unknown>>,
  state: State,
  origin: RecordingOrigin,
): boolean {
  switch (fields['k']) {
    case undefined: {
      const reading = parseSample(fields, origin);
      const last = state.readings.at(-1);
      if (reading === null || (last && reading.monotonicMs < last.monotonicMs)) return false;
      // A sampler that is asked to end samples once more, maybe within the same millisecond.
      if (reading.monotonicMs !== last?.monotonicMs) state.readings.push(reading);
      return true;
    }
    case 'machine':
      state.machine ??= parseMachine(fields['machine']);
      return true;
    case 'meter':
      return takeMeter(fields, state.meters);
    case 'watts':
      return takeWatts(fields, origin, state.meters);
    case 'entries':
      return takeEntries(fields, origin, state.entries);
    case 'note': {
      const note = parseNote(fields, origin);
      if (note !== null) state.notes.push(note);
      return note !== null;
    }
    case 'end':
      state.end = parseEnd(fields, origin);
      return state.end !== null;
    default:
      // A kind of line that a later version adds; the chain vouches for it, we do not need it.
      return true;
  }
}
