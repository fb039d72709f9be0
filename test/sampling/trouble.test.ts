import { describe, expect, it } from 'vitest';
import type { NoteLine } from '../../src/recording/format.ts';
import { keepTrouble } from '../../src/sampling/trouble.ts';

function keep() {
  const notes: NoteLine[] = [];
  const trouble = keepTrouble(() => 7);
  const flush = (final = false) => trouble.flush((note) => notes.push(note), final);
  return { trouble, flush, notes };
}

describe('keepTrouble', () => {
  it('notes each kind when it first happens, and with its count at the end', () => {
    const { trouble, flush, notes } = keep();
    for (let tick = 0; tick < 1000; tick += 1) {
      trouble.report('reading-failed', 'cpu (EIO)');
      if (tick === 500) trouble.report('write-failed', 'ENOSPC');
      flush();
    }
    flush(true);
    expect(notes.map(({ text, count }) => `${text} ${count}`)).toEqual([
      'cpu (EIO) 1',
      'ENOSPC 1',
      'cpu (EIO) 1000',
    ]);
    expect(notes[0]).toEqual({
      kind: 'note',
      monotonicMs: 7,
      topic: 'reading-failed',
      count: 1,
      text: 'cpu (EIO)',
    });
  });

  it('keeps a note that could not be written for the next time', () => {
    const { trouble, flush, notes } = keep();
    trouble.report('write-failed', 'ENOSPC');
    const full = () => {
      throw new Error('still full');
    };
    expect(() => trouble.flush(full, false)).toThrow('still full');
    flush();
    expect(notes).toHaveLength(1);
  });

  it('tells only so many kinds apart', () => {
    const { trouble, flush, notes } = keep();
    for (let kind = 0; kind < 10_000; kind += 1) trouble.report('error', `Error: ${kind}`);
    flush(true);
    expect(notes.length).toBeLessThanOrEqual(100);
  });
});
