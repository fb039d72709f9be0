import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Course,
  courseOf as courseOfLevels,
  knownSeconds,
  sumBetween,
} from '../../src/power/integrate.ts';

type Level = Readonly<{ atMs: number; value: number }>;

/** In order of time; of two at one moment the last stands. */
function courseOf(levels: readonly Level[], fromMs: number, toMs: number): Course {
  const inOrder = [...new Map(levels.map(({ atMs, value }) => [atMs, value]))].sort(
    ([a], [b]) => a - b,
  );
  return courseOfLevels(
    {
      count: inOrder.length,
      atMs: (i) => inOrder[i]?.[0] as number,
      valueAt: (i) => inOrder[i]?.[1] ?? null,
    },
    fromMs,
    toMs,
  );
}

const every = (stepMs: number, fromMs: number, toMs: number, value: number): Level[] =>
  Array.from({ length: Math.floor((toMs - fromMs) / stepMs) + 1 }, (_, i) => ({
    atMs: fromMs + i * stepMs,
    value,
  }));
const gapsS = (levels: readonly Level[], toS: number) =>
  courseOf(levels, 0, toS * 1000).gaps.map(({ fromMs, toMs }) => [fromMs / 1000, toMs / 1000]);

describe('courseOf', () => {
  it('takes power as straight between readings', () => {
    const course = courseOf(
      [
        { atMs: 0, value: 100 },
        { atMs: 2_000, value: 300 },
        { atMs: 4_000, value: 300 },
      ],
      0,
      4_000,
    );
    expect(sumBetween(course, 0, 4_000)).toBe(400 + 600);
    // Half way up it is at 200 W: 150 W in the mean before, 250 W after.
    expect(sumBetween(course, 0, 1_000)).toBe(150);
    expect(sumBetween(course, 1_000, 2_000)).toBe(250);
    // Outside its ends there is nothing.
    expect(sumBetween(course, -9_000, 99_000)).toBe(1_000);
  });

  it('knows nothing between two readings that are far apart', () => {
    const slept = [...every(1_000, 0, 10_000, 50), ...every(1_000, 40_000, 50_000, 70)];
    expect(gapsS(slept, 50)).toEqual([[10, 40]]);
    const course = courseOf(slept, 0, 50_000);
    expect(sumBetween(course, 0, 50_000)).toBeCloseTo(500 + 700);
    expect(knownSeconds(course, 0, 50_000)).toBe(20);
    expect(sumBetween(course, 12_000, 38_000)).toBe(0);
    expect(knownSeconds(course, 5_000, 45_000)).toBe(10);
  });

  it('bridges what a slow answer leaves out, and less than 5 s in any case', () => {
    const lost = every(1_000, 0, 20_000, 80).filter(({ atMs }) => atMs <= 8_000 || atMs >= 13_000);
    expect(gapsS(lost, 20)).toEqual([]);
    const fast = every(100, 0, 9_000, 80).filter(({ atMs }) => atMs <= 2_000 || atMs >= 6_900);
    expect(gapsS(fast, 9)).toEqual([]);
  });

  it('follows an interval that changes', () => {
    const slowed = [...every(1_000, 0, 60_000, 40), ...every(20_000, 80_000, 300_000, 40)];
    expect(gapsS(slowed, 300)).toEqual([]);
    expect(sumBetween(courseOf(slowed, 0, 300_000), 0, 300_000)).toBeCloseTo(40 * 300);
    expect(gapsS(every(60_000, 0, 600_000, 40), 600)).toEqual([]);
  });

  it('takes no answers hours apart for a usual interval', () => {
    expect(gapsS(every(3_600_000, 0, 14_400_000, 40), 14_400)).toEqual([[0, 14_400]]);
    expect(gapsS(every(3_600_000, 1_000, 14_401_000, 40), 14_402)).toEqual([[1, 14_401]]);
  });

  it('lets the ends stand for one interval and a second, and no longer', () => {
    expect(gapsS(every(1_000, 2_000, 58_000, 40), 60)).toEqual([]);
    expect(gapsS(every(1_000, 3_500, 56_000, 40), 60)).toEqual([
      [0, 3.5],
      [55.5, 60],
    ]);
    expect(sumBetween(courseOf(every(1_000, 2_000, 58_000, 40), 0, 60_000), 0, 60_000)).toBe(2_400);
  });

  it('is all gap without a reading, and says so', () => {
    expect(gapsS([], 60)).toEqual([[0, 60]]);
    // One reading tells nothing of the minute around it.
    expect(gapsS([{ atMs: 30_000, value: 10 }], 60)).toEqual([[0, 60]]);
    expect(courseOf([], 5, 5).gaps).toEqual([]);
  });

  it('leaves out what no meter can have told, and readings of another time', () => {
    const odd = [Number.NaN, Number.POSITIVE_INFINITY, -5].map((value, i) => ({
      atMs: 2_100 + i * 100,
      value,
    }));
    const outside = [
      { atMs: -1_000, value: 9_999 },
      { atMs: 11_000, value: 9_999 },
    ];
    const course = courseOf([...every(1_000, 0, 10_000, 50), ...odd, ...outside], 0, 10_000);
    expect(sumBetween(course, 0, 10_000)).toBe(500);
    expect(course.readings).toBe(11);
  });
});

describe('a long course', () => {
  /** Readings every second with a gap of so many seconds now and then. */
  const course = fc.array(
    fc.record({
      readings: fc.integer({ min: 12, max: 1_200 }),
      gapS: fc.integer({ min: 60, max: 900 }),
    }),
    { minLength: 1, maxLength: 4 },
  );

  it('sums the same between any two moments as trapezoids one by one', () => {
    fc.assert(
      fc.property(course, fc.nat(), fc.nat(), (stretches, a, b) => {
        const levels: Level[] = [];
        const pieces: Readonly<{ from: Level; to: Level }>[] = [];
        let atMs = 0;
        for (const { readings, gapS } of stretches) {
          for (let i = 0; i < readings; i++) {
            const level = { atMs, value: 100 + ((i * 37) % 50) };
            const before = levels.at(-1);
            if (i > 0 && before !== undefined) pieces.push({ from: before, to: level });
            levels.push(level);
            atMs += i === readings - 1 ? gapS * 1000 : 1000;
          }
        }
        const endMs = levels.at(-1)?.atMs ?? 0;
        const [fromMs, toMs] = [a % (endMs + 1), b % (endMs + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const expected = pieces.reduce((sum, { from, to }) => {
          const [low, high] = [Math.max(fromMs, from.atMs), Math.min(toMs, to.atMs)];
          if (high <= low) return sum;
          const at = (ms: number) =>
            from.value + ((to.value - from.value) * (ms - from.atMs)) / (to.atMs - from.atMs);
          return sum + ((at(low) + at(high)) / 2) * ((high - low) / 1000);
        }, 0);
        expect(sumBetween(courseOf(levels, 0, endMs), fromMs, toMs)).toBeCloseTo(expected, 5);
      }),
    );
  });
});

describe('the energy of any readings', () => {
  const END_MS = 600_000;
  const levels = fc.array(
    fc.record({ atMs: fc.integer({ min: -10_000, max: END_MS + 10_000 }), value: fc.double() }),
    { maxLength: 60 },
  );
  const watts = fc.array(
    fc.record({
      atMs: fc.integer({ min: 0, max: END_MS }),
      value: fc.double({ min: 1, max: 900, noNaN: true }),
    }),
    { minLength: 1, maxLength: 60 },
  );
  const cut = fc.integer({ min: 0, max: END_MS });

  it('is finite and not negative', () => {
    fc.assert(
      fc.property(levels, cut, cut, (all, a, b) => {
        const bounded = all.map(({ atMs, value }) => ({ atMs, value: value % 1e6 }));
        const sum = sumBetween(courseOf(bounded, 0, END_MS), Math.min(a, b), Math.max(a, b));
        expect(sum).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(sum)).toBe(true);
      }),
    );
  });

  it('adds up over cuts, and known time and gaps make the whole', () => {
    fc.assert(
      fc.property(watts, cut, (all, at) => {
        const course = courseOf(all, 0, END_MS);
        const whole = sumBetween(course, 0, END_MS);
        expect(sumBetween(course, 0, at) + sumBetween(course, at, END_MS)).toBeCloseTo(whole, 4);
        const gapMs = course.gaps.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
        expect(knownSeconds(course, 0, END_MS) + gapMs / 1000).toBeCloseTo(END_MS / 1000, 6);
      }),
    );
  });

  it('is nothing only where nothing is known', () => {
    fc.assert(
      fc.property(watts, cut, cut, (all, a, b) => {
        const course = courseOf(all, 0, END_MS);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const sum = sumBetween(course, from, to);
        // At least 1 W, at most 900 W, in all of the known time.
        const knownS = knownSeconds(course, from, to);
        expect(sum).toBeGreaterThanOrEqual(knownS * 0.999999 - 1e-6);
        expect(sum).toBeLessThanOrEqual(knownS * 900.001 + 1e-6);
      }),
    );
  });

  it('is exact for straight stretches, however many readings tell of them', () => {
    const corner = fc.record({
      lengthS: fc.integer({ min: 1, max: 40 }),
      value: fc.integer({ min: 0, max: 700 }),
    });
    const corners = fc.array(corner, { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(corners, fc.integer({ min: 2, max: 9 }), fc.nat(), (course, keepEvery, at) => {
        let atMs = 0;
        let exact = 0;
        const dense: (Level & { corner: boolean })[] = [];
        course.forEach(({ lengthS, value }, i) => {
          const before = course[i - 1];
          if (before === undefined) dense.push({ atMs, value, corner: true });
          else {
            for (let s = 1; s <= lengthS; s++) {
              const between = before.value + ((value - before.value) * s) / lengthS;
              dense.push({ atMs: atMs + s * 1000, value: between, corner: s === lengthS });
            }
            atMs += lengthS * 1000;
            exact += ((before.value + value) / 2) * lengthS;
          }
        });
        // Steps of up to 5 s are never gaps.
        const kept = dense.filter(
          ({ corner: isCorner }, i) => isCorner || i % Math.min(keepEvery, 5) === 0,
        );
        const [all, few] = [courseOf(dense, 0, atMs), courseOf(kept, 0, atMs)];
        expect(sumBetween(all, 0, atMs)).toBeCloseTo(exact, 6);
        expect(few.gaps).toEqual([]);
        const cutMs = at % (atMs + 1);
        expect(sumBetween(few, 0, cutMs)).toBeCloseTo(sumBetween(all, 0, cutMs), 6);
      }),
    );
  });
});
