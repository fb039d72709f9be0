import { quoted } from '../nearest.ts';
import { byText } from '../ordered.ts';
import {
  byMarginal,
  decidedBy,
  isByMarginal,
  lacksMarginal,
  ruleBy,
  worse,
} from './by-intensity.ts';
import { type Weakness, weaknessResults } from './data.ts';
import { type Day, dayOf } from './day.ts';
import { ceilingOn, heldUnder, milder } from './enforcement.ts';
import { byImportance, weigh } from './importance.ts';
import { hardest, isFor, type JudgedJob, type Ruled, sole, sumOf } from './judge-jobs.ts';
import type { Budget, Enforcement, IntensityBasis, Policy, Rule } from './policy.ts';
import type { Given, Ruling } from './rules/rule.ts';
import { isHighImpact } from './scope.ts';
import { isSumOfOther } from './sums.ts';
import {
  type Judgement,
  type RuleResult,
  type TroubleResult,
  VERDICTS_WORST_FIRST,
  type Verdict,
  type WaiverResult,
} from './verdict.ts';
import { type Waiver, waiverFor, waiversInForce } from './waiver.ts';
import { waiverResult, waiverUse } from './waiver-result.ts';

/**
 * Holds what was measured against every budget that matches, and says what the policy makes of weak
 * evidence. The order of a policy's budgets changes nothing.
 *
 * @param jobs of a run its jobs: a budget is for those that match it, and what is not of each job is
 * held against their sum
 */
export function judge(
  policy: Policy | null,
  given: Given,
  weaknesses: readonly Weakness[] = [],
  jobs: readonly JudgedJob[] = [{ name: null, given }],
): Judgement {
  const { measured } = given;
  const isNothingMeasured = measured.energyJ === null && measured.totalG === null;
  const sure: readonly Verdict[] = isNothingMeasured ? ['inconclusive'] : [];
  if (policy === null) {
    const sentence = isNothingMeasured
      ? NOTHING_MEASURED
      : 'No policy was given, so nothing was judged.';
    return { ...NOTHING, verdict: worst(sure), sentence };
  }
  const terms = termsOf(policy, given);
  const bindings = policy.budgets.flatMap((budget) => {
    const matched = jobs.filter((job) => isFor(budget, job));
    return matched.length === 0 ? [] : [{ budget, jobs: matched }];
  });
  const binding = bindings.map(({ budget }) => budget);
  const bound = new Set(binding);
  const judged = bindings.flatMap((one) => {
    const all = one.jobs.length === jobs.length ? given : sumOf(given, one.jobs);
    return resultsOf(one.budget, policy, terms, all, one.jobs);
  });
  const weighed = weigh(judged, terms.isHighImpact).sort(byImportance);
  const counted = weighed.flatMap(({ result, isCounted }) => (isCounted ? [result] : []));
  const results = weighed.map(({ result }) => result);
  // Evidence is weak for somebody: where no budget counts, there is nothing that it could vouch for.
  const enforcement = strictestOf(results.map((result) => result.enforcement));
  const evidence = judged.some(lacksMarginal) ? [...weaknesses, MISSING_MARGINAL] : weaknesses;
  const weak = enforcement === 'observe' ? [] : weaknessResults(policy, evidence, enforcement);
  const troubles = policy.troubles.map((trouble) => troubleResult(trouble, policy));
  const verdict = worst([
    ...sure,
    ...[...counted, ...weak, ...troubles].map((result) => result.verdict),
  ]);
  return {
    verdict,
    sentence: isNothingMeasured
      ? NOTHING_MEASURED
      : summary(policy, verdict, results, [...troubles, ...weak]),
    results,
    weaknesses: weak,
    waivers: waiverResults(policy, terms, results, binding, given.approvers),
    troubles,
    isHighImpact: terms.isHighImpact,
    unmatchedBudgets: policy.budgets
      .filter((budget) => !bound.has(budget))
      .map(({ id }) => id)
      .sort(),
  };
}

/** Known only once a limit was held: whether anybody asks for it is the policy's word. */
const MISSING_MARGINAL: Weakness = 'missing-marginal';

const NOTHING: Omit<Judgement, 'verdict' | 'sentence'> = {
  results: [],
  weaknesses: [],
  waivers: [],
  troubles: [],
  isHighImpact: true,
  unmatchedBudgets: [],
};

const NOTHING_MEASURED = 'Nothing was measured, so nothing could be judged.';

/** What of a policy depends on the day and the audit. */
type Terms = Readonly<{ day: Day; ceiling: Enforcement; isHighImpact: boolean }>;

function termsOf(policy: Policy, { subject, measured, startMs }: Given): Terms {
  // The day that the audit began: a job that runs past midnight does not change its rules.
  const day = dayOf(startMs);
  return {
    day,
    ceiling: ceilingOn(policy, day),
    isHighImpact: isHighImpact(policy.scope, subject, measured),
  };
}

function resultsOf(
  budget: Budget,
  policy: Policy,
  terms: Terms,
  given: Given,
  jobs: readonly JudgedJob[],
): RuleResult[] {
  const enforcement = terms.isHighImpact ? milder(budget.enforcement, terms.ceiling) : 'observe';
  const inForce = waiversInForce(policy, budget.id, terms.day);
  const resultBy = (basis: IntensityBasis, rule: Rule): RuleResult => {
    const over = (one: Given): Ruled => ({
      ruling: ruleBy(basis, rule, budget, one),
      measured: basis === 'marginal' ? byMarginal(one.measured) : one.measured,
    });
    const { ruling, ruled } =
      rule.kind === 'per-job' && jobs.length > 1 ? hardest(jobs, over) : sole(over(given));
    const counting = waiverFor(ruled, budget, inForce);
    const waiver = counting === null ? null : waiverUse(counting, given.approvers);
    const verdict = waiver === null ? heldUnder(ruling.judged, enforcement) : 'pass';
    const remark =
      waiver === null
        ? `${overWaiver(ruling, inForce)}${remarkOn(ruling.judged, enforcement, terms)}`
        : ` Waived until ${waiver.expires}, up to ${waiver.upTo}.`;
    const decided = isByMarginal(ruling, budget) ? decidedBy(basis, ruling) : '';
    const sentence = `${ruling.sentence}${decided}${remark}`;
    const { noisy = null } = ruling;
    const intensity = ruling.unit === 'g' ? basis : null;
    const { origin } = budget;
    return { ...ruling, noisy, intensity, enforcement, verdict, waiver, sentence, origin };
  };
  return budget.rules.map((rule) => {
    const average = resultBy('average', rule);
    return isByMarginal(average, budget) ? worse(average, resultBy('marginal', rule)) : average;
  });
}

/** A waiver that holds and did not help, for whoever wonders why. */
function overWaiver(ruling: Ruling, [tightest]: readonly Waiver[]): string {
  if (ruling.judged !== 'fail' || tightest === undefined) return '';
  const { upTo } = tightest;
  return isSumOfOther(ruling, upTo)
    ? ` Its waiver, up to ${upTo.text}, is no ceiling for a sum in another unit, and does not cover this.`
    : ` Its waiver ends at ${upTo.text}, and does not cover this.`;
}

/** Says where enforcement makes less of a judgement than the numbers do. */
function remarkOn(
  judged: Verdict,
  enforcement: Enforcement,
  { isHighImpact: heavy }: Terms,
): string {
  if (!heavy) return ' Observed only: it is below what the policy calls high impact.';
  if (enforcement === 'observe') return ' Observed only.';
  return heldUnder(judged, enforcement) === judged ? '' : ' A warning only, by the policy.';
}

/** Every waiver of a budget that binds: those that end soon or have ended are told of too. */
function waiverResults(
  policy: Policy,
  { day }: Terms,
  results: readonly RuleResult[],
  binding: readonly Budget[],
  approvers: readonly string[],
): WaiverResult[] {
  return policy.waivers
    .filter(({ budget }) => binding.some(({ id }) => id === budget))
    .map((waiver) => {
      // By where it stands: two of one budget may give the same reason.
      const { at, origin } = waiver;
      const waived = results.filter(
        ({ waiver: used }) => used !== null && used.at === at && used.origin === origin,
      );
      return waiverResult(waiver, policy, day, waived.length, approvers);
    })
    .sort(
      (a, b) =>
        byText(a.budget, b.budget) || byText(a.expires, b.expires) || byText(a.upTo, b.upTo),
    );
}

function troubleResult(
  { message, at, origin }: Policy['troubles'][number],
  { onError }: Policy,
): TroubleResult {
  const verdict = onError === 'fail' ? 'error' : 'inconclusive';
  const sentence = `The policy could not be had whole: ${message}.`;
  return { onError, verdict, sentence, at, origin };
}

function strictestOf(enforcements: readonly Enforcement[]): Enforcement {
  return (['enforce', 'warn'] as const).find((one) => enforcements.includes(one)) ?? 'observe';
}

function summary(
  policy: Policy,
  verdict: Verdict,
  results: readonly RuleResult[],
  others: readonly Readonly<{ verdict: Verdict; sentence: string }>[],
): string {
  const of = results.filter((result) => result.verdict === verdict);
  const [first = results[0]] = of;
  // A limit says more than weak evidence does, where both come to the same.
  const other = others.find((one) => one.verdict === verdict);
  if (other !== undefined && first?.verdict !== verdict) return other.sentence;
  if (first === undefined)
    return `No budget of ${quoted(policy.name)} matches, so nothing was judged.`;
  if (results.length === 1) return first.sentence;
  const isWaived = results.some(({ waiver }) => waiver !== null);
  const said = SAID[verdict](of.length, results.length);
  return `${isWaived ? said.replace('kept or', 'kept, waived or') : said}: ${first.sentence}`;
}

const SAID: Readonly<Record<Verdict, (count: number, all: number) => string>> = {
  error: (count, all) => `${count} of ${all} limits could not be held`,
  fail: (count, all) => `${count} of ${all} limits broken`,
  inconclusive: (count, all) => `${count} of ${all} limits could not be judged`,
  warn: (count, all) => `${count} of ${all} limits close or over`,
  pass: (_, all) => `all ${all} limits kept or only observed`,
};

function worst(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS_WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}
