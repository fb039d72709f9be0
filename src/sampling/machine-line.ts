import { existsSync, unlinkSync } from 'node:fs';
import type { RecordedMachine } from '../recording/format.ts';
import { parseMachine } from '../recording/lines.ts';
import { samplerFile } from './directory.ts';
import { readFields } from './handover.ts';

/** When the answer is not there by then, it will not come. */
const GIVE_UP_AFTER_MS = 15_000;

/** What there is to say about the machine: its identity, that it would not tell, or nothing yet. */
export type Answer = RecordedMachine | 'failed' | null;

/** Looks for the machine's identity, which another process asks; gives it, or the failure, once. */
export function awaitIdentity(directory: string, startMs: number): (nowMs: number) => Answer {
  const file = samplerFile(directory, 'machine');
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
    return (fields && parseMachine(fields)) ?? 'failed';
  };
}
