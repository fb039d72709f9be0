import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEAKNESSES } from '../../src/policy/data.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { given, spread } from './builders.ts';

/** A policy over files that lie beside it, by name. */
function parse(text: string, files: Readonly<Record<string, string>>) {
  const parents = Object.entries(files).map(([reference, content]) => ({
    reference,
    commit: null,
    bytes: new TextEncoder().encode(content),
    why: null,
  }));
  return parsePolicy({ name: 'p.yml', text }, parents);
}

function sound(text: string, files: Readonly<Record<string, string>>): Policy {
  const parsed = parse(text, files);
  if (!parsed.ok) throw new Error(parsed.errors.map(({ message }) => message).join('\n'));
  return parsed.policy;
}

function errorsOf(text: string, files: Readonly<Record<string, string>>) {
  const parsed = parse(text, files);
  return parsed.ok ? [] : parsed.errors.map(({ line, message, hint }) => [line, message, hint]);
}

const ORG = `version: 1
enforcement: enforce
budgets: [{ id: org-cap, per-run: 1 ug }]
locked: [budgets.org-cap, scope, waivers, enforcement, data]
`;
const HUGE = `version: 1
scope: { high-impact: { energy: 1 MWh } }
budgets: [{ id: own, per-run: 1 t }]
`;
const small = { energyJ: spread(10, 1), totalG: spread(1, 1), durationS: 1 };

describe('a policy over several others', () => {
  it.each(['carbon-audit:small-team', './huge.yml'])(
    'cannot switch off what one of them binds everything by, with the scope of %s',
    (other) => {
      for (const list of [`./org.yml, ${other}`, `${other}, ./org.yml`]) {
        const policy = sound(`version: 1\nextends: [${list}]\n`, {
          'org.yml': ORG,
          'huge.yml': HUGE,
        });
        expect(policy.scope).toBeNull();
        expect(judge(policy, given(small)).verdict).toBe('fail');
      }
    },
  );

  it('binds everything where strict is one of them', () => {
    const policy = sound(
      'version: 1\nextends: [carbon-audit:strict, carbon-audit:small-team]\n',
      {},
    );
    expect(policy.scope).toBeNull();
    expect(judge(policy, given({ ...small, totalG: spread(600, 1) })).verdict).toBe('fail');
  });

  it('is as strict as the default of one that leaves a setting unsaid', () => {
    const lax = `version: 1
data: { tampering: ignore }
waiver-limit: 365 d
budgets: [{ id: lax, per-run: 1 t }]
`;
    const policy = sound('version: 1\nextends: [./lax.yml, ./org.yml]\n', {
      'org.yml': ORG,
      'lax.yml': lax,
    });
    expect(policy.data.tampering).toBe('inconclusive');
    expect(policy.waiverLimitDays).toBe(90);
  });

  it('keeps what each of them says of a budget that they share', () => {
    const files = {
      'base.yml':
        'version: 1\nenforcement: enforce\nbudgets: [{ id: a, enforcement: warn, per-run: 5 g }]\n',
      'x.yml': 'version: 1\nextends: [./base.yml]\n',
      'y.yml':
        'version: 1\nextends: [./base.yml]\nbudgets: [{ id: a, enforcement: enforce, decide-on: high, max-range: 50 % }]\n',
    };
    for (const list of ['./x.yml, ./y.yml', './y.yml, ./x.yml']) {
      const { budgets } = sound(`version: 1\nextends: [${list}]\n`, files);
      expect(budgets).toMatchObject([
        { id: 'a', enforcement: 'enforce', decideOn: 'high', maxRange: 0.5 },
      ]);
    }
  });

  it("cannot waive one's budget through another that could not be read whole", () => {
    const files = {
      'org.yml': ORG,
      'side.yml': `version: 1
extends: ["some/where/p.yml@main"]
waivers: [{ budget: org-cap, reason: for no good reason, up-to: 9 t, expires: 2026-12-01 }]
`,
    };
    const policy = sound('version: 1\nextends: [./org.yml, ./side.yml]\n', files);
    expect(judge(policy, given(small)).verdict).toBe('fail');
  });

  it.each([
    ['runners', 'runners: [{ labels: ["*"], region: "aws:eu-north-1" }]'],
    ['place', 'place: { default: { country: FR } }'],
  ])('cannot bring %s in beside one that has it locked', (key, line) => {
    const files = {
      'org.yml': `version: 1\nbudgets: [{ id: a, per-run: 1 g }]\nlocked: [${key}]\n`,
      'side.yml': `version: 1\n${line}\nbudgets: [{ id: b, per-run: 1 g }]\n`,
    };
    expect(errorsOf('version: 1\nextends: [./org.yml, ./side.yml]\n', files)).toEqual([
      [2, `\`${key}\` is locked by org.yml, and side.yml has a word on it`, expect.any(String)],
    ]);
  });

  it('has the places that each of them names, and lets none go before the other', () => {
    const of = (name: string, country: string) =>
      `version: 1\nplace: { default: { country: ${country} } }\nbudgets: [{ id: ${name}, per-run: 1 g }]\n`;
    const files = { 'a.yml': of('a', 'FR'), 'b.yml': of('b', 'PL') };
    const policy = sound('version: 1\nextends: [./a.yml, ./b.yml]\n', files);
    expect(policy.defaultPlaces.map(({ place, origin }) => [place.country, origin])).toEqual([
      ['FR', 'a.yml'],
      ['PL', 'b.yml'],
    ]);
  });
});

describe('what one parent leaves open and another does not', () => {
  const open = `version: 1
enforcement: enforce
budgets: [{ id: open, per-run: 1 g }]
allow-override: [enforcement]
`;
  const over = (parent: string, line: string) =>
    [
      `version: 1\nextends: [./open.yml, ./other.yml]\n${line}\n`,
      { 'open.yml': open, 'other.yml': parent },
    ] as const;
  const other = (line: string) => `version: 1\n${line}\nbudgets: [{ id: other, per-run: 1 g }]\n`;

  it.each(['enforcement: warn', 'rollout: [{ from: 2026-01-01, enforcement: warn }]'])(
    'is a mistake where it is loosened all the same: %s',
    (line) => {
      for (const word of ['enforcement: enforce', 'enforcement: observe']) {
        const [first] = errorsOf(...over(other(word), line));
        expect(first).toEqual([
          3,
          expect.stringContaining('`warn`'),
          expect.stringContaining('other.yml'),
        ]);
      }
    },
  );

  it('is loosened where the other has no word on it, and that is the word that counts', () => {
    const policy = sound(...over(other('decide-on: low'), 'enforcement: warn'));
    expect(policy.enforcement).toBe('warn');
    expect(policy.settingOrigins['enforcement']).toBe('p.yml');
  });

  it('keeps the steps of a parent until the first of its own', () => {
    const files = {
      'open.yml': `version: 1
rollout: [{ from: 2026-01-01, enforcement: enforce }]
budgets: [{ id: a, per-run: 1 g }]
allow-override: [enforcement]
`,
    };
    const policy = sound(
      'version: 1\nextends: [./open.yml]\nrollout: [{ from: 2027-01-01, enforcement: warn }]\n',
      files,
    );
    expect(policy.rollout).toEqual([
      { from: '2026-01-01', enforcement: 'enforce' },
      { from: '2027-01-01', enforcement: 'warn' },
    ]);
  });
});

describe('the widest range', () => {
  const base = 'version: 1\nbudgets: [{ id: a, per-run: 1 g }]\n';
  it.each(['max-range: 500 %', 'budgets: [{ id: a, max-range: 500 % }]'])(
    'that is left unsaid is not widened by %s',
    (line) => {
      expect(
        errorsOf(`version: 1\nextends: [./b.yml]\n${line}\n`, { 'b.yml': base })[0]?.[1],
      ).toContain('wider than');
    },
  );

  it('is widened where that is left open', () => {
    const policy = sound('version: 1\nextends: [./b.yml]\nmax-range: 500 %\n', {
      'b.yml': `${base}allow-override: [max-range]\n`,
    });
    expect(policy.budgets[0]?.maxRange).toBe(5);
  });
});

describe('what is locked or left open', () => {
  it('is not waived, though waivers are left open', () => {
    const files = {
      'org.yml':
        'version: 1\nbudgets: [{ id: org-cap, per-run: 1 g }, { id: b, per-run: 1 g }]\nlocked: [budgets.org-cap]\nallow-override: [waivers]\n',
    };
    const waive = (id: string) =>
      `version: 1\nextends: [./org.yml]\nwaivers: [{ budget: ${id}, reason: for no good reason, up-to: 9 t, expires: 2026-12-01 }]\n`;
    expect(errorsOf(waive('org-cap'), files)).toEqual([
      [3, '`budgets.org-cap` is locked by org.yml: it cannot be waived here', undefined],
    ]);
    expect(errorsOf(waive('b'), files)).toEqual([]);
  });

  it.each(['locked', 'allow-override'])('is a budget that there is: %s', (key) => {
    const text = `version: 1\nbudgets: [{ id: nope-cap, per-run: 1 g }]\n${key}: [budgets.nop-cap]\n`;
    expect(errorsOf(text, {})).toEqual([
      [
        3,
        `\`${key}\` names a budget that there is not: "nop-cap"`,
        'did you mean `budgets.nope-cap`?',
      ],
    ]);
  });

  it('is no rollout by itself: that goes with enforcement', () => {
    const text = 'version: 1\nbudgets: [{ id: a, per-run: 1 g }]\nlocked: [rollout]\n';
    expect(errorsOf(text, {})[0]?.[2]).toContain('`rollout` goes with `enforcement`');
  });
});

const words = fc.constantFrom('observe', 'warn', 'enforce');
const meanings = fc.constantFrom('ignore', 'inconclusive', 'fail');
const days = fc.constantFrom('2026-11-01', '2026-11-22', '2026-11-30');

/** A policy that others build on, as it may be written, with a budget of this name. */
const parentOf = (id: string) =>
  fc
    .record({
      enforcement: fc.option(words),
      step: fc.option(fc.tuple(days, words)),
      scopeWh: fc.option(fc.integer({ min: 1, max: 20 })),
      decideOn: fc.option(fc.constantFrom('low', 'middle', 'high')),
      maxRange: fc.option(fc.integer({ min: 10, max: 600 })),
      intensity: fc.option(fc.constantFrom('average', 'marginal')),
      data: fc.dictionary(fc.constantFrom(...WEAKNESSES), meanings, { noNullPrototype: true }),
      limit: fc.integer({ min: 1, max: 40 }),
      open: fc.oneof(
        fc.constant<string[]>([]),
        fc.subarray([
          'enforcement',
          'scope',
          'data',
          'max-range',
          'decide-on',
          'intensity',
          'budgets',
        ]),
      ),
    })
    .map(({ enforcement, step, scopeWh, decideOn, maxRange, intensity, data, limit, open }) => ({
      open,
      text: [
        'version: 1',
        ...(enforcement === null ? [] : [`enforcement: ${enforcement}`]),
        ...(step === null ? [] : [`rollout: [{ from: ${step[0]}, enforcement: ${step[1]} }]`]),
        ...(scopeWh === null ? [] : [`scope: { high-impact: { energy: ${scopeWh} Wh } }`]),
        ...(decideOn === null ? [] : [`decide-on: ${decideOn}`]),
        ...(maxRange === null ? [] : [`max-range: ${maxRange} %`]),
        ...(intensity === null ? [] : [`intensity: ${intensity}`]),
        ...(Object.keys(data).length === 0 ? [] : [`data: ${JSON.stringify(data)}`]),
        `budgets: [{ id: ${id}, per-run: ${limit} g }]`,
        ...(open.length === 0 ? [] : [`allow-override: [${open.join(', ')}]`]),
        '',
      ].join('\n'),
    }));

/** What the policy that builds on them says besides; often it is not allowed to. */
const saying = fc.oneof(
  fc.constant(''),
  fc
    .record({
      enforcement: fc.option(words),
      step: fc.option(fc.tuple(days, words)),
      scopeWh: fc.option(fc.integer({ min: 1, max: 40 })),
      maxRange: fc.option(fc.integer({ min: 10, max: 600 })),
      data: fc.dictionary(fc.constantFrom(...WEAKNESSES), meanings, { noNullPrototype: true }),
    })
    .map(({ enforcement, step, scopeWh, maxRange, data }) =>
      [
        ...(enforcement === null ? [] : [`enforcement: ${enforcement}`]),
        ...(step === null ? [] : [`rollout: [{ from: ${step[0]}, enforcement: ${step[1]} }]`]),
        ...(scopeWh === null ? [] : [`scope: { high-impact: { energy: ${scopeWh} Wh } }`]),
        ...(maxRange === null ? [] : [`max-range: ${maxRange} %`]),
        ...(Object.keys(data).length === 0 ? [] : [`data: ${JSON.stringify(data)}`]),
      ].join('\n'),
    ),
);

const audits = fc.record({
  grams: fc.double({ min: 0.5, max: 80, noNaN: true }),
  marginal: fc.option(fc.double({ min: 0.5, max: 80, noNaN: true })),
  ratio: fc.double({ min: 1, max: 6, noNaN: true }),
  wh: fc.double({ min: 0.5, max: 40, noNaN: true }),
  weak: fc.subarray([...WEAKNESSES]),
});

it('is never looser than any of its parents that leaves nothing open', () => {
  let compared = 0;
  fc.assert(
    fc.property(parentOf('a'), parentOf('b'), saying, audits, (one, two, said, audit) => {
      const parsed = parse(`version: 1\nextends: [./a.yml, ./b.yml]\n${said}\n`, {
        'a.yml': one.text,
        'b.yml': two.text,
      });
      if (!parsed.ok) return;
      const now = given({
        totalG: spread(audit.grams, audit.ratio),
        marginalG: audit.marginal === null ? null : spread(audit.marginal, audit.ratio),
        energyJ: spread(audit.wh * 3600, 1.2),
        durationS: 60,
      });
      const merged = judge(parsed.policy, now, audit.weak).verdict;
      for (const [name, { text, open }] of [
        ['a.yml', one],
        ['b.yml', two],
      ] as const) {
        if (open.length > 0) continue;
        compared += 1;
        const alone = judge(sound(text, { [name]: text }), now, audit.weak).verdict;
        // Between `inconclusive` and `warn` a stricter word may go either way.
        if (alone === 'fail') expect(merged).toBe('fail');
        if (alone !== 'pass') expect(merged).not.toBe('pass');
      }
    }),
    { numRuns: 2000 },
  );
  expect(compared).toBeGreaterThan(100);
});

describe('a waiver that one parent brings for a budget that another has as well', () => {
  const org = (more = '') =>
    `version: 1\nenforcement: enforce\nbudgets: [{ id: a, per-run: 5 g }]\n${more}`;
  const WAIVER =
    'waivers: [{ budget: a, reason: a new data set, up-to: 1 t, expires: 2026-12-01 }]\n';
  // Word for word or in others, it is the same budget, and would be waived for both.
  const mine = org(WAIVER).replace('5 g', '0.005 kg');
  const over = (files: Readonly<Record<string, string>>) =>
    errorsOf(
      `version: 1\nextends: [${Object.keys(files)
        .map((name) => `./${name}`)
        .join(', ')}]\n`,
      files,
    );

  it('does not hold over one that does not let it be waived, in whatever order (A27)', () => {
    for (const files of [
      { 'org.yml': org(), 'mine.yml': mine },
      { 'mine.yml': mine, 'org.yml': org() },
    ]) {
      expect(over(files)).toEqual([
        [
          2,
          '`a` is a budget of org.yml too, which does not have the waiver of mine.yml: it cannot be waived by that',
          'extend one of the two, or let org.yml name `waivers` in `allow-override`',
        ],
      ]);
    }
  });

  it('nor over one that has the budget locked, whatever it leaves open', () => {
    const locked = org('allow-override: [waivers]\nlocked: [budgets.a]\n');
    expect(over({ 'org.yml': locked, 'mine.yml': mine })).toHaveLength(1);
  });

  it('holds where the other leaves waivers open, or has the same', () => {
    expect(over({ 'org.yml': org('allow-override: [waivers]\n'), 'mine.yml': mine })).toEqual([]);
    const same = org(WAIVER.replace('1 t', '1000 kg'));
    expect(over({ 'org.yml': same, 'mine.yml': mine })).toEqual([]);
  });
});
