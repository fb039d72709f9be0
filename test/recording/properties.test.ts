import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meter, Reading } from '../../src/recording/format.ts';
import { recordedRungs } from '../../src/recording/place.ts';
import { type Recording, readRecording } from '../../src/recording/read.ts';
import { answersOf, readingsIn } from '../support/meters.ts';
import { type AnyRecording, anyRecording, encoded, text } from './builders.ts';

const written = ({ lines }: AnyRecording): Reading[] =>
  lines.flatMap((line) => (line.kind === 'sample' ? [line.reading] : []));

const meterOf = ({ lines }: AnyRecording): Meter[] =>
  lines.flatMap((line) =>
    line.kind === 'meter'
      ? [
          {
            source: line.source,
            channels: line.channels,
            answers: answersOf(lines.flatMap((one) => (one.kind === 'watts' ? [one] : []))),
          },
        ]
      : [],
  );

const plain = (meter: Meter) => ({ ...meter, answers: readingsIn(meter) });

/** What holds for a recording in whatever state: nothing made up, and time goes on. */
function expectHonest(recording: Recording, original: AnyRecording): void {
  const known = new Set(written(original).map((one) => JSON.stringify(one)));
  for (const one of recording.readings) expect(known).toContain(JSON.stringify(one));
  for (const [index, one] of recording.readings.entries()) {
    const before = recording.readings[index - 1];
    if (before !== undefined) expect(one.monotonicMs).toBeGreaterThan(before.monotonicMs);
  }
  const answers = new Set(
    meterOf(original).flatMap((one) => readingsIn(one).map((told) => JSON.stringify(told))),
  );
  for (const meter of recording.meters) {
    for (const one of readingsIn(meter)) expect(answers).toContain(JSON.stringify(one));
  }
}

const expectDamaged = (recording: Recording, original: AnyRecording): void => {
  expectHonest(recording, original);
  expect(recording.findings).not.toEqual([]);
};

describe('a recording', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyRecording, (original) => {
        const whole = text(original.header, original.lines);
        const recording = readRecording(whole);
        expect(recording.header).toEqual(original.header);
        expect(recording.readings).toEqual(written(original));
        expect(recording.meters.map(plain)).toEqual(meterOf(original).map(plain));
        expect(recording.machine).toEqual(
          original.lines.find((line) => line.kind === 'machine')?.machine ?? null,
        );
        expect(recordedRungs(whole)).toEqual(
          original.lines.find((line) => line.kind === 'place')?.rungs ?? null,
        );
        expect(recording.notes).toEqual(original.lines.filter((line) => line.kind === 'note'));
        expect(recording.end).toEqual(original.lines.at(-1));
        expect(recording.damage.dropped + recording.damage.missing).toBe(0);
      }),
    );
  });

  it('may be cut at any byte', () => {
    fc.assert(
      fc.property(anyRecording, fc.nat(), fc.boolean(), (original, at, known) => {
        const full = text(original.header, original.lines);
        // Without its last newline it is still whole.
        const cut = full.slice(0, at % (full.length - 1));
        expectDamaged(readRecording(cut, known ? original.header : null), original);
      }),
    );
  });

  it('may have any byte flipped', () => {
    fc.assert(
      fc.property(
        anyRecording,
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.boolean(),
        (original, flips, known) => {
          const bytes = Buffer.from(text(original.header, original.lines));
          const before = Buffer.from(bytes);
          for (const [at, mask] of flips) {
            const place = at % (bytes.length - 1);
            bytes[place] = (bytes[place] as number) ^ mask;
          }
          fc.pre(!bytes.equals(before));
          const recording = readRecording(bytes.toString('utf8'), known ? original.header : null);
          expectDamaged(recording, original);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('may have lines removed, doubled and swapped', () => {
    const edit = fc.record({
      what: fc.constantFrom('remove' as const, 'double' as const, 'swap' as const),
      at: fc.nat(),
      to: fc.nat(),
    });
    fc.assert(
      fc.property(
        anyRecording,
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (original, edits, known) => {
          const lines = encoded(original.header, original.lines);
          const before = lines.join('\n');
          for (const { what, at, to } of edits) {
            if (lines.length === 0) break;
            const [i, j] = [at % lines.length, to % lines.length];
            if (what === 'remove') lines.splice(i, 1);
            else if (what === 'double') lines.splice(j, 0, lines[i] as string);
            else [lines[i], lines[j]] = [lines[j] as string, lines[i] as string];
          }
          fc.pre(lines.join('\n') !== before);
          const recording = readRecording(`${lines.join('\n')}\n`, known ? original.header : null);
          expectHonest(recording, original);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('may be anything at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json()), (garbage) => {
        expect(readRecording(garbage).readings).toEqual([]);
      }),
    );
  });
});
