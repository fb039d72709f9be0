import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { surroundingsOf } from '../place/surroundings.ts';
import { githubRunner } from './runner.ts';
import { trustedEnvironment } from './trust.ts';
import type { World } from './world.ts';

/** Runs one stage of the action, from its entry to the end of the process. */
export async function runStage(
  stage: (world: World) => Promise<void>,
  options: Readonly<{
    /** The entry's own URL: the other bundles stand beside it. */
    entry: string;
    /** Whether what nobody foresaw fails the step, or is only said. */
    mayFail: boolean;
  }>,
): Promise<never> {
  const dist = dirname(dirname(fileURLToPath(options.entry)));
  const world: World = {
    runner: githubRunner,
    env: process.env,
    surroundings: surroundingsOf(process.env),
    trusted: trustedEnvironment(process.env),
    samplerPath: join(dist, 'sampler', 'index.js'),
    claimsPath: join(dist, 'claims', 'index.js'),
    // In a container the runner is outside, and there is nobody to watch.
    runnerPid: process.ppid > 1 ? process.ppid : null,
  };
  try {
    await stage(world);
  } catch (error) {
    const text = `carbon-audit: unexpected ${error instanceof Error ? error.stack : error}`;
    if (options.mayFail) world.runner.fail(text);
    else world.runner.warn(text);
  }
  // Requests that were given up on would keep node alive.
  process.exit();
}
