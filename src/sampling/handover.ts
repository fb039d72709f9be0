import { renameSync } from 'node:fs';
import { readPlainFile, writePlainFile } from '../plain-file.ts';
import { PRIVATE_FILE, unfinished } from './directory.ts';

/** Larger is none of ours. */
const MAX_BYTES = 64 * 1024;

/** Writes a small file as one act: it is there whole or not at all. */
export function writeWhole(path: string, value: unknown): void {
  writePlainFile(unfinished(path), JSON.stringify(value), PRIVATE_FILE);
  renameSync(unfinished(path), path);
}

/** The object in a small file; `null` if it is not there or is none. */
export function readFields(path: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(readPlainFile(path, MAX_BYTES).toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
