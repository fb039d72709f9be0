import type { PolicyDocument } from './document.ts';
import { type Flaw, positionsIn } from './errors.ts';
import type { Position } from './policy.ts';
import type { RawPolicy } from './raw.ts';
import { understandBudgets, understandMatch, understandWaivers } from './understand-budgets.ts';
import {
  understandPaths,
  understandPlace,
  understandReferences,
  understandRegions,
  understandRollout,
  understandRunners,
  understandScope,
} from './understand-settings.ts';
import { wholeDays, written } from './understand-values.ts';
import { type Places, pointerTo } from './yaml-value.ts';

/** A document, as far as it could be understood, and what could not be. */
export type Understood = Readonly<{ document: PolicyDocument; flaws: readonly Flaw[] }>;

/** Where things stand in the file, and where to put what is wrong with them. */
export type Reader = Readonly<{
  name: string;
  /** The place of a key. */
  at: (pointer: string) => Position;
  /** Offset of a value. */
  valueAt: (pointer: string) => number;
  refuse: (flaw: Flaw) => void;
}>;

/** From a file whose form is right to what it means; refuses what only its meaning forbids. */
export function understand(name: string, raw: RawPolicy, places: Places, text: string): Understood {
  const positionOf = positionsIn(text);
  const flaws: Flaw[] = [];
  const offsetOf = (pointer: string) => places.get(pointer)?.keyAt ?? 0;
  const reader: Reader = {
    name,
    at: (pointer) => positionOf(offsetOf(pointer)),
    valueAt: (pointer) => places.get(pointer)?.at ?? 0,
    refuse: (flaw) => flaws.push(flaw),
  };
  const { scope, noiseFloorJ } = understandScope(raw.scope ?? {});
  const place = raw.place ?? {};
  const document: PolicyDocument = {
    name,
    text,
    keys: Object.keys(raw),
    offsetOf,
    positionOf: reader.at,
    extends: understandReferences(raw.extends ?? [], reader),
    enforcement: raw.enforcement ?? null,
    rollout: understandRollout(raw.rollout ?? [], reader),
    stepAt: (day) => {
      const index = (raw.rollout ?? []).findIndex(({ from }) => from === day);
      return offsetOf(pointerTo(pointerTo('/rollout', index), 'from'));
    },
    decideOn: raw['decide-on'] ?? null,
    maxRange: written(raw['max-range'], 'percentage'),
    intensity: raw.intensity ?? null,
    scope,
    noiseFloorJ,
    data: raw.data ?? {},
    runners: understandRunners(raw.runners ?? [], reader),
    defaultPlaces:
      place.default === undefined
        ? []
        : [{ place: understandPlace(place.default, '/place/default', reader), origin: name }],
    pins: (place.pins ?? []).map(({ match, ...named }, index) => {
      const pointer = pointerTo('/place/pins', index);
      return {
        match: understandMatch(match, pointerTo(pointer, 'match'), reader),
        place: understandPlace(named, pointer, reader),
        notBelow: [],
        at: reader.at(pointer),
        origin: name,
      };
    }),
    whatIfRegions: understandRegions(raw['what-if'], reader),
    budgets: understandBudgets(raw.budgets ?? [], reader),
    waivers: understandWaivers(raw.waivers ?? [], reader),
    waiverLimitDays: raw['waiver-limit'] === undefined ? null : wholeDays(raw['waiver-limit']),
    onError: raw['on-error'] ?? null,
    allowOverride: understandPaths(raw['allow-override'] ?? [], '/allow-override', reader),
    locked: understandPaths(raw.locked ?? [], '/locked', reader),
  };
  return { document, flaws };
}
