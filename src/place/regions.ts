import table from '../../data/regions.json' with { type: 'json' };
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
 * What a name may begin with in Amazon's console, `EU (Ireland)`, and how its regions there do. AWS
 * General Reference, Regions, 2026.
 */
const AMAZON_AREAS: Readonly<Record<string, string>> = {
  africa: 'af-',
  'asia pacific': 'ap-',
  canada: 'ca-',
  eu: 'eu-',
  europe: 'eu-',
  israel: 'il-',
  mexico: 'mx-',
  'middle east': 'me-',
  'south america': 'sa-',
  'us east': 'us-east-',
  'us west': 'us-west-',
};

/** AWS adds a letter to the region's name (`eu-west-1a`), Google a dash and a letter. */
const AVAILABILITY_ZONES: Readonly<Partial<Record<Provider, RegExp>>> = {
  aws: /^([a-z]+(?:-[a-z]+)+-\d+)[a-z]$/,
  gcp: /^([a-z]+-[a-z]+\d+)-[a-z]$/,
};

/** `azure:West Europe` and `azure/West Europe` as the provider's word and the rest; else no word. */
export function splitProvider(given: string): Readonly<{ word: string | null; name: string }> {
  const [, word = null, name = given] = /^([^:/]*)[:/](.*)$/s.exec(given) ?? [];
  return { word, name };
}

/** The provider that a word names: `google` is `gcp`. */
export function providerCalled(word: string): Provider | null {
  const wanted = word.trim().toLowerCase();
  return Object.hasOwn(PROVIDERS, wanted) ? (PROVIDERS[wanted] ?? null) : null;
}

/**
 * The regions of that name: the provider's own (`westeurope`), what people call it (`West Europe`, in
 * a console `(Europe) West Europe` or `EU (Ireland)`), that of one of its availability zones
 * (`eu-west-1a`), and with the provider named or another of that name the place that it lies in.
 *
 * @param provider among whose regions; `null`: among all. Whoever says `Frankfurt` then may mean any
 * provider's region there, so that one of that name alone is none to go by
 */
export function regionsNamed(given: string, provider: Provider | null): readonly Region[] {
  const among = REGIONS.filter((region) => provider === null || region.provider === provider);
  const name = given.trim().toLowerCase();
  const exact = among.filter(({ region }) => region === name);
  if (exact.length > 0) return exact;
  const called = regionsCalled(given, among, provider !== null);
  return called.length > 0 ? called : regionsAround(name, among);
}

function regionsCalled(
  given: string,
  among: readonly Region[],
  isOfProvider: boolean,
): readonly Region[] {
  const wanted = folded(given);
  if (wanted === '') return [];
  // `Canada (Central)` is Amazon's, `Canada Central` Azure's.
  const inConsole = among.filter(isInConsole(given));
  if (inConsole.length > 0) return inConsole;
  const called = among.filter((region) =>
    displayNames(region).some((own) => folded(own) === wanted),
  );
  if (called.length === 0 && !isOfProvider) return [];
  return among.filter((region) => called.includes(region) || liesIn(region, wanted));
}

/** Whether a region is written so in Azure's portal, `(Europe) West Europe`, or Amazon's console. */
function isInConsole(given: string): (region: Region) => boolean {
  const [, atAzure] = /^\([^()]*\)\s*([^()]+)$/.exec(given.trim()) ?? [];
  const [, area = '', atAmazon] = /^([^()]+)\(([^()]*)\)$/.exec(given.trim()) ?? [];
  const beginning = AMAZON_AREAS[folded(area)];
  return (region) =>
    region.provider === 'azure'
      ? atAzure !== undefined && displayNames(region).some((own) => isSame(own, atAzure))
      : region.provider === 'aws' &&
        beginning !== undefined &&
        region.region.startsWith(beginning) &&
        isSame(region.display, atAmazon ?? '');
}

function isSame(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

/** The regions that have an availability zone of that name. */
function regionsAround(name: string, among: readonly Region[]): readonly Region[] {
  return among.filter(
    ({ provider, region }) => AVAILABILITY_ZONES[provider]?.exec(name)?.[1] === region,
  );
}

/** What people call a region: `West Europe (Netherlands)` is known as `West Europe` too. */
export function displayNames({ display }: Region): readonly string[] {
  return [display, display.replace(/ \([^)]*\)$/, '')];
}

/** `Japan East (Tokyo, Saitama)` lies in either. */
function liesIn({ provider, region, display }: Region, wanted: string): boolean {
  const [, within = ''] = /\(([^)]*)\)$/.exec(display) ?? [];
  const city = provider === 'gcp' ? (GOOGLE_CITIES[region] ?? '') : '';
  return [...within.split(','), city].some((place) => folded(place) === wanted);
}

/** What stands in for a building of the provider's that has no figure of its own. */
export function averagePue(provider: Provider): Pue {
  const row = table.regions.find(
    (one) => one.provider === provider && one.pue.source === 'average',
  );
  if (row === undefined) throw new Error(`no average PUE of ${provider}`);
  return pueOf(row.pue);
}

function pueOf(row: (typeof table.regions)[number]['pue']): Pue {
  const { source, licence, logSd } =
    row.source === 'published' ? table.pueSources.published : table.pueSources.average;
  return { value: row.value, logSd, source, year: row.year, licence };
}
