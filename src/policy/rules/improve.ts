import { type Estimate, range, widen } from '../../estimate.ts';
import { isOfSeries } from '../../history/comparable.ts';
import {
  type Course,
  courseOf,
  frozenReference,
  type Reference,
  recentEnergies,
  referenceAt,
  standing,
  unsharedWith,
} from '../../history/course.ts';
import { isTornApart, type Self, seriesSaid, tornApart } from '../../history/history.ts';
import { median } from '../../history/robust.ts';
import type { SelfReplay } from '../../history/self-replay.ts';
import { formatEnergy, formatRange } from '../../units.ts';
import { type HeldAt, heldAt } from '../limit.ts';
import { isNoisy, noiseSaid } from '../noisy.ts';
import type { Budget } from '../policy.ts';
import { type ImproveRule, isTighterImprove, readImprove } from './improve-terms.ts';
import { noHistory } from './no-history.ts';
import { once } from './once.ts';
import type { Given, RuleDefinition, Ruling } from './rule.ts';

/** Fewer samples do not tell noise from a course; with fewer than `fail` nothing fails. */
const SAMPLES = { warn: 10, fail: 20 };

/** Of so many audits a path can begin. */
export const FEWEST_FOR_REFERENCE = SAMPLES.warn;

export const improve: RuleDefinition<ImproveRule> = {
  kind: 'improve',
  read: readImprove,
  isTightened: isTighterImprove,

  judge(rule, budget, given) {
    const key = `course ${rule.fromMs} ${JSON.stringify(rule.reference)}`;
    const found = once(given, key, () => onCourse(rule, given));
    if ('why' in found) return undecided(rule, budget, given, found.why);
    const { reference, stands, samples, course } = found;
    const limit = reference.energyJ * (1 - rule.saving * progress(rule, given.nowMs));
    const held = heldAt(stands, limit, budget);
    const noisy = rule.evenIfNoisy ? null : noiseOf(course, held, limit, given);
    const weak =
      samples < SAMPLES.fail
        ? `of ${samples} comparable audits ${SAMPLES.fail} are needed to fail it`
        : noisy === null
          ? null
          : noiseSaid(noisy);
    const judged = weak !== null && held.judged === 'fail' ? 'warn' : held.judged;
    const ruled = { ...held, judged };
    return {
      ...ownOf(rule, budget),
      ...ruled,
      limit,
      limitText: `${formatEnergy(limit)} on the way to ${rule.target}`,
      failsFrom: weak === null ? held.failsFrom : null,
      samples,
      noisy,
      sentence: sentence(ruled, limit, reference, rule, budget, weak),
    };
  },
};

function ownOf({ at }: ImproveRule, { id, decideOn }: Budget) {
  return {
    budget: id,
    rule: 'improve',
    unit: 'J',
    per: null,
    baseline: null,
    decideOn,
    at,
  } as const;
}

/** 0 before `from`, 1 after `by`. */
function progress({ fromMs, byMs }: ImproveRule, nowMs: number): number {
  return Math.min(1, Math.max(0, (nowMs - fromMs) / (byMs - fromMs)));
}

/**
 * The median of a series is no noise. What is no part of it stands by one run of its own: where the series keeps
 * the path, and so many of its runs by themselves would not, one such run says nothing.
 */
function noiseOf(
  course: Course,
  { failsFrom }: HeldAt,
  limit: number,
  { subject, nowMs }: Given,
): SelfReplay | null {
  if (failsFrom === null || isOfSeries(subject)) return null;
  const recent = recentEnergies(course, nowMs);
  if (recent.length === 0 || median(recent) > limit) return null;
  const replayed = {
    alarms: recent.filter((energyJ) => energyJ > failsFrom).length,
    of: recent.length,
  };
  return isNoisy(replayed) ? replayed : null;
}

type Found = Readonly<{
  reference: Reference;
  stands: Estimate;
  samples: number;
  course: Course;
}>;

function onCourse(rule: ImproveRule, given: Given): Found | Readonly<{ why: string }> {
  const { measured, self, history, subject, nowMs } = given;
  if (measured.energyJ === null) return { why: 'nothing was measured' };
  if (history === null) return { why: noHistory(given) };
  if (self === null) {
    return { why: 'nothing is known of the audit that others could be compared by' };
  }
  if (isTornApart(history)) return { why: tornApart(history) };
  const course = courseOf(history, self);
  const samples = course.samples.length;
  if (samples < SAMPLES.warn) {
    return { why: seriesSaid(history, self, samples, SAMPLES.warn) };
  }
  const { energyJ } = standing(course, measured.energyJ, isOfSeries(subject), nowMs);
  if (rule.reference !== null && rule.reference.measured === null) {
    // A figure of somebody's shares no error with what was measured.
    const reference = { energyJ: rule.reference.energyJ, logSd: 0, samples: 0 };
    const stands = widen(energyJ, ...measured.energyJ.factors);
    return { reference, stands, samples, course };
  }
  const reference = measuredReference(rule, course, self);
  if ('why' in reference) return reference;
  const stands = widen(
    energyJ,
    { id: 'reference', logSd: reference.logSd, kind: 'calibrated' },
    ...unsharedWith(course, measured.energyJ, self),
  );
  return { reference, stands, samples, course };
}

/** By the same method as the audit itself: the one that was frozen, else what is known of the days around. */
function measuredReference(
  { reference, fromMs }: ImproveRule,
  course: Course,
  { methodMajor }: Self,
): Reference | Readonly<{ why: string }> {
  if (reference !== null && reference.measured !== null) {
    const { cpu, method } = reference.measured;
    if (method === methodMajor) {
      return frozenReference(course, { energyJ: reference.energyJ, cpu }, FEWEST_FOR_REFERENCE);
    }
    return {
      why: `its reference was measured by method ${method}, and this is method ${methodMajor}: take one by \`carbon-audit policy freeze\``,
    };
  }
  const found = referenceAt(course, fromMs, FEWEST_FOR_REFERENCE);
  if (found !== null) return found;
  const day = new Date(fromMs).toISOString().slice(0, 10);
  return {
    why: `there are not ${FEWEST_FOR_REFERENCE} comparable audits around ${day}; while there are, \`carbon-audit policy freeze\` prints the reference to keep`,
  };
}

function undecided(
  rule: ImproveRule,
  budget: Budget,
  { measured: { energyJ } }: Given,
  why: string,
): Ruling {
  const { low, high } = energyJ === null ? { low: null, high: null } : range(energyJ);
  return {
    ...ownOf(rule, budget),
    judged: 'inconclusive',
    value: energyJ?.value ?? null,
    low,
    high,
    limit: null,
    limitText: `on the way to ${rule.target}`,
    failsFrom: null,
    samples: null,
    sentence: `\`${budget.id}\`: whether it is on the way to ${rule.target} by ${rule.byText} could not be judged: ${why}.`,
  };
}

function sentence(
  held: HeldAt,
  limit: number,
  reference: Reference,
  rule: ImproveRule,
  budget: Budget,
  weak: string | null,
): string {
  const { value, low, high, judged } = held;
  const say = (energyJ: number) => formatEnergy(energyJ, { digits: 3, like: value });
  const stands = `\`${budget.id}\`: the series stands at ${formatRange(value, low, high, formatEnergy, { digits: 3 })}`;
  const path = `${say(limit)} on the way from ${say(reference.energyJ)} to ${rule.target} by ${rule.byText}`;
  if (judged === 'inconclusive') return `${stands}, too uncertain to be held against ${path}.`;
  if (value <= limit) return `${stands}, not above ${path}.`;
  if (judged === 'fail') return `${stands}, above ${path}.`;
  return weak === null
    ? `${stands}, above ${path}, though not at the low end of its range.`
    : `${stands}, above ${path}, but ${weak}.`;
}
