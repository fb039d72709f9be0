/** One stage of one step, from its condition to what it leaves behind. */

import { randomUUID } from 'node:crypto';
import { createEnvFiles } from './env-files.ts';
import { interpolate, interpolateAll } from './expressions.ts';
import { applyDraft, collectFiles } from './harvest.ts';
import { annotate, createInterpreter, type Draft, newDraft } from './interpreter.ts';
import type { StepResult } from './job.ts';
import { commandOf, environmentOf, evaluateInputs, stageScope, unknownInputs } from './prepare.ts';
import { type ProcessEnd, type ProcessSpec, runProcess } from './process.ts';
import type { StageRecord } from './result.ts';
import {
  emit,
  isWanted,
  mergeStatus,
  type PlannedStage,
  type PlannedStep,
  type Session,
} from './session.ts';

interface Run extends ProcessEnd {
  readonly timedOut: boolean;
}

const notRun: Run = {
  pid: undefined,
  exitCode: null,
  signal: null,
  wallMs: 0,
  streamsHeldOpen: false,
  signals: [],
  timedOut: false,
};

/** Runs the process of a stage, within the step's time-out and until the job is cancelled. */
async function runWithin(
  session: Session,
  planned: PlannedStage,
  stillWanted: () => boolean,
  spec: Pick<ProcessSpec, 'file' | 'args' | 'cwd' | 'env' | 'onLine'>,
): Promise<Run> {
  const { label: step, stage } = planned;
  const { timeoutMinutes } = planned.step;
  const abort = new AbortController();
  let timedOut = false;
  const expire = () => {
    timedOut = session.cancelled === undefined;
    abort.abort();
  };
  const timer =
    timeoutMinutes === undefined ? undefined : setTimeout(expire, timeoutMinutes * 60_000);
  const running = { abort, stillWanted };
  session.running.add(running);
  try {
    const end = await runProcess({
      ...spec,
      worker: session.worker,
      stop: abort.signal,
      graceScale: session.job.graceScale ?? 1,
      onStart: (pid) => emit(session, { type: 'stage-started', step, stage, pid }),
      onLine: (line) => {
        spec.onLine(line);
        emit(session, { type: 'line', step, stage, line });
      },
    });
    return { ...end, timedOut };
  } finally {
    clearTimeout(timer);
    session.running.delete(running);
  }
}

/** From inputs to env files; the draft takes in what the stage says and leaves. */
async function execute(
  session: Session,
  planned: PlannedStage,
  stepEnv: Readonly<Record<string, string>>,
  guid: string,
  draft: Draft,
): Promise<Run> {
  const scope = () => stageScope(session, planned, stepEnv);
  const files = await createEnvFiles(session.facts.paths.temp, guid);
  Object.assign(draft.inputs, evaluateInputs(planned, scope()));
  const warning = unknownInputs(planned);
  if (warning !== undefined) annotate(session, draft, 'warning', warning);
  if (planned.parts) {
    const run = await runParts(session, planned, planned.parts, stepEnv, draft);
    await collectFiles(session, files, draft);
    return run;
  }
  const env = environmentOf(session, planned, stepEnv, draft.inputs, files);
  const run = await runWithin(session, planned, () => isWanted(session, planned.condition, scope), {
    ...(await commandOf(session, planned, scope())),
    env,
    onLine: createInterpreter(session, draft, env),
  });
  await collectFiles(session, files, draft);
  return run;
}

/** A composite action has no process of its own; the first part that fails ends it. */
async function runParts(
  session: Session,
  { stage }: PlannedStage,
  parts: readonly PlannedStep[],
  stepEnv: Readonly<Record<string, string>>,
  draft: Draft,
): Promise<Run> {
  const started = performance.now();
  const mains = parts.map(({ main }) => main);
  const begun = mains[0]?.within?.posts ?? [];
  for (const part of stage === 'post' ? begun.toReversed() : mains) {
    Object.assign(part.within?.inputs ?? {}, draft.inputs);
    const inherited = { ...part, step: { ...part.step, env: { ...stepEnv, ...part.step.env } } };
    const { conclusion, signals } = await runStage(session, inherited, () => {
      const own = parts.find(({ main }) => main === part)?.post;
      if (own) begun.push(own);
    });
    if (conclusion === 'failure' || conclusion === 'cancelled') {
      draft.failed = true;
      return { ...notRun, exitCode: 1, signals, wallMs: performance.now() - started };
    }
  }
  return { ...notRun, exitCode: 0, wallMs: performance.now() - started };
}

function outcomeOf(session: Session, planned: PlannedStage, run: Run, draft: Draft): StepResult {
  const { timeoutMinutes } = planned.step;
  if (run.timedOut) {
    const message = `The action has timed out after ${timeoutMinutes} minutes.`;
    annotate(session, draft, 'error', message);
    return 'failure';
  }
  // An exit code of 0 does not make up for having been interrupted.
  if (run.signals.length > 0) return 'cancelled';
  if (run.exitCode !== 0 && 'run' in planned.step)
    annotate(session, draft, 'error', `Process completed with exit code ${run.exitCode}.`);
  return draft.failed || run.exitCode !== 0 ? 'failure' : 'success';
}

function continues(session: Session, planned: PlannedStage): boolean {
  const { continueOnError } = planned.step;
  if (typeof continueOnError !== 'string') return continueOnError ?? false;
  return interpolate(continueOnError, stageScope(session, planned)) === 'true';
}

/** Runs a stage if its condition holds. `begin` is called when it does, before the process starts. */
export async function runStage(
  session: Session,
  planned: PlannedStage,
  begin: () => void,
): Promise<StageRecord> {
  const { step, label, stage, name, index } = planned;
  const startedAt = new Date().toISOString();
  const guid = randomUUID();
  const draft = newDraft();
  let run = notRun;
  let outcome: StepResult = 'skipped';
  try {
    const stepEnv = interpolateAll(step.env, stageScope(session, planned));
    if (isWanted(session, planned.condition, () => stageScope(session, planned, stepEnv))) {
      begin();
      run = await execute(session, planned, stepEnv, guid, draft);
      outcome = outcomeOf(session, planned, run, draft);
    }
  } catch (error) {
    // An expression that cannot be evaluated fails the step, not the test.
    annotate(session, draft, 'error', (error as Error).message);
    outcome = 'failure';
  }
  const conclusion = outcome === 'failure' && continues(session, planned) ? 'success' : outcome;
  applyDraft(session, planned, draft, outcome, conclusion);
  // What a part comes to is for its composite action to say.
  if (!planned.within) mergeStatus(session, conclusion);
  const { failed: _, ...left } = draft;
  const head = { step: label, index, stage, name, guid, startedAt };
  const record: StageRecord = { ...head, outcome, conclusion, ...run, ...left };
  session.records.push(record);
  emit(session, { type: 'stage-finished', record });
  return record;
}
