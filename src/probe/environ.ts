import { closeSync, openSync, readSync } from 'node:fs';

/** A larger environment is looked at in part. */
const buffer = Buffer.alloc(64 * 1024);

/**
 * These variables of another process' environment, `undefined` where they are not in it. The rest, which
 * may hold secrets, never becomes text, and its bytes are wiped at once.
 */
export function readVariables(path: string, names: readonly string[]): (string | undefined)[] {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch {
    return names.map(() => undefined);
  }
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
      read = readSync(descriptor, buffer, length, buffer.length - length, length);
    }
    return names.map((name) => variableIn(length, name));
  } catch {
    return names.map(() => undefined);
  } finally {
    buffer.fill(0);
    closeSync(descriptor);
  }
}

function variableIn(length: number, name: string): string | undefined {
  const atStart = buffer.indexOf(`${name}=`) === 0;
  const found = atStart ? 0 : buffer.indexOf(`\0${name}=`) + 1;
  if (!atStart && found === 0) return undefined;
  const from = found + name.length + 1;
  const end = buffer.indexOf(0, from);
  return end < 0 || end > length ? undefined : buffer.toString('utf8', from, end);
}
