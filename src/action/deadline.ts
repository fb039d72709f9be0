/** A moment after which nobody waits any more. */
export type Deadline = Readonly<{ remainingMs: () => number }>;

/** @param nowMs a clock that never goes back */
export function deadlineIn(ms: number, nowMs: () => number = () => performance.now()): Deadline {
  const endMs = nowMs() + ms;
  return { remainingMs: () => Math.max(0, endMs - nowMs()) };
}
