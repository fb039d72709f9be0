import { readFileSync } from 'node:fs';
import { shapeOf, sharesOf } from '../../data/lib/borrowed.mjs';
import { parseCsv } from '../../data/lib/csv.mjs';
import { readProfiles } from '../../data/lib/hours.mjs';
import { lendersOf } from '../../data/lib/lenders.mjs';
import { NORMAL_STEPS } from '../../data/lib/statistics.mjs';

const raw = (name) =>
  parseCsv(readFileSync(new URL(`../../data/raw/${name}.csv`, import.meta.url), 'utf8'));
const PROFILES = readProfiles(raw('grid_month_hour_profiles_odbl'));
export const LENDERS = lendersOf({
  profiles: PROFILES,
  regions: raw('cloud_regions'),
  places: raw('country_places'),
  solar: raw('country_solar'),
});

export const ZONES = LENDERS.map(({ zone }) => zone);

const lenderOf = (zone) => LENDERS.find((lender) => lender.zone === zone);

/** No shape: the annual mean. */
export const FLAT = {
  likeness: 'none',
  width: 1,
  prior: Infinity,
  fullFromSolar: 0,
  seasons: true,
};

/** A zone's own shape: what there would be to win. */
export const OWN = { likeness: 'none' };

const WIDTHS = { none: [1], intensity: [0.25, 0.5, 1], shares: [0.05, 0.1, 0.15, 0.2, 0.3, 0.5] };
WIDTHS.mix = WIDTHS.shares;
// Against 15 lenders that count 1 each, 60 damps to a fifth.
const PRIORS = { none: [0, 4, 10, 15, 35, 60], near: [0.1, 0.3, 1, 3] };

export const RECIPES = Object.entries(WIDTHS).flatMap(([likeness, widths]) =>
  widths.flatMap((width) =>
    (PRIORS[likeness] ?? PRIORS.near).flatMap((prior) =>
      [0, 0.05, 0.1, 0.15].flatMap((fullFromSolar) =>
        [true, false].map((seasons) => ({ likeness, width, prior, fullFromSolar, seasons })),
      ),
    ),
  ),
);
const TRUTHS = new Map(
  [...PROFILES].map(([zone, months]) => [
    zone,
    months
      .flat()
      .flatMap(({ mean, logSd }) =>
        NORMAL_STEPS.map((z) => mean * Math.exp(z * logSd - logSd ** 2 / 2)),
      ),
  ]),
);

/** Without seasons: each lender's day over the year. */
const DAYS = new Map(
  LENDERS.map((lender) => {
    const day = Array.from({ length: 24 }, (_, hour) => {
      const at = lender.logs.filter((_, i) => i % 24 === hour);
      return at.reduce((sum, one) => sum + one, 0) / at.length;
    });
    return [lender.zone, { ...lender, logs: lender.logs.map((_, i) => day[i % 24]) }];
  }),
);

export function lendersAmong(zones) {
  return LENDERS.filter(({ zone }) => zones.includes(zone));
}

/** The recipe with the least mean error over zones, each told by the others; `FLAT` where none gains. */
export function chosen(recipes, zones) {
  const errorOf = (recipe) =>
    zones.reduce((sum, zone) => {
      const others = zones.filter((other) => other !== zone);
      return sum + errorPercent(zone, toldBy(recipe, zone, others));
    }, 0);
  return [FLAT, ...recipes]
    .map((recipe) => ({ recipe, error: errorOf(recipe) }))
    .reduce((best, one) => (one.error < best.error ? one : best)).recipe;
}

/** Ratios, 12 x 24, that a recipe tells of a zone by others. */
export function toldBy(recipe, zone, by) {
  const { mix, sun, logs } = lenderOf(zone);
  if (recipe === OWN) return logs.map(Math.exp);
  if (recipe.prior === Infinity) return logs.map(() => 1);
  const lenders = by.map((other) => (recipe.seasons ? lenderOf(other) : DAYS.get(other)));
  return shapeOf(sharesOf(recipe, mix, lenders), lenders, sun);
}

/** Mean absolute error, %, of ratios told for a zone's hours, each cell being log-normal. */
export function errorPercent(zone, told) {
  const truths = TRUTHS.get(zone);
  const steps = NORMAL_STEPS.length;
  let sum = 0;
  for (let i = 0; i < truths.length; i += 1) {
    sum += Math.abs(told[Math.floor(i / steps)] / truths[i] - 1);
  }
  return (100 * sum) / truths.length;
}

/** Share, %, of what each month's best hour by the zone's own shape saves against a day, that told ones find. */
export function keptPercent(zone, told) {
  const cells = PROFILES.get(zone);
  let [found, best] = [0, 0];
  cells.forEach((hours, month) => {
    const means = hours.map(({ mean }) => mean);
    const day = means.reduce((sum, one) => sum + one, 0) / 24;
    const row = told.slice(month * 24, month * 24 + 24);
    // Hours told alike are taken by chance.
    const least = Math.min(...row);
    const picked = means.filter((_, hour) => row[hour] === least);
    found += day - picked.reduce((sum, one) => sum + one, 0) / picked.length;
    best += day - Math.min(...means);
  });
  return (100 * found) / best;
}
