import type { Clocks } from '../probe/clocks.ts';
import type { EndReason } from '../recording/format.ts';

/** Node's timers may fire this much early; better a tick a little early than another wake for it. */
const TIMER_SLACK_MS = 1;

export type LoopParts = Readonly<{
  intervalMs: number;
  /** How often at least to ask whether to end. */
  pollMs: number;
  clocks: Clocks;
  /** Takes one sample. */
  tick(): void;
  /** Why to end, if it is time to. Asked at every tick, and between ticks that are far apart. */
  endReason(): EndReason | null;
  end(reason: EndReason): void;
  /** Whatever `tick` or `endReason` throws: it ends nothing. */
  trouble(error: unknown): void;
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
  let dueMs = clocks.monotonicMs() + intervalMs;
  let timer: NodeJS.Timeout | null = null;
  let ended = false;

  const stop = (reason: EndReason) => {
    if (ended) return;
    ended = true;
    if (timer !== null) clearTimeout(timer);
    parts.end(reason);
  };

  const work = (): EndReason | null => {
    try {
      const nowMs = clocks.monotonicMs();
      if (nowMs >= dueMs - TIMER_SLACK_MS) {
        const missed = Math.max(0, Math.floor((nowMs - dueMs) / intervalMs));
        dueMs += intervalMs * (1 + missed);
        parts.tick();
      }
      return parts.endReason();
    } catch (error) {
      parts.trouble(error);
      return null;
    }
  };

  const wake = () => {
    const reason = work();
    if (reason === null) arm();
    else stop(reason);
  };

  const arm = () => {
    const restMs = Math.max(0, dueMs - clocks.monotonicMs());
    // Even pieces; a millisecond over is no reason for one more.
    const pieces = Math.max(1, Math.ceil((restMs - TIMER_SLACK_MS) / pollMs));
    timer = setTimeout(wake, Math.ceil(restMs / pieces));
  };

  arm();
  return { stop };
}
