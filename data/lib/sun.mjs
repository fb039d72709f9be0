/** Small tables by country that tell where the sun stands, and how much of its electricity is the sun's. */

import { rounded } from './statistics.mjs';

export const PLACES_COLUMNS = ['country_iso2', 'lat', 'lon', 'degrees'];
export const SOLAR_COLUMNS = ['country_iso2', 'solar_share', 'year'];

/**
 * The middle of a country's places in the time zone database (`zone.tab`), and over how many degrees of
 * longitude they lie: 0 of a country with one.
 */
export function countryPlaces(zoneTab) {
  const places = new Map();
  for (const line of zoneTab.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [country, coordinates] = line.split('\t');
    places.set(country, [...(places.get(country) ?? []), degreesOf(coordinates)]);
  }
  const mean = (values) => values.reduce((sum, one) => sum + one, 0) / values.length;
  return [...places].map(([country, all]) => {
    const lons = all.map(({ lon }) => lon);
    return {
      country_iso2: country,
      lat: rounded(mean(all.map(({ lat }) => lat))),
      lon: rounded(mean(lons)),
      degrees: rounded(Math.max(...lons) - Math.min(...lons)),
    };
  });
}

/** ISO 6709: `+4043-07400`, degrees and minutes, or with seconds `+404251-0740023`. */
function degreesOf(coordinates) {
  const found = /^([+-])(\d{2})(\d{2})(\d{2})?([+-])(\d{3})(\d{2})(\d{2})?$/.exec(coordinates);
  if (found === null) throw new Error(`not a place: ${coordinates}`);
  const part = (sign, degrees, minutes, seconds = '0') =>
    (sign === '-' ? -1 : 1) * (Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600);
  return { lat: part(...found.slice(1, 5)), lon: part(...found.slice(5, 9)) };
}

/** Solar share of each country's generation, from CodeCarbon's `global_energy_mix.json`. */
export function countrySolar(json, countries) {
  const codeOf = new Map(countries.map(({ iso3, iso2 }) => [iso3, iso2]));
  return Object.entries(JSON.parse(json))
    .map(([iso3, { solar_TWh: solar, total_TWh: total, year }]) => {
      const code = codeOf.get(iso3);
      if (code === undefined) throw new Error(`not a country's code: ${iso3}`);
      return { country_iso2: code, solar_share: rounded(solar / total, 3), year };
    })
    .sort((a, b) => (a.country_iso2 < b.country_iso2 ? -1 : 1));
}
