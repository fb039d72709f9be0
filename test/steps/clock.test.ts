import { expect, it } from 'vitest';
import { sinceStart } from '../../src/steps/clock.ts';
import { encoded, header, reading } from '../recording/builders.ts';

const START = reading(0);

it('counts from the start of the audit', () => {
  const since = sinceStart(START, reading(60), '');
  expect(since(START.wallMs + 1_234)).toBe(1_234);
});

it('follows a clock that was set while the job ran', () => {
  const jumped = (second: number) => {
    const one = reading(second);
    return { ...one, wallMs: one.wallMs + (second > 5 ? 3_600_000 : 0) };
  };
  const readings = Array.from({ length: 10 }, (_, i) => jumped(i + 1));
  const lines = readings.map((one) => ({ kind: 'sample' as const, reading: one }));
  const since = sinceStart(START, jumped(11), encoded(header(), lines).join('\n'));
  expect(since(START.wallMs + 3_500)).toBe(3_500);
  expect(since(START.wallMs + 3_600_000 + 8_500)).toBe(8_500);
  // Without samples in between, the end alone is known.
  expect(sinceStart(START, jumped(11), '')(START.wallMs + 3_600_000 + 8_500)).toBe(8_500);
});
