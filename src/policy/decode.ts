import { type Flaw, HIDDEN_CHARACTER } from './errors.ts';

/** Far above any policy people keep by hand, far below what costs a parser time. */
export const MOST_BYTES = 64 * 1024;

export type Decoded = Readonly<{ text: string; flaw: Flaw | null }>;

/**
 * The text of a policy, without a byte order mark, and what makes it unfit to be read at all. The
 * text is there beside a flaw too, as far as it could be decoded, so that the place can be shown.
 */
export function decode(source: string | Uint8Array): Decoded {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  if (bytes.byteLength > MOST_BYTES) {
    const message = `a policy has at most ${MOST_BYTES} bytes, not ${bytes.byteLength}`;
    return { text: '', flaw: { offset: 0, message } };
  }
  // A text may hold halves of surrogate pairs, which its bytes would not: it is taken as it is.
  const decoded =
    typeof source === 'string' ? source : new TextDecoder('utf-8', LENIENT).decode(bytes);
  const text = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded;
  const flaw = (typeof source === 'string' ? null : notUtf8(bytes, decoded)) ?? hidden(text);
  return { text, flaw };
}

const LENIENT = { fatal: false, ignoreBOM: true };

/** Where the bytes stop being those of the text that they were decoded to. */
function notUtf8(bytes: Uint8Array, decoded: string): Flaw | null {
  const again = new TextEncoder().encode(decoded);
  const wrong = again.findIndex((byte, index) => byte !== bytes[index]);
  if (wrong < 0 && again.length === bytes.length) return null;
  // The replaced character begins within the last bytes that agree: its first byte may be the same.
  const sound = new TextDecoder('utf-8', LENIENT).decode(again.slice(0, wrong));
  const offset = sound.replace(/^\ufeff/u, '').replace(/\ufffd$/u, '').length;
  return { offset, message: 'this is not UTF-8: save the policy as UTF-8' };
}

function hidden(text: string): Flaw | null {
  const found = HIDDEN_CHARACTER.exec(text.replaceAll('\r\n', '  '));
  if (found === null) return null;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    offset: found.index,
    message: `an invisible or control character (U+${code}) has no place in a policy`,
  };
}
