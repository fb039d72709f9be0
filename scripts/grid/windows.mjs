const HOUR_MS = 3_600_000;

/**
 * How much of what hindsight would save by waiting is saved by the profile's best window. A job that
 * is due at an hour may start at any hour from then on, so that it ends within the horizon; saved is
 * the mean intensity of starting at once less that of the window chosen, g/kWh, summed over all hours.
 */
export function captured({ times, values, ratioAt, jobs, horizons }) {
  const ratios = times.map(ratioAt);
  return jobs.flatMap((jobH) =>
    horizons.map((withinH) => {
      const truth = movingMeans(values, jobH);
      const told = movingMeans(ratios, jobH);
      let [savedG, hindsightG, cases] = [0, 0, 0];
      for (let due = 0; due + withinH <= times.length; due += 1) {
        const starts = withinH - jobH + 1;
        const whole = times[due + withinH - 1] - times[due] === (withinH - 1) * HOUR_MS;
        const real = truth.slice(due, due + starts);
        if (!whole || real.includes(null)) continue;
        const chosen = leastIndex(told.slice(due, due + starts));
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
  return values.map((_, i) => {
    const own = values.slice(i, i + length);
    if (own.length < length || own.includes(null)) return null;
    return own.reduce((sum, value) => sum + value, 0) / length;
  });
}

function leastIndex(values) {
  return values.reduce((least, value, i) => (value < values[least] ? i : least), 0);
}
