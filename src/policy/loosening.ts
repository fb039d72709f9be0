import { WEAKNESSES } from './data.ts';
import type { DocumentBudget, PolicyDocument } from './document.ts';
import { ceilingOn, milder } from './enforcement.ts';
import type { Flaw } from './errors.ts';
import { EXTENDABLE, names } from './paths.ts';
import type { Budget, Enforcement, Policy, Rule } from './policy.ts';
import { definitionOf } from './rules/register.ts';
import type { Scope } from './scope.ts';
import { isMilderDecideOn, isMilderMeaning } from './strictness.ts';
import { pointerTo } from './yaml-value.ts';

/** What a document would loosen of a policy that it builds on, or touches although it is locked. */
export function loosenings(document: PolicyDocument, parent: Policy): Flaw[] {
  const given = EXTENDABLE.filter(
    (key) =>
      document.keys.includes(key) || (key === 'enforcement' && document.keys.includes('rollout')),
  );
  const locked = given.filter((key) => parent.locked.includes(key));
  const checked = given.filter((key) => !locked.includes(key) && !names(parent.allowOverride, key));
  return [
    ...locked.map((key) => {
      const isGiven = document.keys.includes(key);
      return lockedFlaw(document, parent, isGiven ? `/${key}` : '/rollout', key);
    }),
    ...checked.flatMap((key) => CHECKS[key]?.(document, parent) ?? []),
    ...document.budgets.flatMap((budget) => budgetFlaws(document, budget, parent)),
  ];
}

type Check = (document: PolicyDocument, parent: Policy) => Flaw[];

const CHECKS: Readonly<Record<string, Check>> = {
  enforcement: enforcementFlaws,
  scope: scopeFlaws,
  'decide-on': (document, parent) => {
    const [own, theirs] = [document.decideOn, parent.terms.decideOn];
    if (own === null || theirs === null || !isMilderDecideOn(own, theirs)) return [];
    return [loosens(document, '/decide-on', `\`${own}\` is milder than the \`${theirs}\``, parent)];
  },
  'max-range': (document, parent) => {
    const [own, theirs] = [document.maxRange, parent.terms.maxRange];
    if (own === null || theirs === null || own <= theirs) return [];
    return [loosens(document, '/max-range', 'the range is wider than that', parent)];
  },
  data: (document, parent) =>
    WEAKNESSES.flatMap((weakness) => {
      const [own, theirs] = [document.data[weakness], parent.data[weakness]];
      if (own === undefined || !isMilderMeaning(own, theirs)) return [];
      const what = `\`${own}\` is milder than the \`${theirs}\``;
      return [loosens(document, pointerTo('/data', weakness), what, parent)];
    }),
  runners: (document, parent) =>
    document.runners.flatMap(({ labels }, index) => {
      const known = new Set(parent.runners.flatMap((one) => one.labels));
      const twice = labels.find((label) => known.has(label));
      if (twice === undefined) return [];
      const pointer = pointerTo('/runners', index);
      return [loosens(document, pointer, `\`${twice}\` is declared already, by that`, parent)];
    }),
  place: (document, parent) =>
    document.defaultPlace === null || parent.defaultPlace === null
      ? []
      : [loosens(document, '/place/default', 'a default place is named already, by that', parent)],
  'waiver-limit': (document, parent) => {
    const own = document.waiverLimitDays;
    if (own === null || own <= parent.waiverLimitDays) return [];
    const what = `${own} days are more than the ${parent.waiverLimitDays}`;
    return [loosens(document, '/waiver-limit', what, parent)];
  },
  'on-error': (document, parent) =>
    document.onError === 'warn' && parent.onError === 'fail'
      ? [loosens(document, '/on-error', '`warn` is milder than the `fail`', parent)]
      : [],
};

function enforcementFlaws(document: PolicyDocument, parent: Policy): Flaw[] {
  const own = document.enforcement;
  const isMilder = (a: Enforcement, b: Enforcement) => a !== b && milder(a, b) === a;
  const base =
    own !== null && isMilder(own, parent.enforcement)
      ? [
          loosens(
            document,
            '/enforcement',
            `\`${own}\` is milder than the \`${parent.enforcement}\``,
            parent,
          ),
        ]
      : [];
  const steps = document.rollout.flatMap(({ from, enforcement }) => {
    const theirs = ceilingOn(parent, from);
    if (!isMilder(enforcement, theirs)) return [];
    const what = `\`${enforcement}\` from ${from} is milder than the \`${theirs}\``;
    return [loosens(document, '/rollout', what, parent)];
  });
  return [...base, ...steps];
}

function scopeFlaws(document: PolicyDocument, parent: Policy): Flaw[] {
  const floor = parent.terms.noiseFloorJ;
  const isHigher = floor !== null && (document.noiseFloorJ ?? 0) > floor;
  const noise = isHigher
    ? [loosens(document, '/scope/noise-floor', 'the noise floor is higher than that', parent)]
    : [];
  const { scope } = document;
  if (scope === null) return noise;
  const at = '/scope/high-impact';
  if (parent.scope === null) {
    return [
      ...noise,
      loosens(document, at, 'fewer audits are held against budgets than by that', parent),
    ];
  }
  const theirs = parent.scope;
  const thresholds = [
    ['energy', 'energyJ'],
    ['duration', 'durationS'],
    ['model-size', 'modelParameters'],
  ] as const satisfies readonly (readonly [string, keyof Scope])[];
  const raised = thresholds.flatMap(([key, field]) => {
    const [own, least] = [scope[field], theirs[field]];
    if (own === null || least === null || own <= least) return [];
    return [loosens(document, pointerTo(at, key), 'the threshold is higher than that', parent)];
  });
  return [...noise, ...raised];
}

function budgetFlaws(document: PolicyDocument, own: DocumentBudget, parent: Policy): Flaw[] {
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
  const { enforcement, decideOn, maxRange } = own;
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
    ...(maxRange !== null && theirs.maxRange !== null && maxRange > theirs.maxRange
      ? [loosens(document, at('max-range'), 'the range is wider than that', parent)]
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
  const theirs = entries.flatMap(({ rules }) => rules).find(({ kind }) => kind === rule.kind);
  if (theirs === undefined || definitionOf(rule).isTightened(rule, theirs)) return [];
  const pointer = pointerTo(own.pointer, rule.kind);
  return [loosens(document, pointer, `\`${rule.kind}\` is not as tight as that`, parent)];
}

function loosens(document: PolicyDocument, pointer: string, what: string, parent: Policy): Flaw {
  const key = pointer.split('/')[1] ?? '';
  const name = key === 'rollout' ? 'enforcement' : key;
  return {
    offset: document.offsetOf(pointer),
    message: `this loosens what it extends: ${what} of ${parent.name}`,
    hint: `leave it out, or let ${parent.name} name \`${name}\` in \`allow-override\``,
  };
}

function lockedFlaw(document: PolicyDocument, parent: Policy, pointer: string, path: string): Flaw {
  return {
    offset: document.offsetOf(pointer),
    message: `\`${path}\` is locked by ${parent.name}: leave it out`,
  };
}
