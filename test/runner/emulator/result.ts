/** What the emulated runner hands back: a job's outcome as a plain value. */

import type { JobStatus, Stage, StepResult } from './job.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  /** Relative to the workspace where it lies inside it. */
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
}

export interface SentSignal {
  readonly signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL';
  /** Since the stage began. */
  readonly atMs: number;
}

/** One stage of one step. A skipped stage has `outcome: 'skipped'` and nothing else in it. */
export interface StageRecord {
  /** The step's id, else its name, else `#` and its index from 0. */
  readonly step: string;
  readonly index: number;
  readonly stage: Stage;
  readonly name: string;
  /** Suffix of the stage's env files, as in `set_env_<guid>`. */
  readonly guid: string;
  readonly pid: number | undefined;
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** Before and after `continue-on-error`. */
  readonly outcome: StepResult;
  readonly conclusion: StepResult;
  readonly startedAt: string;
  readonly wallMs: number;
  /** The log as people see it: commands interpreted, secrets masked. */
  readonly log: readonly string[];
  readonly debug: readonly string[];
  readonly groups: readonly string[];
  /** At most ten per level, as GitHub shows them; the rest is only counted. */
  readonly annotations: readonly Annotation[];
  readonly annotationsDropped: number;
  readonly summary: string;
  /** What the stage set, also where nobody can read it, as in a post. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  /** Evaluated inputs of an action, by name as in action.yml. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Somebody still held stdout or stderr after the exit; costs every user 5 s. */
  readonly streamsHeldOpen: boolean;
  readonly timedOut: boolean;
  readonly signals: readonly SentSignal[];
}

export interface JobPaths {
  readonly root: string;
  readonly work: string;
  readonly workspace: string;
  readonly temp: string;
  readonly tools: string;
  readonly eventFile: string;
}

export interface JobResult {
  readonly conclusion: JobStatus;
  readonly stages: readonly StageRecord[];
  /** The `steps` context at the end. */
  readonly steps: Readonly<
    Record<
      string,
      { outputs: Readonly<Record<string, string>>; outcome: StepResult; conclusion: StepResult }
    >
  >;
  readonly outputs: Readonly<Record<string, string>>;
  /** Job outputs that held a secret. */
  readonly outputsDropped: readonly string[];
  /** The job's environment at the end: `env:` and all of GITHUB_ENV. */
  readonly env: Readonly<Record<string, string>>;
  readonly masks: readonly string[];
  /** All step summaries in order: the page people see. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly log: string;
  readonly leaked: {
    /** Alive with this job's tracking id after all posts; killed since. */
    readonly processes: readonly { readonly pid: number; readonly command: string }[];
    /** Left in RUNNER_TEMP, relative to it; the runner's own files are not counted. */
    readonly files: readonly string[];
  };
  readonly paths: JobPaths;
  readonly wallMs: number;
}

/** The record of a stage; throws where the job has none, so that a test says what is missing. */
export function stageOf(result: JobResult, step: string, stage: Stage = 'main'): StageRecord {
  const found = result.stages.find((record) => record.step === step && record.stage === stage);
  if (found) return found;
  const known = result.stages.map((record) => `${record.step}/${record.stage}`).join(', ');
  throw new Error(`no stage ${step}/${stage} in this job; it has ${known}`);
}
