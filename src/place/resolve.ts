import { BadInput } from '../bad-input.ts';
import type { Country } from './countries.ts';
import { findCountry, findRegion, findZone } from './find.ts';
import { type Place, type PlaceRequest, type Provider, UNKNOWN_PLACE } from './place.ts';
import { REGIONS, type Region } from './regions.ts';
import { isWithin, type Zone } from './zones.ts';

export type PlaceOption = keyof PlaceRequest;

/**
 * Finds the place that a person named. Of several names that agree the finest wins: a region, which
 * knows its buildings as well, then a zone, then a country. Nothing named is an unknown place.
 *
 * @param spell how an option is written where the person wrote it (`--region`), for messages
 * @throws BadInput when a name is not known, means more than one place, or two contradict each other
 */
export function resolvePlace(
  request: PlaceRequest,
  spell: (option: PlaceOption) => string = (option) => option,
): Place {
  const region = found(request.region, spell('region'), findRegion);
  const zone = found(request.zone, spell('zone'), findZone);
  const country = found(request.country, spell('country'), findCountry);
  requireAgreement(region, zone, country, spell);
  if (region !== null) return placeOfRegion(region, zone);
  if (zone !== null) {
    return { ...UNKNOWN_PLACE, by: 'zone', zone: zone.key, country: zone.country };
  }
  if (country !== null) return { ...UNKNOWN_PLACE, by: 'country', country: country.iso2 };
  return UNKNOWN_PLACE;
}

function found<T>(
  given: string | undefined,
  option: string,
  find: (given: string, option: string) => T,
): T | null {
  if (given === undefined) return null;
  if (given.trim() === '')
    throw new BadInput(`${option}: is empty. Name a place, or leave it out.`);
  return find(given, option);
}

/** A region's place, in the one of its zones that was named beside it. */
export function placeOfRegion(region: Region, zone: Zone | null = null): Place {
  // Who names one of two zones that a region may lie in has settled which.
  const settled = zone !== null && (region.zone === null || zone.key === region.otherZone);
  return {
    by: 'region',
    provider: region.provider,
    region: region.region,
    display: region.display,
    regionKind: region.kind,
    zone: settled ? zone.key : region.zone,
    otherZone: settled || zone?.key === region.zone ? null : region.otherZone,
    country: region.country,
    pue: region.pue,
  };
}

function requireAgreement(
  region: Region | null,
  zone: Zone | null,
  country: Country | null,
  spell: (option: PlaceOption) => string,
): void {
  if (region !== null && zone !== null && !mayLieIn(region, zone)) {
    const where = region.zone === null ? `country ${region.country}` : `zone ${region.zone}`;
    throw contradiction(
      `${spell('region')} ${region.region} (${where})`,
      `${spell('zone')} ${zone.key}`,
    );
  }
  const first =
    region !== null
      ? { text: `${spell('region')} ${region.region}`, country: region.country }
      : zone !== null
        ? { text: `${spell('zone')} ${zone.key}`, country: zone.country }
        : null;
  if (first === null || country === null || first.country === country.iso2) return;
  throw contradiction(
    `${first.text} (country ${first.country})`,
    `${spell('country')} ${country.iso2}`,
  );
}

/** Whether any region of that cloud that is known may lie in the zone or country of a place. */
export function mayStandIn(provider: Provider, { zone, country }: Place): boolean {
  return REGIONS.some(
    (region) =>
      region.provider === provider &&
      (zone === null || country === null
        ? region.country === country
        : mayLieIn(region, { key: zone, country })),
  );
}

function mayLieIn(region: Region, zone: Pick<Zone, 'key' | 'country'>): boolean {
  if (region.zone === null) return zone.country === region.country;
  return isWithin(region.zone, zone.key) || zone.key === region.otherZone;
}

function contradiction(one: string, other: string): BadInput {
  return new BadInput(`${one} and ${other} contradict each other. Give the one that is right.`);
}
