import { averageIntensity } from '@tgwf/co2/data';
import {
  yearly2021,
  yearly2022,
  yearly2023,
  yearly2024,
  yearly2025,
} from '@tgwf/co2/data/electricity-maps';
import { borrowedRows, borrowedSpread, RECIPE } from './borrowed.mjs';
import { requiredNumber } from './csv.mjs';
import { driftShare, hourSpread, smoothedProfile } from './hours.mjs';
import { knownZones, lendersOf } from './lenders.mjs';
import { logSdOfRatios, rounded, weightedLogSdOfRatios, Z_90 } from './statistics.mjs';

const TABLES = {
  2021: yearly2021,
  2022: yearly2022,
  2023: yearly2023,
  2024: yearly2024,
  2025: yearly2025,
};
const YEARS = Object.keys(TABLES).map(Number);

/**
 * Countries whose own key is the zone of the mainland and whose other zones are islands and
 * exclaves: who names the country means the mainland, so the others do not widen it.
 */
const MAINLANDS = ['ES', 'FR', 'GB', 'PT'];

/** Which of several years is meant where the package does not say: the older one. */
const EMBER_YEAR_IF_UNKNOWN = 2023;
const EMBER_WORLD_YEAR = 2024;

/** Mean absolute error of an annual mean over hours, 26.1 %, as one standard deviation. */
const HOUR_LOG_SD_ELSEWHERE = 0.33;

/** Hours were measured in 2021-2023; wind and sun grow, and hours spread further from then on. */
export const HOUR_GROWTH = 1.25;
const HOUR_LOG_SD_LEAST = 0.05;

/** Thirds, about, of all zones by the size of their yearly changes. */
const STEADY_UP_TO = [0.03, 0.1, null];

const PROFILE_YEARS = [2021, 2022, 2023];

/** What the ODbL asks for wherever data of Electricity Maps stands. */
const ELECTRICITY_MAPS = {
  url: 'https://www.electricitymaps.com/data/methodology',
  licence: 'ODbL-1.0',
  attribution:
    'Contains information from Electricity Maps (https://www.electricitymaps.com), which is made available under the Open Database License (https://opendatacommons.org/licenses/odbl/1-0/).',
  retrieved: 2026,
  signal: 'average',
  boundary: 'life-cycle',
};

/** Electricity Maps by zone and year, with the spreads that follow from it alone. ODbL. */
export function electricityMapsTable({ profiles, ember }) {
  const zones = zoneRows();
  const byKey = new Map(zones.map((zone) => [zone.key, zone]));
  return {
    source: 'Electricity Maps, yearly carbon intensity, through npm @tgwf/co2 0.19.0',
    ...ELECTRICITY_MAPS,
    years: YEARS,
    factors: {
      ...yearSpreads(zones),
      emberLogSd: emberSpread(byKey, ember),
      worldLogSd: rounded(
        logSdOfRatios(zones.map((zone) => latest(zone) / ember.worldIntensityGPerKwh)),
      ),
      worldLogSdUp: worldSpreadUp(zones, ember),
      hourLogSdElsewhere: HOUR_LOG_SD_ELSEWHERE,
    },
    hours: hourRows(profiles, byKey),
    countriesOfZones: splitCountries(zones),
    zones,
  };
}

/** Ratio of an hour to its year's mean, by zone, month and UTC hour, and how far hours scatter. ODbL. */
export function profilesTable(profiles) {
  const zones = zoneRows().filter(({ key }) => profiles.has(key));
  return {
    source: 'Electricity Maps, hourly carbon intensity 2021-2023, as ratios to the annual mean',
    ...ELECTRICITY_MAPS,
    years: PROFILE_YEARS,
    factors: { spreadGrowth: HOUR_GROWTH, driftShare: driftShare(zones, YEARS) },
    months: [...profiles].flatMap(([zone, months]) =>
      smoothedProfile(months).map((row) => ({ zone, ...row })),
    ),
  };
}

/**
 * Zones that borrow their shape: the sun of lenders and borrowers, and who lends how much to whom; no
 * countries of several grids, whose sums have no hours. ODbL, with shares of the sun by country under CC BY 4.0.
 */
export function borrowedTable(sources) {
  const lenders = lendersOf(sources);
  const split = new Set(splitCountries(zoneRows()).map(({ country }) => country));
  const known = knownZones(sources).filter(({ zone }) => !split.has(zone));
  return {
    source:
      'Shares by likeness of the mix of zones, from Electricity Maps and Ember (Our World in Data)',
    ...ELECTRICITY_MAPS,
    factors: { hourLogSd: rounded(borrowedSpread(RECIPE, lenders) * HOUR_GROWTH) },
    lenders: lenders.map(({ zone, sun }) => ({ zone, ...sun })),
    borrowers: borrowedRows(known, lenders),
  };
}

/** Ember by country. `countries` gives the ISO codes, `years` the year where it is known. */
export function emberTable({ countries, years }) {
  const figures = averageIntensity.data;
  const yearOf = new Map(years.map((row) => [row.country_iso2, requiredNumber(row.ember_year)]));
  const rows = countries
    // Ember gives 0 where it has no emissions rather than no emissions where there are none.
    .filter((country) => figures[country.iso3] > 0)
    .map((country) => ({
      country: country.iso2,
      intensityGPerKwh: figures[country.iso3],
      year: yearOf.get(country.iso2) ?? EMBER_YEAR_IF_UNKNOWN,
      yearKnown: yearOf.has(country.iso2),
    }));
  return {
    source: 'Ember, Yearly Electricity Data, through npm @tgwf/co2 0.19.0',
    url: 'https://ember-energy.org/data/yearly-electricity-data/',
    licence: 'CC-BY-4.0',
    retrieved: 2026,
    signal: 'average',
    boundary: 'life-cycle',
    worldIntensityGPerKwh: figures.WORLD,
    worldYear: EMBER_WORLD_YEAR,
    countries: rows,
  };
}

function zoneRows() {
  const newest = yearly2025.data;
  return Object.keys(newest)
    .sort()
    .map((key) => ({
      key,
      name: newest[key].zone.zoneName,
      country: key.slice(0, 2),
      intensityGPerKwh: YEARS.map((year) => TABLES[year].data[key].carbonIntensity.value),
    }));
}

function latest(zone) {
  return zone.intensityGPerKwh[YEARS.length - 1];
}

/**
 * How far a figure is off one, two, three and more years later, as far as the years reach: p90(|ln ratio|) /
 * 1.645; and after one year by how steady zones had been.
 */
export function yearSpreads(zones) {
  const lags = zones[0].intensityGPerKwh.slice(1).map((_, i) => i + 1);
  const yearLogSd = lags.map((lag) => {
    const ratios = zones.flatMap(({ intensityGPerKwh: series }) =>
      series.slice(lag).map((later, i) => later / series[i]),
    );
    return rounded(logSdOfRatios(ratios));
  });
  return { yearLogSd, yearLogSdBySteadiness: spreadsBySteadiness(zones) };
}

/**
 * How far a figure is off a year later, by how steady its zone had been until then: root mean square
 * of its yearly changes (logarithms), two of them at least; empty where the years are too few.
 */
function spreadsBySteadiness(zones) {
  const pairs = zones.flatMap(({ intensityGPerKwh: series }) => {
    const changes = series.slice(1).map((value, i) => Math.log(value / series[i]));
    return changes.flatMap((next, i) => (i < 2 ? [] : [{ past: rms(changes.slice(0, i)), next }]));
  });
  if (pairs.length === 0) return [];
  return STEADY_UP_TO.map((changesUpTo, i) => {
    const above = i === 0 ? -1 : STEADY_UP_TO[i - 1];
    const own = pairs.filter(({ past }) => past > above && past <= (changesUpTo ?? Infinity));
    return { changesUpTo, logSd: rounded(logSdOfRatios(own.map(({ next }) => Math.exp(next)))) };
  });
}

function rms(values) {
  return Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length);
}

/** Upwards the world's range ends at the dirtiest zone, so that below and above it leaves out one in ten. */
function worldSpreadUp(zones, { worldIntensityGPerKwh: world }) {
  const dirtiest = Math.max(...zones.map(latest));
  return rounded(Math.log(dirtiest / world) / Z_90);
}

/** Ember's figure of a country against Electricity Maps' of the same country and year. */
function emberSpread(byKey, ember) {
  const ratios = ember.countries.flatMap(({ country, intensityGPerKwh, yearKnown, year }) => {
    const zone = byKey.get(country);
    // Where the year is not given most figures are of 2024; the older year is only for use.
    const column = YEARS.indexOf(yearKnown ? year : EMBER_WORLD_YEAR);
    return zone === undefined ? [] : [zone.intensityGPerKwh[column] / intensityGPerKwh];
  });
  return rounded(logSdOfRatios(ratios));
}

function hourRows(profiles, byKey) {
  return [...profiles].map(([zone, months]) => {
    if (!byKey.has(zone)) throw new Error(`hours of a zone that has no figure: ${zone}`);
    const logSd = rounded(hourSpread(months)) * HOUR_GROWTH;
    return { zone, logSd: rounded(Math.max(logSd, HOUR_LOG_SD_LEAST)) };
  });
}

/**
 * Countries of several zones: how far a zone lies from its country's figure. Each part of the
 * country (US-NW) counts once however many zones it is cut into, lest thirty small utilities
 * outweigh the three grids that most people are on.
 */
function splitCountries(zones) {
  const countries = [...new Set(zones.map((zone) => zone.country))].sort();
  return countries.flatMap((country) => {
    const parts = zones.filter((zone) => zone.key.startsWith(`${country}-`));
    const whole = zones.find((zone) => zone.key === country);
    if (parts.length === 0 || MAINLANDS.includes(country)) return [];
    if (whole === undefined) return [{ country, zones: parts.length, logSd: null }];
    const partOf = (zone) => zone.key.split('-').slice(0, 2).join('-');
    const weighted = parts.map((zone) => ({
      ratio: latest(zone) / latest(whole),
      weight: 1 / parts.filter((other) => partOf(other) === partOf(zone)).length,
    }));
    return [{ country, zones: parts.length, logSd: rounded(weightedLogSdOfRatios(weighted)) }];
  });
}
