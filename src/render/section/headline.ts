import type { AuditReport } from '../../audit/report.ts';
import type { RuleResult } from '../../policy/verdict.ts';
import { digitsFor, emitted, measuredBy } from '../amounts.ts';
import { decisiveResults } from '../decisive.ts';
import { plainText } from '../escape.ts';
import { NOTHING_JUDGED, outcome, resultSign, verdictSign } from '../signs.ts';

/** `### ❌ Carbon: fail, over budget — 48 g CO₂e (likely 33-63 g), limit 30 g` */
export function headline(report: AuditReport): string {
  const worst = decisiveResults(report)[0]?.result;
  const [sign, ...words] = stateOf(report, worst).split(' ');
  return `### ${sign} Carbon: ${words.join(' ')} — ${amounts(report, worst)}`;
}

function stateOf({ verdict, emissions }: AuditReport, worst: RuleResult | undefined): string {
  // The amount says it already.
  if (emissions === null && verdict === 'inconclusive') return verdictSign(verdict);
  if (worst === undefined) return verdict === 'pass' ? NOTHING_JUDGED : verdictSign(verdict);
  // A verdict may be worse than any rule's: nothing was measured, or a policy could not be read.
  return worst.verdict === verdict
    ? `${resultSign(worst)}, ${outcome(worst)}`
    : verdictSign(verdict);
}

/** Carbon always; the worst budget's own number too where that is another. */
function amounts({ emissions }: AuditReport, worst: RuleResult | undefined): string {
  if (emissions === null) return limited('nothing measured', worst);
  const { totalG } = emissions;
  if (worst === undefined) return emitted(totalG);
  const isTotal = worst.unit === 'g' && worst.value === totalG.value;
  if (isTotal) return limited(emitted(totalG, digitsFor(worst)), worst);
  const other = measuredBy(worst)?.replace(' (', ' (likely ');
  return limited([emitted(totalG), other ?? 'nothing measured for it'].join('; '), worst);
}

function limited(amount: string, worst: RuleResult | undefined): string {
  return worst === undefined ? amount : `${amount}, limit ${plainText(worst.limitText, 40)}`;
}
