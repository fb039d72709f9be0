import type { RuleResult } from '../../policy/verdict.ts';
import { formatPercent } from '../../units.ts';
import { failsFrom, inItsUnit } from '../amounts.ts';
import { type Decided, decisivePolicies, decisiveResults } from '../decisive.ts';
import { codeSpan, plainText, prose } from '../escape.ts';
import { link, type Room, within } from '../markdown.ts';
import type { Told } from '../told.ts';
import { type Cause, causes } from './causes.ts';
import { missingFor } from './missing.ts';

const ROOM: Room = { entries: 6, units: 2_400 };

/**
 * What would make the verdict better: for each rule that is not plainly kept, and for each thing that was
 * not known, what to do next.
 */
export function whatToDo(told: Told, helpUrl: string | null): readonly string[] {
  const open = decisiveResults(told).filter(({ result }) => result.verdict !== 'pass');
  const broken = open
    .filter(({ result }) => !isUnknown(result))
    .map((decided) => less(decided, told));
  const unknown = [
    ...causes(told).map(causeItem),
    ...open.flatMap(({ result }) => (isUnknown(result) ? missing(result, told) : [])),
    ...troubles(told),
  ];
  // What decided comes first.
  const items = told.verdict === 'inconclusive' ? [...unknown, ...broken] : [...broken, ...unknown];
  const { shown } = within(items, ROOM, (item) => item);
  if (shown.length === 0) return [];
  const waived = open.some(({ result }) => result.verdict === 'fail') ? [waiver(helpUrl)] : [];
  return [['**What to do**', '', ...shown, ...waived].join('\n')];
}

function isUnknown({ judged }: RuleResult): boolean {
  return judged === 'inconclusive' || judged === 'error';
}

function waiver(helpUrl: string | null): string {
  const how = helpUrl === null ? 'how: `docs/policy.md`' : link('how', `${helpUrl}#waivers`);
  return `- Or waive it in the policy, with a reason and a last day (${how}).`;
}

function causeItem({ unknown, next }: Cause): string {
  return item(`Not known: ${prose(unknown)}`, next);
}

/** @param clause Markdown */
function item(clause: string, next: string): string {
  return `- ${clause}. **Next:** ${prose(next)}`;
}

/** What a policy builds on and could not be had. */
function troubles(told: Told): readonly string[] {
  const sentences = decisivePolicies(told).flatMap(({ judgement }) =>
    judgement.troubles.map(({ sentence }) => sentence),
  );
  return [...new Set(sentences)].map((sentence) =>
    item(
      `Not known: what all of the policy says (${prose(sentence.replace(/\.$/, ''))})`,
      'let the job read what the policy extends, or put that reference right.',
    ),
  );
}

/** What is missing to judge a rule; where nothing at all was measured, the causes say it already. */
function missing(result: RuleResult, told: Told): readonly string[] {
  const who = codeSpan(result.budget);
  if (told.energyJ !== null) {
    const { clause, next } = missingFor(result, told);
    return [item(`${who}: ${clause}`, next)];
  }
  if (causes(told).length > 0) return [];
  return [
    item(`${who}: nobody knows what was used`, 'look at the findings: they say what went wrong.'),
  ];
}

function less({ result }: Decided, told: Told): string {
  return `- ${codeSpan(result.budget)}: ${lessNeeded(result, told)}`;
}

/** From a fail to no fail, from a warning to within the limit. */
function lessNeeded(result: RuleResult, told: Told): string {
  const { value, limit, judged } = result;
  const aim = judged === 'fail' ? result.failsFrom : limit;
  if (value === null || aim === null) return howOf(result, told);
  const end = judged === 'fail' ? 'no longer fails' : 'is within its limit';
  const shown = judged === 'fail' ? failsFrom(result) : inItsUnit(result, aim);
  if (!(value > aim)) {
    // Only the far end of the range is over: there is nothing that the middle must come down to.
    return `is close; a narrower range or a little less ${what(result)} keeps it within its limit. ${howOf(result, told)}`;
  }
  const saved = formatPercent(1 - aim / value);
  return `${end} with ${saved} less ${what(result)}, below ${plainText(shown ?? '', 40)}. ${howOf(result, told)}`;
}

function what({ unit }: RuleResult): string {
  return unit === 'g' ? 'carbon' : 'energy';
}

function howOf({ rule, unit }: RuleResult, { cleaner }: Told): string {
  if (rule !== 'per-run' && rule !== 'per-job') return HOW[rule];
  // Where and when it runs changes what electricity emits, not how much of it there is.
  const [region, hour] = unit === 'J' ? [false, false] : [cleaner.region, cleaner.hour];
  const which = [...(region ? ['region'] : []), ...(hour ? ['hour'] : [])].join(' or ');
  return which === ''
    ? 'Less work, or a smaller runner.'
    : `Less work, a smaller runner, or a cleaner ${which}.`;
}

const HOW: Readonly<Record<Exclude<RuleResult['rule'], 'per-run' | 'per-job'>, string>> = {
  rate: 'A smaller runner, or one that idles less.',
  increase: 'See which job or step grew: a cold cache, more data, another runner.',
  'per-week': 'What can wait can run next week; what runs often counts most.',
  'per-month': 'What can wait can run next month; what runs often counts most.',
  'per-quarter': 'What can wait can run next quarter; what runs often counts most.',
  improve: 'The series as a whole has to come down: this run alone cannot do it.',
};
