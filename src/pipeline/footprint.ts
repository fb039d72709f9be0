import type { AuditContext } from '../audit/context.ts';
import type {
  ReportedEmissions,
  ReportedEnergy,
  ReportedEstimate,
  ReportedMarketBased,
  ReportedStep,
  ReportedUsage,
} from '../audit/report.ts';
import { add, type Estimate, scale } from '../estimate.ts';
import { type Finding, finding } from '../finding.ts';
import { type Embodied, embodiedOf } from '../footprint/embodied.ts';
import { type Facility, facilityOf, overheadJ } from '../footprint/facility.ts';
import { withGpus } from '../footprint/gpu-embodied.ts';
import { type Timeline, usageBetween } from '../footprint/timeline.ts';
import type { IntensitySeries } from '../grid/intensity.ts';
import type { Machine } from '../machine/machine.ts';
import type { DeclaredPower } from '../power/declared.ts';
import { gpusHeld } from '../power/gpu/board.ts';
import { withSilentGpus } from '../power/gpu/silent.ts';
import type { Power } from '../power/source.ts';
import { pickPower } from '../power/sources.ts';
import type { Meter, Reading } from '../recording/format.ts';
import { type Hardware, shownHardware, type Weight } from './hardware.ts';
import { byContract, dearest, priceOverTime, sharesOf, sumOf } from './price.ts';
import type { Gathered } from './readings.ts';
import { reported } from './reported.ts';
import { reportSteps } from './steps.ts';

export type Footprint = Readonly<{
  machineJ: Estimate;
  totalG: Estimate;
  /** The same by the marginal carbon intensity; `null`: there is none. */
  marginalG: Estimate | null;
  usage: ReportedUsage;
  energy: ReportedEnergy;
  emissions: ReportedEmissions;
  marketBased: ReportedMarketBased | null;
  /** `null`: no steps were told apart. */
  steps: readonly ReportedStep[] | null;
  findings: readonly Finding[];
}>;

/**
 * Joules, then kilowatt-hours, then grams: the numbers of one audit.
 *
 * @param powered what the machine's electricity is counted as; by default what it shows itself to be
 * @param made what its making is counted as
 */
export function footprintOf(
  context: AuditContext,
  timeline: Timeline,
  gathered: Gathered,
  intensity: IntensitySeries,
  declared: DeclaredPower | null,
  powered: Hardware = shownHardware(context.machine),
  made: Hardware = powered,
): Footprint {
  const { machine, sku } = powered;
  const { readings, meters: told, span } = gathered;
  const { fromMs, toMs } = endsOf(timeline);
  const meters = withSilentGpus(told, machine, sku);
  const power = powerOf(context, machine, timeline, readings, meters, declared);
  const facility = facilityOf(context.place);
  const usage = usageOf(context, timeline);

  const parts = power.partsBetween(fromMs, toMs);
  const machineJ = sumOf(parts);
  const operationalG = priceOverTime(power, facility, span, intensity);
  const { durationS } = usage;
  const embodied = makingOf(made, told, durationS);
  const totalG = add(operationalG, embodied.gramsG);
  const marginalOperationalG = dearest(
    context.intensityBeside
      .filter(({ signal }) => signal === 'marginal')
      .map((series) => priceOverTime(power, facility, span, series)),
  );
  const marginalG =
    marginalOperationalG === null ? null : add(marginalOperationalG, embodied.gramsG);

  const steps =
    context.steps === null
      ? null
      : reportSteps({
          context,
          intervals: context.steps,
          gathered,
          timeline,
          machine,
          powerOver: (course) => powerOf(context, machine, course, readings, meters, declared),
          facility,
          intensity,
          embodiedG: embodied.gramsG,
          machineJ,
          totalG,
        });

  return {
    machineJ,
    totalG,
    marginalG,
    usage,
    steps,
    energy: {
      machineJ: reported(machineJ),
      components: parts.map((part) => ({ ...part, energyJ: reported(part.energyJ) })),
      facilityJ: reported(overheadJ(machineJ, facility)),
      pue: {
        ...reportedPue(facility),
        provenance: facility.provenance,
        source: facility.source,
        year: facility.year,
        licence: facility.licence,
      },
      meanPowerW: reported(scale(machineJ, 1 / usage.durationS)),
    },
    emissions: {
      operationalG: reported(operationalG),
      operationalShares: sharesOf(power, facility, span, intensity, operationalG),
      embodiedG: reported(embodied.gramsG),
      embodiedExplanation: embodied.explanation,
      totalG: reported(totalG),
      marginal:
        marginalOperationalG === null || marginalG === null
          ? null
          : { operationalG: reported(marginalOperationalG), totalG: reported(marginalG) },
    },
    marketBased: byContract(context.marketBased, machineJ, facility),
    findings: [...shortness(usage.durationS), ...power.findings, ...facility.findings],
  };
}

/** What an audit's machine would come to as this hardware, in electricity and in making. */
export function weighHardware(
  context: AuditContext,
  timeline: Timeline,
  { readings, meters: told }: Gathered,
  declared: DeclaredPower | null,
  hardware: Hardware,
): Weight {
  const { machine, sku } = hardware;
  const { fromMs, toMs } = endsOf(timeline);
  const meters = withSilentGpus(told, machine, sku);
  const power = powerOf(context, machine, timeline, readings, meters, declared);
  const { gramsG } = makingOf(hardware, told, (toMs - fromMs) / 1000);
  return { energyJ: sumOf(power.partsBetween(fromMs, toMs)).value, embodiedG: gramsG.value };
}

function makingOf({ machine, sku }: Hardware, told: readonly Meter[], durationS: number): Embodied {
  const meters = withSilentGpus(told, machine, sku);
  const boards = gpusHeld(meters, machine) ?? 0;
  return withGpus(embodiedOf(machine, durationS, sku), boards, durationS);
}

/** No building gives electricity back, however wide the range of its figure is. */
function reportedPue({ pue }: Facility): ReportedEstimate {
  const { low, ...estimated } = reported(pue);
  return { ...estimated, low: Math.max(1, low) };
}

/** The moments between which there are counters; time outside them has no part in any number. */
function endsOf({ points }: Timeline): Readonly<{ fromMs: number; toMs: number }> {
  return { fromMs: points[0]?.atMs ?? 0, toMs: points.at(-1)?.atMs ?? 0 };
}

function powerOf(
  context: AuditContext,
  machine: Machine,
  timeline: Timeline,
  readings: readonly Reading[],
  meters: readonly Meter[],
  declared: DeclaredPower | null,
): Power {
  const { layout, unreadable } = context;
  const { fromMs, toMs } = endsOf(timeline);
  const within = readings
    .filter(({ monotonicMs }) => monotonicMs >= fromMs && monotonicMs <= toMs)
    .sort((a, b) => a.monotonicMs - b.monotonicMs);
  return pickPower({
    machine,
    layout,
    unreadable,
    readings: within,
    meters,
    useBetween: (from, to) => usageBetween(timeline, from, to),
    declared,
  });
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
  const { fromMs, toMs } = endsOf(timeline);
  const whole = usageBetween(timeline, fromMs, toMs);
  const cpus = context.machine.container?.cpus ?? context.layout.threads;
  // A container's node tells only of the memory of all that run on it.
  const own = context.layout.reader === 'cgroup' ? [] : points;
  const used = own.flatMap(({ memoryAvailableBytes: available }) =>
    available === null ? [] : [Math.max(0, context.machine.memoryBytes - available)],
  );
  return {
    durationS: whole.durationS,
    cpuBusyS: whole.busyS,
    cpuStealS: whole.stealS,
    cpuIowaitS: whole.iowaitS,
    cpuUtilisation: Math.min(1, whole.busyS / (whole.durationS * cpus)),
    memoryUsedBytesMean:
      used.length === 0 ? null : Math.round(used.reduce((sum, one) => sum + one, 0) / used.length),
    readings: points.length,
    longestGapS: timeline.longestGapMs / 1000,
  };
}
