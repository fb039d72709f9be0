/** Pieces of Markdown; whatever foreign text they are given has been made harmless before. */

/** How much of a list may be shown: entries, and UTF-16 units of Markdown. */
export type Room = Readonly<{ entries: number; units: number }>;

/**
 * The items, in their order, for which there is room, as they are written, and how many are left
 * out. No more are written than may be shown, and what counts is what they come to as Markdown.
 */
export function within<T>(
  items: readonly T[],
  room: Room,
  write: (item: T) => string,
): Readonly<{ shown: readonly string[]; left: number }> {
  const shown: string[] = [];
  let units = 0;
  for (const item of items.slice(0, room.entries)) {
    const written = write(item);
    units += written.length + 1;
    if (units > room.units) break;
    shown.push(written);
  }
  return { shown, left: items.length - shown.length };
}

/** A column's name; numbers stand to the right. */
export type Column = Readonly<{ name: string; align?: 'right' }>;

export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/**
 * An amount for a cell: on a phone it may break before its range, and nowhere else.
 */
export function unbroken(amount: string): string {
  return amount.replace(/ (?!\()/g, '\u00a0').replaceAll('-', '\u2011');
}

export function table(columns: readonly Column[], rows: readonly string[]): string {
  const head = row(columns.map(({ name }) => name));
  const rule = row(columns.map(({ align }) => (align === 'right' ? '--:' : ':--')));
  return [head, rule, ...rows].join('\n');
}

/** Folded away until asked for. The title is ours: nothing foreign may stand inside HTML. */
export function fold(title: string, parts: readonly string[]): string {
  return [`<details><summary>${title}</summary>`, ...parts, '</details>'].join('\n\n');
}

/** `1 rule`, `3 rules` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A link where the address can neither end it nor lead elsewhere than it seems; else the name alone. */
export function link(name: string, url: string | null): string {
  const isPlain =
    url !== null &&
    url.length <= 300 &&
    /^https?:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w.~-]+)*\/?(?:#[\w-]+)?$/.test(url);
  return isPlain ? `[${name}](${url})` : name;
}
