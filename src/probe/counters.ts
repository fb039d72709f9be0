import type { CounterLayout, RaplZone, Reading, UnreadableZone } from '../recording/format.ts';
import { CGROUP_TICKS_PER_S, findCgroup, openCgroupCpu, parseCgroupCpu } from './cgroup.ts';
import { type Clocks, systemClocks } from './clocks.ts';
import { findContainer } from './container.ts';
import { errorCode, type KeptFile } from './files.ts';
import { nodeOs, OS_TICKS_PER_S, type OsFacade, osCpuTicks, osMemoryAvailable } from './os.ts';
import {
  countProcThreads,
  openCpuTicks,
  openMemoryInfo,
  PROC_TICKS_PER_S,
  parseCpuLine,
  parseMemoryAvailable,
} from './proc.ts';
import { findRaplZones, openRaplZone, parseRaplEnergy } from './rapl.ts';

/** RAPL counters in the order of a layout's zones, read this long ago. */
export type RaplReading = Readonly<{ raplUj: readonly (number | null)[]; ageMs: number }>;

export type CounterOptions = Readonly<{
  root?: string;
  /** A layout from before: exactly these counters are read, so that readings can be compared. */
  layout?: CounterLayout;
  /** Who reads RAPL where this user may not; `null`: not this time. */
  readRapl?: () => RaplReading | null;
  clocks?: Clocks;
  system?: OsFacade;
}>;

/** One look at all counters, and which of them failed: `cpu (EIO)`. */
export type Look = Readonly<{ reading: Reading; failures: readonly string[] }>;

export type Counters = Readonly<{
  layout: CounterLayout;
  /** Counters that are there and may not be read by this user. */
  unreadable: readonly UnreadableZone[];
  /** RAPL zones whether this user may read them or not; those of a given layout as they are in it. */
  raplZones: readonly RaplZone[];
  /** Never throws: what cannot be read is `null` in the reading and named in the failures. */
  read(): Look;
  close(): void;
}>;

type Gauge<T> = Readonly<{ name: string; read(): T | null; close(): void }>;

/** Opens the counters of this machine; never throws, whatever of them is there. */
export function openCounters(options: CounterOptions = {}): Counters {
  const { root = '/', clocks = systemClocks, system = nodeOs, readRapl } = options;
  const found = options.layout ? null : findLayout(root, system);
  const layout = options.layout ?? found?.layout ?? osLayout(system);
  const cpu = cpuGauge(layout.reader, root, system);
  const memory =
    layout.reader !== 'os'
      ? fileGauge('memory', () => openMemoryInfo(root), parseMemoryAvailable)
      : gauge('memory', () => osMemoryAvailable(system));
  const files = layout.raplZones.map(({ id }) =>
    fileGauge(`rapl ${id}`, () => openRaplZone(root, id), parseRaplEnergy),
  );
  const rapl = readRapl === undefined ? files : [];
  return {
    layout,
    unreadable: found?.unreadable ?? [],
    raplZones: found?.raplZones ?? layout.raplZones,
    read: () => {
      if (readRapl === undefined) return look(clocks, cpu, memory, rapl);
      // Before the clocks, so that its age is counted up to them.
      const { raplUj, ageMs } = readRapl() ?? {
        raplUj: layout.raplZones.map(() => null),
        ageMs: 0,
      };
      const { reading, failures } = look(clocks, cpu, memory, rapl);
      const raplAgeMs = ageMs > 0 ? { raplAgeMs: ageMs } : {};
      return { reading: { ...reading, raplUj, ...raplAgeMs }, failures };
    },
    close: () => {
      for (const one of [cpu, memory, ...rapl]) one.close();
    },
  };
}

function cpuGauge(
  reader: CounterLayout['reader'],
  root: string,
  system: OsFacade,
): Gauge<NonNullable<Reading['cpu']>> {
  switch (reader) {
    case 'proc':
      return fileGauge('cpu', () => openCpuTicks(root), parseCpuLine);
    case 'cgroup':
      return fileGauge('cpu', () => openOwnCgroup(root), parseCgroupCpu);
    case 'os':
      return gauge('cpu', () => osCpuTicks(system));
  }
}

/** Throws where this process is in no group that counts. */
function openOwnCgroup(root: string): KeptFile {
  const file = findCgroup(root)?.cpuTimeFile ?? null;
  if (file === null) throw Object.assign(new Error('no cgroup'), { code: 'ENOENT' });
  return openCgroupCpu(root, file);
}

function look(
  clocks: Clocks,
  cpu: Gauge<NonNullable<Reading['cpu']>>,
  memory: Gauge<number>,
  rapl: readonly Gauge<number>[],
): Look {
  const failures: string[] = [];
  const take = <T>(one: Gauge<T>): T | null => {
    try {
      const value = one.read();
      if (value === null) failures.push(`${one.name} (unreadable)`);
      return value;
    } catch (error) {
      failures.push(`${one.name} (${errorCode(error)})`);
      return null;
    }
  };
  const reading = {
    monotonicMs: clocks.monotonicMs(),
    wallMs: clocks.wallMs(),
    cpu: take(cpu),
    memoryAvailableBytes: take(memory),
    raplUj: rapl.map(take),
  };
  return { reading, failures };
}

type Found = Readonly<{ layout: CounterLayout }> & Pick<Counters, 'unreadable' | 'raplZones'>;

function findLayout(root: string, system: OsFacade): Found | null {
  const threads = system.platform() === 'linux' ? countProcThreads(root) : null;
  if (threads === null) return null;
  const { zones, unreadable, all } = findRaplZones(root);
  const counted =
    findContainer(root, threads, system.env) === null
      ? ({ reader: 'proc', ticksPerS: PROC_TICKS_PER_S } as const)
      : ({ reader: 'cgroup', ticksPerS: CGROUP_TICKS_PER_S } as const);
  const layout = { ...counted, threads, raplZones: zones };
  return { layout, unreadable, raplZones: all };
}

function osLayout(system: OsFacade): CounterLayout {
  let threads = 1;
  try {
    threads = Math.max(1, system.cpus().length || system.availableParallelism());
  } catch {
    // A machine that does not even tell its threads: its CPU time will be missing, too.
  }
  return { reader: 'os', ticksPerS: OS_TICKS_PER_S, threads, raplZones: [] };
}

function gauge<T>(name: string, read: () => T | null): Gauge<T> {
  return { name, read, close: () => {} };
}

/** A gauge over a file; what cannot be opened now is tried again at every reading. */
function fileGauge<T>(
  name: string,
  open: () => KeptFile,
  parse: (buffer: Buffer, length: number) => T | null,
): Gauge<T> {
  let file: KeptFile | null = null;
  return {
    name,
    read: () => {
      file ??= open();
      return parse(file.buffer, file.refill());
    },
    close: () => {
      file?.close();
      file = null;
    },
  };
}
