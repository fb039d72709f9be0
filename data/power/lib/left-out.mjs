/** How well rows are foretold by the others, for one choice of the spreads, without refitting. */
import { factorise } from './model.mjs';

/**
 * Kriging foretells a group from all other rows by two parts of the inverted covariance, P: it misses
 * the group's values by e, where P_gg e = (P y)_g, with covariance P_gg inverted (Dubrule, 1983).
 *
 * @param folds for each way of leaving out, lists of indices into the rows
 * @returns mean of ln(spread) + sqrt(2) |miss| / spread, weighted: small where misses are small and
 *          the spreads true. The distribution is Laplace's, so that odd servers do not rule.
 */
export function missScore(rows, spreads, folds, weights) {
  const inverse = inverted(factorise(rows, spreads));
  const drawn = rows.map((_, i) =>
    rows.reduce((sum, row, j) => sum + inverse[i][j] * row.value, 0),
  );
  let score = 0;
  for (const fold of folds) {
    let [sum, weight] = [0, 0];
    for (const group of fold) {
      const { misses, spreads: own } = leftOut(inverse, drawn, group);
      for (const [k, i] of group.entries()) {
        sum += weights[i] * (Math.log(own[k]) + (Math.SQRT2 * Math.abs(misses[k])) / own[k]);
        weight += weights[i];
      }
    }
    score += sum / weight / folds.length;
  }
  return Number.isFinite(score) ? score : Number.POSITIVE_INFINITY;
}

function leftOut(inverse, drawn, group) {
  const block = group.map((i) => Float64Array.from(group, (j) => inverse[i][j]));
  const covariance = inverted(choleskyOf(block));
  return {
    misses: covariance.map((line) => line.reduce((sum, c, k) => sum + c * drawn[group[k]], 0)),
    spreads: covariance.map((line, k) => Math.sqrt(line[k])),
  };
}

function choleskyOf(matrix) {
  const factor = [];
  for (const [i, values] of matrix.entries()) {
    const line = values.slice(0, i + 1);
    for (let j = 0; j <= i; j++) {
      const other = j === i ? line : factor[j];
      let sum = line[j];
      for (let k = 0; k < j; k++) sum -= line[k] * other[k];
      line[j] = j === i ? Math.sqrt(sum) : sum / other[j];
    }
    factor.push(line);
  }
  return factor;
}

/** The inverse of the matrix whose lower Cholesky factor is given. */
function inverted(factor) {
  const size = factor.length;
  // Column by column of the factor's inverse, each kept as a list from its diagonal down.
  const columns = [];
  for (let j = 0; j < size; j++) {
    const column = new Float64Array(size);
    column[j] = 1 / factor[j][j];
    for (let i = j + 1; i < size; i++) {
      const line = factor[i];
      let sum = 0;
      for (let k = j; k < i; k++) sum += line[k] * column[k];
      column[i] = -sum / line[i];
    }
    columns.push(column);
  }
  const inverse = columns.map(() => new Float64Array(size));
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      const [a, b] = [columns[i], columns[j]];
      let sum = 0;
      for (let k = i; k < size; k++) sum += a[k] * b[k];
      inverse[i][j] = sum;
      inverse[j][i] = sum;
    }
  }
  return inverse;
}
