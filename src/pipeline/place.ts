import { type Finding, finding } from '../finding.ts';
import { facilityOf } from '../footprint/facility.ts';
import { annualIntensity, meanIntensity } from '../grid/grid.ts';
import { type Climbed, claimRung, climb, type Rung } from '../place/ladder.ts';
import type { Place } from '../place/place.ts';

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
  if (climbed.kind === 'agreed') return { place: climbed.place, rungs, findings: ignored };
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
