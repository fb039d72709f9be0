import { BadInput } from '../bad-input.ts';
import { end } from './end.ts';
import { lastUnfinished } from './register.ts';
import type { World } from './world.ts';

/**
 * `mode: finish`: ends the audit of this job that began last, so that the steps after it see its
 * outputs.
 *
 * @throws BadInput where no audit runs
 */
export async function finish(world: World): Promise<void> {
  const state = lastUnfinished(world.env['RUNNER_TEMP'] ?? '');
  if (state === null) {
    throw new BadInput(
      'mode `finish` found no audit to end: use this action with mode `audit` in an earlier step of the job',
    );
  }
  await end(state, world, []);
}
