/**
 * The emulated runner: runs a job the way GitHub's runner does, with real processes of real
 * entries under Node 24, and hands back everything people and later steps would see.
 */

import { resolveContext, resolveFacts } from './emulator/contexts.ts';
import { interpolate } from './emulator/expressions.ts';
import type { Job } from './emulator/job.ts';
import { leftInTemp, prepareMachine, removeMachine } from './emulator/machine.ts';
import { addMask, mask } from './emulator/masks.ts';
import { endOrphans, findOrphans } from './emulator/orphans.ts';
import { planStep } from './emulator/plan.ts';
import { createReporter } from './emulator/report.ts';
import type { JobResult } from './emulator/result.ts';
import {
  cancelJob,
  type PlannedStage,
  type PlannedStep,
  type Session,
  scopeOf,
} from './emulator/session.ts';
import { runStage } from './emulator/stage.ts';
import { startWorker } from './emulator/worker.ts';

/** All pre, then the mains in order, then the posts, last begun first. */
async function runStages(session: Session, plan: readonly PlannedStep[], startedAt: string) {
  const reporter = createReporter(session, startedAt);
  async function run(planned: PlannedStage, post: PlannedStage | undefined): Promise<void> {
    const record = await runStage(session, planned, () => {
      reporter.begin(planned);
      if (post === undefined || session.registered.has(planned.index)) return;
      session.registered.add(planned.index);
      session.posts.push(post);
    });
    reporter.end(planned, record.conclusion);
  }
  const pres = plan.flatMap(({ pre }) => pre ?? []);
  reporter.setUp([...pres, ...plan.map(({ main }) => main)]);
  for (const { pre, post } of plan) if (pre) await run(pre, post);
  const beside: Promise<void>[] = [];
  for (const { main, post } of plan) {
    if (main.step.background) beside.push(run(main, post));
    else await run(main, post);
  }
  await Promise.all(beside);
  for (let post = session.posts.pop(); post; post = session.posts.pop()) await run(post, undefined);
  reporter.complete();
}

/** Job outputs see `env` and `steps` as the posts left them; those that hold a secret are dropped. */
function jobOutputs(session: Session) {
  const outputs: Record<string, string> = {};
  const outputsDropped: string[] = [];
  for (const [name, template] of Object.entries(session.job.outputs ?? {})) {
    const value = interpolate(template, scopeOf(session, ''));
    if (mask(session.masks, value) !== value) outputsDropped.push(name);
    else if (value !== '') outputs[name] = value;
  }
  return { outputs, outputsDropped };
}

function startSession(job: Job, machine: Awaited<ReturnType<typeof prepareMachine>>): Session {
  const facts = resolveFacts(job, resolveContext(job), machine.paths);
  const masks = new Set<string>();
  for (const secret of [facts.token, facts.runtimeToken, ...Object.values(facts.context.secrets)])
    addMask(masks, secret);
  return {
    job,
    facts,
    node: machine.node,
    worker: startWorker(),
    masks,
    env: new Map(),
    path: [],
    steps: new Map(),
    posts: [],
    registered: new Set(),
    records: [],
    timers: [],
    status: 'success',
    cancelled: undefined,
    running: new Set(),
  };
}

function resultOf(
  session: Session,
  outputs: ReturnType<typeof jobOutputs>,
  leaked: JobResult['leaked'],
  wallMs: number,
): JobResult {
  const { records } = session;
  const log = records.flatMap(({ name, log: lines }) => [`##[group]${name}`, ...lines]);
  return {
    conclusion: session.status,
    stages: records,
    steps: Object.fromEntries(session.steps),
    ...outputs,
    env: Object.fromEntries(session.env),
    masks: [...session.masks],
    summary: records
      .map(({ summary }) => summary)
      .filter((text) => text !== '')
      .join('\n'),
    annotations: records.flatMap(({ annotations }) => annotations),
    log: log.join('\n'),
    leaked,
    paths: session.facts.paths,
    wallMs,
  };
}

/**
 * Runs a job and waits for its end.
 *
 * Throws only for what no real job could be: a missing action.yml, an action that is not
 * JavaScript, no Node 24. Everything else is in the result.
 */
export async function runJob(job: Job): Promise<JobResult> {
  const started = performance.now();
  const startedAt = new Date().toISOString();
  const plan = job.steps.map((step, index) => planStep(step, index));
  const { repository, event } = resolveContext(job);
  const machine = await prepareMachine(repository, event, job.machine);
  let session: Session | undefined;
  try {
    session = startSession(job, machine);
    const running = session;
    for (const [name, value] of Object.entries(job.env ?? {}))
      running.env.set(name, interpolate(value, scopeOf(running, '')));
    if (job.timeoutMinutes !== undefined)
      running.timers.push(
        setTimeout(() => cancelJob(running, 'cancel'), job.timeoutMinutes * 60_000),
      );
    await runStages(running, plan, startedAt);
    const outputs = jobOutputs(running);
    // A job's own token ends with it; one that the test brought along is the test's affair.
    if (job.token === undefined) job.github?.revokeToken(running.facts.token);
    const leaked = {
      processes: await findOrphans(running.facts.trackingId),
      files: await leftInTemp(machine.paths),
    };
    return resultOf(running, outputs, leaked, performance.now() - started);
  } finally {
    session?.timers.forEach(clearTimeout);
    // Asked anew, because the job may have broken off, and orphans have children.
    if (session) await endOrphans(await findOrphans(session.facts.trackingId));
    session?.worker.close();
    if (!job.keep) await removeMachine(machine.paths);
  }
}
