import type { PolicyDocument } from './document.ts';
import { milder } from './enforcement.ts';
import type { Flaw } from './errors.ts';
import { matchMeaning } from './meaning.ts';
import type { Budget, Rule } from './policy.ts';
import { definitionOf } from './rules/register.ts';

/**
 * Budgets that contradict one another: for the very same audits, a limit that is higher than another
 * which is enforced at least as strictly. It never has a say; mostly the two were mixed up.
 */
export function contradictions(
  { budgets, offsetOf }: PolicyDocument,
  own: readonly Budget[],
): Flaw[] {
  const groups = new Map<string, Budget[]>();
  for (const budget of own) {
    const group = groups.get(keyOf(budget));
    if (group === undefined) groups.set(keyOf(budget), [budget]);
    else group.push(budget);
  }
  return own.flatMap((budget, index) => {
    const rivals = groups.get(keyOf(budget)) ?? [];
    return budget.rules.flatMap((rule): Flaw[] => {
      const rival = rivals.find((other) => other.id !== budget.id && silences(other, rule, budget));
      if (rival === undefined) return [];
      const pointer = `${budgets[index]?.pointer ?? ''}/${rule.kind}`;
      return [{ offset: offsetOf(pointer), message: sentence(rule, budget, rival) }];
    });
  });
}

function keyOf({ match, decideOn, maxRange, intensity }: Budget): string {
  return JSON.stringify([matchMeaning(match), decideOn, maxRange, intensity]);
}

function silences(other: Budget, rule: Rule, budget: Budget): boolean {
  const theirs = other.rules.find(({ kind }) => kind === rule.kind);
  return (
    theirs !== undefined &&
    milder(budget.enforcement, other.enforcement) === budget.enforcement &&
    definitionOf(rule).isTightened(theirs, rule) &&
    !definitionOf(rule).isTightened(rule, theirs)
  );
}

function sentence({ kind }: Rule, { id }: Budget, other: Budget): string {
  return `\`${kind}\` of \`${id}\` never has a say: \`${other.id}\` on line ${other.at.line} is for the same audits, lower, and enforced no less strictly`;
}
