import {
  type Formatter,
  formatEnergy,
  formatMass,
  formatPercent,
  formatRange,
  parseEnergy,
  parseMass,
} from '../units.ts';
import type { Terms, Unsaid } from './limit.ts';
import { DEFAULT_MAX_RANGE } from './policy.ts';

/** More digits than these tell nothing apart that a person would. */
const MOST_DIGITS = 6;

/** What a limit and a number came to, as one sentence with the numbers that decided it. */
export function limitSentence(held: Unsaid, terms: Terms): string {
  const { value, low, high, limitText } = held;
  const who = `\`${terms.id}\``;
  if (value === null || low === null || high === null) {
    return `${who}: nothing was measured, so the limit of ${limitText} could not be judged.`;
  }
  const digits = digitsToTell(held, value, [low, high]);
  const one = formatterFor(held);
  const measured = `${who}: ${formatRange(value, low, high, one, { digits })}`;
  const from = held.failsFrom === null ? '' : `; it breaks from ${one(held.failsFrom, { digits })}`;
  switch (held.judged) {
    case 'fail':
      return `${measured} is over the limit of ${limitText}${low < high ? AT_END[terms.decideOn] : ''}.`;
    case 'inconclusive':
      return `${measured} is too uncertain to be held against the limit of ${limitText}: its high end is ${aboveBy(value, high)} above the value, and ${formatPercent(terms.maxRange ?? DEFAULT_MAX_RANGE)} is the most that \`max-range\` allows.`;
    case 'warn':
      return value > held.limit
        ? `${measured} is over the limit of ${limitText}, though not at the low end of its range${from}.`
        : `${measured} is ${side(held)} the limit of ${limitText}, but over it at the high end of its range${from}.`;
    default:
      return high > held.limit
        ? `${measured} is ${side(held)} the limit of ${limitText}, though not at the high end of its range${from}.`
        : `${measured} is ${side(held)} the limit of ${limitText}${from}.`;
  }
}

/** Prints amounts of a result's unit, per whatever they are for: `1.2 Wh/epoch`. */
export function formatterFor({ unit, per }: Pick<Unsaid, 'unit' | 'per'>): Formatter {
  const one = unit === 'g' ? formatMass : formatEnergy;
  return per === null ? one : (amount, how) => `${one(amount, how)}/${per}`;
}

const AT_END = {
  low: ' even at the low end of its range',
  middle: '',
  high: ' at the high end of its range, which decides',
} as const;

function side({ value, limit }: Unsaid): string {
  return value === limit ? 'exactly at' : 'under';
}

function aboveBy(value: number, high: number): string {
  const above = high / value - 1;
  return Number.isFinite(above) ? formatPercent(above) : 'infinitely';
}

/**
 * As few digits as keep every printed number on its own side of the limit, and the value on its side
 * of where it fails: a sentence must not say that 5.0 g is over 5.02 g.
 */
function digitsToTell({ unit, limit, failsFrom }: Unsaid, middle: number, ends: number[]): number {
  const printed = (amount: number, digits: number, like: number): number => {
    const text =
      unit === 'g' ? formatMass(amount, { digits, like }) : formatEnergy(amount, { digits, like });
    const read = unit === 'g' ? parseMass(text) : parseEnergy(text);
    return read.ok ? read.value : amount;
  };
  for (let digits = 2; digits < MOST_DIGITS; digits += 1) {
    const asRead = (amount: number) => printed(amount, digits, middle);
    const from = failsFrom === null ? null : printed(failsFrom, digits, failsFrom);
    const tells =
      [middle, ...ends].every((amount) => sameSide(asRead(amount), amount, limit, limit)) &&
      (from === null || failsFrom === null || sameSide(asRead(middle), middle, from, failsFrom));
    if (tells) return digits;
  }
  return MOST_DIGITS;
}

function sameSide(printed: number, amount: number, printedLimit: number, limit: number): boolean {
  return Math.sign(printed - printedLimit) === Math.sign(amount - limit);
}
