import { facilityOf } from '../footprint/facility.ts';
import { bundledIntensity, meanIntensity, type WallSpan } from '../grid/grid.ts';
import type { Place } from '../place/place.ts';

/** What a kilowatt-hour of a machine at a place comes to, in gCO2e: how places are weighed. */
export type EmissionOf = (place: Place) => number;

/**
 * What a kilowatt-hour of a machine there emits, its building included, in gCO2e: by the tables over the
 * hours in which it was used, as it is priced. By a year's mean the one of two places that is dirtier could
 * be the cleaner one just then.
 */
export function emitted(place: Place, { fromMs, toMs }: WallSpan): number {
  const { series } = bundledIntensity(place, { fromMs, toMs });
  return meanIntensity(series, fromMs, toMs).value * facilityOf(place).pue.value;
}

/** Of several the one with the highest emissions, the first of equals; `null`: there is none. */
export function dirtiest<T extends Readonly<{ place: Place }>>(
  all: readonly T[],
  emissionOf: EmissionOf,
): T | null {
  return all.reduce<T | null>(
    (so, one) => (so !== null && emissionOf(so.place) >= emissionOf(one.place) ? so : one),
    null,
  );
}
