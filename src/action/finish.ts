import { BadInput } from '../bad-input.ts';
import { publishingDeadline } from './deadline.ts';
import { deliver, stop } from './end.ts';
import { lastUnfinished, markFinished } from './register.ts';
import type { World } from './world.ts';

/**
 * `mode: finish`: ends the audit of this job that began last, so that the steps after it see its
 * outputs. What it knows of that audit any step could have written, so it asks nobody and shows no token to
 * anyone: artifact and comment are left to post, whose state is out of reach.
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
  const own = { ...state, trusted: world.trusted };
  const stopped = await stop(own, world, publishingDeadline(world), [], 'none');
  const directory = await deliver(stopped, world);
  if (directory !== null) markFinished(state, directory);
}
