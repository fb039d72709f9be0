/** Shapes for zones without hours of their own: those of zones of like mix, in the borrower's own sun. */

import { requiredNumber } from './csv.mjs';
import { logSdOfRatios, median, NORMAL_STEPS, weightedQuantile } from './statistics.mjs';

/**
 * How a shape is lent. A lender counts `exp(-(d / width)^2 / 2)`, d being how far its mix lies from the
 * borrower's; `prior` is how much the flat shape counts beside them, so that a zone that is like none
 * borrows little; and what is lent is damped by `solar share / fullFromSolar` below that share, as the sun
 * makes most of what shapes have in common. `scripts/grid/borrowed-shape.mjs` chose it among others.
 */
export const RECIPE = { likeness: 'shares', width: 0.1, prior: 0.1, fullFromSolar: 0.1 };

/**
 * Zones that are less than a third fossil do not borrow: rivers, reactors and wind make their hours, and
 * of the two that were left out one lost and one stayed as it was. Set after these had been seen.
 */
export const LEAST_FOSSIL = 1 / 3;

/** In so many of the zones that were left out the 90 % range holds 90 % of their hours, at least. */
const ZONES_HELD = 0.75;

/** Shares below this lend nothing that the figures' digits could tell. */
const LEAST_SHARE = 0.005;

/** A country whose time zones name places further apart is not one place to the sun. */
const WIDEST_DEGREES = 15;

/** Zones of a country that is not one place, and without a cloud's region: where their people are. */
const PLACED = { 'US-NY-NYIS': { lat: 40.7, lon: -74 } };

/** Distances between mixes, by what they look at. */
const DISTANCES = {
  none: () => 0,
  intensity: (a, b) => Math.log(a.intensityGPerKwh / b.intensityGPerKwh),
  shares: (a, b) => Math.hypot(a.renewable - b.renewable, a.nuclear - b.nuclear),
  // Shares of the sun are small beside others, and tell most of a day's course.
  mix: (a, b) =>
    Math.hypot(a.renewable - b.renewable, a.nuclear - b.nuclear, 2 * (a.solar - b.solar)),
};

/**
 * Where zones lie, as the sun has it: hours ahead of UTC and whether June is winter. By the middle of
 * the cloud regions in a zone, else by the one place that the time zone database has for its country.
 */
export function sunOfZones(zones, regions, countryPlaces) {
  const ofCountry = new Map(countryPlaces.map((row) => [row.country_iso2, row]));
  return new Map(
    zones.flatMap((zone) => {
      const place = PLACED[zone.key] ?? placeOf(zone, regions, ofCountry.get(zone.country));
      if (place === null) return [];
      return [[zone.key, { aheadH: Math.round(place.lon / 15), isSouthern: place.lat < 0 }]];
    }),
  );
}

function placeOf({ key, country }, regions, ofCountry) {
  const own = regions.filter(({ zone, lat }) => zone === key && lat !== '');
  if (own.length > 0) {
    const middle = (column) => median(own.map((row) => requiredNumber(row[column])));
    return { lat: middle('lat'), lon: middle('lon') };
  }
  if (ofCountry === undefined) return null;
  // Of a country of several places, its own key may still be one grid; a part of it may lie anywhere.
  const widest = key === country ? WIDEST_DEGREES : 0;
  if (requiredNumber(ofCountry.degrees) > widest) return null;
  return { lat: requiredNumber(ofCountry.lat), lon: requiredNumber(ofCountry.lon) };
}

/** A zone's mix: shares of what is used there, in the profiles' years, and its country's of the sun. */
export function mixOf(key, tables, solar) {
  const meanOf = (column) =>
    tables.reduce((sum, { data }) => sum + data[key][column].value, 0) / tables.length;
  const renewable = meanOf('renewableEnergy') / 100;
  return {
    renewable,
    nuclear: meanOf('carbonFreeEnergy') / 100 - renewable,
    solar,
    intensityGPerKwh: meanOf('carbonIntensity'),
  };
}

/** Share by country of electricity that is the sun's. */
export function solarOfCountries(rows) {
  return new Map(rows.map((row) => [row.country_iso2, requiredNumber(row.solar_share)]));
}

/** How much of each lender's shape a borrower takes: less than 1 in all. */
export function sharesOf({ likeness, width, prior, fullFromSolar }, mix, lenders) {
  const weights = lenders.map((lender) =>
    Math.exp(-((DISTANCES[likeness](mix, lender.mix) / width) ** 2) / 2),
  );
  const all = weights.reduce((sum, one) => sum + one, prior);
  const damped = fullFromSolar > 0 ? Math.min(1, mix.solar / fullFromSolar) : 1;
  return weights.map((weight) => (damped * weight) / all);
}

/**
 * Ratios of hours to the year's mean, 12 x 24 by month and UTC hour: a product of the lenders' own, each
 * to the power of its share, seasons and hours by the sun, with a mean of 1.
 */
export function shapeOf(shares, lenders, sun) {
  const logs = Array.from({ length: 288 }, () => 0);
  shares.forEach((share, i) => {
    if (share === 0) return;
    inSunOf(lenders[i], sun).forEach((cell, at) => {
      logs[at] += share * cell;
    });
  });
  const ratios = logs.map(Math.exp);
  const mean = ratios.reduce((sum, one) => sum + one, 0) / ratios.length;
  return ratios.map((ratio) => ratio / mean);
}

/** ln(ratio) of a lender where the borrower's clock shows the same sun. */
function inSunOf({ sun: own, logs }, sun) {
  const months = own.isSouthern === sun.isSouthern ? 0 : 6;
  return logs.map((_, at) => {
    const [month, hour] = [Math.floor(at / 24), at % 24];
    const theirs = (hour + sun.aheadH - own.aheadH + 48) % 24;
    return logs[((month + months) % 12) * 24 + theirs];
  });
}

/**
 * One standard deviation of ln(truth / told) of a borrower's hours. Each lender is told by the others: its
 * own spread is p90(|ln(truth / told)|) / 1.645, and three lenders in four spread no further than this. Over
 * all hours of all lenders it would be less: grids of coal hardly vary, and say nothing of others.
 */
export function borrowedSpread(recipe, lenders) {
  const spreads = lenders.map(({ zone, mix, sun, months }) => {
    const others = lenders.filter((one) => one.zone !== zone);
    const told = shapeOf(sharesOf(recipe, mix, others), others, sun);
    return logSdOfRatios(
      months.flat().flatMap(({ mean, logSd }, at) => {
        const middle = mean * Math.exp(-(logSd ** 2) / 2);
        return NORMAL_STEPS.map((z) => (middle * Math.exp(z * logSd)) / told[at]);
      }),
    );
  });
  return weightedQuantile(
    spreads.map((value) => ({ value, weight: 1 })),
    ZONES_HELD,
  );
}

/** Who borrows: zones without hours of their own that lie somewhere and are fossil enough. */
export function borrowers(known, lenders) {
  const own = new Set(lenders.map(({ zone }) => zone));
  return known.filter(({ zone, mix }) => !own.has(zone) && fossilOf(mix) >= LEAST_FOSSIL);
}

export function fossilOf({ renewable, nuclear }) {
  return 1 - renewable - nuclear;
}

/** Each borrower's sun, whether its best hours may be told, and who lends how much. */
export function borrowedRows(known, lenders) {
  return borrowers(known, lenders).flatMap(({ zone, sun, mix }) => {
    const shares = sharesOf(RECIPE, mix, lenders)
      .map((share, i) => [lenders[i].zone, Number(share.toFixed(3))])
      .filter(([, share]) => share >= LEAST_SHARE);
    if (shares.length === 0) return [];
    // The sun alone tells a best hour: by damped shapes some of those left out would have done worse.
    const tellsWindows = mix.solar >= RECIPE.fullFromSolar;
    return [{ zone, ...sun, tellsWindows, from: Object.fromEntries(shares) }];
  });
}
