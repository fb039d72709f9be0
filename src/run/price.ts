import assumptions from '../../data/assumptions.json' with { type: 'json' };
import type { AuditSubject } from '../audit/context.ts';
import {
  type Estimate,
  estimate,
  logSd,
  logSdUp,
  multiply,
  range,
  scale,
  widen,
} from '../estimate.ts';
import { type Finding, finding } from '../finding.ts';
import { facilityOf } from '../footprint/facility.ts';
import { chooseFigure } from '../grid/chosen.ts';
import { bundledIntensity, meanIntensity } from '../grid/grid.ts';
import { quoted } from '../nearest.ts';
import type { LoadedPolicy } from '../pipeline/audit.ts';
import { dirtiest, type EmissionOf, emitted } from '../pipeline/emitted.ts';
import { settlePlace } from '../pipeline/place.ts';
import { builtAs, emissionWith, policyPlaces } from '../pipeline/policy-place.ts';
import { agrees } from '../place/ladder.ts';
import { type Place, type PlaceRequest, UNKNOWN_PLACE } from '../place/place.ts';
import { resolvePlace } from '../place/resolve.ts';
import { weaknessesOf } from '../policy/data.ts';
import { J_PER_KWH } from '../units.ts';
import { fromReport } from './from-report.ts';
import type { Claim } from './gathered.ts';

/** What a joule emits, and whether that is the claim's own word. */
export type PerJ = Readonly<{ gPerJ: Estimate; isOwn: boolean; findings: readonly Finding[] }>;

/**
 * What the claim's electricity emits for each joule. The series, the building and the names of the place
 * are the job's own word: it counts down to the low end of the tables' 90 % range for the place,
 * with no wider a range than theirs, and what it comes to hour by hour down to that of the cleanest of
 * its hours; and what the policy says of its runner, and pins, holds against what is named, hour
 * against hour. That a place is not known is said whether or not the claim says so.
 *
 * @param subjects what the job may be, by its own word and by the server's
 */
export function gramsPerJ(
  claim: Claim,
  subjects: readonly AuditSubject[],
  policies: readonly LoadedPolicy[],
): PerJ {
  const { report } = claim;
  const startMs = Date.parse(report.startedAt);
  const endMs = Date.parse(report.endedAt);
  const span = { fromMs: startMs, toMs: endMs };
  const said = subjects.map((subject) => policyPlaces(policies, subject, span));
  const rows = said.flatMap((one) => one.rows);
  const builtUp = (place: Place) => builtAs(place, rows).place;
  const place = placeAgain(report.place);
  const pins = said.flatMap((one) => one.pins);
  // Whose building it is, the job alone says: in a place that is pinned nobody's stands in.
  const housedBy = isHousedLower(report.place, builtUp(place))
    ? pins.find((pin) => agrees(pin.place, place))
    : undefined;
  const building = housedBy === undefined ? report.place : builtUp(place);
  const own = pricedBy(fromReport(report.intensity.meanGPerKwh), building);
  const usual = perJBetween(builtUp(place), startMs, endMs);
  const isMeanTooLow = own.value < range(usual).low;
  const spent = spentPerJ(claim);
  const isTooLow =
    isMeanTooLow ||
    (spent !== null &&
      spent < range(usual).low &&
      spent < cleanestLow(builtUp(place), startMs, endMs));
  const isTooWide = claimsTooMuchDoubt(own, usual);
  const counted = isTooLow ? usual : isTooWide ? { ...own, factors: usual.factors } : own;
  const perKwh = ({ value }: Estimate) => Math.round(value * J_PER_KWH);
  const low = finding(
    'intensity-too-low',
    isMeanTooLow
      ? `The tables' ${perKwh(usual)} g/kWh count for the place of an audit of the run: the ${perKwh(own)} g/kWh that it names, both with their building, lie below ${perKwh(estimate(range(usual).low, []))} g/kWh, the low end of the tables' 90 % range.`
      : `The tables' ${perKwh(usual)} g/kWh count for the place of an audit of the run: the ${perKwh(estimate(spent ?? 0, []))} g/kWh that its electricity comes to by its own series, both with their building, lie below the low end of the tables' 90 % range for every hour of it.`,
  );
  const emissionOf = emissionWith(rows, span);
  const told = [...pins, ...rows].filter((one) => one.place.by !== 'unknown');
  // Of several the dirtiest is what an audit stands by.
  const standing = dirtiest(told, emissionOf);
  const isWithin = (one: Readonly<{ place: Place }>) => standsIn(place, one.place, emissionOf);
  const elsewhere =
    standing !== null && isWithin(standing) ? [] : told.filter((one) => !isWithin(one));
  const held = dirtiest(elsewhere, emissionOf);
  if (held !== null && emissionOf(held.place) > counted.value * J_PER_KWH * (1 + ROUNDING)) {
    const message = `An audit of the run names a place with ${perKwh(counted)} g/kWh, ${quoted(held.by)} says that it runs in one with more: that counts.`;
    const gPerJ = perJBetween(builtUp(held.place), startMs, endMs);
    return { gPerJ, isOwn: false, findings: [finding('place-contradiction', message)] };
  }
  const ofOwn = isTooLow
    ? [low]
    : housedBy === undefined
      ? []
      : [housed(housedBy.by, perKwh(counted))];
  return {
    gPerJ: counted,
    isOwn: !isTooLow && !isTooWide && housedBy === undefined,
    findings: [...ofOwn, ...unplaced(claim, place)],
  };
}

function housed(by: string, gPerKwh: number): Finding {
  return finding(
    'pue-assumed',
    `An audit of the run names no region in the place that ${quoted(by)} has it in: a building which nobody knows counts, with it ${gPerKwh} g/kWh.`,
  );
}

/** What adding and multiplying in another order may do to a number. */
const ROUNDING = 1e-9;

/** Whether a claim that names no region has a building that uses less than that of its place's. */
function isHousedLower(claimed: Place, place: Place): boolean {
  return claimed.region === null && facilityOf(claimed).pue.value < facilityOf(place).pue.value;
}

/** Whether a named place lies in another: a zone within it that is cleaner is only somebody's word. */
function standsIn(place: Place, outer: Place, emissionOf: EmissionOf): boolean {
  return agrees(outer, place) && (place.by === 'region' || emissionOf(place) >= emissionOf(outer));
}

/** What a joule of the claim's came to, each at its time; `null`: it has none. */
function spentPerJ({ report: { energy, emissions } }: Claim): number | null {
  if (energy === null || emissions === null || energy.machineJ.value === 0) return null;
  return emissions.operationalG.value / energy.machineJ.value;
}

/** The low end of the tables' range for the cleanest hour of a span: nobody's work is cleaner than that. */
function cleanestLow(place: Place, fromMs: number, toMs: number): number {
  const first = Math.floor(fromMs / HOUR_MS) * HOUR_MS;
  const hours = Array.from(
    { length: Math.max(1, Math.ceil((toMs - first) / HOUR_MS)) },
    (_, i) => first + i * HOUR_MS,
  );
  return Math.min(
    ...hours.map((hourMs) => range(perJBetween(place, hourMs, hourMs + HOUR_MS)).low),
  );
}

const HOUR_MS = 3_600_000;

/**
 * Whether a claim's own errors give way to the tables': where they reach further at either end, and where
 * one goes by a name that no error of a grid or building has, such as that of an error of the energy,
 * which it would add to fully.
 */
function claimsTooMuchDoubt(own: Estimate, usual: Estimate): boolean {
  return (
    logSd(own) > logSd(usual) ||
    logSdUp(own) > logSdUp(usual) ||
    own.factors.some(({ id }) => !/^(?:grid-|pue[:-])/.test(id))
  );
}

/** That no table has the place of an audit, where its own findings leave that out. */
function unplaced({ report }: Claim, place: Place): readonly Finding[] {
  const isTold = ({ id }: Finding) => report.findings.some((own) => own.id === id);
  return chooseFigure(place)
    .findings.filter(({ id }) => weaknessesOf([id], null).includes('unknown-place'))
    .filter((one) => !isTold(one))
    .map(({ id }) => finding(id, NO_PLACE));
}

const NO_PLACE =
  'An audit of the run names no place that the tables have, so that its carbon intensity is its own word.';

/**
 * What its electricity emits for each joule by the marginal intensity that stands in the claim, the
 * highest of several; `null`: there is none. No table knows better: what is judged by it is judged by
 * the average too, so that a low one gains nothing.
 */
export function marginalPerJ({ report }: Claim): Estimate | null {
  return highestOf(
    report.intensityBeside
      .filter(({ signal }) => signal === 'marginal')
      .map(({ meanGPerKwh }) => pricedBy(fromReport(meanGPerKwh), report.place)),
  );
}

/** What energy emits at a price; `null`: there is no price. */
export function pricedAt(energyJ: Estimate, gPerJ: Estimate | null): Estimate | null {
  return gPerJ === null ? null : multiply(energyJ, gPerJ);
}

/** The highest of those that are there. */
export function highestOf(all: readonly (Estimate | null)[]): Estimate | null {
  return all.reduce(
    (so, one) => (one !== null && (so === null || one.value > so.value) ? one : so),
    null,
  );
}

/** The place by its name alone: zone, building and country are looked up again. */
function placeAgain({ provider, region, zone, country }: Place): Place {
  const request = (): PlaceRequest =>
    provider !== null && region !== null
      ? regionAgain(`${provider}:${region}`, zone)
      : zone !== null
        ? { zone }
        : country !== null
          ? { country }
          : {};
  try {
    return resolvePlace(request());
  } catch {
    // No place that this version knows: then it may be any.
    return UNKNOWN_PLACE;
  }
}

/** Where the tables leave a region's zone open, who names one settles it. */
function regionAgain(region: string, zone: string | null): PlaceRequest {
  return zone === null || resolvePlace({ region }).zone !== null ? { region } : { region, zone };
}

function perJBetween(place: Place, fromMs: number, toMs: number): Estimate {
  const { series } = bundledIntensity(place, { fromMs, toMs });
  return pricedBy(meanIntensity(series, fromMs, toMs), place);
}

function pricedBy(gPerKwh: Estimate, place: Place): Estimate {
  return scale(multiply(gPerKwh, facilityOf(place).pue), 1 / J_PER_KWH);
}

/**
 * What a joule emits of a job that has no audit: where the policy says that it stands, else where the
 * dirtiest of its siblings does, else anywhere.
 */
export function guessedPerJ(
  { fromMs, toMs }: Readonly<{ fromMs: number; toMs: number }>,
  subject: AuditSubject,
  policies: readonly LoadedPolicy[],
  siblings: readonly Claim[],
): Estimate {
  const span = { fromMs, toMs };
  const said = policyPlaces(policies, subject, span);
  const { place } = settlePlace(UNKNOWN_PLACE, [], span, said);
  if (place.by !== 'unknown') return perJBetween(place, fromMs, toMs);
  const [dirtiest] = siblings
    .map(({ report }) => placeAgain(report.place))
    .filter(({ by }) => by !== 'unknown')
    .sort((a, b) => emitted(b, span) - emitted(a, span));
  if (dirtiest === undefined) return perJBetween(place, fromMs, toMs);
  const sibling = {
    id: 'sibling-place',
    logSd: assumptions.siblingPlace.logSd,
    kind: 'declared',
  } as const;
  return widen(perJBetween(dirtiest, fromMs, toMs), sibling);
}
