import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNKNOWN_SUBJECT } from '../../src/history/point.ts';
import { approvalOf, approversWanted, loginOf } from '../../src/policy/approval.ts';
import { judge } from '../../src/policy/judge.ts';
import type { JudgedJob } from '../../src/policy/judge-jobs.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import type { Measured } from '../../src/policy/verdict.ts';
import { readableIn, unseenIn } from '../../src/policy/visible.ts';
import { given, sound, spread, total } from './builders.ts';

const TODAY = '2026-11-22';
const START = Date.UTC(2026, 10, 22);

const policy = (rules: string, ...waivers: string[]) =>
  `version: 1
enforcement: enforce
budgets:
  - { id: a, ${rules} }
waivers:
${waivers.map((one) => `  - { budget: a, ${one} }\n`).join('')}`;

const waiver = (upTo: string, expires = '2026-12-15', reason = 'a new data set', more = '') =>
  `reason: ${reason}, up-to: ${upTo}, expires: ${expires}${more}`;

function said(text: string): string[] {
  const parsed = parsePolicy({ name: 'p.yml', text }, [], { today: TODAY, workflows: null });
  const all = parsed.ok ? parsed.remarks : parsed.errors;
  return all.map(({ line, message }) => `${parsed.ok ? 'remark' : 'mistake'} ${line}: ${message}`);
}

const judged = (text: string, measured: Partial<Measured>) =>
  judge(sound(text), given(measured, { startMs: START }));

const exact = (value: number) => spread(value, 1);

describe('two waivers of one budget (A29)', () => {
  const two = policy('per-run: 5 g', waiver('20 g'), waiver('10 g', '2026-12-01', 'while we move'));

  it('the tighter ceiling counts, whatever their order', () => {
    const turned = policy(
      'per-run: 5 g',
      waiver('0.01 kg', '2026-12-01', 'while we move'),
      waiver('20 g'),
    );
    for (const text of [two, turned]) {
      expect(judged(text, total(9, 1)).verdict).toBe('pass');
      expect(judged(text, total(15, 1)).verdict).toBe('fail');
    }
    expect(judged(two, total(15, 1)).sentence).toContain('Its waiver ends at 10 g');
  });

  it('have a tally each, though they give the same reason', () => {
    const same = policy('per-run: 5 g', waiver('20 g'), waiver('10 g'));
    const { results, waivers } = judged(same, total(9, 1));
    expect(results[0]?.waiver).toMatchObject({ upTo: '10 g', at: { line: 7 } });
    expect(waivers.map(({ upTo, waived }) => [upTo, waived])).toEqual([
      ['10 g', 1],
      ['20 g', 0],
    ]);
  });

  it('the looser one counts from when the tighter has ended', () => {
    const later = given(total(15, 1), { startMs: Date.UTC(2026, 11, 2) });
    expect(judge(sound(two), later).verdict).toBe('pass');
  });

  it('is told where policies are checked, and what it makes of each', () => {
    expect(said(two)).toEqual([
      'remark 6: `a` has several waivers: while the one up to 10 g holds, until 2026-12-01, it counts and not this',
    ]);
    const [tight, loose] = judged(two, total(1, 1)).waivers.map(({ sentence }) => sentence);
    expect(tight).toContain('Of 2 that hold it is the tightest, and counts.');
    expect(loose).toContain(
      'It has no say while a tighter one, up to 10 g, holds until 2026-12-01.',
    );
  });

  it('of different kinds both are ceilings', () => {
    const text = policy('per-run: 5 g', waiver('20 g'), waiver('2 Wh'));
    const use = (grams: number, wh: number) =>
      judged(text, { totalG: exact(grams), energyJ: exact(wh * 3600) });
    expect(use(9, 1).verdict).toBe('pass');
    expect(use(9, 3).verdict).toBe('fail');
    expect(use(21, 1).verdict).toBe('fail');
    expect(use(9, 1).waivers[0]?.sentence).toContain('what is waived is under both');
  });
});

describe('a ceiling that would be none (A29)', () => {
  const month = (grams: number) => ({ totalG: exact(grams), energyJ: exact(3600) });

  it('for the sum of a month only one of its own kind is a ceiling', () => {
    const text = policy('per-run: 1 kg, per-month: 100 g', waiver('5 Wh'));
    const { results, verdict } = judged(text, month(900));
    expect(verdict).toBe('fail');
    expect(results[0]).toMatchObject({
      rule: 'per-month',
      waiver: null,
      sentence: expect.stringContaining('is no ceiling for a sum in another unit'),
    });
    const grams = policy('per-run: 1 kg, per-month: 100 g', waiver('2 kg'));
    expect(judged(grams, month(900)).verdict).toBe('pass');
    expect(judged(grams, month(2100)).verdict).toBe('fail');
  });

  it('is remarked where it is one for some limits, and a mistake where for none', () => {
    expect(said(policy('per-run: 5 g, per-month: 1 kg', waiver('5 Wh')))).toEqual([
      'remark 6: `up-to` of 5 Wh is no ceiling for the sum of `per-month`, which is in another unit: that is not waived',
    ]);
    expect(said(policy('per-week: 5 g, per-month: 9 kg', waiver('5 Wh')))).toEqual([
      'mistake 6: `up-to` of 5 Wh is no ceiling for the limits of `a`, which are sums in another unit: the waiver waives nothing',
    ]);
  });

  it('of a limit for each job is one for every job, not for the hardest alone', () => {
    const text = policy('per-job: 5 g', waiver('10 Wh'));
    const job = (name: string, grams: number, wh: number): JudgedJob => {
      const measured = {
        totalG: exact(grams),
        energyJ: exact(wh * 3600),
        durationS: 1,
        units: null,
      };
      const subject = { ...UNKNOWN_SUBJECT, job: name };
      return { name, given: given(measured, { startMs: START, subject }) };
    };
    const sum = given({ totalG: exact(17), energyJ: exact(1e6) }, { startMs: START });
    const over = (wh: number) =>
      judge(sound(text), sum, [], [job('dirty', 9, 5), job('clean', 8, wh)]).verdict;
    expect(over(9)).toBe('pass');
    expect(over(11)).toBe('fail');
  });
});

describe('a reason that nobody can read (A29, A15)', () => {
  it.each([
    [
      'Hangul fillers',
      '"\\u3164\\u3164\\u3164\\u3164\\u3164\\u3164\\u3164\\u3164\\u3164\\u3164"',
      'U+3164',
    ],
    ['zero-width spaces', '"as \\u200bagreed with all"', 'U+200B'],
    ['marks that reorder', '"as \\u202eagreed with all"', 'U+202E'],
    ['isolates', '"as \\u2066agreed with all"', 'U+2066'],
    ['joiners between letters', '"as ag\\u200dreed with all"', 'U+200D'],
    ['soft hyphens', '"as ag\\u00adreed with all"', 'U+00AD'],
    ['tags', '"as agreed with all \\U000E0041"', 'U+E0041'],
    ['blank Braille', '"\\u2800 as agreed with all"', 'U+2800'],
  ])('%s are refused', (_, reason, character) => {
    const errors = said(policy('per-run: 5 g', waiver('9 g', undefined, reason)));
    expect(errors).toEqual([
      `mistake 6: \`reason\` holds a character that nobody sees (${character}): leave it out`,
    ]);
  });

  it.each([
    ['"............"', 'at least 5 letters or digits'],
    ['"--- ?? !! -- (1)"', 'at least 5 letters or digits'],
    ['"            "', 'a reason of 10 to 500 characters'],
    [
      '"\\u00a0\\u00a0\\u00a0\\u2003\\u2003\\u2003\\u3000\\u3000\\u3000\\u3000\\u3000"',
      'a reason of 10 to 500',
    ],
  ])('%s is refused', (reason, message) => {
    expect(said(policy('per-run: 5 g', waiver('9 g', undefined, reason)))[0]).toContain(message);
  });

  it.each([
    '"データセット三の再基準化について"',
    '"می‌خواهم دوباره بسنجم"',
    '"retrained 👩‍🔬 on v3 ❤️"',
  ])('%s is a reason', (reason) => {
    expect(said(policy('per-run: 5 g', waiver('9 g', undefined, reason)))).toEqual([]);
  });

  it.each([
    ['"\\u3164"', 'U+3164'],
    ['"@octo\\u200bcat"', 'U+200B'],
    ['"@"', 'must have at least a letter or a digit'],
    ['" "', 'must have at least a letter or a digit'],
  ])('an approver %s is refused', (name, message) => {
    const text = policy(
      'per-run: 5 g',
      waiver('9 g', undefined, undefined, `, approved-by: ${name}`),
    );
    expect(said(text)[0]).toContain(message);
  });

  it('leaves nothing that is neither refused nor seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), (text) => {
        if (unseenIn(text) !== null) return;
        expect(
          /[\p{C}\u3164\u115f\u1160\uffa0\u200b\u2800]/u.test(
            text.replaceAll(/\u200c|\u200d/gu, ''),
          ),
        ).toBe(false);
        expect(readableIn(text)).toBeLessThanOrEqual([...text].length);
      }),
    );
  });
});

describe('who approved a waiver', () => {
  const approved = (by: string) =>
    policy('per-run: 5 g', waiver('9 g', undefined, undefined, `, approved-by: "${by}"`));
  const over = (by: string, approvers: readonly string[] = [], grams = 8) =>
    judge(sound(approved(by)), given(total(grams, 1), { startMs: START, approvers }));

  it('is unverified, unless a review under that login was seen', () => {
    const unverified = over('@Octocat');
    expect(unverified.results[0]?.waiver?.approval).toBe('unverified');
    expect(unverified.waivers[0]?.sentence).toContain(
      'said to be approved by "@Octocat", unverified.',
    );
    const confirmed = over('@Octocat', ['octocat']);
    expect(confirmed.results[0]?.waiver?.approval).toBe('confirmed');
    expect(confirmed.waivers[0]?.sentence).toContain(
      'approved by "@Octocat", confirmed by an approving review.',
    );
  });

  it('decides nothing', () => {
    for (const grams of [4, 8, 10]) {
      const verdicts = [[], ['octocat'], ['mallory']].map(
        (one) => over('@octocat', one, grams).verdict,
      );
      expect(new Set(verdicts).size).toBe(1);
    }
  });

  it.each(['@org/team', 'octocat', '@octo cat', '@renovate[bot]', '@-octocat', '@'])(
    '%s is no login that could have approved',
    (name) => {
      expect(loginOf(name)).toBeNull();
      expect(approvalOf(name, ['octocat', name])).toBe('unverified');
    },
  );

  it('is looked for where the waiver took the edge off something, and nowhere else', () => {
    expect(approversWanted([over('@octocat')])).toEqual(['octocat']);
    for (const judgement of [
      over('@octocat', [], 4),
      over('@octocat', [], 10),
      over('@org/team'),
    ]) {
      expect(approversWanted([judgement])).toEqual([]);
    }
  });
});
