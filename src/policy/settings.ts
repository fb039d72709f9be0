import { formatEnergy, formatPercent, formatPower } from '../units.ts';
import { WEAKNESSES } from './data.ts';
import { type Day, daysAfter } from './day.ts';
import {
  describeMatch,
  describePlace,
  describeRange,
  describeRegions,
  describeScope,
} from './describe.ts';
import { ceilingOn } from './enforcement.ts';
import { DEFAULT_MAX_RANGE, type Policy, type RunnerFacts } from './policy.ts';

/** A setting of a policy put together, and the file or files that it is from. */
export type Setting = Readonly<{ key: string; value: string; origin: string }>;

/** The settings of a policy on a day; what no file says is the language's own default. */
export function settingsOf(policy: Policy, day: Day): Setting[] {
  const { terms, runners, pins, defaultPlaces, locked, allowOverride } = policy;
  const floor =
    terms.noiseFloorJ === null ? '' : `; noise below ${formatEnergy(terms.noiseFloorJ)}`;
  const said = (key: string) => policy.settingOrigins[key] ?? NOBODY;
  const range =
    terms.maxRange === null
      ? `${formatPercent(DEFAULT_MAX_RANGE)}, for ranges that reach over the limit`
      : describeRange(terms.maxRange);
  return [
    { key: 'enforcement', value: ceilings(policy, day), origin: said('enforcement') },
    { key: 'scope', value: `${describeScope(policy.scope)}${floor}`, origin: said('scope') },
    { key: 'decide-on', value: terms.decideOn ?? 'low', origin: said('decide-on') },
    { key: 'max-range', value: range, origin: said('max-range') },
    { key: 'intensity', value: terms.intensity ?? 'average', origin: said('intensity') },
    {
      key: 'data',
      value: WEAKNESSES.map((weakness) => `${weakness} ${policy.data[weakness]}`).join(', '),
      origin: said('data'),
    },
    ...runners.map((row) => ({ key: 'runners', value: facts(row), origin: placed(row) })),
    ...defaultPlaces.map(({ place, origin }) => ({
      key: 'place',
      value: `${describePlace(place)} where nothing else tells`,
      origin,
    })),
    ...pins.map((pin) => ({
      key: 'place',
      value: `${describePlace(pin.place)} for ${describeMatch(pin.match)}${bound(pin.notBelow)}`,
      origin: placed(pin),
    })),
    {
      key: 'what-if',
      value: describeRegions(policy.whatIfRegions),
      origin: said('what-if'),
    },
    { key: 'waiver-limit', value: `${policy.waiverLimitDays} d`, origin: said('waiver-limit') },
    { key: 'on-error', value: policy.onError, origin: said('on-error') },
    {
      key: 'locked',
      value: locked.join(', ') || 'nothing',
      origin: locked.length === 0 ? NOBODY : 'for what extends this',
    },
    {
      key: 'allow-override',
      value: allowOverride.join(', ') || 'nothing',
      origin: allowOverride.length === 0 ? NOBODY : 'for what extends this',
    },
  ];
}

const NOBODY = 'where nothing is said';

/** The ceiling on the day, and every step of the rollout: what was, and what is to come. */
function ceilings(policy: Policy, day: Day): string {
  const steps = policy.rollout.map(({ from, enforcement }) => {
    const isNews = enforcement !== ceilingOn(policy, daysAfter(from, -1));
    return `${enforcement} ${from > day ? 'from' : 'since'} ${from}${isNews ? '' : ' (changes nothing)'}`;
  });
  const now = ceilingOn(policy, day);
  return steps.length === 0 ? now : `${now}; first ${policy.enforcement}, ${steps.join(', ')}`;
}

function facts({ labels, region, pue, power, sku, notBelow }: RunnerFacts): string {
  return [
    `${labels.join(', ')}:`,
    [
      ...(region === null ? [] : [region]),
      ...(pue === null ? [] : [`PUE ${pue}`]),
      ...(power === null
        ? []
        : [`${formatPower(power.idleW)} at rest, ${formatPower(power.fullW)} at full load`]),
      ...(sku === null ? [] : [`SKU ${sku}`]),
    ].join(', ') + bound(notBelow),
  ].join(' ');
}

/** What an entry may not undercut where nothing but it tells the place. */
function bound(notBelow: RunnerFacts['notBelow']): string {
  const places = notBelow.map(({ place, origin }) => `${describePlace(place)} of ${origin}`);
  return places.length === 0 ? '' : `; not below the default place ${places.join(' and ')}`;
}

function placed({ origin, at }: Pick<RunnerFacts, 'origin' | 'at'>): string {
  return `${origin}:${at.line}`;
}
