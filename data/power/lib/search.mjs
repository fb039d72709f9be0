/** The search for the spreads of one target: one setting at a time, by factors, from a fixed start. */
import { rounded } from '../../lib/statistics.mjs';
import { rowsTelling } from './fit.mjs';
import { missScore } from './left-out.mjs';

/** Judged, the same for all targets: what the search leaves alone where the rows do not tell. */
export const START = {
  smooth: 0.2,
  smoothGeneration: 0.08,
  generation: 0.08,
  line: 0.2,
  cpu: 0.03,
  maker: 0.03,
  makerEra: 0.03,
  makerGeneration: 0.05,
  makerSockets: 0.02,
  system: 0.03,
  measurement: 0.06,
  slope: 0.2,
  memorySlope: 0.15,
  perUnit: [0.8, 0.5, 0.6, 0.1, 1, 0.3, 0.6, 0.1],
};

const FACTORS = [2, 1.5, 1.25];
/** A setting e times its start costs as much as half a row foretold worse by one unit of score. */
const PULL_TO_START = 0.5;
/** Hardware that runs jobs today counts thrice. */
const RECENT_YEAR = 2017;
const RECENT_WEIGHT = 3;

/** @param rows rows of the table, without pulls */
export function searchSpreads(rows, target, report = () => {}) {
  const telling = rowsTelling(rows, target);
  const folds = ['row', 'cpu', 'generation'].map((by) => groupsBy(telling, by));
  const weights = telling.map(({ features, systems }) => {
    const recent = features.numbers[3] >= RECENT_YEAR ? RECENT_WEIGHT : 1;
    return recent * Math.sqrt(systems);
  });
  const start = flat(START);
  const scoreOf = (settings) => {
    const drift = settings.reduce((sum, s, i) => sum + Math.log(s / start[i]) ** 2, 0);
    return (
      missScore(telling, unflat(settings), folds, weights) +
      (PULL_TO_START * drift) / telling.length
    );
  };
  let best = start;
  let score = scoreOf(best);
  for (const factor of FACTORS) {
    for (let before = Number.POSITIVE_INFINITY; score < before - 1e-3; ) {
      before = score;
      for (const i of best.keys()) {
        for (const by of [factor, 1 / factor]) {
          const tried = best.with(i, rounded(best[i] * by));
          const reached = scoreOf(tried);
          if (reached >= score) continue;
          [best, score] = [tried, reached];
          break;
        }
      }
      report(`${target}: by ${factor}, score ${score.toFixed(4)}`);
    }
  }
  return unflat(best);
}

function groupsBy(rows, by) {
  const groups = new Map();
  for (const [i, { features }] of rows.entries()) {
    const key = { row: i, cpu: `${features.cpu} ${features.generation}` }[by] ?? features[by];
    groups.set(key, [...(groups.get(key) ?? []), i]);
  }
  return [...groups.values()];
}

const NAMES = Object.keys(START).filter((name) => name !== 'perUnit');

function flat(spreads) {
  return [...NAMES.map((name) => spreads[name]), ...spreads.perUnit];
}

function unflat(values) {
  return {
    ...Object.fromEntries(NAMES.map((name, i) => [name, values[i]])),
    perUnit: values.slice(NAMES.length),
  };
}
