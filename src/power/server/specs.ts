/** What makers publish of a CPU: needed to turn watts per TDP into watts, and to share a host. */
import type { CpuIdentity } from './cpu-name.ts';
import { type Generation, generationById, isLineOnly } from './generations.ts';
import { type ServerRow, UNKNOWN_GENERATION } from './table.ts';

export type CpuSpec = Readonly<{
  cpu: string;
  generation: string;
  coresPerSocket: number | null;
  threadsPerCore: number | null;
  tdpW: number;
  baseMhz: number | null;
  sockets: number | null;
  /** `assumed`: that of its public siblings. */
  tdpBasis: 'public' | 'assumed';
  source: string;
}>;

export type SpecTable = Readonly<{
  /** CPUs of clouds, which makers do not list. */
  cloud: readonly CpuSpec[];
  /** By designation. */
  amd: ReadonlyMap<string, Pick<Spec, 'coresPerSocket' | 'threadsPerCore' | 'tdpW' | 'baseMhz'>>;
  tdpW: ReadonlyMap<string, number>;
}>;

/** As it lies in the file: rows as lists. */
export type StoredSpecs = Readonly<{
  amd: readonly (readonly unknown[])[];
  tdp: readonly (readonly unknown[])[];
}>;

export function specTable({ amd, tdp }: StoredSpecs, cloud: readonly CpuSpec[]): SpecTable {
  return {
    cloud,
    amd: new Map(
      (amd as [string, number, number, number, number][]).map(
        ([designation, coresPerSocket, threadsPerCore, tdpW, baseMhz]) => [
          designation,
          { coresPerSocket, threadsPerCore, tdpW, baseMhz },
        ],
      ),
    ),
    tdpW: new Map(tdp as [string, number][]),
  };
}

export type Spec = Readonly<{
  coresPerSocket: number;
  threadsPerCore: number;
  tdpW: number;
  baseMhz: number;
  sockets: number;
  /** How sure, one standard deviation of the logarithm: judged. */
  logSd: number;
  /** Where cores and TDP are from, as the end of a sentence. */
  coresBy: string;
  tdpBy: string;
}>;

const ASSUMED = 'assumed';

/** Whether a figure of a spec was judged, by what it is from. */
export function isAssumed(by: string): boolean {
  return by.startsWith(ASSUMED);
}

const OF_THE_NAME = 'as its name says';

/** Siblings' TDPs differ by a fifth within a tier. */
const ASSUMED_TDP_LOG_SD = 0.12;
const ASSUMED_CORES_LOG_SD = 0.2;
const MASKED_LOG_SD = 0.25;
/** One server of a line: ten years' CPUs, of 8 to 192 cores. */
const LINE_LOG_SD = 0.6;
const UNKNOWN_LOG_SD = 0.5;

export function specOf(cpu: CpuIdentity, rows: readonly ServerRow[], specs: SpecTable): Spec {
  const own = rows.filter((row) => isCpu(row, cpu));
  if (own.length > 0) return specOfRows(own, 0, 'as in these servers');
  const cloud =
    specs.cloud.find((spec) => spec.cpu.toUpperCase() === cpu.designation) ??
    specs.cloud.find((spec) => isArmCore(spec, cpu));
  const kin = rows.filter((row) => row.generation === cpu.generation?.id);
  if (cloud !== undefined) return specOfCloud(cloud, kin);
  const amd = cpu.generation?.vendor === 'amd' ? specs.amd.get(cpu.designation) : undefined;
  if (amd !== undefined) {
    const sockets = socketsOf(cpu, kin, amd.tdpW);
    return { ...amd, sockets, logSd: 0, coresBy: 'as AMD lists it', tdpBy: 'as AMD lists it' };
  }
  return asNamed(guessed(cpu, rows, kin, specs), cpu);
}

function guessed(
  cpu: CpuIdentity,
  rows: readonly ServerRow[],
  kin: readonly ServerRow[],
  specs: SpecTable,
): Spec {
  const { generation, designation } = cpu;
  const tdpW = designation === '' ? undefined : specs.tdpW.get(designation);
  if (tdpW !== undefined) return specOfTdp(tdpW, cpu, kin.length > 0 ? kin : rows);
  if (generation === null) return specOfRows(recent(rows), UNKNOWN_LOG_SD, ASSUMED);
  if (isLineOnly(generation)) {
    const line = recent(rows).filter((row) => lineOf(row) === generation.line);
    return specOfRows(line, LINE_LOG_SD, ASSUMED);
  }
  const spec = specOfGeneration(generation, kin, specs, rows);
  return cpu.by === 'likeness' ? { ...spec, logSd: UNKNOWN_LOG_SD } : spec;
}

function lineOf({ generation }: ServerRow): string {
  return generationById(generation).line;
}

/**
 * The cores that the name itself states. TDPs grow with cores, but slower: within a generation about
 * by their root (250 W of 128 cores and 180 W of 64 in Ampere's Altra, 360 and 200 W of 96 and 16 in
 * AMD's Genoa).
 */
function asNamed(spec: Spec, { cores }: CpuIdentity): Spec {
  if (cores === null) return spec;
  const isAssumed = spec.tdpBy === ASSUMED;
  const tdpW = isAssumed
    ? Math.round(spec.tdpW * Math.sqrt(cores / spec.coresPerSocket))
    : spec.tdpW;
  return { ...spec, coresPerSocket: cores, tdpW, coresBy: OF_THE_NAME };
}

/** A name that Arm gives to a core stands for the one cloud CPU we take it for. */
function isArmCore(spec: CpuSpec, { generation }: CpuIdentity): boolean {
  return (
    generation?.id.startsWith('neoverse') === true &&
    spec.cpu.startsWith('Neoverse') &&
    spec.generation === generation.id
  );
}

export function isCpu(row: ServerRow, cpu: CpuIdentity): boolean {
  return (
    cpu.designation !== '' && row.cpu === cpu.designation && row.generation === cpu.generation?.id
  );
}

function specOfRows(rows: readonly ServerRow[], logSd: number, by: string): Spec {
  const of = (pick: (row: ServerRow) => number) =>
    weightedMedian(rows.map((row) => ({ value: pick(row), weight: row.servers })));
  const [coresPerSocket, tdpW] = [of((row) => row.coresPerSocket), of((row) => row.tdpW)];
  return {
    coresPerSocket,
    threadsPerCore: of((row) => row.threadsPerCore),
    tdpW,
    baseMhz: of((row) => row.baseMhz),
    sockets: Math.min(
      2,
      of((row) => row.sockets),
    ),
    logSd,
    coresBy: by,
    tdpBy: by,
  };
}

function specOfCloud(spec: CpuSpec, kin: readonly ServerRow[]): Spec {
  const typical = kin.length === 0 ? null : specOfRows(kin, 0, '');
  return {
    coresPerSocket: spec.coresPerSocket ?? typical?.coresPerSocket ?? 32,
    threadsPerCore: spec.threadsPerCore ?? 2,
    tdpW: spec.tdpW,
    baseMhz: spec.baseMhz ?? typical?.baseMhz ?? 2400,
    sockets: spec.sockets ?? 2,
    logSd: spec.tdpBasis === 'public' ? 0 : kin.length === 0 ? MASKED_LOG_SD : ASSUMED_TDP_LOG_SD,
    coresBy: CLOUDS_FIGURE[spec.tdpBasis],
    tdpBy: CLOUDS_FIGURE[spec.tdpBasis],
  };
}

/** `cloud_cpus.csv` has a source for each. */
const CLOUDS_FIGURE = { public: 'published', assumed: 'assumed from its siblings' } as const;

/** Few of what stands on desks and laps has fewer cores than these, of late. */
const LEAST_CORES = { server: 2, likeness: 8 } as const;

/** Cores grow with TDP within a generation; its servers tell by how much. */
function specOfTdp(tdpW: number, cpu: CpuIdentity, kin: readonly ServerRow[]): Spec {
  const typical = specOfRows(kin, 0, '');
  const perWatt = weightedMedian(
    kin.map((row) => ({ value: row.coresPerSocket / row.tdpW, weight: 1 })),
  );
  const isServer = cpu.by !== 'likeness';
  const least =
    isServer || (cpu.generation?.year ?? 0) < 2018 ? LEAST_CORES.server : LEAST_CORES.likeness;
  return {
    ...typical,
    coresPerSocket: Math.max(least, 2 * Math.round((tdpW * perWatt) / 2)),
    tdpW,
    baseMhz: cpu.baseMhz ?? typical.baseMhz,
    sockets: socketsOf(cpu, kin, tdpW),
    logSd: isServer ? ASSUMED_CORES_LOG_SD : UNKNOWN_LOG_SD,
    coresBy: ASSUMED,
    tdpBy: 'published',
  };
}

function specOfGeneration(
  generation: Generation,
  kin: readonly ServerRow[],
  specs: SpecTable,
  rows: readonly ServerRow[],
): Spec {
  const clouds = specs.cloud.filter((spec) => spec.generation === generation.id);
  if (clouds.length > 0) {
    const middle = (pick: (spec: CpuSpec) => number) =>
      weightedMedian(clouds.map((spec) => ({ value: pick(spec), weight: 1 })));
    const coresPerSocket = middle((spec) => spec.coresPerSocket ?? 32);
    const tdpW = middle((spec) => spec.tdpW);
    return {
      coresPerSocket,
      threadsPerCore: middle((spec) => spec.threadsPerCore ?? 2),
      tdpW,
      baseMhz: middle((spec) => spec.baseMhz ?? 2400),
      sockets: middle((spec) => spec.sockets ?? 2),
      logSd: MASKED_LOG_SD,
      coresBy: ASSUMED,
      tdpBy: ASSUMED,
    };
  }
  return kin.length > 0
    ? specOfRows(kin, MASKED_LOG_SD, ASSUMED)
    : specOfRows(recent(rows), UNKNOWN_LOG_SD, ASSUMED);
}

function recent(rows: readonly ServerRow[]): readonly ServerRow[] {
  return rows.filter((row) => row.year >= UNKNOWN_GENERATION.year - 4);
}

function socketsOf(cpu: CpuIdentity, kin: readonly ServerRow[], tdpW: number): number {
  if (cpu.generation?.line === 'epyc' && /P[NX]?$/.test(cpu.designation)) return 1;
  const alone = cpu.by === 'likeness' || (kin.length > 0 && kin.every((row) => row.sockets === 1));
  return alone || (tdpW < 100 && (cpu.generation?.year ?? 0) >= 2017) ? 1 : 2;
}

export function weightedMedian(values: readonly { value: number; weight: number }[]): number {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let reached = 0;
  for (const { value, weight } of sorted) {
    reached += weight;
    if (reached >= half) return value;
  }
  return sorted.at(-1)?.value ?? 0;
}
