import assumptions from '../../data/assumptions.json' with { type: 'json' };
import type { AuditSubject } from '../audit/context.ts';
import { facilityOf } from '../footprint/facility.ts';
import type { WallSpan } from '../grid/grid.ts';
import { quoted } from '../nearest.ts';
import { answered, type Rung, unanswered } from '../place/ladder.ts';
import { type Owner, type Place, UNKNOWN_PLACE } from '../place/place.ts';
import { resolvePlace } from '../place/resolve.ts';
import { isSurelyFor, labelsOf, type Match, matches, unknownParts } from '../policy/match.ts';
import type { DefaultPlace, NamedPlace, Policy } from '../policy/policy.ts';
import type { LoadedPolicy } from './audit.ts';
import { dirtiest, type EmissionOf, emitted } from './emitted.ts';

/** What the policies that decide say of where an audit ran. */
export type PolicyPlaces = Readonly<{
  /** What they say of runners with its labels, as a rung. */
  runners: Rung;
  rows: readonly RunnerRow[];
  /** Where nothing else tells: of several the one with the highest emissions. */
  defaults: readonly Said[];
  pins: readonly PinnedPlace[];
  /**
   * The same without entries that must not undercut another's default place, and that place in their
   * stead; `null`: there are no such entries.
   */
  without: PolicyPlaces | null;
}>;

/** A place, and the name of the policy that says so. */
export type Said = Readonly<{ place: Place; by: string }>;

/** `unknown`: what is not known of the audit and could rule out that the pin is for it; of a sure one nothing. */
export type PinnedPlace = Said & Readonly<{ unknown: readonly (keyof Match)[] }>;

type RunnerRow = Said &
  Readonly<{
    pue: number | null;
    /** Whether its PUE may be lower than what would count without it. */
    mayLower: boolean;
  }>;

/** No policy decides, or none says anything of places. */
export const NO_POLICY_PLACES: PolicyPlaces = {
  runners: unanswered('runners', 'silent', 'No policy that decides tells of runners.'),
  rows: [],
  defaults: [],
  pins: [],
  without: null,
};

/**
 * What policies say of where an audit ran. One that is only proposed says nothing; where several
 * disagree, the place with the higher emissions counts, so that no policy undoes another.
 *
 * @param used when the electricity was used
 */
export function policyPlaces(
  policies: readonly LoadedPolicy[],
  subject: AuditSubject,
  used: WallSpan,
): PolicyPlaces {
  const deciding = policies.filter(({ source }) => source.role !== 'proposed');
  const bounds = deciding.flatMap(({ policy }) =>
    [...policy.runners, ...policy.pins].flatMap(({ notBelow }) => notBelow),
  );
  const all = placesOf(deciding, subject, used);
  if (bounds.length === 0) return all;
  const kept = deciding.map((one) => ({ ...one, policy: withoutBound(one.policy, bounds) }));
  return { ...all, without: placesOf(kept, subject, used) };
}

/** A policy less its entries that must not undercut a default place, which then is all that stands in. */
function withoutBound(policy: Policy, bounds: readonly DefaultPlace[]): Policy {
  const isFree = ({ notBelow }: Readonly<{ notBelow: readonly DefaultPlace[] }>) =>
    notBelow.length === 0;
  return {
    ...policy,
    runners: policy.runners.filter(isFree),
    pins: policy.pins.filter(isFree),
    defaultPlaces: bounds,
  };
}

function placesOf(
  deciding: readonly LoadedPolicy[],
  subject: AuditSubject,
  used: WallSpan,
): PolicyPlaces {
  const all = deciding.flatMap(({ source, policy }) =>
    policy.runners.map((row) => ({ ...row, isProtected: source.isProtected })),
  );
  const rows = all
    .filter(({ labels }) => isSurelyFor({ runnerLabels: labels }, subject))
    .map(({ region, pue, origin, isProtected }) => ({
      place: region === null ? UNKNOWN_PLACE : resolvePlace({ region }),
      by: origin,
      pue,
      // Who may write a job's policy could else write its building clean; a command is one's own.
      mayLower: isProtected || subject.kind === 'command',
    }));
  const emissionOf = emissionWith(rows, used);
  const defaults = deciding.flatMap(({ policy }) =>
    policy.defaultPlaces.map(({ place, origin }) => ({ place: placeNamed(place), by: origin })),
  );
  const pins = deciding.flatMap(({ policy }) =>
    policy.pins
      .filter(({ match }) => matches(match, subject))
      .map(({ match, place, origin }) => ({
        place: placeNamed(place),
        by: origin,
        unknown: unknownParts(match, subject),
      })),
  );
  return {
    runners: all.length === 0 ? NO_POLICY_PLACES.runners : runnersRung(rows, emissionOf, subject),
    rows,
    defaults,
    pins,
    without: null,
  };
}

function placeNamed({ region, zone, country }: NamedPlace): Place {
  return resolvePlace({
    ...(region === null ? {} : { region }),
    ...(zone === null ? {} : { zone }),
    ...(country === null ? {} : { country }),
  });
}

function runnersRung(
  rows: readonly RunnerRow[],
  emissionOf: EmissionOf,
  subject: AuditSubject,
): Rung {
  if (rows.length === 0) return unanswered('runners', 'silent', whyNoRow(subject));
  const named = dirtiest(
    rows.filter(({ place }) => place.by !== 'unknown'),
    emissionOf,
  );
  if (named === null) {
    return unanswered('runners', 'silent', "The policy's `runners` names a PUE and no region.");
  }
  const region = `${named.place.provider}:${named.place.region}`;
  return answered('runners', `\`runners\` of ${quoted(named.by)} names \`${region}\`.`, region);
}

function whyNoRow(subject: AuditSubject): string {
  if (labelsOf(subject) !== null) {
    return "No entry of the policy's `runners` fits the runner's labels.";
  }
  const none = "and no entry of the policy's `runners` is for all of them (`*`)";
  return subject.kind === 'command'
    ? `A command tells no labels of a runner, ${none}.`
    : `The runner's labels are not known, ${none}. GitHub tells them to a job with \`actions: read\`.`;
}

/** How places are weighed on a machine of that owner, where these rows tell of the building. */
export function emissionWith(
  rows: readonly RunnerRow[],
  used: WallSpan,
  owner: Owner | null = null,
): EmissionOf {
  return (place) => emitted(builtAs(ownedBy(place, owner), rows).place, used);
}

/** A place whose region nobody knows, in a building of whoever the machine shows that it belongs to. */
export function ownedBy(place: Place, owner: Owner | null): Place {
  const isCloud = owner !== null && owner !== 'github';
  return isCloud && place.region === null ? { ...place, provider: owner } : place;
}

/** A place in its building, and what is to be said of how its PUE was come by. */
export type Built = Readonly<{
  place: Place;
  /** The policy whose word its PUE is; `null`: the place keeps its own. */
  by: string | null;
  /** What was declared and does not count, where nothing that was does. */
  refused: Readonly<{ pue: number; by: string; why: string }> | null;
}>;

/**
 * A place with the PUE that the rows declare, the highest of several: it is of the runner's building,
 * wherever that turns out to stand. What is known of a region's buildings is not lowered by a row that
 * has the runner in another region.
 */
export function builtAs(place: Place, rows: readonly RunnerRow[]): Built {
  const own = facilityOf(place).pue.value;
  const declared = rows
    .flatMap(({ pue, by, mayLower, place: there }) =>
      pue === null ? [] : [{ pue, by, why: pue < own ? whyNot(mayLower, there, place) : null }],
    )
    .sort((a, b) => b.pue - a.pue);
  const highest = declared.find(({ why }) => why === null);
  if (highest === undefined) {
    const refused = declared.flatMap(({ pue, by, why }) =>
      why === null ? [] : [{ pue, by, why }],
    );
    return { place, by: null, refused: refused[0] ?? null };
  }
  const { pue: value, by } = highest;
  const { logSd } = assumptions.declaredPue;
  const source = `\`runners\` of ${quoted(by)}`;
  const pue = { value, logSd, source, year: null, licence: 'declared' };
  return { place: { ...place, pue }, by, refused: null };
}

/** Why a declared PUE may not lower what counts without it; `null`: it may. */
function whyNot(mayLower: boolean, there: Place, place: Place): string | null {
  if (!mayLower)
    return 'whoever wrote the job could have changed that policy, so it may only raise what counts';
  return mayBe(there, place) ? null : 'it is of a building in another region';
}

/** Whether the building of a row's region may be that of a place. */
function mayBe(row: Place, place: Place): boolean {
  if (row.by === 'unknown' || place.by !== 'region') return true;
  return row.provider === place.provider && row.region === place.region;
}
