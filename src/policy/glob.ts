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
  // reach[j]: the parts so far fit the first j characters.
  let reach = [true, ...characters.map(() => false)];
  for (const part of glob.match(PARTS) ?? []) {
    const next: boolean[] = [];
    let isReachedBefore = false;
    for (let j = 0; j <= characters.length; j += 1) {
      const character = characters[j - 1];
      const isSlash = slashes && character === '/';
      const [here, before, longer] = [
        reach[j] === true,
        reach[j - 1] === true,
        next[j - 1] === true,
      ];
      isReachedBefore ||= before;
      if (part === '**/') next.push(here || (isReachedBefore && character === '/'));
      else if (part === '**') next.push(here || longer);
      else if (part === '*') next.push(here || (longer && !isSlash));
      else if (part === '?') next.push(before && !isSlash);
      else next.push(before && part === character);
    }
    reach = next;
  }
  return reach[characters.length] === true;
}

const PARTS = /(?<=^|\/)\*\*\/|\*\*|[\s\S]/gu;
