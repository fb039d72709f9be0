import { closeSync, openSync, readSync } from 'node:fs';

/**
 * A small file that is read again and again from its beginning: the descriptor and the buffer are
 * kept, which costs a tenth of opening it anew.
 */
export type KeptFile = Readonly<{
  buffer: Buffer;
  /** Fills the buffer and gives the number of bytes; throws as `readSync` does. */
  refill(): number;
  close(): void;
}>;

/** Throws as `openSync` does. */
export function openKept(path: string, bytes: number): KeptFile {
  const descriptor = openSync(path, 'r');
  const buffer = Buffer.allocUnsafe(bytes);
  return {
    buffer,
    refill: () => readSync(descriptor, buffer, 0, bytes, 0),
    close: () => closeSync(descriptor),
  };
}

/** The beginning of a file, `null` if it cannot be read; never more than `maxBytes`. */
export function readBeginning(path: string, maxBytes: number): string | null {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    const buffer = Buffer.allocUnsafe(maxBytes);
    let length = 0;
    // Files under /proc come in pieces of a page.
    for (let read = -1; read !== 0 && length < maxBytes; length += read) {
      read = readSync(descriptor, buffer, length, maxBytes - length, length);
    }
    return buffer.toString('utf8', 0, length);
  } catch {
    return null;
  } finally {
    closeSync(descriptor);
  }
}

/** Why a file could not be read, short: `EACCES`, `ENOENT`. */
export function errorCode(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return typeof code === 'string' && /^[A-Z0-9_]{1,32}$/.test(code) ? code : 'unknown error';
}
