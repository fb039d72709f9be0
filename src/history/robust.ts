/** Statistics that a few wild values cannot carry away. */

/** Makes the median absolute deviation of normal values their standard deviation: 1 / Φ⁻¹(3/4). */
const MAD_TO_SD = 1.4826;

/**
 * The standard error of a median over that of a mean, for normal values: √(π / 2). For a few values
 * it is nearer to 1, so it errs on the wide side.
 */
const MEDIAN_ERROR = Math.sqrt(Math.PI / 2);

/** The median; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length / 2;
  const [a = Number.NaN, b = Number.NaN] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return a + (b - a) / 2;
}

/** The median absolute deviation about `middle`, as a standard deviation. */
export function scaledMad(values: readonly number[], middle: number): number {
  return MAD_TO_SD * median(values.map((value) => Math.abs(value - middle)));
}

/** The standard error of the median of `count` values that spread by `sd`. */
export function medianError(sd: number, count: number): number {
  return (MEDIAN_ERROR * sd) / Math.sqrt(count);
}

/** A robust summary of energies (J): their median, and their spread as a standard deviation. */
export type Summary = Readonly<{ medianJ: number; scaledMadJ: number }>;

/** Zero of nothing. */
export function summaryOf(energies: readonly number[]): Summary {
  if (energies.length === 0) return { medianJ: 0, scaledMadJ: 0 };
  const medianJ = median(energies);
  return { medianJ, scaledMadJ: scaledMad(energies, medianJ) };
}

/**
 * Whether something that happened `count` times `of` so many happens more often than in a share of
 * cases: by a one-sided binomial test, true where a share of no more than that would come to as many
 * with a probability below `doubt`.
 */
export function isMoreThan(share: number, count: number, of: number, doubt: number): boolean {
  let term = (1 - share) ** of;
  let below = 0;
  for (let index = 0; index < count; index += 1) {
    below += term;
    term *= (((of - index) / (index + 1)) * share) / (1 - share);
  }
  return 1 - below < doubt;
}
