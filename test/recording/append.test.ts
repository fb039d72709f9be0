import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAppender, type Sink } from '../../src/recording/append.ts';
import { readRecording } from '../../src/recording/read.ts';
import { end, header, reading, samples } from './builders.ts';

/** A disk that takes the given number of bytes at each write; 0 is a full one. */
function disk(rooms: readonly number[]) {
  const bytes: number[] = [];
  let call = 0;
  const sink: Sink = {
    write: (data) => {
      const room = rooms[call] ?? data.length;
      call += 1;
      if (room === 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      const taken = data.subarray(0, room);
      bytes.push(...taken);
      return taken.length;
    },
    close: () => {},
  };
  return { sink, text: () => Buffer.from(bytes).toString('utf8') };
}

/** Appends five samples and an end; those that could not be written are lost. */
function record(rooms: readonly number[]): { text: string; written: number[] } {
  const { sink, text } = disk(rooms);
  const recording = openAppender(header(), sink);
  const written: number[] = [];
  for (let second = 0; second < 5; second += 1) {
    try {
      recording.append({ kind: 'sample', reading: reading(second) });
      written.push(second);
    } catch {
      // As the sampler does: it tries again with the next sample.
    }
  }
  try {
    recording.append(end(5) as Parameters<typeof recording.append>[0]);
  } catch {
    // As the sampler does.
  }
  return { text: text(), written };
}

const seconds = (text: string) =>
  readRecording(text).readings.map((one) => (one.monotonicMs - 86_400_000) / 1000);

describe('openAppender', () => {
  it('writes the header before the first line', () => {
    const { text } = record([]);
    expect(readRecording(text)).toMatchObject({ header: header(), end: { reason: 'asked' } });
    expect(seconds(text)).toEqual([0, 1, 2, 3, 4]);
  });

  it('writes on where the disk takes lines in pieces', () => {
    const { text } = record([10, 100, 3, 1, 1, 20]);
    expect(readRecording(text).findings).toEqual([]);
    expect(seconds(text)).toEqual([0, 1, 2, 3, 4]);
  });

  it('starts a new line after one that was torn', () => {
    const { text } = record([1000, 1000, 20, 0]);
    expect(seconds(text)).toEqual([0, 2, 3, 4]);
    expect(readRecording(text).damage).toMatchObject({ dropped: 1, missing: 0 });
  });

  it('counts a line as written that lacks only its newline', () => {
    const { text: full } = record([]);
    const lengths = full.split('\n').map((line) => line.length);
    const { text } = record([1000, 1000, lengths[2] as number, 0]);
    expect(seconds(text)).toEqual([0, 1, 2, 3, 4]);
    expect(readRecording(text).findings).toEqual([]);
  });

  it('writes the header later if there was no room for it', () => {
    const { text } = record([0, 15, 0]);
    expect(readRecording(text).header).toEqual(header());
    expect(seconds(text)).toEqual([2, 3, 4]);
  });

  it('leaves a recording that reads as far as it was written, however the disk behaves', () => {
    const room = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 300 }), fc.constant(1000));
    fc.assert(
      fc.property(fc.array(room, { maxLength: 20 }), (rooms) => {
        const { text, written } = record(rooms);
        // A line may stand whole although its newline did not fit: read, but not known as written.
        expect(seconds(text)).toEqual(expect.arrayContaining(written));
        expect(samples(5).length).toBeGreaterThanOrEqual(seconds(text).length);
      }),
      { numRuns: 300 },
    );
  });
});
