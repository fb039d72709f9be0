import assumptions from '../../data/assumptions.json' with { type: 'json' };
import type { Place } from '../place/place.ts';
import type { IntensitySeries } from './intensity.ts';

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
    source: 'given with the audit as carbon-intensity, checked by nobody',
    url: '',
    year,
    licence: 'declared',
    attribution: null,
    retrievedAt: null,
  };
}
