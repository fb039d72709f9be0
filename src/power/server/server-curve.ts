import type { FactorKind } from '../../estimate.ts';
import type { AppleTable } from './apple.ts';
import { appleCurve } from './apple.ts';
import { type CpuIdentity, type CpuNumbers, identifyCpu } from './cpu-name.ts';
import { evidenceOf, specSentence, takenAs } from './explain.ts';
import { lineOfName } from './generations.ts';
import { type KnownHosts, knownHost } from './known.ts';
import {
  type CurveFit,
  type CurveTable,
  curveFrom,
  type Foretold,
  type ServerModel,
  serverModel,
} from './model.ts';
import { isCpu, type Spec, type SpecTable, specOf, weightedMedian } from './specs.ts';
import { type Description, type ServerRow, type ServerTable, UNKNOWN_GENERATION } from './table.ts';

/** What is known of a host. All but the name may be missing, and the name may be masked. */
export type ServerQuery = CpuNumbers &
  Readonly<{
    cpuModel: string | null;
    sockets?: number;
    /** Of the whole host: tell its sockets where these are not given. */
    cores?: number;
    threads?: number;
    tdpW?: number;
    memoryGb?: number;
    year?: number;
  }>;

/** The curve of a whole host: its watts at the wall from idle to full, and how far they may be off. */
export type ServerCurve = Readonly<{
  /** What its error belongs to: all machines with this CPU, or of this generation, share it. */
  subject: string;
  idleW: number;
  fullW: number;
  /** Share of the way from idle to full by load, both 0 to 1. */
  shape: (load: number) => number;
  wattsAt: (load: number) => number;
  /** Hardware threads and cores of the host. */
  threads: number;
  cores: number;
  sockets: number;
  tdpW: number;
  /** Memory that the rows' servers hold for each thread: its power is in the watts. */
  memoryGbPerThread: number;
  /** `same`: rows of this CPU; `nearest`, `generation`: of its kin; `unknown`: of no kin at all. */
  fit: 'same' | 'nearest' | 'generation' | 'unknown';
  generation: string | null;
  /** Spread of ln(watts) by load, from servers that the table had never seen. */
  logSdAt: (load: number) => number;
  kind: FactorKind;
  /** What TDP and cores that nobody publishes add to the spread; 0 where both are known. */
  specLogSd: number;
  /** What the watts rest on, in a few words: `20 SPECpower servers of this CPU`. */
  basis: string;
  /** What more there is to know of that, a sentence each. */
  rows: readonly string[];
}>;

export type Tables = Readonly<{ servers: ServerTable; specs: SpecTable; apple: AppleTable }>;

/**
 * What the tables tell of a host, as plain data: for the CPUs of clouds it is worked out when the
 * tables are built (known_curves.json), so that a short program need not.
 */
export type HostFigures = Pick<
  ServerCurve,
  'threads' | 'cores' | 'sockets' | 'tdpW' | 'memoryGbPerThread' | 'specLogSd' | 'basis'
> &
  Pick<Foretold, 'guesses' | 'fit'> &
  Readonly<{ spec: string }>;

/** @param tables are asked for where they are needed: reading them takes a while */
export function serverCurves(
  table: CurveTable,
  tables: () => Tables,
  known: KnownHosts,
): (query: ServerQuery) => ServerCurve {
  const figuresOf = hostFigures(tables);
  return (query) => {
    const cpu = cpuOf(query);
    if (cpu.generation?.id === 'apple') return appleCurve(tables().apple, table, query);
    const figures = isCpuAlone(query) ? knownHost(known, keyOf(cpu)) : null;
    return curveOf(table, cpu, query, figures ?? figuresOf(cpu, query));
  };
}

/** Names what a CPU is taken for; hosts of which nothing else is told have the same figures. */
export function keyOf({ designation, generation, by, baseMhz, cores }: CpuIdentity): string {
  return [generation?.id, designation, by, baseMhz, cores].join('/');
}

/** Whether nothing is told of the host but its CPU. */
function isCpuAlone({ cpuModel, cpuVendor, cpuFamily, cpuModelNumber, ...host }: ServerQuery) {
  return Object.values(host).every((value) => value === undefined);
}

/** The CPU that is asked about: where neither name nor numbers tell more, its line. */
export function cpuOf(query: Pick<ServerQuery, 'cpuModel'> & CpuNumbers): CpuIdentity {
  const cpu = identifyCpu(query.cpuModel, query);
  const line = cpu.generation === null ? lineOfName(query.cpuModel ?? '') : null;
  return line === null ? cpu : { ...cpu, generation: line, by: 'line' };
}

/** Works out the figures of hosts; the model is made ready on the first. */
export function hostFigures(
  tables: () => Tables,
): (cpu: CpuIdentity, query: ServerQuery) => HostFigures {
  let model: ServerModel | null = null;
  return (cpu, query) => {
    const { servers, specs } = tables();
    model ??= serverModel(servers);
    return figuresFrom(servers, specs, model.foretell, cpu, query);
  };
}

function figuresFrom(
  { rows }: ServerTable,
  specs: SpecTable,
  foretell: (asked: Description) => Foretold,
  cpu: CpuIdentity,
  query: ServerQuery,
): HostFigures {
  const spec = specOf(cpu, rows, specs);
  const size = sizeOf(query, spec);
  const { sockets, coresPerSocket, threads } = size;
  const tdpW = positive(query.tdpW) ?? spec.tdpW;
  const kin = kinOf(rows, cpu, sockets);
  const middle = (pick: (row: ServerRow) => number) =>
    weightedMedian(kin.map((row) => ({ value: pick(row), weight: row.servers })));
  const memoryGbPerSocket =
    positive(query.memoryGb) === null
      ? middle((row) => row.memoryGbPerSocket)
      : (query.memoryGb as number) / sockets;
  const foretold = foretell({
    cpu,
    sockets,
    coresPerSocket,
    threadsPerCore: threads / sockets / coresPerSocket,
    tdpW,
    baseMhz: cpu.baseMhz ?? spec.baseMhz,
    memoryGbPerSocket,
    supplyWPerSocket: middle((row) => row.supplyWPerSocket),
    year: positive(query.year) ?? middle((row) => row.year),
    maker: null,
  });
  const tdpIsGiven = positive(query.tdpW) !== null;
  return {
    guesses: foretold.guesses,
    fit: foretold.fit,
    threads,
    cores: Math.round(coresPerSocket * sockets),
    sockets,
    tdpW,
    memoryGbPerThread: (memoryGbPerSocket * sockets) / threads,
    specLogSd: size.isGiven && tdpIsGiven ? 0 : spec.logSd,
    basis: evidenceOf(cpu, foretold, rows),
    spec: specSentence({
      sockets,
      coresPerSocket,
      tdpW,
      coresBy: size.isGiven ? GIVEN : spec.coresBy,
      tdpBy: tdpIsGiven ? GIVEN : spec.tdpBy,
    }),
  };
}

function curveOf(
  table: CurveTable,
  cpu: CpuIdentity,
  query: ServerQuery,
  { guesses, fit, spec, ...figures }: HostFigures,
): ServerCurve {
  const curve = curveFrom(table, guesses, {
    fit,
    generation: cpu.generation ?? UNKNOWN_GENERATION,
    makerKnown: false,
    unitW: figures.tdpW * figures.sockets,
  });
  return {
    ...figures,
    ...curve,
    subject: subjectOf(cpu),
    fit: cpu.generation === null ? 'unknown' : maskedFit(cpu, fit),
    generation: cpu.generation?.label ?? null,
    kind: 'calibrated',
    rows: [...takenAs(cpu, query), spec],
  };
}

const GIVEN = 'as given';
const MAX_SOCKETS = 8;

/** As the query tells, else as is usual for the CPU; cores or threads of a host tell its sockets. */
function sizeOf(query: ServerQuery, spec: Spec) {
  const [cores, threads] = [positive(query.cores), positive(query.threads)];
  const usualCores = spec.coresPerSocket;
  const usualThreads = usualCores * spec.threadsPerCore;
  const asked =
    cores === null ? (threads ?? usualThreads * spec.sockets) / usualThreads : cores / usualCores;
  const sockets = positive(query.sockets) ?? within(1, MAX_SOCKETS, Math.round(asked));
  const coresPerSocket =
    cores === null
      ? threads === null
        ? usualCores
        : threads / sockets / spec.threadsPerCore
      : cores / sockets;
  return {
    sockets,
    coresPerSocket,
    threads: threads ?? Math.round(coresPerSocket * spec.threadsPerCore * sockets),
    isGiven: cores !== null || threads !== null,
  };
}

function within(low: number, high: number, value: number): number {
  return Math.min(high, Math.max(low, value));
}

const VENDORS = { amd: 'AMD', intel: 'Intel', arm: 'Arm' } as const;

function subjectOf({ designation, generation }: CpuIdentity): string {
  if (generation === null) return 'unknown';
  return designation === '' ? generation.label : `${VENDORS[generation.vendor]} ${designation}`;
}

/** Without a designation nothing nearer than the generation is known. */
function maskedFit(cpu: CpuIdentity, fit: CurveFit): ServerCurve['fit'] {
  return cpu.designation === '' && fit !== 'same' ? 'generation' : fit;
}

/** Rows whose memory, supply and age are typical of the CPU asked for; never none. */
function kinOf(
  rows: readonly ServerRow[],
  cpu: CpuIdentity,
  sockets: number,
): readonly ServerRow[] {
  const year = cpu.generation?.year ?? UNKNOWN_GENERATION.year;
  const generation = rows.filter((row) => row.generation === cpu.generation?.id);
  const candidates = [
    rows.filter((row) => isCpu(row, cpu) && row.sockets === sockets),
    generation.filter((row) => row.sockets === sockets),
    generation,
    rows.filter((row) => Math.abs(row.year - year) <= 2 && row.sockets === sockets),
  ];
  return candidates.find((kin) => kin.length > 0) ?? rows;
}

function positive(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) && value > 0 ? value : null;
}
