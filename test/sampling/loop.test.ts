import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EndReason } from '../../src/recording/format.ts';
import { type LoopParts, startLoop } from '../../src/sampling/loop.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A loop on a clock that goes with the timers, and can be set forward as by a sleep. */
function loop(over: Partial<LoopParts> = {}) {
  let sleptMs = 0;
  const startMs = Date.now();
  const nowMs = () => Date.now() - startMs + sleptMs;
  const ticks: number[] = [];
  const errors: unknown[] = [];
  const ends: EndReason[] = [];
  const running = startLoop({
    intervalMs: 1000,
    pollMs: 5000,
    clocks: { monotonicMs: nowMs, wallMs: () => 0 },
    tick: (at) => ticks.push(at),
    endReason: () => null,
    end: (reason) => ends.push(reason),
    unforeseen: (error) => errors.push(error),
    ...over,
  });
  const sleep = (ms: number) => {
    sleptMs += ms;
  };
  return { running, ticks, errors, ends, sleep };
}

describe('startLoop', () => {
  it('ticks at the interval', () => {
    const { ticks } = loop();
    vi.advanceTimersByTime(3500);
    expect(ticks).toEqual([1000, 2000, 3000]);
  });

  it('leaves out ticks that a sleep has missed, and keeps to the beat', () => {
    const { ticks, sleep } = loop();
    vi.advanceTimersByTime(1000);
    sleep(10_300);
    vi.advanceTimersByTime(1800);
    expect(ticks).toEqual([1000, 12_300, 13_000]);
  });

  it('asks whether to end at its own pace', () => {
    const asked: number[] = [];
    const { ends } = loop({
      pollMs: 400,
      endReason: (nowMs) => {
        asked.push(nowMs);
        return nowMs >= 1200 ? 'asked' : null;
      },
    });
    vi.advanceTimersByTime(5000);
    expect(asked).toEqual([400, 800, 1200]);
    expect(ends).toEqual(['asked']);
  });

  it('ends once', () => {
    const { running, ends, ticks } = loop();
    running.stop('signal');
    running.stop('asked');
    vi.advanceTimersByTime(5000);
    expect(ends).toEqual(['signal']);
    expect(ticks).toEqual([]);
  });

  it('goes on whatever is thrown', () => {
    const ticks: number[] = [];
    const { errors } = loop({
      tick: (at) => {
        ticks.push(at);
        throw new Error('once more');
      },
    });
    vi.advanceTimersByTime(3000);
    expect(ticks).toEqual([1000, 2000, 3000]);
    expect(errors).toHaveLength(3);
  });

  it('does not go on when a tick has ended it', () => {
    const parts: { stop?: () => void } = {};
    const ticks: number[] = [];
    const { running, ends } = loop({
      tick: (at) => {
        ticks.push(at);
        parts.stop?.();
      },
    });
    parts.stop = () => running.stop('signal');
    vi.advanceTimersByTime(5000);
    expect(ticks).toEqual([1000]);
    expect(ends).toEqual(['signal']);
  });
});
