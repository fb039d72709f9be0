import assumptions from '../../data/assumptions.json' with { type: 'json' };
import type { AuditSubject } from '../audit/context.ts';
import { type Estimate, estimate, logSd, multiply, range, scale, widen } from '../estimate.ts';
import { type Finding, finding } from '../finding.ts';
import { facilityOf } from '../footprint/facility.ts';
import { chooseFigure } from '../grid/chosen.ts';
import { bundledIntensity, meanIntensity } from '../grid/grid.ts';
import { quoted } from '../nearest.ts';
import type { LoadedPolicy } from '../pipeline/audit.ts';
import { dirtiest, emitted } from '../pipeline/emitted.ts';
import { settlePlace } from '../pipeline/place.ts';
import { builtAs, emissionWith, policyPlaces } from '../pipeline/policy-place.ts';
import { liesIn } from '../pipeline/standing.ts';
import { agrees } from '../place/ladder.ts';
import { type Place, UNKNOWN_PLACE } from '../place/place.ts';
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
 * with no wider a range than theirs; and what the policy says of its runner, and pins, holds against
 * what is named. That a place is not known is said whether or not the claim says so.
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
  const own = pricedBy(fromReport(report.intensity.meanGPerKwh), report.place);
  const usual = perJBetween(builtUp(place), startMs, endMs);
  const isTooLow = own.value < range(usual).low;
  const isTooWide = logSd(own) > logSd(usual);
  const counted = isTooLow ? usual : isTooWide ? { ...own, factors: usual.factors } : own;
  const perKwh = ({ value }: Estimate) => Math.round(value * J_PER_KWH);
  const low = finding(
    'intensity-too-low',
    `The tables' ${perKwh(usual)} g/kWh count for the place of an audit of the run: the ${perKwh(own)} g/kWh that it names, both with their building, lie below ${perKwh(estimate(range(usual).low, []))} g/kWh, the low end of the tables' 90 % range.`,
  );
  const emissionOf = emissionWith(rows, span);
  const elsewhere = [...said.flatMap(({ pins }) => pins), ...rows].filter(
    (one) => one.place.by !== 'unknown' && !agrees(one.place, place),
  );
  const held = dirtiest(elsewhere, emissionOf);
  if (held === null || emissionOf(held.place) <= counted.value * J_PER_KWH) {
    const isOwn = !isTooLow && !isTooWide;
    return {
      gPerJ: counted,
      isOwn,
      findings: [...(isTooLow ? [low] : []), ...unplaced(claim, place)],
    };
  }
  // Whose building it is, the job alone says: nobody's stands in, and its place is not in doubt.
  const isOwned = report.place.region === null && report.place.provider !== null;
  const finds =
    isOwned && !isTooLow && liesIn(place, held.place)
      ? finding(
          'pue-assumed',
          `An audit of the run names ${perKwh(counted)} g/kWh with its building in the place that ${quoted(held.by)} has it in; that of a building which nobody knows counts.`,
        )
      : finding(
          'place-contradiction',
          `An audit of the run names a place with ${perKwh(counted)} g/kWh, ${quoted(held.by)} says that it runs in one with more: that counts.`,
        );
  return {
    gPerJ: perJBetween(builtUp(held.place), startMs, endMs),
    isOwn: false,
    findings: [finds],
  };
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
  const named =
    provider !== null && region !== null
      ? { region: `${provider}:${region}` }
      : zone !== null
        ? { zone }
        : country !== null
          ? { country }
          : {};
  try {
    return resolvePlace(named);
  } catch {
    // No place that this version knows: then it may be any.
    return UNKNOWN_PLACE;
  }
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
