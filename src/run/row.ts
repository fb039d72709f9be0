import type { AuditSubject } from '../audit/context.ts';
import type { JobStanding, ReportedJob } from '../audit/run-report.ts';
import type { Claim, ServerJob } from './gathered.ts';

/** What the server alone tells of a job. */
export function rowOf(
  job: ServerJob,
  durationS: number | null,
  standing: JobStanding,
): ReportedJob {
  const { id, name, conclusion, labels } = job;
  return {
    jobId: id,
    name,
    conclusion,
    isGate: false,
    runner: labels.length === 0 ? null : labels.join(', '),
    durationS,
    standing,
    provenance: null,
    energyJ: null,
    totalG: null,
    claimedJ: null,
    boundsJ: null,
    steps: null,
    auditId: null,
    artifact: null,
    findings: [],
  };
}

/** Whether a job that is over has ever run: one that was cancelled in the queue has times as well. */
export function hadRunner({ conclusion, runnerName }: ServerJob): boolean {
  return conclusion !== 'skipped' && (runnerName !== null || conclusion === 'success');
}

const NOT_BEGUN: ReadonlySet<string> = new Set(['queued', 'waiting', 'pending', 'requested']);

/** Seconds on a runner by the server's own clock; `null`: it never had one. */
export function durationOf(job: ServerJob, atMs: number): number | null {
  const { startedAt, completedAt, status } = job;
  if (NOT_BEGUN.has(status) || startedAt === null) return null;
  if (status === 'completed' && !hadRunner(job)) return null;
  const begun = Date.parse(startedAt);
  const ended = completedAt === null ? atMs : Date.parse(completedAt);
  const seconds = (ended - begun) / 1000;
  // Whole seconds: what lasted less than one was still there. A job lasts 35 days at most.
  return Number.isFinite(seconds) ? Math.min(Math.max(1, seconds), LONGEST_S) : null;
}

const LONGEST_S = 35 * 86_400;

/**
 * What budgets are matched against. Key, workflow and the like are the job's own word, as the server's
 * list has names alone; labels are the server's.
 */
export function subjectOf(
  job: ServerJob,
  claim: Claim | null,
  subject: AuditSubject,
): AuditSubject {
  const labels = job.labels.length === 0 ? null : job.labels;
  const own = claim === null ? { ...subject, job: keyOf(job.name) } : claim.context.subject;
  const { workflowPath, workflowName, event, branch, isDefaultBranch, actorKind, changedPaths } =
    subject;
  return {
    ...own,
    // Of the run the gate knows as much as any job, and nobody has told it to say otherwise.
    ...{ workflowPath, workflowName, event, branch, isDefaultBranch, actorKind, changedPaths },
    runnerLabels: labels ?? own.runnerLabels,
    runnerLabel: labels?.[0] ?? own.runnerLabel,
  };
}

/** `call / train (a100, 3)` is a leg of `train`, unless people have named it otherwise. */
export function keyOf(name: string): string {
  const last = name.split(' / ').at(-1) ?? name;
  const values = last.endsWith(')') ? last.indexOf(' (') : -1;
  return values < 0 ? last : last.slice(0, values);
}
