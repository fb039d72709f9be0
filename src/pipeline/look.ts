import type { MachineComponent, MachineReport } from '../audit/machine-report.ts';
import { scale } from '../estimate.ts';
import type { Finding } from '../finding.ts';
import { embodiedOf } from '../footprint/embodied.ts';
import { withGpus } from '../footprint/gpu-embodied.ts';
import { type Timeline, timelineOf, usageBetween } from '../footprint/timeline.ts';
import { heldOf } from '../machine/held.ts';
import type { Machine } from '../machine/machine.ts';
import { findSku } from '../machine/sku.ts';
import { gpusHeld } from '../power/gpu/board.ts';
import { withSilentGpus } from '../power/gpu/silent.ts';
import type { Power } from '../power/source.ts';
import { pickPower } from '../power/sources.ts';
import type { CounterLayout, Meter, Reading, UnreadableZone } from '../recording/format.ts';
import { TOOL } from '../tool.ts';
import { reported } from './reported.ts';

/** What was found on a machine, and a short course of its counters and meters. */
export type Look = Readonly<{
  machine: Machine;
  layout: CounterLayout;
  unreadable: readonly UnreadableZone[];
  readings: readonly Reading[];
  meters: readonly Meter[];
  /** What was noticed while they were read. */
  findings: readonly Finding[];
}>;

const HOUR_S = 3_600;

/** What a machine is and by what its power would be known: the sources are picked as in an audit. */
export function describeMachine(look: Look): MachineReport {
  const { machine, layout, unreadable, readings } = look;
  const meters = withSilentGpus(look.meters, machine);
  const timeline = timelineOf(readings, layout, Number.MAX_SAFE_INTEGER);
  const power = timeline === null ? null : powerOf({ ...look, meters }, timeline);
  const spanMs = spanOf(timeline);
  const durationS = (spanMs.to - spanMs.from) / 1000;
  const boards = gpusHeld(meters, machine) ?? 0;
  const embodied = withGpus(embodiedOf(machine, HOUR_S), boards, HOUR_S);
  return {
    schemaVersion: 1,
    kind: 'machine',
    tool: TOOL,
    machine,
    held: heldOf(machine),
    sku: findSku(machine),
    layout,
    unreadable,
    durationS,
    components:
      power?.partsBetween(spanMs.from, spanMs.to).map(
        ({ energyJ, ...part }): MachineComponent => ({
          ...part,
          powerW: reported(scale(energyJ, 1 / durationS)),
        }),
      ) ?? null,
    embodiedGPerHour: reported(embodied.gramsG),
    embodiedExplanation: embodied.explanation,
    findings: [...look.findings, ...(timeline?.findings ?? []), ...(power?.findings ?? [])],
  };
}

function powerOf(
  { machine, layout, unreadable, readings, meters }: Look,
  timeline: Timeline,
): Power {
  return pickPower({
    machine,
    layout,
    unreadable,
    readings,
    meters,
    useBetween: (from, to) => usageBetween(timeline, from, to),
    declared: null,
  });
}

function spanOf(timeline: Timeline | null): Readonly<{ from: number; to: number }> {
  const points = timeline?.points ?? [];
  return { from: points[0]?.atMs ?? 0, to: points.at(-1)?.atMs ?? 0 };
}
