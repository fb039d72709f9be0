import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../src/pieces.ts';

describe('pieces of a text', () => {
  it('have the bytes of the whole, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 9 }), (text, length) => {
        const pieces = [...piecesOf(text, length)];
        expect(Buffer.concat(pieces.map((one) => Buffer.from(one)))).toEqual(Buffer.from(text));
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(length + 1);
      }),
    );
  });
});
