import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate } from '../../../src/estimate.ts';
import type { History, Self } from '../../../src/history/history.ts';
import { historyOf } from '../../../src/history/history-of.ts';
import { DAY_MS } from '../../../src/history/period.ts';
import type { SeriesPoint } from '../../../src/history/point.ts';
import { judge } from '../../../src/policy/judge.ts';
import type { RuleResult } from '../../../src/policy/verdict.ts';
import {
  MAIN,
  NOW_MS,
  offered,
  PULL,
  past,
  point,
  self,
  somePoints,
} from '../../history/builders.ts';
import { given, sound, spread } from '../builders.ts';

/** Grams, sure unless a ratio of the range is given. */
const grams = (value: number, ratio = 1) => spread(value, ratio);

function result(
  history: History | null,
  totalG: number,
  { rule = 'per-month: 1 kg', subject = MAIN, ratio = 1, startMs = NOW_MS, nowMs = NOW_MS } = {},
): RuleResult {
  const policy = sound(`version: 1\nenforcement: enforce\nbudgets: [{ id: a, ${rule} }]\n`);
  const about = given(
    { totalG: grams(totalG, ratio) },
    { history, subject, self: self({ subject, atMs: startMs }), startMs, nowMs },
  );
  const [one] = judge(policy, about).results;
  if (one === undefined) throw new Error('no result');
  return one;
}

/** An audit of so many grams, days before the 23rd of November. */
function spent(daysAgo: number, massG: number, change: Partial<SeriesPoint> = {}): SeriesPoint {
  return point(daysAgo, massG * 1000, { totalG: estimate(massG, []), ...change });
}

describe('the sum of a month', () => {
  it('is what was spent since its first day and this run, and says so', () => {
    const history = past([spent(1, 300), spent(20, 400), spent(23, 900)]);
    expect(result(history, 200)).toMatchObject({
      judged: 'pass',
      unit: 'g',
      value: 900,
      limit: 1000,
      limitText: '1 kg',
      failsFrom: 1000,
      samples: 2,
      sentence:
        '`a`: 900 g this month, 200 g of it by this run, is under the limit of 1 kg; it breaks from 1.00 kg.',
    });
    expect(result(history, 301)).toMatchObject({ judged: 'fail', value: 1001 });
  });

  it('of a week begins on Monday, of a quarter in October', () => {
    const history = past([spent(0.2, 10), spent(1, 100), spent(40, 1000), spent(60, 1e4)]);
    const sumBy = (rule: string) => result(history, 1, { rule }).value;
    expect(sumBy('per-week: 1 kg')).toBe(11);
    expect(sumBy('per-month: 1 kg')).toBe(111);
    expect(sumBy('per-quarter: 1 kg')).toBe(1111);
  });

  it('may be one of energy', () => {
    const rule = 'per-month: 1 kWh';
    const policy = sound(`version: 1\nenforcement: enforce\nbudgets: [{ id: a, ${rule} }]\n`);
    const history = past([point(1, 3e6)]);
    const [one] = judge(policy, given({ energyJ: grams(1e6) }, { history, self: self() })).results;
    expect(one).toMatchObject({ unit: 'J', value: 4e6, judged: 'fail' });
  });

  it('takes in what the budget takes in, and nothing else', () => {
    const other = { ...MAIN, workflowPath: '.github/workflows/other.yml' };
    const history = past([spent(1, 300), spent(1, 5000, { subject: other })]);
    const rule = 'match: { workflows: [train.yml] }, per-month: 1 kg';
    expect(result(history, 100, { rule }).value).toBe(400);
    expect(result(history, 100).value).toBe(5400);
  });

  it('adds errors that audits share fully: no thousand small audits make a sum sure', () => {
    const many = Array.from({ length: 50 }, (_, index) =>
      spent(index / 10, 19, { auditId: `m${index}`, runId: `m${index}`, totalG: grams(19, 1.5) }),
    );
    const one = result(past(many), 100, { ratio: 1.5 });
    expect(one.value).toBe(1050);
    expect(one.low).toBeCloseTo(700, 6);
    expect(one.judged).toBe('warn');
  });
});

describe('a run across the end of its period', () => {
  const startMs = Date.UTC(2026, 9, 31, 22);
  const own = self({ atMs: startMs });
  const at = (atMs: number, massG: number) =>
    spent(0, massG, { atMs, auditId: `at ${atMs}`, runId: `at ${atMs}` });

  it.each([
    ['per-month: 1 kg', Date.UTC(2026, 10, 1, 3)],
    ['per-week: 1 kg', Date.UTC(2026, 10, 2, 3)],
    ['per-quarter: 1 kg', Date.UTC(2027, 0, 1, 3)],
  ])(
    'counts under %s where its own point will count: in the one that it began in',
    (rule, nowMs) => {
      // Before it, while it ran, and in the next period, which is not its own.
      const points = [
        at(startMs - 3_600_000, 700),
        at(startMs + 60_000, 200),
        at(nowMs - 60_000, 5000),
      ];
      const history = historyOf(offered(points), own, nowMs);
      const judged = (totalG: number) => result(history, totalG, { rule, startMs, nowMs });
      expect(judged(90)).toMatchObject({ judged: 'pass', value: 990 });
      expect(judged(150)).toMatchObject({ judged: 'fail', value: 1050 });
      // As the next run in the same period sees it.
      const next = historyOf(
        offered([...points, at(startMs, 90)]),
        self({ atMs: startMs + 1 }),
        nowMs,
      );
      expect(result(next, 0, { rule, startMs: startMs + 1, nowMs }).value).toBe(990);
    },
  );

  it('has no more to come: its forecast is what was spent', () => {
    const rule = 'per-month: { max: 1 kg, forecast: warn }';
    const nowMs = Date.UTC(2026, 10, 1, 3);
    const steady = Array.from({ length: 40 }, (_, day) => at(startMs - (day + 1) * DAY_MS, 30));
    const history = historyOf(offered(steady), own, nowMs);
    expect(result(history, 50, { rule, startMs, nowMs })).toMatchObject({
      judged: 'pass',
      value: 950,
    });
  });
});

describe('a pull request', () => {
  it('fails where it takes the sum over the limit itself', () => {
    expect(result(past([spent(1, 900)]), 101, { subject: PULL }).judged).toBe('fail');
  });

  it('does not fail for what others have spent', () => {
    const one = result(past([spent(1, 1200)]), 50, { subject: PULL });
    // From 1 kg of its own on: 1.2 kg was spent before.
    expect([one.judged, one.failsFrom]).toEqual(['warn', 2200]);
    expect(one.sentence).toBe(
      '`a`: 1.25 kg this month, 50.0 g of it by this run, is over the limit of 1 kg, but 1.20 kg was spent before: it does not fail for what others used.',
    );
    expect(result(past([spent(1, 1200)]), 50).judged).toBe('fail');
  });

  it('fails for what it adds alone, however much others have spent', () => {
    const one = result(past([spent(1, 1200)]), 1001, { subject: PULL });
    expect([one.judged, one.failsFrom]).toEqual(['fail', 2200]);
    expect(one.sentence).toBe(
      '`a`: 2.20 kg this month, 1.00 kg of it by this run, which alone is over the limit of 1 kg.',
    );
  });

  it('abuse A26: answers for all its attempts and jobs', () => {
    const again = (isVerified: boolean) =>
      [1, 2].map((attempt) =>
        spent(0.01 * attempt, 300, {
          auditId: `try ${attempt}`,
          runId: '900',
          attempt,
          isVerified,
          subject: PULL,
        }),
      );
    const one = result(past([spent(1, 300), ...again(true)]), 150, { subject: PULL });
    expect([one.judged, one.value]).toEqual(['fail', 1050]);
    expect(one.sentence).toContain('750 g of it by this run');
    // Anybody can write a point under the number of somebody's run.
    const claimed = result(past([spent(1, 300), ...again(false)]), 150, { subject: PULL });
    expect([claimed.judged, claimed.value]).toEqual(['warn', 450]);
    expect(claimed.sentence).toContain('over it with audits that nobody vouches for: 1.05 kg');
  });

  it("others' unverified audits count for warnings only", () => {
    const unverified = spent(1, 5000, { isVerified: false, subject: PULL });
    for (const subject of [PULL, MAIN]) {
      const one = result(past([unverified, spent(2, 100)]), 50, { subject });
      expect([one.judged, one.value]).toEqual(['warn', 150]);
      expect(one.sentence).toContain('over it with audits that nobody vouches for: 5.15 kg');
    }
  });
});

describe('abuse A27: work that is split or moved', () => {
  it('is under the limit of all, in however many runs, jobs and workflows', () => {
    const whole = result(past([]), 1001);
    const split = Array.from({ length: 100 }, (_, index) =>
      spent(index / 200, 10, {
        auditId: `s${index}`,
        runId: `s${index}`,
        subject: {
          ...MAIN,
          workflowPath: `.github/workflows/part-${index % 7}.yml`,
          job: `j${index}`,
        },
      }),
    );
    expect([whole.judged, result(past(split), 1).judged]).toEqual(['fail', 'fail']);
  });
});

describe('A34: a run that ends before it is told of', () => {
  it('counts in the sum however it ended, and makes no sample', () => {
    const ended = (['failure', null] as const).map((outcome, index) =>
      spent(1 + index, 500, { outcome, auditId: `cut ${index}`, runId: `cut ${index}` }),
    );
    expect(result(past(ended), 1)).toMatchObject({ judged: 'fail', value: 1001, samples: 2 });
    expect(past(ended).series).toEqual([]);
  });
});

describe('the forecast', () => {
  const rule = 'per-month: { max: 1 kg, forecast: warn }';
  /** 35 g a day for 40 days. */
  const steady = past(Array.from({ length: 40 }, (_, index) => spent(index + 0.6, 35)));

  it('warns while the limit is kept, but will not be', () => {
    const one = result(steady, 10, { rule });
    expect(one.judged).toBe('warn');
    expect(one.value).toBe(780);
    expect(one.sentence).toContain('on its way to 1.05 kg, by the rate of the last 28 days');
    expect(result(steady, 10).judged).toBe('pass');
  });
});

describe('what is not known', () => {
  it('is inconclusive without a history, unless this run breaks the limit alone', () => {
    const one = result(null, 1);
    expect([one.judged, one.sentence]).toEqual([
      'inconclusive',
      '`a`: 1.00 g this month, 1.00 g of it by this run, cannot be held against the limit of 1 kg: no history was given, so what was used before is not known; it breaks from 1.00 kg.',
    ]);
    expect(result(null, 1001).judged).toBe('fail');
  });

  it('is inconclusive where points are missing since the period began', () => {
    const gap = (days: number) =>
      result(past([spent(1, 10)], { completeFromMs: NOW_MS - days * DAY_MS }), 1);
    expect(gap(22)).toMatchObject({ judged: 'inconclusive' });
    expect(gap(22).sentence).toContain('audits from before 2026-11-01 are missing');
    expect(gap(23).judged).toBe('pass');
  });

  it('abuse A9: a sum of a torn history passes nothing', () => {
    expect(result(past([spent(1, 10)], { unreadable: 1 }), 1).judged).toBe('inconclusive');
    expect(result(past([spent(1, 1000)], { unreadable: 1 }), 1).judged).toBe('fail');
  });
});

describe('whatever the points', () => {
  const histories = fc.array(somePoints, { maxLength: 40 });
  const masses = fc.double({ min: 0, max: 1e6, noNaN: true });
  const subjects = fc.constantFrom(MAIN, PULL);
  const rules = fc.constantFrom('per-week', 'per-month', 'per-quarter');
  const limits = fc.integer({ min: 1, max: 1_000_000 });
  const worst = ['pass', 'warn', 'inconclusive', 'fail'];

  it('it never throws, and says nothing that is no number', () => {
    fc.assert(
      fc.property(histories, masses, subjects, rules, limits, (...args) => {
        const [points, massG, subject, kind, limit] = args;
        const rule = `${kind}: { max: ${limit} kg, forecast: warn }`;
        const one = result(past(points), massG, { rule, subject });
        expect(one.sentence).not.toMatch(/NaN|Infinity|undefined/u);
        expect(JSON.parse(JSON.stringify(one))).toEqual(one);
      }),
      { numRuns: 500 },
    );
  });

  it('more emissions never make a verdict milder', () => {
    fc.assert(
      fc.property(histories, masses, subjects, limits, (points, massG, subject, limit) => {
        const rule = `per-month: ${limit} kg`;
        const of = (mass: number) => result(past(points), mass, { rule, subject }).judged;
        expect(worst.indexOf(of(massG * 2 + 1))).toBeGreaterThanOrEqual(worst.indexOf(of(massG)));
      }),
      { numRuns: 300 },
    );
  });

  it('worse evidence and a tighter limit never turn a failure into a pass', () => {
    fc.assert(
      fc.property(histories, masses, subjects, limits, (points, massG, subject, limit) => {
        const rule = `per-month: ${limit} kg`;
        if (result(past(points), massG, { rule, subject }).judged !== 'fail') return;
        const lost = past(points.slice(1), { completeFromMs: NOW_MS });
        const unverified = past(points.map((one) => ({ ...one, isVerified: false })));
        const tight = `per-month: ${limit / 2} kg`;
        for (const worse of [
          result(lost, massG, { rule, subject }),
          result(null, massG, { rule, subject }),
          result(unverified, massG, { rule, subject }),
          result(past(points), massG, { rule, subject, ratio: 2 }),
          result(past(points), massG, { rule: tight, subject }),
        ]) {
          expect(worse.judged).not.toBe('pass');
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('does not count the audit twice that is in its own history', () => {
  const own: Partial<Self> = { auditId: 'self', runId: '900' };
  expect(result(past([spent(0, 600, own)]), 600).value).toBe(600);
});
