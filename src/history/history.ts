import type { Estimate } from '../estimate.ts';
import type { PointHead, SeriesPoint, Subject } from './point.ts';

export const PERIODS = ['day', 'week', 'month', 'quarter'] as const;
/** Calendar periods, in UTC; a week begins on Monday. */
export type Period = (typeof PERIODS)[number];

/** What audits have used in a span: errors that they share added fully. */
export type Spent = Readonly<{ energyJ: Estimate; totalG: Estimate; audits: number }>;

/** Points that differ in time and numbers only, the oldest first. */
export type PointGroup = Readonly<{
  subject: Subject;
  isVerified: boolean;
  points: readonly SeriesPoint[];
  /** So far in each period that `nowMs` lies in, and in the 28 days before it. */
  spent: Readonly<Record<Period | 'last28Days', Spent>>;
}>;

/** A median that was taken once and is kept, so that a path to a target has a fixed beginning. */
export type FrozenReference = Readonly<{
  workflowPath: string | null;
  job: string | null;
  /** The day that it was taken for. */
  fromMs: number;
  energyJ: Estimate;
  samples: number;
}>;

/** The past as rules see it: points in order, as of one moment. Made by `historyOf`; plain data. */
export type History = Readonly<{
  nowMs: number;
  groups: readonly PointGroup[];
  /** Earlier attempts of the run that is being judged: its own doing, and in no group. */
  earlierAttempts: readonly SeriesPoint[];
  references: readonly FrozenReference[];
  /** Points that were offered, and those of them that could not be taken. */
  offered: number;
  dropped: number;
  /** Points from before may be missing; `null`: nothing that the reader knows of is. */
  completeFromMs: number | null;
}>;

/** What the audit that is being judged must tell of itself to be held against the past. */
export type Self = Omit<PointHead, 'outcome' | 'actorGroup' | 'isVerified'>;
