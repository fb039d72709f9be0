import assumptions from '../../data/assumptions.json' with { type: 'json' };
import type { CpuFamily, SeriesPoint } from './point.ts';
import { median, medianError, scaledMad } from './robust.ts';

/**
 * One label of hosted runners hides several families of CPUs, and which one a job gets is a lottery.
 * So that it does not starve the baseline, a sample from another family is brought to the audit's own
 * by the ratio of the two: the power model's, corrected by what was measured, each weighed by the
 * inverse of its variance. What is left in doubt about the ratio widens the comparison.
 */
export type Pool = Readonly<{
  /** Spread of ln(energy) among runs of one family. */
  noiseLogSd: number;
  /** How a family's energy is brought to the audit's own, and ln-spread of that. */
  ratioFrom: (cpu: CpuFamily | null) => Ratio;
}>;

export type Ratio = Readonly<{ value: number; logSd: number }>;

/** A median of fewer may be an outlier itself. */
const LEAST_OF_FAMILY = 3;
const { cpuRatio, cpuRatioUnknown, runNoise } = assumptions.errors;

const SAME: Ratio = { value: 1, logSd: 0 };

type Family = { cpu: CpuFamily | null; logs: number[] };

/** @param samples of every family, as far back as a ratio may rest on */
export function poolFor(own: CpuFamily | null, samples: readonly SeriesPoint[]): Pool {
  const families = new Map<string, Family>();
  for (const { cpu, energyJ } of samples) {
    if (energyJ.value <= 0) continue;
    const known = families.get(nameOf(cpu));
    if (known === undefined) families.set(nameOf(cpu), { cpu, logs: [Math.log(energyJ.value)] });
    else known.logs.push(Math.log(energyJ.value));
  }
  const noiseLogSd = noiseOf([...families.values()]);
  const ours = families.get(nameOf(own))?.logs ?? [];
  const ratios = new Map(
    [...families.values()].map(({ cpu, logs }) => [
      nameOf(cpu),
      ratioBetween({ cpu: own, logs: ours }, { cpu, logs }, noiseLogSd),
    ]),
  );
  return {
    noiseLogSd,
    ratioFrom: (cpu) =>
      ratios.get(nameOf(cpu)) ?? ratioBetween({ cpu: own, logs: ours }, { cpu, logs: [] }, 0),
  };
}

function nameOf(cpu: CpuFamily | null): string {
  return cpu?.name ?? '';
}

/** What is left of the spread when each family's own median is taken off. */
function noiseOf(families: readonly Family[]): number {
  const left = families
    .filter(({ logs }) => logs.length >= LEAST_OF_FAMILY)
    .flatMap(({ logs }) => {
      const middle = median(logs);
      return logs.map((log) => log - middle);
    });
  return left.length === 0 ? runNoise.logSd : scaledMad(left, 0);
}

function ratioBetween(own: Family, other: Family, noiseLogSd: number): Ratio {
  if (nameOf(own.cpu) === nameOf(other.cpu)) return SAME;
  const model = modelRatio(own.cpu, other.cpu);
  if (Math.min(own.logs.length, other.logs.length) < LEAST_OF_FAMILY) return model;
  const measuredSd = Math.max(
    LEAST_SPREAD,
    Math.hypot(
      medianError(noiseLogSd, own.logs.length),
      medianError(noiseLogSd, other.logs.length),
    ),
  );
  const [ofModel, ofMeasured] = [model.logSd ** -2, measuredSd ** -2];
  const log =
    (Math.log(model.value) * ofModel + (median(own.logs) - median(other.logs)) * ofMeasured) /
    (ofModel + ofMeasured);
  return { value: Math.exp(log), logSd: (ofModel + ofMeasured) ** -0.5 };
}

/** Runs without any noise would make a ratio sure beyond what their energies are written to. */
const LEAST_SPREAD = 1e-4;

/** Watts at half load compare what families draw, not how fast they are: hence the declared spread. */
function modelRatio(own: CpuFamily | null, other: CpuFamily | null): Ratio {
  const [ours, theirs] = [own?.halfLoadW ?? null, other?.halfLoadW ?? null];
  if (ours === null || theirs === null) return { value: 1, logSd: cpuRatioUnknown.logSd };
  const value = ours / theirs;
  // No label hides families so far apart: one of the two claims to be what it is not (abuse A28).
  if (!(value <= cpuRatio.most && value >= 1 / cpuRatio.most)) {
    return { value: 1, logSd: cpuRatioUnknown.logSd };
  }
  return { value, logSd: cpuRatio.logSd };
}
