// Whether a zone without a profile should borrow a shape: each zone with a profile is left out in turn
// and told by the others' mean shape, in its own solar time, damped. Prints the mean absolute error that
// the annual mean and the borrowed shape would have over the left-out zone's own hours of 2021-2023.
//   node scripts/grid/borrowed-shape.mjs

import { readFileSync } from 'node:fs';
import { parseCsv } from '../../data/lib/csv.mjs';
import { readProfiles } from '../../data/lib/hours.mjs';
import { NORMAL_STEPS } from '../../data/lib/statistics.mjs';

const DATA = new URL('../../data/', import.meta.url);
const PROFILES = readProfiles(
  parseCsv(readFileSync(new URL('raw/grid_month_hour_profiles_odbl.csv', DATA), 'utf8')),
);

/** Hours that the sun is ahead of UTC, and whether June is winter: about where each grid's people are. */
const SUN = {
  'AU-NSW': [10, true],
  'AU-VIC': [10, true],
  'BR-CS': [-3, true],
  'CA-ON': [-5, false],
  'CL-SEN': [-5, true],
  DE: [1, false],
  GB: [0, false],
  'IN-WE': [5, false],
  'JP-TK': [9, false],
  KR: [8, false],
  SG: [7, false],
  'US-CAL-CISO': [-8, false],
  'US-MIDA-PJM': [-5, false],
  'US-NY-NYIS': [-5, false],
  'US-TEX-ERCO': [-7, false],
  ZA: [2, true],
};
const DAMPINGS = [0.2, 0.3, 0.4, 0.5, 0.7, 1];
const ZONES = [...PROFILES.keys()];

/** A zone's cells by its own season (a southern January stands with a northern July) and solar hour. */
function inSolarTime(zone) {
  const [ahead, southern] = SUN[zone];
  return Array.from({ length: 12 }, (_, month) =>
    Array.from({ length: 24 }, (_, hour) => {
      const own = PROFILES.get(zone)[(month + (southern ? 6 : 0)) % 12];
      return own[(hour - ahead + 24) % 24];
    }),
  );
}

const SOLAR = new Map(ZONES.map((zone) => [zone, inSolarTime(zone)]));

/** Mean absolute error, %, of ratios told for a zone's hours, each cell being log-normal. */
function errorPercent(zone, told) {
  const errors = SOLAR.get(zone).flatMap((hours, month) =>
    hours.flatMap(({ mean, logSd }, hour) =>
      NORMAL_STEPS.map((z) => {
        const truth = mean * Math.exp(z * logSd - logSd ** 2 / 2);
        return Math.abs(told(month, hour) / truth - 1);
      }),
    ),
  );
  return (100 * errors.reduce((sum, error) => sum + error, 0)) / errors.length;
}

function borrowed(zone, damping) {
  const others = ZONES.filter((other) => other !== zone).map((other) => SOLAR.get(other));
  return (month, hour) => {
    const logs = others.map((solar) => Math.log(solar[month][hour].mean));
    return Math.exp((damping * logs.reduce((sum, one) => sum + one, 0)) / logs.length);
  };
}

const annual = ZONES.map((zone) => errorPercent(zone, () => 1));
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
console.log(`annual mean: ${mean(annual).toFixed(2)} % over ${ZONES.length} zones`);
for (const damping of DAMPINGS) {
  const errors = ZONES.map((zone) => errorPercent(zone, borrowed(zone, damping)));
  const gains = errors.filter((error, i) => error < annual[i]).length;
  console.log(`borrowed, damped to ${damping}: ${mean(errors).toFixed(2)} %, ${gains} zones gain`);
  if (damping !== 0.4) continue;
  for (const [i, zone] of ZONES.entries()) {
    console.log(`  ${zone.padEnd(12)} ${annual[i].toFixed(1)} -> ${errors[i].toFixed(1)}`);
  }
}
