import { existsSync } from 'node:fs';
import { identifyMachine } from '../machine/identify.ts';
import type { Rung } from '../place/ladder.ts';
import { isRunning } from '../probe/process.ts';
import { readConfig } from './config.ts';
import { samplerFile } from './directory.ts';
import { writeWhole } from './handover.ts';

const DEADLINE_MS = 10_000;
const SAMPLER_POLL_MS = 200;

/**
 * Climbs the ladder to the machine's place and asks systeminformation who it is, once an audit, and
 * leaves the answers in the private directory for the sampler with that number. It is a process of its
 * own, as tables and libraries take 10 MB that would stay; it does not outlive the sampler.
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
  await Promise.all([
    sights(directory).then((rungs) => writeWhole(samplerFile(directory, 'place'), { rungs })),
    identifyMachine(DEADLINE_MS).then((one) => writeWhole(samplerFile(directory, 'machine'), one)),
  ]);
  process.exit(0);
}

/** Seen from the process that the sampler watches: this one has no ancestors that tell of a runner. */
async function sights(directory: string): Promise<readonly Rung[]> {
  const [{ sightPlace }, { surroundingsOf }] = await Promise.all([
    import('../place/sight.ts'),
    import('../place/surroundings.ts'),
  ]);
  const { root, runner } = readConfig(samplerFile(directory, 'config'));
  const own = surroundingsOf(process.env);
  return sightPlace({ ...own, root, pid: runner?.pid ?? own.pid });
}
