import { type Estimate, range, widen } from '../../estimate.ts';
import {
  courseOf,
  type Reference,
  referenceAt,
  standing,
  unsharedWith,
} from '../../history/course.ts';
import { isTornApart, tornApart } from '../../history/history.ts';
import { formatEnergy, formatRange, parseEnergy, parsePercent } from '../../units.ts';
import { parseDay } from '../day.ts';
import { type HeldAt, heldAt } from '../limit.ts';
import type { Budget, Position } from '../policy.ts';
import { noHistory } from './no-history.ts';
import { once } from './once.ts';
import { isProposal } from './proposal.ts';
import type { Given, Read, RuleDefinition, Ruling } from './rule.ts';

/**
 * `improve: { target: -10 %, from: 2026-09-01, by: 2027-03-31 }`: less energy from a fixed beginning
 * to a target, on a straight line between. Its beginning does not move with the series, so a slow
 * drift of small increases is seen (abuse A11).
 */
export type ImproveRule = Readonly<{
  kind: 'improve';
  /** What is to be saved, as a share of the reference: 0 to 1. */
  saving: number;
  fromMs: number;
  byMs: number;
  /** As it was written: `-10 %`. */
  target: string;
  byText: string;
  /** `null`: the median of the audits around `from`. */
  referenceJ: number | null;
  at: Position;
}>;

/** Fewer samples do not tell noise from a course; with fewer than `fail` nothing fails. */
const SAMPLES = { warn: 10, fail: 20 };

export const improve: RuleDefinition<ImproveRule> = {
  kind: 'improve',
  read: readImprove,

  isTightened(rule, than) {
    return (
      rule.saving >= than.saving &&
      rule.fromMs <= than.fromMs &&
      rule.byMs <= than.byMs &&
      (rule.referenceJ === than.referenceJ ||
        (rule.referenceJ !== null && than.referenceJ !== null && rule.referenceJ < than.referenceJ))
    );
  },

  judge(rule, budget, given) {
    const key = `course ${rule.fromMs} ${rule.referenceJ}`;
    const found = once(given, key, () => onCourse(rule, given));
    if ('why' in found) return undecided(rule, budget, given, found.why);
    const { reference, stands, samples } = found;
    const limit = reference.energyJ * (1 - rule.saving * progress(rule, given.nowMs));
    const held = heldAt(stands, limit, budget);
    const isWeak = samples < SAMPLES.fail && held.judged === 'fail';
    const ruled = { ...held, judged: isWeak ? 'warn' : held.judged } as const;
    return {
      ...ownOf(rule, budget),
      ...ruled,
      limit,
      limitText: `${formatEnergy(limit)} on the way to ${rule.target}`,
      failsFrom: samples < SAMPLES.fail ? null : held.failsFrom,
      samples,
      sentence: sentence(ruled, limit, reference, rule, budget, samples),
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

type Found = Readonly<{ reference: Reference; stands: Estimate; samples: number }>;

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
    return { why: `${samples} comparable audits are known, and ${SAMPLES.warn} are needed` };
  }
  const { energyJ } = standing(course, measured.energyJ, isProposal(subject), nowMs);
  if (rule.referenceJ !== null) {
    // A figure that somebody wrote down shares no error with what was measured.
    const reference = { energyJ: rule.referenceJ, logSd: 0, samples: 0 };
    return { reference, stands: widen(energyJ, ...measured.energyJ.factors), samples };
  }
  const reference = referenceAt(course, history.references, self, rule.fromMs, SAMPLES.warn);
  if (reference === null) {
    const day = new Date(rule.fromMs).toISOString().slice(0, 10);
    return { why: `there are not ${SAMPLES.warn} comparable audits around ${day}` };
  }
  const stands = widen(
    energyJ,
    { id: 'reference', logSd: reference.logSd, kind: 'calibrated' },
    ...unsharedWith(course, measured.energyJ, self),
  );
  return { reference, stands, samples };
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
  samples: number,
): string {
  const { value, low, high, judged } = held;
  const say = (energyJ: number) => formatEnergy(energyJ, { digits: 3, like: value });
  const stands = `\`${budget.id}\`: the series stands at ${formatRange(value, low, high, formatEnergy, { digits: 3 })}`;
  const path = `${say(limit)} on the way from ${say(reference.energyJ)} to ${rule.target} by ${rule.byText}`;
  if (judged === 'inconclusive') return `${stands}, too uncertain to be held against ${path}.`;
  if (value <= limit) return `${stands}, not above ${path}.`;
  if (judged === 'fail') return `${stands}, above ${path}.`;
  return samples < SAMPLES.fail
    ? `${stands}, above ${path}, but of ${samples} comparable audits ${SAMPLES.fail} are needed to fail it.`
    : `${stands}, above ${path}, though not at the low end of its range.`;
}

type Written = Readonly<{ target: string; from: string; by: string; reference?: string }>;

function readImprove(value: unknown, at: Position): Read<ImproveRule> {
  const { target, from, by, reference } = value as Written;
  const saving = parsePercent(target.replace(/^-/u, ''));
  if (!saving.ok || !target.startsWith('-') || saving.value > 1) {
    return {
      ok: false,
      expected: 'give what is to be saved, from `-1 %` to `-100 %`',
      key: 'target',
    };
  }
  const [first, last] = [parseDay(from), parseDay(by)];
  if (!first.ok) return { ...first, key: 'from' };
  if (!last.ok) return { ...last, key: 'by' };
  if (last.value <= first.value) {
    return { ok: false, expected: 'give a day after `from`', key: 'by' };
  }
  const energyJ = reference === undefined ? null : parseEnergy(reference);
  if (energyJ?.ok === false) return { ...energyJ, key: 'reference' };
  return {
    ok: true,
    value: {
      kind: 'improve',
      saving: saving.value,
      fromMs: Date.parse(first.value),
      byMs: Date.parse(last.value),
      target,
      byText: by,
      referenceJ: energyJ?.value ?? null,
      at,
    },
  };
}
