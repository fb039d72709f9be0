import type { CounterLayout, CpuTicks, Reading } from '../../src/recording/format.ts';

/** Two hardware threads counted in hundredths of a second, as on most Linux machines. */
export const LAYOUT: CounterLayout = { reader: 'proc', ticksPerS: 100, threads: 2, raplZones: [] };

const WALL_START_MS = Date.UTC(2026, 10, 22, 9, 0, 0);
const MONOTONIC_START_MS = 5_000_000;

const NO_TICKS: CpuTicks = {
  user: 1_000,
  nice: 0,
  system: 500,
  idle: 90_000,
  iowait: 40,
  irq: 0,
  softirq: 10,
  steal: 0,
  guest: 0,
  guestNice: 0,
};

/** A reading `atS` seconds after the start at which the threads have been busy for `busyS` CPU seconds. */
export function reading(
  atS: number,
  busyS: number,
  more: Partial<Omit<Reading, 'cpu'>> & { cpu?: Partial<CpuTicks> | null } = {},
): Reading {
  const { cpu, ...rest } = more;
  const idleS = atS * LAYOUT.threads - busyS;
  return {
    monotonicMs: MONOTONIC_START_MS + atS * 1000,
    wallMs: WALL_START_MS + atS * 1000,
    cpu:
      cpu === null
        ? null
        : {
            ...NO_TICKS,
            user: NO_TICKS.user + Math.round(busyS * 100),
            idle: NO_TICKS.idle + Math.round(idleS * 100),
            ...cpu,
          },
    memoryAvailableBytes: 6e9,
    raplUj: [],
    ...rest,
  };
}
