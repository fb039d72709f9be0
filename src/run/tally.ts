import type { ClaimedUnits } from '../audit/claimed-units.ts';
import type { AuditSubject } from '../audit/context.ts';
import type { AuditReport } from '../audit/report.ts';
import type { ReportedJob } from '../audit/run-report.ts';
import { add, type Estimate, estimate, exact, multiply, scale } from '../estimate.ts';
import type { Finding } from '../finding.ts';
import { embodiedOf } from '../footprint/embodied.ts';
import type { LoadedPolicy } from '../pipeline/audit.ts';
import { reported } from '../pipeline/reported.ts';
import { covering } from './covering.ts';
import { widenedBy } from './declared-class.ts';
import { coversPart, impossible, missing, OF_THE_AUDIT_ALONE } from './doubts.ts';
import { fromReport } from './from-report.ts';
import type { Claim, ServerJob } from './gathered.ts';
import {
  assumedEnergyJ,
  claimedClass,
  hostedClass,
  type PowerClass,
  unknownClass,
} from './power-class.ts';
import { gramsPerJ, guessedPerJ, marginalPerJ } from './price.ts';
import { durationOf, keyOf, rowOf, subjectOf } from './row.ts';
import { stepsOf } from './steps.ts';

/** What one job counts for, with its error factors, and the row that tells of it. */
export type Tally = Readonly<{
  row: ReportedJob;
  subject: AuditSubject;
  /** `null`: nobody knows. */
  hasGpu: boolean | null;
  durationS: number;
  energyJ: Estimate;
  operationalG: Estimate;
  /** Of it what plants emitted while they generated; `null`: its source does not keep that apart. */
  directG: Estimate | null;
  /** By the marginal carbon intensity; `null`: there is no such figure. */
  marginalOperationalG: Estimate | null;
  embodiedG: Estimate;
  /** Of its energy, in joules, what counters told. */
  measuredJ: number;
  /** What it says that it did: its own claim. */
  units: ClaimedUnits | null;
}>;

/** A job, and all that the run has to say of it. */
export type Case = Readonly<{
  job: ServerJob;
  /** All that say that they are of it. */
  claims: readonly Claim[];
  /** It holds audits of other jobs, or others hold one of its: then its runner has a word as well. */
  isDoubtful: boolean;
  isGate: boolean;
  /** The highest marginal grams for a joule among the run's audits: the gate's own job has none. */
  highestMarginalPerJ: Estimate | null;
  findings: readonly Finding[];
  /** Audits of jobs that asked for the same runner. */
  siblings: readonly Claim[];
  /** What is known of every job of the run. */
  runSubject: AuditSubject;
  policies: readonly LoadedPolicy[];
  /** When the gate looked (ms since 1970, UTC): what runs still is counted so far. */
  atMs: number;
}>;

/** Starting up, checking out and pulling images come before the first step can measure anything. */
const SET_UP_S = 60;

/** A bound that calls somebody's claim impossible has to be sure of itself. */
const TOLERANCE = 1.5;

/** Holds what a job claims against what its runner can have drawn in the time that the server saw. */
export function tallyJob(given: Case): Tally {
  const { job, claims, isDoubtful, isGate, atMs } = given;
  const durationS = durationOf(job, atMs);
  if (durationS === null) return idle(job, subjectOf(job, null, given.runSubject));
  const words = claims.flatMap((claim) => {
    if (claim.report.energy === null) return [];
    const own = ownOf(given, claim, durationS);
    const held = holdClaim(claim, own);
    return isDoubtful ? [held, assumed(own, held.row.findings)] : [held];
  });
  if (words.length > 0) return coveringAll(words, job.steps);
  const own = ownOf(given, claims[0] ?? null, durationS);
  return assumed(own, [
    ...given.findings,
    ...(isGate ? [] : [missing(job.name, own.claim !== null, own.powerClass.basis)]),
  ]);
}

/** A case as one of its claims sees it; `null`: there is none. */
type Own = Case &
  Readonly<{
    claim: Claim | null;
    subject: AuditSubject;
    durationS: number;
    powerClass: PowerClass;
  }>;

function ownOf(given: Case, claim: Claim | null, durationS: number): Own {
  const subject = subjectOf(given.job, claim, given.runSubject);
  return { ...given, claim, subject, durationS, powerClass: classOf(given, claim, subject) };
}

/** A claim's key is its own word: what a policy says of the job that the server names is for it as well. */
function subjectsOf({ subject, job }: Own): readonly AuditSubject[] {
  return [subject, { ...subject, job: keyOf(job.name) }];
}

/**
 * Of words that cannot all be true the highest, and no end of its ranges below that of another: one
 * audit inside another counts as if it were not there, and whoever adds one to a job takes nothing off.
 */
function coveringAll(words: readonly Tally[], official: ServerJob['steps']): Tally {
  const cover = (part: (tally: Tally) => Estimate) => covering(words.map(part));
  const energyJ = cover((tally) => tally.energyJ);
  const operationalG = cover((tally) => tally.operationalG);
  const embodiedG = cover((tally) => tally.embodiedG);
  // There is one word at least.
  const [first] = words.toSorted((a, b) => b.energyJ.value - a.energyJ.value);
  const { row, ...highest } = first as Tally;
  const marginals = words.flatMap(({ marginalOperationalG: one }) => one ?? []);
  const directShare = directPart(highest);
  const isItsOwn = energyJ === highest.energyJ;
  const totalG = add(operationalG, embodiedG);
  return {
    ...highest,
    ...{ energyJ, operationalG, embodiedG },
    directG: directShare === null ? null : scale(operationalG, directShare),
    marginalOperationalG: marginals.length === 0 ? null : covering(marginals),
    row: {
      ...row,
      energyJ: reported(energyJ),
      totalG: reported(totalG),
      claimedJ: isItsOwn ? row.claimedJ : (row.claimedJ ?? highest.energyJ.value),
      steps: isItsOwn ? stepsOf(row.steps, official, totalG.value) : null,
    },
  };
}

function directPart({ directG, operationalG }: Pick<Tally, 'directG' | 'operationalG'>) {
  if (directG === null) return null;
  return operationalG.value === 0 ? 0 : directG.value / operationalG.value;
}

/** The job's class, no narrower than what a policy says of runners with its labels. */
function classOf(given: Case, claim: Claim | null, subject: AuditSubject): PowerClass {
  return widenedBy(given.policies, subject, seenClass(given, claim));
}

function seenClass({ job, siblings }: Case, claim: Claim | null): PowerClass {
  const hosted = hostedClass(job.labels, job.runnerGroup);
  if (hosted !== null) return hosted;
  // Whoever asks for the same runner gets the like; of several audits the dearest machine.
  const [dearest] = siblings
    .map(({ report }) => claimedClass(report))
    .sort((a, b) => b.fullW - a.fullW);
  const own = claim === null ? null : claimedClass(claim.report);
  // Runners of one's own may differ under a label, but not by that much.
  if (own !== null && own.fullW * MOST_UNLIKE >= (dearest?.fullW ?? 0)) return own;
  return dearest ?? unknownClass();
}

const MOST_UNLIKE = 10;

function holdClaim(claim: Claim, own: Own): Tally {
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
      boundsJ: boundsOf(own),
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

/** What stands in for a job whose audit is missing, or not to be believed. */
function assumed(own: Own, findings: readonly Finding[]): Tally {
  const { job, claim, subject, durationS, powerClass, policies, siblings } = own;
  const energyJ = assumedEnergyJ(powerClass, durationS);
  const fromMs = Date.parse(job.startedAt ?? '');
  const span = { fromMs, toMs: fromMs + durationS * 1000 };
  const gPerJ =
    claim === null
      ? guessedPerJ(span, subject, policies, siblings)
      : gramsPerJ(claim, subjectsOf(own), policies).gPerJ;
  const operationalG = multiply(energyJ, gPerJ);
  const embodiedG = embodiedOf(powerClass.machine, durationS).gramsG;
  const standIn = own.isGate ? own.highestMarginalPerJ : null;
  return {
    subject,
    hasGpu: null,
    durationS,
    energyJ,
    operationalG,
    directG: null,
    marginalOperationalG: pricedAt(energyJ, claim === null ? standIn : marginalPerJ(claim)),
    embodiedG,
    measuredJ: 0,
    units: null,
    row: {
      ...rowOf(job, durationS, 'assumed'),
      provenance: 'assumed',
      energyJ: reported(energyJ),
      totalG: reported(add(operationalG, embodiedG)),
      claimedJ: claim?.report.energy?.machineJ.value ?? null,
      boundsJ: boundsOf(own),
      auditId: claim?.report.auditId ?? null,
      artifact: claim?.artifact ?? null,
      findings,
    },
  };
}

function idle(job: ServerJob, subject: AuditSubject): Tally {
  const none = exact(0);
  return {
    energyJ: none,
    operationalG: none,
    directG: none,
    marginalOperationalG: none,
    embodiedG: none,
    measuredJ: 0,
    row: rowOf(job, null, 'idle'),
    subject,
    hasGpu: false,
    durationS: 0,
    units: null,
  };
}

function boundsOf({ powerClass, durationS }: Own): NonNullable<ReportedJob['boundsJ']> {
  return { low: powerClass.idleW * durationS, high: powerClass.fullW * durationS };
}

function pricedAt(energyJ: Estimate, gPerJ: Estimate | null): Estimate | null {
  return gPerJ === null ? null : multiply(energyJ, gPerJ);
}

/** Of an audit's electricity, the part that plants emitted; `null`: its source does not tell. */
export function directShareOf({ emissions }: AuditReport): number | null {
  if (emissions === null || emissions.operationalShares === null) return null;
  const { value } = emissions.operationalG;
  return value === 0 ? 0 : emissions.operationalShares.directG.value / value;
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

/** The part of an audit's energy that counters told, 0 to 1. */
export function measuredShare({ energy }: AuditReport): number {
  if (energy === null || energy.machineJ.value === 0) return 0;
  const measured = energy.components
    .filter(({ provenance }) => provenance === 'measured')
    .reduce((sum, { energyJ }) => sum + energyJ.value, 0);
  return Math.min(1, measured / energy.machineJ.value);
}

/** In a word, what numbers rest on of which counters told this part. */
export function provenanceOf(share: number): 'measured' | 'mixed' | 'modelled' {
  if (share > 0.95) return 'measured';
  return share < 0.05 ? 'modelled' : 'mixed';
}

function hasGpu({ machine, energy }: AuditReport): boolean {
  return machine.gpus.length > 0 || (energy?.components.some(({ id }) => id === 'gpu') ?? false);
}
