import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../src/history/robust.ts';
import { replayOnItself } from '../../src/history/self-replay.ts';

const limitOf = (energies: readonly number[]) => {
  const { medianJ, scaledMadJ } = summaryOf(energies);
  return medianJ + Math.max(0.15 * medianJ, 3.2 * scaledMadJ);
};

describe('a limit held against its own series', () => {
  it('counts what breaks it', () => {
    const energies = Array.from({ length: 60 }, (_, index) => (index % 10 === 3 ? 250 : 100));
    expect(replayOnItself(energies, 30, limitOf)).toEqual({ alarms: 6, of: 60 });
  });

  it('follows a level that moves, slowly or at once', () => {
    const slowly = Array.from({ length: 90 }, (_, index) => 100 * 1.02 ** index);
    expect(replayOnItself(slowly, 30, limitOf).alarms).toBe(0);
    const once = Array.from({ length: 90 }, (_, index) => (index < 45 ? 100 : 300));
    expect(replayOnItself(once, 30, limitOf).alarms).toBe(0);
  });

  it('is the same forwards and backwards, and bounded', () => {
    const series = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { maxLength: 60 });
    fc.assert(
      fc.property(series, fc.integer({ min: 5, max: 70 }), (energies, window) => {
        const { alarms, of } = replayOnItself(energies, window, limitOf);
        expect(of).toBe(energies.length);
        // At least half of what makes a limit lies under it.
        if (energies.length <= window) expect(alarms).toBeLessThanOrEqual(of / 2);
        if (energies.length <= window) {
          expect(replayOnItself(energies.toReversed(), window, limitOf).alarms).toBe(alarms);
        }
      }),
    );
    expect(replayOnItself(Array(2000).fill(1), 30, limitOf).of).toBe(500);
  });
});
