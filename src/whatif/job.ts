import { type Estimate, multiply, scale } from '../estimate.ts';
import { facilityOf } from '../footprint/facility.ts';
import { type IntensitySeries, meanIntensity, type WallSpan } from '../grid/grid.ts';
import type { Place } from '../place/place.ts';
import { J_PER_KWH } from '../units.ts';

/** The work whose time or place is in question: its energy, spread evenly over its span. */
export type Job = Readonly<{ machineJ: Estimate; place: Place; span: WallSpan }>;

/** Carbon intensity over a span of time, for its place. */
export type IntensityOver = (place: Place, span: WallSpan) => IntensitySeries;

/** Grams of the job's electricity if it ran at that place and time: energy x PUE x mean intensity. */
export function gramsAt(
  { machineJ }: Job,
  place: Place,
  span: WallSpan,
  series: IntensitySeries,
): Estimate {
  const perKwh = multiply(facilityOf(place).pue, meanIntensity(series, span.fromMs, span.toMs));
  return multiply(scale(machineJ, 1 / J_PER_KWH), perKwh);
}
