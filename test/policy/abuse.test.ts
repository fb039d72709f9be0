import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UNKNOWN_SUBJECT } from '../../src/history/point.ts';
import { globFits } from '../../src/policy/glob.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy, renderPolicyErrors } from '../../src/policy/parse.ts';
import { parseReference } from '../../src/policy/reference.ts';
import { given, sound, total } from './builders.ts';

/** Abuse that a policy, a waiver or a name can be tried with; the numbers are those of our list. */

const START = Date.UTC(2026, 10, 22);

function refused(text: string, today: string | null = null): string {
  const asWritten = today === null ? null : { today, workflows: null };
  const parsed = parsePolicy({ name: 'p.yml', text }, [], asWritten);
  if (!parsed.ok) return renderPolicyErrors(parsed.errors);
  return parsed.remarks.length === 0 ? 'sound' : renderPolicyErrors(parsed.remarks);
}

const WAIVER = (lines: string) =>
  `version: 1\nenforcement: enforce\nbudgets: [{ id: a, per-run: 5 g }, { id: b, per-run: 5 g, match: { events: [push] } }]\nwaivers:\n  - { ${lines} }\n`;

describe('A3: a job that would rather be unknown', () => {
  it('is bound by budgets whose match it keeps dark, and by a scope it keeps dark', () => {
    const policy = sound(
      'version: 1\nenforcement: enforce\nscope: { high-impact: { gpu: true } }\nbudgets: [{ id: a, per-run: 5 g, match: { workflows: [train.yml], branches: [main], paths: ["src/**"] } }]\n',
    );
    const dark = { ...UNKNOWN_SUBJECT, job: 'innocent' };
    expect(judge(policy, given(total(9, 1), { subject: dark })).verdict).toBe('fail');
  });
});

describe('A13: YAML that costs or hides', () => {
  it.each([
    ['a bomb of aliases', `a: &a [x]\n${'b: [*a, *a]\n'.repeat(9)}`, 'anchors (`&`) are no part'],
    ['depth', '['.repeat(5000), 'nested deeper than 16 levels'],
    ['ten megabytes', 'x'.repeat(10_000_000), 'a policy has at most 65536 bytes, not 10000000'],
    ['a merge key', '<<: { a: 1 }\nversion: 1\n', 'merge keys (`<<`) are no part'],
    ['a prototype', '__proto__: { enforcement: observe }\nversion: 1\n', 'unknown key "__proto__"'],
    ['no number', 'version: .nan\nbudgets: []\n', '`version` must be 1, not NaN'],
    ['text reordered', 'version: 1\nbudgets: [{ id: a\u202eb, per-run: 5 g }]\n', 'U+202E'],
  ])('%s is refused with its line', (_, text, message) => {
    const said = refused(text);
    expect(said).toContain(message);
    expect(said).toMatch(/^p\.yml:\d+:\d+: /u);
  });
});

describe('A13: one line that is all mistakes', () => {
  const numbered = (one: (n: number) => string) => {
    let text = '';
    for (let n = 0; text.length < 60_000; n += 1) text += one(n);
    return text;
  };
  it.each([
    ['anchors', '&a '.repeat(20_000), 'anchors (`&`)', 20_000],
    ['aliases', '*a '.repeat(20_000), 'aliases (`*`)', 20_000],
    ['tags', '! '.repeat(30_000), 'tags (`!`)', 30_000],
    ['keys twice', `{ ${'a: 1, '.repeat(9_000)}}`, 'the key "a" is there twice', 8_999],
    ['unknown keys', `{ version: 1, ${numbered((n) => `k${n}: 1, `)}}`, 'unknown key "k0"', 5_000],
    ['empty budgets', `{ version: 1, budgets: [${'~,'.repeat(30_000)}] }`, 'must be a map', 30_000],
    ['empty runners', `{ version: 1, runners: [${'{},'.repeat(20_000)}] }`, 'is missing', 40_000],
  ])('%s: takes no time', (_, text, message, most) => {
    const from = process.cpuUsage();
    const said = refused(text);
    const { user, system } = process.cpuUsage(from);
    // Work for each mistake that grows with the line takes 8 to 60 seconds.
    expect((user + system) / 1e6).toBeLessThan(6);
    expect(said).toContain(message);
    const more = Number(/… and (\d+) more\.$/u.exec(said)?.[1]);
    expect(more).toBeGreaterThan(most - 100);
    for (const line of said.split('\n')) expect(line.length).toBeLessThan(300);
  });

  it('a thousand sound budgets on one line take no time, and know their places', () => {
    const budgets = Array.from({ length: 1000 }, (_, n) => `{ id: b${n}, per-run: 5 g }`);
    const from = process.cpuUsage();
    const policy = sound(`{ version: 1, budgets: [${budgets.join(', ')}] }`);
    const { user, system } = process.cpuUsage(from);
    expect((user + system) / 1e6).toBeLessThan(6);
    expect(policy.budgets).toHaveLength(1000);
    expect(policy.budgets[1]?.at).toEqual({ line: 1, column: 51 });
  });

  it('shows the place in a long line, whatever the width of its characters', () => {
    const said = refused(`{ version: 1, "${'😀'.repeat(150)}": 1, versoin: 1 }\r\n`);
    const at = said.indexOf('p.yml:1:172: unknown key "versoin"');
    const [, line = '', caret = ''] = said.slice(at).split('\n');
    expect(at).toBeGreaterThanOrEqual(0);
    expect(line).toBe(`  1 | …${'😀'.repeat(44)}": 1, versoin: 1 }`);
    expect([...line][[...caret].indexOf('^')]).toBe('v');
  });
});

describe('A14: a match that never ends', () => {
  it('is none: globs take time in the product of both lengths, and nothing else is special', () => {
    const from = performance.now();
    expect(globFits(`${'*'.repeat(60)}${'*a'.repeat(60)}b`, 'a'.repeat(4000))).toBe(false);
    expect(performance.now() - from).toBeLessThan(10_000);
    const text =
      'version: 1\nbudgets: [{ id: a, per-run: 5 g, match: { workflows: ["(a+)+$"] } }]\n';
    expect(refused(text)).toContain('brackets, braces, backslashes and a leading `!` are refused');
  });
});

describe('A15, A20: names and texts that would be more than that', () => {
  it.each(['::error::forged', '"\\u001b[31m"', '<!-- marker -->', '`x` | y', '[a](javascript:b)'])(
    '%s begins no line of what is said, and hides nothing',
    (name) => {
      const said = refused(
        `${name.startsWith('"') ? name : JSON.stringify(name)}: 1\nversion: 1\n`,
      );
      for (const line of said.split('\n')) expect(line).not.toMatch(/^\s*::/u);
      expect(said).not.toContain('\u001b');
    },
  );

  it("a waiver's reason and approver are quoted", () => {
    const text = WAIVER(
      'budget: a, reason: "a [reason](x) `of` sorts \\"", up-to: 9 g, expires: 2026-12-01, approved-by: "<@org>"',
    );
    const [waiver] = judge(sound(text), given(total(6, 1), { startMs: START })).waivers;
    expect(waiver?.sentence).toContain('"a [reason](x) `of` sorts \\""');
    expect(waiver?.sentence).toContain('"<@org>", unverified.');
  });
});

describe('A23: a parent that leads elsewhere', () => {
  it.each([
    'https://evil.example/policy.yml',
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'evil/repo/p.yml',
    'evil/repo/../../../p.yml@main',
    'evil/repo/p.yml@v1?ref=x',
    'evil/repo/p.yml@refs/heads/../x',
    '//evil/p.yml',
    'evil/./p.yml@main',
  ])('%s is refused', (reference) => {
    expect(parseReference(reference).ok).toBe(false);
  });

  it('a short commit is nothing: whoever can name a branch could make it mean what he likes', () => {
    expect(parseReference('evil/repo/p.yml@a1b2c3d').ok).toBe(false);
  });
});

describe('A36: a cache that others can fill', () => {
  const ROOT = new URL('../../', import.meta.url);
  const SOURCES = readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${name}`);

  it('is where no past comes from: nothing here asks for one', () => {
    const asking = ['action.yml', 'package.json', ...SOURCES].filter((file) =>
      /@actions\/cache|ACTIONS_CACHE/u.test(readFileSync(new URL(file, ROOT), 'utf8')),
    );
    expect(SOURCES.length).toBeGreaterThan(200);
    expect(asking).toEqual([]);
  });
});

describe('A29: a waiver for everything, for ever, for no reason', () => {
  it.each([
    [
      'budget: "*", reason: because we can, up-to: 9 g, expires: 2026-12-01',
      '`budget` must be a name',
    ],
    [
      'budget: [a, b], reason: because we can, up-to: 9 g, expires: 2026-12-01',
      '`budget` must be a name',
    ],
    ['budget: a, reason: x, up-to: 9 g, expires: 2026-12-01', 'a reason of 10 to 500 characters'],
    ['budget: a, up-to: 9 g, expires: 2026-12-01', '`reason` is missing'],
    ['budget: a, reason: because we can, expires: 2026-12-01', '`up-to` is missing'],
    ['budget: a, reason: because we can, up-to: 9 g', '`expires` is missing'],
    ['budget: a, reason: because we can, up-to: 9 g, expires: never', '`expires` must be a day'],
    [
      'budget: a, reason: because we can, up-to: 9 g, expires: 2099-01-01',
      'more than 90 days ahead',
    ],
    ['budget: a, reason: because we can, up-to: 9 g, expires: 2026-11-21', 'ended on 2026-11-21'],
  ])('{ %s } is refused', (lines, message) => {
    expect(refused(WAIVER(lines), '2026-11-22')).toContain(message);
  });

  it('that stands in a policy all the same does nothing: the budget binds, and the report says why', () => {
    for (const [expires, said] of [
      ['2099-01-01', 'more than 90 days ahead, so it does not hold'],
      ['2026-11-21', 'the budget binds again'],
    ]) {
      const text = WAIVER(`budget: a, reason: because we can, up-to: 9 g, expires: ${expires}`);
      const judged = judge(sound(text), given(total(8, 1), { startMs: START }));
      expect(judged.verdict).toBe('fail');
      expect(judged.waivers[0]?.sentence).toContain(said);
    }
  });

  it('waives one budget and no other', () => {
    const text = WAIVER('budget: a, reason: because we can, up-to: 9 g, expires: 2026-12-01');
    const push = { ...UNKNOWN_SUBJECT, job: 'j', event: 'push' };
    const judged = judge(sound(text), given(total(8, 1), { startMs: START, subject: push }));
    expect(judged.results.map(({ budget, verdict }) => [budget, verdict])).toEqual([
      ['b', 'fail'],
      ['a', 'pass'],
    ]);
  });
});
