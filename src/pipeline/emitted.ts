import { facilityOf } from '../footprint/facility.ts';
import { annualIntensity, meanIntensity } from '../grid/grid.ts';
import type { Place } from '../place/place.ts';

/** What a kilowatt-hour of a machine at a place comes to, in gCO2e: how places are weighed. */
export type EmissionOf = (place: Place) => number;

/**
 * What a kilowatt-hour of a machine there emits, its building included, in gCO2e.
 *
 * @param usedAtMs when the electricity was used
 */
export function emitted(place: Place, usedAtMs: number): number {
  const { series } = annualIntensity(place, new Date(usedAtMs).getUTCFullYear());
  return meanIntensity(series, usedAtMs, usedAtMs).value * facilityOf(place).pue.value;
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
