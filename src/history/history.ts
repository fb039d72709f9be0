import type { Estimate } from '../estimate.ts';
import { quoted } from '../nearest.ts';
import type { Period } from './period.ts';
import type { PointHead, RunnerClass, SeriesPoint, Subject } from './point.ts';

/** What tells the series of one job apart. */
export type SeriesKind = Readonly<{ runner: RunnerClass; methodMajor: number }>;

/** What audits have used in a span: errors that they share added fully. */
export type Spent = Readonly<{ energyJ: Estimate; totalG: Estimate; audits: number }>;

/** Points that differ in CPU, time and numbers only, the oldest first. */
export type PointGroup = Readonly<{
  subject: Subject;
  runner: RunnerClass;
  methodMajor: number;
  isVerified: boolean;
  points: readonly SeriesPoint[];
  /** In each period that the judged audit began in, and in the 28 days before it is judged. */
  spent: Readonly<Record<Period | 'last28Days', Spent>>;
}>;

/** The past as rules see it: points in order, as of one moment. Made by `historyOf`; plain data. */
export type History = Readonly<{
  /** When the audit that is judged began, and when it is judged. */
  startMs: number;
  nowMs: number;
  groups: readonly PointGroup[];
  /** The samples that the audit can be held against, the newest first: see comparable.ts. */
  series: readonly SeriesPoint[];
  /** Audits that would be comparable, if anybody vouched for them. */
  unvouched: number;
  /**
   * What the same work ran on, and how it was measured, before this series began; `null`: no other is
   * known, or both go on side by side.
   */
  before: SeriesKind | null;
  /** Other jobs and earlier attempts of the run that is being judged: its own doing, in no group. */
  sameRun: readonly SeriesPoint[];
  /**
   * Verified points that were offered, and those of them that could not be taken. What only might have
   * been an unverified one is none of them: anybody can offer that (abuse A9).
   */
  offered: number;
  dropped: number;
  /** Verified points from before may be missing; `null`: nothing that the reader knows of is. */
  completeFromMs: number | null;
}>;

/** What the audit that is being judged must tell of itself to be held against the past. */
export type Self = Omit<PointHead, 'outcome' | 'actorGroup' | 'isVerified'>;

/** More than this share of points that could not be taken, and the rest vouch for nothing. */
const MOST_DROPPED = 0.2;

/** Whether so many points were refused that what is left may be somebody's choice (abuse A9). */
export function isTornApart({ offered, dropped }: History): boolean {
  return dropped > MOST_DROPPED * offered;
}

/** Why nothing is decided then, for people. */
export function tornApart({ offered, dropped }: History): string {
  return `${dropped} of ${offered} past audits are unreadable or out of bounds, which is too many`;
}

/** Why so many samples are too few, for people. */
export function seriesSaid(
  { unvouched, before }: History,
  self: Self,
  samples: number,
  needed: number,
): string {
  const known =
    samples > 0
      ? `only ${samples === 1 ? '1 comparable audit is' : `${samples} comparable audits are`} known`
      : unvouched === 0
        ? 'no comparable audit is known'
        : `${unvouched === 1 ? '1 comparable audit was read, which cannot' : `${unvouched} comparable audits were read, none of which can`} vouch for itself (\`carbon-audit history export --trust\` lets you vouch for your own)`;
  const short = `${known}, and ${needed} are needed`;
  return before === null
    ? short
    : `${short}; a new series began because ${changed(before, self).join(' and ')}`;
}

/** Why audits of before are in another series, for people. */
function changed(before: SeriesKind, { runner, methodMajor }: Self): string[] {
  const [was, is] = [classSaid(before.runner), classSaid(runner)];
  return [
    ...(before.methodMajor === methodMajor
      ? []
      : [`the method of measuring changed (${before.methodMajor} -> ${methodMajor})`]),
    ...(was === is ? [] : [`the runner changed (${was} -> ${is})`]),
  ];
}

function classSaid({ label, os, arch, vcpus, gpu }: RunnerClass): string {
  const parts = [label ?? os, arch, `${vcpus} vCPUs`, ...(gpu === null ? [] : [gpu])];
  return quoted(parts.join(', '));
}
