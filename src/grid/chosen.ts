import { type Factor, logSdOfRatio90 } from '../estimate.ts';
import { type Finding, finding } from '../finding.ts';
import { countryName } from '../place/countries.ts';
import { someOf } from '../place/names.ts';
import type { Place } from '../place/place.ts';
import { zonesWithin } from '../place/zones.ts';
import {
  emberFactor,
  emberFigure,
  type Figure,
  hourFactor,
  splitCountry,
  withinCountryFactor,
  worldFactor,
  worldFigure,
  zoneFigure,
} from './figures.ts';

/** The annual figure that stands for a place, and what is uncertain about it whatever the hour. */
export type ChosenFigure = Readonly<{
  zone: string;
  figure: Figure;
  /** A mean over a year, used for some hours of it. */
  hours: Factor;
  /** All others, but for the figure's age. */
  factors: readonly Factor[];
  findings: readonly Finding[];
}>;

/** Its zone's figure, else its country's, else the world's with a range as wide as the world. */
export function chooseFigure(place: Place): ChosenFigure {
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

function ofZone(zone: string, figure: Figure, place: Place): ChosenFigure {
  return {
    zone,
    figure,
    hours: hourFactor(zone, zone),
    factors: otherZoneFactors(zone, figure, place),
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

function ofCountry(country: string, place: Place): ChosenFigure {
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
    hours: hourFactor(country, split === null ? country : null),
    factors: placeFactors,
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
      `Only the country is known, and ${name} has ${zones} grid zones: ${someOf(zonesWithin(country), country)}. Name the region or zone for a narrower range.`,
    ),
  ];
}

function ofWorld(why: Finding): ChosenFigure {
  return {
    zone: 'world',
    figure: worldFigure(),
    hours: hourFactor('world', null),
    factors: [worldFactor()],
    findings: [why],
  };
}

function noFigure(country: string): Finding {
  return finding(
    'grid-world-fallback',
    `There is no figure for ${countryName(country)}; the world's average stands in, with a range as wide as the world.`,
  );
}
