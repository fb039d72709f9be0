const HOUR_MS = 3_600_000;

/**
 * How much of what hindsight would save by waiting is saved by the best window that is told. A job that
 * is due at an hour may start at any hour from then on, so that it ends within the horizon; saved is
 * the mean intensity of starting at once less that of the window chosen, g/kWh, summed over all hours.
 *
 * @param toldFrom what is told at the hour `due` (an index) of that hour and those after it, on any scale;
 *   `null`: nothing, and the case is left out
 */
export function captured({ times, values, toldFrom, jobs, horizons }) {
  const longest = Math.max(...horizons);
  const told = times.map((_, due) => toldFrom(due, Math.min(longest, times.length - due)));
  return jobs.flatMap((jobH) =>
    horizons.map((withinH) => {
      const truth = movingMeans(values, jobH);
      let [savedG, hindsightG, cases] = [0, 0, 0];
      for (let due = 0; due + withinH <= times.length; due += 1) {
        const starts = withinH - jobH + 1;
        const whole = times[due + withinH - 1] - times[due] === (withinH - 1) * HOUR_MS;
        const real = truth.slice(due, due + starts);
        if (!whole || told[due] === null || real.includes(null)) continue;
        const chosen = leastIndex(movingMeans(told[due].slice(0, withinH), jobH).slice(0, starts));
        savedG += real[0] - real[chosen];
        hindsightG += real[0] - real[leastIndex(real)];
        cases += 1;
      }
      const capturedPercent =
        hindsightG > 0 ? Number(((100 * savedG) / hindsightG).toFixed(2)) : null;
      const mean = (sum) => (cases === 0 ? 0 : Number((sum / cases).toFixed(3)));
      return {
        jobH,
        withinH,
        cases,
        savedG: mean(savedG),
        hindsightG: mean(hindsightG),
        capturedPercent,
      };
    }),
  );
}

/** Mean of each value and the `length - 1` after it; `null` where one of them is missing. */
function movingMeans(values, length) {
  if (length === 1) return values;
  return values.map((_, i) => {
    let sum = 0;
    for (let at = i; at < i + length; at += 1) {
      const value = values[at] ?? null;
      if (value === null) return null;
      sum += value;
    }
    return sum / length;
  });
}

function leastIndex(values) {
  return values.reduce((least, value, i) => (value < values[least] ? i : least), 0);
}
