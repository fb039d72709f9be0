import { systemClocks } from '../probe/clocks.ts';

/** Between looks: short at first, as most waits are over in a few milliseconds. */
const FIRST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 25;

/** Waits until the condition holds; whether it did before the deadline. */
export async function waitUntil(condition: () => boolean, deadlineMs: number): Promise<boolean> {
  const endMs = systemClocks.monotonicMs() + deadlineMs;
  for (
    let pauseMs = FIRST_PAUSE_MS;
    !condition();
    pauseMs = Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS)
  ) {
    if (systemClocks.monotonicMs() >= endMs) return false;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return true;
}
