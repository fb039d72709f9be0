import type { Estimate, Factor } from '../estimate.ts';
import { acrossDays } from './comparable.ts';
import { poolFor } from './cpu-pool.ts';
import type { History, Self } from './history.ts';
import { DAY_MS } from './period.ts';
import type { SeriesPoint } from './point.ts';
import { type Summary, summaryOf } from './robust.ts';

/** Which of the series a baseline is made of. */
export type BaselineTerms = Readonly<{
  /** So many, the newest of as many days as there are. */
  window: number;
  maxAgeMs: number;
}>;

/** A sample as the audit's own machine would have used it. */
export type Sample = Readonly<{ atMs: number; energyJ: number }>;

/** The robust summary of comparable past audits, in the terms of the audit's own family of CPUs. */
export type Baseline = Summary &
  Readonly<{
    /** The newest first, no more than the window. */
    samples: readonly Sample[];
    /** And all the others that are not too old either. */
    past: readonly Sample[];
    /** Days (UTC) that the samples come from. */
    days: number;
    /** What separates the audit from its samples; what both are wrong by alike is none of it. */
    unshared: readonly Factor[];
  }>;

/**
 * The baseline of an audit. Where its own family of CPUs has samples enough, those alone; else the
 * samples of all families behind the label, brought to its own.
 *
 * @param enough so many of its own family need no others beside them
 */
export function baselineOf(
  history: History,
  self: Self,
  energyJ: Estimate,
  terms: BaselineTerms,
  enough: number,
): Baseline {
  const recent = history.series.filter(({ atMs }) => atMs >= history.nowMs - terms.maxAgeMs);
  const family = recent.filter(({ cpu }) => cpu?.name === self.cpu?.name);
  const eligible = family.length >= enough ? family : recent;
  const chosen = acrossDays(eligible, terms.window);
  const pool = poolFor(self.cpu, recent);
  const sampleOf = ({ atMs, energyJ: { value }, cpu }: SeriesPoint): Sample => ({
    atMs,
    energyJ: value * pool.ratioFrom(cpu).value,
  });
  const samples = chosen.map(sampleOf);
  const ratioLogSd = mean(chosen.map(({ cpu }) => pool.ratioFrom(cpu).logSd));
  return {
    ...summaryOf(samples.map(({ energyJ: one }) => one)),
    samples,
    past: eligible.map(sampleOf),
    days: new Set(samples.map(({ atMs }) => Math.floor(atMs / DAY_MS))).size,
    unshared: [
      ...unsharedFactors(energyJ, family.length > 0 ? family : chosen, family.length === 0),
      ...(ratioLogSd > 0
        ? [{ id: 'cpu-ratio', logSd: ratioLogSd, kind: 'declared' } as const]
        : []),
    ],
  };
}

/**
 * The errors that an audit does not share with its samples: by the same figure both are wrong alike,
 * and their ratio is not. An error that only some samples have, or that weighs more in the one than
 * in the others, is shared in part.
 *
 * @param otherCpus the samples are of other CPUs: errors of the same kind on both sides (the part of
 * their ids before the colon) are those CPUs' own, whose ratio has its own range
 */
export function unsharedFactors(
  { factors }: Estimate,
  samples: readonly SeriesPoint[],
  otherCpus: boolean,
): Factor[] {
  if (samples.length === 0) return [...factors];
  const theirs = new Map<string, Factor>();
  for (const sample of samples) {
    for (const { id, logSd, kind } of sample.energyJ.factors) {
      const sum = (theirs.get(id)?.logSd ?? 0) + logSd / samples.length;
      theirs.set(id, { id, logSd: sum, kind });
    }
  }
  const ours = new Map(factors.map((factor) => [factor.id, factor]));
  const isCounterpart = (id: string, there: ReadonlyMap<string, Factor>) =>
    otherCpus &&
    id.includes(':') &&
    [...there.keys()].some((other) => kindOf(other) === kindOf(id));
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((id) => {
    const [our, their] = [ours.get(id), theirs.get(id)];
    if (our === undefined && isCounterpart(id, ours)) return [];
    if (their === undefined && isCounterpart(id, theirs)) return [];
    const logSd = Math.abs((our?.logSd ?? 0) - (their?.logSd ?? 0));
    // Less than a hundredth of a percent is how the figures were rounded.
    return logSd < 1e-4 ? [] : [{ id, logSd, kind: (our ?? their)?.kind ?? 'declared' }];
  });
}

function kindOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
