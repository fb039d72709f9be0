import assumptions from '../../data/assumptions.json' with { type: 'json' };
import { BadInput } from '../bad-input.ts';
import { quoted } from '../nearest.ts';
import type { Place } from '../place/place.ts';
import type { IntensitySeries } from './intensity.ts';

/** Coal with the worst of its mines stays below. */
const MOST_G_PER_KWH = 2000;

/**
 * A carbon intensity that a person names, in gCO2e/kWh.
 *
 * @param what names the option or input in the message
 * @throws BadInput when it is no plain number, or out of bounds
 */
export function parseDeclaredIntensity(given: string, what: string): number {
  const value = /^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
  if (value <= MOST_G_PER_KWH) return value;
  throw new BadInput(
    `${what} cannot be ${quoted(given)}: expected gCO2e/kWh as a plain number from 0 to ${MOST_G_PER_KWH}, such as \`35\``,
  );
}

/**
 * A figure that a person gives for the runner's electricity. Whoever knows a contract or a meter knows
 * better than a table, but nobody checks it: the error is declared, and the report says whose it is.
 */
export function declaredIntensity(
  intensityGPerKwh: number,
  place: Place,
  year: number,
): IntensitySeries {
  return {
    schemaVersion: 1,
    zone: place.zone ?? place.country ?? 'declared',
    kind: 'declared',
    signal: 'average',
    boundary: 'life-cycle',
    points: [{ from: null, intensityGPerKwh }],
    factors: [
      { id: 'grid-declared', logSd: assumptions.declaredIntensity.logSd, kind: 'declared' },
    ],
    source: 'given as carbon-intensity by whoever runs it',
    url: '',
    year,
    licence: 'none',
    attribution: null,
    retrievedAt: null,
  };
}
