import type { RuleResult } from '../../policy/verdict.ts';
import { formatPercent } from '../../units.ts';
import { failsFrom, inItsUnit } from '../amounts.ts';
import { type Decided, decisiveResults } from '../decisive.ts';
import { codeSpan, plainText } from '../escape.ts';
import { link, type Room, within } from '../markdown.ts';
import type { Told } from '../told.ts';

const ROOM: Room = { entries: 5, units: 1_800 };

/** What would make the verdict better: a sentence for each rule that is not plainly kept. */
export function whatToDo(told: Told, helpUrl: string | null): readonly string[] {
  const open = decisiveResults(told).filter(({ result }) => result.verdict !== 'pass');
  const { shown } = within(open, ROOM, (decided) => `- ${advice(decided)}`);
  if (shown.length === 0) return [];
  const waived = open.some(({ result }) => result.verdict === 'fail') ? [waiver(helpUrl)] : [];
  return [['**What to do**', '', ...shown, ...waived].join('\n')];
}

function waiver(helpUrl: string | null): string {
  const how = helpUrl === null ? 'how: `docs/policy.md`' : link('how', `${helpUrl}#waivers`);
  return `- Or waive it in the policy, with a reason and a last day (${how}).`;
}

function advice({ result }: Decided): string {
  const who = codeSpan(result.budget);
  switch (result.judged) {
    case 'fail':
    case 'warn':
      return `${who}: ${lessNeeded(result)}`;
    case 'inconclusive':
      return `${who}: ${knowledgeNeeded(result)}`;
    default:
      return `${who} could not be judged: put right what the policy or the findings name.`;
  }
}

function knowledgeNeeded({ value, limit, intensity }: RuleResult): string {
  if (value === null && intensity === 'marginal')
    return 'is judged once there is a marginal carbon intensity for all of it; its sentence says what is missing.';
  if (value === null)
    return 'is judged once something was measured; the findings say what is missing.';
  if (limit === null) return 'is judged once there are enough comparable audits.';
  return 'is judged once its range is narrower: name the region and let power be measured; “How sure are we?” tells what widens it most.';
}

/** From a fail to no fail, from a warning to within the limit. */
function lessNeeded(result: RuleResult): string {
  const { value, limit, judged } = result;
  const aim = judged === 'fail' ? result.failsFrom : limit;
  if (value === null || aim === null) return howOf(result);
  const end = judged === 'fail' ? 'no longer fails' : 'is within its limit';
  const shown = judged === 'fail' ? failsFrom(result) : inItsUnit(result, aim);
  if (!(value > aim)) {
    // Only the far end of the range is over: there is nothing that the middle must come down to.
    return `is close; a narrower range or a little less ${what(result)} keeps it within its limit. ${howOf(result)}`;
  }
  const less = formatPercent(1 - aim / value);
  return `${end} with ${less} less ${what(result)}, below ${plainText(shown ?? '', 40)}. ${howOf(result)}`;
}

function what({ unit }: RuleResult): string {
  return unit === 'g' ? 'carbon' : 'energy';
}

function howOf({ rule, unit }: RuleResult): string {
  // Where and when it runs changes what electricity emits, not how much of it there is.
  const isPlain = (rule === 'per-run' || rule === 'per-job') && unit === 'J';
  return isPlain ? 'Less work, or a smaller runner.' : HOW[rule];
}

const HOW: Readonly<Record<RuleResult['rule'], string>> = {
  'per-run': 'Less work, a smaller runner, or a cleaner region or hour.',
  'per-job': 'Less work, a smaller runner, or a cleaner region or hour.',
  rate: 'A smaller runner, or one that idles less.',
  increase: 'See which job or step grew: a cold cache, more data, another runner.',
  'per-week': 'What can wait can run next week; what runs often counts most.',
  'per-month': 'What can wait can run next month; what runs often counts most.',
  'per-quarter': 'What can wait can run next quarter; what runs often counts most.',
  improve: 'The series as a whole has to come down: this run alone cannot do it.',
};
