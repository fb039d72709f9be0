import type { RuleResult } from '../../policy/verdict.ts';
import { limitOf, measuredBy } from '../amounts.ts';
import { codeSpan, prose } from '../escape.ts';
import type { Told } from '../told.ts';
import { areLabelsAmiss, FOR_LABELS, nextForMarginal } from './causes.ts';
import { type Doubt, widestDoubt } from './range.ts';

/** A clause of Markdown that says what is missing to judge a rule, and the one thing to do about it. */
export type Missing = Readonly<{ clause: string; next: string }>;

/** What is missing to judge a rule that is inconclusive while something was measured. */
export function missingFor(result: RuleResult, told: Told): Missing {
  const { value, per, rule, intensity } = result;
  if (value === null && intensity === 'marginal') {
    return { clause: clauseOf(result, told), next: nextForMarginal(told.findings) };
  }
  if (value === null && per !== null) {
    return {
      clause: `nobody knows how many ${codeSpan(per, 40)} the job did`,
      next: `let the job say it by the audit's input \`units\`, such as \`${per}=12\`.`,
    };
  }
  if (value === null) {
    return {
      clause: 'nobody knows what all of its jobs used',
      next: 'make the audit the first step of each.',
    };
  }
  return isOfThePast(rule) ? missingPast(result, told) : tooWide(result, told);
}

function isOfThePast(rule: RuleResult['rule']): boolean {
  return rule !== 'per-run' && rule !== 'per-job' && rule !== 'rate';
}

/** Its own sentence says what is missing; the budget's name stands before it already. */
function clauseOf({ sentence }: RuleResult, told: Told): string {
  return told.sentence.endsWith(sentence)
    ? 'it could not be judged, as said above'
    : prose(sentence.replace(/^`[^`]*`: /, '').replace(/\.$/, ''));
}

function missingPast(result: RuleResult, told: Told): Missing {
  const { samples, limit, baseline } = result;
  const clause = clauseOf(result, told);
  if (samples === null || samples === 0) return { clause, next: OBSERVE };
  if (limit === null) return { clause, next: AWAIT };
  return { clause, next: baseline === null ? KEEP : SAME_RUNNER };
}

const OBSERVE =
  'set `enforcement: observe` for this budget until there are past audits to hold it against.';
const AWAIT = 'nothing: every run of the default branch adds an audit.';
const KEEP = 'keep all audits of the period where `--history` reads them.';
const SAME_RUNNER = 'keep to one kind of runner, so that runs can be compared.';

function tooWide(result: RuleResult, { totalG, energyJ, findings }: Told): Missing {
  const { unit, high, limit, intensity } = result;
  // What widens a marginal figure is not among the total's factors.
  const average = intensity === 'marginal' ? null : totalG;
  const estimate = unit === 'g' ? average : energyJ;
  const doubt = estimate === null ? null : widestDoubt(estimate);
  const most = doubt === null ? '' : `, most of all for ${doubt.words}`;
  const isOnBothSides = high !== null && limit !== null && high > limit;
  const range = `${measuredBy(result)} is a wider range than \`max-range\` allows${most}`;
  return {
    clause: isOnBothSides
      ? `nobody can tell on which side of ${limitOf(result)} the true value lies: ${range}`
      : range,
    next: doubt === null ? WIDER : narrower(doubt.doubt, findings),
  };
}

function narrower(doubt: Doubt, findings: Told['findings']): string {
  const next = NARROWER[doubt];
  return doubt === 'place' && areLabelsAmiss(findings) ? `${FOR_LABELS}, or ${next}` : next;
}

const WIDER = 'allow a wider range by `max-range`, if that is good enough.';

const NARROWER: Readonly<Record<Doubt, string>> = {
  place: "name where it runs by the audit's input `region` (outside a cloud `zone` or `country`).",
  grid: 'set the budget in Wh, which needs no grid, or allow a wider range by `max-range`.',
  runner: 'make the audit the first step of every job.',
  claims: "audit each job once, and let none hand in another's audit.",
  power:
    'open the energy counters of the machine (docs/power.md), or allow a wider range by `max-range`.',
  hardware: 'set the budget in Wh, which leaves the making of hardware out.',
};
