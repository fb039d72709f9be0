/** The table of server CPUs that the model rests on, and how a server's description becomes features. */
import type { CpuIdentity } from './cpu-name.ts';
import type { Features, Spreads } from './kriging.ts';

/** Servers of one CPU, one socket count and one maker: middles, not single results. */
export type ServerRow = Readonly<{
  cpu: string;
  generation: string;
  maker: string;
  sockets: number;
  systems: number;
  servers: number;
  tdpW: number;
  coresPerSocket: number;
  threadsPerCore: number;
  baseMhz: number;
  memoryGbPerSocket: number;
  supplyWPerSocket: number;
  year: number;
  /** Watts at the wall over TDP x sockets. */
  idlePerTdp: number;
  fullPerTdp: number;
  /** Bend of the curve between the ends; `null` where only the ends are known. */
  shape: readonly [number, number] | null;
  /** What a guess takes of the row (of a guess), by target; 0 where it does not have the target. */
  pull: Readonly<Record<Target, number>>;
}>;

export const TARGETS = ['idle', 'full', 'bend', 'twist'] as const;
export type Target = (typeof TARGETS)[number];

export type ServerTable = Readonly<{
  rows: readonly ServerRow[];
  spreads: Readonly<Record<Target, Spreads>>;
  /** Share of the way from idle to full at 10 ... 90 % load, and how the two coefficients bend it. */
  shapeMean: readonly number[];
  shapeAxes: readonly [readonly number[], readonly number[]];
  calibration: readonly CalibrationRow[];
}>;

/** By how much the spread that kriging gives must be scaled for its 90 % range to hold 90 %. */
export type CalibrationRow = Readonly<{
  /** Whether it was known whose server it is, and with what memory and supply. */
  makerKnown: boolean;
  fit: 'same' | 'nearest' | 'generation';
  vendor: 'amd' | 'intel';
  era: number;
  /** 0: to a third of full load, 1: to two thirds, 2: above. */
  third: number;
  factor: number;
  points: number;
}>;

export type Description = Readonly<{
  cpu: CpuIdentity;
  sockets: number;
  coresPerSocket: number;
  threadsPerCore: number;
  tdpW: number;
  baseMhz: number;
  memoryGbPerSocket: number;
  supplyWPerSocket: number;
  year: number;
  maker: string | null;
}>;

export const UNKNOWN_GENERATION = {
  id: 'unknown',
  line: 'unknown',
  vendor: 'unknown',
  year: 2021,
} as const;

/** Up to 2016, to 2021, and since. */
export function eraOf(generationYear: number): number {
  return generationYear < 2017 ? 0 : generationYear < 2021.5 ? 1 : 2;
}

export function featuresOf(d: Description): Features {
  const generation = d.cpu.generation ?? UNKNOWN_GENERATION;
  const sockets = Math.log(Math.min(d.sockets, 8));
  const tdp = Math.log(d.tdpW / 150);
  const cores = Math.log(d.coresPerSocket / 16);
  const clock = Math.log(d.baseMhz / 2400);
  const memory = Math.log(d.memoryGbPerSocket / 64);
  const supply = Math.log(d.supplyWPerSocket) - 6;
  const small = d.sockets === 1 && d.tdpW <= 100 && d.coresPerSocket <= 12 ? 1 : 0;
  return {
    cpu: d.cpu.designation,
    generation: generation.id,
    line: generation.line,
    maker: d.maker,
    era: eraOf(generation.year),
    socketClass: Math.min(d.sockets, 3),
    numbers: [tdp, cores, clock, generation.year, sockets, memory, supply, d.year],
    linear: [1, tdp, cores, clock, sockets, small, d.threadsPerCore - 2, memory, supply],
  };
}

/** As it lies in the file: column names once, rows as lists. */
export type StoredServerTable = Omit<ServerTable, 'rows'> &
  Readonly<{ columns: readonly string[]; rows: readonly (readonly unknown[])[] }>;

export function readServerTable({ columns, rows, ...rest }: StoredServerTable): ServerTable {
  const place = Object.fromEntries(columns.map((column, i) => [column, i])) as Columns;
  return { ...rest, rows: rows.map((cells) => rowOf(place, cells)) };
}

type Columns = Readonly<Record<keyof ServerRow, number>>;

/** Spelt out, as there are hundreds and every short program waits for them. */
function rowOf(place: Columns, cells: readonly unknown[]): ServerRow {
  const [idle = 0, full = 0, bend = 0, twist = 0] = cells[place.pull] as readonly number[];
  return {
    cpu: cells[place.cpu] as string,
    generation: cells[place.generation] as string,
    maker: cells[place.maker] as string,
    sockets: cells[place.sockets] as number,
    systems: cells[place.systems] as number,
    servers: cells[place.servers] as number,
    tdpW: cells[place.tdpW] as number,
    coresPerSocket: cells[place.coresPerSocket] as number,
    threadsPerCore: cells[place.threadsPerCore] as number,
    baseMhz: cells[place.baseMhz] as number,
    memoryGbPerSocket: cells[place.memoryGbPerSocket] as number,
    supplyWPerSocket: cells[place.supplyWPerSocket] as number,
    year: cells[place.year] as number,
    idlePerTdp: cells[place.idlePerTdp] as number,
    fullPerTdp: cells[place.fullPerTdp] as number,
    shape: cells[place.shape] as ServerRow['shape'],
    pull: { idle, full, bend, twist },
  };
}
