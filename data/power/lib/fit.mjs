/** What each row of the table gives to a guess: kriging's linear system, solved once for all. */
import { rounded } from '../../lib/statistics.mjs';
import { factorise, rowFeatures, solve, TARGETS, targetOf } from './model.mjs';

/** Fewer digits would show in the watts: the pulls of neighbours cancel. */
const DIGITS = 7;

/** @returns the rows, each with its `pull` by target (src/power/server/kriging.ts) */
export function withPulls(rows, spreads) {
  const pulls = Object.fromEntries(
    TARGETS.map((target) => [target, pullsOf(rows, target, spreads[target])]),
  );
  return rows.map((row, i) => ({
    ...row,
    pull: Object.fromEntries(TARGETS.map((target) => [target, pulls[target][i]])),
  }));
}

function pullsOf(rows, target, spreads) {
  const telling = rowsTelling(rows, target);
  const pulls = Float64Array.from(telling, ({ value }) => value);
  solve(factorise(telling, spreads), pulls);
  const all = new Array(rows.length).fill(0);
  for (const [i, { index }] of telling.entries()) all[index] = rounded(pulls[i], DIGITS);
  return all;
}

/** Rows that have the target, as kriging takes them. */
export function rowsTelling(rows, target) {
  return rows.flatMap((row, index) => {
    const value = targetOf(row, target);
    if (value === null) return [];
    return [
      { index, features: rowFeatures(row), value, systems: row.systems, servers: row.servers },
    ];
  });
}
