import { requiredNumber } from './csv.mjs';
import { logSdOfRatios, NORMAL_STEPS, rounded, weightedQuantile } from './statistics.mjs';

/** Names that zones had when their hours were published, and what the yearly table calls them. */
export const RENAMED = { 'BR-SP': 'BR-CS', 'CL-SIC': 'CL-SEN', 'DE-LU': 'DE' };

/** Days of each month, leap years counted for a quarter. */
const DAYS = [31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** The waves of a year's course that are kept: one a year, two a year. */
const WAVES = [1, 2];

/** The last year whose annual figures the drift is told from: hours of 2024 stay unseen. */
const DRIFT_UNTIL = 2023;

/**
 * The profiles by zone: for each month (0 to 11) and UTC hour the log-normal distribution of the
 * ratio of an hour to its year's mean that has the moments of the raw table.
 */
export function readProfiles(rows) {
  const zones = new Map();
  for (const row of rows) {
    const zone = RENAMED[row.zone] ?? row.zone;
    const months = zones.get(zone) ?? DAYS.map(() => []);
    const [mean, sd] = [requiredNumber(row.ratio_mean), requiredNumber(row.ratio_sd)];
    const cell = { mean, logSd: Math.sqrt(Math.log(1 + (sd / mean) ** 2)) };
    months[requiredNumber(row.month) - 1][requiredNumber(row.hour_utc)] = cell;
    zones.set(zone, months);
  }
  for (const [zone, months] of zones) {
    const isWhole = months.every((month) => HOURS.every((hour) => month[hour] !== undefined));
    if (!isWhole) throw new Error(`the profile of ${zone} lacks hours`);
  }
  return new Map([...zones].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * How far single hours lie from the annual mean: of all months and hours together the spread is
 * p90(|ln ratio|) / 1.645.
 */
export function hourSpread(months) {
  const ratios = months.flat().flatMap(({ mean, logSd }) => {
    const middle = mean * Math.exp(-(logSd ** 2) / 2);
    return NORMAL_STEPS.map((z) => middle * Math.exp(z * logSd));
  });
  return logSdOfRatios(ratios);
}

/**
 * The months of a profile without their noise. A month's cells rest on three such months, a dozen or
 * two of independent weathers, so that a windy January stands in them as if every January were: the
 * course of each hour over the year is kept as its mean and two waves (five numbers, not twelve).
 */
export function smoothedProfile(months) {
  const means = overTheYear(months, ({ mean }) => mean);
  const spreads = overTheYear(months, ({ logSd }) => logSd);
  const days = DAYS.reduce((sum, one) => sum + one, 0);
  const yearMean = means.reduce(
    (sum, hours, month) => sum + (hours.reduce((a, b) => a + b, 0) / 24) * (DAYS[month] / days),
    0,
  );
  return months.map((_, month) => ({
    month: month + 1,
    ratio: HOURS.map((hour) => rounded(means[month][hour] / yearMean)),
    logSd: HOURS.map((hour) => rounded(spreads[month][hour], 3)),
  }));
}

function overTheYear(months, pick) {
  const byHour = HOURS.map((hour) => inWaves(months.map((month) => Math.log(pick(month[hour])))));
  return months.map((_, month) => byHour.map((course) => Math.exp(course[month])));
}

/** Least squares on twelve equidistant points: the waves are orthogonal, so each stands alone. */
function inWaves(values) {
  const { length } = values;
  const mean = values.reduce((sum, value) => sum + value, 0) / length;
  const angle = (wave, at) => (2 * Math.PI * wave * at) / length;
  const along = (wave, by) =>
    (2 / length) * values.reduce((sum, value, at) => sum + value * by(angle(wave, at)), 0);
  const waves = WAVES.map((wave) => ({
    wave,
    cos: along(wave, Math.cos),
    sin: along(wave, Math.sin),
  }));
  return values.map((_, at) =>
    waves.reduce(
      (sum, { wave, cos, sin }) =>
        sum + cos * Math.cos(angle(wave, at)) + sin * Math.sin(angle(wave, at)),
      mean,
    ),
  );
}

/**
 * The share of a year's relative change that comes again in the next year: the one with the least
 * mean absolute error, which is the weighted median of next / this.
 */
export function driftShare(zones, years) {
  const changes = zones.flatMap(({ intensityGPerKwh: series }) =>
    years.flatMap((year, i) => {
      if (i < 2 || year > DRIFT_UNTIL) return [];
      const [before, last, next] = [series[i - 2], series[i - 1], series[i]];
      return [{ last: Math.log(last / before), next: Math.log(next / last) }];
    }),
  );
  const weighted = changes
    .filter(({ last }) => last !== 0)
    .map(({ last, next }) => ({ value: next / last, weight: Math.abs(last) }));
  return rounded(weightedQuantile(weighted, 0.5), 2);
}
