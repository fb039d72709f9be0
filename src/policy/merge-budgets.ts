import { contradictions } from './contradictions.ts';
import type { DocumentBudget, PolicyDocument } from './document.ts';
import { stricter } from './enforcement.ts';
import type { Flaw } from './errors.ts';
import { budgetMeaning } from './meaning.ts';
import { isOpen, names } from './paths.ts';
import type { Budget, Policy, Terms } from './policy.ts';
import { RULES } from './rules/register.ts';
import { strictestDecideOn, strictestIntensity, tighterRange } from './strictness.ts';

export type MergedBudgets = Readonly<{ budgets: readonly Budget[]; flaws: readonly Flaw[] }>;

/**
 * Every budget of parents and document. A document that tightens a parent's budget has an entry of
 * its own beside it, of the same `id`: each rule keeps the file and line that it stands on.
 */
export function mergeBudgets(
  document: PolicyDocument,
  parents: readonly Policy[],
  terms: Terms,
): MergedBudgets {
  const inherited = parents.flatMap((parent) =>
    parent.budgets.flatMap((budget) => asInherited(budget, document, parent, parents)),
  );
  const theirs = withoutTwins(inherited);
  const own = document.budgets.map((budget) => asOwn(budget, document, parents, terms));
  const flaws = [
    ...document.budgets.flatMap((budget) => noRule(budget, document, parents)),
    ...sharedNames(document, theirs, parents),
    ...contradictions(document, own),
  ];
  return { budgets: [...own.filter(({ rules }) => rules.length > 0), ...theirs], flaws };
}

type Held = Pick<Budget, 'enforcement' | 'decideOn' | 'maxRange' | 'intensity' | 'noiseFloorJ'>;

/** What of a parent's budget the document has not put other rules in the place of. */
function asInherited(
  budget: Budget,
  document: PolicyDocument,
  parent: Policy,
  parents: readonly Policy[],
): Budget[] {
  const own = document.budgets.find(({ id }) => id === budget.id);
  if (own !== undefined && own.rules.length > 0 && isReplaced(own, parent)) return [];
  const replaced = own?.rules.map(({ kind }) => kind) ?? [];
  const rules = budget.rules.filter(({ kind }) => !replaced.includes(kind));
  if (rules.length === 0) return [];
  return [{ ...budget, rules, ...tightenedTerms(budget, document, own, parent, parents) }];
}

/** Whether the document may say of a parent's budget what it likes. */
function isReplaced({ id }: DocumentBudget, parent: Policy): boolean {
  return names(parent.allowOverride, `budgets.${id}`);
}

/**
 * The terms of a parent's budget, tightened by what the document says of it and of all budgets; where
 * the parent leaves what it says of all budgets open, the document's word is in its place. What is
 * locked keeps its own.
 */
function tightenedTerms(
  budget: Budget,
  document: PolicyDocument,
  own: DocumentBudget | undefined,
  parent: Policy,
  parents: readonly Policy[],
): Held {
  // Locked is locked: nothing said of all budgets is said of this one.
  if (parents.some(({ locked }) => names(locked, `budgets.${budget.id}`)))
    return wordsOf({}, budget);
  const { terms } = parent;
  const isReplacing = (key: string, said: unknown, isDefault: boolean) =>
    said !== null && isDefault && isOpen(key, parent, parents);
  const held: Held = {
    enforcement: budget.enforcement,
    decideOn: isReplacing(
      'decide-on',
      document.decideOn,
      budget.decideOn === (terms.decideOn ?? 'low'),
    )
      ? (document.decideOn ?? 'low')
      : budget.decideOn,
    maxRange: isReplacing('max-range', document.maxRange, budget.maxRange === terms.maxRange)
      ? document.maxRange
      : budget.maxRange,
    intensity: isReplacing(
      'intensity',
      document.intensity,
      budget.intensity === (terms.intensity ?? 'average'),
    )
      ? (document.intensity ?? 'average')
      : budget.intensity,
    noiseFloorJ: isReplacing(
      'scope',
      document.noiseFloorJ,
      budget.noiseFloorJ === (terms.noiseFloorJ ?? 0),
    )
      ? (document.noiseFloorJ ?? 0)
      : budget.noiseFloorJ,
  };
  return [
    { ...document, enforcement: null },
    { ...own, noiseFloorJ: null },
  ].reduce<Held>((so, said) => tighter(so, wordsOf(said, so)), held);
}

/** Terms, and for what is not said those that it is held beside. */
function wordsOf(said: Partial<Nullable<Held>>, unsaid: Held): Held {
  return {
    enforcement: said.enforcement ?? unsaid.enforcement,
    decideOn: said.decideOn ?? unsaid.decideOn,
    maxRange: said.maxRange ?? unsaid.maxRange,
    intensity: said.intensity ?? unsaid.intensity,
    noiseFloorJ: said.noiseFloorJ ?? unsaid.noiseFloorJ,
  };
}

type Nullable<T> = { [K in keyof T]: T[K] | null };

/** Terms under which nothing passes that would not under both. */
function tighter(one: Held, other: Held): Held {
  return {
    enforcement: stricter(one.enforcement, other.enforcement),
    decideOn: strictestDecideOn([one.decideOn, other.decideOn]) ?? one.decideOn,
    maxRange: tighterRange(one.maxRange, other.maxRange),
    intensity: strictestIntensity([one.intensity, other.intensity]) ?? one.intensity,
    noiseFloorJ: Math.min(one.noiseFloorJ, other.noiseFloorJ),
  };
}

/** A budget of the document's own, or its part of one that it extends. */
function asOwn(
  budget: DocumentBudget,
  document: PolicyDocument,
  parents: readonly Policy[],
  terms: Terms,
): Budget {
  const { pointer: _pointer, isWhole: _isWhole, ...rest } = budget;
  const entry = entryOf(budget.id, parents);
  const own: Held = {
    // Left unsaid it is as strict as the policy's ceiling lets it be.
    enforcement: budget.enforcement ?? entry?.enforcement ?? 'enforce',
    decideOn: budget.decideOn ?? entry?.decideOn ?? terms.decideOn ?? 'low',
    maxRange: budget.maxRange ?? entry?.maxRange ?? terms.maxRange,
    intensity: budget.intensity ?? entry?.intensity ?? terms.intensity ?? 'average',
    noiseFloorJ: terms.noiseFloorJ ?? 0,
  };
  const [bound, ...more] = parents
    .filter((parent) => !isReplaced(budget, parent))
    .flatMap((parent) =>
      parent.budgets
        .filter(({ id }) => id === budget.id)
        .map((theirs) => tightenedTerms(theirs, document, budget, parent, parents)),
    );
  return {
    ...rest,
    match: budget.match ?? entry?.match ?? {},
    ...(bound === undefined ? own : more.reduce<Held>(tighter, bound)),
  };
}

function entryOf(id: string, parents: readonly Policy[]): Budget | undefined {
  return parents.flatMap(({ budgets }) => budgets).find((budget) => budget.id === id);
}

/**
 * Two parents may build on the same policy, or say the same in other words: a budget that is there twice
 * is one, and the terms of both hold.
 */
function withoutTwins(budgets: readonly Budget[]): Budget[] {
  return budgets.flatMap((budget, index) => {
    const twins = budgets.filter((other) => isTwin(budget, other));
    if (budgets.findIndex((other) => isTwin(budget, other)) < index) return [];
    const kinds = new Map(
      twins.flatMap(({ rules }) => rules.map((rule) => [rule.kind, rule] as const)),
    );
    return [{ ...budget, ...twins.reduce<Held>(tighter, budget), rules: [...kinds.values()] }];
  });
}

function isTwin(a: Budget, b: Budget): boolean {
  if (a.id !== b.id) return false;
  return (a.origin === b.origin && a.at.line === b.at.line) || isSame(a, b);
}

function isSame(a: Budget, b: Budget): boolean {
  return budgetMeaning(a) === budgetMeaning(b);
}

function noRule(
  { id, rules, pointer, isWhole }: DocumentBudget,
  { offsetOf }: PolicyDocument,
  parents: readonly Policy[],
): Flaw[] {
  if (rules.length > 0 || !isWhole || entryOf(id, parents) !== undefined) return [];
  const kinds = Object.keys(RULES).map((kind) => `\`${kind}\``);
  const choice =
    kinds.length === 1 ? kinds[0] : `${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1)}`;
  return [
    { offset: offsetOf(pointer), message: `budget \`${id}\` has no rule`, hint: `add ${choice}` },
  ];
}

/** Two parents with a budget of one name that they do not have from one document, and that differs. */
function sharedNames(
  { offsetOf }: PolicyDocument,
  budgets: readonly Budget[],
  parents: readonly Policy[],
): Flaw[] {
  const owners = (id: string) => parents.filter((one) => one.budgets.some((b) => b.id === id));
  const ids = [...new Set(budgets.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const firsts = owners(id).flatMap(
      (parent) => parent.budgets.find((one) => one.id === id) ?? [],
    );
    const distinct = firsts.filter(
      (one, index) =>
        firsts.findIndex((other) => other.origin === one.origin || isSame(other, one)) === index,
    );
    if (distinct.length < 2) return [];
    const message = `budget \`${id}\` is in ${distinct.map(({ origin }) => origin).join(' and in ')}: only one of them can be extended`;
    return [{ offset: offsetOf('/extends'), message }];
  });
}
