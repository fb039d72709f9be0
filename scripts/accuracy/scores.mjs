/** Errors of estimates and honesty of ranges, over points of (truth, estimate, spread). */
const Z_90 = 1.6448536269514722;
const SMALLEST_CELL = 30;

const AT = { idle: 0, half: 0.5, full: 1 };

export function errorsOf(points, estimateOf = ({ estimate }) => estimate) {
  const of = (kept) => {
    const errors = kept.map((point) => 100 * Math.abs(estimateOf(point) / point.watts - 1));
    return errors.length === 0
      ? null
      : {
          points: errors.length,
          meanPct: rounded(mean(errors)),
          medianPct: rounded(median(errors)),
        };
  };
  const at = Object.entries(AT).map(([name, load]) => [
    name,
    of(points.filter((p) => p.load === load)),
  ]);
  return { all: of(points), ...Object.fromEntries(at) };
}

export function rangesOf(points) {
  const cells = new Map();
  for (const point of points) {
    const key = `${point.vendor} era ${['to 2016', '2017-21', 'from 2022'][point.era]} load third ${point.third + 1}`;
    cells.set(key, [...(cells.get(key) ?? []), point]);
  }
  return {
    ...rangeOf(points),
    cells: [...cells.entries()].sort().map(([cell, own]) => ({
      cell,
      ...rangeOf(own),
      enoughPoints: own.length >= SMALLEST_CELL,
    })),
  };
}

function rangeOf(points) {
  if (points.length === 0) return { points: 0 };
  const judged = points.map(({ watts, estimate, logSd }) => {
    const [low, high] = [estimate * Math.exp(-Z_90 * logSd), estimate * Math.exp(Z_90 * logSd)];
    const missedBy = Math.max(0, low - watts, watts - high);
    return {
      inside: missedBy === 0 ? 1 : 0,
      halfWidth: (high - low) / 2 / estimate,
      // Gneiting and Raftery's score of a 90 % interval, as a share of the truth.
      score: (high - low + (2 / 0.1) * missedBy) / watts,
    };
  });
  return {
    points: points.length,
    coveragePct: rounded(100 * mean(judged.map(({ inside }) => inside))),
    halfWidthPct: rounded(100 * mean(judged.map(({ halfWidth }) => halfWidth))),
    intervalScore: rounded(mean(judged.map(({ score }) => score)), 3),
  };
}

export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
}

function rounded(value, digits = 2) {
  return Number(value.toFixed(digits));
}
