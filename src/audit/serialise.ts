import { piecesOf } from '../pieces.ts';
import { sha256 as sha256Of } from '../recording/sha256.ts';

/** Significant digits in documents: enough for any reader, few enough that bytes agree everywhere. */
const SIGNIFICANT_DIGITS = 9;

/**
 * The bytes of a document: keys in the order of the record, two spaces, one newline at the end,
 * numbers that are not whole rounded to 9 significant digits.
 *
 * @throws RangeError on a number that is not finite: JSON would turn it into `null` silently.
 */
export function serialise(document: unknown): string {
  return `${JSON.stringify(document, (key, value: unknown) => roundNumber(key, value), 2)}\n`;
}

/** Of so short a text the digest is there before node:crypto is loaded. */
const SHORT_LENGTH = 8_192;

/** SHA-256 of a document's bytes, in hexadecimal digits. */
export function sha256(text: string | Uint8Array): string {
  if (typeof text === 'string' && text.length <= SHORT_LENGTH)
    return sha256Of(text).toString('hex');
  const { createHash } = process.getBuiltinModule('node:crypto');
  const hash = createHash('sha256');
  if (typeof text !== 'string') return hash.update(text).digest('hex');
  for (const piece of piecesOf(text)) hash.update(piece);
  return hash.digest('hex');
}

function roundNumber(key: string, value: unknown): unknown {
  if (typeof value !== 'number') return value;
  if (!Number.isFinite(value)) throw new RangeError(`${key || 'the document'} is ${value}`);
  // Whole numbers are counts, times and sizes: exact as they are.
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(SIGNIFICANT_DIGITS));
}
