import { type Finding, type FindingId, finding } from '../finding.ts';
import { quoted } from '../nearest.ts';

/** What a run has to say against what its jobs hand in; `job` is a name, which is foreign text. */

export function doubled(job: string, count: number): Finding {
  return finding(
    'claim-doubled',
    `${count} audits from different jobs say that they are of ${quoted(job)}: the highest counts, and no less than its runner usually draws.`,
  );
}

export function manifold(job: string): Finding {
  return finding(
    'claim-manifold',
    `The audit of ${quoted(job)} was handed in by a job that handed in those of others too: it counts for no less than its runner usually draws.`,
  );
}

/** @param basis one clause: what the watts of its runner rest on */
export function missing(job: string, hasAudit: boolean, basis: string): Finding {
  const why = hasAudit ? 'has an audit that measured nothing' : 'has no audit that can be used';
  return finding(
    'job-without-audit',
    `${quoted(job)} ${why}: its time on ${basis}, between idle and full, stands in.`,
  );
}

/** @param basis as of `missing` */
export function impossible(
  id: 'claim-below-idle' | 'claim-above-full',
  job: string,
  basis: string,
): Finding {
  const what =
    id === 'claim-below-idle'
      ? 'less than its runner draws when it does nothing'
      : 'more than its runner can draw';
  return finding(
    id,
    `The audit of ${quoted(job)} claims ${what} (${basis}): that bound counts instead.`,
  );
}

export function coversPart(job: string, auditS: number, durationS: number): Finding {
  return finding(
    'audit-covers-part',
    `The audit of ${quoted(job)} covers ${Math.round(auditS)} s of the ${Math.round(durationS)} s that the server saw: for the rest its runner, between idle and full, stands in. Audits belong on the first line of a job.`,
  );
}

/** What concerns an audit's own policies and publishing, of which the run has its own. */
export const OF_THE_AUDIT_ALONE: ReadonlySet<FindingId> = new Set<FindingId>([
  'policy-unprotected',
  'policy-unread',
  'policy-floor-unreadable',
  'policy-invalid',
  'report-directory-unusable',
  'summary-not-written',
  'artifact-not-kept',
  'comment-not-written',
  'comment-left-to-gate',
  'outputs-not-set',
]);
