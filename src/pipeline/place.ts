import { type Finding, finding } from '../finding.ts';
import type { WallSpan } from '../grid/grid.ts';
import { quoted } from '../nearest.ts';
import {
  agrees,
  type Climbed,
  claimRung,
  climb,
  isWord,
  ownerOf,
  type Rung,
  shownBy,
  unanswered,
} from '../place/ladder.ts';
import { type Owner, type Place, UNKNOWN_PLACE } from '../place/place.ts';
import { mayStandIn } from '../place/resolve.ts';
import { type EmissionOf, emitted } from './emitted.ts';
import { inWords, namedIn, nameOf, OWNERS, toldWith } from './place-words.ts';
import {
  type Built,
  builtAs,
  emissionWith,
  NO_POLICY_PLACES,
  ownedBy,
  type PolicyPlaces,
  type Said,
} from './policy-place.ts';
import { heldTo } from './standing.ts';

/** The place that an audit counts with, and the ladder that led there. */
export type SettledPlace = Readonly<{
  place: Place;
  /** Every rung, what a person said first. */
  rungs: readonly Rung[];
  findings: readonly Finding[];
}>;

/** A place on the way, and what is to be said of how it was come by. */
type Step = Readonly<{ place: Place; findings: readonly Finding[] }>;

/** With the policy's default place, where that stood in. */
type Settled = Readonly<{ settled: SettledPlace; standing: Said | null }>;

/**
 * Settles where the runner stands. Where a person, the policy and the machine contradict each other,
 * the place with the higher emissions counts, so that a wrong name never buys a pass.
 *
 * @param used when the electricity was used
 */
export function settlePlace(
  claimed: Place,
  sighted: readonly Rung[],
  used: WallSpan,
  said: PolicyPlaces = NO_POLICY_PLACES,
): SettledPlace {
  const { settled } = settleBy(claimed, sighted, used, said);
  if (said.without === null) return settled;
  const { settled: floor, standing } = settleBy(claimed, sighted, used, said.without);
  const least = emitted(floor.place, used);
  if (standing === null || emitted(settled.place, used) >= least) return settled;
  return {
    ...floor,
    rungs: floor.rungs.map((rung) => (rung.id === 'runners' ? outweighed(rung, settled) : rung)),
    findings: [...floor.findings, undercut(settled, floor, standing, used)],
  };
}

/** What `runners` names and does not count, where the rung would else say that nothing tells of them. */
function outweighed(rung: Rung, { rungs }: SettledPlace): Rung {
  const said = rungs.find(({ id }) => id === 'runners');
  if (said === undefined || rung.outcome === 'answered') return rung;
  if (said.outcome !== 'answered') return said;
  const text = `${said.text} It does not count: it would undercut another policy's \`place.default\`.`;
  return unanswered('runners', 'ignored', text);
}

/** That a policy's runners or pins would have made cleaner what another policy has for unknown places. */
function undercut(
  settled: SettledPlace,
  floor: SettledPlace,
  standing: Said,
  used: WallSpan,
): Finding {
  const weigh: EmissionOf = (place) => emitted(place, used);
  const named = `${toldWith(settled.place, weigh)} is what \`runners\` or \`place.pins\` name`;
  const kept = `${toldWith(floor.place, weigh)} is \`place.default\` of ${quoted(standing.by)}, which what extends it, or stands beside it, may not undercut`;
  return finding(
    'place-contradiction',
    `The place is contradicted: ${named}, ${kept}. The higher of the two counts: ${nameOf(floor.place)}.`,
  );
}

function settleBy(
  claimed: Place,
  sighted: readonly Rung[],
  used: WallSpan,
  said: PolicyPlaces,
): Settled {
  const owner = ownerOf(sighted);
  const emissionOf = emissionWith(said.rows, used, owner);
  const named = agreed(climb(claimed, [said.runners]), emissionOf);
  // What the policy says of its own runner is more than what a job was started with.
  const signs = sighted.filter(({ id }) => !isWord(id) || said.runners.outcome !== 'answered');
  const climbed = climb(named.place, signs);
  const seen = agreed(climbed, emissionOf);
  const lower =
    climbed.kind === 'agreed' ? lowered(seen.place, named.place, signs, emissionOf) : [];
  const shown = [said.runners, ...sighted];
  const owned = heldToOwner(seen.place, owner, shown, emissionOf);
  const held = heldTo(owned.place, shown, said, emissionOf);
  const contradictions = [...seen.findings, ...lower, ...toldTwice(sighted), ...owned.findings];
  const built = builtAs(ownedBy(held.place, owner), said.rows);
  const settled = {
    place: built.place,
    rungs: [claimRung(claimed), ...shown, ...held.rungs],
    findings: [
      ...named.findings,
      ...contradictions,
      ...(contradictions.length > 0 || held.isPinned
        ? []
        : unchecked(owned.place, shown, said, emissionOf)),
      ...held.findings,
      ...pueFindings(built),
      ...sighted.filter(({ outcome }) => outcome === 'ignored').map(clueIgnored),
    ],
  };
  return { settled, standing: held.standing };
}

/** Where the ladder leads; of two places that contradict each other the one with higher emissions. */
function agreed(climbed: Climbed, emissionOf: EmissionOf): Step {
  if (climbed.kind === 'agreed') return { place: climbed.place, findings: [] };
  const { claimed, shown, shownBy } = climbed;
  const place = emissionOf(claimed) >= emissionOf(shown) ? claimed : shown;
  const shower = shownBy.id === 'runners' ? 'the policy says of its runner' : 'the machine shows';
  const amounts = `${toldWith(claimed, emissionOf)} was named, ${toldWith(shown, emissionOf)} is what ${shower}`;
  const message = `The place is contradicted: ${amounts}. ${shownBy.text} The higher of the two counts: ${nameOf(place)}.`;
  return { place, findings: [finding('place-contradiction', message)] };
}

/**
 * A machine that shows whose it is stands in no region of anybody else's, and in no zone or country where
 * its owner has none: where one was named, the higher of it and of a place that nobody knows counts.
 */
function heldToOwner(
  found: Place,
  owner: Owner | null,
  shown: readonly Rung[],
  emissionOf: EmissionOf,
): Step {
  if (owner === null || mayBeOf(owner, found)) return { place: found, findings: [] };
  const isHigher = emissionOf(found) >= emissionOf(UNKNOWN_PLACE);
  const place = isHigher ? found : UNKNOWN_PLACE;
  const named = `${toldWith(found, emissionOf)} ${inWords(found, shown)}`;
  const { whose, means } = OWNERS[owner];
  const message = `The place is contradicted: ${named}, the machine is ${whose}: ${toldWith(UNKNOWN_PLACE, emissionOf)}. The higher of the two counts: ${nameOf(place)}. ${means}`;
  return { place, findings: [finding('place-contradiction', message)] };
}

/** The sampler was told another region than whoever ended the audit, and a dirtier one. */
function toldTwice(sighted: readonly Rung[]): readonly Finding[] {
  const before = sighted.find(({ id, outcome }) => id === 'recording' && outcome === 'answered');
  const after = shownBy(sighted);
  if (before === undefined || after === undefined) return [];
  const message = `The place is contradicted: ${before.text} ${after.text} The higher of the two counts: ${before.region}.`;
  return [finding('place-contradiction', message)];
}

/** GitHub does not tell where its own data centres are: they may stand in any zone and country. */
function mayBeOf(owner: Owner, found: Place): boolean {
  if (found.by === 'unknown' || found.provider === owner) return true;
  return found.by !== 'region' && (owner === 'github' || mayStandIn(owner, found));
}

/**
 * Where neither the machine nor the policy shows a place, nobody checks what was named, or what the
 * job was started with: a clean grid can be had for the asking, unless a policy pins the place.
 */
function unchecked(
  found: Place,
  shown: readonly Rung[],
  { pins }: PolicyPlaces,
  emissionOf: EmissionOf,
): readonly Finding[] {
  const answers = shown.filter(({ outcome }) => outcome === 'answered');
  if (found.by === 'unknown' || answers.some(({ id }) => !isWord(id))) return [];
  const sure = pins.filter(({ unknown }) => unknown.length === 0);
  if (sure.some((pin) => agrees(pin.place, found))) return [];
  const word = answers.find(({ region }) => region === namedIn(found));
  const claim = word?.text.replace(/\.$/, '') ?? `${nameOf(found)} was named`;
  const [pin] = sure;
  const next =
    pin === undefined
      ? 'A policy can pin the place: `place.pins`.'
      : `\`place.pins\` of ${quoted(pin.by)} has it at ${toldWith(pin.place, emissionOf)}, which is no higher, so that what was named counts.`;
  const message = `Nobody has checked the place: ${claim}, and nothing on the machine shows where it is. ${next}`;
  return [finding('place-declared', message)];
}

/**
 * A person may settle what the machine leaves open: which of two zones a region lies in. Where that
 * makes the figure smaller, a finding says so.
 */
function lowered(
  place: Place,
  claimed: Place,
  sighted: readonly Rung[],
  emissionOf: EmissionOf,
): readonly Finding[] {
  const shown = climb(UNKNOWN_PLACE, sighted);
  if (claimed.by === 'unknown' || shown.kind !== 'agreed' || shown.place.by === 'unknown')
    return [];
  if (emissionOf(place) >= emissionOf(shown.place)) return [];
  const zoned = (one: Place) =>
    `${nameOf(one)} in the grid of ${one.zone ?? one.country} (${Math.round(emissionOf(one))} g/kWh in its hours x PUE)`;
  const message = `The lower of two places was named: ${zoned(place)} was named, ${zoned(shown.place)} is the machine's own sign. It is no proof, so what was named counts.`;
  return [finding('place-zone-named', message)];
}

/** Whose word the building's PUE is, and what was said of it and does not count. */
function pueFindings({ place, by, refused }: Built): readonly Finding[] {
  if (by !== null) {
    const message = `The building's PUE of ${place.pue?.value} is what \`runners\` of ${quoted(by)} declares.`;
    return [finding('pue-declared', message)];
  }
  if (refused === null) return [];
  const message = `A PUE of ${refused.pue}, which \`runners\` of ${quoted(refused.by)} declares, does not count: ${refused.why}.`;
  return [finding('pue-disregarded', message)];
}

function clueIgnored({ text }: Rung): Finding {
  return finding('place-clue-ignored', `A sign of the place was ignored. ${text}`);
}
