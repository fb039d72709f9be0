import type { AuditContext } from '../audit/context.ts';
import type {
  ReportedComponent,
  ReportedEmissions,
  ReportedEnergy,
  ReportedUsage,
} from '../audit/report.ts';
import { add, type Estimate, multiply, scale } from '../estimate.ts';
import { type Finding, finding } from '../finding.ts';
import { embodiedG, explainEmbodied } from '../footprint/embodied.ts';
import { type Facility, facilityOf, overheadJ } from '../footprint/facility.ts';
import { type Timeline, usageBetween } from '../footprint/timeline.ts';
import { meanIntensity, spansOf } from '../grid/grid.ts';
import type { IntensitySeries } from '../grid/intensity.ts';
import type { Machine } from '../machine/machine.ts';
import { cpuEnergyJ, modelPower, type PowerModel } from '../power/model.ts';
import { J_PER_KWH } from '../units.ts';
import type { Span } from './readings.ts';
import { reported } from './reported.ts';

export type Footprint = Readonly<{
  machineJ: Estimate;
  totalG: Estimate;
  usage: ReportedUsage;
  energy: ReportedEnergy;
  emissions: ReportedEmissions;
  findings: readonly Finding[];
}>;

/** Joules, then kilowatt-hours, then grams: the numbers of one audit. */
export function footprintOf(
  context: AuditContext,
  timeline: Timeline,
  span: Span,
  intensity: IntensitySeries,
): Footprint {
  const { machine } = context;
  const model = modelPower(machine);
  const facility = facilityOf(context.place);
  const usage = usageOf(context, timeline);

  const cpuJ = cpuEnergyJ(model, usage.durationS, usage.cpuBusyS);
  const memoryJ = scale(model.memoryPowerW, usage.durationS);
  const machineJ = add(cpuJ, memoryJ);
  const operationalG = priceOverTime(model, facility, timeline, span, intensity);
  const makingG = embodiedG(machine.threads, usage.durationS);
  const totalG = add(operationalG, makingG);

  return {
    machineJ,
    totalG,
    usage,
    energy: {
      machineJ: reported(machineJ),
      components: componentsOf(model, machine, cpuJ, memoryJ),
      facilityJ: reported(overheadJ(machineJ, facility)),
      pue: {
        value: facility.pue.value,
        provenance: facility.provenance,
        source: facility.source,
        year: facility.year,
        licence: facility.licence,
      },
      meanPowerW: reported(scale(machineJ, 1 / usage.durationS)),
    },
    emissions: {
      operationalG: reported(operationalG),
      embodiedG: reported(makingG),
      embodiedExplanation: explainEmbodied(machine.threads),
      totalG: reported(totalG),
    },
    findings: [...shortness(usage.durationS), ...model.findings, ...facility.findings],
  };
}

/** CPU counters tick every 10 ms a thread: over less than this, a tick is more than 1 % of the work. */
const SHORT_S = 1;

function shortness(durationS: number): Finding[] {
  if (durationS >= SHORT_S) return [];
  const message =
    'Shorter than a second: the counters tick every 10 ms, so the energy may be further off than its range says.';
  return [finding('short-audit', message)];
}

function usageOf(context: AuditContext, timeline: Timeline): ReportedUsage {
  const { points } = timeline;
  const [first, last] = [points[0], points.at(-1)];
  const whole = usageBetween(timeline, first?.atMs ?? 0, last?.atMs ?? 0);
  const used = points.flatMap(({ memoryAvailableBytes: available }) =>
    available === null ? [] : [Math.max(0, context.machine.memoryBytes - available)],
  );
  return {
    durationS: whole.durationS,
    cpuBusyS: whole.busyS,
    cpuStealS: whole.stealS,
    cpuIowaitS: whole.iowaitS,
    cpuUtilisation: Math.min(1, whole.busyS / (whole.durationS * context.layout.threads)),
    memoryUsedBytesMean:
      used.length === 0 ? null : Math.round(used.reduce((sum, one) => sum + one, 0) / used.length),
    readings: points.length,
    longestGapS: timeline.longestGapMs / 1000,
  };
}

/** Power x PUE x intensity, summed over the spans in which the series gives one figure. */
function priceOverTime(
  model: PowerModel,
  facility: Facility,
  timeline: Timeline,
  span: Span,
  intensity: IntensitySeries,
): Estimate {
  const grams = spansOf(intensity, span.fromWallMs, span.toWallMs).map(({ fromMs, toMs }) => {
    const onMonotonic = (wallMs: number) => wallMs - span.fromWallMs + span.fromMonotonicMs;
    const use = usageBetween(timeline, onMonotonic(fromMs), onMonotonic(toMs));
    const machineJ = add(
      cpuEnergyJ(model, use.durationS, use.busyS),
      scale(model.memoryPowerW, use.durationS),
    );
    const perKwh = multiply(facility.pue, meanIntensity(intensity, fromMs, toMs));
    return multiply(scale(machineJ, 1 / J_PER_KWH), perKwh);
  });
  return add(...grams);
}

function componentsOf(
  model: PowerModel,
  { threads, memoryBytes }: Machine,
  cpuJ: Estimate,
  memoryJ: Estimate,
): ReportedComponent[] {
  const cpu: ReportedComponent = {
    id: 'cpu',
    provenance: 'modelled',
    source: 'model',
    explanation: `${threads} hardware threads of ${model.row.explanation}`,
    energyJ: reported(cpuJ),
  };
  if (model.extraMemoryGb === 0) return [cpu];
  const memoryGb = memoryBytes / 1e9;
  const memory: ReportedComponent = {
    id: 'memory',
    provenance: 'assumed',
    source: 'model',
    explanation: `${model.extraMemoryGb.toFixed(1)} GB of this machine's ${memoryGb.toFixed(1)} GB at ${model.memoryWPerGb} W each; the rest is in the CPU's figure.`,
    energyJ: reported(memoryJ),
  };
  return [cpu, memory];
}
