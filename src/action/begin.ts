import { join } from 'node:path';
import { removeAudit, startAudit, stopAudit } from '../lifecycle/lifecycle.ts';
import { glance } from '../place/sight.ts';
import { FILE_COMMANDS } from '../probe/file-commands.ts';
import { noticedInMain, serverStart } from './clock.ts';
import { type Inputs, readHiddenInputs } from './inputs.ts';
import { readJob } from './job.ts';
import { gatherPolicies } from './policies.ts';
import { nextNumber, register } from './register.ts';
import { repositoriesOf } from './repository.ts';
import { ownGuid } from './stage-guid.ts';
import { type AuditState, saveState } from './state.ts';
import type { World } from './world.ts';

/**
 * Begins an audit: starts the sampler, freezes the policies and hands all of it to post.
 *
 * @throws BadInput with nothing left running
 */
export async function begin(inputs: Inputs, world: World): Promise<void> {
  const { runner, env } = world;
  const job = readJob(env, readHiddenInputs(runner.input).workflowRef);
  // The counters first: what main itself does is the job's cost too.
  const started = startAudit({
    samplerPath: world.samplerPath,
    intervalMs: inputs.intervalMs,
    rapl: inputs.rapl,
    env,
    baseDir: job.temp,
    runnerPid: world.runnerPid,
    ...(job.temp === '' ? {} : { stepsFolder: join(job.temp, FILE_COMMANDS) }),
  });
  try {
    const server = repositoriesOf(job, runner.input('token'), env);
    const [policies, trunk] = await Promise.all([
      gatherPolicies(inputs, job, server),
      server.defaultBranch(),
    ]);
    const state: AuditState = {
      version: 1,
      number: nextNumber(job.temp),
      inputs,
      job: { ...job, defaultBranch: trunk.kind === 'told' ? trunk.value : null },
      started,
      serverStartMs: serverStart(started, await server.clockAheadMs()),
      sighted: glance(world.surroundings),
      trusted: world.trusted,
      stage: { guid: ownGuid(env), doneWallMs: Date.now() },
      policies,
    };
    saveState(runner, state);
    register(state);
    for (const { message } of [...started.findings, ...noticedInMain(state)]) runner.warn(message);
    runner.say(`carbon-audit: measuring until the job's end`);
  } catch (error) {
    await stopAudit(started);
    removeAudit(started);
    throw error;
  }
}
