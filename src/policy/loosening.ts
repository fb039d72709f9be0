import { formatPercent } from '../units.ts';
import { WEAKNESSES } from './data.ts';
import type { DocumentBudget, PolicyDocument } from './document.ts';
import { ceilingOn, milder } from './enforcement.ts';
import type { Flaw } from './errors.ts';
import { pinMeaning, placeMeaning, runnerMeaning } from './meaning.ts';
import { closing, EXTENDABLE, isOpen, names } from './paths.ts';
import {
  type Budget,
  DEFAULT_MAX_RANGE,
  type Enforcement,
  type Policy,
  type Rule,
} from './policy.ts';
import { PRESET_PREFIX } from './reference.ts';
import { definitionOf } from './rules/register.ts';
import type { Scope } from './scope.ts';
import { isMilderDecideOn, isMilderMeaning } from './strictness.ts';
import { pointerTo } from './yaml-value.ts';

/**
 * What a document would loosen of a policy that it builds on, or touches although it is locked.
 *
 * @param parents all that it builds on: what one of them opens another may keep closed
 */
export function loosenings(
  document: PolicyDocument,
  parent: Policy,
  parents: readonly Policy[],
): Flaw[] {
  const given = EXTENDABLE.filter(
    (key) =>
      document.keys.includes(key) || (key === 'enforcement' && document.keys.includes('rollout')),
  );
  const locked = given.filter((key) => parent.locked.includes(key));
  const checked = given.filter((key) => !locked.includes(key) && !isOpen(key, parent, parents));
  return [
    ...locked.map((key) => {
      const isGiven = document.keys.includes(key);
      return lockedFlaw(document, parent, isGiven ? `/${key}` : '/rollout', key);
    }),
    ...checked.flatMap((key) => {
      const keepers = closing(key, parents);
      const of = { ...parent, keepers: keepers.length === 0 ? [parent] : keepers };
      return CHECKS[key]?.(document, of) ?? [];
    }),
    ...document.budgets.flatMap((budget) => budgetFlaws(document, budget, parent)),
  ];
}

/** A parent, and whoever keeps closed what a document would loosen of it. */
type Parent = Policy & Readonly<{ keepers?: readonly Policy[] }>;

type Check = (document: PolicyDocument, parent: Parent) => Flaw[];

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
    if (own === null || own <= (theirs ?? DEFAULT_MAX_RANGE)) return [];
    return [loosens(document, '/max-range', wider(theirs), parent)];
  },
  intensity: (document, parent) => {
    if (document.intensity !== 'average' || parent.terms.intensity !== 'marginal') return [];
    const what = '`average` is milder than the `marginal`';
    return [loosens(document, '/intensity', what, parent)];
  },
  data: (document, parent) =>
    WEAKNESSES.flatMap((weakness) => {
      const [own, theirs] = [document.data[weakness], parent.data[weakness]];
      if (own === undefined || !isMilderMeaning(own, theirs)) return [];
      const what = `\`${own}\` is milder than the \`${theirs}\``;
      return [loosens(document, pointerTo('/data', weakness), what, parent)];
    }),
  runners: (document, parent) =>
    document.runners.flatMap((row, index) => {
      const known = new Set(
        parent.runners.flatMap((one) => one.labels.map((label) => label.toLowerCase())),
      );
      const twice = row.labels.find((label) => known.has(label.toLowerCase()));
      const meaning = runnerMeaning(row);
      const isTwin = parent.runners.some((one) => runnerMeaning(one) === meaning);
      if (twice === undefined || isTwin) return [];
      const pointer = pointerTo('/runners', index);
      return [loosens(document, pointer, `\`${twice}\` is declared already, by that`, parent)];
    }),
  place: (document, parent) =>
    document.defaultPlaces.length === 0 ||
    parent.defaultPlaces.length === 0 ||
    document.defaultPlaces.every((own) =>
      parent.defaultPlaces.some(({ place }) => placeMeaning(place) === placeMeaning(own.place)),
    )
      ? []
      : [loosens(document, '/place/default', 'a default place is named already, by that', parent)],
  'what-if': (document, parent) => {
    const theirs = parent.whatIfRegions;
    const more = document.whatIfRegions?.find((region) => theirs?.includes(region) === false);
    if (more === undefined) return [];
    const what = `\`${more}\` is not among the regions`;
    return [loosens(document, '/what-if', what, parent)];
  },
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

function wider(theirs: number | null): string {
  if (theirs !== null) return 'the range is wider than that';
  return `the range is wider than the ${formatPercent(DEFAULT_MAX_RANGE)} that hold for want of a word`;
}

function enforcementFlaws(document: PolicyDocument, parent: Parent): Flaw[] {
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

function scopeFlaws(document: PolicyDocument, parent: Parent): Flaw[] {
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

function loosens(document: PolicyDocument, pointer: string, what: string, parent: Parent): Flaw {
  const key = pointer.split('/')[1] ?? '';
  const name = key === 'rollout' ? 'enforcement' : key;
  return {
    offset: document.offsetOf(pointer),
    message: `this loosens what it extends: ${what} of ${parent.name}`,
    hint: `leave it out, or ${openedBy(parent.keepers ?? [parent], name)}`,
  };
}

/** What whoever keeps a word closed would have to do. */
export function openedBy(keepers: readonly Policy[], key: string): string {
  const [preset] = keepers.filter(({ name }) => name.startsWith(PRESET_PREFIX));
  if (preset !== undefined) {
    return `build on a copy of ${preset.name} that says what you need: it comes with the program and cannot be changed`;
  }
  return `let ${keepers.map(({ name }) => name).join(' and ')} name \`${key}\` in \`allow-override\``;
}

/** Facts of which there is no stricter one: what a parent has locked, another must not bring in. */
const FACTS = ['runners', 'place'] as const;

export function lockedBeside(document: PolicyDocument, parents: readonly Policy[]): Flaw[] {
  return FACTS.flatMap((key) =>
    parents
      .filter(({ locked }) => locked.includes(key))
      .flatMap((keeper) =>
        parents
          .filter((other) => brings(other, key, keeper))
          .map((other) => ({
            offset: document.offsetOf('/extends'),
            message: `\`${key}\` is locked by ${keeper.name}, and ${other.name} has a word on it`,
            hint: `extend one of the two, or let ${keeper.name} unlock \`${key}\``,
          })),
      ),
  );
}

/** Whether a policy has facts that are not the other's own. */
function brings(policy: Policy, key: (typeof FACTS)[number], keeper: Policy): boolean {
  const facts = (of: Policy) =>
    key === 'runners'
      ? of.runners.map(runnerMeaning)
      : [...of.pins.map(pinMeaning), ...of.defaultPlaces.map(({ place }) => placeMeaning(place))];
  const known = facts(keeper);
  return policy !== keeper && facts(policy).some((fact) => !known.includes(fact));
}

function lockedFlaw(document: PolicyDocument, parent: Policy, pointer: string, path: string): Flaw {
  return {
    offset: document.offsetOf(pointer),
    message: `\`${path}\` is locked by ${parent.name}: leave it out`,
  };
}
