/**
 * Kriging (a Gaussian process): the best linear guess at an unseen server from seen ones, each
 * weighted by how alike it is, with the variance of that guess. Rows of the same CPU weigh most, then
 * those of its generation and line that are near in TDP, cores, clock, age, sockets and memory.
 *
 * What a guess takes of each row (`pull`) is worked out when the table is built, so that the value
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

export type Row = Readonly<{
  features: Features;
  /** Covariance of all rows, inverted, times their values: the row's member of it. */
  pull: number;
  systems: number;
  servers: number;
}>;

export type Guess = Readonly<{
  value: number;
  /** Of one more server like the one asked about, its own scatter included. */
  variance: number;
  /** The rows most alike and what each weighs among them, in the order of the table. */
  near: readonly Readonly<{ index: number; weight: number }>[];
}>;

/** Rows that the variance rests on; more of them change it by less than its calibration can tell. */
const NEIGHBOURS = 30;

export function guess(rows: readonly Row[], spreads: Spreads, asked: Features): Guess {
  const alike = rows.map((row, index) => {
    const local = likeness(asked, row.features, spreads);
    return { index, row, local, whole: local + straight(asked, row.features, spreads) };
  });
  const value = alike.reduce((sum, { row, whole }) => sum + row.pull * whole, 0);
  const near = [...alike]
    .sort((a, b) => b.local - a.local || a.index - b.index)
    .slice(0, NEIGHBOURS)
    .sort((a, b) => a.index - b.index);
  const shared = Float64Array.from(near, ({ whole }) => whole);
  const weights = Float64Array.from(shared);
  solve(
    factorise(
      near.map(({ row }) => row),
      spreads,
    ),
    weights,
  );
  const variance =
    covariance(asked, asked, spreads) +
    (asked.maker === null ? ofAnyMaker(spreads) : 0) -
    dot(shared, weights, near.length) +
    scatter(1, 1, spreads);
  return {
    value,
    variance: Math.max(variance, scatter(1, 1, spreads)),
    near: near.map(({ index }, i) => ({ index, weight: at(weights, i) })),
  };
}

/** The lower triangle of the Cholesky factor of the rows' covariance, row by row. */
export function factorise(
  rows: readonly Omit<Row, 'pull'>[],
  spreads: Spreads,
): readonly Float64Array[] {
  const factor: Float64Array[] = [];
  for (const [i, { features, systems, servers }] of rows.entries()) {
    const line = Float64Array.from(rows.slice(0, i + 1), (other) =>
      covariance(features, other.features, spreads),
    );
    line[i] = at(line, i) + scatter(systems, servers, spreads);
    for (let j = 0; j < i; j++) {
      const other = factor[j] as Float64Array;
      line[j] = (at(line, j) - dot(line, other, j)) / at(other, j);
    }
    line[i] = Math.sqrt(at(line, i) - dot(line, line, i));
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
  return likeness(a, b, s) + straight(a, b, s);
}

/** What two servers share beyond the straight-line terms: more, the more alike they are. */
function likeness(a: Features, b: Features, s: Spreads): number {
  let distance = 0;
  for (let i = 0; i < s.perUnit.length; i++) {
    distance += ((at(a.numbers, i) - at(b.numbers, i)) * at(s.perUnit, i)) ** 2;
  }
  const alike = Math.exp(-distance / 2);
  const sameGeneration = a.generation === b.generation;
  let sum = s.smooth ** 2 * alike;
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

/** Puts the solution in place of the vector, given the factor of the matrix. */
export function solve(factor: readonly Float64Array[], vector: Float64Array): void {
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
