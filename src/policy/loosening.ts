import { WEAKNESSES } from './data.ts';
import type { PolicyDocument } from './document.ts';
import { ceilingOn, milder } from './enforcement.ts';
import type { Flaw } from './errors.ts';
import { budgetFlaws } from './loosening-budgets.ts';
import { lockedFlaw, loosens, type Parent, wider } from './loosening-flaws.ts';
import { placeMeaning, runnerMeaning } from './meaning.ts';
import { closing, EXTENDABLE, isOpen } from './paths.ts';
import { DEFAULT_MAX_RANGE, type Enforcement, type Policy } from './policy.ts';
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
