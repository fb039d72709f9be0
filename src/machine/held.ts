import skus from '../../data/skus.json' with { type: 'json' };
import { type Factor, logSdOfRatio90 } from '../estimate.ts';
import type { Container, Machine } from './machine.ts';
import { isSlim } from './runner.ts';
import { findSku } from './sku.ts';

/** What the machine holds of its host. */
export type Held = Readonly<{
  /** Processors that it may use at a time; a container's quota may be a fraction. */
  vcpus: number;
  /** Hardware threads of the host behind each of them: two where a vCPU is a whole core with SMT. */
  threadsPerVcpu: number;
  memoryBytes: number;
  /** How far `vcpus`, and memory with it, may be off where the share had to be assumed. */
  factor: Factor | null;
  /** One clause: what is held, and how that is known. */
  explanation: string;
}>;

/** A machine of which somebody may have said what it is sold as: then that is its share, no limit of a kernel's. */
export type CountedMachine = Machine & Readonly<{ soldAs?: string }>;

/** What the machine holds of its host: what power and embodied carbon are shared by. */
export function heldOf(machine: CountedMachine): Held {
  const { container, threads, memoryBytes } = machine;
  const { threadsPerVcpu, why } = coresOf(machine);
  if (container !== null) {
    return { ...shareOf(machine, container), threadsPerVcpu };
  }
  const unit = machine.virtual === false ? 'hardware thread' : 'vCPU';
  const explanation = `the whole machine, ${counted(threads, unit)}${why}`;
  return { vcpus: threads, threadsPerVcpu, memoryBytes, factor: null, explanation };
}

/** What a container holds of its machine. */
function shareOf(machine: CountedMachine, container: Container): Omit<Held, 'threadsPerVcpu'> {
  const { threads } = machine;
  const slim = isSlim(machine.runner) ? findSku(machine) : null;
  const known = container.cpus ?? slim?.vcpus ?? null;
  // Between one thread and all of the node's: the geometric middle, and a range that spans both.
  const vcpus = Math.min(known ?? Math.sqrt(threads), threads);
  const memoryLimit = container.memoryBytes ?? slim?.memoryBytes ?? Number.POSITIVE_INFINITY;
  const share = vcpus / threads;
  const memoryBytes =
    memoryLimit < machine.memoryBytes ? memoryLimit : Math.round(machine.memoryBytes * share);
  const of = `of the machine's ${counted(threads, 'thread')}`;
  if (known !== null) {
    const limit =
      container.cpus === null ? 'as the runner is sold' : "by its control group's limit";
    const by = machine.soldAs === undefined ? limit : `as ${machine.soldAs} is sold`;
    return { vcpus, memoryBytes, factor: null, explanation: `${trimmed(vcpus)} ${of}, ${by}` };
  }
  return {
    vcpus,
    memoryBytes,
    factor: { id: 'container-share', logSd: logSdOfRatio90(Math.sqrt(threads)), kind: 'declared' },
    explanation: `${trimmed(vcpus)} ${of}, assumed: a pod without a CPU limit holds between one and all of them`,
  };
}

const ONE_THREAD = { threadsPerVcpu: 1, why: '' };
const WHOLE_CORE_THREADS = 2;

/** Servers' CPUs that have two threads a core, all of their kind: what shows one has its second off. */
const HAS_SMT = /\bEPYC\b|\bXeon\(R\) (Gold|Platinum)\b/;

/**
 * Whether a vCPU is a whole core, whose second hardware thread nobody else gets.
 *
 * Some families of AWS are sold so. Otherwise the topology tells, where it is the true one: on bare
 * metal, and in clouds whose hypervisors show it (Nitro, Google's and Azure's), with two vCPUs or more
 * and one thread a core. Other hypervisors show one thread a core whatever is underneath. Arm's cores
 * have one thread.
 */
function coresOf(machine: Machine): Readonly<{ threadsPerVcpu: number; why: string }> {
  const { cloud, systemProduct, virtual, threads, threadsPerCore } = machine;
  if (machine.arch !== 'x64' && machine.arch !== 'ia32') return ONE_THREAD;
  const family = systemProduct?.split('.')[0] ?? '';
  if (cloud === 'aws' && skus.wholeCores.awsFamilies.includes(family)) {
    return wholeCore(`as AWS sells ${family}`);
  }
  if (threadsPerCore !== 1 || threads < 2) return ONE_THREAD;
  if (virtual === false) {
    return HAS_SMT.test(machine.cpuModel ?? '') ? wholeCore('its second thread off') : ONE_THREAD;
  }
  return cloud === null ? ONE_THREAD : wholeCore('by what its cloud shows');
}

function wholeCore(how: string): Readonly<{ threadsPerVcpu: number; why: string }> {
  return { threadsPerVcpu: WHOLE_CORE_THREADS, why: `, each a whole core, ${how}` };
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function trimmed(count: number): string {
  return String(Math.round(count * 100) / 100);
}
