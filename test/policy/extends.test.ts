import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/policy/judge.ts';
import type { Parent } from '../../src/policy/parents.ts';
import { gatherParents, parsePolicy } from '../../src/policy/parse.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { PRESETS, parseReference } from '../../src/policy/reference.ts';
import { given, total } from './builders.ts';

const COMMIT = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
const AWAY = `org/policies/base.yml@${COMMIT}`;

const BASE = `version: 1
enforcement: warn
decide-on: middle
data: { unknown-place: inconclusive }
scope: { high-impact: { energy: 1 J, gpu: true } }
waiver-limit: 60 d
budgets:
  - { id: a, per-run: 5 g, max-range: 150 % }
  - { id: b, per-job: 50 g, match: { events: [push] } }
`;

/** A policy of these lines over parents that are given as texts by reference. */
function parse(text: string, files: Readonly<Record<string, string | null>> = {}) {
  const parents = Object.entries(files).map(
    ([reference, content]): Parent => ({
      reference,
      commit: null,
      bytes: content === null ? null : new TextEncoder().encode(content),
      why: content === null ? 'GitHub answered 403' : null,
    }),
  );
  return parsePolicy({ name: '.github/p.yml', text }, parents);
}

function over(base: string, ...lines: string[]) {
  return parse(['version: 1', 'extends: [./base.yml]', ...lines, ''].join('\n'), {
    '.github/base.yml': base,
  });
}

function sound(parsed: ReturnType<typeof parse>): Policy {
  if (!parsed.ok) throw new Error(parsed.errors.map(({ message }) => message).join('\n'));
  return parsed.policy;
}

function errorsOf(parsed: ReturnType<typeof parse>): string[] {
  if (parsed.ok) return [];
  return parsed.errors.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

describe('a policy over another', () => {
  it('has all that the other says, with the file it is from', () => {
    const policy = sound(over(BASE));
    expect(policy).toMatchObject({
      enforcement: 'warn',
      scope: { energyJ: 1, gpu: true },
      data: { 'unknown-place': 'inconclusive', tampering: 'inconclusive' },
      waiverLimitDays: 60,
      settingOrigins: { enforcement: '.github/base.yml', data: '.github/base.yml' },
    });
    expect(
      policy.budgets.map(({ id, origin, decideOn, at }) => [id, origin, decideOn, at.line]),
    ).toEqual([
      ['a', '.github/base.yml', 'middle', 8],
      ['b', '.github/base.yml', 'middle', 9],
    ]);
  });

  it('tightens it and adds to it; each rule keeps the line that it stands on', () => {
    const policy = sound(
      over(
        BASE,
        'enforcement: enforce',
        'decide-on: high',
        'data: { unknown-place: fail, tampering: fail }',
        'scope: { high-impact: { duration: 1 min } }',
        'budgets:',
        '  - { id: a, per-run: 4 g, per-job: 3 g, enforcement: enforce }',
        '  - { id: c, per-run: 1 kg }',
      ),
    );
    expect(policy).toMatchObject({
      enforcement: 'enforce',
      scope: { energyJ: 1, durationS: 60, gpu: true },
      data: { 'unknown-place': 'fail', tampering: 'fail' },
    });
    const rules = policy.budgets.flatMap(({ id, origin, decideOn, maxRange, rules: own }) =>
      own.map(({ kind, at }) => [id, kind, origin, at.line, decideOn, maxRange]),
    );
    expect(rules).toEqual([
      ['a', 'per-run', '.github/p.yml', 8, 'high', 1.5],
      ['a', 'per-job', '.github/p.yml', 8, 'high', 1.5],
      ['c', 'per-run', '.github/p.yml', 9, 'high', null],
      ['b', 'per-job', '.github/base.yml', 9, 'high', null],
    ]);
  });

  it.each([
    ['enforcement: observe', '3 this loosens what it extends: `observe` is milder than the `warn`'],
    [
      'rollout: [{ from: 2026-01-01, enforcement: observe }]',
      '3 this loosens what it extends: `observe` from 2026-01-01 is milder than the `warn`',
    ],
    ['decide-on: low', '3 this loosens what it extends: `low` is milder than the `middle`'],
    [
      'data: { unknown-place: ignore }',
      '3 this loosens what it extends: `ignore` is milder than the `inconclusive`',
    ],
    [
      'scope: { high-impact: { energy: 2 J } }',
      '3 this loosens what it extends: the threshold is higher than that',
    ],
    ['waiver-limit: 90 d', '3 this loosens what it extends: 90 days are more than the 60'],
    [
      'budgets: [{ id: a, per-run: 6 g }]',
      '3 this loosens what it extends: `per-run` is not as tight as that',
    ],
    [
      'budgets: [{ id: a, per-run: 6 Wh }]',
      '3 this loosens what it extends: `per-run` is not as tight as that',
    ],
    [
      'budgets: [{ id: a, max-range: 200 % }]',
      '3 this loosens what it extends: the range is wider than that',
    ],
    [
      'budgets: [{ id: a, match: { events: [push] } }]',
      '3 this loosens what it extends: which audits a budget is for is settled by that',
    ],
  ])('cannot loosen it by %s', (line, message) => {
    expect(errorsOf(over(BASE, line))).toEqual([`.github/p.yml:${message} of .github/base.yml`]);
  });

  it.each([
    ['increase: { max: 15 %, even-if-noisy: true }', 'increase: 10 %'],
    // Other audits than the parent's would be the usual ones, or too few of them to decide.
    ['increase: 15 %', 'increase: { max: 15 %, max-age: 1 d }'],
    ['increase: 15 %', 'increase: { max: 15 %, window: 200 }'],
    [
      'improve: { target: -5 %, from: 2026-09-01, by: 2027-01-01 }',
      'improve: { target: -5 %, from: 2026-08-01, by: 2027-01-01 }',
    ],
    [
      'improve: { target: -5 %, from: 2026-09-01, by: 2027-01-01, even-if-noisy: true }',
      'improve: { target: -6 %, from: 2026-09-01, by: 2027-01-01 }',
    ],
    [
      'improve: { target: -5 %, from: 2026-09-01, by: 2027-01-01, reference: { energy: 5 Wh, method: 1 } }',
      'improve: { target: -5 %, from: 2026-09-01, by: 2027-01-01, reference: 5 Wh }',
    ],
  ])('{ %s } is loosened by { %s }', (theirs, own) => {
    const base = `version: 1\nbudgets: [{ id: a, ${theirs} }]\n`;
    expect(errorsOf(over(base, `budgets: [{ id: a, ${own} }]`))[0]).toContain(
      'is not as tight as that of .github/base.yml',
    );
    expect(sound(over(base, `budgets: [{ id: a, ${theirs} }]`)).budgets).toHaveLength(1);
  });

  it.each([
    ['enforcement', 'enforcement: observe', (policy: Policy) => policy.enforcement, 'observe'],
    [
      'data',
      'data: { unknown-place: ignore }',
      (policy: Policy) => policy.data['unknown-place'],
      'ignore',
    ],
    [
      'scope',
      'scope: { high-impact: { energy: 2 J } }',
      (policy: Policy) => policy.scope?.energyJ,
      2,
    ],
    ['waiver-limit', 'waiver-limit: 90 d', (policy: Policy) => policy.waiverLimitDays, 90],
    ['budgets.a', 'budgets: [{ id: a, per-run: 6 g }]', limitOfA, '6 g'],
    ['budgets', 'budgets: [{ id: a, per-run: 6 g }]', limitOfA, '6 g'],
  ])('loosens %s where the other leaves that open', (path, line, look, value) => {
    const policy = sound(over(`${BASE}allow-override: [${path}]\n`, line));
    expect(look(policy)).toEqual(value);
  });

  it('cannot waive what it did not set, unless that is left open', () => {
    const lines = [
      'waivers:',
      '  - { budget: a, reason: for this one only, up-to: 9 g, expires: 2026-12-01 }',
    ];
    expect(errorsOf(over(BASE, ...lines))).toEqual([
      '.github/p.yml:4 budget `a` is of .github/base.yml, which this extends: it cannot be waived here',
    ]);
    expect(sound(over(`${BASE}allow-override: [waivers]\n`, ...lines)).waivers).toHaveLength(1);
  });

  it.each([
    ['data', 'data: { tampering: fail }', '`data` is locked by .github/base.yml: leave it out'],
    [
      'budgets.a',
      'budgets: [{ id: a, per-run: 1 g }]',
      '`budgets.a` is locked by .github/base.yml: leave it out',
    ],
    [
      'enforcement',
      'rollout: [{ from: 2027-01-01, enforcement: enforce }]',
      '`enforcement` is locked by .github/base.yml: leave it out',
    ],
  ])('cannot touch %s that is locked, not even to tighten it', (path, line, message) => {
    expect(errorsOf(over(`${BASE}locked: [${path}]\n`, line))).toEqual([
      `.github/p.yml:3 ${message}`,
    ]);
  });

  it('leaves the terms of a locked budget as they are, whatever is said of all budgets', () => {
    const words = ['decide-on: high', 'max-range: 1 %', 'intensity: marginal'];
    const budgetOf = (id: string, locked: string) =>
      sound(over(`${BASE}locked: [${locked}]\n`, ...words)).budgets.find((one) => one.id === id);
    const untouched = { decideOn: 'middle', maxRange: 1.5, intensity: 'average' };
    expect(budgetOf('a', 'budgets.a')).toMatchObject(untouched);
    expect(budgetOf('a', 'budgets')).toMatchObject(untouched);
    const tightened = { decideOn: 'high', maxRange: 0.01, intensity: 'marginal' };
    expect(budgetOf('b', 'budgets.a')).toMatchObject(tightened);
  });

  it('keeps what its parents lock from those that extend it in turn, and opens nothing they closed', () => {
    const files = {
      '.github/base.yml': `${BASE}locked: [data]\nallow-override: [budgets.a]\n`,
      '.github/middle.yml':
        'version: 1\nextends: [./base.yml]\nallow-override: [budgets.a, scope]\n',
    };
    const child = (line: string) => parse(`version: 1\nextends: [./middle.yml]\n${line}\n`, files);
    expect(errorsOf(child('data: { tampering: fail }'))).toHaveLength(1);
    expect(errorsOf(child('scope: { high-impact: { energy: 2 J } }'))).toHaveLength(1);
    expect(limitOfA(sound(child('budgets: [{ id: a, per-run: 6 g }]')))).toBe('6 g');
  });

  it('binds by the strictest of several parents, on every day', () => {
    const other =
      'version: 1\nenforcement: observe\nrollout: [{ from: 2027-01-01, enforcement: enforce }]\nbudgets: [{ id: c, per-run: 1 g }]\n';
    const policy = sound(
      parse('version: 1\nextends: [./base.yml, ./other.yml]\n', {
        '.github/base.yml': BASE,
        '.github/other.yml': other,
      }),
    );
    const on = (startMs: number) => judge(policy, given(total(9, 1), { startMs })).verdict;
    expect(on(Date.UTC(2026, 11, 31))).toBe('warn');
    expect(on(Date.UTC(2027, 0, 1))).toBe('fail');
    expect(policy.budgets.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('has budgets of a common ancestor once, and refuses two of one name', () => {
    const files = {
      '.github/base.yml': BASE,
      '.github/x.yml': 'version: 1\nextends: [./base.yml]\n',
      '.github/y.yml': 'version: 1\nextends: [./base.yml]\n',
      '.github/z.yml': 'version: 1\nbudgets: [{ id: a, per-run: 1 g }]\n',
    };
    const of = (...names: string[]) =>
      parse(`version: 1\nextends: [${names.map((name) => `./${name}.yml`).join(', ')}]\n`, files);
    expect(sound(of('x', 'y')).budgets.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(errorsOf(of('x', 'z'))).toEqual([
      '.github/p.yml:2 budget `a` is in .github/base.yml and in .github/z.yml: only one of them can be extended',
    ]);
  });
});

function limitOfA(policy: Policy): string | undefined {
  const limits = policy.budgets
    .filter(({ id }) => id === 'a')
    .flatMap(({ rules }) =>
      rules.flatMap((rule) => (rule.kind === 'per-run' ? [rule.limit.text] : [])),
    );
  return limits.length === 1 ? limits[0] : limits.join();
}

describe('what cannot be had', () => {
  const text = (...more: string[]) =>
    [
      'version: 1',
      `extends: ["${AWAY}"]`,
      ...more,
      'budgets: [{ id: own, per-run: 5 g }]',
      '',
    ].join('\n');

  it('makes a pass inconclusive, and hides no broken budget', () => {
    const policy = sound(parse(text('enforcement: enforce'), { [AWAY]: null }));
    expect(judge(policy, given(total(1, 1)))).toMatchObject({
      verdict: 'inconclusive',
      sentence: `The policy could not be had whole: "${AWAY}" could not be read (GitHub answered 403).`,
      troubles: [{ onError: 'warn', verdict: 'inconclusive', at: { line: 2 } }],
    });
    expect(judge(policy, given(total(9, 1))).verdict).toBe('fail');
  });

  it('is an error, and no broken budget, where `on-error` says fail', () => {
    const policy = sound(parse(text('on-error: fail'), { [AWAY]: null }));
    const judged = judge(policy, given(total(1, 1)));
    expect(judged.verdict).toBe('error');
    expect(judged.results.map(({ verdict }) => verdict)).toEqual(['pass']);
  });

  it('is what has mistakes elsewhere; beside the policy they are its own', () => {
    const broken = 'version: 1\nbudgets: [{ id: a, per-run: 5 }]\n';
    const policy = sound(parse(text(), { [AWAY]: broken }));
    expect(policy.troubles[0]?.message).toContain('has mistakes: line 2: `per-run` cannot be "5"');
    expect(errorsOf(over(broken))).toEqual([
      '.github/base.yml:2 `per-run` cannot be "5": give a unit, for example `5 g` or `5 Wh`',
    ]);
  });

  it('says nothing of waivers of budgets that may stand there', () => {
    const waiver =
      'waivers: [{ budget: theirs, reason: for this one only, up-to: 9 g, expires: 2026-12-01 }]';
    expect(parse(text(waiver), { [AWAY]: null }).ok).toBe(true);
  });
});

describe('parents of parents', () => {
  const chain = (length: number): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length }, (_, i) => [
        `.github/${i}.yml`,
        i + 1 < length ? `version: 1\nextends: [./${i + 1}.yml]\n` : BASE,
      ]),
    );
  const top = 'version: 1\nextends: [./0.yml]\n';

  it('are followed three deep and no deeper', () => {
    expect(sound(parse(top, chain(3))).budgets).toHaveLength(2);
    expect(errorsOf(parse(top, chain(4)))).toEqual([
      '.github/2.yml:2 `extends` goes deeper than 3 levels',
    ]);
  });

  it('cannot go in circles', () => {
    expect(errorsOf(parse(top, { '.github/0.yml': 'version: 1\nextends: [./p.yml]\n' }))).toEqual([
      '.github/0.yml:2 a policy cannot extend itself',
    ]);
  });

  it('are read once each, as seen from where they are named', async () => {
    const asked: string[] = [];
    const files: Readonly<Record<string, string>> = {
      'a/b/c.yml': 'version: 1\nextends: [../d.yml, ./e.yml]\n',
      'a/d.yml': `version: 1\nextends: ["${AWAY}"]\n`,
      'a/b/e.yml': 'version: 1\nextends: [../d.yml, carbon-audit:strict]\n',
      [AWAY]: 'version: 1\nextends: [./more/f.yml]\n',
    };
    const found = await gatherParents(
      { name: 'a/p.yml', text: 'version: 1\nextends: [./b/c.yml]\n' },
      async (reference) => {
        const key =
          reference.kind === 'file'
            ? reference.path
            : `${reference.owner}/${reference.repo}/${reference.path}@${reference.ref}`;
        asked.push(key);
        const text = files[key];
        return {
          commit: null,
          bytes: text === undefined ? null : new TextEncoder().encode(text),
          why: text === undefined ? 'there is no such file' : null,
        };
      },
    );
    expect(asked).toEqual(['a/b/c.yml', 'a/d.yml', AWAY, 'a/b/e.yml']);
    expect(found.map(({ reference }) => reference)).toEqual(asked);
  });

  it('are no more than a handful, however they are named', async () => {
    let count = 0;
    const names = (n: number) =>
      `version: 1\nextends: [${[0, 1, 2].map((i) => `./${n}${i}.yml`).join(', ')}]\n`;
    const read = async () => {
      count += 1;
      return { commit: null, bytes: new TextEncoder().encode(names(count)), why: null };
    };
    const parents = await gatherParents({ name: 'p.yml', text: names(0) }, read);
    expect(count).toBeLessThanOrEqual(8);
    const parsed = parsePolicy({ name: 'p.yml', text: names(0) }, parents);
    expect(errorsOf(parsed)[0]).toContain('a policy is made of at most 8 documents');
  });
});

describe('a reference', () => {
  it.each([
    ['carbon-audit:strict', { kind: 'preset', preset: 'strict' }],
    ['./a.yml', { kind: 'file', path: './a.yml' }],
    ['../a/b.yml', { kind: 'file', path: '../a/b.yml' }],
    [
      'org/.github/carbon/p.yml@main',
      { kind: 'remote', owner: 'org', repo: '.github', path: 'carbon/p.yml', ref: 'main' },
    ],
    [
      `org/repo/p.yml@${COMMIT}`,
      { kind: 'remote', owner: 'org', repo: 'repo', path: 'p.yml', ref: COMMIT },
    ],
  ])('%s is understood', (text, value) => {
    expect(parseReference(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['carbon-audit:srtict', 'did you mean `carbon-audit:strict`?'],
    ['carbon-audit:team-of-experts', 'there are `carbon-audit:observe`'],
    ['base.yml', 'give `./file.yml`'],
    ['/etc/passwd', 'from where this file lies'],
    ['org/repo@main', 'give `./file.yml`'],
    ['org/repo/../../x/p.yml@main', 'a path in it'],
    ['../repo/p.yml/x@main@', ''],
    ['org/..//p.yml@main', 'a path in it'],
    ['org/repo/p.yml@', 'a commit of 40 digits'],
    ['org/repo/p.yml@../x', 'a commit of 40 digits'],
    ['org/repo/p.yml@-x', 'a commit of 40 digits'],
    ['org/repo/p.yml@a0d285e', 'a commit has 40 digits'],
    [`org/repo/p.yml@${COMMIT.slice(1)}`, 'a commit has 40 digits'],
  ])('%s is refused', (text, said) => {
    const parsed = parseReference(text);
    if (said === '') expect(parsed.ok && parsed.value.kind).toBe('file');
    else expect(parsed.ok ? '' : parsed.expected).toContain(said);
  });
});

describe('a policy that comes with the program', () => {
  it.each(PRESETS)('%s is sound, and can be built on', (name) => {
    const text = readFileSync(
      new URL(`../../policies/presets/${name}.yml`, import.meta.url),
      'utf8',
    );
    const alone = sound(parse(text));
    const extended = sound(parse(`version: 1\nextends: [carbon-audit:${name}]\n`));
    expect(extended.budgets.map(({ id, enforcement }) => [id, enforcement])).toEqual(
      alone.budgets.map(({ id, enforcement }) => [id, enforcement]),
    );
    expect(extended.budgets[0]?.origin).toBe(`carbon-audit:${name}`);
    expect(extended.enforcement).toBe(alone.enforcement);
    expect(text).toMatch(/^# [A-Z]/u);
  });

  it('observe fails nothing, strict bears no unknown place, small-team ignores small jobs', () => {
    const judged = (name: string, grams: number) =>
      judge(
        sound(parse(`version: 1\nextends: [carbon-audit:${name}]\n`)),
        {
          ...given({ ...total(grams, 1), energyJ: total(3600, 1).totalG, durationS: 60 }),
          subject: { ...given({}).subject, job: 'a', event: 'push', hasGpu: false },
        },
        ['unknown-place'],
      );
    expect(judged('observe', 1e6).verdict).toBe('pass');
    expect(judged('strict', 1).verdict).toBe('fail');
    expect(judged('strict', 1).results[0]?.verdict).toBe('pass');
    expect(judged('small-team', 1e6)).toMatchObject({ verdict: 'pass', isHighImpact: false });
    expect(judged('ml-training', 1e6).isHighImpact).toBe(false);
  });
});
