/**
 * Whether a glob fits a text as a whole. `*` stands for any characters but a slash, `**` for slashes
 * too, a leading or inner `**` with its slash also for no folder at all, `?` for one character but a
 * slash; all else is itself. A leading dot is nothing special. With `slashes: false` the text is no
 * path and a slash in it is a character like any other.
 *
 * Takes time in the product of both lengths and no more, whatever the glob: no backtracking.
 */
export function globFits(glob: string, text: string, { slashes = true } = {}): boolean {
  const { head, parts, tail } = understood(glob);
  if (parts.length === 0) return text === head;
  // Up to the first part that is special, and from the last one on, there is but one way to fit.
  if (text.length < head.length + tail.length) return false;
  if (!text.startsWith(head) || !text.endsWith(tail)) return false;
  return partsFit(parts, [...text.slice(head.length, text.length - tail.length)], slashes);
}

/** A glob's plain beginning and end, and what lies between, from one special part to another. */
type Glob = Readonly<{ head: string; parts: readonly string[]; tail: string }>;

const known = new Map<string, Glob>();

/** More globs than any policy holds; beyond them each is understood anew. */
const MOST_KNOWN = 10_000;

function understood(glob: string): Glob {
  const before = known.get(glob);
  if (before !== undefined) return before;
  const all = glob.match(PARTS) ?? [];
  const isSpecial = (part: string) => SPECIAL.test(part);
  const first = all.findIndex(isSpecial);
  const last = all.findLastIndex(isSpecial);
  const one =
    first < 0
      ? { head: glob, parts: [], tail: '' }
      : {
          head: all.slice(0, first).join(''),
          parts: all.slice(first, last + 1),
          tail: all.slice(last + 1).join(''),
        };
  if (known.size < MOST_KNOWN) known.set(glob, one);
  return one;
}

function partsFit(
  parts: readonly string[],
  characters: readonly string[],
  slashes: boolean,
): boolean {
  const { length } = characters;
  // reach[j]: the parts so far fit the first j characters.
  let reach = new Uint8Array(length + 1);
  let next = new Uint8Array(length + 1);
  reach[0] = 1;
  for (const part of parts) {
    let isReachedBefore = false;
    for (let j = 0; j <= length; j += 1) {
      const character = j === 0 ? undefined : characters[j - 1];
      const isSlash = slashes && character === '/';
      const here = reach[j] === 1;
      const before = j > 0 && reach[j - 1] === 1;
      const longer = j > 0 && next[j - 1] === 1;
      isReachedBefore ||= before;
      const fits =
        part === '**/'
          ? here || (isReachedBefore && character === '/')
          : part === '**'
            ? here || longer
            : part === '*'
              ? here || (longer && !isSlash)
              : part === '?'
                ? before && !isSlash
                : before && part === character;
      next[j] = fits ? 1 : 0;
    }
    [reach, next] = [next, reach];
  }
  return reach[length] === 1;
}

const PARTS = /(?<=^|\/)\*\*\/|\*\*|[\s\S]/gu;
const SPECIAL = /^[*?]/u;
