import type { RuleResult } from '../../policy/verdict.ts';
import { failsFrom, limitOf, measuredBy, unmeasured } from '../amounts.ts';
import { type Decided, decisivePolicies, decisiveResults } from '../decisive.ts';
import { codeSpan, plainText } from '../escape.ts';
import { type Column, counted, type Room, row, table, unbroken, within } from '../markdown.ts';
import { outcome, resultSign, verdictSign } from '../signs.ts';
import { type Extent, roomIn, type Told } from '../told.ts';

const ROOM: Room = { entries: 20, units: 5_000 };
const ROOM_FOR_IDS: Room = { entries: 5, units: 500 };

/** The rules that decided, the worst first, and what no rule took in. */
export function rules(told: Told, extent: Extent): readonly string[] {
  const results = decisiveResults(told);
  return [...(results.length === 0 ? [] : ruleTable(told, results, extent)), ...unmatched(told)];
}

function ruleTable(told: Told, results: readonly Decided[], extent: Extent): readonly string[] {
  const hasSeveral = decisivePolicies(told).length > 1;
  const columns: Column[] = [
    { name: 'Budget' },
    ...(hasSeveral ? [{ name: 'Policy' }] : []),
    { name: 'Verdict' },
    { name: 'This run', align: 'right' },
    { name: 'Limit', align: 'right' },
    { name: 'Fails\u00a0from', align: 'right' },
  ];
  const write = ({ result, policy }: Decided) =>
    row([
      `${codeSpan(result.budget)} ${plainText(result.rule)}`,
      ...(hasSeveral ? [policy.source.role] : []),
      verdictOf(result),
      unbroken(measuredBy(result) ?? unmeasured(result)),
      limitCell(result),
      unbroken(failsFrom(result) ?? '–'),
    ]);
  const { shown, left } = within(results, roomIn(extent, ROOM), write);
  const rest = results.slice(shown.length).map(({ result }) => result);
  return [table(columns, shown), ...(left === 0 ? [] : [leftOut(rest, told)])];
}

/** What a limit came to, and from what it follows. */
function limitCell(result: RuleResult): string {
  const limit = limitOf(result);
  return result.baseline === null || result.limit === null
    ? limit
    : `${unbroken(limit)} (${plainText(result.limitText, 40).replaceAll(' %', '\u00a0%')})`;
}

function verdictOf(result: RuleResult): string {
  if (result.waiver !== null) {
    const { expires, upTo } = result.waiver;
    return `${resultSign(result)} until ${expires}, up to ${plainText(upTo, 40)}: ${outcome(result)}`;
  }
  const isHeldBack = result.verdict === 'warn' && result.judged === 'fail';
  return [
    resultSign(result),
    `${AT_END[result.decideOn][result.judged] ?? outcome(result)}${isHeldBack ? ', but this budget only warns' : ''}`,
  ].join(', ');
}

/** A limit breaks at the end of the range that the budget decides on. */
const AT_END: Record<RuleResult['decideOn'], Partial<Record<RuleResult['judged'], string>>> = {
  low: { fail: 'even the low end is over' },
  middle: {},
  high: { fail: 'the high end is over' },
};

function leftOut(rest: readonly RuleResult[], { whole }: Told): string {
  const counts = new Map<string, number>();
  for (const { verdict } of rest) {
    counts.set(verdictSign(verdict), (counts.get(verdictSign(verdict)) ?? 0) + 1);
  }
  const each = [...counts].map(([sign, count]) => `${count} ${sign}`).join(', ');
  return `… and ${counted(rest.length, 'more rule')} (${each}): all of them are in ${whole}.`;
}

function unmatched(told: Told): readonly string[] {
  const ids = decisivePolicies(told).flatMap(({ judgement }) => judgement.unmatchedBudgets);
  if (ids.length === 0) return [];
  const { shown, left } = within(ids, ROOM_FOR_IDS, (id) => codeSpan(id));
  const names = [...shown, ...(left === 0 ? [] : [`${left} more`])].join(', ');
  return [`${counted(ids.length, 'budget')} for other workflows: ${names}.`];
}
