import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { PRIVATE_FILE, unfinished } from './directory.ts';

/** Writes a small file as one act: it is there whole or not at all. */
export function writeWhole(path: string, value: unknown): void {
  writeFileSync(unfinished(path), JSON.stringify(value), { mode: PRIVATE_FILE, flag: 'w' });
  renameSync(unfinished(path), path);
}

/** The object in a small file; `null` if it is not there or is none. */
export function readFields(path: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
