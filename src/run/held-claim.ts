import { add, type Estimate, estimate, multiply, scale } from '../estimate.ts';
import { embodiedOf } from '../footprint/embodied.ts';
import { reported } from '../pipeline/reported.ts';
import { boundsJOf, type Own, subjectsOf } from './case.ts';
import { coversPart, impossible, OF_THE_AUDIT_ALONE } from './doubts.ts';
import { directShareOf, fromReport, hasGpu, measuredShare, provenanceOf } from './from-report.ts';
import type { Claim } from './gathered.ts';
import { assumedEnergyJ } from './power-class.ts';
import { gramsPerJ, marginalPerJ, pricedAt } from './price.ts';
import { rowOf } from './row.ts';
import type { Tally } from './tally.ts';

/** Starting up, checking out and pulling images come before the first step can measure anything. */
const SET_UP_S = 60;

/** A bound that calls somebody's claim impossible has to be sure of itself. */
const TOLERANCE = 1.5;

/** A job by what its audit claims, held between the bounds of its runner. */
export function holdClaim(claim: Claim, own: Own): Tally {
  const { job, subject, durationS, powerClass, findings } = own;
  const { report } = claim;
  const claimedJ = fromReport(report.energy?.machineJ);
  const auditS = report.usage?.durationS ?? 0;
  const heldS = Math.min(auditS, durationS);
  const held = within(claimedJ, {
    low: (powerClass.idleW * heldS) / TOLERANCE,
    high: powerClass.fullW * heldS * TOLERANCE,
  });
  const restS = Math.max(0, durationS - auditS - SET_UP_S);
  const covered = restS === 0 ? held.energyJ : add(held.energyJ, assumedEnergyJ(powerClass, restS));
  // What it drew before and after its audit it drew idle at the least.
  const leastJ = powerClass.idleW * durationS;
  const energyJ = covered.value < leastJ ? estimate(leastJ, covered.factors) : covered;
  const price = gramsPerJ(claim, subjectsOf(own), own.policies);
  const isWhole = energyJ === claimedJ && price.isOwn;
  // The audit itself is priced hour by hour.
  const operationalG = isWhole
    ? fromReport(report.emissions?.operationalG)
    : multiply(energyJ, price.gPerJ);
  const directShare = price.isOwn ? directShareOf(report) : null;
  const marginal = report.emissions?.marginal ?? null;
  const embodiedG = embodiedWithin(
    scale(fromReport(report.emissions?.embodiedG), longerBy(durationS, auditS)),
    embodiedOf(powerClass.machine, durationS).gramsG,
    held.why,
  );
  const share = held.why === null ? measuredShare(report) : 0;
  return {
    subject,
    subjects: [subject],
    hasGpu: hasGpu(report) ? true : null,
    durationS,
    energyJ,
    operationalG,
    directG: directShare === null ? null : scale(operationalG, directShare),
    marginalOperationalG:
      marginal !== null && energyJ === claimedJ
        ? fromReport(marginal.operationalG)
        : pricedAt(energyJ, marginalPerJ(claim)),
    embodiedG,
    measuredJ: share * claimedJ.value,
    units: report.units,
    row: {
      ...rowOf(job, durationS, held.why === null ? 'audited' : 'bounded'),
      provenance: held.why === null ? provenanceOf(share) : 'assumed',
      energyJ: reported(energyJ),
      totalG: reported(add(operationalG, embodiedG)),
      claimedJ: energyJ === claimedJ ? null : claimedJ.value,
      boundsJ: boundsJOf(own),
      // Steps that add up to another energy than the job's would only mislead.
      steps: energyJ === claimedJ ? report.steps : null,
      auditId: report.auditId,
      artifact: claim.artifact,
      findings: [
        ...findings,
        ...report.findings.filter(({ id }) => !OF_THE_AUDIT_ALONE.has(id)),
        ...(held.why === null ? [] : [impossible(held.why, job.name, powerClass.basis)]),
        ...(restS === 0 ? [] : [coversPart(job.name, auditS, durationS)]),
        ...price.findings,
      ],
    },
  };
}

type Held = Readonly<{ energyJ: Estimate; why: 'claim-below-idle' | 'claim-above-full' | null }>;

function within(claimed: Estimate, { low, high }: Readonly<{ low: number; high: number }>): Held {
  if (claimed.value < low)
    return { energyJ: estimate(low, claimed.factors), why: 'claim-below-idle' };
  if (claimed.value > high)
    return { energyJ: estimate(high, claimed.factors), why: 'claim-above-full' };
  return { energyJ: claimed, why: null };
}

/**
 * A claim may name a smaller machine than its runner is: half of the usual is the least that counts. One
 * that claims more energy than its runner can draw names none that it could be.
 */
function embodiedWithin(claimed: Estimate, usual: Estimate, why: Held['why']): Estimate {
  return claimed.value < usual.value / 2 || why === 'claim-above-full' ? usual : claimed;
}

/** The machine is held for as long as the server saw it, whatever part of that was measured. */
function longerBy(durationS: number, auditS: number): number {
  return auditS > 0 ? Math.max(1, durationS / auditS) : 1;
}
