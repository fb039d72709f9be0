import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counterCourse, type Look } from '../../src/power/rapl-counter.ts';

/** 2^32 units of 61 uJ, as most packages have. */
const MAX_UJ = 262_143_328_850;
const KIND = { maxEnergyUj: MAX_UJ, boundW: 1_500 };

const look = (atS: number, joules: number | null, wallAheadS = 0): Look => ({
  atMs: atS * 1000,
  wallMs: (atS + wallAheadS) * 1000,
  uj: joules === null ? null : Math.round(joules * 1e6),
});

const courseOf = (...looks: Look[]) => counterCourse(looks, KIND);
const gapsOf = (...looks: Look[]) =>
  courseOf(...looks)
    .stretches.filter(({ energyJ }) => energyJ === null)
    .map(({ fromMs, toMs }) => [fromMs / 1000, toMs / 1000]);

describe('counterCourse', () => {
  it('takes differences', () => {
    const course = courseOf(look(0, 100), look(1, 150), look(3, 250));
    expect(course.energyJ).toBeCloseTo(150, 6);
    expect(course.jumps).toBe(0);
  });

  it('carries on over a wrap at the range of the counter', () => {
    const course = courseOf(look(0, 262_100), look(1, 6.671_15));
    expect(course.energyJ).toBeCloseTo(50, 3);
    expect(course.jumps).toBe(0);
  });

  it('takes a reading that failed for a missing one, never for a wrap', () => {
    const course = courseOf(look(0, 100), look(1, null), look(2, 200), look(3, null));
    expect(course.energyJ).toBeCloseTo(100, 6);
    expect(course.stretches.map(({ toMs, energyJ }) => [toMs, energyJ])).toEqual([
      [2_000, 100],
      [3_000, null],
    ]);
  });

  it('takes what is no count for unreadable', () => {
    for (const uj of [Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, 1e300]) {
      const wrong = { ...look(1, 0), uj };
      expect(courseOf(look(0, 100), wrong, look(2, 200)).energyJ).toBeCloseTo(100, 6);
    }
  });

  it('steps over a wrong reading, whichever way it went, and counts it', () => {
    for (const wrong of [0, 250_000, 5_000]) {
      const course = courseOf(look(0, 1_000), look(1, wrong), look(2, 1_100), look(3, 1_150));
      expect(course.energyJ).toBeCloseTo(150, 6);
      expect(course.jumps).toBe(1);
    }
  });

  it('drops the stretch in which the counter was reset, and goes on after it', () => {
    const looks = [look(0, 200_000), look(1, 200_100), look(2, 3), look(3, 103), look(4, 203)];
    expect(courseOf(...looks).energyJ).toBeCloseTo(300, 6);
    expect(courseOf(...looks).jumps).toBe(1);
    expect(gapsOf(...looks)).toEqual([[1, 2]]);
  });

  it('drops a jump at the very end', () => {
    expect(gapsOf(look(0, 100), look(1, 200), look(2, 100_000))).toEqual([[1, 2]]);
  });

  it('knows nothing of a stretch in which a whole wrap could hide', () => {
    // 262 kJ take 174.8 s at 1,500 W.
    expect(gapsOf(look(0, 0), look(174, 10_000))).toEqual([]);
    expect(gapsOf(look(0, 0), look(300, 10_000))).toEqual([[0, 300]]);
  });

  it('takes a counter that went back while the machine slept for reset, not for wrapped', () => {
    expect(gapsOf(look(0, 262_000), look(1, 1_000, 3_600), look(2, 1_100, 3_600))).toEqual([
      [0, 1],
    ]);
    // A clock that was only set takes nothing away.
    expect(gapsOf(look(0, 1_000), look(1, 1_100, 3_600))).toEqual([]);
  });

  it('does not let a counter wrap where it never was', () => {
    expect(gapsOf(look(0, 262_500), look(1, 400), look(2, 450))).toEqual([[0, 1]]);
  });

  it('does not take a counter that stands still for one that measures nothing drawn', () => {
    const still = Array.from({ length: 30 }, (_, i) => look(i + 2, 200));
    expect(gapsOf(look(0, 0), look(1, 100), ...still, look(32, 300))).toEqual([[2, 31]]);
    expect(gapsOf(look(0, 0), look(1, 0), look(2, 100))).toEqual([]);
  });

  it('is not confused by the two ways in which readings are rounded', () => {
    const [start, sample] = [look(0, 0), look(0.001, 0)];
    const course = courseOf({ ...start, uj: 5_000_999 }, { ...sample, uj: 5_000_000 }, look(1, 15));
    expect(course.energyJ).toBeCloseTo(10, 6);
    expect(course.jumps).toBe(0);
  });
});

/** Joules drawn in each second, from idle to the bound. */
const drawn = fc.array(fc.integer({ min: 1, max: 1_400 }), { minLength: 2, maxLength: 120 });
const offset = fc.integer({ min: 0, max: 262_143 });

function looksOf(joules: readonly number[], startJ: number): Look[] {
  let sum = startJ;
  const later = joules.map((one, i) => {
    sum += one;
    return look(i + 1, sum % (MAX_UJ / 1e6));
  });
  return [look(0, startJ), ...later];
}

describe('energy of one counter', () => {
  it('is what was drawn, whichever samples are lost, as long as no wrap fits in a hole', () => {
    fc.assert(
      fc.property(drawn, offset, fc.infiniteStream(fc.boolean()), (joules, startJ, keep) => {
        const all = looksOf(joules, startJ);
        const kept = all.filter((_, i) => i === 0 || i === all.length - 1 || keep.next().value);
        const sum = joules.reduce((a, b) => a + b, 0);
        for (const looks of [all, kept]) {
          const course = counterCourse(looks, KIND);
          expect(Math.abs(course.energyJ - sum)).toBeLessThan(0.01);
          expect(course.stretches.every(({ energyJ }) => energyJ !== null)).toBe(true);
        }
      }),
    );
  });

  it('is finite, not negative and under the bound, and covers the time, whatever is read', () => {
    const anything = fc.record({
      stepMs: fc.integer({ min: 0, max: 400_000 }),
      uj: fc.option(
        fc.oneof(fc.integer({ min: 0, max: MAX_UJ }), fc.double(), fc.maxSafeInteger()),
      ),
    });
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 30 }), fc.double(), (steps, maxEnergyUj) => {
        let atMs = 0;
        const looks = steps.map(({ stepMs, uj }) => {
          atMs += stepMs;
          return { atMs, wallMs: atMs, uj };
        });
        for (const kind of [KIND, { ...KIND, maxEnergyUj }]) {
          const { stretches, energyJ } = counterCourse(looks, kind);
          expect(energyJ).toBeGreaterThanOrEqual(0);
          const lastMs = atMs - (looks[0]?.atMs ?? 0);
          expect(stretches.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0)).toBe(
            looks.length === 0 ? 0 : lastMs,
          );
          for (const { fromMs, toMs, energyJ: one } of stretches) {
            if (one === null) continue;
            expect(one).toBeGreaterThanOrEqual(0);
            expect(one).toBeLessThanOrEqual(1_500 * ((toMs - fromMs) / 1000 + 0.1) + 0.01);
          }
        }
      }),
    );
  });
});
