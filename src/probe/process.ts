import { readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { readBeginning } from './files.ts';

const STAT_BYTES = 1024;

/** A process that cannot be taken for a later one with the same number. */
export type ProcessIdentity = Readonly<{
  pid: number;
  /** When it began, in ticks since boot, where the system tells (Linux). */
  startTicks: number | null;
}>;

export type ProcessStat = Readonly<{
  state: string;
  parent: number;
  startTicks: number;
  /** CPU time of its own, and of children that have ended and were waited for. */
  ticks: number;
}>;

/** State and start of a process by Linux' /proc; `null` if it has none there. */
export function processStat(pid: number, root = '/'): ProcessStat | null {
  const text = readBeginning(join(root, 'proc', String(pid), 'stat'), STAT_BYTES);
  return text === null ? null : parseStat(text);
}

/** The program's name is in brackets and may hold anything: fields are counted from the last one. */
function parseStat(text: string): ProcessStat | null {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state, parent, startTicks] = [fields[0], Number(fields[1]), Number(fields[19])];
  const ticks = fields.slice(11, 15).reduce((sum, one) => sum + Number(one), 0);
  if (!state || !Number.isSafeInteger(startTicks) || !Number.isSafeInteger(ticks)) return null;
  return { state, parent, startTicks, ticks };
}

const hasProc = (): boolean => processStat(process.pid) !== null;

/** Who the process is that has this number now; `null` if there is none. */
export function identifyProcess(pid: number): ProcessIdentity | null {
  if (!Number.isSafeInteger(pid) || pid <= 0) return null;
  const identity = { pid, startTicks: processStat(pid)?.startTicks ?? null };
  return isRunning(identity) ? identity : null;
}

/**
 * Whether the process still runs. One that has ended and was not waited for (a zombie, as under a
 * container's first process) does not.
 */
export function isRunning(identity: ProcessIdentity): boolean {
  const stat = processStat(identity.pid);
  if (stat !== null) {
    const same = identity.startTicks === null || identity.startTicks === stat.startTicks;
    return same && stat.state !== 'Z' && stat.state !== 'X';
  }
  if (identity.startTicks !== null && hasProc()) return false;
  try {
    process.kill(identity.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The processes of this user whose working directory is the given one; none where /proc is not. */
export function processesStandingIn(directory: string): number[] {
  const standsIn = (pid: string, real: string): boolean => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === real;
    } catch {
      return false;
    }
  };
  try {
    const real = realpathSync(directory);
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && standsIn(name, real))
      .map(Number);
  } catch {
    return [];
  }
}
