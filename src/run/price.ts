import assumptions from '../../data/assumptions.json' with { type: 'json' };
import type { AuditSubject } from '../audit/context.ts';
import { type Estimate, multiply, scale, widen } from '../estimate.ts';
import { type Finding, finding } from '../finding.ts';
import { facilityOf } from '../footprint/facility.ts';
import { bundledIntensity, meanIntensity } from '../grid/grid.ts';
import { quoted } from '../nearest.ts';
import type { LoadedPolicy } from '../pipeline/audit.ts';
import { emitted } from '../pipeline/emitted.ts';
import { settlePlace } from '../pipeline/place.ts';
import { policyPlaces } from '../pipeline/policy-place.ts';
import { agrees } from '../place/ladder.ts';
import { type Place, UNKNOWN_PLACE } from '../place/place.ts';
import { J_PER_KWH } from '../units.ts';
import { fromReport } from './from-report.ts';
import type { Claim } from './gathered.ts';

/** What a joule emits, and whether that is the claim's own word. */
export type PerJ = Readonly<{ gPerJ: Estimate; isOwn: boolean; findings: readonly Finding[] }>;

/** What the claim's electricity emits for each joule; the policy's pins hold against what it names. */
export function gramsPerJ(
  claim: Claim,
  subject: AuditSubject,
  policies: readonly LoadedPolicy[],
): PerJ {
  const { place, intensity } = claim.report;
  const startMs = Date.parse(claim.report.startedAt);
  const mean = fromReport(intensity.meanGPerKwh);
  const own = pricedBy(mean, place);
  const pins = policyPlaces(policies, subject, startMs).pins.filter(
    (pin) => !agrees(pin.place, place),
  );
  const ownG = own.value * J_PER_KWH;
  const [pin] = pins
    .filter((one) => emitted(one.place, startMs) > ownG)
    .sort((a, b) => emitted(b.place, startMs) - emitted(a.place, startMs));
  if (pin === undefined) return { gPerJ: own, isOwn: true, findings: [] };
  const message = `An audit of the run names a place with ${Math.round(ownG)} g/kWh, ${quoted(pin.by)} pins one with more: that counts.`;
  return {
    gPerJ: perJBetween(pin.place, startMs, Date.parse(claim.report.endedAt)),
    isOwn: false,
    findings: [finding('place-contradiction', message)],
  };
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
  const said = policyPlaces(policies, subject, fromMs);
  const { place } = settlePlace(UNKNOWN_PLACE, [], fromMs, said);
  if (place.by !== 'unknown') return perJBetween(place, fromMs, toMs);
  const [dirtiest] = siblings
    .map(({ report }) => report.place)
    .filter(({ by }) => by !== 'unknown')
    .sort((a, b) => emitted(b, fromMs) - emitted(a, fromMs));
  if (dirtiest === undefined) return perJBetween(place, fromMs, toMs);
  const { logSd } = assumptions.siblingPlace;
  const sibling = { id: 'sibling-place', logSd, kind: 'declared' } as const;
  return widen(perJBetween(dirtiest, fromMs, toMs), sibling);
}
