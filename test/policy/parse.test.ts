import { describe, expect, it } from 'vitest';
import schema from '../../policies/policy.schema.json' with { type: 'json' };
import { BLANK_POLICY } from '../../src/policy/defaults.ts';
import { parsePolicy, renderPolicyErrors } from '../../src/policy/parse.ts';
import { sound } from './builders.ts';

/** Each error as `line:column message`, then its hint: what a person acts on. */
function errorsOf(source: string | Uint8Array): string[] {
  const parsed = parsePolicy(
    typeof source === 'string' ? { name: 'p.yml', text: source } : { name: 'p.yml', bytes: source },
  );
  if (parsed.ok) return ['no error'];
  return parsed.errors.map(({ line, column, message, hint }) =>
    [`${line}:${column} ${message}`, ...(hint === undefined ? [] : [hint])].join(' | '),
  );
}

const TOP_KEYS = keys(schema.properties);
const MATCH_KEYS = keys(schema.$defs.match.properties);
function keys(properties: object): string {
  return Object.keys(properties)
    .map((key) => `\`${key}\``)
    .join(', ');
}

const budgetWith = (...lines: string[]): string =>
  ['version: 1', 'budgets:', '  - id: a', ...lines.map((line) => `    ${line}`), ''].join('\n');

describe('a sound policy', () => {
  it('is understood, with what was left out', () => {
    expect(sound(budgetWith('per-run: 5 g'))).toEqual({
      ...BLANK_POLICY,
      name: 'p.yml',
      enforcement: 'observe',
      budgets: [
        {
          id: 'a',
          match: {},
          enforcement: 'enforce',
          decideOn: 'low',
          maxRange: null,
          intensity: 'average',
          noiseFloorJ: 0,
          rules: [
            {
              kind: 'per-run',
              limit: { dimension: 'mass', massG: 5, text: '5 g' },
              per: null,
              at: { line: 4, column: 5 },
            },
          ],
          at: { line: 3, column: 5 },
          origin: 'p.yml',
        },
      ],
    });
  });

  it('hands its terms on to the budgets, whose own come first', () => {
    const { budgets } = sound(`
version: 1
enforcement: warn
decide-on: high
max-range: 50 %
budgets:
  - { id: as-above, per-run: 1 kg }
  - { id: own, per-run: 2 Wh, enforcement: observe, decide-on: middle, max-range: 150 % }
  - { id: too-strict, per-run: 2 Wh, enforcement: enforce, match: { workflows: ["*"] } }
`);
    expect(budgets.map((one) => [one.id, one.enforcement, one.decideOn, one.maxRange])).toEqual([
      ['as-above', 'enforce', 'high', 0.5],
      ['own', 'observe', 'middle', 1.5],
      ['too-strict', 'enforce', 'high', 0.5],
    ]);
    expect(budgets[2]?.match.workflows).toEqual(['*']);
  });

  it('may have a byte order mark, line ends of Windows, comments and an end mark', () => {
    const text = `\ufeff# no.\n${budgetWith('per-run: 5 g # \u{1f331}\t.')}...\n`;
    const plain = sound(text);
    const windows = sound(text.replaceAll('\n', '\r\n'));
    const parsed = parsePolicy({ name: 'p.yml', bytes: new TextEncoder().encode(text) });
    expect(plain).toEqual(windows);
    expect(parsed).toEqual({ ok: true, policy: plain, remarks: [] });
    expect(plain.budgets[0]?.at).toEqual({ line: 4, column: 5 });
  });
});

describe('a quantity that is none', () => {
  it.each([
    ['50', '"50": give a unit, for example `50 g` or `50 Wh`'],
    ['"50"', '"50": give a unit, for example `50 g` or `50 Wh`'],
    ['50 kw', '"50 kw": `kw` is no unit of mass or energy; did you mean `kWh`?'],
    ['50 min', '"50 min": give a mass or energy, not a duration, for example `50 g` or `200 Wh`'],
    ['-5 g', '"-5 g": give a number that is not negative, for example `50 g` or `200 Wh`'],
    ['-5', '"-5": give a number that is not negative, for example `50 g` or `200 Wh`'],
    ['0 g', '"0 g": give more than zero'],
    ['0.000 kg', '"0.000 kg": give more than zero'],
    ['.nan', '".nan": PLAIN'],
    ['.inf', '".inf": PLAIN'],
    ['1e3 g', '"1e3 g": PLAIN'],
    ['1e3', '"1e3": PLAIN'],
    ['1,000 g', '"1,000 g": PLAIN'],
    ['[5 g]', 'a list: PLAIN'],
    ['true', 'true: PLAIN'],
    ['1234567890123 g', '"1234567890123 g": give at most 12 digits on either side of the point'],
  ])('per-run: %s', (written, said) => {
    const plain = 'give a plain decimal number and a unit, for example `50 g` or `200 Wh`';
    expect(errorsOf(budgetWith(`per-run: ${written}`))).toEqual([
      `4:14 \`per-run\` cannot be ${said.replace('PLAIN', plain)}`,
    ]);
  });

  it('is shown at its key where it was left out', () => {
    expect(errorsOf(budgetWith('per-run:'))).toEqual([
      '4:5 `per-run` cannot be empty: give a plain decimal number and a unit, for example `50 g` or `200 Wh`',
    ]);
  });

  it('may be a percentage too', () => {
    expect(errorsOf(budgetWith('per-run: 5 g', 'max-range: 20'))).toEqual([
      '5:16 `max-range` cannot be "20": give a unit, for example `20 %`',
    ]);
    expect(errorsOf(budgetWith('per-run: 5 g', 'max-range: 0 %'))).toEqual([
      '5:16 `max-range` cannot be "0 %": give more than zero',
    ]);
  });
});

describe('a key', () => {
  it.each([
    [
      'unknown, near a known one',
      `enforcment: warn\n${budgetWith('per-run: 5 g')}`,
      ['1:1 unknown key "enforcment" | did you mean `enforcement`?'],
    ],
    [
      'unknown, of a language to come',
      budgetWith('per-run: 5 g', 'match: { teams: [a] }'),
      [`5:14 unknown key "teams" in \`match\` | known here: ${MATCH_KEYS}`],
    ],
    [
      'that is the name of something in JavaScript',
      `__proto__: 1\nconstructor: 2\n${budgetWith('per-run: 5 g')}`,
      [
        `1:1 unknown key "__proto__" | known here: ${TOP_KEYS}`,
        `2:1 unknown key "constructor" | known here: ${TOP_KEYS}`,
      ],
    ],
    [
      'that would hide something from a terminal is shown harmlessly',
      `"::error\\u001b[31m": 1\n${budgetWith('per-run: 5 g')}`,
      [`1:1 unknown key "::error\\u{1b}[31m" | known here: ${TOP_KEYS}`],
    ],
    [
      'given twice',
      budgetWith('per-run: 5 g', 'per-run: 5 kg'),
      ['5:5 the key "per-run" is there twice; the first is on line 4'],
    ],
    [
      'that is no text',
      `1: x\n? [a]\n: y\n${budgetWith('per-run: 5 g')}`,
      ['1:1 a key must be a plain text', '2:3 a key must be a plain text'],
    ],
    [
      'missing at the top',
      'version: 1\n',
      [
        '1:1 `budgets` is missing | or build on a policy that has some: `extends: [carbon-audit:small-team]`',
      ],
    ],
    [
      'missing in a budget',
      'version: 1\nbudgets:\n  - per-run: 5 g\n  -   match: {}\n',
      [
        '3:5 `id` is missing | for example `id: train-nightly`',
        '4:7 `id` is missing | for example `id: train-nightly`',
      ],
    ],
    [
      'that is a merge',
      `<<: { a: 1 }\n${budgetWith('per-run: 5 g')}`,
      ['1:1 merge keys (`<<`) are no part of a policy: write the keys out'],
    ],
  ])('%s', (_, text, errors) => {
    expect(errorsOf(text).sort()).toEqual([...errors].sort());
  });
});

describe('a value', () => {
  const GLOB =
    'a glob of 1 to 200 characters in which only `*`, `**` and `?` are special; brackets, braces, backslashes and a leading `!` are refused (`?` stands for any of them)';
  const ID =
    'a name of small letters, digits and hyphens, at most 63, beginning with a letter or a digit';
  it.each([
    [
      'version: 2\nbudgets: []\n',
      ['1:10 `version` must be 1, not 2', '2:10 `budgets` must have at least 1 entry'],
    ],
    [
      'version: "1"\nbudgets:\n',
      ['1:10 `version` must be 1, not the text "1"', '2:1 `budgets` must be a list, not empty'],
    ],
    [
      'version: 1\nbudgets:\n  - 5\n',
      ['3:5 an entry of `budgets` must be a map of keys and values, not 5'],
    ],
    ['text', ['1:1 a policy must be a map of keys and values, not the text "text"']],
    ['[1]', ['1:1 a policy must be a map of keys and values, not a list']],
    [
      `enforcement: enforced\n${budgetWith('per-run: 5 g')}`,
      [
        '1:14 `enforcement` must be `observe`, `warn` or `enforce`, not the text "enforced" | did you mean `enforce`?',
      ],
    ],
    [
      budgetWith('per-run: 5 g', 'decide-on: 7'),
      ['5:16 `decide-on` must be `low`, `middle` or `high`, not 7'],
    ],
    [
      budgetWith('per-run: 5 g', 'match: "*"'),
      ['5:12 `match` must be a map of keys and values, not the text "*"'],
    ],
    [
      budgetWith('per-run: 5 g', 'match: { workflows: "*" }'),
      [
        '5:25 `workflows` of `match` must be a list, not the text "*" | for example `workflows: ["*"]`',
      ],
    ],
    [
      budgetWith('per-run: 5 g', 'match: { workflows: [] }'),
      ['5:25 `workflows` of `match` must have at least 1 entry'],
    ],
    [
      budgetWith(
        'per-run: 5 g',
        `match: { workflows: ["a(b)", ok, "!x", "", "${'x'.repeat(201)}", 5] }`,
      ),
      ['5:26', '5:38', '5:44', '5:48', '5:253'].map(
        (at, index) =>
          `${at} an entry of \`workflows\` must be ${GLOB}${index === 4 ? ', not 5' : ''}`,
      ),
    ],
    [
      budgetWith('per-run: 5 g', `match: { workflows: [${'a,'.repeat(51)}] }`),
      ['5:25 `workflows` of `match` can have at most 50 entries'],
    ],
    [budgetWith('per-run: 5 g').replace('id: a', 'id: Train Job'), [`3:9 \`id\` must be ${ID}`]],
    [
      budgetWith('per-run: 5 g').replace('id: a', `id: ${'a'.repeat(64)}`),
      [`3:9 \`id\` must be ${ID}`],
    ],
    [budgetWith('per-run: 5 g').replace('id: a', 'id: 7'), [`3:9 \`id\` must be ${ID}, not 7`]],
    [
      `${budgetWith('per-run: 5 g')}  - id: b\n    per-job: 1 g\n  - { id: a, per-job: 1 g }\n`,
      ['7:11 budget `a` is there twice; the first is on line 3'],
    ],
  ])('%j', (text, errors) => {
    expect(errorsOf(text)).toEqual(errors);
  });

  it('of a thousand budgets is fine, of one more is not', () => {
    const many = (count: number): string =>
      `version: 1\nbudgets:\n${Array.from({ length: count }, (_, i) => ` - {id: b${i}, per-run: 1 g}\n`).join('')}`;
    expect(sound(many(1000)).budgets).toHaveLength(1000);
    expect(errorsOf(many(1001))).toEqual(['3:2 `budgets` can have at most 1000 entries']);
  });
});

describe('YAML', () => {
  const NO_PART = 'no part of a policy';
  const COLUMN = 'the keys of one map, and the dashes of one list, stand in one column';
  it.each([
    ['an anchor', 'version: &v 1\n', [`1:10 anchors (\`&\`) are ${NO_PART}: write the value out`]],
    [
      'an alias',
      'a: &x 1\nb: *x\n',
      [
        `1:4 anchors (\`&\`) are ${NO_PART}: write the value out`,
        `2:4 aliases (\`*\`) are ${NO_PART}: write the value out, or quote a glob: \`"*"\``,
      ],
    ],
    [
      'a glob without quotes',
      'w: [*.yml]\n',
      [`1:5 aliases (\`*\`) are ${NO_PART}: write the value out, or quote a glob: \`"*"\``],
    ],
    ['a tag', 'version: !!int 1\n', [`1:10 tags (\`!\`) are ${NO_PART}: leave it out`]],
    ['a tag of nobody', 'version: !<x> 1\n', [`1:10 tags (\`!\`) are ${NO_PART}: leave it out`]],
    [
      'a directive',
      '%YAML 1.1\n---\nversion: 1\n',
      [`1:1 directives (\`%\`) are ${NO_PART}: leave it out`],
    ],
    [
      'two documents',
      'version: 1\n---\nversion: 1\n',
      ['2:1 a policy is one YAML document: remove what follows'],
    ],
    ['a tab as indentation', 'budgets:\n\t- id: a\n', ['2:1 tabs cannot indent: use spaces']],
    [
      'a text with a colon',
      'a: b: c\n',
      ['1:4 a key stands within a value: put a text that holds `: ` in quotes'],
    ],
    ['a quote left open', 'a: "x\n\n', ['1:6 a text has no closing quote']],
    [
      'a list left open',
      'a: [1, 2\n',
      ['1:9 a `[` or `{` is left open: close it, and indent what is in it'],
    ],
    ['a reserved character', 'a: @x\n', ['1:4 a text that begins with `@` needs quotes']],
    ['no colon', 'version 1\nbudgets:\n', ['1:1 a `:` is missing after this key']],
    ['no space', 'version:1\nbudgets: []\n', ['1:1 a space is missing after the `:`']],
    [
      'no colon in the last line',
      'version: 1\nbudgets:\n  - id: a\n    per-run 5 g\n',
      ['4:5 a `:` is missing after this key'],
    ],
    [
      'no space in the last line',
      'version: 1\nbudgets:\n  - id: a\n    per-run:5 g\n',
      ['4:5 a space is missing after the `:`'],
    ],
    [
      'a key one column off',
      'budgets:\n  - id: a\n   per-run: 5 g\n',
      [`3:1 this is indented wrong: ${COLUMN}`],
    ],
    [
      'a key too deep',
      'budgets:\n  - id: a\n      per-run: 5 g\n',
      [`3:7 this is indented deeper than the line above allows: ${COLUMN}`],
    ],
    [
      'a dash too far left',
      'b:\n    - id: a\n  - id: b\n',
      [`3:1 this is indented wrong: ${COLUMN}`],
    ],
    [
      'a map without its comma',
      'm: { a: 1 b: 2 }\n',
      ['1:9 a comma is missing here, or a text that holds `: ` needs quotes'],
    ],
    [
      'something after a quote',
      'a: "x" y\n',
      ['1:8 this is not expected here: before it a quote, a comma or a new line is missing'],
    ],
    ['one bracket too many', 'a: [x]]\n', ['1:7 this closing bracket has no opening one']],
    [
      'a list beside its key',
      'b: - id: a\n',
      ['1:4 a list with dashes begins on a line of its own'],
    ],
    ['deep nesting', '['.repeat(20_000), ['1:17 nested deeper than 16 levels']],
    [
      'deep nesting, closed',
      `${'['.repeat(99)}${']'.repeat(99)}`,
      ['1:17 nested deeper than 16 levels'],
    ],
    [
      'deep nesting by indentation',
      Array.from({ length: 18 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
      ['17:17 nested deeper than 16 levels'],
    ],
    ['deep nesting on one line', `${'- '.repeat(99)}a`, ['1:33 nested deeper than 16 levels']],
    ['nothing', '', ['1:1 the policy is empty | it begins with `version: 1` and has `budgets`']],
    [
      'a comment only',
      '# soon\n',
      ['1:1 the policy is empty | it begins with `version: 1` and has `budgets`'],
    ],
  ])('%s', (_, text, errors) => {
    expect(errorsOf(text)).toEqual(errors);
  });
});

describe('bytes', () => {
  const bytes = (...parts: (string | number[])[]): Uint8Array =>
    Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  const hidden = (code: string): string =>
    `an invisible or control character (U+${code}) has no place in a policy`;
  it.each([
    [
      'not UTF-8',
      bytes('a: 1\nb: é', [0xff], '\n'),
      ['2:5 this is not UTF-8: save the policy as UTF-8'],
    ],
    [
      'cut within a character',
      bytes('a: ', [0xf0, 0x9f]),
      ['1:4 this is not UTF-8: save the policy as UTF-8'],
    ],
    [
      'whose bad character begins as its replacement does',
      bytes('ab', [0xef], 'c'),
      ['1:3 this is not UTF-8: save the policy as UTF-8'],
    ],
    [
      'of an overlong slash',
      bytes('a', [0xc0, 0xaf]),
      ['1:2 this is not UTF-8: save the policy as UTF-8'],
    ],
    ['UTF-16', bytes([0xff, 0xfe], 'a\0'), ['1:1 this is not UTF-8: save the policy as UTF-8']],
    [
      'after a byte order mark',
      bytes('\ufeffa: ', [0xff]),
      ['1:4 this is not UTF-8: save the policy as UTF-8'],
    ],
    ['too many', 'x'.repeat(65_537), ['1:1 a policy has at most 65536 bytes, not 65537']],
    [
      'too many, though not characters',
      'é'.repeat(32_769),
      ['1:1 a policy has at most 65536 bytes, not 65538'],
    ],
    ['a control character', 'version: 1 # \u0007\n', [`1:14 ${hidden('0007')}`]],
    ['an escape', 'a: 1\r\nb: \u001b[31m\r\n', [`2:4 ${hidden('001B')}`]],
    ['a carriage return alone', 'é\u{1f600}: \rx', [`1:5 ${hidden('000D')}`]],
    ['a mark that turns text round', 'a: 1\nid: a\u202eb\n', [`2:6 ${hidden('202E')}`]],
    ['a second byte order mark', '\ufeff\ufeffversion: 1\n', [`1:1 ${hidden('FEFF')}`]],
    ['half a surrogate pair', 'a: \ud800\n', [`1:4 ${hidden('D800')}`]],
  ])('%s', (_, source, errors) => {
    expect(errorsOf(source)).toEqual(errors);
  });

  it('of the largest policy are read', () => {
    const text = budgetWith('per-run: 5 g');
    expect(sound(`${text}#${'x'.repeat(65_536 - text.length - 1)}`).budgets).toHaveLength(1);
  });
});

describe('an error for people', () => {
  const render = (text: string, name = '.github/carbon-policy.yml'): string => {
    const parsed = parsePolicy({ name, text });
    return parsed.ok ? 'no error' : renderPolicyErrors(parsed.errors);
  };

  it('shows file, line, column, the line, a caret and what was meant', () => {
    expect(render(`enforcment: warn\n${budgetWith('per-run: 50 kw')}`)).toBe(
      `.github/carbon-policy.yml:1:1: unknown key "enforcment"
  1 | enforcment: warn
    | ^
    = did you mean \`enforcement\`?

.github/carbon-policy.yml:5:14: \`per-run\` cannot be "50 kw": \`kw\` is no unit of mass or energy; did you mean \`kWh\`?
  5 |     per-run: 50 kw
    |              ^`,
    );
  });

  it('keeps the caret under its character after tabs and beyond the basic plane', () => {
    expect(render('\u{1f331}\u{1f331}: &x 1').split('\n')[2]).toBe('    |     ^');
    expect(render('{ a\t:\t&x 1 }').split('\n').slice(1)).toEqual([
      '  1 | { a\t:\t&x 1 }',
      '    |    \t \t^',
    ]);
  });

  it('shows the first line even where that is empty', () => {
    expect(render('\n# a comment\n').split('\n')[1]).toBe('  1 | ');
  });

  it('is not misled by a key that looks like the path of another', () => {
    const text = 'version: 1\nbudgets:\n  - 5\nbudgets/0: 5\n';
    expect(errorsOf(text).map((error) => error.slice(0, 30))).toEqual([
      '3:5 an entry of `budgets` must',
      '4:1 unknown key "budgets/0" | ',
    ]);
  });

  it('cuts a long line around the column', () => {
    const [, line = '', caret = ''] = render(`${' '.repeat(300)}&x 1 ${'y'.repeat(300)}`).split(
      '\n',
    );
    expect(line.length).toBeLessThan(120);
    expect(line[caret.indexOf('^')]).toBe('&');
  });

  it('stops after fifty and says how many more there are', () => {
    const text = Array.from({ length: 65 }, (_, i) => `key-${i}: 1\n`).join('');
    const rendered = render(`version: 1\nbudgets: [{ id: a, per-run: 5 g }]\n${text}`);
    expect(rendered.match(/unknown key/gu)).toHaveLength(50);
    expect(rendered.endsWith('\n\n… and 15 more.')).toBe(true);
  });

  it('lets no file name or line pass for a workflow command', () => {
    const rendered = render('::error::x: &a 1\n', 'p.yml\n::error::forged');
    for (const line of rendered.split('\n')) expect(line).not.toMatch(/^\s*::/u);
  });
});
