/** Finds and ends what a job left running, by the mark the runner puts into every environment. */

import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

export interface Orphan {
  readonly pid: number;
  readonly command: string;
}

async function commandOf(pid: number, mark: string): Promise<string | undefined> {
  try {
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8');
    if (!environment.split('\0').includes(mark)) return undefined;
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8');
    return command.replaceAll('\0', ' ').trim();
  } catch {
    // Gone meanwhile, or another user's.
    return undefined;
  }
}

/** Processes whose environment holds the tracking id. Empty where there is no /proc. */
export async function findOrphans(trackingId: string): Promise<Orphan[]> {
  const names = await readdir('/proc').catch(() => []);
  const mark = `RUNNER_TRACKING_ID=${trackingId}`;
  const orphans: Orphan[] = [];
  for (const name of names) {
    const pid = Number(name);
    if (!Number.isInteger(pid) || pid === process.pid) continue;
    const command = await commandOf(pid, mark);
    if (command !== undefined) orphans.push({ pid, command });
  }
  return orphans;
}

/** Whether a process runs. A zombie does not, though signal 0 still reaches it. */
export async function isRunning(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const state = stat.slice(stat.lastIndexOf(')') + 2).charAt(0);
  return state !== '' && state !== 'Z' && state !== 'X';
}

/** Kills them and waits until they are gone, so that nothing writes while folders are removed. */
export async function endOrphans(orphans: readonly Orphan[]): Promise<void> {
  for (const { pid } of orphans) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself in the meantime.
    }
  }
  for (const { pid } of orphans) {
    for (let tries = 0; tries < 100 && (await isRunning(pid)); tries += 1) await delay(10);
  }
}
