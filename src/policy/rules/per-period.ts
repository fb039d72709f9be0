import { isTornApart, tornApart } from '../../history/history.ts';
import { type Period, periodAround } from '../../history/period.ts';
import { formatRange, parseMassOrEnergy } from '../../units.ts';
import { amountOf, type HeldAt, heldAt, measuredFor, unitOf } from '../limit.ts';
import type { Budget, Position, Quantity, Rule } from '../policy.ts';
import { formatterFor } from '../sentence.ts';
import { isAtMost } from '../strictness.ts';
import { noHistory } from './no-history.ts';
import { type PeriodSpent, spentIn } from './period-spent.ts';
import { isProposal } from './proposal.ts';
import type { Given, Read, RuleDefinition, Ruling } from './rule.ts';

/**
 * `per-month: 30 kg`: the most that all audits which the budget takes in may come to in a calendar
 * week, month or quarter (UTC). Guards against growth in many small runs, which no limit for one run
 * sees (abuse A27).
 */
type Cap = Readonly<{
  limit: Quantity;
  /** `warn`: while the limit is kept so far, but will not be if it goes on like this. */
  forecast: 'warn' | 'ignore';
  at: Position;
}>;

export type PerWeekRule = Readonly<{ kind: 'per-week' }> & Cap;
export type PerMonthRule = Readonly<{ kind: 'per-month' }> & Cap;
export type PerQuarterRule = Readonly<{ kind: 'per-quarter' }> & Cap;
type PerPeriodRule = PerWeekRule | PerMonthRule | PerQuarterRule;

export const perWeek: RuleDefinition<PerWeekRule> = {
  kind: 'per-week',
  read: (value, at) => withKind('per-week', readCap(value, at)),
  isTightened: isTighterCap,
  judge: (rule, budget, given) => judgeCap(rule, 'week', budget, given),
};

export const perMonth: RuleDefinition<PerMonthRule> = {
  kind: 'per-month',
  read: (value, at) => withKind('per-month', readCap(value, at)),
  isTightened: isTighterCap,
  judge: (rule, budget, given) => judgeCap(rule, 'month', budget, given),
};

export const perQuarter: RuleDefinition<PerQuarterRule> = {
  kind: 'per-quarter',
  read: (value, at) => withKind('per-quarter', readCap(value, at)),
  isTightened: isTighterCap,
  judge: (rule, budget, given) => judgeCap(rule, 'quarter', budget, given),
};

/** Whether a rule is for all audits of a period. */
export function isCap({ kind }: Pick<Rule, 'kind'>): boolean {
  return kind === 'per-week' || kind === 'per-month' || kind === 'per-quarter';
}

function isTighterCap({ limit, forecast }: Cap, than: Cap): boolean {
  return isAtMost(limit, than.limit) && (forecast === 'warn' || than.forecast === 'ignore');
}

function withKind<K extends string>(kind: K, read: Read<Cap>): Read<Readonly<{ kind: K }> & Cap> {
  return read.ok ? { ok: true, value: { kind, ...read.value } } : read;
}

function judgeCap(rule: PerPeriodRule, period: Period, budget: Budget, given: Given): Ruling {
  const { kind, limit: quantity, at } = rule;
  const limit = amountOf(quantity);
  const known = {
    budget: budget.id,
    rule: kind,
    unit: unitOf(quantity),
    per: null,
    limit,
    limitText: quantity.text,
    baseline: null,
    decideOn: budget.decideOn,
    at,
  } as const;
  const own = measuredFor(quantity, given.measured);
  if (own === null) return { ...known, ...nothingMeasured(quantity, period, budget) };
  const spent = spentIn(period, quantity, budget, given, own, rule.forecast === 'warn');
  const held = heldAt(spent.withOwn, limit, budget);
  const said = rulingOn(held, spent, rule, period, budget, given);
  return { ...known, ...held, ...said, samples: spent.audits };
}

type Said = Pick<Ruling, 'judged' | 'sentence' | 'failsFrom'>;

function rulingOn(
  held: HeldAt,
  spent: PeriodSpent,
  rule: Cap,
  period: Period,
  budget: Budget,
  given: Given,
): Said {
  const limit = amountOf(rule.limit);
  const one = formatterFor({ unit: unitOf(rule.limit), per: null });
  const say = (amount: number) => one(amount, { digits: 3 });
  const { value, low, high } = held;
  const sum = `\`${budget.id}\`: ${formatRange(value, low, high, one, { digits: 3 })} this ${period}, ${say(spent.own.value)} of it by this run,`;
  const cap = `the limit of ${rule.limit.text}`;
  const from = held.failsFrom === null ? '' : `; it breaks from ${say(held.failsFrom)}`;
  // What is only proposed fails for what it adds, never for what others have spent.
  const wasOver = heldAt(spent.before, limit, budget).judged === 'fail';
  if (held.judged === 'fail') {
    if (!isProposal(given.subject) || !wasOver) {
      return { judged: 'fail', failsFrom: held.failsFrom, sentence: `${sum} is over ${cap}.` };
    }
    const alone = heldAt(spent.own, limit, budget);
    const failsFrom = alone.failsFrom === null ? null : spent.before.value + alone.failsFrom;
    if (alone.judged === 'fail') {
      return { judged: 'fail', failsFrom, sentence: `${sum} which alone is over ${cap}.` };
    }
    const others = `${sum} is over ${cap}, but ${say(spent.before.value)} was spent before: it does not fail for what others used.`;
    return { judged: 'warn', failsFrom, sentence: others };
  }
  const gap = whatIsMissing(given, periodAround(period, given.startMs).fromMs);
  if (gap !== null && held.judged !== 'warn') {
    const sentence = `${sum} cannot be held against ${cap}: ${gap}${from}.`;
    return { judged: 'inconclusive', failsFrom: held.failsFrom, sentence };
  }
  const { failsFrom } = held;
  if (held.judged === 'inconclusive') {
    const sentence = `${sum} is too uncertain to be held against ${cap}${from}.`;
    return { judged: 'inconclusive', failsFrom, sentence };
  }
  if (held.judged === 'warn') {
    const end = value > limit ? 'is over' : 'may be over';
    return {
      judged: 'warn',
      failsFrom,
      sentence: `${sum} ${end} ${cap}, within its range${from}.`,
    };
  }
  if (spent.withUnverified.value > limit) {
    const all = say(spent.withUnverified.value);
    const sentence = `${sum} is under ${cap}, but over it with audits that nobody vouches for: ${all}${from}.`;
    return { judged: 'warn', failsFrom, sentence };
  }
  if (rule.forecast === 'warn' && spent.forecast !== null && spent.forecast > limit) {
    const sentence = `${sum} is under ${cap}, but the ${period} is on its way to ${say(spent.forecast)}, by the rate of the last 28 days${from}.`;
    return { judged: 'warn', failsFrom, sentence };
  }
  return { judged: 'pass', failsFrom, sentence: `${sum} is under ${cap}${from}.` };
}

/** Why the sum may be too small; `null`: nothing that is known of. */
function whatIsMissing(given: Given, fromMs: number): string | null {
  const { history } = given;
  if (history === null) return `${noHistory(given)}, so what was used before is not known`;
  if (isTornApart(history)) return tornApart(history);
  if (history.completeFromMs !== null && history.completeFromMs > fromMs) {
    const since = new Date(history.completeFromMs).toISOString().slice(0, 10);
    return `audits from before ${since} are missing`;
  }
  return null;
}

function nothingMeasured(
  { text }: Quantity,
  period: Period,
  { id }: Budget,
): Pick<Ruling, 'judged' | 'value' | 'low' | 'high' | 'failsFrom' | 'sentence' | 'samples'> {
  return {
    judged: 'inconclusive',
    value: null,
    low: null,
    high: null,
    failsFrom: null,
    samples: null,
    sentence: `\`${id}\`: nothing was measured, so the limit of ${text} a ${period} could not be judged.`,
  };
}

type Written = Readonly<{ max: unknown; forecast?: 'warn' | 'ignore' }>;

function readCap(value: unknown, at: Position): Read<Cap> {
  const written = (typeof value === 'object' ? value : { max: value }) as Written;
  const text = String(written.max);
  const parsed = parseMassOrEnergy(text);
  if (!parsed.ok) return typeof value === 'object' ? { ...parsed, key: 'max' } : parsed;
  const limit = { ...parsed.value, text };
  return { ok: true, value: { limit, forecast: written.forecast ?? 'ignore', at } };
}
