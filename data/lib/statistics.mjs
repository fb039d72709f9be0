/** The statistics that the factors are calibrated with. All are robust: they look at ranks. */

/** Two-sided 90 % of a normal distribution, as in src/estimate.ts. */
export const Z_90 = 1.6448536269514722;

export function median(values) {
  const sorted = ascending(values);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
}

/**
 * The smallest value that at least the share `q` of the weight does not exceed (nearest rank). Of
 * fewer than ten equal values the 0.9 quantile is the largest: few values never promise a narrow
 * range.
 */
export function weightedQuantile(weighted, q) {
  if (weighted.length === 0) throw new Error('no values to take a quantile of');
  const sorted = [...weighted].sort((a, b) => a.value - b.value);
  const wanted = q * sorted.reduce((sum, { weight }) => sum + weight, 0) - 1e-9;
  let reached = 0;
  for (const { value, weight } of sorted) {
    reached += weight;
    if (reached >= wanted) return value;
  }
  return sorted[sorted.length - 1].value;
}

/**
 * The spread of a factor whose 90 % range holds 90 % of the given ratios of truth to estimate:
 * p90(|ln ratio|) / 1.645. No normal distribution is assumed beyond that one point.
 */
export function weightedLogSdOfRatios(weighted) {
  const errors = weighted.map(({ ratio, weight }) => ({
    value: Math.abs(Math.log(ratio)),
    weight,
  }));
  return weightedQuantile(errors, 0.9) / Z_90;
}

export function logSdOfRatios(ratios) {
  return weightedLogSdOfRatios(ratios.map((ratio) => ({ ratio, weight: 1 })));
}

/** To four significant digits, so that tables agree to the byte whatever the machine. */
export function rounded(value, digits = 4) {
  return Number(value.toPrecision(digits));
}

/** Mid-points of 19 equal parts of a standard normal distribution, for mixtures of normals. */
export const NORMAL_STEPS = [
  -1.938, -1.412, -1.119, -0.899, -0.716, -0.555, -0.407, -0.267, -0.132, 0, 0.132, 0.267, 0.407,
  0.555, 0.716, 0.899, 1.119, 1.412, 1.938,
];

function ascending(values) {
  return [...values].sort((a, b) => a - b);
}
