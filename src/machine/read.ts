import { join } from 'node:path';
import { readBeginning } from '../probe/files.ts';
import { nodeOs, type OsFacade } from '../probe/os.ts';
import { countProcThreads } from '../probe/proc.ts';
import { plainText } from '../recording/lines.ts';
import { type CpuIdentity, parseCpuInfo, parseProcessorIdentifier } from './cpuinfo.ts';
import type { Machine } from './machine.ts';

/** One block of /proc/cpuinfo is 1-3 kB; a processor's flags alone may be 2 kB. */
const CPUINFO_BYTES = 16_384;
const MEMINFO_BYTES = 4_096;
const MAX_MODEL_LENGTH = 128;
const MAX_THREADS = 65_536;
const BYTES_PER_KIB = 1024;

/** What this process can tell of its machine in a blink, without starting another. Never throws. */
export function readMachine(root = '/', system: OsFacade = nodeOs): Machine {
  const platform = system.platform();
  const linux = platform === 'linux';
  const cpuInfo = linux ? (readBeginning(join(root, 'proc/cpuinfo'), CPUINFO_BYTES) ?? '') : '';
  const cpu = linux ? parseCpuInfo(cpuInfo) : parseProcessorIdentifier(system.env);
  const procThreads = linux ? countProcThreads(root) : null;
  return {
    platform,
    arch: system.arch(),
    threads: threadsOf(procThreads ?? attempt(() => system.availableParallelism())),
    memoryBytes: (linux ? procMemory(root) : null) ?? bytesOf(attempt(() => system.totalmem())),
    ...named(cpu, () => system.cpus()[0]?.model),
  };
}

type Named = Pick<Machine, 'cpuModel' | 'cpuVendor' | 'cpuFamily' | 'cpuModelNumber' | 'virtual'>;

/** `modelName` is asked only where /proc did not tell: it costs a look at every thread. */
function named(cpu: CpuIdentity, modelName: () => string | undefined): Named {
  const cpuModel = cleanName(cpu.model ?? attempt(modelName));
  return {
    cpuModel,
    cpuVendor: cleanName(cpu.vendor) ?? (cpuModel?.startsWith('Apple ') ? 'Apple' : null),
    cpuFamily: cpu.family,
    cpuModelNumber: cpu.modelNumber,
    virtual: cpu.virtual,
  };
}

function attempt<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

/** `unknown` is what Node and some kernels say for no name. */
function cleanName(name: string | null | undefined): string | null {
  const text = plainText(name ?? '', MAX_MODEL_LENGTH).replace(/\s+/g, ' ');
  return text === '' || text.toLowerCase() === 'unknown' ? null : text;
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
