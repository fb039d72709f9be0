import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMoreThan, median, medianError, scaledMad } from '../../src/history/robust.ts';

it.each([
  [[3], 3],
  [[1, 2], 1.5],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});

it('a third of wild values moves neither median nor deviation beyond the others', () => {
  const calm = fc.array(fc.double({ min: 90, max: 110, noNaN: true }), { minLength: 6 });
  fc.assert(
    fc.property(calm, fc.double({ min: 1e6, max: 1e12, noNaN: true }), (values, wild) => {
      const some = Array.from({ length: Math.floor(values.length / 2) }, () => wild);
      const middle = median([...values, ...some]);
      expect(middle).toBeGreaterThanOrEqual(90);
      expect(middle).toBeLessThanOrEqual(110);
      expect(scaledMad([...values, ...some], middle)).toBeLessThanOrEqual(1.4826 * 20);
    }),
  );
});

it('the scaled deviation of even steps of a normal distribution is its standard deviation', () => {
  // Quantiles of the standard normal at 5, 15, ..., 95 %.
  const quantiles = [1.6449, 1.0364, 0.6745, 0.3853, 0.1257];
  const values = [...quantiles, ...quantiles.map((q) => -q)].map((q) => 100 + 10 * q);
  expect(scaledMad(values, 100)).toBeCloseTo(10, 3);
  expect(medianError(10, 25)).toBeCloseTo(2.507, 3);
});

describe('whether something happens more often than in a share of cases', () => {
  it('is what the binomial distribution says, summed up', () => {
    // P(X >= 4) of 20 at 5 % is 1.59 %, P(X >= 3) is 7.55 % (any table).
    expect(isMoreThan(0.05, 4, 20, 0.016)).toBe(true);
    expect(isMoreThan(0.05, 4, 20, 0.0158)).toBe(false);
    expect(isMoreThan(0.05, 3, 20, 0.0756)).toBe(true);
    expect(isMoreThan(0.05, 3, 20, 0.0754)).toBe(false);
    expect(isMoreThan(0.05, 0, 0, 0.04)).toBe(false);
  });

  it('is surer the more often it happened, and the less so the more were looked at', () => {
    const counts = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const [count, of] = [Math.min(a, b), Math.max(a, b)];
        if (!isMoreThan(0.05, count, of, 0.04)) return;
        expect(count / of).toBeGreaterThan(0.05);
        if (count < of) expect(isMoreThan(0.05, count + 1, of, 0.04)).toBe(true);
        if (of > count) expect(isMoreThan(0.05, count, of - 1, 0.04)).toBe(true);
      }),
    );
  });
});
