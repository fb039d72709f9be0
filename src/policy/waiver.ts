import { type Estimate, range } from '../estimate.ts';
import { byText } from '../ordered.ts';
import { type Day, daysAfter, daysBetween } from './day.ts';
import { amountOf, isTooWide, unitOf } from './limit.ts';
import {
  type Budget,
  DEFAULT_MAX_RANGE,
  type Policy,
  type Position,
  type Quantity,
} from './policy.ts';
import { isSumOfOther } from './sums.ts';
import type { Measured, RuleResult, WaiverState } from './verdict.ts';

/** A dated exception from one budget, up to a ceiling. */
export type Waiver = Readonly<{
  budget: string;
  reason: string;
  /** The last day on which it holds. */
  expires: Day;
  /** Above it the budget's rules bite again. */
  upTo: Quantity;
  /** Who is said to have approved it. */
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

/** The waivers of a budget that hold on a day, the tightest of each kind first. */
export function waiversInForce(
  { waivers, waiverLimitDays }: Pick<Policy, 'waivers' | 'waiverLimitDays'>,
  budget: string,
  day: Day,
): readonly Waiver[] {
  return waivers
    .filter((one) => one.budget === budget)
    .filter((one) => ['in-force', 'ending'].includes(waiverState(one, day, waiverLimitDays)))
    .sort(byTightness);
}

/** By ceiling, then by who ends first; what is left is settled by where they stand. */
function byTightness(a: Waiver, b: Waiver): number {
  return (
    Number(a.upTo.dimension === 'energy') - Number(b.upTo.dimension === 'energy') ||
    amountOf(a.upTo) - amountOf(b.upTo) ||
    byText(a.expires, b.expires) ||
    byText(a.reason, b.reason) ||
    byText(a.origin, b.origin) ||
    a.at.line - b.at.line
  );
}

/** Of a ruling on one job, or on all of them, what a ceiling is held against. */
export type Waivable = Readonly<{
  ruling: Pick<RuleResult, 'rule' | 'judged' | 'unit' | 'per' | 'value' | 'low' | 'high'>;
  measured: Measured;
}>;

/**
 * The waiver that takes the edge off a rule of its budget: every ruling that is no pass is under its
 * ceiling at the end that decides. Of several that hold at once each ceiling binds, so the tightest counts.
 * `null`: none does. What cannot be held against a ceiling is not waived: ignorance buys no exception either.
 *
 * @param ruled of a rule for each job those of all jobs: the one that looks hardest may be under a
 * ceiling of another kind that a milder one is over
 * @param inForce as `waiversInForce` gives them
 */
export function waiverFor(
  ruled: readonly Waivable[],
  budget: Budget,
  inForce: readonly Waiver[],
): Waiver | null {
  const broken = ruled.filter(({ ruling: { judged } }) => judged === 'fail' || judged === 'warn');
  const [first] = broken;
  if (first === undefined || inForce.length === 0) return null;
  const isCovered = inForce.every(({ upTo }) => broken.every((one) => isUnder(one, upTo, budget)));
  if (!isCovered) return null;
  const own = first.ruling.unit === 'g' ? 'mass' : 'energy';
  return inForce.find(({ upTo }) => upTo.dimension === own) ?? inForce[0] ?? null;
}

/** The rule's own number where it is of the ceiling's kind, else what the audit itself used. */
function isUnder(
  { ruling, measured }: Waivable,
  upTo: Quantity,
  { decideOn, maxRange }: Budget,
): boolean {
  // One audit's use says nothing of a sum: whatever it had come to, each would be under the ceiling.
  if (isSumOfOther(ruling, upTo)) return false;
  const { unit, per, value, low, high } = ruling;
  const isOfItsKind = per === null && unit === unitOf(upTo);
  const own = value === null || low === null || high === null ? null : { low, middle: value, high };
  const audit = endsOf(upTo.dimension === 'mass' ? measured.totalG : measured.energyJ);
  const ends = isOfItsKind ? own : audit;
  if (ends === null) return false;
  const ceiling = amountOf(upTo);
  const isClear =
    ends.high <= ceiling || !isTooWide(ends.middle, ends.high, maxRange ?? DEFAULT_MAX_RANGE);
  return ends[decideOn] <= ceiling && isClear;
}

function endsOf(
  estimate: Estimate | null,
): Readonly<{ low: number; middle: number; high: number }> | null {
  return estimate === null ? null : { ...range(estimate), middle: estimate.value };
}
