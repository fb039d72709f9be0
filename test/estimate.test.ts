import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  type Estimate,
  estimate,
  exact,
  type Factor,
  logSd,
  logSdOfRatio90,
  multiply,
  range,
  scale,
  widen,
} from '../src/estimate.ts';

/** Two-sided 90 % of a normal distribution. */
const Z_90 = 1.6448536269514722;

const factor = (id: string, spread: number, kind: Factor['kind'] = 'calibrated'): Factor => ({
  id,
  logSd: spread,
  kind,
});

const factors = fc.array(
  fc.record({
    id: fc.constantFrom('cpu', 'grid', 'pue', 'share'),
    logSd: fc.double({ min: 0, max: 2, noNaN: true }),
    kind: fc.constantFrom('calibrated' as const, 'declared' as const),
  }),
  { maxLength: 5 },
);
// Ordinary magnitudes: ten orders either way, far from where doubles run out.
const amounts = fc.oneof(fc.constant(0), fc.double({ min: 1e-10, max: 1e10, noNaN: true }));
const estimates = fc.tuple(amounts, factors).map(([value, list]) => estimate(value, list));
/** Whatever the constructor takes, the ends of the number line included. */
const extremes = fc
  .tuple(
    fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
    fc.array(
      fc.record({
        id: fc.constantFrom('cpu', 'grid'),
        logSd: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
        kind: fc.constant('declared' as const),
      }),
      { maxLength: 3 },
    ),
  )
  .map(([value, list]) => ({ value, list }));

function expectSame(a: Estimate, b: Estimate): void {
  expect(a.value).toBeCloseTo(b.value, Math.max(0, 9 - Math.ceil(Math.log10(b.value + 1))));
  expect(a.factors.map(({ id, kind }) => [id, kind])).toEqual(
    b.factors.map(({ id, kind }) => [id, kind]),
  );
  a.factors.forEach((one, index) => {
    expect(one.logSd).toBeCloseTo(b.factors[index]?.logSd ?? Number.NaN, 9);
  });
}

describe('an estimate', () => {
  it('takes no value and no spread that is negative or not finite', () => {
    for (const bad of [-1, -1e-300, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => estimate(bad, [])).toThrow(RangeError);
      expect(() => estimate(1, [factor('a', bad)])).toThrow(RangeError);
      expect(() => scale(exact(1), bad)).toThrow(RangeError);
    }
    expect(() => logSdOfRatio90(0.99)).toThrow(RangeError);
    expect(() => logSdOfRatio90(Number.NaN)).toThrow(RangeError);
  });

  it('refuses to become infinite, whichever way it is made larger', () => {
    const huge = estimate(1e300, [factor('a', 0.1)]);
    expect(() => scale(huge, 1e10)).toThrow(RangeError);
    expect(() => multiply(huge, huge)).toThrow(RangeError);
    expect(() => add(exact(Number.MAX_VALUE), exact(Number.MAX_VALUE))).toThrow(RangeError);
    expect(() => estimate(1, [factor('a', 1e308), factor('a', 1e308)])).toThrow(RangeError);
  });

  it('joins equal ids fully and sorts by id, so that order leaves no trace', () => {
    const one = estimate(1, [factor('b', 0.2), factor('a', 0.1), factor('b', 0.3)]);
    expect(one.factors).toEqual([factor('a', 0.1), factor('b', 0.5)]);
  });

  it('calls a factor declared as soon as a part of it is', () => {
    const one = estimate(1, [factor('a', 0.1), factor('a', 0.1, 'declared')]);
    expect(one.factors[0]?.kind).toBe('declared');
  });

  it('tells calibrated spread from declared', () => {
    const one = estimate(1, [factor('a', 0.3), factor('b', 0.4, 'declared')]);
    expect(logSd(one)).toBeCloseTo(0.5, 12);
    expect(logSd(one, 'calibrated')).toBe(0.3);
    expect(logSd(one, 'declared')).toBe(0.4);
  });
});

describe('add', () => {
  it('of nothing is an exact zero', () => {
    expect(add()).toEqual(exact(0));
  });

  it('adds a shared error fully', () => {
    const shared = factor('grid', 0.2);
    expect(logSd(add(estimate(3, [shared]), estimate(5, [shared])))).toBeCloseTo(0.2, 12);
  });

  it('adds independent errors in quadrature, each by its part of the sum', () => {
    const sum = add(estimate(3, [factor('a', 0.1)]), estimate(1, [factor('b', 0.4)]));
    expect(logSd(sum)).toBeCloseTo(Math.hypot(0.075, 0.1), 12);
  });

  it('halves the spread of four equal independent terms', () => {
    const terms = ['a', 'b', 'c', 'd'].map((id) => estimate(7, [factor(id, 0.3)]));
    expect(logSd(add(...terms))).toBeCloseTo(0.15, 12);
  });

  it('is commutative and associative', () => {
    fc.assert(
      fc.property(estimates, estimates, estimates, (a, b, c) => {
        expectSame(add(a, b), add(b, a));
        expectSame(add(add(a, b), c), add(a, add(b, c)));
        expectSame(add(a, b, c), add(add(a, b), c));
      }),
    );
  });

  it('of zero changes nothing, whatever was uncertain about the zero', () => {
    fc.assert(
      fc.property(estimates, factors, (a, list) => {
        fc.pre(a.value > 0);
        expect(add(a, estimate(0, list))).toEqual(add(a));
        expectSame(add(a), a);
      }),
    );
  });

  it('is never less sure, relatively, than its least sure term', () => {
    fc.assert(
      fc.property(estimates, estimates, (a, b) => {
        const worst = Math.max(logSd(a), logSd(b));
        expect(logSd(add(a, b))).toBeLessThanOrEqual(worst + 1e-9);
      }),
    );
  });

  it('takes every spread that an estimate can have', () => {
    const wild = estimate(1e200, [factor('a', 1e200)]);
    expect(logSd(add(wild, exact(1e200)))).toBeCloseTo(5e199, -190);
  });
});

describe('scale, multiply and widen', () => {
  it('scaling keeps the relative range', () => {
    fc.assert(
      fc.property(estimates, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (a, by) => {
        const scaled = scale(a, by);
        expect(scaled.value).toBe(a.value * by);
        expect(logSd(scaled)).toBe(logSd(a));
        if (a.value === 0) return;
        expect(range(scaled).high / scaled.value).toBeCloseTo(range(a).high / a.value, 6);
        expect(range(scaled).low / scaled.value).toBeCloseTo(range(a).low / a.value, 6);
      }),
    );
  });

  it('a product takes both errors, a shared one twice', () => {
    const power = estimate(50, [factor('cpu', 0.1)]);
    const grid = estimate(0.4, [factor('grid', 0.2)]);
    expect(multiply(power, grid).value).toBe(20);
    expect(logSd(multiply(power, grid))).toBeCloseTo(Math.hypot(0.1, 0.2), 12);
    expect(logSd(multiply(power, power))).toBeCloseTo(0.2, 12);
  });

  it('a product distributes over a sum', () => {
    fc.assert(
      fc.property(estimates, estimates, estimates, (a, b, c) => {
        fc.pre(a.value > 0 && b.value > 0 && c.value > 0);
        const left = multiply(c, add(a, b));
        const right = add(multiply(c, a), multiply(c, b));
        expect(left.value / right.value).toBeCloseTo(1, 9);
        expect(logSd(left)).toBeCloseTo(logSd(right), 9);
      }),
    );
  });

  it('widening never narrows', () => {
    fc.assert(
      fc.property(estimates, factors, (a, more) => {
        const before = range(a);
        const after = range(widen(a, ...more));
        expect(after.low).toBeLessThanOrEqual(before.low);
        expect(after.high).toBeGreaterThanOrEqual(before.high);
      }),
    );
  });
});

describe('range', () => {
  it('is the 90 % range: a ratio goes in and comes out', () => {
    const one = estimate(100, [factor('a', logSdOfRatio90(2))]);
    expect(range(one).low).toBeCloseTo(50, 9);
    expect(range(one).high).toBeCloseTo(200, 9);
    expect(range(exact(7))).toEqual({ low: 7, high: 7 });
  });

  it('contains the value and stays finite for any estimate there can be', () => {
    fc.assert(
      fc.property(extremes, ({ value, list }) => {
        fc.pre(list.reduce((sum, { logSd: spread }) => sum + spread, 0) < Number.MAX_VALUE);
        const { low, high } = range(estimate(value, list));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(high).toBeLessThan(Number.POSITIVE_INFINITY);
      }),
    );
  });

  it('reaches less far up where a factor says so, in sums and products as well', () => {
    const world = estimate(473, [
      { id: 'world', logSd: 1.17, logSdUp: 0.355, kind: 'calibrated' },
      { id: 'hour', logSd: 0.33, kind: 'declared' },
    ]);
    const { low, high } = range(world);
    expect(low).toBeCloseTo(473 / Math.exp(Z_90 * Math.hypot(1.17, 0.33)), 6);
    expect(high).toBeCloseTo(473 * Math.exp(Z_90 * Math.hypot(0.355, 0.33)), 6);
    const doubled = range(add(world, world));
    expect(doubled.low).toBeCloseTo(2 * low, 6);
    expect(doubled.high).toBeCloseTo(2 * high, 6);
    const part = range(add(world, exact(473)));
    expect(part.high).toBeLessThan(946 * Math.exp(Z_90 * Math.hypot(0.355, 0.33)));
    const both = range(multiply(world, estimate(2, [{ id: 'pue', logSd: 0.1, kind: 'declared' }])));
    expect(both.high).toBeCloseTo(946 * Math.exp(Z_90 * Math.hypot(0.355, 0.33, 0.1)), 6);
  });

  it('of nothing is nothing, however uncertain', () => {
    expect(range(estimate(0, [factor('a', 1000)]))).toEqual({ low: 0, high: 0 });
  });
});
