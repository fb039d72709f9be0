import type { RuleResult } from '../../policy/verdict.ts';
import { digitsFor, emitted, limitOf, measuredBy, unmeasured } from '../amounts.ts';
import { decisiveResults } from '../decisive.ts';
import { codeSpan } from '../escape.ts';
import { NOTHING_JUDGED, outcome, resultSign, verdictSign } from '../signs.ts';
import type { Told } from '../told.ts';

/** As much of a name as a heading has room for. */
const MOST_OF_A_NAME = 40;

/**
 * `### ❌ Carbon, train: fail, over budget — 48 g CO₂e (likely 33-63 g), limit 30 g`: one comment may have
 * sections of several workflows.
 */
export function headline(told: Told, workflow: string | null): string {
  const worst = decisiveResults(told)[0]?.result;
  const [sign, ...words] = stateOf(told, worst).split(' ');
  const name = workflow === null ? '' : `, ${codeSpan(workflow, MOST_OF_A_NAME)}`;
  return `### ${sign} Carbon${name}: ${words.join(' ')} — ${amounts(told, worst)}`;
}

function stateOf({ verdict, totalG }: Told, worst: RuleResult | undefined): string {
  // The amount says it already.
  if (totalG === null && verdict === 'inconclusive') return verdictSign(verdict);
  if (worst === undefined) return verdict === 'pass' ? NOTHING_JUDGED : verdictSign(verdict);
  // A verdict may be worse than any rule's: nothing was measured, or a policy could not be read.
  return worst.verdict === verdict
    ? `${resultSign(worst)}, ${outcome(worst)}`
    : verdictSign(verdict);
}

/** Carbon always; the worst budget's own number too where that is another. */
function amounts({ totalG }: Told, worst: RuleResult | undefined): string {
  if (totalG === null) return limited('nothing measured', worst);
  if (worst === undefined) return emitted(totalG);
  const isTotal = worst.unit === 'g' && worst.value === totalG.value;
  if (isTotal) return limited(emitted(totalG, digitsFor(worst)), worst);
  const other = measuredBy(worst)?.replace(' (', ' (likely ');
  return limited([emitted(totalG), other ?? `${unmeasured(worst)} for it`].join('; '), worst);
}

function limited(amount: string, worst: RuleResult | undefined): string {
  return worst === undefined ? amount : `${amount}, limit ${limitOf(worst)}`;
}
