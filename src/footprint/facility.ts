import assumptions from '../../data/assumptions.json' with { type: 'json' };
import { type Estimate, estimate, scale } from '../estimate.ts';
import { type Finding, finding } from '../finding.ts';
import type { Place } from '../place/place.ts';

/** The building's share: its PUE as an estimate, where it is from, and what had to be assumed. */
export type Facility = Readonly<{
  pue: Estimate;
  provenance: 'modelled' | 'assumed';
  source: string;
  year: number | null;
  licence: string;
  findings: readonly Finding[];
}>;

/** The PUE of the place, or an assumed one, named by a finding. */
export function facilityOf(place: Place): Facility {
  if (place.pue !== null) {
    const { value, logSd, source, year, licence } = place.pue;
    const { provider, region, zone, country } = place;
    const where = region === null ? (zone ?? country ?? 'unknown') : `${provider}:${region}`;
    const id = `pue:${where}`;
    const pue = estimate(value, [{ id, logSd, kind: 'declared' }]);
    return { pue, provenance: 'modelled', source, year, licence, findings: [] };
  }
  const { value, logSd, source, year, licence } = assumptions.unknownPue;
  return {
    pue: estimate(value, [{ id: 'pue-unknown', logSd, kind: 'declared' }]),
    provenance: 'assumed',
    source,
    year,
    licence,
    findings: [
      finding(
        'pue-assumed',
        `Nothing is known of the building, so a PUE of ${value} was assumed. Name the cloud region.`,
      ),
    ],
  };
}

/** What the building adds to a machine's energy: energy x (PUE - 1), as uncertain as the PUE. */
export function overheadJ(machineJ: Estimate, facility: Facility): Estimate {
  const whole = estimate(machineJ.value * facility.pue.value, [
    ...machineJ.factors,
    ...facility.pue.factors,
  ]);
  return scale(whole, 1 - 1 / facility.pue.value);
}
