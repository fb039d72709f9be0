import type { ClaimedUnits } from '../audit/claimed-units.ts';
import type { AuditSubject } from '../audit/context.ts';
import type { ReportedJob } from '../audit/run-report.ts';
import { add, type Estimate, exact, scale } from '../estimate.ts';
import { reported } from '../pipeline/reported.ts';
import { assumed } from './assumed.ts';
import { type Case, ownOf } from './case.ts';
import { covering } from './covering.ts';
import { missing } from './doubts.ts';
import type { ServerJob } from './gathered.ts';
import { holdClaim } from './held-claim.ts';
import { durationOf, rowOf, subjectOf } from './row.ts';
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
