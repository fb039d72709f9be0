/** Where the runner stands, as far as it is known. */

export type Provider = 'aws' | 'azure' | 'gcp';

/** The providers as people know them. */
export const CLOUD_NAMES: Readonly<Record<Provider, string>> = {
  azure: 'Azure',
  aws: 'AWS',
  gcp: 'Google Cloud',
};

/** Whose machine it may be: a cloud's, or GitHub's own, whose data centres are in none of them. */
export type Owner = Provider | 'github';

/** Whom a region serves: everyone, China's own cloud, the US government, the provider's own tests. */
export type RegionKind = 'public' | 'china' | 'us-gov' | 'stage';

/** Power usage effectiveness: what the whole building draws over what its computers draw. */
export type Pue = Readonly<{
  value: number;
  /** One standard deviation of ln(PUE) by which the figure may be off; declared. */
  logSd: number;
  source: string;
  year: number | null;
  licence: string;
}>;

/** What a person said about the place; where more than one is given, they must agree. */
export type PlaceRequest = Readonly<{ region?: string; zone?: string; country?: string }>;

export type Place = Readonly<{
  by: 'region' | 'zone' | 'country' | 'unknown';
  /** Without a region: whose machine it is, by what it shows of itself; its building is one of theirs. */
  provider: Provider | null;
  /** The provider's own name, such as `westeurope`. */
  region: string | null;
  /** What people call it, such as `West Europe`. */
  display: string | null;
  regionKind: RegionKind | null;
  /** Electricity Maps zone key, such as `SE-SE3`. */
  zone: string | null;
  /** The zone that another list gives for the region, where the region's place leaves it open. */
  otherZone: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** `null`: nobody told, and nothing is known of the building. */
  pue: Pue | null;
}>;

export const UNKNOWN_PLACE: Place = {
  by: 'unknown',
  provider: null,
  region: null,
  display: null,
  regionKind: null,
  zone: null,
  otherZone: null,
  country: null,
  pue: null,
};
