/** What makers publish of a CPU: needed to turn watts per TDP into watts, and to share a host. */
import type { CpuIdentity } from './cpu-name.ts';
import type { Generation } from './generations.ts';
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
  explanation: string;
}>;

/** Siblings' TDPs differ by a fifth within a tier. */
const ASSUMED_TDP_LOG_SD = 0.12;
const ASSUMED_CORES_LOG_SD = 0.2;
const MASKED_LOG_SD = 0.25;
const UNKNOWN_LOG_SD = 0.5;

export function specOf(cpu: CpuIdentity, rows: readonly ServerRow[], specs: SpecTable): Spec {
  const own = rows.filter((row) => isCpu(row, cpu));
  if (own.length > 0)
    return specOfRows(own, 0, `as in the ${serversOf(own)} of this CPU in the table`);
  const cloud = specs.cloud.find(
    (spec) => spec.cpu.toUpperCase() === cpu.designation || isArmCore(spec, cpu),
  );
  const kin = rows.filter((row) => row.generation === cpu.generation?.id);
  if (cloud !== undefined) return specOfCloud(cloud, kin);
  const amd = cpu.generation?.vendor === 'amd' ? specs.amd.get(cpu.designation) : undefined;
  if (amd !== undefined) {
    const { coresPerSocket, tdpW } = amd;
    const sockets = socketsOf(cpu, kin, tdpW);
    const explanation = `${coresPerSocket} cores and ${tdpW} W TDP a socket, as AMD lists it`;
    return { ...amd, sockets, logSd: 0, explanation };
  }
  const tdpW = cpu.designation === '' ? undefined : specs.tdpW.get(cpu.designation);
  if (tdpW !== undefined) return specOfTdp(tdpW, cpu, kin.length > 0 ? kin : rows);
  return cpu.generation === null
    ? specOfRows(recent(rows), UNKNOWN_LOG_SD, 'the middle of the servers since 2017')
    : specOfGeneration(cpu.generation, kin, specs, rows);
}

/** A name that Arm gives to a core stands for the one cloud CPU we take it for. */
function isArmCore(spec: CpuSpec, cpu: CpuIdentity): boolean {
  return (
    cpu.generation?.id.startsWith('neoverse') === true && spec.generation === cpu.generation.id
  );
}

export function isCpu(row: ServerRow, cpu: CpuIdentity): boolean {
  return (
    cpu.designation !== '' && row.cpu === cpu.designation && row.generation === cpu.generation?.id
  );
}

function specOfRows(rows: readonly ServerRow[], logSd: number, basis: string): Spec {
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
    explanation: `${coresPerSocket} cores and ${tdpW} W TDP a socket, ${basis}`,
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
    explanation: `${spec.coresPerSocket} cores and ${spec.tdpW} W TDP a socket, ${spec.tdpBasis === 'public' ? 'published' : 'assumed'} (${spec.source})`,
  };
}

/** Cores grow with TDP within a generation; its servers tell by how much. */
function specOfTdp(tdpW: number, cpu: CpuIdentity, kin: readonly ServerRow[]): Spec {
  const typical = specOfRows(kin, 0, '');
  const perWatt = weightedMedian(
    kin.map((row) => ({ value: row.coresPerSocket / row.tdpW, weight: 1 })),
  );
  const coresPerSocket = Math.max(2, 2 * Math.round((tdpW * perWatt) / 2));
  return {
    ...typical,
    coresPerSocket,
    tdpW,
    baseMhz: cpu.baseMhz ?? typical.baseMhz,
    sockets: socketsOf(cpu, kin, tdpW),
    logSd: ASSUMED_CORES_LOG_SD,
    explanation: `${tdpW} W TDP a socket as published, ${coresPerSocket} cores assumed from its generation`,
  };
}

function specOfGeneration(
  generation: Generation,
  kin: readonly ServerRow[],
  specs: SpecTable,
  rows: readonly ServerRow[],
): Spec {
  const clouds = specs.cloud.filter((spec) => spec.generation === generation.id);
  const typical = `typical of ${generation.label}`;
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
      explanation: `${coresPerSocket} cores and ${tdpW} W TDP a socket assumed, ${typical} in clouds`,
    };
  }
  return kin.length > 0
    ? specOfRows(kin, MASKED_LOG_SD, typical)
    : specOfRows(recent(rows), UNKNOWN_LOG_SD, 'the middle of the servers since 2017');
}

function recent(rows: readonly ServerRow[]): readonly ServerRow[] {
  return rows.filter((row) => row.year >= UNKNOWN_GENERATION.year - 4);
}

function socketsOf(cpu: CpuIdentity, kin: readonly ServerRow[], tdpW: number): number {
  if (cpu.generation?.line === 'epyc' && /P[NX]?$/.test(cpu.designation)) return 1;
  const alone = kin.length > 0 && kin.every((row) => row.sockets === 1);
  return alone || (tdpW < 100 && (cpu.generation?.year ?? 0) >= 2017) ? 1 : 2;
}

function serversOf(rows: readonly ServerRow[]): string {
  return `${rows.reduce((sum, row) => sum + row.servers, 0)} servers`;
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
