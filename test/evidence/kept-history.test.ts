import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BadInput } from '../../src/bad-input.ts';
import { keptHistoryText, parseKeptHistory } from '../../src/evidence/kept-history.ts';
import { DAY_MS } from '../../src/history/period.ts';
import { offered, point, somePoints } from '../history/builders.ts';

const read = (text: string) => parseKeptHistory(text, 'history.ndjson');

it('comes back as it was kept', () => {
  const counts = fc.nat();
  fc.assert(
    fc.property(
      fc.array(somePoints, { maxLength: 20 }),
      fc.record({ unreadable: counts, leftOut: counts, completeFromMs: fc.option(counts) }),
      (points, known) => {
        const past = offered(points, known);
        expect(read(keptHistoryText(past))).toEqual(past);
      },
    ),
  );
});

it('refuses what it would not write, by name', () => {
  const text = keptHistoryText(offered([point(1, 5), point(2, 6)]));
  const wrong = [
    '',
    'null\n',
    text.slice(0, -20),
    text.slice(text.indexOf('\n') + 1),
    text.replace('"unreadable":0', '"unreadable":-1'),
    text.replace('"schemaVersion":1', '"schemaVersion":2'),
    text.replace('"isVerified":true', '"isVerified":1'),
    text
      .replace('"completeFromMs":null,', '')
      .replace('"completeFromMs":null', '"completeFromMs":"x"'),
  ];
  for (const one of wrong) {
    expect(one).not.toBe(text);
    expect(() => read(one), one.slice(0, 60)).toThrow(BadInput);
  }
  fc.assert(
    fc.property(fc.string(), (noise) => {
      expect(() => read(noise)).toThrow('history.ndjson is not what this version writes');
    }),
  );
});

it('is small: after the first line only what differs is written', () => {
  const points = Array.from({ length: 100 }, (_, day) => point(day + 1, 5e5));
  const text = keptHistoryText(offered(points));
  expect(text.length).toBeLessThan(JSON.stringify(points).length / 4);
});

it('goes without the oldest where it would be too large, those first that nobody vouches for', () => {
  const heard = Array.from({ length: 50 }, (_, day) =>
    point(day + 1, 5e5, { auditId: `heard ${day}`, isVerified: false }),
  );
  const known = Array.from({ length: 50 }, (_, day) => point(day + 1, 5e5));
  const all = offered([...heard, ...known]);
  const whole = keptHistoryText(all).length;
  const half = read(keptHistoryText(all, Math.floor(whole * 0.7)));
  expect(half.points.filter(({ isVerified }) => isVerified)).toHaveLength(50);
  expect([half.leftOut, half.completeFromMs]).toEqual([0, null]);
  const text = keptHistoryText(all, Math.floor(whole * 0.3));
  expect(text.length).toBeLessThanOrEqual(whole * 0.3);
  const little = read(text);
  // Sums that reach further back than the oldest that is left are not whole.
  expect(little.points.every(({ isVerified }) => isVerified)).toBe(true);
  const oldest = Math.min(...little.points.map(({ atMs }) => atMs));
  expect(little.leftOut).toBe(50 - little.points.length);
  expect(little.completeFromMs).toBeLessThanOrEqual(oldest);
  expect(little.completeFromMs).toBeGreaterThan(oldest - 2 * DAY_MS);
});
