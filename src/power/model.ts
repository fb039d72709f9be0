import assumptions from '../../data/assumptions.json' with { type: 'json' };
import { add, type Estimate, estimate, type Factor, scale } from '../estimate.ts';
import { type Finding, finding } from '../finding.ts';
import type { Machine } from '../machine/machine.ts';
import { type CpuRow, findCpuRow } from './cpu-rows.ts';

/** What a machine draws as the model sees it: so much at rest, so much more for each CPU second. */
export type PowerModel = Readonly<{
  row: CpuRow;
  /** This machine's share of its idle host. */
  idlePowerW: Estimate;
  /** What one second of one busy thread adds. */
  busyJPerCpuS: Estimate;
  /** Memory beyond what the row's server already held for each thread. */
  memoryPowerW: Estimate;
  /** Memory that is charged apart, in GB (10^9 bytes). */
  extraMemoryGb: number;
  memoryWPerGb: number;
  /** What the fit of the row leaves in doubt. */
  findings: readonly Finding[];
}>;

/**
 * The `model` power source: a server's power from idle to full, shared by hardware threads.
 *
 * Power is taken as linear in CPU time, so that energy follows from the cumulative counters whatever
 * the sampling interval; what real curves bend is the declared factor `load-curve`.
 */
export function modelPower(machine: Machine): PowerModel {
  const row = findCpuRow(machine);
  const { errors } = assumptions;
  const shared = [row.factor, declared('server-tuning', errors.serverTuning.logSd)];
  const idlePowerW = estimate(row.idleWPerThread * machine.threads, [
    ...shared,
    // A machine that is its own host shares with nobody.
    ...(machine.virtual === false ? [] : [declared('host-occupancy', errors.hostOccupancy.logSd)]),
  ]);
  const busyJPerCpuS = estimate(row.maxWPerThread - row.idleWPerThread, [
    ...shared,
    declared('load-curve', errors.loadCurve.logSd),
  ]);
  const extraMemoryGb = Math.max(
    0,
    machine.memoryBytes / 1e9 - row.memoryGbPerThread * machine.threads,
  );
  const memoryPowerW = scale(memoryPowerPerGb(), extraMemoryGb);
  return {
    row,
    idlePowerW,
    busyJPerCpuS,
    memoryPowerW,
    extraMemoryGb,
    memoryWPerGb: assumptions.memoryPowerWPerGb.value,
    findings: doubts(row),
  };
}

/** Watts of a GB of memory, whatever holds it. */
export function memoryPowerPerGb(): Estimate {
  const { value, logSd } = assumptions.memoryPowerWPerGb;
  return estimate(value, [declared('memory-power', logSd)]);
}

/** Energy of the processors over a span in which they worked `busyS` CPU seconds. */
export function cpuEnergyJ(model: PowerModel, durationS: number, busyS: number): Estimate {
  return add(scale(model.idlePowerW, durationS), scale(model.busyJPerCpuS, busyS));
}

function doubts(row: CpuRow): Finding[] {
  switch (row.fit) {
    case 'same':
      return [];
    case 'stand-in':
      return [
        finding(
          'cpu-model-stand-in',
          'No watts of this very CPU are known; those of a near relative stand in, and the range is wider for it.',
        ),
      ];
    case 'unknown':
      return [
        finding(
          'cpu-model-unknown',
          'The power model has no row for this CPU nor for its family; the middle of all rows stands in, with a wide range.',
        ),
      ];
  }
}

function declared(id: string, logSd: number): Factor {
  return { id, logSd, kind: 'declared' };
}
