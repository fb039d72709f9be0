import { parseDuration, parsePercent } from '../../units.ts';
import type { Position } from '../policy.ts';
import type { Read } from './rule.ts';

/**
 * `increase: { max: 15 % }`: no more energy than comparable audits have used. The limit is the median
 * and the largest of: so many scaled median absolute deviations, such a share of it, the noise floor.
 */
export type IncreaseRule = Readonly<{
  kind: 'increase';
  /** Share of the median. */
  max: number;
  maxText: string;
  /** Scaled median absolute deviations. */
  mad: number;
  /** The newest so many samples, none of them older. */
  window: number;
  maxAgeMs: number;
  /** With fewer samples than `warn` nothing is decided; with fewer than `fail` nothing fails. */
  samples: Readonly<{ warn: number; fail: number }>;
  /** Whether it fails even where it alarms too often on its own past. */
  evenIfNoisy: boolean;
  at: Position;
}>;

/**
 * By simulation over noise of 5 to 20 % with outliers (npm run bench:gate): few false alarms, and an
 * increase by half is found.
 */
const DEFAULT_MAX = '15 %';
const DEFAULT_MAD = 3.2;
const DEFAULT_WINDOW = 30;
const DEFAULT_MAX_AGE = '60 d';
const DEFAULT_SAMPLES = { warn: 10, fail: 20 };

/** Whether a rule lets nothing through that the other would not. */
export function isTighterIncrease(rule: IncreaseRule, than: IncreaseRule): boolean {
  return (
    rule.max <= than.max &&
    rule.mad <= than.mad &&
    // Other samples make another limit, which may be higher.
    rule.window === than.window &&
    rule.maxAgeMs === than.maxAgeMs &&
    rule.samples.warn <= than.samples.warn &&
    rule.samples.fail <= than.samples.fail &&
    (rule.evenIfNoisy || !than.evenIfNoisy)
  );
}

type Written = Readonly<{
  max?: string;
  mad?: number;
  window?: number;
  'max-age'?: string;
  samples?: Readonly<{ warn?: number; fail?: number }>;
  'even-if-noisy'?: boolean;
}>;

/** `increase: 15 %`, or a map. */
export function readIncrease(value: unknown, at: Position): Read<IncreaseRule> {
  // `increase: 15 %` is short for `increase: { max: 15 % }`.
  const written: Written = typeof value === 'object' ? (value as Written) : { max: String(value) };
  const maxText = written.max ?? DEFAULT_MAX;
  const max = parsePercent(maxText);
  if (!max.ok) return typeof value === 'object' ? { ...max, key: 'max' } : max;
  const maxAge = parseDuration(written['max-age'] ?? DEFAULT_MAX_AGE);
  if (!maxAge.ok) return { ...maxAge, key: 'max-age' };
  const samples = { ...DEFAULT_SAMPLES, ...written.samples };
  const window = written.window ?? Math.max(DEFAULT_WINDOW, samples.fail);
  if (samples.warn > samples.fail) {
    const expected = `\`warn\` can be at most \`fail\`, which is ${samples.fail}`;
    return { ok: false, expected, key: 'samples' };
  }
  if (samples.fail > window) {
    const expected = `give at least ${samples.fail}, the samples that it takes to fail`;
    return { ok: false, expected, key: 'window' };
  }
  return {
    ok: true,
    value: {
      kind: 'increase',
      max: max.value,
      maxText,
      mad: written.mad ?? DEFAULT_MAD,
      window,
      maxAgeMs: maxAge.value * 1000,
      samples,
      evenIfNoisy: written['even-if-noisy'] ?? false,
      at,
    },
  };
}
