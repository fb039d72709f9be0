import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EntrySigns } from '../recording/format.ts';
import { readVariables } from './environ.ts';
import { readBeginning } from './files.ts';
import { processStat } from './process.ts';

/** A process, and when it began in ticks (of 10 ms) since boot. */
export type Child = Readonly<{ pid: number; startTicks: number }>;

/** Longer command lines are read in part. */
const COMMAND_BYTES = 4_096;

/** The numbers of all processes; none where there is no /proc. */
export function allProcesses(root: string): number[] {
  try {
    return readdirSync(join(root, 'proc')).flatMap((name) => {
      const pid = Number(name);
      return pid > 0 ? [pid] : [];
    });
  } catch {
    return [];
  }
}

/** Those of `pids` whose parent is the given process. */
export function childrenAmong(root: string, pids: readonly number[], parent: number): Child[] {
  return pids.flatMap((pid) => {
    const stat = processStat(pid, root);
    return stat === null || stat.parent !== parent || stat.state === 'Z'
      ? []
      : [{ pid, startTicks: stat.startTicks }];
  });
}

/**
 * CPU ticks of each of these processes with all below it. Of what has ended the time is in there once
 * its parent has waited for it; what has left the tree by itself is not.
 */
export function treeTicks(root: string, tops: readonly number[]): Map<number, number> {
  const stats = new Map(
    allProcesses(root).flatMap((pid) => {
      const stat = processStat(pid, root);
      return stat === null ? [] : [[pid, stat] as const];
    }),
  );
  const sums = new Map(tops.map((pid) => [pid, 0]));
  for (const [pid, { ticks }] of stats) {
    const top = topOf(pid, stats, sums);
    if (top !== null) sums.set(top, (sums.get(top) ?? 0) + ticks);
  }
  return sums;
}

type Parents = ReadonlyMap<number, Readonly<{ parent: number }>>;

/** No tree of processes is deeper; one that seems to be was read while it changed. */
const MOST_DEEP = 128;

function topOf(pid: number, stats: Parents, tops: ReadonlyMap<number, number>): number | null {
  let at: number | undefined = pid;
  for (let depth = 0; at !== undefined && at > 0 && depth < MOST_DEEP; depth += 1) {
    if (tops.has(at)) return at;
    at = stats.get(at)?.parent;
  }
  return null;
}

/** Where the runner puts actions, and the scripts of `run:` steps, which it names by a GUID. */
const ACTION = /\/_actions\/([\w.-]{1,39}\/[\w.-]{1,100})\//;
const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const SCRIPT = new RegExp(`/_temp/${GUID}(?:\\.\\w{1,4})?(?:['"\\s]|$)`);
const STEP_FILE = new RegExp(`_(${GUID})$`);
const REPOSITORY = /^[\w.-]{1,39}\/[\w.-]{1,100}$/;
/** Of a part of a composite action the runner's names of all above it stand before its own. */
const PART = /^([\w-]{1,100})\./;

/**
 * What a process of the runner shows of its step. Of its command line nothing is kept but what it runs:
 * an action's `owner/repo`, or that it is a script; of its environment, three names that the runner
 * makes up for the step.
 */
export function entrySigns(root: string, pid: number): EntrySigns {
  const folder = join(root, 'proc', String(pid));
  const line = readBeginning(join(folder, 'cmdline'), COMMAND_BYTES) ?? '';
  const words = line.replaceAll('\0', ' ');
  const [output, action, repository] = readVariables(join(folder, 'environ'), [
    'GITHUB_OUTPUT',
    'GITHUB_ACTION',
    'GITHUB_ACTION_REPOSITORY',
  ]);
  const within = PART.exec(action ?? '')?.[1] ?? null;
  const isRun = SCRIPT.test(words);
  return {
    name: ACTION.exec(words)?.[1] ?? (isRun ? 'run' : null),
    guid: STEP_FILE.exec(output ?? '')?.[1] ?? null,
    within,
    withinName:
      isRun && within !== null && REPOSITORY.test(repository ?? '') ? (repository as string) : null,
  };
}

/** Ms by which the monotonic clock lags the time since boot that process starts are told in. */
export function bootLagMs(root: string, monotonicMs: number): number {
  const text = readBeginning(join(root, 'proc/uptime'), 64);
  const uptimeS = Number.parseFloat(text ?? '');
  if (!Number.isFinite(uptimeS)) return 0;
  const lagMs = uptimeS * 1000 - monotonicMs;
  // The two differ by time asleep; less than this is the 10 ms that both are told in.
  return Math.abs(lagMs) < 50 ? 0 : lagMs;
}
