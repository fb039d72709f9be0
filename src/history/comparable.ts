import type { Self } from './history.ts';
import { DAY_MS } from './period.ts';
import type { RunnerClass, SeriesPoint, Subject } from './point.ts';

/** Events behind which stands what was merged; anything else may run what nobody has reviewed. */
const TRUSTED_EVENTS: readonly (string | null)[] = ['push', 'schedule'];

/** Abuse A12: whoever starts more runs than these a day gets no more of a say. */
const MOST_A_DAY_AND_GROUP = 5;
const MOST_A_DAY = 10;

/**
 * Whether points of this kind may be a sample for the audit: the same work on the same class of
 * runner, by the same method. The CPU may differ: see cpu-pool.ts.
 */
export function isComparable(
  self: Self,
  like: Readonly<{ subject: Subject; runner: RunnerClass; methodMajor: number }>,
): boolean {
  return (
    self.methodMajor === like.methodMajor &&
    self.subject.workflowPath === like.subject.workflowPath &&
    plainJob(self.subject.job) === plainJob(like.subject.job) &&
    self.runner.label === like.runner.label &&
    self.runner.os === like.runner.os &&
    self.runner.arch === like.runner.arch &&
    self.runner.vcpus === like.runner.vcpus &&
    self.runner.gpu === like.runner.gpu
  );
}

/** Whether a point may be a sample at all: verified, of the default branch, successful (abuse A4). */
export function isSample(point: SeriesPoint): boolean {
  return point.isVerified && point.outcome === 'success' && isOfSeries(point.subject);
}

/** Whether an audit is of what was merged; what cannot become a sample is no part of its series. */
export function isOfSeries({ isDefaultBranch, event }: Subject): boolean {
  return isDefaultBranch === true && TRUSTED_EVENTS.includes(event);
}

/** A job without the values of its matrix: `test (ubuntu, 3.12)` is `test`. */
export function plainJob(job: string | null): string | null {
  return job?.replace(/ \([^()]*\)$/u, '') ?? null;
}

/**
 * One sample a run, and no more a day than anyone needs, the newest first. Of a run tried again the
 * first attempt that succeeded counts: nobody tries again until the number suits (abuse A26).
 */
export function thinned(points: readonly SeriesPoint[]): SeriesPoint[] {
  const firstAttempts = new Map<string, SeriesPoint>();
  for (const point of points) {
    const run = point.runId ?? `audit ${point.auditId}`;
    const known = firstAttempts.get(run);
    // A matrix runs one job several times: each leg is a sample of its own.
    if (known === undefined || point.attempt < known.attempt) firstAttempts.set(run, point);
  }
  const aDay = new Map<string, number>();
  return points
    .filter((point) => {
      const first = firstAttempts.get(point.runId ?? `audit ${point.auditId}`);
      return first === undefined || first.attempt === point.attempt;
    })
    .filter((point) => {
      const day = String(Math.floor(point.atMs / DAY_MS));
      return (
        take(aDay, `${day} ${point.actorGroup ?? ''}`, MOST_A_DAY_AND_GROUP) &&
        take(aDay, day, MOST_A_DAY)
      );
    })
    .sort(byNewest);
}

function take(counts: Map<string, number>, key: string, most: number): boolean {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count <= most;
}

/** The newest first; of one moment in the order of their ids, so that no order of files matters. */
export function byNewest(a: SeriesPoint, b: SeriesPoint): number {
  return b.atMs - a.atMs || (a.auditId < b.auditId ? -1 : a.auditId > b.auditId ? 1 : 0);
}
