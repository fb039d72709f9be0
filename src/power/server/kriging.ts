/**
 * Kriging (a Gaussian process): the best linear guess at an unseen server from seen ones, each
 * weighted by how alike it is, with the variance of that guess. Rows of the same CPU weigh most, then
 * those of its generation and line that are near in TDP, cores, clock, age, sockets and memory.
 *
 * What a guess takes of each row (its pull) is worked out when the table is built, so that the value
 * rests on all rows and costs a short program next to nothing.
 */

/** What the likeness of two servers is judged by. Logarithms are natural. */
export type Features = Readonly<{
  cpu: string;
  generation: string;
  line: string;
  /** `null`: unknown, so nothing is shared with any maker's rows. */
  maker: string | null;
  era: number;
  socketClass: number;
  /** ln TDP, ln cores, ln clock, generation year, ln sockets, ln memory, supply, year. */
  numbers: readonly number[];
  /** Straight-line terms: what the numbers above do beyond the range of the rows. */
  linear: readonly number[];
}>;

/** One standard deviation each, and how fast likeness falls with each of the numbers. */
export type Spreads = Readonly<{
  smooth: number;
  smoothGeneration: number;
  generation: number;
  line: number;
  cpu: number;
  maker: number;
  makerEra: number;
  makerGeneration: number;
  makerSockets: number;
  system: number;
  measurement: number;
  slope: number;
  memorySlope: number;
  perUnit: readonly number[];
}>;

export type Row = Readonly<{ features: Features; systems: number; servers: number }>;

export type Guess = Readonly<{
  value: number;
  /** Of one more server like the one asked about, its own scatter included. */
  variance: number;
  /** The rows most alike and what each weighs among them, in the order of the table. */
  near: readonly Readonly<{ index: number; weight: number }>[];
}>;

/** Rows that the variance rests on; more of them change it by less than its calibration can tell. */
const NEIGHBOURS = 30;

/**
 * A guess is made once a process, so all of this runs before a compiler has looked at it: the loops
 * over all rows are spelt out, as each call in them would cost as much as what it does.
 *
 * @param pulls covariance of all rows, inverted, times their values: a number a row
 */
export function guess(
  rows: readonly Row[],
  pulls: readonly number[],
  spreads: Spreads,
  asked: Features,
): Guess {
  const kernel = kernelOf(spreads);
  const locals = new Float64Array(rows.length);
  const wholes = new Float64Array(rows.length);
  let value = 0;
  for (let i = 0; i < rows.length; i++) {
    const { features } = rows[i] as Row;
    const local = likeness(asked, features, kernel);
    const whole = local + straight(asked, features, kernel);
    locals[i] = local;
    wholes[i] = whole;
    value += (pulls[i] as number) * whole;
  }
  const near = largest(locals, NEIGHBOURS);
  const shared = Float64Array.from(near, (index) => wholes[index] as number);
  const weights = Float64Array.from(shared);
  const factor = factorise(
    near.map((index) => rows[index] as Row),
    spreads,
  );
  solve(factor, weights);
  const variance =
    covarianceOf(asked, asked, kernel) +
    (asked.maker === null ? ofAnyMaker(spreads) : 0) -
    dot(shared, weights, near.length) +
    scatter(1, 1, spreads);
  return {
    value,
    variance: Math.max(variance, scatter(1, 1, spreads)),
    near: near.map((index, i) => ({ index, weight: weights[i] as number })),
  };
}

/** The places of the `count` largest values, in order of place; of equal ones the first. */
function largest(values: Float64Array, count: number): number[] {
  const least = Float64Array.from(values).sort()[Math.max(0, values.length - count)] as number;
  const above = values.reduce((sum, value) => sum + (value > least ? 1 : 0), 0);
  let equals = count - above;
  const places: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value > least || (value === least && equals-- > 0)) places.push(i);
  }
  return places;
}

/** The lower triangle of the Cholesky factor of the rows' covariance, row by row. */
export function factorise(rows: readonly Row[], spreads: Spreads): readonly Float64Array[] {
  const kernel = kernelOf(spreads);
  const factor: Float64Array[] = [];
  for (let i = 0; i < rows.length; i++) {
    const { features, systems, servers } = rows[i] as Row;
    const line = new Float64Array(i + 1);
    for (let j = 0; j <= i; j++) {
      line[j] = covarianceOf(features, (rows[j] as Row).features, kernel);
    }
    line[i] = (line[i] as number) + scatter(systems, servers, spreads);
    for (let j = 0; j < i; j++) {
      const other = factor[j] as Float64Array;
      line[j] = ((line[j] as number) - dot(line, other, j)) / (other[j] as number);
    }
    line[i] = Math.sqrt((line[i] as number) - dot(line, line, i));
    factor.push(line);
  }
  return factor;
}

/** How far the middle of so many servers, of so many systems, lies from that of all such. */
export function scatter(
  systems: number,
  servers: number,
  { system, measurement }: Spreads,
): number {
  return system ** 2 / systems + measurement ** 2 / servers;
}

/** What makers differ by, where it is not known whose server it is. */
function ofAnyMaker(s: Spreads): number {
  return s.maker ** 2 + s.makerEra ** 2 + s.makerGeneration ** 2 + s.makerSockets ** 2;
}

export function covariance(a: Features, b: Features, s: Spreads): number {
  return covarianceOf(a, b, kernelOf(s));
}

/** Spreads as pairs of servers need them: variances, worked out once and not pair by pair. */
type Kernel = Spreads;

function kernelOf({ perUnit, ...spreads }: Spreads): Kernel {
  const variances = Object.entries(spreads).map(([name, spread]) => [name, spread * spread]);
  return { ...Object.fromEntries(variances), perUnit } as Kernel;
}

function covarianceOf(a: Features, b: Features, kernel: Kernel): number {
  return likeness(a, b, kernel) + straight(a, b, kernel);
}

/** What two servers share beyond the straight-line terms: more, the more alike they are. */
function likeness(a: Features, b: Features, k: Kernel): number {
  const { perUnit } = k;
  const [ours, theirs] = [a.numbers, b.numbers];
  let distance = 0;
  for (let i = 0; i < perUnit.length; i++) {
    const apart = ((ours[i] as number) - (theirs[i] as number)) * (perUnit[i] as number);
    distance += apart * apart;
  }
  const alike = Math.exp(-distance / 2);
  const sameGeneration = a.generation === b.generation;
  let sum = k.smooth * alike;
  if (sameGeneration) sum += k.generation + k.smoothGeneration * alike;
  if (a.line === b.line) sum += k.line;
  if (a.cpu === b.cpu && sameGeneration) sum += k.cpu;
  if (a.maker !== null && a.maker === b.maker) {
    sum += k.maker;
    if (sameGeneration) sum += k.makerGeneration;
    if (a.era === b.era) {
      sum += k.makerEra;
      if (a.socketClass === b.socketClass) sum += k.makerSockets;
    }
  }
  return sum;
}

/** The first term is the level of all servers; the last two are memory and supply. */
function straight(a: Features, b: Features, { slope, memorySlope }: Kernel): number {
  const [ours, theirs] = [a.linear, b.linear];
  const last = ours.length - 2;
  let sum = 1;
  for (let i = 1; i < ours.length; i++) {
    sum += (ours[i] as number) * (theirs[i] as number) * (i < last ? slope : memorySlope);
  }
  return sum;
}

/** Puts the solution in place of the vector, given the factor of the matrix. */
export function solve(factor: readonly Float64Array[], vector: Float64Array): void {
  for (const [i, line] of factor.entries()) {
    vector[i] = ((vector[i] as number) - dot(line, vector, i)) / (line[i] as number);
  }
  for (let i = factor.length - 1; i >= 0; i--) {
    const line = factor[i] as Float64Array;
    const value = (vector[i] as number) / (line[i] as number);
    vector[i] = value;
    for (let j = 0; j < i; j++) vector[j] = (vector[j] as number) - (line[j] as number) * value;
  }
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>, length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
