const PRINTABLE = /^[ -~]*$/;

/**
 * Whether a text has nothing but ASCII's printable characters. Nearly all have, and for those nobody need
 * ask what Unicode says of a character: the first look at its tables takes half a millisecond.
 */
export function isPrintableAscii(text: string): boolean {
  return PRINTABLE.test(text);
}
