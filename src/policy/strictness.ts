import {
  DEFAULT_MAX_RANGE,
  type DecideOn,
  type IntensityBasis,
  type Meaning,
  type Quantity,
} from './policy.ts';

/** Which of two words of the language is the stricter one. */

const DECIDE_ON: readonly DecideOn[] = ['low', 'middle', 'high'];
const MEANINGS: readonly Meaning[] = ['ignore', 'inconclusive', 'fail'];

export function isMilderDecideOn(one: DecideOn, than: DecideOn): boolean {
  return DECIDE_ON.indexOf(one) < DECIDE_ON.indexOf(than);
}

export function isMilderMeaning(one: Meaning, than: Meaning): boolean {
  return MEANINGS.indexOf(one) < MEANINGS.indexOf(than);
}

/** `null` where nothing is said. */
export function strictestDecideOn(said: readonly (DecideOn | null)[]): DecideOn | null {
  return DECIDE_ON.findLast((one) => said.includes(one)) ?? null;
}

/** By the marginal one too is stricter than by the average alone; `null` where nothing is said. */
export function strictestIntensity(
  said: readonly (IntensityBasis | null)[],
): IntensityBasis | null {
  return (['marginal', 'average'] as const).find((one) => said.includes(one)) ?? null;
}

export function strictestMeaning(said: readonly (Meaning | undefined)[]): Meaning | null {
  return MEANINGS.findLast((one) => said.includes(one)) ?? null;
}

/** `1.1 kg` and `1100 g` differ in the last binary digit, and are the same limit. */
const ROUNDING = 1 + 1e-12;

/** Whether a limit is no higher than another; a mass and an energy cannot be held together. */
export function isAtMost(one: Quantity, other: Quantity): boolean {
  if (one.dimension === 'mass')
    return other.dimension === 'mass' && one.massG <= other.massG * ROUNDING;
  return other.dimension === 'energy' && one.energyJ <= other.energyJ * ROUNDING;
}

/** What all lists hold that are there; `null` where none is. */
export function inAll(lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  const [first, ...others] = lists.filter((list) => list !== null);
  return first === undefined
    ? null
    : first.filter((one) => others.every((list) => list.includes(one)));
}

/** The least of the numbers that are there; `null` where none is. */
export function leastOf(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((one) => one !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/**
 * The tighter of two widest ranges. `null` is what holds where nothing is said, which a number above
 * it would loosen and one up to it tightens.
 */
export function tighterRange(one: number | null, other: number | null): number | null {
  if (one !== null && other !== null) return Math.min(one, other);
  const said = one ?? other;
  return said !== null && said > DEFAULT_MAX_RANGE ? null : said;
}
