import { type Estimate, estimate, type Factor } from '../estimate.ts';
import { unsharedFactors } from './baseline.ts';
import { acrossDays } from './comparable.ts';
import { type Pool, poolFor } from './cpu-pool.ts';
import type { History, Self } from './history.ts';
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
 * The reference for a day: the median of the samples nearest to it. `null`: there are too few.
 *
 * @param least fewer samples make no reference
 */
export function referenceAt(
  { pool, samples }: Course,
  dayMs: number,
  least: number,
): Reference | null {
  const distance = ({ atMs }: SeriesPoint) => Math.abs(atMs - dayMs);
  const near = samples
    .filter((sample) => distance(sample) <= REFERENCE_REACH_MS)
    .sort(
      (a, b) => distance(a) - distance(b) || a.atMs - b.atMs || (a.auditId < b.auditId ? -1 : 1),
    );
  const around = acrossDays(near, REFERENCE_SAMPLES);
  if (around.length < least) return null;
  return {
    energyJ: median(around.map((sample) => onOwnCpu(pool, sample))),
    logSd: Math.hypot(medianError(pool.noiseLogSd, around.length), meanRatioLogSd(pool, around)),
    samples: around.length,
  };
}

/** A reference that was taken once and written down, on this family of CPUs, by the same method. */
export type FrozenReference = Readonly<{ energyJ: number; cpu: string | null }>;

/**
 * The same in the terms of the audit's own CPU.
 *
 * @param samples as few as it may have been taken from
 */
export function frozenReference(
  { pool, samples: known }: Course,
  { energyJ, cpu }: FrozenReference,
  samples: number,
): Reference {
  const family = known.find((one) => (one.cpu?.name ?? null) === cpu)?.cpu;
  const ratio = pool.ratioFrom(family ?? (cpu === null ? null : { name: cpu, halfLoadW: null }));
  const noise = medianError(pool.noiseLogSd, samples);
  return { energyJ: energyJ * ratio.value, logSd: Math.hypot(ratio.logSd, noise), samples };
}

/** How the usual of a series has moved: its newest samples against those around a day long ago. */
export type Drift = Readonly<{ thenJ: number; nowJ: number; risen: Estimate }>;

/** A quarter of a year: a course that no limit for one run sees, whose window is shorter. */
export const DRIFT_DAYS = 90;
const LEAST_FOR_DRIFT = 10;

/**
 * The usual of now against that of 90 days ago (abuse A11); `null`: too little is known of either.
 * `risen` is the ratio of the two, with the noise of both medians.
 */
export function driftOf(course: Course, nowMs: number): Drift | null {
  const { pool } = course;
  const then = referenceAt(course, nowMs - DRIFT_DAYS * DAY_MS, LEAST_FOR_DRIFT);
  const recent = acrossDays(recentOf(course, nowMs), RECENT_BEFORE + 1);
  if (then === null || then.energyJ <= 0 || recent.length < LEAST_FOR_DRIFT) return null;
  const nowJ = median(recent.map((sample) => onOwnCpu(pool, sample)));
  const noise = medianError(pool.noiseLogSd, recent.length);
  const logSd = Math.hypot(then.logSd, noise, meanRatioLogSd(pool, recent));
  const risen = estimate(nowJ / then.energyJ, [{ id: 'drift', logSd, kind: 'calibrated' }]);
  return { thenJ: then.energyJ, nowJ, risen };
}

/** What the newest of the series used, as the audit's own machine would have, J. */
export function recentEnergies(course: Course, nowMs: number): readonly number[] {
  return recentOf(course, nowMs).map((sample) => onOwnCpu(course.pool, sample));
}

function recentOf({ samples }: Course, nowMs: number): readonly SeriesPoint[] {
  return samples.filter(({ atMs }) => atMs >= nowMs - RECENT_REACH_MS);
}

/**
 * Where the series stands now: the median of the audit and the newest samples before it. An audit that
 * is no part of the series stands for itself, with the noise of one run.
 */
export function standing(
  course: Course,
  energyJ: Estimate,
  isOfSeries: boolean,
  nowMs: number,
): Readonly<{ energyJ: Estimate; samples: number }> {
  const { pool } = course;
  const recent = isOfSeries ? acrossDays(recentOf(course, nowMs), RECENT_BEFORE) : [];
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
