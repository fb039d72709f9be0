import type { IntensitySeries } from '../grid/grid.ts';
import type { Place } from '../place/place.ts';
import { REGIONS } from '../place/regions.ts';
import { placeOfRegion } from '../place/resolve.ts';
import { gramsAt, type IntensityOver, type Job } from './job.ts';
import { type Saving, savingOf } from './saving.ts';

/** The same energy at the same time in another region. */
export type Elsewhere = Readonly<{
  place: Place;
  zone: string;
  kind: IntensitySeries['kind'];
  signal: IntensitySeries['signal'];
  emittedG: number;
  saving: Saving;
}>;

/**
 * The job in the provider's other regions, the least emissions first. All are told by the same kind of
 * figure, here and there. Empty where the provider is not known.
 *
 * @param allowed the regions that may be used, `provider:region`; `null`: all that serve everyone
 */
export function elsewhere(
  job: Job,
  intensityOver: IntensityOver,
  allowed: readonly string[] | null,
): readonly Elsewhere[] {
  const { place, span } = job;
  const now = gramsAt(job, place, span, intensityOver(place, span));
  return otherRegions(place, allowed)
    .map((other): Elsewhere => {
      const series = intensityOver(other, span);
      const there = gramsAt(job, other, span, series);
      const { zone, kind, signal } = series;
      const saving = savingOf(now, there);
      return { place: other, zone, kind, signal, emittedG: there.value, saving };
    })
    .sort((a, b) => a.emittedG - b.emittedG);
}

function otherRegions(place: Place, allowed: readonly string[] | null): readonly Place[] {
  return REGIONS.filter(
    ({ provider, region, kind }) =>
      provider === place.provider &&
      region !== place.region &&
      (allowed === null ? kind === place.regionKind : allowed.includes(`${provider}:${region}`)),
  ).map((region) => placeOfRegion(region));
}
