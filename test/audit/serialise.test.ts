import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/audit/serialise.ts';

describe('sha256', () => {
  it.each([0, 1, 8_191, 8_192, 8_193, 1_048_575, 1_048_576, 3_000_001])(
    'is that of the bytes of a text of %i characters',
    (length) => {
      // Two code units each, so that every other cut would fall within one.
      const text = `x${'🌱'.repeat(length / 2)}`.slice(0, length);
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
      expect(sha256(Buffer.from(text))).toBe(sha256(text));
    },
  );
});
