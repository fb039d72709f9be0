import type { Finding } from '../finding.ts';
import type { Verdict } from '../policy/verdict.ts';
import type { AuditSubject, RunIdentity } from './context.ts';
import type {
  JudgedPolicy,
  ReportedEstimate,
  ReportedMarginal,
  ReportedShares,
  ReportedStep,
} from './report.ts';

/**
 * What a job's numbers rest on. `audited`: its audit, held between the bounds of its runner class.
 * `bounded`: its audit lay outside them, and the bound counts. `assumed`: it has no audit that can be
 * used, so its runner class and the server's duration stand in. `idle`: it never ran on a runner.
 */
export type JobStanding = 'audited' | 'bounded' | 'assumed' | 'idle';

/** A job of the run: what the server says of it, and what its audit claims. */
export type ReportedJob = Readonly<{
  /** The REST id; `null`: an audit that no job of the server's list owns up to. */
  jobId: number | null;
  /** As GitHub shows it: `train (a100, 3)`. Foreign text. */
  name: string;
  conclusion: string | null;
  /** The gate that made the report: nobody asks it for an audit. */
  isGate: boolean;
  /** Labels that it asked for, joined by `, `; `null`: not told. */
  runner: string | null;
  /** Between the server's own times; `null`: it has none yet. */
  durationS: number | null;
  standing: JobStanding;
  /** `measured`, `modelled`, or `mixed`; `null` where no audit says. */
  provenance: 'measured' | 'modelled' | 'mixed' | 'assumed' | null;
  /** What counts. */
  energyJ: ReportedEstimate | null;
  totalG: ReportedEstimate | null;
  /** What its audit claims where that does not count. */
  claimedJ: number | null;
  /** What its runner class draws idle and full over the server's duration, as far as it is known. */
  boundsJ: Readonly<{ low: number; high: number }> | null;
  steps: readonly ReportedStep[] | null;
  auditId: string | null;
  /** The artifact that its audit lies in. */
  artifact: string | null;
  findings: readonly Finding[];
}>;

/**
 * The electricity's emissions in parts that add up to them: direct and upstream ones of the jobs whose
 * source keeps the two apart (GHG Protocol scope 2, and scope 3 category 3), and all of the others.
 */
export type ReportedRunShares = ReportedShares & Readonly<{ unsplitG: ReportedEstimate }>;

/** A past run of the series, for a trend; newest last. */
export type PastRun = Readonly<{
  label: string;
  startedAt: string;
  energyJ: number;
  totalG: number | null;
}>;

/** The sum of a workflow run's audits, as the gate job has found and judged it. */
export type RunReport = Readonly<{
  schemaVersion: 1;
  kind: 'run';
  tool: Readonly<{ name: string; version: string }>;
  subject: AuditSubject;
  run: RunIdentity;
  startedAt: string;
  endedAt: string;
  /** In the order of the server's list. */
  jobs: readonly ReportedJob[];
  energyJ: ReportedEstimate | null;
  operationalG: ReportedEstimate | null;
  /** `null`: no job's source keeps them apart. */
  operationalShares: ReportedRunShares | null;
  embodiedG: ReportedEstimate | null;
  totalG: ReportedEstimate | null;
  /** `null`: there is no marginal figure of each of its jobs. */
  marginal: ReportedMarginal | null;
  /** Comparable past runs; empty where none are known. */
  past: readonly PastRun[];
  verdict: Verdict;
  sentence: string;
  policies: readonly JudgedPolicy[];
  findings: readonly Finding[];
}>;
