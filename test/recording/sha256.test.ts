import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/recording/sha256.ts';

describe('sha256', () => {
  it('gives the digest of the standard’s example', () => {
    expect(sha256('abc').toString('hex')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('agrees with node:crypto', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(anyText, (text) => {
        expect(sha256(text)).toEqual(createHash('sha256').update(text).digest());
      }),
      { numRuns: 500 },
    );
  });

  it('agrees at every length around the size of a block', () => {
    for (let length = 0; length <= 200; length += 1) {
      const text = 'x'.repeat(length);
      expect(sha256(text)).toEqual(createHash('sha256').update(text).digest());
    }
  });
});
