import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BadInput } from '../../src/bad-input.ts';
import { keptHistoryText, parseKeptHistory } from '../../src/evidence/kept-history.ts';
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
