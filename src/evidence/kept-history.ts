import { BadInput } from '../bad-input.ts';
import type { Offered } from '../history/history-of.ts';
import { pointLine } from '../history/parse-point.ts';
import type { SeriesPoint } from '../history/point.ts';
import { parsed, pointsIn } from './history.ts';

type Header = Readonly<{ kind: 'history'; schemaVersion: 1 }> &
  Pick<Offered, 'unreadable' | 'leftOut' | 'completeFromMs'>;

/**
 * The past that an audit was judged by, as it is kept with its evidence: what is known of the whole,
 * then a point a line.
 */
export function keptHistoryText({ points, unreadable, leftOut, completeFromMs }: Offered): string {
  const header: Header = { kind: 'history', schemaVersion: 1, unreadable, leftOut, completeFromMs };
  return [JSON.stringify(header), ...points.map(pointLine), ''].join('\n');
}

/** @throws BadInput when the text is not what `keptHistoryText` writes */
export function parseKeptHistory(text: string, name: string): Offered {
  const end = text.indexOf('\n');
  const header = headerFrom(text.slice(0, Math.max(0, end)));
  const points = pointsIn(text.slice(end + 1));
  const sound = points.filter((point): point is SeriesPoint => point !== null);
  if (header === null || sound.length < points.length) {
    throw new BadInput(`${name} is not what this version writes`);
  }
  const { unreadable, leftOut, completeFromMs } = header;
  return { points: sound, unreadable, leftOut, completeFromMs };
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
