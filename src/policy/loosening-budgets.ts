import type { DocumentBudget, PolicyDocument } from './document.ts';
import { milder } from './enforcement.ts';
import type { Flaw } from './errors.ts';
import { lockedFlaw, loosens, wider } from './loosening-flaws.ts';
import { names } from './paths.ts';
import { type Budget, DEFAULT_MAX_RANGE, type Policy, type Rule } from './policy.ts';
import { definitionOf } from './rules/register.ts';
import { isMilderDecideOn } from './strictness.ts';
import { pointerTo } from './yaml-value.ts';

/** What a document's budget would loosen of a parent's of the same name, or touch although it is locked. */
export function budgetFlaws(document: PolicyDocument, own: DocumentBudget, parent: Policy): Flaw[] {
  const path = `budgets.${own.id}`;
  const entries = parent.budgets.filter(({ id }) => id === own.id);
  const isLocked =
    parent.locked.includes(path) || (parent.locked.includes('budgets') && entries.length > 0);
  if (isLocked) return [lockedFlaw(document, parent, own.pointer, path)];
  if (entries.length === 0 || names(parent.allowOverride, path)) return [];
  return [
    ...(own.match === null
      ? []
      : [
          loosens(
            document,
            pointerTo(own.pointer, 'match'),
            'which audits a budget is for is settled by that',
            parent,
          ),
        ]),
    ...entries.flatMap((theirs) => termFlaws(document, own, theirs, parent)),
    ...own.rules.flatMap((rule) => ruleFlaws(document, own, rule, entries, parent)),
  ];
}

function termFlaws(
  document: PolicyDocument,
  own: DocumentBudget,
  theirs: Budget,
  parent: Policy,
): Flaw[] {
  const at = (key: string) => pointerTo(own.pointer, key);
  const { enforcement, decideOn, maxRange, intensity } = own;
  const isMilder =
    enforcement !== null &&
    enforcement !== theirs.enforcement &&
    milder(enforcement, theirs.enforcement) === enforcement;
  return [
    ...(isMilder
      ? [
          loosens(
            document,
            at('enforcement'),
            `\`${enforcement}\` is milder than the \`${theirs.enforcement}\``,
            parent,
          ),
        ]
      : []),
    ...(decideOn !== null && isMilderDecideOn(decideOn, theirs.decideOn)
      ? [
          loosens(
            document,
            at('decide-on'),
            `\`${decideOn}\` is milder than the \`${theirs.decideOn}\``,
            parent,
          ),
        ]
      : []),
    ...(maxRange !== null && maxRange > (theirs.maxRange ?? DEFAULT_MAX_RANGE)
      ? [loosens(document, at('max-range'), wider(theirs.maxRange), parent)]
      : []),
    ...(intensity === 'average' && theirs.intensity === 'marginal'
      ? [loosens(document, at('intensity'), '`average` is milder than the `marginal`', parent)]
      : []),
  ];
}

function ruleFlaws(
  document: PolicyDocument,
  own: DocumentBudget,
  rule: Rule,
  entries: readonly Budget[],
  parent: Policy,
): Flaw[] {
  const isLooser = entries
    .flatMap(({ rules }) => rules)
    .some((theirs) => theirs.kind === rule.kind && !definitionOf(rule).isTightened(rule, theirs));
  if (!isLooser) return [];
  const pointer = pointerTo(own.pointer, rule.kind);
  return [loosens(document, pointer, `\`${rule.kind}\` is not as tight as that`, parent)];
}
