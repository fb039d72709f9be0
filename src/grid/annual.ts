import { type Factor, logSdOfRatio90 } from '../estimate.ts';
import { type Finding, finding } from '../finding.ts';
import { countryName } from '../place/countries.ts';
import type { Place } from '../place/place.ts';
import {
  emberFactor,
  emberFigure,
  type Figure,
  hourFactor,
  splitCountry,
  withinCountryFactor,
  worldFactor,
  worldFigure,
  yearFactor,
  zoneFigure,
} from './figures.ts';
import type { IntensitySeries } from './intensity.ts';

export type GridAnswer = Readonly<{ series: IntensitySeries; findings: readonly Finding[] }>;

/** Figures are published within a year; two years on is usual, three is old. */
const YEARS_TO_OLD = 3;

/**
 * Carbon intensity of a place's electricity from annual tables: its zone's figure, else its
 * country's, else the world's with a range as wide as the world. All are averages (not marginal)
 * and life-cycle (not direct emissions only).
 *
 * @param usedInYear the year in which the electricity was used; without it, the year after the
 *   figure's. The later, the wider the range.
 */
export function annualIntensity(place: Place, usedInYear?: number): GridAnswer {
  const { zone, figure, factors, findings } = choose(place);
  const yearsLater = usedInYear === undefined ? 1 : usedInYear - figure.year;
  const ageFactors = zone === 'world' ? [] : [yearFactor(withoutPrefix(zone), yearsLater)];
  return {
    series: {
      schemaVersion: 1,
      zone,
      kind: 'annual',
      signal: 'average',
      boundary: 'life-cycle',
      points: [{ from: null, intensityGPerKwh: figure.intensityGPerKwh }],
      factors: [...factors, ...ageFactors],
      source: figure.source,
      url: figure.url,
      year: figure.year,
      licence: figure.licence,
      attribution: figure.attribution,
      retrievedAt: null,
    },
    findings: yearsLater < YEARS_TO_OLD ? findings : [...findings, old(figure, yearsLater)],
  };
}

type Choice = Readonly<{
  zone: string;
  figure: Figure;
  factors: readonly Factor[];
  findings: readonly Finding[];
}>;

function choose(place: Place): Choice {
  if (place.zone !== null && splitCountry(place.zone) === null) {
    const figure = zoneFigure(place.zone);
    if (figure !== null) return ofZone(place.zone, figure, place);
  }
  if (place.country !== null) return ofCountry(place.country, place);
  return ofWorld(
    finding(
      'place-unknown',
      "The place is not known, so that the world's average stands in, with a range as wide as the world. Name the region, zone or country.",
    ),
  );
}

function ofZone(zone: string, figure: Figure, place: Place): Choice {
  return {
    zone,
    figure,
    factors: [hourFactor(zone, zone), ...otherZoneFactors(zone, figure, place)],
    findings: doubtFindings(place),
  };
}

function doubtFindings(place: Place): readonly Finding[] {
  if (place.otherZone === null || place.otherZone === place.zone) return [];
  return [
    finding(
      'place-zone-doubtful',
      `Lists disagree about the grid of ${place.provider}:${place.region}: ${place.zone} or ${place.otherZone}. The range spans both; name the zone if you know it.`,
    ),
  ];
}

/** Two lists disagree about a region's zone: the range reaches from the one figure to the other. */
function otherZoneFactors(zone: string, figure: Figure, place: Place): readonly Factor[] {
  const other = place.otherZone === null ? null : zoneFigure(place.otherZone);
  if (other === null || place.otherZone === zone) return [];
  const apart = Math.abs(Math.log(other.intensityGPerKwh / figure.intensityGPerKwh));
  return [
    {
      id: `grid-zone:${place.provider}/${place.region}`,
      logSd: logSdOfRatio90(Math.exp(apart)),
      kind: 'declared',
    },
  ];
}

function ofCountry(country: string, place: Place): Choice {
  const split = splitCountry(country);
  const maps = zoneFigure(country);
  const figure = maps ?? emberFigure(country);
  if (figure === null) return ofWorld(noFigure(country));
  const placeFactors =
    maps === null
      ? [emberFactor(country)]
      : split?.logSd == null
        ? []
        : [withinCountryFactor(country, split.logSd)];
  return {
    // A country that is one grid is that grid's zone, under whichever name it was given.
    zone: maps !== null && split === null ? country : `country:${country}`,
    figure,
    factors: [hourFactor(country, split === null ? country : null), ...placeFactors],
    findings: countryFindings(country, place, split?.zones ?? 1),
  };
}

function countryFindings(country: string, place: Place, zones: number): readonly Finding[] {
  const name = countryName(country);
  if (place.by === 'region' || (place.zone !== null && place.zone !== country)) {
    const what = place.zone ?? `${place.provider}:${place.region}`;
    return [
      finding(
        'grid-country-fallback',
        `There is no figure for the grid of ${what}; that of ${name} stands in. Name the zone for a narrower range.`,
      ),
    ];
  }
  if (zones < 2) return [];
  return [
    finding(
      'place-country-only',
      `Only the country is known, and ${name} has ${zones} grid zones. Name the region or zone for a narrower range.`,
    ),
  ];
}

function ofWorld(why: Finding): Choice {
  return {
    zone: 'world',
    figure: worldFigure(),
    factors: [hourFactor('world', null), worldFactor()],
    findings: [why],
  };
}

function noFigure(country: string): Finding {
  return finding(
    'grid-world-fallback',
    `There is no figure for ${countryName(country)}; the world's average stands in, with a range as wide as the world.`,
  );
}

function old(figure: Figure, yearsLater: number): Finding {
  return finding(
    'grid-figure-old',
    `The carbon intensity describes ${figure.year}, ${yearsLater} years before it was used; the range is wider for it.`,
  );
}

function withoutPrefix(zone: string): string {
  return zone.replace(/^country:/, '');
}
