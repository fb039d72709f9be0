import { plainText } from '../recording/lines.ts';

const MAX_LENGTH = 128;

/** A name as machines give it, fit to be kept; `unknown` is what Node and some kernels say for none. */
export function cleanName(name: string | null | undefined): string | null {
  const text = plainText(name ?? '', MAX_LENGTH).replace(/\s+/g, ' ');
  return text === '' || text.toLowerCase() === 'unknown' ? null : text;
}
