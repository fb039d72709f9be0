/**
 * Numbers that know how far they may be off.
 *
 * An estimate carries named error factors. Two estimates that share a factor (the same CPU row, the
 * same grid figure) are wrong in the same direction, so adding them adds that error fully; factors
 * with different ids are independent and add in quadrature. All errors are multiplicative: a factor
 * of `logSd` 0.1 means that the natural logarithm of the truth lies within 0.1 (one standard
 * deviation) of the logarithm of the value.
 */

/** `calibrated`: the spread was measured on unseen truth. `declared`: it was judged. */
export type FactorKind = 'calibrated' | 'declared';

export type Factor = Readonly<{
  id: string;
  logSd: number;
  kind: FactorKind;
  /** The same upwards, where the truth cannot lie as far above as below; without it `logSd` is both. */
  logSdUp?: number;
}>;

export type Estimate = Readonly<{ value: number; factors: readonly Factor[] }>;

export type Range = Readonly<{ low: number; high: number }>;

/** Two-sided 90 % of a normal distribution: 1.6449 standard deviations to each side. */
const Z_90 = 1.6448536269514722;

/** A number known without error, such as a count or a time read from a clock. */
export function exact(value: number): Estimate {
  return estimate(value, []);
}

/** @throws RangeError when the value is negative or not finite, or a factor's spread is. */
export function estimate(value: number, factors: readonly Factor[]): Estimate {
  requireAmount(value, 'an estimate');
  requireSpreads(factors);
  const joined = joinById(factors);
  requireSpreads(joined);
  return { value, factors: joined };
}

/** Multiplies by a number that is itself certain; relative errors stay as they are. */
export function scale(a: Estimate, by: number): Estimate {
  requireAmount(by, 'a scale');
  return estimate(a.value * by, a.factors);
}

/** The same value, further uncertain. */
export function widen(a: Estimate, ...factors: readonly Factor[]): Estimate {
  return estimate(a.value, [...a.factors, ...factors]);
}

/** Product: a factor that both share counts twice, fully; others stay side by side. */
export function multiply(a: Estimate, b: Estimate): Estimate {
  return estimate(a.value * b.value, [...a.factors, ...b.factors]);
}

/**
 * Sum: each factor's spread is weighted by the part of the sum that it touches. A zero touches no
 * part, so its factors are not the sum's: nothing is called declared for the sake of nothing.
 */
export function add(...terms: readonly Estimate[]): Estimate {
  const value = terms.reduce((sum, term) => sum + term.value, 0);
  const weighted = terms
    .filter((term) => term.value > 0)
    .flatMap(({ value: part, factors }) =>
      factors.map((factor) => scaledFactor(factor, part / value)),
    );
  return estimate(value, weighted);
}

/** A factor of a part: its spread weighs as much as the part. */
function scaledFactor(factor: Factor, by: number): Factor {
  const logSd = factor.logSd * by;
  return factor.logSdUp === undefined
    ? { ...factor, logSd }
    : { ...factor, logSd, logSdUp: factor.logSdUp * by };
}

/** One standard deviation of the logarithm, over the factors of the kinds asked for. */
export function logSd(a: Estimate, kinds?: FactorKind): number {
  return Math.hypot(
    ...a.factors
      .filter((factor) => kinds === undefined || factor.kind === kinds)
      .map((f) => f.logSd),
  );
}

/** The same upwards, where that differs. */
export function logSdUp(a: Estimate): number {
  return Math.hypot(...a.factors.map((factor) => factor.logSdUp ?? factor.logSd));
}

/** The 90 % range; always finite, since it is written down as JSON. */
export function range(a: Estimate): Range {
  // Zero times an overflowing spread would be no number at all.
  if (a.value === 0) return { low: 0, high: 0 };
  return {
    low: a.value / Math.exp(Z_90 * logSd(a)),
    high: Math.min(a.value * Math.exp(Z_90 * logSdUp(a)), Number.MAX_VALUE),
  };
}

/** The spread of a factor whose 90 % range reaches from `value / ratio` to `value * ratio`. */
export function logSdOfRatio90(ratio: number): number {
  if (!(ratio >= 1) || !Number.isFinite(ratio)) {
    throw new RangeError(`a 90 % ratio must be 1 or more, not ${ratio}`);
  }
  return Math.log(ratio) / Z_90;
}

/** The spread of a value above 0 whose 90 % range ends at `end`; finite also where that is 0. */
export function logSdTo(value: number, end: number): number {
  return Math.abs(Math.log(Math.max(end, Number.MIN_VALUE)) - Math.log(value)) / Z_90;
}

/** Equal ids become one factor: their spreads add fully; one declared part makes the whole declared. */
function joinById(factors: readonly Factor[]): Factor[] {
  const byId = new Map<string, Factor>();
  for (const factor of factors) {
    const known = byId.get(factor.id);
    byId.set(factor.id, known === undefined ? factor : join(known, factor));
  }
  // One order whatever the order of sums, so that documents agree to the byte.
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function join(a: Factor, b: Factor): Factor {
  const kind = a.kind === 'declared' || b.kind === 'declared' ? 'declared' : 'calibrated';
  const joined = { id: a.id, logSd: a.logSd + b.logSd, kind } as const;
  if (a.logSdUp === undefined && b.logSdUp === undefined) return joined;
  return { ...joined, logSdUp: (a.logSdUp ?? a.logSd) + (b.logSdUp ?? b.logSd) };
}

function requireSpreads(factors: readonly Factor[]): void {
  for (const { id, logSd: spread, logSdUp = spread } of factors) {
    requireAmount(spread, `the spread of factor ${id}`);
    requireAmount(logSdUp, `the upward spread of factor ${id}`);
  }
}

function requireAmount(value: number, what: string): void {
  if (!Number.isFinite(value) || value < 0) {
    throw new RangeError(`${what} must be a finite number that is not negative, not ${value}`);
  }
}
