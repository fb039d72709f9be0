import { expect, it } from 'vitest';
import { BadInput } from '../../src/bad-input.ts';
import { parseMarketBased } from '../../src/grid/market.ts';

const parsed = (intensity: string | null, evidence: string | null) =>
  parseMarketBased(intensity, evidence, (name) => `--${name}`);
const EVIDENCE = 'https://example.org/4711, all of 2026';

it('takes a figure with its evidence, and neither', () => {
  expect(parsed('12', EVIDENCE)).toEqual({ intensityGPerKwh: 12, evidence: EVIDENCE });
  expect(parsed(null, null)).toBeNull();
});

it.each([
  ['12', null, '--market-based-intensity needs --market-based-evidence'],
  [null, EVIDENCE, '--market-based-evidence needs --market-based-intensity'],
  ['-5', EVIDENCE, '--market-based-intensity cannot be "-5"'],
  ['1e9', EVIDENCE, 'from 0 to 2000'],
  ['12', 'trust me', '10 to 500 characters'],
  ['12', 'x'.repeat(501), '10 to 500 characters'],
  ['12', 'two lines\nof evidence', 'one line'],
])('refuses %j with %j', (intensity, evidence, message) => {
  expect(() => parsed(intensity, evidence)).toThrow(BadInput);
  expect(() => parsed(intensity, evidence)).toThrow(message);
});
