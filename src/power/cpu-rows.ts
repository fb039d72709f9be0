import assumptions from '../../data/assumptions.json' with { type: 'json' };
import runnerCpus from '../../data/runner_cpus.json' with { type: 'json' };
import type { Factor } from '../estimate.ts';
import type { Machine } from '../machine/machine.ts';

/** Watts of a server's hardware thread, at the wall, and how well they fit the CPU asked for. */
export type CpuRow = Readonly<{
  /** `same`: the CPU itself; `stand-in`: one like it; `unknown`: the middle of all. */
  fit: 'same' | 'stand-in' | 'unknown';
  idleWPerThread: number;
  maxWPerThread: number;
  /** Memory that the row's servers hold, and whose power is in their watts. */
  memoryGbPerThread: number;
  /** The error of the row for this CPU. Machines that rest on one row share it. */
  factor: Factor;
  /** Which row and why, for people. */
  explanation: string;
}>;

type TableRow = (typeof runnerCpus.cpus)[number];

/** The row for a machine: by the CPU's name, else by its CPUID numbers, else the middle of all rows. */
export function findCpuRow(machine: Machine): CpuRow {
  const byName = runnerCpus.cpus.find((row) => isNamed(row, machine.cpuModel));
  if (byName !== undefined) {
    return rowOf(byName, byName.standIn === null ? 'same' : 'stand-in', byName.cpuModel);
  }
  const byNumbers = runnerCpus.cpus.find((row) => hasNumbers(row, machine));
  if (byNumbers !== undefined) {
    const { cpuVendor, cpuFamily, cpuModelNumber } = machine;
    const why = `${nameOf(machine)} (${cpuVendor} family ${cpuFamily} model ${cpuModelNumber}, probably ${byNumbers.cpuModel})`;
    return rowOf(byNumbers, 'stand-in', why);
  }
  return middleRow(machine);
}

function rowOf(row: TableRow, fit: 'same' | 'stand-in', what: string): CpuRow {
  const { errors } = assumptions;
  const years = [...new Set(row.years)].join('-');
  const standIn = row.standIn === null ? '' : `, with the watts of ${row.standIn}`;
  const servers = `${row.referenceServers} SPECpower servers of ${years}`;
  return {
    fit,
    idleWPerThread: row.idleWPerThread,
    maxWPerThread: row.maxWPerThread,
    memoryGbPerThread: row.memoryGbPerThread,
    factor: {
      id: `cpu-model:${row.cpuModel}`,
      logSd: fit === 'same' ? errors.cpuSameRow.logSd : errors.cpuStandIn.logSd,
      kind: 'declared',
    },
    explanation: `${what}${standIn}: ${watts(row.idleWPerThread, row.maxWPerThread)} (${servers}).`,
  };
}

function middleRow(machine: Machine): CpuRow {
  const idleWPerThread = median(runnerCpus.cpus.map((row) => row.idleWPerThread));
  const maxWPerThread = median(runnerCpus.cpus.map((row) => row.maxWPerThread));
  return {
    fit: 'unknown',
    idleWPerThread,
    maxWPerThread,
    memoryGbPerThread: median(runnerCpus.cpus.map((row) => row.memoryGbPerThread)),
    factor: {
      id: 'cpu-model:unknown',
      logSd: assumptions.errors.cpuUnknown.logSd,
      kind: 'declared',
    },
    explanation: `${nameOf(machine)}, which our table does not know: ${watts(idleWPerThread, maxWPerThread)}, the middle of ${runnerCpus.cpus.length} server CPUs.`,
  };
}

/** The part of the name that tells CPUs apart, such as `7763` or `6973P-C`, as a word of its own. */
function isNamed(row: TableRow, cpuModel: string | null): boolean {
  const designation = row.cpuModel.split(' ').at(-1) ?? '';
  return (cpuModel ?? '')
    .toUpperCase()
    .split(/[^A-Z0-9-]+/)
    .includes(designation.toUpperCase());
}

function hasNumbers(row: TableRow, machine: Machine): boolean {
  return (
    row.cpuid.vendor === machine.cpuVendor &&
    row.cpuid.family === machine.cpuFamily &&
    row.cpuid.model === machine.cpuModelNumber
  );
}

function nameOf(machine: Machine): string {
  return machine.cpuModel ?? 'a CPU without a name';
}

function watts(idle: number, max: number): string {
  return `${idle.toFixed(2)} W idle to ${max.toFixed(2)} W busy each`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [a, b] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return ((a ?? 0) + (b ?? 0)) / 2;
}
