import { join } from 'node:path';
import { CPU_TICK_FIELDS, type CpuTicks } from '../recording/format.ts';
import { type Cursor, nextNumber } from './digits.ts';
import { type KeptFile, openKept, readBeginning } from './files.ts';

/** Linux' unit of CPU time towards programs (USER_HZ): 100 on every architecture Node runs on. */
export const PROC_TICKS_PER_S = 100;

/** The summary line of /proc/stat is at most 214 bytes: ten numbers of 20 digits. */
const STAT_BYTES = 256;
/** MemAvailable is the third line of /proc/meminfo. */
const MEMINFO_BYTES = 512;
/** Enough for the lines of 4096 threads. */
const STAT_MAX_BYTES = 1 << 20;

/** Old kernels give fewer fields; with fewer than these there is no telling busy from idle. */
const FEWEST_FIELDS = 4;

const CPU_LINE = Buffer.from('cpu ');
const MEM_AVAILABLE = Buffer.from('\nMemAvailable:');
const BYTES_PER_KIB = 1024;

/** The sum over all threads in the first line of /proc/stat; `null` if that is not what it is. */
export function parseCpuLine(buffer: Buffer, length: number): CpuTicks | null {
  if (length < CPU_LINE.length || CPU_LINE.compare(buffer, 0, CPU_LINE.length) !== 0) return null;
  const cursor: Cursor = { at: CPU_LINE.length };
  const values: number[] = [];
  while (values.length < CPU_TICK_FIELDS.length) {
    const value = nextNumber(buffer, length, cursor);
    if (value === null) break;
    values.push(value);
  }
  if (values.length < FEWEST_FIELDS) return null;
  const [user = 0, nice = 0, system = 0, idle = 0, iowait = 0] = values;
  const [, , , , , irq = 0, softirq = 0, steal = 0, guest = 0, guestNice = 0] = values;
  return { user, nice, system, idle, iowait, irq, softirq, steal, guest, guestNice };
}

/** MemAvailable of /proc/meminfo in bytes; `null` if it is not among the first lines. */
export function parseMemoryAvailable(buffer: Buffer, length: number): number | null {
  const start = buffer.indexOf(MEM_AVAILABLE);
  if (start < 0 || start >= length) return null;
  const kib = nextNumber(buffer, length, { at: start + MEM_AVAILABLE.length });
  return kib !== null && Number.isSafeInteger(kib * BYTES_PER_KIB) ? kib * BYTES_PER_KIB : null;
}

/** The hardware threads that the sum of /proc/stat is over; `null` if it cannot be read. */
export function countProcThreads(root: string): number | null {
  const text = readBeginning(join(root, 'proc/stat'), STAT_MAX_BYTES);
  return text?.match(/^cpu\d+ /gm)?.length ?? null;
}

/** Throws as `openSync` does. */
export function openCpuTicks(root: string): KeptFile {
  return openKept(join(root, 'proc/stat'), STAT_BYTES);
}

/** Throws as `openSync` does. */
export function openMemoryInfo(root: string): KeptFile {
  return openKept(join(root, 'proc/meminfo'), MEMINFO_BYTES);
}
