import { join } from 'node:path';
import { findContainer } from '../probe/container.ts';
import { readBeginning } from '../probe/files.ts';
import { nodeOs, type OsFacade } from '../probe/os.ts';
import { countProcThreads } from '../probe/proc.ts';
import type { CounterLayout } from '../recording/format.ts';
import { type CpuIdentity, parseCpuInfo, parseProcessorIdentifier } from './cpuinfo.ts';
import { type Dmi, isVirtual, readDmi } from './dmi.ts';
import { findGpus } from './gpus.ts';
import type { Container, Machine } from './machine.ts';
import { cleanName } from './name.ts';
import { readRunner } from './runner.ts';

/** One block of /proc/cpuinfo is 1-3 kB; a processor's flags alone may be 2 kB. */
const CPUINFO_BYTES = 16_384;
const MEMINFO_BYTES = 4_096;
const MAX_THREADS = 65_536;
/** POWER10 runs eight threads a core. */
const MAX_SMT = 8;
const MAX_SOCKETS = 64;
const BYTES_PER_KIB = 1024;

/** What this process can tell of its machine in a blink, without starting another. Never throws. */
export function readMachine(root = '/', system: OsFacade = nodeOs): Machine {
  const platform = system.platform();
  const linux = platform === 'linux';
  const cpuInfo = linux ? (readBeginning(join(root, 'proc/cpuinfo'), CPUINFO_BYTES) ?? '') : '';
  const cpu = linux ? parseCpuInfo(cpuInfo) : parseProcessorIdentifier(system.env);
  const procThreads = linux ? countProcThreads(root) : null;
  const threads = threadsOf(procThreads ?? attempt(() => system.availableParallelism()));
  const dmi: Dmi = linux ? readDmi(root) : { vendor: null, product: null, cloud: null };
  const runner = readRunner(system.env);
  const name = named(cpu, () => system.cpus()[0]?.model);
  return {
    platform,
    arch: system.arch(),
    threads,
    memoryBytes: (linux ? procMemory(root) : null) ?? bytesOf(attempt(() => system.totalmem())),
    ...name,
    virtual: cpu.virtual ?? isVirtual(dmi, name.cpuModel, runner),
    ...topologyOf(cpu, threads),
    systemVendor: dmi.vendor,
    systemProduct: dmi.product,
    cloud: dmi.cloud,
    runner,
    gpus: linux ? findGpus(root) : [],
    container: linux && procThreads !== null ? readContainer(root, threads, system) : null,
  };
}

/** The machine as an audit's counters have it: a container only where these are its own. */
export function asCounted(machine: Machine, layout: CounterLayout): Machine {
  return layout.reader === 'cgroup' ? machine : { ...machine, container: null };
}

/** A hypervisor may show what it likes; what makes no whole number is not taken over. */
function topologyOf(
  { siblings, cores }: CpuIdentity,
  threads: number,
): Pick<Machine, 'threadsPerCore' | 'sockets'> {
  const threadsPerCore = (siblings ?? 0) / (cores ?? 0);
  const sockets = Math.ceil(threads / (siblings ?? 0));
  return {
    threadsPerCore:
      Number.isInteger(threadsPerCore) && threadsPerCore >= 1 && threadsPerCore <= MAX_SMT
        ? threadsPerCore
        : null,
    sockets: sockets <= MAX_SOCKETS ? sockets : null,
  };
}

function readContainer(root: string, threads: number, system: OsFacade): Container | null {
  const found = findContainer(root, threads, system.env);
  return found === null ? null : { cpus: found.cpus, memoryBytes: found.memoryBytes };
}

type Named = Pick<Machine, 'cpuModel' | 'cpuVendor' | 'cpuFamily' | 'cpuModelNumber'>;

/** `modelName` is asked only where /proc did not tell: it costs a look at every thread. */
function named(cpu: CpuIdentity, modelName: () => string | undefined): Named {
  const cpuModel = cleanName(cpu.model ?? attempt(modelName));
  return {
    cpuModel,
    cpuVendor: cleanName(cpu.vendor) ?? (cpuModel?.startsWith('Apple ') ? 'Apple' : null),
    cpuFamily: cpu.family,
    cpuModelNumber: cpu.modelNumber,
  };
}

function attempt<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

function threadsOf(count: number | null): number {
  if (count === null || !Number.isSafeInteger(count)) return 1;
  return Math.min(Math.max(count, 1), MAX_THREADS);
}

function bytesOf(bytes: number | null): number {
  return bytes !== null && Number.isSafeInteger(bytes) && bytes > 0 ? bytes : 0;
}

function procMemory(root: string): number | null {
  const text = readBeginning(join(root, 'proc/meminfo'), MEMINFO_BYTES) ?? '';
  const kib = Number(/^MemTotal: +(\d{1,15}) kB$/m.exec(text)?.[1]);
  return bytesOf(kib * BYTES_PER_KIB) || null;
}
