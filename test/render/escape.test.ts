import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoted } from '../../src/nearest.ts';
import { codeSpan, plainText, prose } from '../../src/render/escape.ts';
import { GITHUB_FILTERS, html, skeleton, textOf, textOutsideCode } from './gfm.ts';
import { hostileNames, TEN_KB } from './hostile.ts';

const BREAK = '\u200b';

/** Where texts are put: alone, in a table, a list, a heading, a quote, between words, by other code. */
const PLACES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `| Name | Value |\n| :-- | --: |\n| ${text} | 1 |\n| b | ${text} |\n\nafter`,
  (text) => `- ${text}\n- b\n\nafter`,
  (text) => `### ✅ ${text} — 48 g\n\nafter`,
  (text) => `before\n${text}\nafter`,
  (text) => `before ${text}, \`code\` after`,
  (text) => `<sub>${text} · x</sub>\n\nafter`,
  (text) => `<details><summary>x</summary>\n\n${text}\n\n</details>\n\nafter`,
];

function expectNothingLinked(rendered: string): void {
  const text = textOutsideCode(rendered);
  for (const filter of GITHUB_FILTERS) expect(text).not.toMatch(filter);
}

describe('codeSpan', () => {
  it('A15, A16: is one piece of code wherever it is put, and takes nothing around it along', () => {
    fc.assert(
      fc.property(hostileNames, fc.constantFrom(...PLACES), (name, place) => {
        const rendered = html(place(codeSpan(name)));
        expect(skeleton(rendered)).toBe(skeleton(html(place('`name`'))));
        expectNothingLinked(rendered);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves nothing in the source that another reader of comments could take for its own', () => {
    fc.assert(
      fc.property(hostileNames, (name) => {
        const written = codeSpan(name);
        // Answers by mail quote the source, and GitHub reads their mentions without minding code.
        expect(written).not.toMatch(/[<>|\r\n]|@\w|[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
        expect(written.isWellFormed()).toBe(true);
        expect(Array.from(written).length).toBeLessThan(80 + 80 + 30);
      }),
      { numRuns: 500 },
    );
  });

  it('shows ordinary names as they are', () => {
    for (const name of [
      'train / gpu-a100',
      'ci.yml',
      'feature/été_2',
      'AMD EPYC 7763 64-Core',
      'a\\b',
    ]) {
      expect(codeSpan(name)).toBe(`\`${name}\``);
    }
    expect(textOf(html(codeSpan('a`b``c')))).toBe('a`b``c');
    expect(textOf(html(codeSpan('`')))).toBe('`');
    expect(codeSpan('e\u0301')).toBe('`é`');
  });

  it('cuts at 80 characters, counted by code point, and says so with an ellipsis', () => {
    expect(codeSpan('😀'.repeat(80))).toBe(`\`${'😀'.repeat(80)}\``);
    expect(codeSpan('😀'.repeat(81))).toBe(`\`${'😀'.repeat(79)}…\``);
    expect(codeSpan(TEN_KB).length).toBeLessThan(400);
  });

  it('names what has no visible name', () => {
    for (const name of ['', ' \n\t', '\u200b\u202e', '\u3164\u2800', '\ud800']) {
      expect(codeSpan(name)).toBe('`(empty)`');
    }
  });
});

describe('plainText', () => {
  it('A15, A16: is plain text wherever it is put', () => {
    fc.assert(
      fc.property(hostileNames, fc.constantFrom(...PLACES), (name, place) => {
        const written = plainText(name);
        fc.pre(written !== '');
        const rendered = html(place(written));
        expect(skeleton(rendered)).toBe(skeleton(html(place('name'))));
        expectNothingLinked(rendered);
      }),
      { numRuns: 500 },
    );
  });

  it('reads as it was given', () => {
    for (const text of [
      'a_b*c~d',
      '<b> & |',
      '[x](y)',
      '1. x',
      '- x',
      '@user #1 GH-2',
      'C:\\x',
      '`a`',
    ]) {
      expect(
        textOf(html(plainText(text)))
          .replace('<p>', '')
          .replaceAll(BREAK, ''),
      ).toBe(text);
    }
    expect(plainText('no sign of anything: (12-15 %), 3.4 g.')).toBe(
      'no sign of anything: (12-15 %), 3.4 g.',
    );
  });
});

describe('prose', () => {
  it('leaves what stands for an invisible sign of a name as it is, for mail too', () => {
    expect(prose(`The audit of ${quoted('a\nb')} does not count.`)).toBe(
      'The audit of "a\\u{a}b" does not count.',
    );
  });

  it('has no element but code', () => {
    fc.assert(
      fc.property(hostileNames, fc.constantFrom(...PLACES), (text, place) => {
        const written = prose(text);
        fc.pre(written !== '');
        const rendered = html(place(written));
        const without = (tags: string) => tags.replaceAll('<code></code>', '');
        expect(without(skeleton(rendered))).toBe(without(skeleton(html(place('name')))));
        expectNothingLinked(rendered);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps code as code and makes addresses code, so that they can be copied', () => {
    expect(prose('`total`: 48 g is over. See https://x.example/a_b.')).toBe(
      '`total`: 48 g is over. See `https://x.example/a_b`.',
    );
    expect(prose('a `lone backtick')).toBe('a &#96;lone backtick');
    expect(prose('`a``b`')).toBe('`a` `b`');
  });
});
