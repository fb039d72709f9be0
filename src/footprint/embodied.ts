import assumptions from '../../data/assumptions.json' with { type: 'json' };
import { type Estimate, estimate } from '../estimate.ts';

const HOURS_PER_YEAR = 8_766;

/**
 * The share of its host's making that an audit uses up: SCI's M = TE x (time / life) x (share of
 * resources), with the share taken by hardware threads. Grams of CO2e.
 */
export function embodiedG(threads: number, durationS: number): Estimate {
  const { hostEmbodiedKgPerThread: host, hostLifeYears: life } = assumptions;
  const lifeS = life.value * HOURS_PER_YEAR * 3600;
  return estimate((host.value * 1000 * threads * durationS) / lifeS, [
    { id: 'embodied-host', logSd: host.logSd, kind: 'declared' },
    { id: 'embodied-life', logSd: life.logSd, kind: 'declared' },
  ]);
}

export function explainEmbodied(threads: number): string {
  const { hostEmbodiedKgPerThread: host, hostLifeYears: life } = assumptions;
  return `${threads} of the host's hardware threads at ${host.value} kg each (${host.source}), used up over ${life.value} years.`;
}
