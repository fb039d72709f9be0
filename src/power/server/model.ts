/** A server's curve of watts at the wall, from idle to full, by what is known of the server. */

import { generationById } from './generations.ts';
import { type Features, type Guess, guess, type Row } from './kriging.ts';
import {
  type CalibrationRow,
  type Description,
  eraOf,
  featuresOf,
  type ServerRow,
  type ServerTable,
  TARGETS,
  type Target,
  UNKNOWN_GENERATION,
} from './table.ts';

/** `same`: rows of this CPU; `nearest`: others of its generation; `generation`: of none of its own. */
export type CurveFit = 'same' | 'nearest' | 'generation';

export type Curve = Readonly<{
  idleW: number;
  fullW: number;
  /** Share of the way from idle to full, 0 to 1, by load 0 to 1: never falls. */
  shape: (load: number) => number;
  wattsAt: (load: number) => number;
  /** One standard deviation of ln(watts) for a server never seen: calibrated. */
  logSdAt: (load: number) => number;
}>;

/** What the rows tell of a server, and which of them. */
export type Foretold = Readonly<{
  guesses: Guesses;
  fit: CurveFit;
  /** The CPUs whose rows weigh most in the watts idle and full, heaviest first. */
  nearest: readonly HeavyCpu[];
}>;

/** All rows of one CPU together, whoever made the servers. */
export type HeavyCpu = Readonly<{ cpu: string; generation: string; weight: number }>;

export type ServerModel = Readonly<{
  foretell: (asked: Description) => Foretold;
  curve: (asked: Description) => Curve & Pick<Foretold, 'fit' | 'nearest'>;
}>;

/** Idle and full err together: seen on servers left out. */
const IDLE_FULL_CORRELATION = 0.3;
/** Others have too few rows of their own: the wider of these two is taken. */
const CALIBRATED_VENDORS: ReadonlySet<string> = new Set(['amd', 'intel']);

export function serverModel(table: ServerTable): ServerModel {
  const rows = table.rows.map((row): Row => {
    const { systems, servers } = row;
    return { features: rowFeatures(row), systems, servers };
  });
  const guessOf = (target: Target, asked: Features) => {
    const pulls = table.rows.map((row) => row.pull[target]);
    return guess(rows, pulls, table.spreads[target], asked);
  };
  const told = (asked: Description) => foretell(table, guessOf, asked);
  return {
    foretell: told,
    curve: (asked) => {
      const { guesses, fit, nearest } = told(asked);
      const owner = {
        fit,
        generation: asked.cpu.generation ?? UNKNOWN_GENERATION,
        makerKnown: asked.maker !== null,
        unitW: asked.tdpW * asked.sockets,
      };
      return { ...curveFrom(table, guesses, owner), fit, nearest };
    },
  };
}

/** What the model guesses at: `null` where the row does not tell. */
export function targetOf(row: Omit<ServerRow, 'pull'>, target: Target): number | null {
  switch (target) {
    case 'idle':
      return Math.log(row.idlePerTdp);
    case 'full':
      return Math.log(row.fullPerTdp);
    case 'bend':
      return row.shape === null ? null : row.shape[0];
    case 'twist':
      return row.shape === null ? null : row.shape[1];
  }
}

export function rowFeatures(row: Omit<ServerRow, 'pull'>): Features {
  return featuresOf({
    ...row,
    cpu: {
      designation: row.cpu,
      generation: generationById(row.generation),
      by: 'name',
      baseMhz: null,
      cores: null,
    },
  });
}

/** What a server's curve follows from, beside the table: plain numbers. */
export type Guesses = Readonly<Record<Target, Readonly<{ value: number; variance: number }>>>;

/** Those parts of the table that turn guesses into a curve. */
export type CurveTable = Pick<ServerTable, 'shapeMean' | 'shapeAxes' | 'calibration'>;

/** Whose curve it is. */
export type CurveOwner = Readonly<{
  fit: CurveFit;
  generation: Readonly<{ vendor: string; year: number }>;
  makerKnown: boolean;
  /** TDP of all sockets. */
  unitW: number;
}>;

function foretell(
  table: ServerTable,
  guessOf: (target: Target, features: Features) => Guess,
  asked: Description,
): Foretold {
  const features = featuresOf(asked);
  const [idle, full, bend, twist] = TARGETS.map((target) => guessOf(target, features)) as [
    Guess,
    Guess,
    Guess,
    Guess,
  ];
  return {
    guesses: { idle, full, bend, twist },
    fit: fitIn(table, features),
    nearest: heaviest(table, [idle, full]),
  };
}

/** The curve that guesses come to. */
export function curveFrom(
  table: CurveTable,
  { idle, full, bend, twist }: Guesses,
  { fit, generation, makerKnown, unitW }: CurveOwner,
): Curve {
  const fullW = Math.exp(full.value) * unitW;
  // A server that rests draws less than one that works, whatever two separate guesses say.
  const idleW = Math.min(Math.exp(idle.value) * unitW, 0.95 * fullW);
  const knots = knotsOf(table, bend.value, twist.value);
  const shape = (load: number) => interpolate(knots, load);
  const calibration = table.calibration.filter((row) => row.makerKnown === makerKnown);
  const wattsAt = (load: number) => idleW + (fullW - idleW) * shape(load);
  const logSdAt = (load: number) => {
    const [share, watts] = [shape(load), wattsAt(load)];
    const ofIdle = (idleW * (1 - share)) / watts;
    const ofFull = (fullW * share) / watts;
    const ofShape = (fullW - idleW) / watts;
    const variance =
      ofIdle ** 2 * idle.variance +
      ofFull ** 2 * full.variance +
      2 * IDLE_FULL_CORRELATION * ofIdle * ofFull * Math.sqrt(idle.variance * full.variance) +
      ofShape ** 2 *
        (axisAt(table, 0, load) ** 2 * bend.variance +
          axisAt(table, 1, load) ** 2 * twist.variance);
    return Math.sqrt(variance) * factorFor(calibration, fit, generation, load);
  };
  return { idleW, fullW, shape, wattsAt, logSdAt };
}

function fitIn({ rows }: ServerTable, { cpu, generation }: Features): CurveFit {
  const kin = rows.filter((row) => row.generation === generation);
  if (kin.length === 0) return 'generation';
  return cpu !== '' && kin.some((row) => row.cpu === cpu) ? 'same' : 'nearest';
}

function knotsOf({ shapeMean, shapeAxes }: CurveTable, bend: number, twist: number): number[] {
  const knots = [0];
  for (const [i, mean] of shapeMean.entries()) {
    const share = mean + bend * (shapeAxes[0][i] ?? 0) + twist * (shapeAxes[1][i] ?? 0);
    knots.push(Math.min(1, Math.max(knots[i] ?? 0, share)));
  }
  return [...knots, 1];
}

function axisAt({ shapeAxes }: CurveTable, axis: 0 | 1, load: number): number {
  return interpolate([0, ...shapeAxes[axis], 0], load);
}

function interpolate(knots: readonly number[], load: number): number {
  const place = Math.min(1, Math.max(0, load)) * (knots.length - 1);
  const below = Math.min(Math.floor(place), knots.length - 2);
  const [a, b] = [knots[below] ?? 0, knots[below + 1] ?? 0];
  return a + (b - a) * (place - below);
}

export function thirdOf(load: number): number {
  return load < 1 / 3 ? 0 : load < 2 / 3 ? 1 : 2;
}

function factorFor(
  calibration: readonly CalibrationRow[],
  fitOf: CurveFit,
  generation: Readonly<{ vendor: string; year: number }>,
  load: number,
): number {
  const third = thirdOf(load);
  const era = eraOf(generation.year);
  const factors = calibration
    .filter((row) => row.fit === fitOf && row.era === era && row.third === third)
    .filter((row) => row.vendor === generation.vendor || !CALIBRATED_VENDORS.has(generation.vendor))
    .map((row) => row.factor);
  return Math.max(...(factors.length === 0 ? [1] : factors));
}

/** Rows of one CPU may pull against each other: what they come to counts. */
function heaviest({ rows }: ServerTable, guesses: readonly Guess[]): HeavyCpu[] {
  const cpus = new Map<string, HeavyCpu>();
  for (const { near } of guesses) {
    const sums = new Map<string, HeavyCpu>();
    for (const { index, weight } of near) addWeight(sums, rows[index], weight);
    for (const sum of sums.values()) addWeight(cpus, sum, Math.abs(sum.weight));
  }
  return [...cpus.values()].sort((a, b) => b.weight - a.weight);
}

function addWeight(
  sums: Map<string, HeavyCpu>,
  of: Readonly<{ cpu: string; generation: string }> | undefined,
  weight: number,
): void {
  if (of === undefined) return;
  const { cpu, generation } = of;
  const key = `${generation} ${cpu}`;
  sums.set(key, { cpu, generation, weight: (sums.get(key)?.weight ?? 0) + weight });
}
