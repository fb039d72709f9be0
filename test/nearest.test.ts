import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestNames, quoted } from '../src/nearest.ts';

const WORDS = fc.string({ maxLength: 12 });

describe('nearestNames', () => {
  it('finds what a slip of the finger meant, nearest first', () => {
    const known = ['westeurope', 'westus', 'northeurope', 'swedencentral'];
    expect(nearestNames('westeruope', known)).toEqual(['westeurope']);
    expect(nearestNames('WestEurop', known)).toEqual(['westeurope']);
    expect(nearestNames('us-weast-1', ['us-west-1', 'us-east-1', 'eu-west-1'], 2)).toEqual([
      'us-east-1',
      'us-west-1',
    ]);
  });

  it('finds nothing where nothing is near', () => {
    expect(nearestNames('mars', ['westeurope', 'us-east-1'])).toEqual([]);
    expect(nearestNames('', ['a', 'b', 'westeurope'])).toEqual(['a', 'b']);
  });

  it('compares the beginning of very long names only', () => {
    expect(nearestNames('x'.repeat(1_000_000), ['westeurope'])).toEqual([]);
  });

  it('always finds a known name by itself, at the front', () => {
    fc.assert(
      fc.property(fc.array(WORDS, { minLength: 1 }), fc.nat(), (known, at) => {
        const name = known[at % known.length] ?? '';
        const [nearest] = nearestNames(name, known);
        expect(nearest?.toLowerCase()).toBe(name.toLowerCase());
      }),
    );
  });

  it('gives known names only, none twice, and no more than asked for', () => {
    fc.assert(
      fc.property(WORDS, fc.array(WORDS), fc.nat(5), (given, known, most) => {
        const nearest = nearestNames(given, known, most);
        expect(nearest.length).toBeLessThanOrEqual(most);
        expect(new Set(nearest).size).toBe(nearest.length);
        for (const name of nearest) expect(known).toContain(name);
      }),
    );
  });
});

describe('editDistance', () => {
  it('counts a swap of neighbours as one', () => {
    expect(editDistance('ab', 'ba')).toBe(1);
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', 'abc')).toBe(3);
  });

  it('is symmetric, zero only for equals, and bounded by the longer text', () => {
    fc.assert(
      fc.property(WORDS, WORDS, (a, b) => {
        const distance = editDistance(a, b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('is at most one after one edit', () => {
    fc.assert(
      fc.property(WORDS, fc.nat(12), fc.string({ maxLength: 1 }), (text, at, other) => {
        const characters = [...text];
        const edited = [...characters.slice(0, at), other, ...characters.slice(at + 1)].join('');
        expect(editDistance(text, edited)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('quoted', () => {
  it('shows what cannot be seen and cuts what is too long', () => {
    expect(quoted('a"b\\c')).toBe('"a\\"b\\\\c"');
    expect(quoted('\u001b[31m\n\u202e\u200b')).toBe('"\\u{1b}[31m\\u{a}\\u{202e}\\u{200b}"');
    expect(quoted('é'.repeat(100))).toBe(`"${'é'.repeat(80)}…"`);
  });

  it('never prints a control, format or line-separating character, nor half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        expect(quoted(given)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
