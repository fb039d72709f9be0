// What others hold a run against, by their defaults, on the same histories: the newest sample is last.

export const PEERS = {
  'previous x 1.10': ({ history, x }) => x > 1.1 * history.at(-1),
  'mean + 10 %': ({ history, x }) => x > 1.1 * mean(history),
  't prediction, one-sided 97.7 %': ({ history, x }) => x > tLimit(history),
  'IQR: Q2 + 3 (Q3 - Q1)': ({ history, x }) => x > iqrLimit(history),
};

/** One-sided 97.7 % quantiles of Student's t, by degrees of freedom; what lies between is interpolated. */
const T_977 = [
  [9, 2.314],
  [14, 2.188],
  [19, 2.132],
  [29, 2.082],
  [39, 2.057],
  [1e9, 1.995],
];

function tLimit(values) {
  const n = values.length;
  const middle = mean(values);
  const sd = Math.sqrt(values.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (n - 1));
  return middle + tQuantile(n - 1) * sd * Math.sqrt(1 + 1 / n);
}

function tQuantile(freedom) {
  const above = T_977.findIndex(([df]) => df >= freedom);
  if (above <= 0) return T_977[0][1];
  const [[df0, t0], [df1, t1]] = [T_977[above - 1], T_977[above]];
  return t1 + ((t0 - t1) * (1 / freedom - 1 / df1)) / (1 / df0 - 1 / df1);
}

function iqrLimit(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const [q1, q2, q3] = [0.25, 0.5, 0.75].map((p) => quantile(sorted, p));
  return q2 + 3 * (q3 - q1);
}

function quantile(sorted, p) {
  const at = p * (sorted.length - 1);
  const low = Math.floor(at);
  return sorted[low] + (at - low) * ((sorted[low + 1] ?? sorted[low]) - sorted[low]);
}

function mean(values) {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}
