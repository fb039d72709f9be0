import type { Estimate } from '../estimate.ts';

/**
 * What an audit was of: what budgets are matched against, for audits of today and of the past alike.
 * `null`: not known, or no such thing (a command outside a workflow).
 */
export type Subject = Readonly<{
  /** The file of the workflow that was started: `.github/workflows/train.yml`. */
  workflowPath: string | null;
  workflowName: string | null;
  /** The file of the reusable workflow that the job stands in; empty: it stands in none. */
  reusablePath: string | null;
  /** The job, without the values of its matrix. */
  job: string | null;
  /** `push`, `schedule`, `pull_request`, `merge_group`, ... */
  event: string | null;
  /** The branch that it ran for; of a pull request the branch it would go into. */
  branch: string | null;
  isDefaultBranch: boolean | null;
  actorKind: 'person' | 'bot' | null;
  runnerLabel: string | null;
}>;

export const UNKNOWN_SUBJECT: Subject = {
  workflowPath: null,
  workflowName: null,
  reusablePath: null,
  job: null,
  event: null,
  branch: null,
  isDefaultBranch: null,
  actorKind: null,
  runnerLabel: null,
};

/** A command has none of what every job has. */
export function isCommand({ workflowPath, workflowName, job, event }: Subject): boolean {
  return workflowPath === null && workflowName === null && job === null && event === null;
}

/** Runners that people take for one another: what a label promises, not the CPU behind it. */
export type RunnerClass = Readonly<{
  label: string | null;
  os: string;
  arch: string;
  /** Processors that it may use at a time. */
  vcpus: number;
  /** The GPUs' model; `null`: it has none. */
  gpu: string | null;
}>;

/** A family of CPUs as the power model names it, and what sets families apart. */
export type CpuFamily = Readonly<{
  name: string;
  /** What the model says that this machine draws at half load: how families compare unmeasured. */
  halfLoadW: number | null;
}>;

/** Everything of a past audit but its numbers. */
export type PointHead = Readonly<{
  auditId: string;
  /** The workflow's run and which try of it; `null` outside a workflow. */
  runId: string | null;
  attempt: number;
  /** When the audit began, by the clock of a server where there is one (ms since 1970, UTC). */
  atMs: number;
  subject: Subject;
  runner: RunnerClass;
  cpu: CpuFamily | null;
  /** Audits of different methods are never compared. */
  methodMajor: number;
  /** Its repository and branch vouch for it: no pull request and no fork could have written it. */
  isVerified: boolean;
  outcome: 'success' | 'failure' | null;
  /** A digest of who started it (a person, a bot, an app); never the name. */
  actorGroup: string | null;
}>;

/** What is kept of one past audit, so that later ones can be held against it. Plain JSON. */
export type SeriesPoint = PointHead &
  Readonly<{
    energyJ: Estimate;
    totalG: Estimate;
    durationS: number;
    /** Functional units by name (`epoch`, `test`), as the job itself counted them. */
    units: Readonly<Record<string, number>> | null;
  }>;

/** Raised when numbers of before and after can no longer be held against one another. */
export const METHOD_MAJOR = 1;
