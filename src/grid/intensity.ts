import type { Factor } from '../estimate.ts';

/** From `from` on (UTC, ISO 8601; `null`: since ever) until the next point. */
export type IntensityPoint = Readonly<{
  from: string | null;
  intensityGPerKwh: number;
  /**
   * Of it what plants emit while they generate (GHG Protocol scope 2); the rest is upstream: fuels and
   * building (scope 3, category 3). Only where the source tells both; it stands in all points or none.
   */
  directGPerKwh?: number;
}>;

/**
 * Carbon intensity of the electricity of one zone over time, with all that a reader needs to judge
 * it. A plain document: it lies in the artifact, so that an audit can be recomputed from it.
 */
export type IntensitySeries = Readonly<{
  schemaVersion: 1;
  /** A zone key (`SE-SE3`), a country (`country:SE`) or `world`. */
  zone: string;
  /**
   * `measured`: hours that were. `forecast`: hours to come, as a provider saw them. `profile`: a year's
   * mean, shaped by month and hour. `borrowed-profile`: the same by the shape of other zones, of like mix;
   * nobody has measured its own. `annual`: a year's mean. `declared`: a person named the figure.
   */
  kind: 'measured' | 'forecast' | 'profile' | 'borrowed-profile' | 'annual' | 'declared';
  signal: 'average' | 'marginal';
  boundary: 'life-cycle' | 'direct';
  points: readonly IntensityPoint[];
  factors: readonly Factor[];
  source: string;
  url: string;
  /** The year that the figure describes. */
  year: number;
  licence: string;
  /** What the licence asks to be said where the figure is shown; `null`: nothing beyond the source. */
  attribution: string | null;
  /**
   * When it was asked for (UTC, ISO 8601); of a bundled figure the year alone in which its table was
   * retrieved; `null`: a person named it.
   */
  retrievedAt: string | null;
}>;

/** When a series was asked for; `null`: nobody was asked, it is bundled or declared. */
export function askedAt({ retrievedAt }: Pick<IntensitySeries, 'retrievedAt'>): string | null {
  return retrievedAt === null || /^\d{4}$/.test(retrievedAt) ? null : retrievedAt;
}
