import type { History, PointGroup } from '../history/history.ts';
import { isCommand } from '../history/point.ts';
import { isEmpty, MATCH_PARTS, type Match } from './match.ts';

/** The groups of a past that something is for, and a name of that choice: equal ones are equal choices. */
export type MatchingGroups = Readonly<{ name: string; groups: () => readonly PointGroup[] }>;

/**
 * Which groups of audits something is for. Groups are many and differ in little: what one part of a
 * match looks at is held against each different value of it once, not against each group.
 */
export function matchingGroups(match: Match, history: History): MatchingGroups {
  const { groups } = history;
  const isOut = new Uint8Array(groups.length);
  for (const [index, { key, fits }] of MATCH_PARTS.entries()) {
    if (isEmpty(match[key])) continue;
    const { values, placeOf } = columnOf(history, index);
    const isIn = values.map(({ subject }) => fits(match, subject));
    if (!isIn.includes(false)) continue;
    for (let at = 0; at < isOut.length; at += 1) {
      if (isIn[placeOf[at] as number] === false) isOut[at] = 1;
    }
  }
  return { name: nameOf(isOut), groups: () => groups.filter((_, at) => isOut[at] === 0) };
}

/** The different values of what one part looks at, by a group that has it, and the one of each group. */
type Column = Readonly<{ values: readonly PointGroup[]; placeOf: Uint32Array }>;

const columns = new WeakMap<History, Map<number, Column>>();

function columnOf(history: History, part: number): Column {
  const ofHistory = columns.get(history) ?? new Map<number, Column>();
  columns.set(history, ofHistory);
  const column = ofHistory.get(part) ?? newColumn(history.groups, part);
  ofHistory.set(part, column);
  return column;
}

function newColumn(groups: readonly PointGroup[], part: number): Column {
  const seen = MATCH_PARTS[part]?.seen;
  const values: PointGroup[] = [];
  const places = new Map<string, number>();
  const placeOf = Uint32Array.from(groups, (group) => {
    // What is not known of a command is no ignorance, so commands stand apart.
    const value = JSON.stringify([seen?.(group.subject), isCommand(group.subject)]);
    const place = places.get(value) ?? values.push(group) - 1;
    places.set(value, place);
    return place;
  });
  return { values, placeOf };
}

/** The bits themselves, sixteen to a character. */
function nameOf(bits: Uint8Array): string {
  let name = '';
  for (let from = 0; from < bits.length; from += 16) {
    let code = 0;
    for (let bit = 0; bit < 16; bit += 1) code = code * 2 + (bits[from + bit] ?? 0);
    name += String.fromCharCode(code);
  }
  return name;
}
