import ember from '../../data/grid_countries.json' with { type: 'json' };
import maps from '../../data/grid_electricity_maps.json' with { type: 'json' };
import type { Factor } from '../estimate.ts';

/** One annual figure: life-cycle, average over the year, g/kWh. */
export type Figure = Readonly<{
  intensityGPerKwh: number;
  year: number;
  source: string;
  url: string;
  licence: string;
  attribution: string | null;
}>;

const LATEST_YEAR = Math.max(...maps.years);
const LATEST_COLUMN = maps.years.indexOf(LATEST_YEAR);

/** The latest figure of an Electricity Maps zone; `null` where the table has none. */
export function zoneFigure(key: string): Figure | null {
  const intensityGPerKwh = maps.zones.find((zone) => zone.key === key)?.intensityGPerKwh[
    LATEST_COLUMN
  ];
  if (intensityGPerKwh === undefined) return null;
  return {
    intensityGPerKwh,
    year: LATEST_YEAR,
    source: maps.source,
    url: maps.url,
    licence: maps.licence,
    attribution: maps.attribution,
  };
}

/** Ember's figure of a country; `null` where Ember has none. */
export function emberFigure(country: string): Figure | null {
  const row = ember.countries.find((own) => own.country === country);
  return row === undefined ? null : emberSourced(row.intensityGPerKwh, row.year);
}

export function worldFigure(): Figure {
  return emberSourced(ember.worldIntensityGPerKwh, ember.worldYear);
}

function emberSourced(intensityGPerKwh: number, year: number): Figure {
  return {
    intensityGPerKwh,
    year,
    source: ember.source,
    url: ember.url,
    licence: ember.licence,
    attribution: null,
  };
}

/** The country whose own key is not one grid but the sum of several, if it is one. */
export function splitCountry(
  country: string,
): Readonly<{ zones: number; logSd: number | null }> | null {
  return maps.countriesOfZones.find((row) => row.country === country) ?? null;
}

/** A figure of one year, used in a later one. */
export function yearFactor(where: string, yearsLater: number): Factor {
  const lags = maps.factors.yearLogSd;
  const lag = Math.max(1, Math.round(yearsLater));
  const furthest = lags[lags.length - 1] ?? 0;
  // Past the years that were measured, like a random walk.
  const logSd = lags[lag - 1] ?? furthest * Math.sqrt(lag / lags.length);
  return { id: `grid-year:${where}`, logSd, kind: 'calibrated' };
}

/** A mean over a year, used for some hours of it. */
export function hourFactor(where: string, zone: string | null): Factor {
  const measured = maps.hours.find((row) => row.zone === zone);
  return {
    id: `grid-hour:${where}`,
    logSd: measured?.logSd ?? maps.factors.hourLogSdElsewhere,
    kind: measured === undefined ? 'declared' : 'calibrated',
  };
}

/** Ember's figure of a country where Electricity Maps' is not at hand. */
export function emberFactor(country: string): Factor {
  return { id: `grid-country:${country}`, logSd: maps.factors.emberLogSd, kind: 'calibrated' };
}

/** A zone somewhere in its country; how its parts weigh was judged. */
export function withinCountryFactor(country: string, logSd: number): Factor {
  return { id: `grid-country:${country}`, logSd, kind: 'declared' };
}

/** A zone somewhere in the world. */
export function worldFactor(): Factor {
  return { id: 'grid-world', logSd: maps.factors.worldLogSd, kind: 'calibrated' };
}
