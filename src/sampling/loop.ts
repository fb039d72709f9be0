import type { Clocks } from '../probe/clocks.ts';
import type { EndReason } from '../recording/format.ts';

/** Node's timers may fire this much early; better a tick a little early than another wake for it. */
const TIMER_SLACK_MS = 1;

export type LoopParts = Readonly<{
  intervalMs: number;
  /** How often to ask whether to end. */
  pollMs: number;
  clocks: Clocks;
  /** Takes one sample. */
  tick(nowMs: number): void;
  /** Why to end, if it is time to. */
  endReason(nowMs: number): EndReason | null;
  end(reason: EndReason): void;
  /** Told whatever `tick` or `endReason` throws: it ends nothing. */
  unforeseen(error: unknown): void;
}>;

export type Loop = Readonly<{
  /** Ends now, if it has not ended. */
  stop(reason: EndReason): void;
}>;

/**
 * Ticks at the interval, by the clock and not by the time since the last tick, so that lateness does
 * not add up; ticks that a sleeping machine has missed are left out.
 */
export function startLoop(parts: LoopParts): Loop {
  const { intervalMs, pollMs, clocks } = parts;
  const startMs = clocks.monotonicMs();
  let tickDueMs = startMs + intervalMs;
  let pollDueMs = startMs + pollMs;
  let timer: NodeJS.Timeout | null = null;
  let ended = false;

  const stop = (reason: EndReason) => {
    if (ended) return;
    ended = true;
    if (timer !== null) clearTimeout(timer);
    parts.end(reason);
  };

  const work = (nowMs: number): EndReason | null => {
    if (isDue(tickDueMs, nowMs)) {
      tickDueMs = nextDue(tickDueMs, intervalMs, nowMs);
      parts.tick(nowMs);
    }
    if (!isDue(pollDueMs, nowMs)) return null;
    pollDueMs = nextDue(pollDueMs, pollMs, nowMs);
    return parts.endReason(nowMs);
  };

  const wake = () => {
    let reason: EndReason | null = null;
    try {
      reason = work(clocks.monotonicMs());
    } catch (error) {
      parts.unforeseen(error);
    }
    if (reason !== null) stop(reason);
    else if (!ended) arm();
  };

  const arm = () => {
    const restMs = Math.min(tickDueMs, pollDueMs) - clocks.monotonicMs();
    timer = setTimeout(wake, Math.max(0, Math.ceil(restMs)));
  };

  arm();
  return { stop };
}

function isDue(dueMs: number, nowMs: number): boolean {
  return nowMs >= dueMs - TIMER_SLACK_MS;
}

function nextDue(dueMs: number, everyMs: number, nowMs: number): number {
  const missed = Math.max(0, Math.floor((nowMs - dueMs) / everyMs));
  return dueMs + everyMs * (1 + missed);
}
