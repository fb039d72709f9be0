import { type Estimate, estimate, type Factor, range } from '../estimate.ts';

/**
 * What one choice emits less than another, as a share of the first one's figure and in its grams:
 * negative where it emits more. The range is that of their ratio, so what both share has no part in it:
 * it is the share's, and grams are as unsure as the figure besides.
 */
export type Saving = Readonly<{
  savedShare: number;
  lowShare: number;
  highShare: number;
  savedG: number;
  lowG: number;
  highG: number;
  /** The whole range lies above nothing saved. */
  isSure: boolean;
}>;

const NOTHING: Saving = {
  savedShare: 0,
  lowShare: 0,
  highShare: 0,
  savedG: 0,
  lowG: 0,
  highG: 0,
  isSure: false,
};

/** Factors of single hours of a grid; all others are the same at all hours. */
const OF_HOURS = 'grid-hour:';

/**
 * What `other` would save of `now`.
 *
 * @param hoursTogether how far the errors of the two choices' hours go together in one zone: 1 at the
 *   same time, towards 0 the further apart
 */
export function savingOf(now: Estimate, other: Estimate, hoursTogether = 1): Saving {
  if (now.value === 0) return NOTHING;
  const logSd = spreadOfRatio(now.factors, other.factors, hoursTogether);
  const ratio = estimate(other.value / now.value, [{ id: 'ratio', logSd, kind: 'calibrated' }]);
  const { low, high } = range(ratio);
  // Finite, since it is written down as JSON.
  const lowG = Math.max(now.value * (1 - high), -Number.MAX_VALUE);
  return {
    savedShare: 1 - ratio.value,
    lowShare: 1 - high,
    highShare: 1 - low,
    savedG: now.value - other.value,
    lowG,
    highG: now.value * (1 - low),
    isSure: lowG > 0,
  };
}

/** One standard deviation of ln(a / b): shared factors cancel, others stand side by side. */
function spreadOfRatio(a: readonly Factor[], b: readonly Factor[], hoursTogether: number): number {
  const ids = new Set([...a, ...b].map(({ id }) => id));
  const spreadIn = (factors: readonly Factor[], id: string) =>
    factors.find((factor) => factor.id === id)?.logSd ?? 0;
  const variances = [...ids].map((id) => {
    const [mine, theirs] = [spreadIn(a, id), spreadIn(b, id)];
    const together = id.startsWith(OF_HOURS) ? hoursTogether : 1;
    return mine ** 2 + theirs ** 2 - 2 * together * mine * theirs;
  });
  // Rounding may leave a little less than nothing where all cancels.
  return Math.sqrt(
    Math.max(
      0,
      variances.reduce((sum, one) => sum + one, 0),
    ),
  );
}
