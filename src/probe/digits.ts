const ZERO = 48;
const NINE = 57;
const SPACE = 32;

/** Where reading stands in a buffer; one is kept and moved, so that a tick makes no garbage. */
export type Cursor = { at: number };

/**
 * The next unsigned number in the buffer, after any spaces; `null` (and the cursor unmoved) if
 * something else stands there, or if it is too large to be exact.
 */
export function nextNumber(buffer: Uint8Array, length: number, cursor: Cursor): number | null {
  let at = cursor.at;
  while (at < length && buffer[at] === SPACE) at += 1;
  const first = at;
  let value = 0;
  for (; at < length; at += 1) {
    const byte = buffer[at] as number;
    if (byte < ZERO || byte > NINE) break;
    value = value * 10 + (byte - ZERO);
  }
  if (at === first || !Number.isSafeInteger(value)) return null;
  cursor.at = at;
  return value;
}
