import { type Estimate, estimate, type Factor } from '../estimate.ts';
import { unsharedFactors } from './baseline.ts';
import { plainJob } from './comparable.ts';
import { type Pool, poolFor } from './cpu-pool.ts';
import type { FrozenReference, History, Self } from './history.ts';
import { DAY_MS } from './period.ts';
import type { SeriesPoint } from './point.ts';
import { median, medianError } from './robust.ts';

/** Where a path begins: the usual energy around a day, in the terms of the audit's own CPU. */
export type Reference = Readonly<{ energyJ: number; logSd: number; samples: number }>;

/** Around its day, and not further away, lie the samples of a reference. */
const REFERENCE_REACH_MS = 30 * DAY_MS;
const REFERENCE_SAMPLES = 20;
/** The audit and the newest before it: enough to tell a course from noise, few enough to be now. */
const RECENT_BEFORE = 9;
const RECENT_REACH_MS = 30 * DAY_MS;

/** The course of a series, as the audit's own machine would have used it. */
export type Course = Readonly<{
  pool: Pool;
  /** The newest first. */
  samples: readonly SeriesPoint[];
}>;

export function courseOf(history: History, self: Self): Course {
  return { pool: poolFor(self.cpu, history.series), samples: history.series };
}

/**
 * The reference for a day: the one that was frozen, else the median of the samples nearest to it.
 * `null`: there is neither.
 *
 * @param least fewer samples make no reference
 */
export function referenceAt(
  { pool, samples }: Course,
  frozen: readonly FrozenReference[],
  self: Self,
  fromMs: number,
  least: number,
): Reference | null {
  const kept = frozen.find(
    (one) =>
      one.fromMs === fromMs &&
      one.workflowPath === self.subject.workflowPath &&
      plainJob(one.job) === plainJob(self.subject.job),
  );
  if (kept !== undefined) {
    const ratio = pool.ratioFrom(kept.cpu);
    const noise = medianError(pool.noiseLogSd, Math.max(1, kept.samples));
    return {
      energyJ: kept.energyJ.value * ratio.value,
      logSd: Math.hypot(ratio.logSd, noise),
      samples: kept.samples,
    };
  }
  const distance = ({ atMs }: SeriesPoint) => Math.abs(atMs - fromMs);
  const around = samples
    .filter((sample) => distance(sample) <= REFERENCE_REACH_MS)
    .sort(
      (a, b) => distance(a) - distance(b) || a.atMs - b.atMs || (a.auditId < b.auditId ? -1 : 1),
    )
    .slice(0, REFERENCE_SAMPLES);
  if (around.length < least) return null;
  return {
    energyJ: median(around.map((sample) => onOwnCpu(pool, sample))),
    logSd: Math.hypot(medianError(pool.noiseLogSd, around.length), meanRatioLogSd(pool, around)),
    samples: around.length,
  };
}

/**
 * Where the series stands now: the median of the audit and the newest samples before it. What is only
 * proposed is no part of the series and stands for itself, with the noise of one run.
 */
export function standing(
  { pool, samples }: Course,
  energyJ: Estimate,
  isProposal: boolean,
  nowMs: number,
): Readonly<{ energyJ: Estimate; samples: number }> {
  const recent = isProposal
    ? []
    : samples.filter(({ atMs }) => atMs >= nowMs - RECENT_REACH_MS).slice(0, RECENT_BEFORE);
  const energies = [energyJ.value, ...recent.map((sample) => onOwnCpu(pool, sample))];
  const noise =
    energies.length === 1 ? pool.noiseLogSd : medianError(pool.noiseLogSd, energies.length);
  const factors: Factor[] = [
    { id: 'run-to-run', logSd: noise, kind: 'calibrated' },
    { id: 'cpu-ratio', logSd: meanRatioLogSd(pool, recent), kind: 'declared' },
  ];
  return { energyJ: estimate(median(energies), factors), samples: recent.length };
}

/** What separates an audit from the samples of its course: see `unsharedFactors`. */
export function unsharedWith({ samples }: Course, energyJ: Estimate, self: Self): Factor[] {
  const family = samples.filter(({ cpu }) => cpu?.name === self.cpu?.name);
  return unsharedFactors(energyJ, family.length > 0 ? family : samples, family.length === 0);
}

function onOwnCpu(pool: Pool, { energyJ, cpu }: SeriesPoint): number {
  return energyJ.value * pool.ratioFrom(cpu).value;
}

function meanRatioLogSd(pool: Pool, samples: readonly SeriesPoint[]): number {
  if (samples.length === 0) return 0;
  return samples.reduce((sum, { cpu }) => sum + pool.ratioFrom(cpu).logSd, 0) / samples.length;
}
