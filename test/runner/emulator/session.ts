/** A job while it runs: what its steps change, and how it is cancelled. */

import { buildContexts, type Facts } from './contexts.ts';
import { holds, type JsonValue, type Scope } from './expressions.ts';
import type { Job, JobStatus, RunnerEvent, Stage, Step, StepResult } from './job.ts';
import type { Manifest } from './manifest.ts';
import type { Masks } from './masks.ts';
import type { StageRecord } from './result.ts';
import type { Worker } from './worker.ts';

/** `owner/name@ref` of an action that is not local. */
export interface ActionReference {
  readonly repository: string;
  readonly ref: string;
}

/** A stage that is going to run. Main and post of a step share their state. */
export interface PlannedStage {
  readonly step: Step;
  readonly index: number;
  readonly label: string;
  readonly stage: Stage;
  readonly name: string;
  readonly condition: string;
  readonly manifest: Manifest | undefined;
  readonly reference: ActionReference | undefined;
  /** The action's entry, relative to its folder; `undefined` for a `run:` step. */
  readonly entry: string | undefined;
  readonly state: Map<string, string>;
  /** What a composite action is made of; `undefined`: it is none. */
  readonly parts: readonly PlannedStep[] | undefined;
  /** The composite action that it is a part of. */
  readonly within: Composite | undefined;
}

export interface PlannedStep {
  readonly pre: PlannedStage | undefined;
  readonly main: PlannedStage;
  readonly post: PlannedStage | undefined;
}

/** A composite action as its parts see it. */
export interface Composite {
  readonly action: string;
  readonly folder: string;
  readonly reference: ActionReference | undefined;
  /** Evaluated as it begins. */
  readonly inputs: Record<string, string>;
  /** Posts of parts that began; its own post runs them, the last first. */
  readonly posts: PlannedStage[];
}

export interface StepOutcome {
  outputs: Record<string, string>;
  outcome: StepResult;
  conclusion: StepResult;
}

export interface Session {
  readonly job: Job;
  readonly facts: Facts;
  readonly node: string;
  readonly worker: Worker;
  readonly masks: Masks;
  readonly env: Map<string, string>;
  /** Later ones come first in PATH. */
  readonly path: string[];
  readonly steps: Map<string, StepOutcome>;
  /** Popped from its end. */
  readonly posts: PlannedStage[];
  /** Indexes of steps whose post is registered. */
  readonly registered: Set<number>;
  readonly records: StageRecord[];
  /** Cleared when the job ends. */
  readonly timers: NodeJS.Timeout[];
  status: JobStatus;
  cancelled: 'cancel' | 'shutdown' | undefined;
  /** The stages in flight: their conditions are asked again when the job is cancelled. */
  readonly running: Set<{ readonly abort: AbortController; readonly stillWanted: () => boolean }>;
}

/** The expression scope of a stage. */
export function scopeOf(
  session: Session,
  action: string,
  stepEnv: Readonly<Record<string, string>> = {},
): Scope {
  const steps: Record<string, JsonValue> = {};
  for (const [id, { outputs, outcome, conclusion }] of session.steps)
    steps[id] = { outputs, outcome, conclusion };
  const env = { ...Object.fromEntries(session.env), ...stepEnv };
  const { status } = session;
  return { contexts: buildContexts(session.facts, { action, status, env, steps }), status };
}

/** The job's status goes from success to failure to cancelled and never back. */
export function mergeStatus(session: Session, conclusion: StepResult): void {
  if (conclusion === 'failure' && session.status === 'success') session.status = 'failure';
}

/** How long the runner lets a cancelled job go on before it ends all that is left. */
const lastCall = 285_000;

/** Cancels the job; a shutdown stops the running stage whatever its condition says. */
export function cancelJob(session: Session, kind: 'cancel' | 'shutdown'): void {
  if (session.cancelled === 'shutdown' || session.cancelled === kind) return;
  session.cancelled = kind;
  session.status = 'cancelled';
  if (kind === 'cancel')
    session.timers.push(
      setTimeout(() => cancelJob(session, 'shutdown'), lastCall * (session.job.graceScale ?? 1)),
    );
  for (const running of session.running)
    if (kind === 'shutdown' || !running.stillWanted()) running.abort.abort();
}

/** Tells the test what happens and asks whether to cancel now. */
export function emit(session: Session, event: RunnerEvent): void {
  session.job.onEvent?.(event);
  const plan = session.job.cancel;
  if (plan && session.cancelled === undefined && plan.when(event))
    cancelJob(session, plan.kind ?? 'cancel');
}

/** Whether a stage is to run, as things stand. */
export function isWanted(session: Session, condition: string, scope: () => Scope): boolean {
  return session.cancelled !== 'shutdown' && holds(condition, scope());
}
