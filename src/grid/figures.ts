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
  /** The year in which its table was retrieved. */
  retrieved: number;
}>;

const LATEST_YEAR = Math.max(...maps.years);

/** A zone's figures of all years, the latest last; `null` where the table has none. */
export function zoneFigures(key: string): readonly number[] | null {
  return maps.zones.find((zone) => zone.key === key)?.intensityGPerKwh ?? null;
}

/** The latest figure of an Electricity Maps zone; `null` where the table has none. */
export function zoneFigure(key: string): Figure | null {
  const intensityGPerKwh = zoneFigures(key)?.at(-1);
  if (intensityGPerKwh === undefined) return null;
  return {
    intensityGPerKwh,
    year: LATEST_YEAR,
    source: maps.source,
    url: maps.url,
    licence: maps.licence,
    attribution: maps.attribution,
    retrieved: maps.retrieved,
  };
}

/**
 * A zone's figure of a year carried on to a later one: a share of its last relative change comes again
 * in the next year, and of that the same share in the year after. Large grids, whose plants change
 * from year to year, do drift so; over all zones rain and outages do not, so the annual figures of
 * other zones stand as they are.
 *
 * @param share the share of the change that comes again, 0 to 1
 */
export function carriedOn(
  lastG: number,
  yearBeforeG: number,
  yearsLater: number,
  share: number,
): number {
  const years = Math.max(0, Math.round(yearsLater));
  // share + share^2 + ...: the sum of what is still to come.
  const still = (share * (1 - share ** years)) / (1 - share);
  return lastG * (lastG / yearBeforeG) ** still;
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
    retrieved: ember.retrieved,
  };
}

/** The country whose own key is not one grid but the sum of several, if it is one. */
export function splitCountry(
  country: string,
): Readonly<{ zones: number; logSd: number | null }> | null {
  return maps.countriesOfZones.find((row) => row.country === country) ?? null;
}

/** How far figures are off after 1, 2, ... years, and after one by how steady a zone has been. */
export type YearSpreads = Readonly<{
  yearLogSd: readonly number[];
  yearLogSdBySteadiness: readonly Readonly<{ changesUpTo: number | null; logSd: number }>[];
}>;

/**
 * A figure of one year, used in a later one: the less, the steadier its zone has been. Grids of rivers
 * change by a fifth from year to year, others hardly.
 *
 * @param figures the zone's figures of all years known; of fewer than three, or none, the spread is
 *   that of all zones
 * @param spreads as they were known; another's than the table's only where a year is told as if later
 *   ones were not known
 */
export function yearFactor(
  where: string,
  yearsLater: number,
  figures: readonly number[] | null = zoneFigures(where),
  spreads: YearSpreads = maps.factors,
): Factor {
  const { yearLogSd: lags } = spreads;
  const lag = Math.max(1, Math.round(yearsLater));
  const [first = 0, furthest = 0] = [lags[0], lags[lags.length - 1]];
  // Past the years that were measured, like a random walk.
  const ofAll = lags[lag - 1] ?? furthest * Math.sqrt(lag / lags.length);
  const logSd = firstYearLogSd(figures ?? [], spreads) * (ofAll / first);
  return { id: `grid-year:${where}`, logSd, kind: 'calibrated' };
}

function firstYearLogSd(figures: readonly number[], spreads: YearSpreads): number {
  const { yearLogSd, yearLogSdBySteadiness: classes } = spreads;
  const ofAll = yearLogSd[0] ?? 0;
  if (figures.length < 3) return ofAll;
  const changes = figures.slice(1).map((value, i) => Math.log(value / (figures[i] ?? value)));
  const size = Math.hypot(...changes) / Math.sqrt(changes.length);
  const own = classes.find(({ changesUpTo }) => changesUpTo === null || size <= changesUpTo);
  return own?.logSd ?? ofAll;
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

/** A zone somewhere in the world: most lie below its average, and none far above it. */
export function worldFactor(): Factor {
  const { worldLogSd, worldLogSdUp } = maps.factors;
  return { id: 'grid-world', logSd: worldLogSd, logSdUp: worldLogSdUp, kind: 'calibrated' };
}
