import { closeSync, constants, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { piecesOf } from './pieces.ts';

// Windows has neither, and no way to plant what they guard against without rights of its own.
const NEVER_WAIT = constants.O_NONBLOCK ?? 0;
const NO_LINKS = constants.O_NOFOLLOW ?? 0;

/**
 * Reads a file that somebody else may have replaced: a pipe or a device, which would never end, and a
 * symbolic link, which would lead elsewhere, are refused. At most `maxBytes` are read.
 *
 * @throws what the file system throws, and an error of code `EINVAL` where it is no plain file
 */
export function readPlainFile(
  path: string,
  maxBytes: number,
  links: 'refused' | 'followed' = 'refused',
): Buffer {
  const flags = constants.O_RDONLY | NEVER_WAIT | (links === 'refused' ? NO_LINKS : 0);
  return withFile(path, flags, (descriptor, size) => {
    const buffer = Buffer.allocUnsafe(Math.min(size, maxBytes));
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
      read = readSync(descriptor, buffer, length, buffer.length - length, null);
    }
    return buffer.subarray(0, length);
  });
}

/** Writes a file whole, never through a link that somebody planted and never into a pipe. */
export function writePlainFile(path: string, content: string | Uint8Array, mode = 0o666): void {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | NEVER_WAIT | NO_LINKS;
  withFile(
    path,
    flags,
    (descriptor) => {
      if (typeof content !== 'string') writeAll(descriptor, content);
      else for (const piece of piecesOf(content)) writeAll(descriptor, Buffer.from(piece));
    },
    mode,
  );
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) {
    written += writeSync(descriptor, bytes, written);
  }
}

function withFile<T>(
  path: string,
  flags: number,
  use: (descriptor: number, size: number) => T,
  mode?: number,
): T {
  const descriptor = openSync(path, flags, mode);
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) {
      throw Object.assign(new Error(`${path} is not a plain file`), { code: 'EINVAL' });
    }
    return use(descriptor, stat.size);
  } finally {
    closeSync(descriptor);
  }
}
