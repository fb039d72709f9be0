import table from '../../data/countries.json' with { type: 'json' };
import { BadInput } from '../bad-input.ts';
import { nearestNames, quoted } from '../nearest.ts';
import { folded } from './names.ts';

export type Country = Readonly<{
  /** ISO 3166-1 alpha-2. */
  iso2: string;
  /** ISO 3166-1 alpha-3. */
  iso3: string;
  name: string;
  aliases: readonly string[];
}>;

export const COUNTRIES: readonly Country[] = table.countries;

/**
 * The country of that two- or three-letter code or English name.
 *
 * @throws BadInput when there is none.
 */
export function findCountry(given: string, option: string): Country {
  const code = given.trim().toUpperCase();
  const name = folded(given);
  const found =
    COUNTRIES.find(({ iso2, iso3 }) => iso2 === code || iso3 === code) ??
    COUNTRIES.find((country) => namesOf(country).some((own) => folded(own) === name));
  if (found !== undefined) return found;
  const nearest = nearestNames(given.trim(), COUNTRIES.flatMap(knownAs));
  const hint =
    nearest.length === 0
      ? 'Expected an ISO 3166 code or an English name, such as SE, SWE or Sweden.'
      : `Nearest names: ${nearest.join(', ')}.`;
  throw new BadInput(`${option}: ${quoted(given)} is not a known country. ${hint}`);
}

/** The English name of a country, or its code where the code is not known. */
export function countryName(iso2: string): string {
  return COUNTRIES.find((country) => country.iso2 === iso2)?.name ?? iso2;
}

function namesOf({ name, aliases }: Country): readonly string[] {
  return [name, ...aliases];
}

function knownAs(country: Country): readonly string[] {
  return [country.iso2, country.iso3, ...namesOf(country)];
}
