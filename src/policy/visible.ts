/**
 * Text that people are to read: what of it they would not see, and whether anything is left to read.
 */

/** Characters that are drawn as nothing, move others about, or stand for no character at all. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{C}\p{Zl}\p{Zp}\u2800]/gu;

/** Scripts and emoji need these between two of their characters; elsewhere they only hide. */
const JOINED = /(?<=[^\p{ASCII}\p{Default_Ignorable_Code_Point}])(?:\u200c|\u200d|\ufe0e|\ufe0f)/gu;

/**
 * The first character of a text that nobody would see: one of no width, one that reorders others, a
 * letter that is drawn as a blank such as U+3164. `null`: all of it can be seen.
 */
export function unseenIn(text: string): string | null {
  const [first] = text.replaceAll(JOINED, '').match(UNSEEN) ?? [];
  if (first === undefined) return null;
  return `U+${(first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** How many letters and digits of a text can be read. */
export function readableIn(text: string): number {
  return text.replaceAll(UNSEEN, '').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
