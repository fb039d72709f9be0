import type { ReportedJob } from '../audit/run-report.ts';
import { counted } from './markdown.ts';

/** Whether a job is the gate that made the report; one that audits itself counts like any other. */
export function isThisGate({ isGate, auditId }: ReportedJob): boolean {
  return isGate && auditId === null;
}

/** The jobs that are judged: all but the gate's own. */
export function judgedJobs(jobs: readonly ReportedJob[]): readonly ReportedJob[] {
  return jobs.filter((job) => !isThisGate(job));
}

/** `5 jobs and this gate` */
export function countedJobs(jobs: readonly ReportedJob[]): string {
  const judged = judgedJobs(jobs).length;
  const hasGate = judged < jobs.length;
  if (judged === 0) return hasGate ? 'no job but this gate' : 'no job';
  return `${counted(judged, 'job')}${hasGate ? ' and this gate' : ''}`;
}
