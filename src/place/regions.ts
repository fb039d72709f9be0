import table from '../../data/regions.json' with { type: 'json' };
import { BadInput } from '../bad-input.ts';
import { nearestNames, quoted } from '../nearest.ts';
import { folded } from './names.ts';
import type { Provider, Pue, RegionKind } from './place.ts';

export type Region = Readonly<{
  provider: Provider;
  region: string;
  display: string;
  kind: RegionKind;
  zone: string | null;
  otherZone: string | null;
  country: string;
  pue: Pue;
}>;

const PROVIDERS: Readonly<Record<string, Provider>> = {
  aws: 'aws',
  amazon: 'aws',
  azure: 'azure',
  microsoft: 'azure',
  gcp: 'gcp',
  google: 'gcp',
};

/**
 * Where regions lie by Google's own list, where the table names the site instead: people look for
 * `Frankfurt`, not for `Hanau Data Center`. Google Cloud, Regions and zones, 2026.
 */
const GOOGLE_CITIES: Readonly<Record<string, string>> = {
  'asia-northeast1': 'Tokyo',
  'asia-southeast1': 'Singapore',
  'europe-west3': 'Frankfurt',
  'southamerica-east1': 'São Paulo',
  'us-west1': 'Oregon',
};

/** Every region of the three providers. */
export const REGIONS: readonly Region[] = table.regions.map((row) => ({
  ...row,
  provider: row.provider as Provider,
  kind: row.kind as RegionKind,
  pue: pueOf(row.pue),
}));

/**
 * The region of that name: the provider's own (`westeurope`), what people call it (`West Europe`),
 * either with the provider in front (`azure:westeurope`, `azure/West Europe`), and then also the place
 * that it lies in (`azure:Frankfurt`).
 *
 * @throws BadInput when there is none of that name, or more than one, those counted that lie in a place
 * of that name: whoever says `Frankfurt` may mean any provider's region there.
 */
export function findRegion(given: string, option: string): Region {
  const [, prefix, name = given] = /^([^:/]*)[:/](.*)$/s.exec(given) ?? [];
  const among = prefix === undefined ? REGIONS : regionsOf(prefix, given, option);
  const found = matching(name, among, prefix !== undefined);
  if (found.length > 1) throw ambiguous(given, option, found);
  if (found[0] === undefined) throw unknown(given, name, option, among);
  return found[0];
}

function matching(
  given: string,
  among: readonly Region[],
  isOfProvider: boolean,
): readonly Region[] {
  const name = given.trim().toLowerCase();
  const exact = among.filter(({ region }) => region === name);
  if (exact.length > 0) return exact;
  const wanted = folded(given);
  if (wanted === '') return [];
  const called = among.filter((region) =>
    displayNames(region).some((own) => folded(own) === wanted),
  );
  if (called.length === 0 && !isOfProvider) return [];
  return among.filter((region) => called.includes(region) || liesIn(region, wanted));
}

/** `West Europe (Netherlands)` is known as `West Europe` too. */
function displayNames({ display }: Region): readonly string[] {
  return [display, display.replace(/ \([^)]*\)$/, '')];
}

/** `Japan East (Tokyo, Saitama)` lies in either. */
function liesIn({ provider, region, display }: Region, wanted: string): boolean {
  const [, within = ''] = /\(([^)]*)\)$/.exec(display) ?? [];
  const city = provider === 'gcp' ? (GOOGLE_CITIES[region] ?? '') : '';
  return [...within.split(','), city].some((place) => folded(place) === wanted);
}

function regionsOf(prefix: string, given: string, option: string): readonly Region[] {
  const provider = Object.hasOwn(PROVIDERS, prefix.trim().toLowerCase())
    ? PROVIDERS[prefix.trim().toLowerCase()]
    : undefined;
  if (provider === undefined) {
    throw new BadInput(
      `${option}: ${quoted(given)} starts with a provider that is not known. Expected aws, azure or gcp, as in azure:westeurope.`,
    );
  }
  return REGIONS.filter((region) => region.provider === provider);
}

function ambiguous(given: string, option: string, found: readonly Region[]): BadInput {
  const names = found.map(({ provider, region }) => `${provider}:${region}`);
  return new BadInput(
    `${option}: ${quoted(given)} is the name of ${found.length} regions: ${names.join(', ')}. Give one of these.`,
  );
}

function unknown(given: string, name: string, option: string, among: readonly Region[]): BadInput {
  const known = among.flatMap((region) => [region.region, ...displayNames(region)]);
  const nearest = nearestNames(name.trim(), known);
  const hint =
    nearest.length === 0
      ? 'Expected a region of AWS, Azure or Google Cloud, such as us-east-1, westeurope or gcp:us-central1.'
      : `Nearest names: ${nearest.join(', ')}.`;
  return new BadInput(`${option}: ${quoted(given)} is not a known cloud region. ${hint}`);
}

function pueOf(row: (typeof table.regions)[number]['pue']): Pue {
  const { source, licence, logSd } =
    row.source === 'published' ? table.pueSources.published : table.pueSources.average;
  return { value: row.value, logSd, source, year: row.year, licence };
}
