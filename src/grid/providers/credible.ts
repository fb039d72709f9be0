import assumptions from '../../../data/assumptions.json' with { type: 'json' };
import type { IntensitySeries } from '../intensity.ts';

/** Farther from a year's mean no hour of a grid is credible. */
export const MOST_FACTOR = 5;

/**
 * What answers to one kilowatt-hour more is one plant or a few. On a clean grid they may burn coal or gas,
 * so that up to what the dirtiest fuel emits no figure is far from the mean, however clean that is.
 */
export const MOST_OF_A_PLANT_G = Math.max(...Object.values(assumptions.gridBurning.gPerKwh));

/**
 * How a figure lies by the year's mean of its place, both in g/kWh: as usual, so far that no average can
 * be it, or as far as a marginal one hardly is.
 */
export function credibilityOf(
  { signal, boundary }: Pick<IntensitySeries, 'signal' | 'boundary'>,
  live: number,
  usual: number,
): 'usual' | 'far' | 'incredible' {
  const isHigh = live > usual * MOST_FACTOR;
  const isLow = live < usual / MOST_FACTOR;
  if (signal === 'marginal') {
    return isLow || (isHigh && live > MOST_OF_A_PLANT_G) ? 'far' : 'usual';
  }
  // What is only direct leaves out what makes most of a clean grid's figure.
  return isHigh || (isLow && boundary === 'life-cycle') ? 'incredible' : 'usual';
}
