import type { Estimate } from '../estimate.ts';
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
  emittedG: Estimate;
  saving: Saving;
}>;

/**
 * The job at other places, the least emissions first.
 *
 * @param here what it emits where it runs. Best by what tells of the other places too: what else is known
 *   of this grid's hours would make those look better or worse that are known by less. The tables tell
 *   some grids by month and hour and others by the year alone; that is in the ranges.
 */
export function elsewhere(
  job: Job,
  here: Estimate,
  intensityOver: IntensityOver,
  others: readonly Place[],
): readonly Elsewhere[] {
  return others
    .map((other): Elsewhere => {
      const series = intensityOver(other, job.span);
      const there = gramsAt(job, other, job.span, series);
      const { zone, kind, signal } = series;
      return { place: other, zone, kind, signal, emittedG: there, saving: savingOf(here, there) };
    })
    .sort((a, b) => a.emittedG.value - b.emittedG.value);
}

/**
 * The other regions of a place's own provider. Empty where the region is not known.
 *
 * @param allowed the regions that may be used, `provider:region`; `null`: all that serve everyone
 */
export function otherRegions(place: Place, allowed: readonly string[] | null): readonly Place[] {
  // A machine of a cloud in an unknown place may stand in any of its regions already.
  if (place.region === null) return [];
  return REGIONS.filter(
    ({ provider, region, kind }) =>
      provider === place.provider &&
      region !== place.region &&
      (allowed === null ? kind === place.regionKind : allowed.includes(`${provider}:${region}`)),
  ).map((region) => placeOfRegion(region));
}
