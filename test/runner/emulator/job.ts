/** What a test hands to the emulated runner: a job as a plain value. */

import type { JsonValue } from './expressions.ts';
import type { StageRecord } from './result.ts';

export type Stage = 'pre' | 'main' | 'post';
export type JobStatus = 'success' | 'failure' | 'cancelled';
export type StepResult = JobStatus | 'skipped';

interface StepBase {
  /** Makes the step known to the `steps` context; without it outputs go nowhere. */
  readonly id?: string;
  readonly name?: string;
  /** An expression, with or without `${{ }}`; default `success()`. */
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly continueOnError?: boolean | string;
  /** Runs beside the steps after it; all are waited for before the posts. */
  readonly background?: boolean;
  /** Fractions are allowed, so that a test of a time-out need not last a minute. */
  readonly timeoutMinutes?: number;
}

export interface ActionStep extends StepBase {
  /** The folder that holds action.yml; relative to the tests' working directory. */
  readonly uses: string;
  /** What the workflow says instead, `owner/name@ref`; default `octo-org/<folder>@v1`. */
  readonly as?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  /** As `uses: ./`: no `pre`. Default false, as `uses: owner/name@ref`. */
  readonly local?: boolean;
}

export interface RunStep extends StepBase {
  readonly run: string;
  /** Unset is `bash -e`; named `bash` adds `pipefail`, as on GitHub. */
  readonly shell?: 'bash' | 'sh';
  readonly workingDirectory?: string;
}

export type Step = ActionStep | RunStep;

export type Access = 'read' | 'write' | 'none';

/** The `permissions:` of a job. A scope that is not named is `none`. */
export interface Permissions {
  readonly actions?: Access;
  readonly contents?: Access;
  readonly issues?: Access;
  readonly 'pull-requests'?: Access;
}

/** What GitHub would know about the run. Everything has a default; see `contexts.ts`. */
export interface JobContext {
  readonly workflow: string;
  readonly workflowRef: string;
  /** The workflow that defines the job, another one inside a reusable workflow; `undefined` as on GHES and old runners. */
  readonly jobWorkflowRef: string | undefined;
  readonly workflowSha: string;
  readonly repository: string;
  readonly repositoryId: number;
  readonly repositoryOwnerId: number;
  readonly eventName: string;
  readonly event: JsonValue;
  readonly sha: string;
  readonly ref: string;
  readonly refProtected: boolean;
  readonly headRef: string;
  readonly baseRef: string;
  readonly actor: string;
  readonly actorId: number;
  readonly runId: number;
  readonly runNumber: number;
  readonly runAttempt: number;
  /** The key of the job in the workflow file. */
  readonly job: string;
  /** The name people see, `test (3.12)`; default the key. */
  readonly jobName: string;
  /** The REST id of the job; `undefined` as on GHES and old runners. */
  readonly checkRunId: number | undefined;
  readonly matrix: JsonValue;
  readonly jobIndex: number;
  readonly jobTotal: number;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly resultsUrl: string;
  readonly retentionDays: number;
  readonly permissions: Permissions;
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  readonly needs: JsonValue;
  readonly inputs: JsonValue;
  readonly runnerName: string;
  /** What `runs-on` asks for. */
  readonly runnerLabels: readonly string[];
  readonly runnerEnvironment: 'github-hosted' | 'self-hosted';
  /** `ACTIONS_STEP_DEBUG`: `RUNNER_DEBUG=1` and debug lines in the log. */
  readonly debug: boolean;
}

/** The machine the job runs on. */
export interface MachineOptions {
  /** Content of `<root>/.setup_info`; a value is written as JSON. */
  readonly setupInfo?: string | readonly { readonly group: string; readonly detail: string }[];
  /** Put Node at `<root>/externals/node24/bin/node`, so that `process.execPath` leads to the root. */
  readonly externals?: boolean;
  /** What the runner's own process has in its environment, e.g. `ImageOS`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Files put into the workspace before the first step, as if already checked out. */
  readonly files?: Readonly<Record<string, string>>;
  /** PATH of the stages before `GITHUB_PATH`; default that of this process. */
  readonly path?: string;
}

export type RunnerEvent =
  | {
      readonly type: 'stage-started';
      readonly step: string;
      readonly stage: Stage;
      readonly pid: number;
    }
  | {
      readonly type: 'line';
      readonly step: string;
      readonly stage: Stage;
      readonly line: string;
    }
  | { readonly type: 'stage-finished'; readonly record: StageRecord };

export interface CancelPlan {
  /** Asked at every event until it says yes once. See `cancel.ts` for ready ones. */
  readonly when: (event: RunnerEvent) => boolean;
  /** `cancel`: a person or a time-out; posts still run. `shutdown`: the runner goes; they do not. */
  readonly kind?: 'cancel' | 'shutdown';
}

/** The part of the fake GitHub that the runner itself uses. */
export interface GitHubServices {
  readonly url: string;
  /** What a job started by a push to its first repository would be told. */
  pushContext(): Partial<JobContext>;
  issueToken(grant: { permissions: Permissions; repository: string }): string;
  revokeToken(value: string): void;
  issueRuntimeToken(run: {
    runId: number;
    attempt: number;
    job: string;
    repository: string;
  }): string;
  reportJob(report: JobReport): void;
}

/** What a runner tells GitHub about a job while it runs; the REST API shows it. */
export interface JobReport {
  readonly repository: string;
  readonly jobId: number;
  readonly runId: number;
  readonly runAttempt: number;
  readonly name: string;
  readonly workflow: string;
  readonly workflowPath: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly runnerName: string;
  readonly runnerGroup: string;
  readonly labels: readonly string[];
  readonly startedAt: string;
  readonly conclusion: JobStatus | null;
  readonly steps: readonly StepReport[];
}

export interface StepReport {
  readonly name: string;
  readonly number: number;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: StepResult | null;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
}

export interface Job {
  readonly steps: readonly Step[];
  readonly env?: Readonly<Record<string, string>>;
  /** The job's `outputs:`, evaluated after all posts. */
  readonly outputs?: Readonly<Record<string, string>>;
  readonly context?: Partial<JobContext>;
  readonly machine?: MachineOptions;
  /** Without one, API and artifact URLs lead to a port where nothing listens. */
  readonly github?: GitHubServices | undefined;
  /** `github.token`; default one of the fake GitHub with the permissions; `''` for none. */
  readonly token?: string;
  readonly cancel?: CancelPlan;
  /** Acts like a cancel from the server. */
  readonly timeoutMinutes?: number;
  readonly onEvent?: (event: RunnerEvent) => void;
  /** Multiplies 7.5 s, 2.5 s and 5 s of the runner's patience; default 1, as on GitHub. */
  readonly graceScale?: number;
  /** Leave the runner's folder on disk, RUNNER_TEMP with it; the test removes `paths.root`. */
  readonly keep?: boolean;
}
