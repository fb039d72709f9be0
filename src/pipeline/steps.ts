import type { AuditContext } from '../audit/context.ts';
import type { ReportedStep } from '../audit/report.ts';
import { add, type Estimate, estimate, multiply, scale } from '../estimate.ts';
import type { Facility } from '../footprint/facility.ts';
import { type Timeline, usageBetween } from '../footprint/timeline.ts';
import { spansOf } from '../grid/grid.ts';
import type { IntensitySeries } from '../grid/intensity.ts';
import type { Machine } from '../machine/machine.ts';
import { busyShare, modelPower } from '../power/model.ts';
import type { Power } from '../power/source.ts';
import type { StepInterval, StepPart } from '../steps/interval.ts';
import { boundariesOf, type Piece, piecesOf, type Share } from '../steps/share.ts';
import { sharpened } from '../steps/sharpen.ts';
import { addingUp } from '../steps/whole.ts';
import { J_PER_KWH } from '../units.ts';
import type { Gathered } from './readings.ts';
import { reported } from './reported.ts';

export type StepInputs = Readonly<{
  context: AuditContext;
  /** As it is counted. */
  machine: Machine;
  intervals: readonly StepInterval[];
  gathered: Gathered;
  timeline: Timeline;
  /** The same power over a finer course. */
  powerOver: (timeline: Timeline) => Power;
  facility: Facility;
  intensity: IntensitySeries;
  /** Of the whole job, as are the next two. */
  embodiedG: Estimate;
  machineJ: Estimate;
  totalG: Estimate;
}>;

/** A part of the job's time, by the keys of its row. */
type Sums = { ms: number; energies: Estimate[]; grams: Estimate[] };

/**
 * The job's energy and emissions by step: GPUs and what stands still by time, what CPU time adds by CPU
 * time, the building and the hour's intensity as for the whole. A row each for the audit itself and for
 * what is nobody's. The rows' values add up to those of the job, to the last digit of a document.
 */
export function reportSteps(inputs: StepInputs): readonly ReportedStep[] {
  const { context, intervals, gathered, machineJ, totalG } = inputs;
  const originMs = context.start.monotonicMs;
  const fine = sharpened(inputs.timeline, boundariesOf(intervals, originMs));
  const { points } = fine;
  const [fromMs, toMs] = [points[0]?.atMs ?? 0, points.at(-1)?.atMs ?? 0];
  const pieces = piecesOf({
    intervals,
    entries: gathered.entries,
    samplerCpuS: gathered.samplerCpuS ?? 0,
    useBetween: (from, to) => usageBetween(fine, from, to),
    originMs,
    fromMs,
    toMs,
    cutsMs: hourCuts(inputs, fromMs, toMs),
  });
  const sums = summed(inputs, fine, pieces);
  const sumOf = (key: string): Sums => sums.get(key) ?? { ms: 0, energies: [], grams: [] };

  const steps = intervals.flatMap((interval, row) =>
    interval.kind === 'step' ? [{ interval, row }] : [],
  );
  const keys = [...steps.map(({ row }) => String(row)), 'audit', 'unattributed'];
  const valuesJ = addingUp(
    keys.map((key) => sumIn(sumOf(key).energies)),
    machineJ.value,
  );
  const valuesG = addingUp(
    keys.map((key) => sumIn(sumOf(key).grams)),
    totalG.value,
  );
  const amounts = (i: number) => {
    const { energies, grams } = sumOf(keys[i] as string);
    return {
      energyJ: reported(valued(add(...energies), valuesJ[i] as number, machineJ)),
      totalG: reported(valued(add(...grams), valuesG[i] as number, totalG)),
    };
  };
  const rows = steps.map(
    ({ interval, row }, i): ReportedStep => ({
      kind: 'step',
      ...described(interval),
      number: interval.number,
      conclusion: interval.conclusion,
      ...amounts(i),
      children: childrenOf(interval, row, sumOf, valuesJ[i] as number, valuesG[i] as number),
    }),
  );
  const rest = (['audit', 'unattributed'] as const).map(
    (kind, i): ReportedStep => ({
      kind,
      name: null,
      startS: null,
      durationS: sumOf(kind).ms / 1000,
      number: null,
      conclusion: null,
      ...amounts(steps.length + i),
      children: [],
    }),
  );
  return [...rows, ...rest];
}

/** Where the price of electricity's carbon changes. */
function hourCuts(
  { intensity, gathered: { span } }: StepInputs,
  fromMs: number,
  toMs: number,
): number[] {
  return spansOf(intensity, span.fromWallMs, span.toWallMs)
    .map((part) => onMonotonic(part.fromMs, span))
    .filter((ms) => ms > fromMs && ms < toMs);
}

function onMonotonic(wallMs: number, span: Gathered['span']): number {
  return wallMs - span.fromWallMs + span.fromMonotonicMs;
}

function summed(inputs: StepInputs, fine: Timeline, pieces: readonly Piece[]): Map<string, Sums> {
  const { machine, gathered, facility, intensity, embodiedG } = inputs;
  const { span } = gathered;
  const power = inputs.powerOver(fine);
  const model = modelPower(machine);
  const prices = spansOf(intensity, span.fromWallMs, span.toWallMs);
  const wholeMs = pieces.reduce((sum, { fromMs, toMs }) => sum + (toMs - fromMs), 0);
  const sums = new Map<string, Sums>();
  for (const { fromMs, toMs, shares } of pieces) {
    const parts = power.partsBetween(fromMs, toMs);
    const isGpu = (id: string) => id === 'gpu' || id === 'gpu-host';
    const sumOf = (wanted: boolean) =>
      add(...parts.filter(({ id }) => isGpu(id) === wanted).map(({ energyJ }) => energyJ));
    const [hostJ, gpuJ] = [sumOf(false), sumOf(true)];
    const { durationS, busyS } = usageBetween(fine, fromMs, toMs);
    const byWork = busyShare(model, durationS, busyS);
    const middle = (fromMs + toMs) / 2;
    const price = prices.findLast((part) => onMonotonic(part.fromMs, span) <= middle) ?? prices[0];
    const perKwh = multiply(
      facility.pue,
      estimate(price?.intensityGPerKwh ?? 0, intensity.factors),
    );
    const madeG = scale(embodiedG, (toMs - fromMs) / wholeMs);
    for (const share of shares) {
      const ofHost = byWork * share.ofCpu + (1 - byWork) * share.ofTime;
      const energyJ = add(scale(hostJ, ofHost), scale(gpuJ, share.ofTime));
      const key = keyOf(share);
      const sum = sums.get(key) ?? { ms: 0, energies: [], grams: [] };
      sums.set(key, sum);
      sum.ms += share.ofTime > 0 ? toMs - fromMs : 0;
      sum.energies.push(energyJ);
      sum.grams.push(multiply(scale(energyJ, 1 / J_PER_KWH), perKwh), scale(madeG, share.ofTime));
    }
  }
  return sums;
}

function keyOf({ row, child }: Share): string {
  return child === null ? String(row) : `${row}.${child}`;
}

function sumIn(estimates: readonly Estimate[]): number {
  return estimates.reduce((sum, { value }) => sum + value, 0);
}

/** The value as it adds up; a row of next to nothing is as uncertain as the whole. */
function valued({ value: own, factors }: Estimate, value: number, whole: Estimate): Estimate {
  return estimate(value, own > 0 ? factors : whole.factors);
}

function described({ name, fromMs, toMs }: StepPart) {
  return { name, startS: fromMs / 1000, durationS: (toMs - fromMs) / 1000 };
}

/** Parts of a composite action; what it did between them is in the whole alone. */
function childrenOf(
  { children }: StepInterval,
  row: number,
  sumOf: (key: string) => Sums,
  wholeJ: number,
  wholeG: number,
): ReportedStep[] {
  const own = sumOf(String(row));
  const sums = children.map((_, child) => sumOf(`${row}.${child}`));
  const within = (of: (sums: Sums) => readonly Estimate[], whole: number) => {
    const values = sums.map((one) => sumIn(of(one)));
    const between = sumIn(of(own)) - values.reduce((sum, value) => sum + value, 0);
    return addingUp([...values, Math.max(0, between)], whole);
  };
  const valuesJ = within(({ energies }) => energies, wholeJ);
  const valuesG = within(({ grams }) => grams, wholeG);
  return children.map((part, child): ReportedStep => {
    const { energies, grams } = sums[child] as Sums;
    return {
      kind: 'step',
      ...described(part),
      number: null,
      conclusion: null,
      energyJ: reported(estimate(valuesJ[child] as number, add(...energies).factors)),
      totalG: reported(estimate(valuesG[child] as number, add(...grams).factors)),
      children: [],
    };
  });
}
