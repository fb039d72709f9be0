import os from 'node:os';
import type { CpuTicks } from '../recording/format.ts';

/** What this project asks of Node's os module; a parameter, so that tests can be other machines. */
export type OsFacade = Readonly<{
  platform(): string;
  arch(): string;
  cpus(): readonly Readonly<{
    model: string;
    times: Readonly<{ user: number; nice: number; sys: number; idle: number; irq: number }>;
  }>[];
  availableParallelism(): number;
  freemem(): number;
  totalmem(): number;
  env: Readonly<Record<string, string | undefined>>;
}>;

export const nodeOs: OsFacade = {
  platform: os.platform,
  arch: os.arch,
  cpus: os.cpus,
  availableParallelism: os.availableParallelism,
  freemem: os.freemem,
  totalmem: os.totalmem,
  env: process.env,
};

/** os.cpus() counts in milliseconds. */
export const OS_TICKS_PER_S = 1000;

/** The CPU time over all threads as Node has it: no steal, no I/O wait. `null`: it has none. */
export function osCpuTicks(system: OsFacade): CpuTicks | null {
  const sum = { user: 0, nice: 0, system: 0, idle: 0, irq: 0 };
  const cpus = system.cpus();
  for (const { times } of cpus) {
    sum.user += times.user;
    sum.nice += times.nice;
    sum.system += times.sys;
    sum.idle += times.idle;
    sum.irq += times.irq;
  }
  if (cpus.length === 0 || !Object.values(sum).every(isTicks)) return null;
  return { ...sum, iowait: 0, softirq: 0, steal: 0, guest: 0, guestNice: 0 };
}

/** Free memory in bytes: on macOS and Windows this leaves out what caches would give back. */
export function osMemoryAvailable(system: OsFacade): number | null {
  const bytes = system.freemem();
  return isTicks(bytes) ? bytes : null;
}

/** The processor's name; empty if it has none. */
export function chipName(system: OsFacade): string {
  try {
    return system.cpus()[0]?.model.trim() ?? '';
  } catch {
    return '';
  }
}

function isTicks(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
