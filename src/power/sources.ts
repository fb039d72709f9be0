import type { Finding } from '../finding.ts';
import type { Machine } from '../machine/machine.ts';
import type { CounterLayout, Meter, Reading, UnreadableZone } from '../recording/format.ts';
import type { DeclaredPower } from './declared.ts';
import { boardsOf } from './gpu/board.ts';
import { gpuPower } from './gpu/power.ts';
import { measuredPower } from './measured.ts';
import { type ModelledPower, modelledPower } from './modelled.ts';
import { chipCourse, chipPower } from './powermetrics.ts';
import { raplOf } from './rapl.ts';
import { kindOfZone } from './rapl-zones.ts';
import type { Power, UseBetween } from './source.ts';
import * as why from './why-not.ts';

/** All that is known of a machine and its audit before a source is picked. */
export type PowerInputs = Readonly<{
  machine: Machine;
  layout: CounterLayout;
  /** Energy counters that the job's user may not read. */
  unreadable: readonly UnreadableZone[];
  /** In order of time, from the first moment that is asked about to the last. */
  readings: readonly Reading[];
  /** What meters told in that time. */
  meters: readonly Meter[];
  useBetween: UseBetween;
  /** What somebody says that the machine draws, where no counter tells; `null`: nothing. */
  declared: DeclaredPower | null;
}>;

/**
 * Picks the best sources of power that the machine offers, and says why no better ones: one for
 * processors, memory and board, and one for the GPUs that a meter tells of.
 */
export function pickPower(inputs: PowerInputs): Power {
  const { fromMs, toMs } = endsOf(inputs.readings);
  const processors = pickProcessors(inputs, fromMs, toMs);
  const gpus = gpuPower(boardsOf(inputs.meters, inputs.machine, fromMs, toMs));
  return {
    partsBetween: (from, to) => [
      ...processors.partsBetween(from, to),
      ...gpus.partsBetween(from, to),
    ],
    findings: [...processors.findings, ...gpus.findings],
  };
}

/**
 * `powermetrics` on a Mac where it may be asked; `rapl` on bare metal where the counters of all
 * packages (or of the platform) can be read; else `model`. Where these have gaps, the model bridges
 * these and nothing else.
 */
function pickProcessors(inputs: PowerInputs, fromMs: number, toMs: number): Power {
  const { machine, layout, useBetween } = inputs;
  const model = modelledPower(machine, useBetween, inputs.declared);
  const chip = chipCourse(inputs.meters, fromMs, toMs);
  if (chip !== null) return chipPower(chip, model);

  const unreadable = inputs.unreadable.filter(({ name }) => kindOfZone(name) !== null);
  const hasZones = layout.raplZones.some(({ name }) => kindOfZone(name) !== null);

  if (!hasZones && unreadable.length === 0) return onlyModel(model, why.noCounters(machine));
  if (machine.virtual !== false) return onlyModel(model, why.virtualCounters(machine));
  if (machine.container !== null) return onlyModel(model, why.WHOLE_MACHINE);
  if (!hasZones) return onlyModel(model, why.rootOnly(unreadable));

  const rapl = raplOf(inputs.readings, layout.raplZones, unreadable);
  if (rapl.kind === 'usable') return measuredPower(rapl, model, machine, unreadable);
  return onlyModel(
    model,
    unreadable.length > 0 ? why.partlyRootOnly(unreadable) : why.unusable(rapl.why),
  );
}

function endsOf(readings: readonly Reading[]): Readonly<{ fromMs: number; toMs: number }> {
  return { fromMs: readings[0]?.monotonicMs ?? 0, toMs: readings.at(-1)?.monotonicMs ?? 0 };
}

function onlyModel(model: ModelledPower, reason: why.WhyNot): Power {
  const findings: readonly Finding[] = reason.findings;
  return {
    partsBetween: (fromMs, toMs) => model.partsBetween(fromMs, toMs, reason.sentence),
    findings: [...findings, ...model.findings],
  };
}
