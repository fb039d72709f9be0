import assumptions from '../../data/assumptions.json' with { type: 'json' };
import { type Estimate, estimate, scale } from '../estimate.ts';
import { type Finding, finding } from '../finding.ts';
import { CLOUD_NAMES, type Place, type Pue } from '../place/place.ts';
import { averagePue } from '../place/regions.ts';

/** The building's share: its PUE as an estimate, where it is from, and what had to be assumed. */
export type Facility = Readonly<{
  pue: Estimate;
  provenance: 'modelled' | 'assumed';
  source: string;
  year: number | null;
  licence: string;
  findings: readonly Finding[];
}>;

/**
 * The PUE of the place; where nobody tells its building that of a cloud's average one, if the machine
 * is a cloud's, else an assumed one: both are named by a finding.
 */
export function facilityOf(place: Place): Facility {
  if (place.pue !== null) return { ...built(placeId(place), place.pue), findings: [] };
  const { provider } = place;
  if (provider === null) {
    const { value } = assumptions.unknownPue;
    return {
      ...built('pue-unknown', assumptions.unknownPue),
      provenance: 'assumed',
      findings: [assumed(`Nothing is known of the building, so a PUE of ${value} was`, place)],
    };
  }
  const average = averagePue(provider);
  const whose = `Nothing but that the machine is one of ${CLOUD_NAMES[provider]} is known of the building`;
  return {
    ...built(`pue:${provider}`, average),
    provenance: 'assumed',
    findings: [assumed(`${whose}, so the average PUE of theirs, ${average.value}, was`, place)],
  };
}

function placeId({ provider, region, zone, country }: Place): string {
  return `pue:${region === null ? (zone ?? country ?? 'unknown') : `${provider}:${region}`}`;
}

function built(
  id: string,
  { value, logSd, source, year, licence }: Pue,
): Omit<Facility, 'findings'> {
  const pue = estimate(value, [{ id, logSd, kind: 'declared' }]);
  return { pue, provenance: 'modelled', source, year, licence };
}

/** Whoever names a grid and no region of a cloud has a building that only they can tell of. */
function assumed(why: string, { by, provider }: Place): Finding {
  const means =
    provider !== null
      ? 'Name the region.'
      : by === 'unknown'
        ? 'Name the cloud region, or let a policy tell the PUE of your own building: `pue` in its `runners`.'
        : "A policy tells the building's own: `pue` in its `runners`.";
  return finding('pue-assumed', `${why} assumed. ${means}`);
}

/** What the building adds to a machine's energy: energy x (PUE - 1), as uncertain as the PUE. */
export function overheadJ(machineJ: Estimate, facility: Facility): Estimate {
  const whole = estimate(machineJ.value * facility.pue.value, [
    ...machineJ.factors,
    ...facility.pue.factors,
  ]);
  return scale(whole, 1 - 1 / facility.pue.value);
}
