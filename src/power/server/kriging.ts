/**
 * Kriging (a Gaussian process): the best linear guess at an unseen server from seen ones, each
 * weighted by how alike it is, with the variance of that guess. Rows of the same CPU weigh most, then
 * those of its generation and line that are near in TDP, cores, clock, age, sockets and memory.
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

export type Row = Readonly<{
  features: Features;
  value: number;
  systems: number;
  servers: number;
}>;

export type Guess = Readonly<{
  value: number;
  /** Of one more server like the one asked about, its own scatter included. */
  variance: number;
  /** What each row adds to the value; parallel to the rows. */
  weights: readonly number[];
}>;

export type Fitted = Readonly<{
  rows: readonly Row[];
  spreads: Spreads;
  /** Lower triangle of the Cholesky factor, row by row. */
  factor: readonly Float64Array[];
  /** Covariance of the rows, inverted, times their values. */
  coefficients: Float64Array;
}>;

export function fitTo(rows: readonly Row[], spreads: Spreads): Fitted {
  const factor: Float64Array[] = [];
  for (const [i, row] of rows.entries()) {
    const line = new Float64Array(i + 1);
    for (let j = 0; j <= i; j++) {
      line[j] = covariance(row.features, (rows[j] as Row).features, spreads);
    }
    line[i] = at(line, i) + scatter(row.systems, row.servers, spreads);
    for (let j = 0; j < i; j++) {
      const other = factor[j] as Float64Array;
      line[j] = (at(line, j) - dot(line, other, j)) / at(other, j);
    }
    line[i] = Math.sqrt(at(line, i) - dot(line, line, i));
    factor.push(line);
  }
  const coefficients = Float64Array.from(rows, (row) => row.value);
  solve(factor, coefficients);
  return { rows, spreads, factor, coefficients };
}

export function guess({ rows, spreads, factor, coefficients }: Fitted, asked: Features): Guess {
  const near = Float64Array.from(rows, (row) => covariance(asked, row.features, spreads));
  const weights = Float64Array.from(near);
  solve(factor, weights);
  const variance =
    covariance(asked, asked, spreads) +
    (asked.maker === null ? ofAnyMaker(spreads) : 0) -
    dot(near, weights, rows.length) +
    scatter(1, 1, spreads);
  return {
    value: dot(near, coefficients, rows.length),
    variance: Math.max(variance, scatter(1, 1, spreads)),
    weights: Array.from(weights),
  };
}

/** How far the middle of so many servers, of so many systems, lies from that of all such. */
function scatter(systems: number, servers: number, { system, measurement }: Spreads): number {
  return system ** 2 / systems + measurement ** 2 / servers;
}

/** What makers differ by, where it is not known whose server it is. */
function ofAnyMaker(s: Spreads): number {
  return s.maker ** 2 + s.makerEra ** 2 + s.makerGeneration ** 2 + s.makerSockets ** 2;
}

function covariance(a: Features, b: Features, s: Spreads): number {
  let distance = 0;
  for (let i = 0; i < s.perUnit.length; i++) {
    distance += ((at(a.numbers, i) - at(b.numbers, i)) * at(s.perUnit, i)) ** 2;
  }
  const alike = Math.exp(-distance / 2);
  const sameGeneration = a.generation === b.generation;
  let sum = s.smooth ** 2 * alike + straight(a, b, s);
  if (sameGeneration) sum += s.generation ** 2 + s.smoothGeneration ** 2 * alike;
  if (a.line === b.line) sum += s.line ** 2;
  if (a.cpu === b.cpu && sameGeneration) sum += s.cpu ** 2;
  if (a.maker !== null && a.maker === b.maker) {
    sum += s.maker ** 2;
    if (sameGeneration) sum += s.makerGeneration ** 2;
    if (a.era === b.era) {
      sum += s.makerEra ** 2;
      if (a.socketClass === b.socketClass) sum += s.makerSockets ** 2;
    }
  }
  return sum;
}

/** The first term is the level of all servers; the last two are memory and supply. */
function straight(a: Features, b: Features, s: Spreads): number {
  const last = a.linear.length - 2;
  let sum = 1;
  for (let i = 1; i < a.linear.length; i++) {
    sum += at(a.linear, i) * at(b.linear, i) * (i < last ? s.slope : s.memorySlope) ** 2;
  }
  return sum;
}

function solve(factor: readonly Float64Array[], vector: Float64Array): void {
  for (const [i, line] of factor.entries()) {
    vector[i] = (at(vector, i) - dot(line, vector, i)) / at(line, i);
  }
  for (let i = factor.length - 1; i >= 0; i--) {
    const line = factor[i] as Float64Array;
    const value = at(vector, i) / at(line, i);
    vector[i] = value;
    for (let j = 0; j < i; j++) vector[j] = at(vector, j) - at(line, j) * value;
  }
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>, length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** Indices here are within bounds by construction. */
function at(values: ArrayLike<number>, index: number): number {
  return values[index] as number;
}
