import { type Finding, finding } from '../finding.ts';
import { quoted } from '../nearest.ts';
import {
  agrees,
  answered,
  type Climbed,
  claimRung,
  climb,
  isWord,
  type Rung,
  unanswered,
} from '../place/ladder.ts';
import { type Place, UNKNOWN_PLACE } from '../place/place.ts';
import { dirtiest, type EmissionOf, emitted } from './emitted.ts';
import { builtAs, emissionWith, NO_POLICY_PLACES, type PolicyPlaces } from './policy-place.ts';

/** The place that an audit counts with, and the ladder that led there. */
export type SettledPlace = Readonly<{
  place: Place;
  /** Every rung, what a person said first. */
  rungs: readonly Rung[];
  findings: readonly Finding[];
}>;

/** A place on the way, and what is to be said of how it was come by. */
type Step = Readonly<{ place: Place; findings: readonly Finding[] }>;

/**
 * Settles where the runner stands. Where a person, the policy and the machine contradict each other,
 * the place with the higher emissions counts, so that a wrong name never buys a pass.
 *
 * @param usedAtMs when the electricity was used
 */
export function settlePlace(
  claimed: Place,
  sighted: readonly Rung[],
  usedAtMs: number,
  said: PolicyPlaces = NO_POLICY_PLACES,
): SettledPlace {
  const settled = settleBy(claimed, sighted, usedAtMs, said);
  if (said.without === null) return settled;
  const floor = settleBy(claimed, sighted, usedAtMs, said.without);
  const isStanding = floor.rungs.some(
    ({ id, outcome }) => id === 'policy-default' && outcome === 'answered',
  );
  const least = emitted(floor.place, usedAtMs);
  if (!isStanding || emitted(settled.place, usedAtMs) >= least) return settled;
  return {
    ...floor,
    rungs: floor.rungs.map((rung) => (rung.id === 'runners' ? outweighed(rung, settled) : rung)),
    findings: [...floor.findings, undercut(settled, floor, said.without, usedAtMs)],
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
  { standing }: PolicyPlaces,
  usedAtMs: number,
): Finding {
  const weigh: EmissionOf = (place) => emitted(place, usedAtMs);
  const named = `${told(settled.place, weigh)} is what \`runners\` or \`place.pins\` name`;
  const kept = `${told(floor.place, weigh)} is \`place.default\` of ${quoted(standing?.by ?? '')}, which what extends it, or stands beside it, may not undercut`;
  return finding(
    'place-contradiction',
    `The place is contradicted: ${named}, ${kept}. The higher of the two counts: ${nameOf(floor.place)}.`,
  );
}

function settleBy(
  claimed: Place,
  sighted: readonly Rung[],
  usedAtMs: number,
  said: PolicyPlaces,
): SettledPlace {
  const emissionOf = emissionWith(said.rows, usedAtMs);
  const named = agreed(climb(claimed, [said.runners]), emissionOf);
  // What the policy says of its own runner is more than what a job was started with.
  const signs = sighted.filter(({ id }) => !isWord(id) || said.runners.outcome !== 'answered');
  const climbed = climb(named.place, signs);
  const seen = agreed(climbed, emissionOf);
  const lower =
    climbed.kind === 'agreed' ? lowered(seen.place, named.place, signs, emissionOf) : [];
  const shown = [said.runners, ...sighted];
  const pinned = heldTo(seen.place, shown, said, emissionOf);
  const { place, by } = builtAs(pinned.place, said.rows);
  return {
    place,
    rungs: [claimRung(claimed), ...shown, standingRung(said, seen.place)],
    findings: [
      ...named.findings,
      ...seen.findings,
      ...lower,
      ...(lower.length + seen.findings.length > 0 ? [] : unseen(named.place, shown, said)),
      ...pinned.findings,
      ...(by === null ? [] : [pueDeclared(place, by)]),
      ...sighted.filter(({ outcome }) => outcome === 'ignored').map(clueIgnored),
    ],
  };
}

/** Where the ladder leads; of two places that contradict each other the one with higher emissions. */
function agreed(climbed: Climbed, emissionOf: EmissionOf): Step {
  if (climbed.kind === 'agreed') return { place: climbed.place, findings: [] };
  const { claimed, shown, shownBy } = climbed;
  const place = emissionOf(claimed) >= emissionOf(shown) ? claimed : shown;
  const shower = shownBy.id === 'runners' ? 'the policy says of its runner' : 'the machine shows';
  const amounts = `${told(claimed, emissionOf)} was named, ${told(shown, emissionOf)} is what ${shower}`;
  const message = `The place is contradicted: ${amounts}. ${shownBy.text} The higher of the two counts: ${nameOf(place)}.`;
  return { place, findings: [finding('place-contradiction', message)] };
}

/**
 * Where neither the machine nor the policy shows a place, nobody checks what was named, or what the
 * job was started with: a clean grid can be had for the asking, unless a policy pins the place.
 */
function unseen(named: Place, shown: readonly Rung[], { pins }: PolicyPlaces): readonly Finding[] {
  const answers = shown.filter(({ outcome }) => outcome === 'answered');
  const isChecked = answers.some(({ id }) => !isWord(id));
  if (isChecked || pins.some(({ isSure }) => isSure)) return [];
  const [word] = answers;
  const isNamed = named.by !== 'unknown';
  if (!isNamed && word === undefined) return [];
  const claim = isNamed ? `${nameOf(named)} was named` : (word?.text ?? '').replace(/\.$/, '');
  const message = `Nobody has checked the place: ${claim}, and nothing on the machine shows where it is. Against a clean place that is only named, a policy has \`place.pins\`.`;
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
    `${nameOf(one)} in the grid of ${one.zone ?? one.country} ${amount(one, emissionOf)}`;
  const message = `The lower of two places was named: ${zoned(place)} was named, ${zoned(shown.place)} is the machine's own sign. It is no proof, so what was named counts.`;
  return [finding('place-contradiction', message)];
}

/**
 * The place that pins leave: nothing that anyone names makes it cleaner than they do. A region that
 * the machine shows within what is pinned is only finer. Where nobody tells a place, a pin is the
 * place; one that may be for other audits only where what stands in is cleaner.
 */
function heldTo(
  found: Place,
  shown: readonly Rung[],
  { pins, standing }: PolicyPlaces,
  emissionOf: EmissionOf,
): Step {
  const isUnknown = found.by === 'unknown';
  const binding = pins.filter((pin) => !(isShown(found, shown) && agrees(pin.place, found)));
  const sure = isUnknown
    ? dirtiest(
        binding.filter(({ isSure }) => isSure),
        emissionOf,
      )
    : null;
  const base = sure?.place ?? (isUnknown ? standing?.place : null) ?? found;
  const highest = dirtiest(binding, emissionOf);
  const isHigher = highest !== null && emissionOf(highest.place) > emissionOf(base);
  const pin = isHigher ? highest : sure;
  if (pin === null) return { place: base, findings: [] };
  const { place } = pin;
  const pinned = `\`place.pins\` of ${quoted(pin.by)}`;
  const message = `The place is contradicted: ${told(found, emissionOf)} was found, ${told(place, emissionOf)} is where it runs by ${pinned}. The higher of the two counts: ${nameOf(place)}.`;
  return {
    place,
    findings: [
      isUnknown
        ? finding(
            'place-pinned',
            `Nothing else tells the place: it is ${nameOf(place)} by ${pinned}.`,
          )
        : finding('place-contradiction', message),
    ],
  };
}

/** Whether a place is more than somebody's word: a variable of the environment is no more. */
function isShown({ provider, region }: Place, rungs: readonly Rung[]): boolean {
  return rungs.some(
    ({ id, outcome, region: named }) =>
      !isWord(id) && outcome === 'answered' && named === `${provider}:${region}`,
  );
}

function standingRung({ standing, pins }: PolicyPlaces, found: Place): Rung {
  if (standing === null) {
    return unanswered('policy-default', 'silent', 'No policy that decides names a default place.');
  }
  if (found.by !== 'unknown')
    return unanswered('policy-default', 'passed', 'Not asked: the place is known.');
  if (pins.some(({ isSure }) => isSure))
    return unanswered('policy-default', 'passed', 'Not asked: the policy pins the place.');
  const { place, by } = standing;
  const region = place.region === null ? null : `${place.provider}:${place.region}`;
  const text = `\`place.default\` of ${quoted(by)} names ${nameOf(place)}.`;
  return answered('policy-default', text, region);
}

function told(place: Place, emissionOf: EmissionOf): string {
  return `${nameOf(place)} ${amount(place, emissionOf)}`;
}

function amount(place: Place, emissionOf: EmissionOf): string {
  return `(${Math.round(emissionOf(place))} g/kWh with its building)`;
}

function nameOf({ provider, region, zone, country }: Place): string {
  return region === null ? (zone ?? country ?? 'the world') : `${provider}:${region}`;
}

function pueDeclared({ pue }: Place, by: string): Finding {
  return finding(
    'pue-declared',
    `The building's PUE of ${pue?.value} is what \`runners\` of ${quoted(by)} declares.`,
  );
}

function clueIgnored({ text }: Rung): Finding {
  return finding('place-clue-ignored', `A sign of the place was ignored. ${text}`);
}
