import table from '../../data/countries.json' with { type: 'json' };
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

/** The countries of that two- or three-letter code or English name; two are called `Congo`. */
export function countriesNamed(given: string): readonly Country[] {
  const code = given.trim().toUpperCase();
  const ofCode = COUNTRIES.find(({ iso2, iso3 }) => iso2 === code || iso3 === code);
  if (ofCode !== undefined) return [ofCode];
  const name = folded(given);
  return COUNTRIES.filter((country) => namesOf(country).some((own) => folded(own) === name));
}

/** The English name of a country, or its code where the code is not known. */
export function countryName(iso2: string): string {
  return COUNTRIES.find((country) => country.iso2 === iso2)?.name ?? iso2;
}

/** What a country is called, its usual name first. */
export function namesOf({ name, aliases }: Country): readonly string[] {
  return [name, ...aliases];
}
