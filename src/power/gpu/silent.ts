import type { Machine } from '../../machine/machine.ts';
import { findSku } from '../../machine/sku.ts';
import { openAnswers } from '../../recording/answers.ts';
import type { Meter } from '../../recording/format.ts';

/**
 * The meters, and beside them a silent one for the NVIDIA GPUs that none of them tells of although the
 * machine shows them with a driver, or a runner or an instance of its kind is sold with them. A GPU that
 * is there is never taken for none, whatever became of its meter. AMD's driver is its own meter.
 */
export function withSilentGpus(
  meters: readonly Meter[],
  machine: Machine,
  sku = findSku(machine),
): readonly Meter[] {
  const count = Math.max(sku?.gpus ?? 0, seenGpus(machine)) - toldGpus(meters);
  if (count <= 0) return meters;
  const name = `GPU of ${sku?.name ?? 'this machine'}`;
  const channels = Array.from({ length: count }, () => ({
    name,
    limitW: null,
    memoryBytes: null,
    partitioned: false,
  }));
  return [...meters, { source: 'nvidia', channels, answers: openAnswers().answers }];
}

/** A container shows the boards of the whole machine, and holds those that its meter tells of. */
function seenGpus({ gpus, container }: Machine): number {
  if (container !== null) return 0;
  return gpus.filter(({ driver }) => driver === 'nvidia').length;
}

function toldGpus(meters: readonly Meter[]): number {
  const nvidia = meters.filter(({ source }) => source === 'nvidia');
  return nvidia.reduce((sum, { channels }) => sum + channels.length, 0);
}
