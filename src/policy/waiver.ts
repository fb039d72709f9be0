import { type Estimate, range } from '../estimate.ts';
import { quoted } from '../nearest.ts';
import { type Day, daysAfter, daysBetween } from './day.ts';
import { isTooWide } from './limit.ts';
import { type Budget, DEFAULT_MAX_RANGE, type Position, type Quantity } from './policy.ts';
import type { Measured, RuleResult, WaiverResult, WaiverState, WaiverUse } from './verdict.ts';

/** A dated exception from one budget, up to a ceiling. */
export type Waiver = Readonly<{
  budget: string;
  reason: string;
  /** The last day on which it holds. */
  expires: Day;
  /** Above it the budget's rules bite again. */
  upTo: Quantity;
  /** Who is said to have approved it; nobody has checked. */
  approvedBy: string | null;
  at: Position;
  origin: string;
}>;

/** Where a policy does not say how many days ahead a waiver may end. */
export const DEFAULT_WAIVER_LIMIT_DAYS = 90;

/** How many days before its end a waiver is spoken of. */
const NOTICE_DAYS = 7;

/** What has become of a waiver on a day. One that ends too far ahead does not hold yet. */
export function waiverState({ expires }: Waiver, day: Day, limitDays: number): WaiverState {
  if (day > expires) return 'expired';
  if (expires > daysAfter(day, limitDays)) return 'too-far-ahead';
  return daysBetween(day, expires) < NOTICE_DAYS ? 'ending' : 'in-force';
}

/**
 * The waiver that takes the edge off a result of its budget: it holds on this day, and the result is
 * under its ceiling at the end that decides. `null`: none does. What cannot be held against the ceiling
 * is not waived: ignorance buys no exception either.
 */
export function waiverFor(
  result: Pick<RuleResult, 'judged' | 'unit' | 'per' | 'value' | 'low' | 'high'>,
  budget: Budget,
  waivers: readonly Waiver[],
  measured: Measured,
  holds: (waiver: Waiver) => boolean,
): WaiverUse | null {
  if (result.judged !== 'fail' && result.judged !== 'warn') return null;
  const waiver = waivers.find(
    (one) => one.budget === budget.id && holds(one) && isUnder(result, one.upTo, budget, measured),
  );
  if (waiver === undefined) return null;
  const { reason, expires, upTo, approvedBy } = waiver;
  return { reason, expires, upTo: upTo.text, approvedBy };
}

/** The rule's own number where it is of the ceiling's kind, else what the audit itself used. */
function isUnder(
  { unit, per, value, low, high }: Pick<RuleResult, 'unit' | 'per' | 'value' | 'low' | 'high'>,
  upTo: Quantity,
  { decideOn, maxRange }: Budget,
  measured: Measured,
): boolean {
  const isOfItsKind = per === null && unit === (upTo.dimension === 'mass' ? 'g' : 'J');
  const own = value === null || low === null || high === null ? null : { low, middle: value, high };
  const audit = endsOf(upTo.dimension === 'mass' ? measured.totalG : measured.energyJ);
  const ends = isOfItsKind ? own : audit;
  if (ends === null) return false;
  const ceiling = upTo.dimension === 'mass' ? upTo.massG : upTo.energyJ;
  const isClear =
    ends.high <= ceiling || !isTooWide(ends.middle, ends.high, maxRange ?? DEFAULT_MAX_RANGE);
  return ends[decideOn] <= ceiling && isClear;
}

function endsOf(
  estimate: Estimate | null,
): Readonly<{ low: number; middle: number; high: number }> | null {
  return estimate === null ? null : { ...range(estimate), middle: estimate.value };
}

/** What is to be said of a waiver, whether it was needed or not. */
export function waiverResult(
  waiver: Waiver,
  day: Day,
  limitDays: number,
  waived: number,
): WaiverResult {
  const { budget, reason, expires, upTo, approvedBy, at, origin } = waiver;
  const state = waiverState(waiver, day, limitDays);
  const sentence = `${opening(waiver, state, day, limitDays)} Reason: ${quoted(reason)}${approval(approvedBy)}.`;
  return {
    budget,
    state,
    waived,
    reason,
    expires,
    upTo: upTo.text,
    approvedBy,
    sentence,
    at,
    origin,
  };
}

function opening(
  { budget, expires, upTo }: Waiver,
  state: WaiverState,
  day: Day,
  limitDays: number,
): string {
  const who = `The waiver of \`${budget}\``;
  switch (state) {
    case 'expired':
      return `${who} ended on ${expires}: the budget binds again.`;
    case 'too-far-ahead':
      return `${who} ends on ${expires}, more than ${limitDays} days ahead, so it does not hold.`;
    case 'ending': {
      const left = daysBetween(day, expires);
      return `${who} (up to ${upTo.text}) ends ${left === 0 ? 'today' : `in ${left} ${left === 1 ? 'day' : 'days'}, on ${expires}`}.`;
    }
    default:
      return `${who} holds up to ${upTo.text} until ${expires}.`;
  }
}

function approval(approvedBy: string | null): string {
  return approvedBy === null ? '' : `; said to be approved by ${quoted(approvedBy)}, not verified`;
}
