import { existsSync } from 'node:fs';
import { identifyMachine } from '../machine/identify.ts';
import { isRunning } from '../probe/process.ts';
import { samplerFile } from './directory.ts';
import { writeWhole } from './handover.ts';

const DEADLINE_MS = 10_000;
const SAMPLER_POLL_MS = 200;

/**
 * Asks systeminformation who the machine is, once an audit, and leaves the answer in the private
 * directory for the sampler with that number. It is a process of its own, as the library takes 10 MB
 * that would stay; it does not outlive the sampler.
 */
export async function runIdentify(
  directory: string,
  samplerPid: number,
  afterMs: number,
): Promise<void> {
  const sampler = { pid: samplerPid, startTicks: null };
  const leaveIfAlone = () => {
    if (!isRunning(sampler) || existsSync(samplerFile(directory, 'stop'))) process.exit(0);
  };
  leaveIfAlone();
  setInterval(leaveIfAlone, SAMPLER_POLL_MS);
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  // Programs that the library has started may keep it beyond its own deadline.
  setTimeout(() => process.exit(1), DEADLINE_MS + 1_000);
  writeWhole(samplerFile(directory, 'machine'), await identifyMachine(DEADLINE_MS));
  process.exit(0);
}
