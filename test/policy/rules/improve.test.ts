import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { History } from '../../../src/history/history.ts';
import { DAY_MS } from '../../../src/history/period.ts';
import type { Subject } from '../../../src/history/point.ts';
import { judge } from '../../../src/policy/judge.ts';
import type { RuleResult } from '../../../src/policy/verdict.ts';
import {
  daily,
  EPYC,
  joules,
  MAIN,
  NOW_MS,
  PULL,
  past,
  point,
  self,
} from '../../history/builders.ts';
import { given, sound } from '../builders.ts';

const NEAR = [0.97, 1, 1.03, 0.99, 1.01];
const around = (usualJ: number, index: number) => usualJ * (NEAR[index % NEAR.length] ?? 1);

/** One a day for 84 days; `usual` tells the usual of a day so many days ago. */
const course = (usual: (daysAgo: number) => number) =>
  past(daily(Array.from({ length: 84 }, (_, index) => around(usual(index + 1), index))));

const PATH = 'improve: { target: -20 %, from: 2026-09-12, by: 2026-12-05 }';

function result(
  history: History | null,
  energyJ: number,
  { rule = PATH, subject = MAIN, nowMs = NOW_MS } = {},
): RuleResult {
  const policy = sound(`version: 1\nenforcement: enforce\nbudgets: [{ id: a, ${rule} }]\n`);
  const about = given(
    { energyJ: joules(energyJ) },
    { history, subject, self: self({ subject }), nowMs },
  );
  const [one] = judge(policy, about).results;
  if (one === undefined) throw new Error('no result');
  return one;
}

describe('the path', () => {
  it('is a straight line from the reference to the target', () => {
    // 72.5 of 84 days are gone: 17.3 % of 20 %.
    const one = result(
      course(() => 500_000),
      500_000,
    );
    expect(one.limit).toBeCloseTo(500_000 * (1 - 0.2 * (72.5 / 84)), 0);
    expect(one.judged).toBe('fail');
    expect(one.sentence).toMatch(
      /^`a`: the series stands at 139 Wh \(.*\), above 115 Wh on the way from 139 Wh to -20 % by 2026-12-05\.$/u,
    );
  });

  it('stays at the target after its last day', () => {
    const history = course(() => 500_000);
    const { limit } = result(history, 1, { nowMs: Date.UTC(2027, 5, 1) });
    expect(limit).toBeCloseTo(400_000, 0);
  });

  it('is kept by a series that goes down with it', () => {
    const down = course((daysAgo) => 500_000 * (1 - 0.25 * ((84 - daysAgo) / 84)));
    expect(result(down, 378_000).judged).toBe('pass');
  });

  it('begins with the reference that was written down', () => {
    const rule = PATH.replace(' }', ', reference: 200 Wh }');
    expect(
      result(
        course(() => 500_000),
        500_000,
        { rule },
      ),
    ).toMatchObject({
      judged: 'pass',
      limit: expect.closeTo(720_000 * (1 - 0.2 * (72.5 / 84)), 3),
    });
  });

  it('or with what was frozen, once its audits are gone; the errors of both cancel out', () => {
    const recent = past(daily(Array.from({ length: 30 }, (_, index) => around(470_000, index))));
    const frozen = (energy: string, cpu = EPYC.name, method = 1) =>
      PATH.replace(' }', `, reference: { energy: ${energy}, cpu: "${cpu}", method: ${method} } }`);
    const limit = 600_000 * (1 - 0.2 * (72.5 / 84));
    const kept = result(recent, 470_000, { rule: frozen('600 kJ') });
    expect(kept).toMatchObject({ judged: 'pass', limit: expect.closeTo(limit, 0) });
    expect(result(recent, 470_000, { rule: frozen('500 kJ') }).judged).toBe('fail');
    expect(result(recent, 470_000).judged).toBe('inconclusive');
  });

  it('but not with one that was frozen by another method (abuse A10)', () => {
    const rule = PATH.replace(' }', ', reference: { energy: 600 kJ, method: 2 } }');
    const one = result(
      course(() => 500_000),
      500_000,
      { rule },
    );
    expect(one.judged).toBe('inconclusive');
    expect(one.sentence).toContain(
      'its reference was measured by method 2, and this is method 1: take one by `carbon-audit policy freeze`',
    );
  });

  it('on another CPU than it was frozen on the doubt about their ratio widens the range', () => {
    const recent = past(daily(Array.from({ length: 30 }, (_, index) => around(470_000, index))));
    const rule = PATH.replace(
      ' }',
      ', reference: { energy: 500 kJ, cpu: "Some Other CPU", method: 1 } }',
    );
    expect(result(recent, 470_000, { rule }).judged).not.toBe('fail');
    expect(result(recent, 1_470_000, { rule }).judged).not.toBe('pass');
  });
});

describe('abuse A11: a slow drift of small steps', () => {
  // +4 % a week for twelve weeks.
  const drift = course((daysAgo) => 500_000 * 1.04 ** Math.floor((84 - daysAgo) / 7));
  const now = 500_000 * 1.04 ** 12;

  it('is no increase at any step, and off the path all the same', () => {
    expect(result(drift, now, { rule: 'increase: 15 %' }).judged).toBe('pass');
    const flat = 'improve: { target: -1 %, from: 2026-09-12, by: 2027-12-05 }';
    expect(result(drift, now, { rule: flat }).judged).toBe('fail');
  });
});

describe('one run', () => {
  it('does not fail the series for its own noise, nor save it', () => {
    const flat = 'improve: { target: -1 %, from: 2026-09-12, by: 2027-12-05 }';
    const history = course(() => 500_000);
    expect(result(history, 900_000, { rule: flat }).judged).not.toBe('fail');
    expect(
      result(
        course(() => 500_000),
        1000,
      ).judged,
    ).toBe('fail');
  });

  it('of a pull request only warns where the series has two humps and keeps the path', () => {
    const humps = course((daysAgo) => (daysAgo % 4 === 0 ? 1_250_000 : 400_000));
    const rule = 'improve: { target: -1 %, from: 2026-09-12, by: 2027-12-05, reference: 500 kJ }';
    const measured = rule.replace('500 kJ', `{ energy: 500 kJ, cpu: ${EPYC.name}, method: 1 }`);
    const one = result(humps, 1_250_000, { rule: measured, subject: PULL });
    expect([one.judged, one.noisy?.of]).toEqual(['warn', 30]);
    expect(one.sentence).toContain('too noisy to fail anything');
    const forced = measured.replace(/ \}$/u, ', even-if-noisy: true }');
    expect(result(humps, 1_250_000, { rule: forced, subject: PULL }).judged).toBe('fail');
  });

  it('of a pull request stands for itself', () => {
    const flat = 'improve: { target: -1 %, from: 2026-09-12, by: 2027-12-05 }';
    const history = course(() => 500_000);
    expect(result(history, 900_000, { rule: flat, subject: PULL }).judged).toBe('fail');
    expect(
      result(
        course(() => 900_000),
        100_000,
        { subject: PULL },
      ).judged,
    ).toBe('pass');
  });

  it.each<[string, Partial<Subject>]>([
    ['a review', { event: 'pull_request_review', isDefaultBranch: null, branch: null }],
    ['a push to another branch', { branch: 'topic', isDefaultBranch: false }],
    ['a dispatch, also on the default branch', { event: 'workflow_dispatch' }],
    ['a branch that nobody tells', { isDefaultBranch: null }],
  ])('of %s does not hide behind a series that it cannot become a part of', (_, change) => {
    const rule = 'improve: { target: -1 %, from: 2026-09-12, by: 2027-12-05 }';
    const history = course(() => 500_000);
    expect(result(history, 900_000, { rule }).judged).not.toBe('fail');
    expect(result(history, 900_000, { rule, subject: { ...MAIN, ...change } }).judged).toBe('fail');
  });
});

describe('what is known too little of', () => {
  it.each([
    [9, 'inconclusive'],
    [10, 'warn'],
    [19, 'warn'],
    [20, 'fail'],
  ] as const)('%d samples: %s', (count, verdict) => {
    const rule = 'improve: { target: -50 %, from: 2026-11-01, by: 2026-11-20, reference: 10 Wh }';
    const points = daily(Array.from({ length: count }, (_, index) => around(500_000, index)));
    expect(result(past(points), 500_000, { rule }).judged).toBe(verdict);
  });

  it('says in words what is missing', () => {
    const recent = past(daily(Array.from({ length: 30 }, () => 500_000)));
    expect(result(recent, 1).sentence).toBe(
      '`a`: whether it is on the way to -20 % by 2026-12-05 could not be judged: there are not 10 comparable audits around 2026-09-12; while there are, `carbon-audit policy freeze` prints the reference to keep.',
    );
    // The days nearest to `from` that lie within its 30.
    const few = past(daily(Array.from({ length: 49 }, () => 500_000)));
    expect(result(few, 1).judged).toBe('inconclusive');
    expect(result(null, 1).sentence).toContain('no history was given');
  });
});

it('never throws, and more energy never makes it milder', () => {
  const worst = ['pass', 'warn', 'inconclusive', 'fail'];
  const histories = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 100 }), fc.double({ min: 1e-3, max: 1e9, noNaN: true })),
    { maxLength: 60 },
  );
  const amounts = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(histories, amounts, fc.constantFrom(MAIN, PULL), (list, energyJ, subject) => {
      const history = past(
        list.map(([days, one], index) =>
          point(days, one, { auditId: `p${index}`, runId: `p${index}` }),
        ),
      );
      const one = result(history, energyJ, { subject });
      expect(one.sentence).not.toMatch(/NaN|Infinity|undefined/u);
      expect(JSON.parse(JSON.stringify(one))).toEqual(one);
      const more = result(history, 2 * energyJ + 1, { subject });
      expect(worst.indexOf(more.judged)).toBeGreaterThanOrEqual(worst.indexOf(one.judged));
    }),
    { numRuns: 500 },
  );
});

it('worse evidence never turns a failure into a pass', () => {
  const points = daily(Array.from({ length: 84 }, (_, index) => around(500_000, index)));
  expect(result(past(points), 500_000).judged).toBe('fail');
  for (const worse of [
    null,
    past(points, { unreadable: 30 }),
    past(points.slice(0, 9)),
    past(points.slice(0, 40)),
    past(points.map((one) => ({ ...one, isVerified: false }))),
  ]) {
    expect(result(worse, 500_000).judged).toBe('inconclusive');
  }
});

it('samples from the days before `from` and after it make the reference alike', () => {
  const history = course((daysAgo) => (daysAgo > 72 ? 400_000 : 600_000));
  const rule = 'improve: { target: -10 %, from: 2026-09-12, by: 2027-12-05 }';
  const one = result(history, 500_000, { rule, nowMs: Date.UTC(2026, 8, 12) });
  expect(one.limit).toBeGreaterThan(400_000);
  expect(one.limit).toBeLessThan(600_000 + DAY_MS);
});
