import type { Machine } from '../../machine/machine.ts';
import { findSku } from '../../machine/sku.ts';
import type { Meter } from '../../recording/format.ts';
import { gpusHeld } from './board.ts';

/**
 * The meters, and where none of them tells of GPUs, one that is silent for those that a runner or an
 * instance of this kind is sold with: a GPU that is there is never taken for none.
 */
export function withSoldGpus(meters: readonly Meter[], machine: Machine): readonly Meter[] {
  const sku = findSku(machine);
  if (sku === null || sku.gpus === 0 || gpusHeld(meters) !== null) return meters;
  const name = `GPU of ${sku.name ?? 'this machine'}`;
  const channels = Array.from({ length: sku.gpus }, () => ({
    name,
    limitW: null,
    memoryBytes: null,
    partitioned: false,
  }));
  return [...meters, { source: 'nvidia', channels, readings: [] }];
}
