import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Two weeks at one sample a second; what is longer is cut here, and its reader says so. */
const MAX_BYTES = 256 * 1024 * 1024;

/** The text of a recording; `null` if there is none that can be read. Never throws. */
export function readRecordingText(path: string, maxBytes = MAX_BYTES): string | null {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(path, 'r');
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return null;
    const buffer = Buffer.allocUnsafe(Math.min(stat.size, maxBytes));
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
      read = readSync(descriptor, buffer, length, buffer.length - length, null);
    }
    return buffer.toString('utf8', 0, length);
  } catch {
    return null;
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}
