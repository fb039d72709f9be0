/** Scales the spreads that kriging states so that their 90 % range holds 90 % of servers left out. */
import { rounded } from '../../lib/statistics.mjs';

const Z_90 = 1.6448536269514722;
/** Points whose own quantile counts as much as that of the wider class they stand in. */
const PRIOR_POINTS = 40;

/**
 * The settings saw all CPUs when they were chosen. Chosen without a quarter of the CPUs and tried on
 * that quarter (`bench:accuracy --nested`), errors of CPUs never seen were larger by a few per cent
 * (2022-2026) to a sixth (from 2017); the quantile alone would promise too much.
 */
const OPTIMISM = { same: 1, nearest: 1.08, generation: 1.08 };

/** Points of servers left out that show the error of each kind of fit. */
export function calibrationPoints({ system, die, generation }) {
  return [
    ...system.filter(({ fit }) => fit === 'same'),
    ...die.filter(({ fit }) => fit === 'nearest'),
    ...generation.filter(({ fit }) => fit === 'generation'),
  ];
}

/** Rows of the table's `calibration`, of points where the maker is known and of those where not. */
export function calibrate(points) {
  return [true, false].flatMap((makerKnown) =>
    calibrateAlike(points.filter((point) => point.makerKnown === makerKnown)).map((row) => ({
      makerKnown,
      ...row,
    })),
  );
}

function calibrateAlike(points) {
  const scores = points.map((point) => ({ ...point, score: scoreOf(point) }));
  const rows = [];
  for (const fit of ['same', 'nearest', 'generation']) {
    for (const third of [0, 1, 2]) {
      const wide = scores.filter((p) => p.fit === fit && p.third === third);
      for (const era of [0, 1, 2]) {
        const kin = wide.filter((p) => p.era === era);
        const base = blended(kin, wide.length === 0 ? 1 : quantile90(wide));
        for (const vendor of ['amd', 'intel']) {
          const own = kin.filter((p) => p.vendor === vendor);
          rows.push({
            fit,
            vendor,
            era,
            third,
            factor: rounded(OPTIMISM[fit] * blended(own, base), 3),
            points: own.length,
          });
        }
      }
    }
  }
  return rows;
}

function blended(points, prior) {
  if (points.length === 0) return prior;
  const share = points.length / (points.length + PRIOR_POINTS);
  return Math.exp(share * Math.log(quantile90(points)) + (1 - share) * Math.log(prior));
}

function quantile90(points) {
  const scores = points.map(({ score }) => score).sort((a, b) => a - b);
  // One more than counted: the next server may lie beyond all seen.
  const rank = Math.min(scores.length, Math.ceil(0.9 * (scores.length + 1)));
  return Math.max(0.5, scores[rank - 1]);
}

function scoreOf({ watts, estimate, logSd }) {
  return Math.abs(Math.log(watts / estimate)) / (Z_90 * logSd);
}
