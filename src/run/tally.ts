import type { ClaimedUnits } from '../audit/claimed-units.ts';
import type { AuditSubject } from '../audit/context.ts';
import type { ReportedJob } from '../audit/run-report.ts';
import { type Estimate, exact } from '../estimate.ts';
import { assumed } from './assumed.ts';
import { type Case, ownOf } from './case.ts';
import { coveringAll } from './covering.ts';
import { missing } from './doubts.ts';
import type { ServerJob } from './gathered.ts';
import { holdClaim } from './held-claim.ts';
import { highestOf, marginalPerJ } from './price.ts';
import { durationOf, rowOf, subjectOf } from './row.ts';

/** What one job counts for, with its error factors, and the row that tells of it. */
export type Tally = Readonly<{
  row: ReportedJob;
  subject: AuditSubject;
  /** All that claims say it is: what is for any of them is for it. */
  subjects: readonly AuditSubject[];
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
  const perJ = highestOf(claims.map(marginalPerJ));
  if (words.length > 0) return coveringAll(words, perJ, job.steps);
  const own = ownOf(given, claims[0] ?? null, durationS);
  return assumed(own, [
    ...given.findings,
    ...(isGate ? [] : [missing(job.name, own.claim !== null, own.powerClass.basis)]),
  ]);
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
    subjects: [subject],
    hasGpu: false,
    durationS: 0,
    units: null,
  };
}
