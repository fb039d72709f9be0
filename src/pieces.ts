/** Node copies a text that it hashes or writes: of a long recording better a piece at a time. */
const PIECE_LENGTH = 1 << 20;

/** A text in pieces whose bytes together are its own: no character is cut in two. */
export function* piecesOf(text: string, length = PIECE_LENGTH): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = at + length;
    const cut = isHighSurrogate(text.charCodeAt(end - 1)) ? end + 1 : end;
    yield text.slice(at, cut);
    at = cut;
  }
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
