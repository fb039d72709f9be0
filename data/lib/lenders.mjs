import { yearly2021, yearly2022, yearly2023 } from '@tgwf/co2/data/electricity-maps';
import { mixOf, solarOfCountries, sunOfZones } from './borrowed.mjs';
import { smoothedProfile } from './hours.mjs';

/** The years whose hours are lent. */
const TABLES = [yearly2021, yearly2022, yearly2023];

/** Every zone that lies somewhere and whose mix is known: its sun and its mix. */
export function knownZones({ regions, places, solar }) {
  const zones = Object.keys(TABLES[0].data)
    .sort()
    .map((key) => ({ key, country: key.slice(0, 2) }));
  const suns = sunOfZones(zones, regions, places);
  const solars = solarOfCountries(solar);
  return zones.flatMap(({ key, country }) => {
    const [sun, share] = [suns.get(key), solars.get(country)];
    if (sun === undefined || share === undefined) return [];
    return [{ zone: key, sun, mix: mixOf(key, TABLES, share) }];
  });
}

/**
 * The zones with hours of their own: as `knownZones`, their months, and the smoothed
 * ratios' logarithms.
 */
export function lendersOf({ profiles, ...sources }) {
  return knownZones(sources)
    .filter(({ zone }) => profiles.has(zone))
    .map((row) => {
      const months = profiles.get(row.zone);
      const logs = smoothedProfile(months).flatMap(({ ratio }) => ratio.map(Math.log));
      return { ...row, months, logs };
    });
}
