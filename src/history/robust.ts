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
