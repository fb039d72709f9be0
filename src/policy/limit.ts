import { type Estimate, range } from '../estimate.ts';
import { type Budget, DEFAULT_MAX_RANGE, type Quantity } from './policy.ts';
import type { Ruling } from './rules/rule.ts';
import { limitSentence } from './sentence.ts';
import type { Measured, Verdict } from './verdict.ts';

/** What holding a number against an absolute limit comes to, whichever rule does it. */
export type Held = Pick<
  Ruling,
  'judged' | 'unit' | 'per' | 'value' | 'low' | 'high' | 'limitText' | 'failsFrom' | 'sentence'
> &
  Readonly<{ limit: number }>;

/** The same, before it has been put into words. */
export type Unsaid = Omit<Held, 'sentence'>;

/** The terms on which a limit is held: law 4. */
export type Terms = Pick<Budget, 'id' | 'decideOn' | 'maxRange'>;

/**
 * Law 4: a limit breaks when the deciding end of the range is over it; while any later end is over
 * it there is a warning; a range too wide decides nothing but a failure; ignorance never passes.
 *
 * @param per what the limit is for one of: `epoch`, `h`; `null`: for the whole
 */
export function holdAgainst(
  estimate: Estimate | null,
  quantity: Quantity,
  terms: Terms,
  per: string | null = null,
): Held {
  const limit = amountOf(quantity);
  const limitText = per === null ? quantity.text : `${quantity.text}/${per}`;
  const known = { unit: unitOf(quantity), per, limit, limitText } as const;
  if (estimate === null) {
    const nothing = {
      ...known,
      judged: 'inconclusive',
      value: null,
      low: null,
      high: null,
    } as const;
    const held = { ...nothing, failsFrom: null };
    return { ...held, sentence: limitSentence(held, terms) };
  }
  const held = { ...known, ...heldAt(estimate, limit, terms) };
  return { ...held, sentence: limitSentence(held, terms) };
}

/** What a quantity is in its base unit: grams or joules. */
export function amountOf(quantity: Quantity): number {
  return quantity.dimension === 'mass' ? quantity.massG : quantity.energyJ;
}

export function unitOf({ dimension }: Quantity): 'g' | 'J' {
  return dimension === 'mass' ? 'g' : 'J';
}

/** Of what was measured, that which a quantity limits. */
export function measuredFor({ dimension }: Quantity, measured: Measured): Estimate | null {
  return dimension === 'mass' ? measured.totalG : measured.energyJ;
}

/** An estimate held against a limit of its own unit, by law 4. */
export function heldAt(estimate: Estimate, limit: number, terms: Terms): HeldAt {
  const { value } = estimate;
  const { low, high } = range(estimate);
  const judged = judgeEnds({ low, middle: value, high }, limit, terms);
  return { judged, value, low, high, failsFrom: failsFrom(estimate, limit, terms) };
}

/** A number and its range beside a limit, and what that comes to. */
export type HeldAt = Readonly<{
  judged: Verdict;
  value: number;
  low: number;
  high: number;
  /** The value from which on it would have failed; `null`: from none. */
  failsFrom: number | null;
}>;

type Ends = Readonly<{ low: number; middle: number; high: number }>;

function judgeEnds(ends: Ends, limit: number, { decideOn, maxRange }: Terms): Verdict {
  if (ends[decideOn] > limit) return 'fail';
  const isDoubtful = maxRange !== null || ends.high > limit;
  if (isDoubtful && isTooWide(ends.middle, ends.high, maxRange ?? DEFAULT_MAX_RANGE)) {
    return 'inconclusive';
  }
  // The end after the deciding one: over the limit as likely as not, or just possibly.
  const next = decideOn === 'low' ? ends.middle : ends.high;
  return next > limit ? 'warn' : 'pass';
}

/** Whether the high end lies further above the value than the policy bears. */
export function isTooWide(value: number, high: number, maxRange: number): boolean {
  // Half a millionth for rounding: a range of exactly the widest is not too wide.
  return high > value * (1 + maxRange) * (1 + 5e-7);
}

/** The same relative range, moved until its deciding end meets the limit; null where it never does. */
function failsFrom(estimate: Estimate, limit: number, { decideOn }: Terms): number | null {
  const relative = range({ value: 1, factors: estimate.factors });
  const decided = { low: relative.low, middle: 1, high: relative.high }[decideOn];
  const value = limit / decided;
  return Number.isFinite(value) ? value : null;
}
