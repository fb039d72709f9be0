import { BadInput } from '../bad-input.ts';
import { nearestNames, nearestOf, quoted } from '../nearest.ts';
import { COUNTRIES, type Country, countriesNamed, namesOf } from './countries.ts';
import { someOf } from './names.ts';
import { CLOUD_NAMES, type Provider } from './place.ts';
import {
  displayNames,
  providerCalled,
  REGIONS,
  type Region,
  regionsNamed,
  splitProvider,
} from './regions.ts';
import { ZONES, type Zone, zoneOfKey, zonesMeant, zonesWithin } from './zones.ts';

type Kind = 'region' | 'zone' | 'country';

/**
 * The region of that name: the provider's own (`westeurope`), what people call it (`West Europe`), an
 * availability zone of it, either with the provider in front (`azure:westeurope`), and then also the
 * place that it lies in (`azure:Frankfurt`).
 *
 * @param option as the person wrote it: `--region`, for messages
 * @throws BadInput when there is none of that name, or more than one, those counted that lie in a place
 * of that name: whoever says `Frankfurt` may mean any provider's region there.
 */
export function findRegion(given: string, option: string): Region {
  const { word, name } = splitProvider(given);
  const provider = word === null ? null : providerCalled(word);
  if (word !== null && provider === null) {
    throw new BadInput(
      `${option}: ${quoted(given)} starts with a provider that is not known. Expected aws, azure or gcp, as in azure:westeurope.`,
    );
  }
  const found = regionsNamed(name, provider);
  if (found.length > 1) {
    throw new BadInput(
      `${option}: ${quoted(given)} is the name of ${found.length} regions: ${found.map(fullName).join(', ')}. Give one of these.`,
    );
  }
  if (found[0] !== undefined) return found[0];
  throw unknown(`${option}: ${quoted(given)} is not a known cloud region.`, {
    meant: [
      ...(provider === null ? [] : ofAnother(name)),
      ...asCountry(name, option, provider),
      ...asZone(name, option),
    ],
    near: nearRegions(name, provider),
    expected:
      'a region of AWS, Azure or Google Cloud, such as us-east-1, westeurope or gcp:us-central1',
  });
}

/**
 * The zone of that key, such as `SE-SE3`; case does not count.
 *
 * @throws BadInput when there is none.
 */
export function findZone(given: string, option: string): Zone {
  const found = zoneOfKey(given);
  if (found !== null) return found;
  const keys = ZONES.map(({ key }) => key);
  throw unknown(`${option}: ${quoted(given)} is not a known grid zone.`, {
    meant: [
      ...asCountry(given, option, null),
      ...meantZones(zonesMeant(given).filter(({ key }) => !isCountry(key, given))),
      ...asRegion(given, option),
    ],
    near: nearZones(given.trim(), keys),
    expected: 'an Electricity Maps zone key, such as SE-SE3, DE or US-MIDA-PJM',
  });
}

/**
 * The country of that two- or three-letter code or English name.
 *
 * @throws BadInput when there is none, or more than one.
 */
export function findCountry(given: string, option: string): Country {
  const found = countriesNamed(given);
  if (found.length > 1) {
    const names = found.map(({ iso2, name }) => `${iso2} (${name})`);
    throw new BadInput(
      `${option}: ${quoted(given)} is the name of ${found.length} countries: ${names.join(', ')}. Give one of these codes.`,
    );
  }
  if (found[0] !== undefined) return found[0];
  throw unknown(`${option}: ${quoted(given)} is not a known country.`, {
    meant: [...asZone(given, option), ...asRegion(given, option)],
    near: nearestNames(given.trim(), COUNTRIES.flatMap(namesOf)),
    expected: 'an ISO 3166 code or an English name, such as SE, SWE or Sweden',
  });
}

type Hints = Readonly<{
  /** Whole sentences: what else is called so. */
  meant: readonly string[];
  near: readonly string[];
  expected: string;
}>;

function unknown(what: string, { meant, near, expected }: Hints): BadInput {
  if (meant.length > 0) return new BadInput([what, ...meant].join(' '));
  const hint = near.length > 0 ? `Nearest names: ${near.join(', ')}` : `Expected ${expected}`;
  return new BadInput(`${what} ${hint}.`);
}

/** A name of another provider's: `us-east-1` after `azure:`. */
function ofAnother(name: string): readonly string[] {
  return regionsNamed(name, null).map(
    (region) => `It is a region of ${CLOUD_NAMES[region.provider]}: ${fullName(region)}.`,
  );
}

function asCountry(given: string, option: string, provider: Provider | null): readonly string[] {
  const found = countriesNamed(given);
  if (found.length > 1) {
    return [`Countries of that name: ${found.map(({ iso2 }) => iso2).join(', ')}.`];
  }
  return found.flatMap((country) => [
    `It is a country${instead(option, 'country', [country.iso2])}.`,
    ...(/region/.test(option) ? regionsThere(country, provider) : zonesThere(country)),
  ]);
}

function asZone(given: string, option: string): readonly string[] {
  const zone = zoneOfKey(given);
  const zones = (zone === null ? zonesMeant(given) : [zone]).filter(
    ({ key }) => !isCountry(key, given),
  );
  const keys = zones.map(({ key }) => key);
  if (keys.length === 0) return [];
  const what = keys.length === 1 ? 'a grid zone' : 'the name of several grid zones';
  return [`It is ${what}${instead(option, 'zone', keys)}.`];
}

/** Whether a zone is all of a country of that name, of which a message has told. */
function isCountry(key: string, given: string): boolean {
  return countriesNamed(given).some(({ iso2 }) => iso2 === key);
}

function asRegion(given: string, option: string): readonly string[] {
  const { word, name } = splitProvider(given);
  const [found, ...others] = regionsNamed(name, word === null ? null : providerCalled(word));
  if (found === undefined || others.length > 0) return [];
  const whose = CLOUD_NAMES[found.provider];
  return [`It is a region of ${whose}${instead(option, 'region', [fullName(found)])}.`];
}

/** Which option to use, where the one that was used is one of a place's three. */
function instead(option: string, kind: Kind, values: readonly string[]): string {
  const right = option.replace(/^(\W*)(?:region|zone|country)(\W*)$/, `$1${kind}$2`);
  return right === option ? '' : `: use ${right} ${values.join(' or ')}`;
}

function regionsThere({ iso2 }: Country, provider: Provider | null): readonly string[] {
  const there = REGIONS.filter(
    (one) =>
      one.country === iso2 && one.kind === 'public' && (provider ?? one.provider) === one.provider,
  );
  const names = there.map(fullName);
  return names.length === 0 ? [] : [`Regions there: ${someOf(names, iso2)}.`];
}

function zonesThere({ iso2 }: Country): readonly string[] {
  const keys = zonesWithin(iso2);
  return keys.length === 0 ? [] : [`Zones there: ${someOf(keys, iso2)}.`];
}

function meantZones(zones: readonly Zone[]): readonly string[] {
  if (zones.length === 0) return [];
  return [`Meant may be: ${zones.map(({ key, name }) => `${key} (${name})`).join(', ')}.`];
}

/** `US-CAL` begins several keys; `SE-3` has the beginning and the end of one. */
function nearZones(given: string, keys: readonly string[]): readonly string[] {
  const [first = '', last = ''] = given.toUpperCase().split(/-(.+)/s);
  const framed = keys.filter((key) => key.startsWith(`${first}-`) && key.endsWith(last));
  return foremost([
    ...begunBy(given, keys, (key) => [key]),
    ...(last === '' ? [] : framed),
    // Of codes as short as a country's, one letter off is any country.
    ...(given.length < 4 ? [] : nearestNames(given, keys)),
  ]);
}

/** Those written alike come first: `us-east1` and `us-east-1` are of two providers. */
function nearRegions(name: string, provider: Provider | null): readonly string[] {
  const dashes = (text: string) => text.split('-').length;
  const isAlike = ({ region }: Region) => dashes(region) === dashes(name.trim());
  const among = REGIONS.filter((one) => provider === null || one.provider === provider);
  const sorted = [...among.filter(isAlike), ...among.filter((one) => !isAlike(one))];
  const names = (one: Region) => [one.region, ...displayNames(one)];
  const near = [...begunBy(name.trim(), sorted, names), ...nearestOf(name.trim(), sorted, names)];
  return foremost(near.map(provider === null ? ({ region }) => region : fullName));
}

/** With fewer letters anything begins. */
const LEAST_BEGINNING = 3;

/** Those of which a name begins as what was given; case does not count. */
function begunBy<T>(
  given: string,
  known: readonly T[],
  namesOf: (one: T) => readonly string[],
): readonly T[] {
  const beginning = given.toLowerCase();
  if (beginning.length < LEAST_BEGINNING) return [];
  return known.filter((one) =>
    namesOf(one).some((name) => name.toLowerCase().startsWith(beginning)),
  );
}

const MOST_NEAR = 3;

function foremost(names: readonly string[]): readonly string[] {
  return [...new Set(names)].slice(0, MOST_NEAR);
}

function fullName({ provider, region }: Region): string {
  return `${provider}:${region}`;
}
