import assumptions from '../../data/assumptions.json' with { type: 'json' };
import { add, estimate } from '../estimate.ts';
import type { Embodied } from './embodied.ts';

const S_PER_YEAR = 8_766 * 3600;

/**
 * Adds the making of the GPUs that a machine holds to that of the machine: SCI's M = TE x (time / life)
 * for each board. Of a board that is shared, `boards` counts the part.
 */
export function withGpus(embodied: Embodied, boards: number, durationS: number): Embodied {
  if (boards === 0) return embodied;
  const { gpuEmbodiedKg: gpu, hostLifeYears: life } = assumptions;
  const gramsPerBoard = (gpu.value * 1000 * durationS) / (life.value * S_PER_YEAR);
  const gpusG = estimate(boards * gramsPerBoard, [
    { id: 'embodied-gpu', logSd: gpu.logSd, kind: 'declared' },
    { id: 'embodied-life', logSd: life.logSd, kind: 'declared' },
  ]);
  const count = Number(boards.toPrecision(3));
  return {
    gramsG: add(embodied.gramsG, gpusG),
    explanation: `${embodied.explanation} ${count} GPU${count === 1 ? '' : 's'} at ${gpu.value} kg each, whatever their size.`,
  };
}
