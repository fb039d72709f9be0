import type { Estimate } from '../estimate.ts';
import {
  hoursTogether,
  type IntensitySeries,
  meanIntensity,
  tellsHours,
  type WallSpan,
} from '../grid/grid.ts';
import { gramsAt, type IntensityOver, type Job } from './job.ts';
import { type Saving, savingOf } from './saving.ts';

/** The same energy at the same place, started later. */
export type Later = Readonly<{
  span: WallSpan;
  kind: IntensitySeries['kind'];
  signal: IntensitySeries['signal'];
  emittedG: Estimate;
  saving: Saving;
}>;

/** Sums in another order may differ by this share; that is no reason to wait a day longer. */
const ROUNDING = 1e-9;

/**
 * The window of the job's length with the least intensity that ends within `withinMs` of its start: the
 * earliest of equals, so its own where no other is better. `null` where nothing tells the hours apart,
 * or the job takes longer than that.
 */
export function later(job: Job, intensityOver: IntensityOver, withinMs: number): Later | null {
  const { place, span } = job;
  const lengthMs = span.toMs - span.fromMs;
  const horizon = { fromMs: span.fromMs, toMs: span.fromMs + withinMs };
  if (lengthMs <= 0 || lengthMs > withinMs) return null;
  const course = intensityOver(place, horizon);
  if (!tellsHours(course)) return null;

  const best = bestStart(course, horizon, lengthMs);
  const window = { fromMs: best, toMs: best + lengthMs };
  const now = gramsAt(job, place, span, intensityOver(place, span));
  const then = gramsAt(job, place, window, intensityOver(place, window));
  const { kind, signal } = course;
  const saving = savingOf(now, then, hoursTogether(best - span.fromMs));
  return { span: window, kind, signal, emittedG: then, saving };
}

/** The mean over a window changes its course only where one of its ends meets a point. */
function bestStart(course: IntensitySeries, horizon: WallSpan, lengthMs: number): number {
  const changes = course.points.flatMap(({ from }) => (from === null ? [] : [Date.parse(from)]));
  const starts = [...changes, ...changes.map((ms) => ms - lengthMs), horizon.toMs - lengthMs]
    .filter((ms) => ms > horizon.fromMs && ms + lengthMs <= horizon.toMs)
    .sort((a, b) => a - b);
  const meanFrom = (ms: number) => meanIntensity(course, ms, ms + lengthMs).value;
  const isBetter = (mean: number, than: number) => mean < than * (1 - ROUNDING);
  return [horizon.fromMs, ...starts].reduce((best, start) =>
    isBetter(meanFrom(start), meanFrom(best)) ? start : best,
  );
}
