import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicy, renderPolicyErrors } from '../../src/policy/parse.ts';
import { parseMassOrEnergy, parsePercent } from '../../src/units.ts';

/** Pieces that policies, and attacks on their readers, are made of. */
const pieces = fc.constantFrom(
  ...[
    'version: 1',
    'budgets:',
    '- id: a',
    'per-run: 5 g',
    'match:',
    'workflows: ["*"]',
    'max-range',
  ],
  ...[
    'enforcement: warn',
    'decide-on',
    ': ',
    '\n',
    '\n  ',
    '\n    ',
    '\r\n',
    '\t',
    '- ',
    '? ',
    '"',
    "'",
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    ', ',
    '&a ',
    '*a',
    '!!str ',
    '<<: ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '|\n',
    '>-\n',
  ],
  ...[
    '# c',
    '.nan',
    '.inf',
    '0x1F',
    '1e999',
    '~',
    'null',
    'true',
    '\u202e',
    '\ufeff',
    '\0',
    '\ud800',
    '🌱',
  ],
  ...[
    '__proto__',
    'constructor',
    '50',
    '-5 g',
    '5 kw',
    '`',
    '$',
    '::error::',
    '\u2028',
    '\u001f',
    '\u0002',
  ],
);
const nearlyYaml = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

/** A sound policy with something done to it, which gets past the first stages. */
const SOUND = `version: 1
enforcement: enforce
budgets:
  - id: train
    match: { workflows: ["train*.yml"] }
    max-range: 150 %
    per-run: 1.2 kg
`;
const damaged = fc
  .tuple(fc.nat(SOUND.length), fc.nat(12), fc.oneof(pieces, fc.string({ unit: 'binary' })))
  .map(([at, cut, piece]) => SOUND.slice(0, at) + piece + SOUND.slice(at + cut));

function expectOnlyOurErrors(source: { text: string } | { bytes: Uint8Array }): void {
  const parsed = parsePolicy({ name: 'p.yml', ...source });
  if (parsed.ok) {
    expect(parsed.policy.budgets.length).toBeGreaterThan(0);
    return;
  }
  expect(parsed.errors.length).toBeGreaterThan(0);
  const lines = 'text' in source ? source.text.split('\n').length : Number.POSITIVE_INFINITY;
  for (const error of parsed.errors) {
    expect(error.line).toBeGreaterThanOrEqual(1);
    expect(error.line).toBeLessThanOrEqual(lines);
    expect(error.column).toBeGreaterThanOrEqual(1);
    expect(error.caret).toMatch(/^[ \t]*\^$/u);
    expect(error.caret.length).toBeLessThanOrEqual([...error.excerpt].length + 1);
    expect(error.message).not.toMatch(/undefined|\[object|NaN,|call stack/u);
  }
  // Nothing that a terminal or a log would obey gets through.
  expect(renderPolicyErrors(parsed.errors)).not.toMatch(/(?![\n\t])\p{Cc}|\p{Cs}|[\u2028-\u202e]/u);
}

describe('whatever it is given, the parser answers with a policy or with our errors', () => {
  const runs = { numRuns: 1500 };

  it('bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => expectOnlyOurErrors({ bytes })),
      runs,
    );
  });

  it('text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) =>
        expectOnlyOurErrors({ text }),
      ),
      runs,
    );
  });

  it('what is nearly YAML', () => {
    fc.assert(
      fc.property(nearlyYaml, (text) => expectOnlyOurErrors({ text })),
      runs,
    );
  });

  it('what was a policy', () => {
    fc.assert(
      fc.property(damaged, (text) => expectOnlyOurErrors({ text })),
      runs,
    );
  });

  it('a sound policy is found among the damaged ones, so that these tests reach all stages', () => {
    const fates = fc.sample(damaged, { numRuns: 300, seed: 1 }).map((text) => {
      const parsed = parsePolicy({ name: 'p.yml', text });
      return parsed.ok
        ? 'sound'
        : /YAML|quote|indented|bracket|no part of/u.test(parsed.errors[0]?.message ?? '')
          ? 'yaml'
          : 'form';
    });
    expect(new Set(fates)).toEqual(new Set(['sound', 'yaml', 'form']));
  });
});

describe('the schema and the parser of units', () => {
  const units = [
    'ug',
    'µg',
    'μg',
    'mg',
    'g',
    'kg',
    't',
    'mWh',
    'Wh',
    'kWh',
    'MWh',
    'J',
    'kJ',
    'MJ',
  ];
  const written = fc
    .tuple(
      fc.constantFrom('', '-', '+', '0', '1', '12', '007', '123456789012'),
      fc.constantFrom('', '.', '.0', '.5', '.05', 'e3', ',5'),
      fc.constantFrom('', ' ', '  '),
      fc.constantFrom('', ...units, '%', 'KG', 'kw', 'h', 'g g'),
    )
    .map((parts) => parts.join(''));

  const passes = (line: string): boolean =>
    parsePolicy({ name: 'p.yml', text: `version: 1\nbudgets:\n - id: a\n   ${line}\n` }).ok;
  const isPositive = (text: string): boolean => /[1-9]/u.test(text.replace(/\p{L}+$/u, ''));

  it('let the same limits through', () => {
    fc.assert(
      fc.property(written, (text) => {
        const read = parseMassOrEnergy(text);
        expect(passes(`per-run: "${text}"`)).toBe(read.ok && isPositive(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('let the same percentages through', () => {
    fc.assert(
      fc.property(written, (text) => {
        const read = parsePercent(text);
        expect(passes(`per-run: 5 g\n   max-range: "${text}"`)).toBe(read.ok && isPositive(text));
      }),
      { numRuns: 1000 },
    );
  });
});

it('reads 64 KiB of the worst in reasonable time', () => {
  const worst = [
    'a:\n'.repeat(21_845),
    '[{a: '.repeat(13_107),
    '- '.repeat(32_768),
    '*'.repeat(65_536),
    '"\\'.repeat(32_768),
    `version: 1\nbudgets:\n${' - {id: a, per-run: 1 g}\n'.repeat(2_600)}`,
    `version: 1\nbudgets:\n${' - {}\n'.repeat(10_000)}`,
    `version: 1\nbudgets: [{id: a, per-run: 5 g, match: {workflows: ["${'*a'.repeat(100)}"]}}]\n#${'x'.repeat(60_000)}`,
  ];
  for (const text of worst) {
    // A parser that takes quadratic time would need minutes for one of them.
    const from = process.cpuUsage();
    expectOnlyOurErrors({ text });
    const { user, system } = process.cpuUsage(from);
    expect((user + system) / 1e6).toBeLessThan(10);
  }
});
