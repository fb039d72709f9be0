import type { RunReport } from '../audit/run-report.ts';

/** Fewer past runs tell noise from change no better than a guess. */
const LEAST = 5;
/** As the rule `increase` has it: so many scaled deviations, or such a share of the median. */
const MAD = 3.2;
const SCALED = 1.4826;
const SHARE = 0.15;

/** Whether a run used so much more or less than its past that people will want to know of it. */
export function isUnusual({ energyJ, past }: Pick<RunReport, 'energyJ' | 'past'>): boolean {
  if (energyJ === null || past.length < LEAST) return false;
  const all = past.map((one) => one.energyJ);
  const usual = median(all);
  const deviation = median(all.map((one) => Math.abs(one - usual)));
  return Math.abs(energyJ.value - usual) > Math.max(MAD * SCALED * deviation, SHARE * usual);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
