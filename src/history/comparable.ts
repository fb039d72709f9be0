import type { Self } from './history.ts';
import { DAY_MS } from './period.ts';
import { isCommand, type RunnerClass, type SeriesPoint, type Subject } from './point.ts';

/** Events behind which stands what was merged; anything else may run what nobody has reviewed. */
const TRUSTED_EVENTS: readonly (string | null)[] = ['push', 'schedule'];

/** Abuse A12: whoever starts more runs than these a day gets no more of a say. */
const MOST_A_DAY_AND_GROUP = 5;
const MOST_A_DAY = 10;

type Kind = Readonly<{ subject: Subject; runner: RunnerClass; methodMajor: number }>;

/** Whether points of this kind are of the same workflow and job. */
export function isSameWork(
  { subject }: Pick<Self, 'subject'>,
  like: Pick<Kind, 'subject'>,
): boolean {
  return (
    subject.workflowPath === like.subject.workflowPath &&
    plainJob(subject.job) === plainJob(like.subject.job)
  );
}

/**
 * Whether points of this kind may be a sample for the audit: the same work on the same class of
 * runner, by the same method. The CPU may differ: see cpu-pool.ts.
 */
export function isComparable(self: Kind, like: Kind): boolean {
  return (
    self.methodMajor === like.methodMajor &&
    isSameWork(self, like) &&
    self.runner.label === like.runner.label &&
    self.runner.os === like.runner.os &&
    self.runner.arch === like.runner.arch &&
    self.runner.vcpus === like.runner.vcpus &&
    self.runner.gpu === like.runner.gpu
  );
}

/** Whether a point may be a sample at all: verified, of its series, successful (abuse A4). */
export function isSample({ isVerified, outcome, subject }: SeriesPoint): boolean {
  return isVerified && outcome === 'success' && isOfSeries(subject);
}

/**
 * Whether an audit is of what was merged; what cannot become a sample is no part of its series. A
 * command outside a workflow has no branch: who vouches for it vouches for that.
 */
export function isOfSeries(subject: Subject): boolean {
  const { isDefaultBranch, event } = subject;
  return isCommand(subject) || (isDefaultBranch === true && TRUSTED_EVENTS.includes(event));
}

/** A job without the values of its matrix: `test (ubuntu, 3.12)` is `test`. */
export function plainJob(job: string | null): string | null {
  return job?.replace(/ \([^()]*\)$/u, '') ?? null;
}

/**
 * One sample a run, and no more a day than anyone needs: everybody's earliest before anybody's second,
 * so that later ones displace nobody. Of a run tried again the first attempt that succeeded counts: nobody tries again
 * until the number suits (abuse A26). The newest first.
 */
export function thinned(points: readonly SeriesPoint[]): SeriesPoint[] {
  const firstAttempts = new Map<string, number>();
  for (const { runId, attempt } of points) {
    if (runId === null) continue;
    // A matrix runs one job several times: each leg is a sample of its own.
    const known = firstAttempts.get(runId);
    if (known === undefined || attempt < known) firstAttempts.set(runId, attempt);
  }
  const byTurn = new Map<string, number>();
  const days = new Map<number, { point: SeriesPoint; turn: number }[]>();
  const oldestFirst = points
    .filter(({ runId, attempt }) => runId === null || firstAttempts.get(runId) === attempt)
    .sort(byNewest)
    .reverse();
  for (const point of oldestFirst) {
    const day = dayOf(point);
    const key = `${day} ${actorOf(point)}`;
    const turn = byTurn.get(key) ?? 0;
    byTurn.set(key, turn + 1);
    if (turn >= MOST_A_DAY_AND_GROUP) continue;
    const list = days.get(day);
    if (list === undefined) days.set(day, [{ point, turn }]);
    else list.push({ point, turn });
  }
  return [...days.values()]
    .flatMap((list) => list.sort((a, b) => a.turn - b.turn).slice(0, MOST_A_DAY))
    .map(({ point }) => point)
    .sort(byNewest);
}

/**
 * So many of a series, from as many days as there are: one of each day in the order in which they
 * stand, and only then a second one of any (abuse A12: who runs often has no more of a say). Of one
 * day the first is of who has run on the most days, and then the earliest.
 *
 * @param samples in the order in which they are wanted, such as the newest first
 */
export function acrossDays(samples: readonly SeriesPoint[], count: number): SeriesPoint[] {
  if (samples.length <= count) return [...samples];
  const actorDays = new Map<string, Set<number>>();
  const days = new Map<number, SeriesPoint[]>();
  for (const sample of samples) {
    const [day, actor] = [dayOf(sample), actorOf(sample)];
    days.set(day, [...(days.get(day) ?? []), sample]);
    actorDays.set(actor, (actorDays.get(actor) ?? new Set()).add(day));
  }
  const record = (sample: SeriesPoint) => actorDays.get(actorOf(sample))?.size ?? 0;
  const lists = [...days.values()].map((list) =>
    list.sort((a, b) => record(b) - record(a) || byNewest(b, a)),
  );
  const chosen = new Set<SeriesPoint>();
  for (let round = 0; chosen.size < count; round += 1) {
    for (const sample of lists.flatMap((list) => list[round] ?? [])) {
      if (chosen.size < count) chosen.add(sample);
    }
  }
  return samples.filter((sample) => chosen.has(sample));
}

function dayOf({ atMs }: SeriesPoint): number {
  return Math.floor(atMs / DAY_MS);
}

/** Of whom nothing is known may be anybody: each such run stands for itself. */
function actorOf({ actorGroup, runId, auditId }: SeriesPoint): string {
  return actorGroup ?? ` ${runId ?? auditId}`;
}

/** The newest first; of one moment in the order of their ids, so that no order of files matters. */
export function byNewest(a: SeriesPoint, b: SeriesPoint): number {
  return b.atMs - a.atMs || (a.auditId < b.auditId ? -1 : a.auditId > b.auditId ? 1 : 0);
}
