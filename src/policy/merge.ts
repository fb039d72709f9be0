import { DEFAULT_DATA, WEAKNESSES, type Weakness } from './data.ts';
import { BLANK_POLICY } from './defaults.ts';
import type { PolicyDocument } from './document.ts';
import { type Ceiling, strictestOf } from './enforcement.ts';
import type { Flaw } from './errors.ts';
import { lockedBeside } from './locked-facts.ts';
import { loosenings } from './loosening.ts';
import { onceEach, placeMeaning, waiverMeaning } from './meaning.ts';
import { mergeBudgets } from './merge-budgets.ts';
import { mergePlaces } from './merge-places.ts';
import { pathFlaws } from './path-flaws.ts';
import { isOpen, names } from './paths.ts';
import type { Meaning, Policy, Terms, Trouble } from './policy.ts';
import type { Scope } from './scope.ts';
import {
  inAll,
  leastOf,
  strictestDecideOn,
  strictestIntensity,
  strictestMeaning,
} from './strictness.ts';
import type { Waiver } from './waiver.ts';
import { broughtWaivers, waiverFlaws } from './waiver-flaws.ts';

export type Merged = Readonly<{ ok: true; policy: Policy } | { ok: false; flaws: readonly Flaw[] }>;

/**
 * The policy that a document and the policies that it builds on come to. What parents say holds, and
 * of several the strictest; the document adds and tightens. What would loosen is a mistake in the
 * document, unless every parent that has a word on it lets that be overridden.
 */
export function merge(
  document: PolicyDocument,
  parents: readonly Policy[],
  troubles: readonly Trouble[],
): Merged {
  const settings = settingsOf(document, parents, troubles);
  const budgets = mergeBudgets(document, parents, settings.terms);
  const policy: Policy = { ...settings, budgets: budgets.budgets };
  const flaws = [
    ...parents.flatMap((parent) => loosenings(document, parent, parents)),
    ...lockedBeside(document, parents),
    ...budgets.flaws,
    ...waiverFlaws(document, parents, policy),
    ...broughtWaivers(document, parents),
    ...pathFlaws(document, policy),
    ...(document.keys.includes('budgets') || parents.length > 0 || troubles.length > 0
      ? []
      : [noBudget(document)]),
  ];
  return flaws.length > 0 ? { ok: false, flaws } : { ok: true, policy };
}

function noBudget(_: PolicyDocument): Flaw {
  return {
    offset: 0,
    message: '`budgets` is missing',
    hint: 'or build on a policy that has some: `extends: [carbon-audit:small-team]`',
  };
}

function settingsOf(
  document: PolicyDocument,
  parents: readonly Policy[],
  troubles: readonly Trouble[],
): Omit<Policy, 'budgets'> {
  /** Parents whose word on this still counts: what one of them leaves unsaid is its default. */
  const heeded = (key: string, isGiven: boolean) =>
    parents.filter((parent) => !(isGiven && isOpen(key, parent, parents)));
  const limits = heeded('waiver-limit', document.waiverLimitDays !== null);

  return {
    ...BLANK_POLICY,
    ...ceilingOf(document, parents, heeded),
    name: document.name,
    scope: scopeOf(document, heeded('scope', document.scope !== null)),
    terms: termsOf(document, heeded('decide-on', document.decideOn !== null), heeded),
    data: mergeData(document.data, heeded),
    ...mergePlaces(document, parents),
    defaultPlaces: onceEach(
      [
        ...document.defaultPlaces,
        ...heeded('place', document.defaultPlaces.length > 0).flatMap((one) => one.defaultPlaces),
      ],
      ({ place }) => placeMeaning(place),
    ),
    whatIfRegions: inAll([
      document.whatIfRegions,
      ...heeded('what-if', document.whatIfRegions !== null).map((one) => one.whatIfRegions),
    ]),
    waivers: waiversOf(document, parents),
    waiverLimitDays:
      leastOf([document.waiverLimitDays, ...limits.map((parent) => parent.waiverLimitDays)]) ??
      BLANK_POLICY.waiverLimitDays,
    onError:
      document.onError === 'fail' ||
      heeded('on-error', document.onError !== null).some(({ onError }) => onError === 'fail')
        ? 'fail'
        : 'warn',
    troubles: [...troubles, ...parents.flatMap((parent) => parent.troubles)],
    allowOverride: document.allowOverride.filter((path) =>
      parents.every((parent) => names(parent.allowOverride, path) || isNewBudget(path, parent)),
    ),
    locked: [...new Set([...document.locked, ...parents.flatMap((parent) => parent.locked)])],
    settingOrigins: originsOf(ownOrigins(document), parents, heeded),
  };
}

type Heeded = (key: string, isGiven: boolean) => readonly Policy[];

function ceilingOf(document: PolicyDocument, parents: readonly Policy[], heeded: Heeded): Ceiling {
  const theirs = parents.reduce<Ceiling>(strictestOf, { enforcement: 'observe', rollout: [] });
  const { enforcement, rollout } = document;
  const [first] = rollout;
  // A rollout by itself leaves what is in force until then to the parents.
  const until = theirs.rollout.filter(({ from }) => first === undefined || from < first.from);
  const own: Ceiling =
    enforcement === null
      ? { enforcement: theirs.enforcement, rollout: [...until, ...rollout] }
      : { enforcement, rollout };
  return heeded('enforcement', enforcement !== null || first !== undefined).reduce<Ceiling>(
    strictestOf,
    own,
  );
}

/** A budget that no parent has is this document's own to leave open. */
function isNewBudget(path: string, { budgets }: Policy): boolean {
  return path.startsWith('budgets.') && !budgets.some(({ id }) => path === `budgets.${id}`);
}

/** Every waiver once: two parents may build on the same policy, whose waivers then are there twice. */
function waiversOf(document: PolicyDocument, parents: readonly Policy[]): readonly Waiver[] {
  const own = document.waivers.map(({ pointer: _pointer, ...waiver }) => waiver);
  return onceEach([...own, ...parents.flatMap(ownWaivers)], waiverMeaning);
}

/** A parent's waivers are of its own budgets, whatever another parent calls one of its. */
function ownWaivers({ waivers, budgets }: Policy): readonly Waiver[] {
  return waivers.filter(({ budget }) => budgets.some(({ id }) => id === budget));
}

/**
 * Conditions of several scopes side by side, each at its lowest threshold: what is heavy for one is
 * heavy. Without a scope everything is.
 */
function scopeOf({ scope }: PolicyDocument, heeded: readonly Policy[]): Scope | null {
  if (heeded.some((parent) => parent.scope === null)) return null;
  const all = [scope, ...heeded.map((parent) => parent.scope)].filter((one) => one !== null);
  if (all.length === 0) return null;
  return {
    energyJ: leastOf(all.map((one) => one.energyJ)),
    durationS: leastOf(all.map((one) => one.durationS)),
    gpu: all.some((one) => one.gpu),
    runnerLabels: [...new Set(all.flatMap((one) => one.runnerLabels))],
    modelParameters: leastOf(all.map((one) => one.modelParameters)),
  };
}

function termsOf(document: PolicyDocument, deciding: readonly Policy[], heeded: Heeded): Terms {
  const ranges = heeded('max-range', document.maxRange !== null);
  const bases = heeded('intensity', document.intensity !== null);
  const floors = heeded('scope', document.noiseFloorJ !== null);
  return {
    decideOn: strictestDecideOn([
      document.decideOn,
      ...deciding.map(({ terms }) => terms.decideOn),
    ]),
    maxRange: leastOf([document.maxRange, ...ranges.map(({ terms }) => terms.maxRange)]),
    intensity: strictestIntensity([
      document.intensity,
      ...bases.map(({ terms }) => terms.intensity),
    ]),
    noiseFloorJ: leastOf([document.noiseFloorJ, ...floors.map(({ terms }) => terms.noiseFloorJ)]),
  };
}

function mergeData(own: PolicyDocument['data'], heeded: Heeded): Record<Weakness, Meaning> {
  const entries = WEAKNESSES.map((weakness) => {
    const theirs = heeded('data', own[weakness] !== undefined);
    const said = [own[weakness], ...theirs.map(({ data }) => data[weakness])];
    return [weakness, strictestMeaning(said) ?? DEFAULT_DATA[weakness]] as const;
  });
  return Object.fromEntries(entries) as Record<Weakness, Meaning>;
}

/** Of every key all whose word counts: this document first, then parents that it does not override. */
function originsOf(
  own: Readonly<Record<string, string>>,
  parents: readonly Policy[],
  heeded: Heeded,
): Record<string, string> {
  const keys = [own, ...parents.map(({ settingOrigins }) => settingOrigins)].flatMap(Object.keys);
  return Object.fromEntries(
    [...new Set(keys)].map((key) => {
      const theirs = heeded(key, own[key] !== undefined);
      const said = [own[key], ...theirs.map(({ settingOrigins }) => settingOrigins[key])];
      const names = said.flatMap((one) => one?.split(BETWEEN_NAMES) ?? []);
      return [key, [...new Set(names)].join(BETWEEN_NAMES)] as const;
    }),
  );
}

const BETWEEN_NAMES = ', ';

/** By key at the top of the file, the document that has said it. */
function ownOrigins(document: PolicyDocument): Record<string, string> {
  const said: Readonly<Record<string, boolean>> = {
    enforcement: document.enforcement !== null || document.rollout.length > 0,
    scope: document.scope !== null || document.noiseFloorJ !== null,
    'decide-on': document.decideOn !== null,
    'max-range': document.maxRange !== null,
    intensity: document.intensity !== null,
    data: Object.keys(document.data).length > 0,
    place: document.defaultPlaces.length > 0 || document.pins.length > 0,
    'what-if': document.whatIfRegions !== null,
    'waiver-limit': document.waiverLimitDays !== null,
    'on-error': document.onError !== null,
  };
  const keys = Object.keys(said).filter((key) => said[key] === true);
  return Object.fromEntries(keys.map((key) => [key, document.name]));
}
