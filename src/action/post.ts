import { ARTIFACT_FILES, readArtifactFile } from '../audit/artifact.ts';
import type { AuditReport } from '../audit/report.ts';
import { serialise } from '../audit/serialise.ts';
import { conclude } from '../evidence/conclude.ts';
import { spanOf } from '../evidence/span.ts';
import { type FindingId, finding } from '../finding.ts';
import { removeAudit } from '../lifecycle/lifecycle.ts';
import { audit, type LoadedPolicy } from '../pipeline/audit.ts';
import { noticedInMain } from './clock.ts';
import { publishingDeadline } from './deadline.ts';
import { askedAtEnd, deliver, intensityOf, placeOf, type Stopped, stop } from './end.ts';
import type { FrozenPolicy } from './freeze-policy.ts';
import { gate } from './gate.ts';
import { readHiddenInputs } from './inputs.ts';
import { runIdentityOf, subjectOf } from './job.ts';
import { publishLeft } from './publish.ts';
import { finishedEvidence } from './register.ts';
import { type AuditState, loadState } from './state.ts';
import { maskTokens } from './tokens.ts';
import type { World } from './world.ts';

/** The post stage: ends the audit that main began, or what `mode: finish` has left of it. */
export async function post(world: World): Promise<void> {
  maskTokens(world.runner);
  const state = loadState(world.runner);
  // Main has failed, or this step was a `finish`: there is nothing to end.
  if (state === null) return;
  const deadline = publishingDeadline(world);
  const directory = finishedEvidence(state);
  if (directory === null) {
    await deliver(await stop(state, world, deadline, []), world);
    return;
  }
  const finished = await credibleReport(state, world, directory);
  if (finished === null) {
    await deliver(await stop(state, world, deadline, [NOT_CREDIBLE]), world);
    return;
  }
  const stopped = await stop(state, world, deadline, [FINISH_LEFT_WORK]);
  await endFinished(stopped, world, directory, finished);
}

/**
 * After a `finish`, artifact and comment are left to do. The budget binds the whole job all the same:
 * else a step that says it has finished early would be the way around it.
 */
async function endFinished(
  stopped: Stopped,
  world: World,
  directory: string,
  finished: AuditReport,
): Promise<void> {
  const whole = conclude(stopped.ended).report;
  if (whole.verdict === 'fail' && finished.verdict !== 'fail') {
    await deliver(stopped, world);
    return;
  }
  try {
    await publishLeft(stopped, world, directory, finished);
    removeAudit(stopped.state.started);
  } finally {
    gate({ ...whole, policies: [] }, stopped.badInput, world.runner);
  }
}

/**
 * Any step can write that an audit was finished. It counts if the evidence is of this very audit, was
 * priced as nobody but main's own inputs would have it, judged by the same policies, and gives the report
 * that lies with it.
 */
async function credibleReport(
  state: AuditState,
  world: World,
  directory: string,
): Promise<AuditReport | null> {
  try {
    const { readEvidence } = await import('../evidence/read.ts');
    const inputs = await readEvidence(directory);
    const { context } = inputs;
    const { auditId, start, machine, layout } = state.started;
    const { frozen, fromCheckout } = state.policies;
    // As `finish` saw the job, that asks nobody.
    const seen = subjectOf(state.job, state.inputs.modelParameters);
    const asked = await askedAtEnd(state, world);
    const { recordingText } = inputs;
    const span = spanOf(context, { end: context.end ?? context.start });
    const settled = placeOf(state, { recordingText, asked, span }, inputs.policies, seen);
    const run = runIdentityOf(state.job, readHiddenInputs(world.runner.input).checkRunId);
    // A finish asks nobody, so that this gives the very same figure.
    const grid = await intensityOf(state, settled, span, null);
    const judgedBy = inputs.policies.slice(0, frozen.length).map(frozenAgain);
    const report = audit(inputs);
    const said = new Set(context.findings.map(serialise));
    const isOurs =
      // One of the checkout's own is added only where main could read none.
      inputs.policies.length <= frozen.length + (fromCheckout === null ? 0 : 1) &&
      context.auditId === auditId &&
      serialise(context.subject) === serialise(seen) &&
      serialise(context.run) === serialise(run) &&
      serialise(context.start) === serialise(start) &&
      context.serverStartMs === state.serverStartMs &&
      // What makes a pass of less than one must not have been left out.
      noticedInMain(state).every((one) => said.has(serialise(one))) &&
      (fromCheckout === null || context.findings.some(({ id }) => FROM_CHECKOUT.includes(id))) &&
      serialise(context.machine) === serialise(machine) &&
      serialise(context.layout) === serialise(layout) &&
      serialise(context.place) === serialise(settled.place) &&
      serialise(context.placeRungs) === serialise(settled.rungs) &&
      inputs.intensityText === serialise(grid.series) &&
      serialise(context.intensityBeside) === serialise(grid.beside) &&
      // A finish asks nobody, so that it has seen no approval.
      context.approvers.length === 0 &&
      serialise(context.marketBased) === serialise(state.inputs.marketBased) &&
      serialise(judgedBy) === serialise(frozen) &&
      readArtifactFile(directory, ARTIFACT_FILES.report) === serialise(report);
    return isOurs ? report : null;
  } catch {
    return null;
  }
}

/** What a policy that was looked for in the checkout leaves behind, whatever was there. */
const FROM_CHECKOUT: readonly FindingId[] = [
  'policy-unprotected',
  'policy-unread',
  'policy-invalid',
];

function frozenAgain({ source, bytes, parents }: LoadedPolicy): FrozenPolicy {
  const toBase64 = (one: Uint8Array | null) =>
    one === null ? null : Buffer.from(one).toString('base64');
  return {
    source,
    base64: toBase64(bytes),
    parentsBase64: parents.map((parent) => toBase64(parent.bytes)),
  };
}

const NOT_CREDIBLE = finding(
  'finish-not-credible',
  'A step claims that the audit was finished earlier, but its evidence does not bear that out: the audit ends here.',
);

const FINISH_LEFT_WORK = finding(
  'finish-left-work',
  'The audit was finished earlier, and the job went on: these are the figures of the whole job.',
);
