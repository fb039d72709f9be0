import type { ReportedEstimate, ReportedIntensity } from '../audit/report.ts';
import type { RuleResult } from '../policy/verdict.ts';
import type { Provenance } from '../provenance.ts';
import { type Formatter, formatEnergy, formatMass, formatRange, type How } from '../units.ts';
import { plainText } from './escape.ts';

/** How a carbon intensity is known: nobody has measured hours to come, and the world is nobody's place. */
export function gridKnown({ kind, zone }: Pick<ReportedIntensity, 'kind' | 'zone'>): Provenance {
  if (kind === 'measured') return 'measured';
  return kind === 'declared' || zone === 'world' ? 'assumed' : 'modelled';
}

/** `48 g (33-63 g)` */
export function withRange(a: ReportedEstimate, format: Formatter): string {
  return formatRange(a.value, a.low, a.high, format);
}

/** `48 g CO₂e (likely 33-63 g)` */
export function emitted(a: ReportedEstimate, how?: How): string {
  return likely(formatRange(a.value, a.low, a.high, formatMass, how), ' CO₂e');
}

/** `150 Wh (likely 130-170 Wh)` */
export function used(a: ReportedEstimate, how?: How): string {
  return likely(formatRange(a.value, a.low, a.high, formatEnergy, how), '');
}

/** What a rule measured, `null` where nothing was: `48 g (33-63 g)`. */
export function measuredBy(result: RuleResult): string | null {
  const { value, low, high } = result;
  if (value === null || low === null || high === null) return null;
  const amount = formatRange(value, low, high, formatterOf(result), digitsFor(result));
  return result.intensity === 'marginal' ? `${amount}, marginal` : amount;
}

/** Said where a rule has no number of its own. */
export function unmeasured({ intensity }: RuleResult): string {
  return intensity === 'marginal' ? 'no marginal figure' : 'nothing measured';
}

/** The value from which on the rule would have failed, `null` where there is none. */
export function failsFrom(result: RuleResult): string | null {
  return result.failsFrom === null ? null : inItsUnit(result, result.failsFrom);
}

/** An amount as the rule's own number is printed. */
export function inItsUnit(result: RuleResult, amount: number): string {
  return formatterOf(result)(amount, digitsFor(result));
}

/** The limit as it is written; where it follows from past audits, what it came to. */
export function limitOf(result: RuleResult): string {
  const { baseline, limit, limitText } = result;
  return baseline === null || limit === null ? plainText(limitText, 40) : inItsUnit(result, limit);
}

/** Two digits, or three where two would show an amount on the wrong side of its limit. */
export function digitsFor({ value, low, high, limit }: RuleResult): How {
  if (limit === null) return { digits: 2 };
  const amounts = [value, low, high].filter((amount) => amount !== null);
  const tells = (amount: number) =>
    Math.sign(Number(amount.toPrecision(2)) - limit) === Math.sign(amount - limit);
  return { digits: amounts.every(tells) ? 2 : 3 };
}

/** A ratio, a factor or a PUE: three digits at most. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** `1.2 Wh`, or `1.2 Wh/epoch` where the limit is for one of something. */
function formatterOf({ unit, per }: RuleResult): Formatter {
  const one = unit === 'g' ? formatMass : formatEnergy;
  return per === null ? one : (amount, how) => `${one(amount, how)}/${per}`;
}

function likely(range: string, what: string): string {
  const at = range.indexOf(' (');
  return at < 0 ? `${range}${what}` : `${range.slice(0, at)}${what} (likely ${range.slice(at + 2)}`;
}
