import { type Estimate, estimate, range } from '../../estimate.ts';
import { type Baseline, baselineOf } from '../../history/baseline.ts';
import { courseOf, type Drift, driftOf } from '../../history/course.ts';
import { isTornApart, seriesSaid, tornApart } from '../../history/history.ts';
import { type Summary, summaryOf } from '../../history/robust.ts';
import { replayOnItself, type SelfReplay } from '../../history/self-replay.ts';
import { formatEnergy } from '../../units.ts';
import { heldAt } from '../limit.ts';
import { isNoisy, noiseSaid } from '../noisy.ts';
import type { Budget } from '../policy.ts';
import { comparedSentence, driftSaid } from './increase-sentence.ts';
import { type IncreaseRule, isTighterIncrease, readIncrease } from './increase-terms.ts';
import { noHistory } from './no-history.ts';
import { once } from './once.ts';
import type { Given, RuleDefinition, Ruling } from './rule.ts';

/** Samples of fewer days may be one person's one afternoon (abuse A12). */
const DAYS_TO_FAIL = 3;

export const increase: RuleDefinition<IncreaseRule> = {
  kind: 'increase',
  read: readIncrease,
  isTightened: isTighterIncrease,

  judge(rule, budget, given) {
    const found = once(given, keyOf(rule), () => baselineFor(rule, given));
    if ('why' in found) return undecided(rule, budget, given, found);
    const { baseline, energyJ, drift } = found;
    const limit = limitOver(rule, budget, baseline);
    // What both are wrong by alike is no part of the comparison.
    const held = heldAt(estimate(energyJ.value, baseline.unshared), limit.energyJ, budget);
    const replayed = once(given, `${keyOf(rule)} ${termsOf(rule, budget)}`, () =>
      replayOn(rule, budget, baseline),
    );
    const noisy = !rule.evenIfNoisy && isNoisy(replayed) ? replayed : null;
    const weak = weaknessOf(rule, baseline) ?? (noisy === null ? null : noiseSaid(noisy));
    const judged = weak !== null && held.judged === 'fail' ? 'warn' : held.judged;
    const failsFrom = weak === null ? held.failsFrom : null;
    const said = comparedSentence({ ...held, judged, failsFrom }, limit, baseline, budget, weak);
    return {
      ...ownOf(rule, budget),
      ...held,
      judged,
      limit: limit.energyJ,
      limitText: limit.text,
      failsFrom,
      samples: baseline.samples.length,
      baseline: baseline.medianJ,
      noisy,
      sentence: `${said}${driftSaid(drift, limit.energyJ / baseline.medianJ)}`,
    };
  },
};

function ownOf({ at }: IncreaseRule, { id, decideOn }: Budget) {
  return { budget: id, rule: 'increase', unit: 'J', per: null, decideOn, at } as const;
}

type Found = Readonly<{ baseline: Baseline; energyJ: Estimate; drift: Drift | null }>;
/** Why nothing can be compared, and how many samples there are. */
type NotFound = Readonly<{ why: string; samples: number }>;

/** All of the rule that the choice of samples depends on. */
function keyOf({ window, maxAgeMs, samples: { warn, fail } }: IncreaseRule): string {
  return `baseline ${window} ${maxAgeMs} ${warn} ${fail}`;
}

/** And all that the limit depends on. */
function termsOf({ max, mad }: IncreaseRule, { noiseFloorJ }: Budget): string {
  return `limit ${max} ${mad} ${noiseFloorJ}`;
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
  if (count >= rule.samples.warn) {
    return { baseline, energyJ, drift: driftOf(courseOf(history, self), history.nowMs) };
  }
  return { why: seriesSaid(history, self, count, rule.samples.warn), samples: count };
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

/** The usual, what it may be exceeded by, and both in words. */
function limitOver(
  rule: IncreaseRule,
  { noiseFloorJ }: Budget,
  { medianJ, scaledMadJ }: Summary,
): Readonly<{ energyJ: number; margin: string; text: string }> {
  const margins: readonly (readonly [number, string])[] = [
    [rule.max * medianJ, rule.maxText],
    [rule.mad * scaledMadJ, `${rule.mad} x its spread`],
    [noiseFloorJ, `noise floor ${formatEnergy(noiseFloorJ)}`],
  ];
  const [[marginJ, margin]] = [...margins].sort(([a], [b]) => b - a) as [(typeof margins)[number]];
  const text = `usual ${formatEnergy(medianJ)} + ${margin}`;
  return { energyJ: medianJ + marginJ, margin, text };
}

/** What the rule would have made of the series that it rests on. */
function replayOn(rule: IncreaseRule, { noiseFloorJ }: Budget, { past }: Baseline): SelfReplay {
  return replayOnItself(
    past.map(({ energyJ }) => energyJ),
    rule.window,
    (energies) => {
      const { medianJ, scaledMadJ } = summaryOf(energies);
      return medianJ + Math.max(rule.max * medianJ, rule.mad * scaledMadJ, noiseFloorJ);
    },
  );
}

/** Why this baseline may warn and not fail; `null`: it may fail. */
function weaknessOf(rule: IncreaseRule, { samples, days }: Baseline): string | null {
  const count = samples.length;
  if (count < rule.samples.fail) {
    return `${counted(count)} too few to fail it: ${rule.samples.fail} are needed`;
  }
  if (days < DAYS_TO_FAIL) {
    return `they come from ${days === 1 ? 'one day' : `${days} days`}, and ${DAYS_TO_FAIL} are needed to fail it`;
  }
  return null;
}

function counted(count: number): string {
  return count === 1 ? '1 comparable audit is' : `${count} comparable audits are`;
}
