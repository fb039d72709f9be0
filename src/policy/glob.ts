/**
 * Whether a glob fits a text as a whole. `*` stands for any characters but a slash, `**` for slashes
 * too, a leading or inner `**` with its slash also for no folder at all, `?` for one character but a
 * slash; all else is itself. A leading dot is nothing special. With `slashes: false` the text is no
 * path and a slash in it is a character like any other.
 *
 * Takes time in the product of both lengths and no more, whatever the glob: no backtracking.
 */
export function globFits(glob: string, text: string, { slashes = true } = {}): boolean {
  const characters = [...text];
  const parts = glob.match(PARTS) ?? [];
  // Up to the first part that is special there is but one way to fit.
  const special = parts.findIndex((part) => SPECIAL.test(part));
  const plain = special < 0 ? parts.length : special;
  if (parts.slice(0, plain).some((part, index) => part !== characters[index])) return false;
  // reach[j]: the parts so far fit the first j characters.
  let reach = [...characters, ''].map((_, j) => j === plain);
  for (const part of parts.slice(plain)) {
    const next = reach.map(() => false);
    let isReachedBefore = false;
    for (let j = plain; j <= characters.length; j += 1) {
      const character = characters[j - 1];
      const isSlash = slashes && character === '/';
      const [here, before, longer] = [
        reach[j] === true,
        reach[j - 1] === true,
        next[j - 1] === true,
      ];
      isReachedBefore ||= before;
      if (part === '**/') next[j] = here || (isReachedBefore && character === '/');
      else if (part === '**') next[j] = here || longer;
      else if (part === '*') next[j] = here || (longer && !isSlash);
      else if (part === '?') next[j] = before && !isSlash;
      else next[j] = before && part === character;
    }
    reach = next;
  }
  return reach[characters.length] === true;
}

const PARTS = /(?<=^|\/)\*\*\/|\*\*|[\s\S]/gu;
const SPECIAL = /^[*?]/u;
