import { readHiddenInputs } from './inputs.ts';
import type { World } from './world.ts';

/** A moment after which nobody waits any more. */
export type Deadline = Readonly<{ remainingMs: () => number }>;

/** @param nowMs a clock that never goes back */
export function deadlineIn(ms: number, nowMs: () => number = () => performance.now()): Deadline {
  const endMs = nowMs() + ms;
  return { remainingMs: () => Math.max(0, endMs - nowMs()) };
}

/** The runner gives a job 5 minutes after a cancel, people give it less. */
const CANCELLED_MS = 14_000;
const TOTAL_MS = 45_000;

/** By when an audit that ends now must be published; what is asked of the network on the way counts. */
export function publishingDeadline({ runner }: Pick<World, 'runner'>): Deadline {
  return deadlineIn(
    readHiddenInputs(runner.input).jobStatus === 'cancelled' ? CANCELLED_MS : TOTAL_MS,
  );
}
