import { serialise } from '../audit/serialise.ts';
import { BadInput } from '../bad-input.ts';
import { quoted } from '../nearest.ts';
import { COUNTRIES, type Country, countriesNamed, namesOf } from '../place/countries.ts';
import { folded } from '../place/names.ts';
import { REGIONS, type Region } from '../place/regions.ts';
import { otherNamesOf, ZONES, type Zone } from '../place/zones.ts';
import { clean } from '../render/escape.ts';

type Names = Readonly<{
  regions: readonly Region[];
  zones: readonly Zone[];
  countries: readonly Country[];
}>;

/**
 * `carbon-audit place --list [WORD]`: the regions, zones and countries by which a place may be named.
 *
 * @param word a country, of which all is listed, or what is in a name; empty: everything
 * @throws BadInput when nothing is called so
 */
export function listNames(word: string, isJson: boolean): string {
  const { regions, zones, countries } = namesWith(word);
  if (regions.length + zones.length + countries.length === 0) {
    throw new BadInput(
      `no region, zone or country is called ${quoted(word)}; see \`carbon-audit place --list\` for all`,
    );
  }
  const rows = {
    regions: regions.map(({ provider, region, display, zone, country }) => {
      return { region: `${provider}:${region}`, name: display, zone, country };
    }),
    zones: zones.map((zone) => ({ ...zone, otherNames: otherNamesOf(zone) })),
    countries,
  };
  if (isJson) return serialise({ schemaVersion: 1, kind: 'place-names', ...rows });
  return [
    ...section(
      'Cloud regions (--region), and the grid zone of each',
      rows.regions.map(({ region, name, zone }) => [region, zone ?? '', name]),
    ),
    ...section(
      'Grid zones (--zone)',
      rows.zones.map(({ key, name, otherNames }) => [key, [name, ...otherNames].join(', ')]),
    ),
    ...section(
      'Countries (--country)',
      rows.countries.map((one) => [one.iso2, one.iso3, namesOf(one).join(', ')]),
    ),
  ].join('\n');
}

function namesWith(word: string): Names {
  const of = countriesNamed(word).map(({ iso2 }) => iso2);
  const wanted = folded(word);
  const isMeant = (country: string, names: readonly string[]) =>
    of.length > 0
      ? of.includes(country)
      : names.some((name) => folded(name).includes(wanted) || name.toLowerCase().includes(word));
  return {
    regions: REGIONS.filter(({ provider, region, display, zone, country }) =>
      isMeant(country, [`${provider}:${region}`, display, zone ?? '']),
    ),
    zones: ZONES.filter((zone) =>
      isMeant(zone.country, [zone.key, zone.name, ...otherNamesOf(zone)]),
    ),
    countries: COUNTRIES.filter((one) => isMeant(one.iso2, [...namesOf(one)])),
  };
}

/** A heading and its rows, each column as wide as its widest; nothing where there are no rows. */
function section(heading: string, rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    `  ${row.map((cell, at) => clean(cell).padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd();
  return [heading, ...rows.map(line), ''];
}
