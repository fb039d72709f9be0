/** The mean curve between idle and full, and the two directions in which curves differ most from it. */
import { rounded } from '../../lib/statistics.mjs';
import { MIDDLE_LOADS } from './servers.mjs';

const ROUNDS = 200;

export function curveAxes(servers) {
  const shares = servers
    .filter(({ watts }) => watts.length > 2)
    .map(({ watts, idleW, fullW }) =>
      MIDDLE_LOADS.map((_, i) => (watts[i + 1] - idleW) / (fullW - idleW)),
    );
  const shapeMean = MIDDLE_LOADS.map((_, i) => mean(shares.map((share) => share[i])));
  const off = shares.map((share) => share.map((value, i) => value - shapeMean[i]));
  const bend = axisOf(off, []);
  const twist = axisOf(off, [bend]);
  return {
    shapeMean: shapeMean.map((value) => rounded(value)),
    shapeAxes: [bend, twist].map((axis) => axis.map((value) => rounded(value))),
  };
}

/** Power iteration, across the axes known already. The first member is positive, so that signs agree. */
function axisOf(off, known) {
  let axis = MIDDLE_LOADS.map(() => 1 / 3);
  for (let round = 0; round < ROUNDS; round++) {
    let next = MIDDLE_LOADS.map(() => 0);
    for (const one of off) {
      const along = dot(one, axis);
      next = next.map((value, i) => value + along * one[i]);
    }
    for (const other of known) {
      const along = dot(next, other);
      next = next.map((value, i) => value - along * other[i]);
    }
    const length = Math.sqrt(dot(next, next));
    axis = next.map((value) => value / length);
  }
  return axis[0] < 0 ? axis.map((value) => -value) : axis;
}

function dot(a, b) {
  return a.reduce((sum, value, i) => sum + value * b[i], 0);
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
