import { spawn } from 'node:child_process';
import { unlinkSync } from 'node:fs';
import { identifyMachine } from '../machine/identify.ts';
import type { RecordedMachine } from '../recording/format.ts';
import { parseMachine } from '../recording/lines.ts';
import { samplerFile } from './directory.ts';
import { readFields, writeWhole } from './handover.ts';

/** The flag that makes the sampler's program the child that only asks who the machine is. */
export const IDENTIFY_FLAG = '--identify';

const DEADLINE_MS = 10_000;
const PARENT_POLL_MS = 200;

/**
 * The child: asks systeminformation, leaves the answer in the private directory and is gone, and with
 * it the 10 MB that the library takes. It does not outlive the sampler.
 */
export async function runIdentify(directory: string): Promise<void> {
  const parent = process.ppid;
  setTimeout(() => process.exit(1), DEADLINE_MS + 1000).unref();
  setInterval(() => {
    if (process.ppid !== parent) process.exit(1);
  }, PARENT_POLL_MS).unref();
  writeWhole(samplerFile(directory, 'machine'), await identifyMachine(DEADLINE_MS));
  process.exit(0);
}

export type IdentityRequest = Readonly<{ cancel(): void }>;

/** The sampler's side: starts the child and hands on its answer, `null` if it has none. */
export function requestIdentity(
  program: string,
  directory: string,
  answer: (machine: RecordedMachine | null) => void,
): IdentityRequest {
  const file = samplerFile(directory, 'machine');
  let answered = false;
  const settle = () => {
    if (answered) return;
    answered = true;
    clearTimeout(deadline);
    const fields = readFields(file);
    answer(fields === null ? null : parseMachine(fields));
    if (fields !== null) unlinkSync(file);
  };
  const child = spawn(process.execPath, [...process.execArgv, program, IDENTIFY_FLAG, directory], {
    stdio: 'ignore',
    windowsHide: true,
  });
  const kill = () => child.kill('SIGKILL');
  const deadline = setTimeout(kill, DEADLINE_MS + 2000);
  child.on('error', settle);
  child.on('exit', settle);
  return {
    cancel: () => {
      answered = true;
      clearTimeout(deadline);
      kill();
    },
  };
}
