import { existsSync, unlinkSync } from 'node:fs';
import { type SamplerFile, samplerFile } from './directory.ts';
import { readFields } from './handover.ts';

/** When the answer is not there by then, it will not come. */
const GIVE_UP_AFTER_MS = 15_000;

type Fields = Readonly<Record<string, unknown>>;

/** What the sibling says of the machine: its answer, that it would not tell, or nothing yet. */
export type Answer<T> = T | 'failed' | null;

/** Looks for a file that another process leaves; gives what it holds, or the failure, once. */
export function awaitAnswer<T>(
  directory: string,
  name: SamplerFile,
  parse: (fields: Fields) => T | null,
  startMs: number,
): (nowMs: number) => Answer<T> {
  const file = samplerFile(directory, name);
  let settled = false;
  return (nowMs) => {
    if (settled) return null;
    if (!existsSync(file)) {
      settled = nowMs - startMs > GIVE_UP_AFTER_MS;
      return settled ? 'failed' : null;
    }
    settled = true;
    const fields = readFields(file);
    unlinkSync(file);
    return (fields && parse(fields)) ?? 'failed';
  };
}
