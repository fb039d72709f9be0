import { type Finding, finding } from '../finding.ts';
import { quoted } from '../nearest.ts';
import { agrees, answered, isWord, type Rung, unanswered } from '../place/ladder.ts';
import type { Place } from '../place/place.ts';
import { resolvePlace } from '../place/resolve.ts';
import { dirtiest, type EmissionOf } from './emitted.ts';
import { doubtOf, inWords, namedIn, nameOf, toldWith } from './place-words.ts';
import type { PinnedPlace, PolicyPlaces, Said } from './policy-place.ts';

/** A place as the policy's pins and its default place leave it, and their rungs of the ladder. */
export type Held = Readonly<{
  place: Place;
  /** Whether a pin is what counts. */
  isPinned: boolean;
  /** The default place that stands in for what nothing tells, if it does or only a pin outweighs it. */
  standing: Said | null;
  /** Pins, default, and the world. */
  rungs: readonly Rung[];
  findings: readonly Finding[];
}>;

/**
 * The place that pins leave: nothing that anyone names makes it cleaner than they do. A region that
 * the machine shows within what is pinned is only finer. Where nobody tells a place, a pin is the
 * place; one that may be for other audits only where what stands in is cleaner.
 */
export function heldTo(
  found: Place,
  shown: readonly Rung[],
  { pins, defaults }: PolicyPlaces,
  emissionOf: EmissionOf,
): Held {
  const isUnknown = found.by === 'unknown';
  const isFiner = isShown(found, shown);
  const binding = pins.filter((pin) => !(isFiner && agrees(pin.place, found)));
  const sure = isUnknown ? dirtiest(binding.filter(isSure), emissionOf) : null;
  const standing = isUnknown && sure === null ? dirtiest(defaults, emissionOf) : null;
  const base = sure?.place ?? standing?.place ?? found;
  const highest = dirtiest(binding, emissionOf);
  const isHigher = highest !== null && emissionOf(highest.place) > emissionOf(base);
  const pin = isHigher ? highest : sure;
  const place = pin?.place ?? base;
  const rungs = [
    pinsRung(pin, dirtiest(pins, emissionOf)),
    defaultRung(found, dirtiest(defaults, emissionOf), standing, pin),
    place.by === 'unknown'
      ? answered('unknown', 'Nothing that counts tells the place: the world stands in.', null)
      : unanswered('unknown', 'passed', 'Not asked: the place is known.'),
  ];
  const findings = pin === null ? [] : [pinned(pin, { found, shown, sure, standing }, emissionOf)];
  return { place, isPinned: pin !== null, standing, rungs, findings };
}

function isSure({ unknown }: PinnedPlace): boolean {
  return unknown.length === 0;
}

/** What a pin is held against. */
type Against = Readonly<{
  found: Place;
  shown: readonly Rung[];
  sure: PinnedPlace | null;
  standing: Said | null;
}>;

/** That a pin counts, and against what. */
function pinned(
  pin: PinnedPlace,
  { found, shown, sure, standing }: Against,
  emissionOf: EmissionOf,
): Finding {
  const doubt = doubtOf(pin.unknown);
  const why = doubt === null ? '' : ` ${doubt}`;
  if (found.by !== 'unknown') {
    const was = `${toldWith(found, emissionOf)} ${inWords(found, shown)}`;
    const is = `${toldWith(pin.place, emissionOf)} is where it runs by ${pinsOf(pin)}`;
    const message = `The place is contradicted: ${was}, ${is}. The higher of the two counts: ${nameOf(pin.place)}.${why}`;
    return finding('place-contradiction', message);
  }
  if (doubt === null) {
    const message = `No input and nothing on the machine that counts tells the place: it is ${nameOf(pin.place)} by ${pinsOf(pin)}.`;
    return finding('place-pinned', message);
  }
  const beside = [
    ...(sure === null ? [] : [`${toldWith(sure.place, emissionOf)} by ${pinsOf(sure)}`]),
    ...(standing === null
      ? []
      : [`${toldWith(standing.place, emissionOf)} by ${defaultOf(standing)}`]),
  ];
  const base = beside[0] ?? `${toldWith(found, emissionOf)}, as nothing tells it`;
  const message = `The place would be ${base}; ${toldWith(pin.place, emissionOf)} by ${pinsOf(pin)} is higher and counts.${why}`;
  return finding('place-pinned', message);
}

function pinsRung(pin: PinnedPlace | null, highest: PinnedPlace | null): Rung {
  if (highest === null) {
    const text = 'No policy that decides pins the place of this audit.';
    return unanswered('policy-pins', 'silent', text);
  }
  const { place, unknown } = pin ?? highest;
  const has = `${pinsOf(pin ?? highest)} has it at ${nameOf(place)}`;
  if (pin !== null) return answered('policy-pins', `${has}.`, namedIn(place));
  const doubt = doubtOf(unknown);
  const why = doubt === null ? '' : ` ${doubt}`;
  const text = `${has}; the place lies there, or emits no less, and stays as it is.${why}`;
  return unanswered('policy-pins', 'passed', text);
}

function defaultRung(
  found: Place,
  highest: Said | null,
  standing: Said | null,
  pin: PinnedPlace | null,
): Rung {
  const passed = (why: string) => unanswered('policy-default', 'passed', why);
  if (highest === null) {
    return unanswered('policy-default', 'silent', 'No policy that decides names a default place.');
  }
  if (found.by !== 'unknown') return passed('Not asked: the place is known.');
  if (standing === null) return passed('Not asked: the policy pins the place.');
  const text = `${defaultOf(standing)} names ${nameOf(standing.place)}`;
  return pin === null
    ? answered('policy-default', `${text}.`, namedIn(standing.place))
    : passed(`${text}, and a pin is higher.`);
}

function pinsOf({ by }: Said): string {
  return `\`place.pins\` of ${quoted(by)}`;
}

function defaultOf({ by }: Said): string {
  return `\`place.default\` of ${quoted(by)}`;
}

/** Whether a place is more than somebody's word: its region is shown, in the zone that the tables have for it. */
function isShown(found: Place, rungs: readonly Rung[]): boolean {
  const region = namedIn(found);
  return (
    region !== null &&
    resolvePlace({ region }).zone === found.zone &&
    rungs.some(
      ({ id, outcome, region: named }) => !isWord(id) && outcome === 'answered' && named === region,
    )
  );
}
