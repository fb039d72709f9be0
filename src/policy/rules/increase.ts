import { type Estimate, estimate, range } from '../../estimate.ts';
import { type Baseline, baselineOf } from '../../history/baseline.ts';
import { isTornApart, tornApart } from '../../history/history.ts';
import {
  formatEnergy,
  formatPercent,
  formatRange,
  parseDuration,
  parsePercent,
} from '../../units.ts';
import { type HeldAt, heldAt } from '../limit.ts';
import type { Budget, Position } from '../policy.ts';
import { noHistory } from './no-history.ts';
import { once } from './once.ts';
import type { Given, Read, RuleDefinition, Ruling } from './rule.ts';

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

/** Samples of fewer days may be one person's one afternoon (abuse A12). */
const DAYS_TO_FAIL = 3;

/** A limit that its own samples break so often tells no increase: such a series has two humps. */
const MOST_OVER = 0.15;

export const increase: RuleDefinition<IncreaseRule> = {
  kind: 'increase',
  read: readIncrease,

  isTightened(rule, than) {
    return (
      rule.max <= than.max &&
      rule.mad <= than.mad &&
      rule.samples.warn <= than.samples.warn &&
      rule.samples.fail <= than.samples.fail
    );
  },

  judge(rule, budget, given) {
    const found = once(given, keyOf(rule), () => baselineFor(rule, given));
    if ('why' in found) return undecided(rule, budget, given, found);
    const { baseline, energyJ } = found;
    const limit = limitOver(rule, budget, baseline);
    // What both are wrong by alike is no part of the comparison.
    const held = heldAt(estimate(energyJ.value, baseline.unshared), limit.energyJ, budget);
    const weak = weaknessOf(rule, baseline, limit.energyJ);
    const judged = weak !== null && held.judged === 'fail' ? 'warn' : held.judged;
    const failsFrom = weak === null ? held.failsFrom : null;
    return {
      ...ownOf(rule, budget),
      ...held,
      judged,
      limit: limit.energyJ,
      limitText: limit.text,
      failsFrom,
      samples: baseline.samples.length,
      baseline: baseline.medianJ,
      sentence: sentence({ ...held, judged, failsFrom }, limit, baseline, budget, weak),
    };
  },
};

function ownOf({ at }: IncreaseRule, { id, decideOn }: Budget) {
  return { budget: id, rule: 'increase', unit: 'J', per: null, decideOn, at } as const;
}

type Found = Readonly<{ baseline: Baseline; energyJ: Estimate }>;
/** Why nothing can be compared, and how many samples there are. */
type NotFound = Readonly<{ why: string; samples: number }>;

/** All of the rule that the choice of samples depends on. */
function keyOf({ window, maxAgeMs, samples: { warn, fail } }: IncreaseRule): string {
  return `baseline ${window} ${maxAgeMs} ${warn} ${fail}`;
}

function baselineFor(rule: IncreaseRule, given: Given): Found | NotFound {
  const { measured, self, history } = given;
  const { energyJ } = measured;
  if (energyJ === null) return { why: 'nothing was measured', samples: 0 };
  if (history === null) return { why: noHistory(given), samples: 0 };
  if (self === null) {
    return { why: 'nothing is known of the audit that others could be compared by', samples: 0 };
  }
  if (isTornApart(history)) return { why: tornApart(history), samples: 0 };
  const baseline = baselineOf(history, self, energyJ, rule, rule.samples.fail);
  const count = baseline.samples.length;
  if (count >= rule.samples.warn) return { baseline, energyJ };
  const known = count === 0 ? 'no comparable audit is known' : `only ${counted(count)} known`;
  return { why: `${known}, and ${rule.samples.warn} are needed`, samples: count };
}

function undecided(
  rule: IncreaseRule,
  budget: Budget,
  { measured: { energyJ } }: Given,
  { why, samples }: NotFound,
): Ruling {
  const { low, high } = energyJ === null ? NO_RANGE : range(energyJ);
  return {
    ...ownOf(rule, budget),
    judged: 'inconclusive',
    value: energyJ?.value ?? null,
    low,
    high,
    limit: null,
    limitText: `usual + ${rule.maxText}`,
    failsFrom: null,
    samples,
    baseline: null,
    sentence: `\`${budget.id}\`: whether it used more than usual could not be judged: ${why}.`,
  };
}

const NO_RANGE = { low: null, high: null };

type Limit = Readonly<{ energyJ: number; text: string }>;

/** The usual, and what it may be exceeded by. */
function limitOver(rule: IncreaseRule, { noiseFloorJ }: Budget, baseline: Baseline): Limit {
  const { medianJ, scaledMadJ } = baseline;
  const margins: readonly (readonly [number, string])[] = [
    [rule.max * medianJ, rule.maxText],
    [rule.mad * scaledMadJ, `${rule.mad} x its spread`],
    [noiseFloorJ, `noise floor ${formatEnergy(noiseFloorJ)}`],
  ];
  const [[marginJ, text]] = [...margins].sort(([a], [b]) => b - a) as [(typeof margins)[number]];
  return { energyJ: medianJ + marginJ, text: `usual ${formatEnergy(medianJ)} + ${text}` };
}

/** Why this baseline may warn and not fail; `null`: it may fail. */
function weaknessOf(
  rule: IncreaseRule,
  { samples, days }: Baseline,
  limitJ: number,
): string | null {
  const count = samples.length;
  if (count < rule.samples.fail) {
    return `${counted(count)} too few to fail it: ${rule.samples.fail} are needed`;
  }
  if (days < DAYS_TO_FAIL) {
    return `they come from ${days === 1 ? 'one day' : `${days} days`}, and ${DAYS_TO_FAIL} are needed to fail it`;
  }
  const over = samples.filter(({ energyJ }) => energyJ > limitJ).length;
  if (over > MOST_OVER * count) {
    return `${over} of the ${count} comparable audits used as much, so it fails nothing`;
  }
  return null;
}

function sentence(
  held: HeldAt,
  limit: Limit,
  { medianJ, samples }: Baseline,
  budget: Budget,
  weak: string | null,
): string {
  const { value, low, high, judged, failsFrom } = held;
  const say = (energyJ: number) => formatEnergy(energyJ, { digits: 3, like: value });
  const used = `\`${budget.id}\`: ${formatRange(value, low, high, formatEnergy, { digits: 3 })}`;
  const usual = `the usual ${say(medianJ)} of ${samples.length} comparable audits`;
  const from = failsFrom === null ? '' : `; it fails from ${say(failsFrom)}`;
  const more =
    value > medianJ && medianJ > 0
      ? `${formatPercent(value / medianJ - 1)} more than`
      : 'no more than';
  if (judged === 'inconclusive') {
    return `${used} cannot be held against ${usual}: too much differs between them besides the work${from}.`;
  }
  if (value <= limit.energyJ) {
    const doubt =
      judged === 'pass'
        ? ''
        : `, but over the limit of ${say(limit.energyJ)} at the high end of its range`;
    return `${used} is ${more} ${usual}${judged === 'pass' ? ', which is within the limit' : doubt}${from}.`;
  }
  const over = `${used} is ${more} ${usual} and over the limit of ${say(limit.energyJ)}`;
  if (weak !== null) return `${over}, but ${weak}.`;
  return judged === 'fail' ? `${over}.` : `${over}, though not at the low end of its range${from}.`;
}

function counted(count: number): string {
  return count === 1 ? '1 comparable audit is' : `${count} comparable audits are`;
}

type Written = Readonly<{
  max?: string;
  mad?: number;
  window?: number;
  'max-age'?: string;
  samples?: Readonly<{ warn?: number; fail?: number }>;
}>;

function readIncrease(value: unknown, at: Position): Read<IncreaseRule> {
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
      at,
    },
  };
}
