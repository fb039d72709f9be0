/** What hosts with a CPU can be, and how CPUs are spelled: for who describes one by hand. */
import { nearestNames } from '../../nearest.ts';
import { appleRowOf } from './apple.ts';
import type { CpuIdentity } from './cpu-name.ts';
import { cpuOf, type Tables } from './server-curve.ts';
import { isAssumed, isCpu, specOf } from './specs.ts';

/** `null` where nothing is known that would limit it. */
export type HostLimits = Readonly<{
  /** Known by its maker's figures of whole machines, so that neither TDP nor memory change anything. */
  isWholeMachine: boolean;
  sockets: number;
  coresPerSocket: number | null;
  threadsPerCore: number;
  /** As listed; buyers may set it higher or lower. */
  tdpW: number | null;
}>;

const MOST_SOCKETS = 16;
const SOCKETS_OF_LINE: Readonly<Record<string, number>> = {
  epyc: 2,
  xsp: 8,
  srf: 2,
  arm: 2,
  apple: 1,
};
const SOCKETS_OF_GENERATION: Readonly<Record<string, number>> = {
  siena: 1,
  am5: 1,
  icx: 2,
  rpl: 1,
};
/** POWER has eight. */
const MOST_THREADS_PER_CORE = 8;
const THREADS_PER_CORE = { amd: 2, intel: 2, arm: 1 } as const;

export function limitsOf(cpuModel: string, tables: Tables): HostLimits {
  const cpu = cpuOf({ cpuModel });
  const threadsPerCore =
    cpu.generation === null ? MOST_THREADS_PER_CORE : THREADS_PER_CORE[cpu.generation.vendor];
  const sockets = mostSockets(cpu);
  if (cpu.generation?.line === 'apple') {
    const coresPerSocket = appleRowOf(tables.apple, cpuModel)?.threads ?? null;
    return { isWholeMachine: true, sockets, coresPerSocket, threadsPerCore, tdpW: null };
  }
  const spec = specOf(cpu, tables.servers.rows, tables.specs);
  return {
    isWholeMachine: false,
    sockets,
    coresPerSocket: isAssumed(spec.coresBy) ? null : spec.coresPerSocket,
    threadsPerCore,
    tdpW: isAssumed(spec.tdpBy) ? null : spec.tdpW,
  };
}

function mostSockets({ generation, designation, by }: CpuIdentity): number {
  if (generation === null) return MOST_SOCKETS;
  if (by === 'likeness') return 1;
  if (generation.line === 'epyc' && /\dP[NX]?$/.test(designation)) return 1;
  return SOCKETS_OF_GENERATION[generation.id] ?? SOCKETS_OF_LINE[generation.line] ?? MOST_SOCKETS;
}

export type ListedCpu = Readonly<{
  /** Without brand and clock; empty where the name is of many CPUs. */
  designation: string;
  isListed: boolean;
  /** Of the same maker, nearest first. */
  near: readonly string[];
}>;

export function listingOf(cpuModel: string, { servers, specs, apple }: Tables): ListedCpu {
  const cpu = cpuOf({ cpuModel });
  const { designation, generation } = cpu;
  if (generation?.line === 'apple') {
    return { designation, isListed: appleRowOf(apple, cpuModel) !== null, near: [] };
  }
  const isArm = generation?.vendor === 'arm';
  const known = [
    ...servers.rows.map((row) => row.cpu),
    ...specs.cloud.map((row) => row.cpu.toUpperCase()),
    ...specs.amd.keys(),
    ...specs.tdpW.keys(),
  ];
  const isListed =
    isArm || servers.rows.some((row) => isCpu(row, cpu)) || known.includes(designation);
  const isAmd = (name: string) => specs.amd.has(name) || /^(?:RYZEN|[79][RVB]\d)/.test(name);
  const near =
    generation === null
      ? []
      : known.filter((name) => isAmd(name) === (generation.vendor === 'amd'));
  return { designation, isListed, near: isListed ? [] : nearestNames(designation, near, 3) };
}
