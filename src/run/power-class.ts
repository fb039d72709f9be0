import assumptions from '../../data/assumptions.json' with { type: 'json' };
import gpus from '../../data/gpus.json' with { type: 'json' };
import skus from '../../data/skus.json' with { type: 'json' };
import type { AuditReport } from '../audit/report.ts';
import { add, type Estimate, estimate, logSdOfRatio90, range, scale } from '../estimate.ts';
import { heldOf } from '../machine/held.ts';
import { type Machine, NOTHING_SHOWN } from '../machine/machine.ts';
import { isLabel } from '../machine/named-sku.ts';
import { modelPower } from '../power/model.ts';

/** What runners of a class draw, at the least when idle and at the most when full. */
export type PowerClass = Readonly<{
  /** Names the error that jobs of the class share. */
  id: string;
  idleW: number;
  fullW: number;
  /** One that stands for the class where something needs a machine. */
  machine: Machine;
  /** One clause: what the watts rest on. */
  basis: string;
}>;

type RunnerRow = (typeof skus.runners)[number];

const GIB = 2 ** 30;

/** An idle board draws a tenth of its limit or more, by the makers' own figures for server boards. */
const GPU_IDLE_SHARE = 0.1;
export const MOST_GPU_W = Math.max(...gpus.gpus.map(({ tdpW }) => tdpW));

/**
 * The class of runner that the server's labels name: a runner of GitHub's own, of whichever CPU it may
 * have been given. `null`: the labels name none, or the runner is somebody's own.
 */
export function hostedClass(
  labels: readonly string[],
  runnerGroup: string | null = null,
): PowerClass | null {
  const named = labels.map((label) => label.toLowerCase());
  // Runners of one's own may be called like GitHub's; they stand in the group `Default` unless moved.
  if (named.includes('self-hosted') || runnerGroup === 'Default') return null;
  const rows = skus.runners.filter((row) =>
    row.labels.some((label) => named.some((one) => isLabel(label, one))),
  );
  const machines = rows.flatMap((row) => machinesOf(row).map((machine) => ({ row, machine })));
  const [first] = machines;
  if (first === undefined) return null;
  const bounds = machines.map(({ row, machine }) => boundsOf(machine, boardsOf(row)));
  return {
    id: rows[0]?.labels[0] ?? 'hosted',
    idleW: Math.min(...bounds.map(({ idleW }) => idleW)),
    fullW: Math.max(...bounds.map(({ fullW }) => fullW)),
    machine: first.machine,
    basis: `a runner such as ${rows[0]?.labels[0]}, of any CPU that it is given`,
  };
}

/** The class that an audit's own machine makes: the job's word, for runners that the server cannot name. */
export function claimedClass({ machine, energy }: AuditReport): PowerClass {
  const { identity: _identity, ...own } = machine;
  const boards = Math.max(
    own.gpus.length,
    energy?.components.filter(({ id }) => id === 'gpu').length ?? 0,
  );
  return {
    id: `claimed:${own.cpuModel ?? own.arch}`,
    ...boundsOf(own, { idleW: 0, fullW: boards * MOST_GPU_W }),
    machine: own,
    basis: "the machine that the job's audit names",
  };
}

/** A runner of which nobody tells anything: from a small board to a server full of GPUs. */
export function unknownClass(): PowerClass {
  const { value, logSd } = assumptions.unknownRunnerPowerW;
  const { low, high } = range(estimate(value, [{ id: 'runner', logSd, kind: 'declared' }]));
  return {
    id: 'unknown',
    idleW: low,
    fullW: high,
    machine: {
      ...NOTHING_SHOWN,
      platform: 'linux',
      arch: 'x64',
      threads: 8,
      memoryBytes: 32 * GIB,
      cpuModel: null,
      cpuVendor: null,
      cpuFamily: null,
      cpuModelNumber: null,
      virtual: null,
    },
    basis: 'any runner there is, as its labels tell nothing',
  };
}

/** Energy of a runner that was held for a time: the geometric middle of idle and full, a range that spans both. */
export function assumedEnergyJ({ id, idleW, fullW }: PowerClass, durationS: number): Estimate {
  const ratio = Math.sqrt(fullW / idleW);
  return estimate(idleW * ratio * durationS, [
    { id: `assumed-runner:${id}`, logSd: logSdOfRatio90(ratio), kind: 'declared' },
  ]);
}

type Watts = Readonly<{ idleW: number; fullW: number }>;

/** What a machine draws idle and full at the ends of the model's range, and what its GPUs add. */
export function boundsOf(machine: Machine, boards: Watts): Watts {
  const { idlePowerW, busyJPerCpuS, memoryPowerW } = modelPower(machine);
  const idle = add(idlePowerW, memoryPowerW);
  const full = add(idle, scale(busyJPerCpuS, heldOf(machine).vcpus));
  return { idleW: range(idle).low + boards.idleW, fullW: range(full).high + boards.fullW };
}

/** The only boards that GitHub offers are T4s. */
function boardsOf({ gpus: count }: RunnerRow): Watts {
  const limitW = gpus.gpus.find(({ name }) => name === 'T4')?.tdpW ?? MOST_GPU_W;
  return { idleW: count * limitW * GPU_IDLE_SHARE, fullW: count * limitW };
}

function machinesOf(row: RunnerRow): Machine[] {
  const names: readonly (string | null)[] = row.cpus.length === 0 ? [null] : row.cpus;
  return names.map((cpuModel) => ({
    ...NOTHING_SHOWN,
    platform: PLATFORM_OF[row.os] ?? 'linux',
    arch: row.arch === 'ARM64' ? 'arm64' : 'x64',
    threads: row.vcpus,
    memoryBytes: row.memoryGib * GIB,
    cpuModel,
    cpuVendor: vendorOf(cpuModel ?? ''),
    cpuFamily: null,
    cpuModelNumber: null,
    virtual: true,
    cloud: row.os === 'macOS' ? null : 'azure',
    runner: { hosted: true, imageOs: null, os: row.os, arch: row.arch },
  }));
}

const PLATFORM_OF: Readonly<Record<string, string>> = {
  Linux: 'linux',
  Windows: 'win32',
  macOS: 'darwin',
};

function vendorOf(cpuModel: string): string | null {
  if (cpuModel.includes('EPYC')) return 'AuthenticAMD';
  return cpuModel.includes('Xeon') ? 'GenuineIntel' : null;
}
