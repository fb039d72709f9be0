import type { EntriesLine, Entry, EntrySigns } from './format.ts';
import { isBetween, isFields, sinceMs } from './lines.ts';
import { isTimeMs, type RecordingOrigin, roundMs } from './sample.ts';

/** Lines about the runner's processes: lists of `[id, ...]`, and one that would be empty left out. */

/** More than any job has steps; what comes after is not told apart. */
export const MAX_ENTRIES = 4_096;
/** `owner/repo`; GitHub allows 39 and 100 characters. */
const MAX_NAME = 140;
/** Linux' unit of CPU time towards programs. */
const TICKS_PER_S = 100;

type Fields = Readonly<Record<string, unknown>>;

export function entriesBody(line: EntriesLine, origin: RecordingOrigin, number: number): string {
  const at = (monotonicMs: number) => sinceMs(monotonicMs, origin);
  const began = line.began.map(({ id, startMs, name, guid, within, withinName }) => {
    const signs = [name, guid, within, withinName];
    return [id, at(startMs), ...signs.slice(0, signs.findLastIndex((sign) => sign !== null) + 1)];
  });
  const ended = line.ended.map(({ id, seenMs }) => [id, at(seenMs)]);
  const cpu = line.cpu.map(({ id, ticks }) => [id, ticks]);
  const lists = Object.entries({ b: began, e: ended, c: cpu }).filter(
    ([, list]) => list.length > 0,
  );
  const fields = { k: 'entries', n: number, m: at(line.monotonicMs), ...Object.fromEntries(lists) };
  return JSON.stringify(fields).slice(0, -1);
}

type Seen = EntrySigns & {
  id: number;
  startMs: number;
  seenMs: number | null;
  goneMs: number | null;
  cpu: { atMs: number; busyS: number }[];
};

/** What is known of the entries while a recording is read. */
export type EntriesSeen = Map<number, Seen>;

/** Whether the line was of entries. What it tells of an entry that nothing is known of is passed over. */
export function takeEntries(
  { m, b, e, c }: Fields,
  origin: RecordingOrigin,
  seen: EntriesSeen,
): boolean {
  const began = rowsOf(b, isBegan);
  const ended = rowsOf(e, isPair);
  const cpu = rowsOf(c, isPair);
  if (!isTimeMs(m) || began === null || ended === null || cpu === null) return false;
  const at = (since: number) => roundMs(origin.monotonicMs + since);
  for (const [id, since, name = null, guid = null, within = null, withinName = null] of began) {
    if (seen.has(id) || seen.size >= MAX_ENTRIES) continue;
    const startMs = at(Math.min(since, m));
    const signs: EntrySigns = { name, guid, within, withinName };
    seen.set(id, { id, ...signs, startMs, seenMs: null, goneMs: null, cpu: [] });
  }
  for (const [id, ticks] of cpu) {
    const entry = seen.get(id);
    if (entry === undefined) continue;
    const last = entry.cpu.at(-1);
    const busyS = ticks / TICKS_PER_S;
    if (last !== undefined && (at(m) <= last.atMs || busyS < last.busyS)) continue;
    entry.cpu.push({ atMs: at(m), busyS });
  }
  for (const [id, since] of ended) {
    const entry = seen.get(id);
    if (entry === undefined || entry.goneMs !== null) continue;
    entry.seenMs = Math.max(entry.startMs, at(Math.min(since, m)));
    entry.goneMs = Math.max(entry.seenMs, at(m));
  }
  return true;
}

export function gatherEntries(seen: EntriesSeen): Entry[] {
  return [...seen.values()].sort((a, b) => a.id - b.id);
}

/**
 * The entries of a recording by themselves, without a look at the chain: for whoever needs them while
 * the recording is still to be read.
 */
export function readEntries(text: string, origin: RecordingOrigin): Entry[] {
  const seen: EntriesSeen = new Map();
  const beginning = '{"k":"entries",';
  for (let at = 0; at >= 0 && at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    if (text.startsWith(beginning, at)) {
      const fields = parsed(text.slice(at, end));
      if (isFields(fields)) takeEntries(fields, origin, seen);
    }
    at = end + 1;
  }
  return gatherEntries(seen);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

type Sign = string | null;
type Began = readonly [id: number, since: number, ...signs: Sign[]];
type Pair = readonly [id: number, value: number];

function rowsOf<T>(value: unknown, isRow: (row: unknown) => row is T): readonly T[] | null {
  if (value === undefined) return [];
  return Array.isArray(value) && value.length <= MAX_ENTRIES && value.every(isRow) ? value : null;
}

function isId(value: unknown): value is number {
  return isBetween(value, 1, MAX_ENTRIES) && Number.isInteger(value);
}

function isBegan(row: unknown): row is Began {
  if (!Array.isArray(row)) return false;
  const [id, since, ...signs] = row;
  return isId(id) && isTimeMs(since) && signs.every((sign) => sign === null || isName(sign));
}

/** Narrower than plain text: it is shown to people, and a runner's folders can hold no other. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_NAME && /^[\w./-]+$/.test(value);
}

function isPair(row: unknown): row is Pair {
  return Array.isArray(row) && isId(row[0]) && isTimeMs(row[1]);
}
