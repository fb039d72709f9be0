/** What an error message needs to name what was given, and what was probably meant. */

/** Longer names are compared by their beginning only, so that hostile input costs nothing. */
const MOST_COMPARED = 64;
const MOST_SHOWN = 80;

/**
 * The known names nearest to a mistyped one, nearest first; none when nothing is near. A name is
 * near when at most a third of its characters differ (one of up to five); case does not count.
 */
export function nearestNames(given: string, known: readonly string[], most = 3): string[] {
  return nearestOf(given, [...new Set(known)].sort(), (name) => [name], most);
}

/** The same of things that have several names each; of those equally near the first given one. */
export function nearestOf<T>(
  given: string,
  known: readonly T[],
  namesOf: (one: T) => readonly string[],
  most = 3,
): T[] {
  const wanted = comparable(given);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const distanceOf = (name: string) => editDistance(wanted, comparable(name));
  return known
    .map((one) => ({ one, distance: Math.min(...namesOf(one).map(distanceOf)) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ one }) => one);
}

/**
 * How many characters must be added, left out, replaced or swapped with their neighbour to make one
 * text of the other (Damerau-Levenshtein in its optimal string alignment form).
 */
export function editDistance(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  // Three rows of the table suffice: this one, the one above, and the one above that for swaps.
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        least = Math.min(least, at(beforeLast, j - 2) + 1);
      }
      row.push(least);
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, to.length);
}

/**
 * What was given, in quotes, safe to print: control, invisible and direction-changing characters
 * become `\u{…}`, and more than 80 characters are cut.
 */
export function quoted(given: string): string {
  const characters = [...given];
  const shown = visibly(characters.slice(0, MOST_SHOWN).join('').replace(/["\\]/g, '\\$&'));
  return `"${shown}${characters.length > MOST_SHOWN ? '…' : ''}"`;
}

/** A text of any length, without quotes, in which what cannot be seen is written as `\u{…}`. */
export function visibly(text: string): string {
  return text.replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

function comparable(name: string): string {
  return name.slice(0, MOST_COMPARED).toLowerCase();
}

/** Rows are filled from the left, so that every cell asked for is there. */
function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
