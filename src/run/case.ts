import type { AuditSubject } from '../audit/context.ts';
import type { ReportedJob } from '../audit/run-report.ts';
import type { Estimate } from '../estimate.ts';
import type { Finding } from '../finding.ts';
import type { LoadedPolicy } from '../pipeline/audit.ts';
import { widenedBy } from './declared-class.ts';
import type { Claim, ServerJob } from './gathered.ts';
import { claimedClass, hostedClass, type PowerClass, unknownClass } from './power-class.ts';
import { keyOf, subjectOf } from './row.ts';

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

/** A case as one of its claims sees it. */
export type Own = Case &
  Readonly<{
    /** `null`: there is none. */
    claim: Claim | null;
    subject: AuditSubject;
    durationS: number;
    powerClass: PowerClass;
  }>;

export function ownOf(given: Case, claim: Claim | null, durationS: number): Own {
  const subject = subjectOf(given.job, claim, given.runSubject);
  return { ...given, claim, subject, durationS, powerClass: classOf(given, claim, subject) };
}

/** A claim's key is its own word: what a policy says of the job that the server names is for it as well. */
export function subjectsOf({ subject, job }: Own): readonly AuditSubject[] {
  return [subject, { ...subject, job: keyOf(job.name) }];
}

/** What such a runner uses in the time that the server saw: at rest, and at full load. */
export function boundsJOf({ powerClass, durationS }: Own): NonNullable<ReportedJob['boundsJ']> {
  return { low: powerClass.idleW * durationS, high: powerClass.fullW * durationS };
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
