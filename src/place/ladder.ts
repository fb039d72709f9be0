import type { RungOutcome, SightId } from '../recording/format.ts';
import { type Owner, type Place, UNKNOWN_PLACE } from './place.ts';
import { resolvePlace } from './resolve.ts';
import { isWithin } from './zones.ts';

/**
 * The rungs of the ladder by which a runner's place is found, first one first. `input` is what a
 * person said, `runners` what the policy says of runners of its labels. `setup-info`, `cloud-files` and
 * `metadata` are the machine's own word: its runner's file, its cloud's files, its cloud's service. The
 * `environment` between them is weaker, as a job sets it itself: the service puts it right. `recording`
 * is what only the sampler was told, as far as it counts. `policy-pins` is what the policy lets nobody
 * undercut, `policy-default` is for what nothing else tells, and where that names nothing either, the
 * place is `unknown`: the world.
 */
export type RungId =
  | 'input'
  | 'runners'
  | SightId
  | 'recording'
  | 'policy-pins'
  | 'policy-default'
  | 'unknown';

/** What one rung answered, or why it was passed. */
export type Rung = Readonly<{
  id: RungId;
  /**
   * `answered`: it named the place. `silent`: it was asked and had nothing to say. `ignored`: what it
   * said cannot be. `passed`: it was not asked, or what it says changes nothing.
   */
  outcome: RungOutcome;
  /** One sentence for people: what it said, or why it was passed. Bounded, safe to print. */
  text: string;
  /** The region that it named, with its provider, such as `azure:eastus`. */
  region: string | null;
  /** Whose machine it is, where the machine shows that and no region. */
  owner?: Owner;
}>;

export function answered(id: RungId, text: string, region: string | null): Rung {
  return { id, outcome: 'answered', text, region };
}

export function unanswered(
  id: RungId,
  outcome: Exclude<RungOutcome, 'answered'>,
  text: string,
): Rung {
  return { id, outcome, text, region: null };
}

/** What a person said, as the first rung. */
export function claimRung(claimed: Place): Rung {
  if (claimed.by === 'unknown') return unanswered('input', 'silent', 'Nobody named the place.');
  const region = claimed.region === null ? null : `${claimed.provider}:${claimed.region}`;
  const name = region ?? claimed.zone ?? claimed.country;
  return answered('input', `The ${claimed.by} ${name} was named.`, region);
}

/** Whether the machine itself tells. What a job sets, or its steps can write, shows nothing. */
export function isShown(rungs: readonly Rung[]): boolean {
  return shownBy(rungs) !== undefined;
}

/** The rung by which the machine itself shows its place. */
export function shownBy(rungs: readonly Rung[]): Rung | undefined {
  return rungs.find(({ id, outcome }) => outcome === 'answered' && !isWord(id));
}

/** Whether a rung is no more than the job's own word. */
export function isWord(id: RungId): boolean {
  return id === 'environment' || id === 'recording';
}

/**
 * Whose machine it is, where it shows no region. Only what was seen before any step tells: whoever is
 * root in a job can put other strings where the board's are.
 */
export function ownerOf(rungs: readonly Rung[]): Owner | null {
  return rungs.find(({ id }) => id === 'cloud-files')?.owner ?? null;
}

/** Where the ladder leads. */
export type Climbed = Readonly<
  | { kind: 'agreed'; place: Place }
  /** What was said is not what the machine shows, or what the policy says of its runner. */
  | { kind: 'contradiction'; claimed: Place; shown: Place; shownBy: Rung }
>;

/**
 * The place, from what a person said and what the machine showed. Where both agree, the finer of the
 * two names it.
 */
export function climb(claimed: Place, rungs: readonly Rung[]): Climbed {
  const shownBy = rungs.find(({ id, outcome }) => id !== 'input' && outcome === 'answered');
  const shown = shownBy?.region == null ? UNKNOWN_PLACE : resolvePlace({ region: shownBy.region });
  if (shownBy === undefined || shown.by === 'unknown') return { kind: 'agreed', place: claimed };
  if (claimed.by === 'unknown') return { kind: 'agreed', place: shown };
  const place = finest(claimed, shown);
  if (place !== null) return { kind: 'agreed', place };
  return { kind: 'contradiction', claimed, shown, shownBy };
}

/** Whether a place is, or lies within, what was named. */
export function agrees(named: Place, place: Place): boolean {
  if (named.by !== 'zone' || place.by === 'region') return finest(named, place) !== null;
  return named.zone !== null && place.zone !== null && isWithin(place.zone, named.zone);
}

/** The region that a machine showed, within what a person named; `null`: it is not within. */
function finest(claimed: Place, shown: Place): Place | null {
  if (claimed.by === 'region') {
    const same = claimed.provider === shown.provider && claimed.region === shown.region;
    return same ? claimed : null;
  }
  if (claimed.country !== shown.country) return null;
  if (claimed.by === 'country' || claimed.zone === null) return shown;
  return withZone(shown, claimed.zone);
}

function withZone(shown: Place, zone: string): Place | null {
  try {
    return resolvePlace({ region: `${shown.provider}:${shown.region}`, zone });
  } catch {
    // The region does not lie in that zone.
    return null;
  }
}
