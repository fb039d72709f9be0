import { type Finding, finding } from '../finding.ts';
import { facilityOf } from '../footprint/facility.ts';
import { annualIntensity, meanIntensity } from '../grid/grid.ts';
import { type Climbed, claimRung, climb, type Rung } from '../place/ladder.ts';
import { type Place, UNKNOWN_PLACE } from '../place/place.ts';

/** The place that an audit counts with, and the ladder that led there. */
export type SettledPlace = Readonly<{
  place: Place;
  /** Every rung, what a person said first. */
  rungs: readonly Rung[];
  findings: readonly Finding[];
}>;

/**
 * Settles where the runner stands. Where a person and the machine contradict each other, the place
 * with the higher emissions counts, so that a wrong name never buys a pass.
 *
 * @param usedAtMs when the electricity was used
 */
export function settlePlace(
  claimed: Place,
  sighted: readonly Rung[],
  usedAtMs: number,
): SettledPlace {
  const climbed = climb(claimed, sighted);
  const rungs = [claimRung(claimed), ...sighted];
  const ignored = sighted.filter(({ outcome }) => outcome === 'ignored').map(clueIgnored);
  if (climbed.kind === 'agreed') {
    const { place } = climbed;
    return { place, rungs, findings: [...lowered(place, claimed, sighted, usedAtMs), ...ignored] };
  }
  const { place, message } = settle(climbed, usedAtMs);
  return { place, rungs, findings: [finding('place-contradiction', message), ...ignored] };
}

type Contradiction = Extract<Climbed, { kind: 'contradiction' }>;

function settle({ claimed, shown, shownBy }: Contradiction, usedAtMs: number) {
  const [said, seen] = [emitted(claimed, usedAtMs), emitted(shown, usedAtMs)];
  const place = said >= seen ? claimed : shown;
  const amounts = `${nameOf(claimed)} (${Math.round(said)} g/kWh with its building) was named, ${nameOf(shown)} (${Math.round(seen)} g/kWh) is what the machine shows`;
  const message = `The place is contradicted: ${amounts}. ${shownBy.text} The higher of the two counts: ${nameOf(place)}.`;
  return { place, message };
}

/**
 * A person may settle what the machine leaves open: which of two zones a region lies in, or a place
 * that only a variable speaks against. Where that makes the figure smaller, a finding says so.
 */
function lowered(
  place: Place,
  claimed: Place,
  sighted: readonly Rung[],
  usedAtMs: number,
): readonly Finding[] {
  const shown = climb(UNKNOWN_PLACE, sighted);
  if (claimed.by === 'unknown' || shown.kind !== 'agreed' || shown.place.by === 'unknown')
    return [];
  const [said, seen] = [emitted(place, usedAtMs), emitted(shown.place, usedAtMs)];
  if (said >= seen) return [];
  const zoned = (one: Place) => `${nameOf(one)} in the grid of ${one.zone ?? one.country}`;
  const message = `The lower of two places was named: ${zoned(place)} (${Math.round(said)} g/kWh with its building) was named, ${zoned(shown.place)} (${Math.round(seen)} g/kWh) is the machine's own sign. It is no proof, so what was named counts.`;
  return [finding('place-contradiction', message)];
}

/** What a kilowatt-hour of a machine there emits, its building included, in gCO2e. */
function emitted(place: Place, usedAtMs: number): number {
  const { series } = annualIntensity(place, new Date(usedAtMs).getUTCFullYear());
  return meanIntensity(series, usedAtMs, usedAtMs).value * facilityOf(place).pue.value;
}

function nameOf({ provider, region, zone, country }: Place): string {
  return region === null ? (zone ?? country ?? 'the world') : `${provider}:${region}`;
}

function clueIgnored({ text }: Rung): Finding {
  return finding('place-clue-ignored', `A sign of the place was ignored. ${text}`);
}
