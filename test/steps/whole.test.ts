import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addingUp } from '../../src/steps/whole.ts';

/** As a document writes it, to whole units of the last digit. */
const digits = (value: number) =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(9));

/** Decimal addition: what somebody gets who adds the printed figures by hand. */
function sumOfPrinted(values: readonly number[]): string {
  const places = 40;
  const scaled = values.map((value) => {
    const [whole = '0', fraction = ''] = digits(value).toFixed(places).split('.');
    return BigInt(whole + fraction);
  });
  return scaled.reduce((sum, one) => sum + one, 0n).toString();
}

const parts = fc.array(fc.double({ min: 0, max: 1e7, noNaN: true }), {
  minLength: 1,
  maxLength: 60,
});

it('adds up to the last digit, with no part below zero or far from what it was', () => {
  fc.assert(
    fc.property(parts, (values) => {
      const whole = values.reduce((sum, one) => sum + one, 0);
      fc.pre(whole > 1e-12);
      const rounded = addingUp(values, whole);
      expect(rounded.every((value) => value >= 0)).toBe(true);
      // Printed decimals are exact in binary only to 40 places; sums of them agree far beyond 9 digits.
      expect(Number(sumOfPrinted(rounded)) / Number(sumOfPrinted([whole]))).toBeCloseTo(1, 14);
      const unit = 10 ** (Math.floor(Math.log10(whole)) - 8);
      const counts = rounded.map((value) => Math.round(value / unit));
      expect(counts.reduce((sum, one) => sum + one, 0)).toBe(Math.round(digits(whole) / unit));
      values.forEach((value, i) => {
        expect(Math.abs((rounded[i] as number) - value)).toBeLessThanOrEqual(unit * 1.01);
      });
    }),
  );
});

it('keeps every digit that is written', () => {
  const rounded = addingUp([1 / 3, 1 / 3, 1 / 3], 1);
  expect(rounded).toEqual([0.33333334, 0.33333333, 0.33333333]);
  expect(rounded.map(digits)).toEqual(rounded);
});

it('shares a whole that no part accounts for, and leaves nothing of nothing', () => {
  expect(addingUp([0, 0], 5)).toEqual([2.5, 2.5]);
  expect(addingUp([3, 4], 0)).toEqual([0, 0]);
  expect(addingUp([7], 12_345_678_901)).toEqual([12_345_678_901]);
});
