import { BadInput } from '../bad-input.ts';
import type { Offered } from '../history/history-of.ts';
import { POINT_VERSION, parsePoint } from '../history/parse-point.ts';
import type { SeriesPoint } from '../history/point.ts';
import { parsed } from './history.ts';

type Header = Readonly<{ kind: 'history'; schemaVersion: 1 }> &
  Pick<Offered, 'unreadable' | 'leftOut' | 'completeFromMs'>;

type Fields = Readonly<Record<string, unknown>>;

/** An artifact is kept for long, and read by whoever judges it: no more of the past than this. */
const MOST_BYTES = 8 * 1024 * 1024;

/**
 * The past that an audit was judged by, as it is kept with its evidence: what is known of the whole,
 * then a point a line, of which those after the first tell only what differs from the line before.
 *
 * What does not fit goes without the oldest, those first that nobody vouches for; where that takes from
 * sums, `completeFromMs` says so, and the sum is inconclusive.
 */
export function keptHistoryText(offered: Offered, mostBytes = MOST_BYTES): string {
  let kept = offered;
  for (;;) {
    const text = textOf(kept);
    const over = Buffer.byteLength(text) - mostBytes;
    if (over <= 0 || kept.points.length === 0) return text;
    // A tenth more than the share that is too much: lines differ in length.
    const share = over / Buffer.byteLength(text);
    kept = without(kept, Math.ceil(kept.points.length * Math.min(1, share * 1.1)));
  }
}

function without(offered: Offered, count: number): Offered {
  const dropped = offered.points
    .toSorted((a, b) => Number(a.isVerified) - Number(b.isVerified) || a.atMs - b.atMs)
    .slice(0, count);
  const isDropped = new Set(dropped);
  const missing = dropped.filter(({ isVerified }) => isVerified);
  const lastMs = missing.at(-1)?.atMs;
  return {
    ...offered,
    points: offered.points.filter((point) => !isDropped.has(point)),
    leftOut: offered.leftOut + missing.length,
    completeFromMs:
      lastMs === undefined
        ? offered.completeFromMs
        : Math.max(lastMs + 1, offered.completeFromMs ?? 0),
  };
}

function textOf({ points, unreadable, leftOut, completeFromMs }: Offered): string {
  const header: Header = { kind: 'history', schemaVersion: 1, unreadable, leftOut, completeFromMs };
  const before = new Map<string, string>();
  const lines = points.map((point) => {
    const fields = Object.entries(flat({ schemaVersion: POINT_VERSION, ...point }));
    const told = fields.flatMap(([key, value]) => {
      const text = JSON.stringify(value);
      if (before.get(key) === text) return [];
      before.set(key, text);
      return [`${JSON.stringify(key)}:${text}`];
    });
    return `{${told.join(',')}}`;
  });
  return [JSON.stringify(header), ...lines, ''].join('\n');
}

/** With amounts and their errors apart: those differ from line to line, these seldom. */
function flat({ energyJ, totalG, ...rest }: SeriesPoint & Readonly<{ schemaVersion: number }>) {
  return {
    ...rest,
    energyJ: energyJ.value,
    energyFactors: energyJ.factors,
    totalG: totalG.value,
    totalFactors: totalG.factors,
  };
}

function pointOf({ energyJ, energyFactors, totalG, totalFactors, ...rest }: Fields) {
  return parsePoint({
    ...rest,
    energyJ: { value: energyJ, factors: energyFactors },
    totalG: { value: totalG, factors: totalFactors },
  });
}

/** @throws BadInput when the text is not what `keptHistoryText` writes */
export function parseKeptHistory(text: string, name: string): Offered {
  const [first = '', ...lines] = text.split('\n');
  const header = headerFrom(first);
  let fields: Fields = {};
  const points: SeriesPoint[] = [];
  let isSound = header !== null && lines.at(-1) === '';
  for (const line of lines.slice(0, -1)) {
    const told = parsed(line);
    if (typeof told !== 'object' || told === null) isSound = false;
    fields = { ...fields, ...(told as Fields) };
    const point = pointOf(fields);
    if (point === null) isSound = false;
    else points.push(point);
  }
  if (header === null || !isSound) throw new BadInput(`${name} is not what this version writes`);
  const { unreadable, leftOut, completeFromMs } = header;
  return { points, unreadable, leftOut, completeFromMs };
}

function headerFrom(line: string): Header | null {
  const header = parsed(line) as Partial<Header> | null;
  const isSound =
    header?.kind === 'history' &&
    header.schemaVersion === 1 &&
    isCount(header.unreadable) &&
    isCount(header.leftOut) &&
    (header.completeFromMs === null || isCount(header.completeFromMs));
  return isSound ? (header as Header) : null;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
