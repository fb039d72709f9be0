import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Estimate, widen } from '../../../src/estimate.ts';
import type { History } from '../../../src/history/history.ts';
import { judge } from '../../../src/policy/judge.ts';
import type { RuleResult, Verdict } from '../../../src/policy/verdict.ts';
import {
  daily,
  EPYC,
  joules,
  MAIN,
  past,
  point,
  self,
  somePoints,
  XEON,
} from '../../history/builders.ts';
import { given, sound } from '../builders.ts';

const NEAR = [0.97, 1, 1.03, 0.99, 1.01];
const steady = (count: number, usualJ = 500_000) =>
  Array.from({ length: count }, (_, index) => usualJ * (NEAR[index % NEAR.length] ?? 1));

function result(
  history: History | null,
  energyJ: Estimate | number,
  rule = 'increase: 15 %',
): RuleResult {
  const policy = sound(`version: 1\nenforcement: enforce\nbudgets: [{ id: a, ${rule} }]\n`);
  const measured = { energyJ: typeof energyJ === 'number' ? joules(energyJ) : energyJ };
  const [one] = judge(policy, given(measured, { history, self: self(), subject: MAIN })).results;
  if (one === undefined) throw new Error('no result');
  return one;
}

describe('the limit', () => {
  it('is 15 % over the median of a quiet series, and says where it comes from', () => {
    expect(result(past(daily(steady(25))), 600_000)).toMatchObject({
      judged: 'fail',
      unit: 'J',
      value: 600_000,
      limit: 575_000,
      limitText: 'usual 139 Wh + 15 %',
      failsFrom: 575_000,
      samples: 25,
      sentence:
        '`a`: 167 Wh is 20 % more than the usual 139 Wh of 25 comparable audits and over the limit of 160 Wh.',
    });
  });

  it.each([
    [575_000, 'pass'],
    [575_001, 'fail'],
    [1, 'pass'],
  ] as const)('%d J: %s', (energyJ, verdict) => {
    expect(result(past(daily(steady(25))), energyJ).judged).toBe(verdict);
  });

  it('is the spread of a noisy one', () => {
    const noisy = Array.from({ length: 25 }, (_, index) => 500_000 * (0.8 + (index % 5) / 10));
    const { limit, limitText } = result(past(daily(noisy)), 600_000);
    // A median absolute deviation of 10 %, scaled, 3.2 times.
    expect(limit).toBeCloseTo(500_000 * (1 + 3.2 * 0.14826), 0);
    expect(limitText).toBe('usual 139 Wh + 3.2 x its spread');
  });

  it('is the noise floor where that is more than both', () => {
    const policy = sound(
      'version: 1\nenforcement: enforce\nbudgets: [{ id: a, increase: 15 % }]\n',
    );
    const budgets = policy.budgets.map((one) => ({ ...one, noiseFloorJ: 360_000 }));
    const about = given(
      { energyJ: joules(800_000) },
      { history: past(daily(steady(25))), self: self() },
    );
    const [one] = judge({ ...policy, budgets }, about).results;
    expect(one).toMatchObject({ judged: 'pass', limit: 860_000 });
    expect(one?.limitText).toBe('usual 139 Wh + noise floor 100 Wh');
  });

  it('is told with what makes it, also where a noise floor is many times the use', () => {
    const policy = sound(
      'version: 1\nenforcement: enforce\nscope: { noise-floor: 2 Wh }\nbudgets: [{ id: a, increase: 15 % }]\n',
    );
    const history = past(daily(steady(25, 360)));
    const about = given({ energyJ: joules(180) }, { history, self: self(), subject: MAIN });
    expect(judge(policy, about).results[0]?.sentence).toContain(
      'within the limit of 2.10 Wh (noise floor 2.0 Wh over the usual); it fails from 2.10 Wh.',
    );
  });

  it('rests on the newest, and on none that is too old', () => {
    const moved = [...steady(30, 500_000), ...steady(25, 900_000)];
    expect(result(past(daily(moved)), 600_000).judged).toBe('fail');
    const old = daily(steady(25)).map((one) => ({ ...one, atMs: one.atMs - 61 * 86_400_000 }));
    expect(result(past(old), 900_000).judged).toBe('inconclusive');
  });
});

describe('what is known too little of', () => {
  it.each([
    [0, 'inconclusive'],
    [9, 'inconclusive'],
    [10, 'warn'],
    [19, 'warn'],
    [20, 'fail'],
  ] as const)('%d samples: %s', (count, verdict) => {
    const one = result(past(daily(steady(count))), 900_000);
    expect([one.judged, one.samples]).toEqual([verdict, count]);
    expect(one.failsFrom === null).toBe(verdict !== 'fail');
  });

  it('says in words what is missing', () => {
    expect(result(past(daily(steady(4))), 5).sentence).toBe(
      '`a`: whether it used more than usual could not be judged: only 4 comparable audits are known, and 10 are needed.',
    );
    expect(result(null, 5)).toMatchObject({
      judged: 'inconclusive',
      limit: null,
      sentence: '`a`: whether it used more than usual could not be judged: no history was given.',
    });
    expect(result(past(daily(steady(12))), 900_000).sentence).toContain(
      'but 12 comparable audits are too few to fail it: 20 are needed.',
    );
  });

  it('abuse A10: holds nothing against another method, and says that a new series began', () => {
    const older = daily(steady(40), { methodMajor: 0 });
    expect(result(past(older), 900_000)).toMatchObject({
      judged: 'inconclusive',
      samples: 0,
      baseline: null,
      sentence:
        '`a`: whether it used more than usual could not be judged: no comparable audit is known, and 10 are needed; a new series began because the method of measuring changed (0 -> 1).',
    });
  });

  it('abuse A12: samples of two days fail nothing', () => {
    const crowd = Array.from({ length: 20 }, (_, index) =>
      point(1 + (index % 2) + index / 100, 500_000, {
        auditId: `c${index}`,
        runId: `c${index}`,
        actorGroup: `actor ${index}`,
      }),
    );
    const one = result(past(crowd), 900_000);
    expect([one.judged, one.samples]).toEqual(['warn', 20]);
    expect(one.sentence).toContain('they come from 2 days, and 3 are needed to fail it');
  });

  it('abuse A9: a history torn apart decides nothing', () => {
    const torn = past(daily(steady(25)), { unreadable: 7 });
    expect(result(torn, 900_000).judged).toBe('inconclusive');
    expect(result(past(daily(steady(25)), { unreadable: 6 }), 900_000).judged).toBe('fail');
  });
});

describe('a rule that alarms at its own past', () => {
  const humped = (count: number, every: number) =>
    steady(count).map((energyJ, index) => energyJ * (index % every === 0 ? 2.5 : 1));

  it('warns only, and says why', () => {
    const one = result(past(daily(humped(25, 5))), 1_250_000);
    expect(one).toMatchObject({
      judged: 'warn',
      failsFrom: null,
      noisy: { alarms: 5, of: 25 },
    });
    expect(one.sentence).toContain(
      'but 5 of the 25 comparable audits would have broken it, more than 5.0 %: it is too noisy to fail anything, unless `even-if-noisy` says so.',
    );
  });

  it('fails all the same where the policy forces it', () => {
    const rule = 'increase: { max: 15 %, even-if-noisy: true }';
    const one = result(past(daily(humped(25, 5))), 1_250_000, rule);
    expect(one).toMatchObject({ judged: 'fail', noisy: null });
  });

  it.each([
    // Three of 20 outliers may be chance where one run in twenty is one; four are not.
    [20, 7, 'fail'],
    [20, 5, 'warn'],
    // More samples tell more: each tenth of 25 is nothing, each tenth of 60 is.
    [25, 10, 'fail'],
    [59, 8, 'warn'],
  ] as const)('%d samples, every %d. one of them high: %s', (count, every, verdict) => {
    const history = past(daily(humped(count, every)));
    expect(result(history, 1_400_000, 'increase: { max: 15 %, max-age: 90 d }').judged).toBe(
      verdict,
    );
  });

  it('is not one whose usual has moved once, up or down, however long ago', () => {
    for (const [before, after] of [
      [500_000, 800_000],
      [800_000, 500_000],
    ] as const) {
      const moved = daily([...steady(25, after), ...steady(34, before)]);
      const one = result(past(moved), 1_500_000);
      expect([one.judged, one.noisy]).toEqual(['fail', null]);
    }
  });
});

describe('abuse A11: many small steps', () => {
  // +4 % a week, for fifteen weeks.
  const steps = Array.from({ length: 105 }, (_, index) => {
    const weeksAgo = Math.floor(index / 7);
    return 500_000 * 1.04 ** (15 - weeksAgo) * (NEAR[index % NEAR.length] ?? 1);
  });

  it('break no limit for one run, and are told of all the same', () => {
    const one = result(past(daily(steps)), steps[0] ?? 0);
    expect(one.judged).toBe('pass');
    expect(one.sentence).toMatch(
      / In 90 days the usual itself has risen by \d\d %, from \d+ Wh to \d+ Wh\.$/u,
    );
  });

  it('are none where the usual has stayed, or where noise alone might have done it', () => {
    expect(result(past(daily(steady(105))), 500_000).sentence).not.toContain('In 90 days');
    const noisy = Array.from(
      { length: 105 },
      (_, index) => 500_000 * (index % 2 === 0 ? 1.7 : 0.6) * (index < 40 ? 1.2 : 1),
    );
    expect(result(past(daily(noisy)), 500_000).sentence).not.toContain('In 90 days');
    expect(result(past(daily(steps.slice(0, 60))), 500_000).sentence).not.toContain('In 90 days');
  });
});

describe('what differs besides the work', () => {
  const factors = ['server-tuning', 'cpu-model:AMD EPYC 7763'];
  const history = past(
    daily(steady(25)).map((one) => ({ ...one, energyJ: joules(one.energyJ.value, ...factors) })),
  );

  it('is nothing where both are wrong by alike, however much that is', () => {
    expect(result(history, joules(600_000, ...factors))).toMatchObject({
      judged: 'fail',
      low: 600_000,
      high: 600_000,
    });
  });

  it('takes the edge off where they were measured otherwise', () => {
    const other = joules(600_000, 'rapl');
    const one = result(history, other);
    expect(one.judged).toBe('warn');
    expect(one.failsFrom).toBeGreaterThan(700_000);
    expect(result(history, { ...other, value: 1_200_000 }).judged).toBe('fail');
  });

  it('under a lottery of CPUs an audit of a rare family is judged all the same', () => {
    const mixed = past([
      ...daily(steady(28)),
      ...daily(steady(2, 900_000), { cpu: XEON }).map((one) => ({
        ...one,
        auditId: `x${one.atMs}`,
      })),
    ]);
    expect(mixed.series.some(({ cpu }) => cpu?.name === EPYC.name)).toBe(true);
    const policy = sound(
      'version: 1\nenforcement: enforce\nbudgets: [{ id: a, increase: 15 % }]\n',
    );
    const of = (energyJ: number) =>
      judge(
        policy,
        given({ energyJ: joules(energyJ) }, { history: mixed, self: self({ cpu: XEON }) }),
      ).results[0]?.judged;
    expect([of(900_000), of(1_200_000), of(3_000_000)]).toEqual(['pass', 'warn', 'fail']);
  });
});

describe('whatever the points', () => {
  const worst: readonly Verdict[] = ['pass', 'warn', 'inconclusive', 'fail'];
  const histories = fc.oneof(
    fc.array(somePoints, { maxLength: 60 }),
    fc
      .array(fc.double({ min: 1e5, max: 1e6, noNaN: true }), { minLength: 8, maxLength: 40 })
      .map((energies) => daily(energies)),
  );
  const judged = fc.double({ min: 1, max: 3e6, noNaN: true });

  it('it never throws, and says nothing that is no number', () => {
    const anything = fc.double({ min: 0, max: 3.6e12, noNaN: true });
    fc.assert(
      fc.property(histories, anything, (points, energyJ) => {
        const one = result(past(points), energyJ);
        expect(one.sentence).not.toMatch(/NaN|Infinity|undefined/u);
        expect(JSON.parse(JSON.stringify(one))).toEqual(one);
      }),
      { numRuns: 500 },
    );
  });

  it('more energy never makes a verdict milder', () => {
    fc.assert(
      fc.property(histories, judged, fc.double({ min: 1, max: 10, noNaN: true }), (...args) => {
        const [points, energyJ, times] = args;
        const history = past(points);
        const before = worst.indexOf(result(history, energyJ).judged);
        expect(worst.indexOf(result(history, energyJ * times).judged)).toBeGreaterThanOrEqual(
          before,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('worse evidence never turns a failure into a pass', () => {
    fc.assert(
      fc.property(histories, judged, fc.double({ min: 0, max: 3, noNaN: true }), (...args) => {
        const [points, energyJ, logSd] = args;
        const history = past(points);
        if (result(history, energyJ).judged !== 'fail') return;
        const doubt = { id: 'doubt', logSd, kind: 'declared' } as const;
        const unverified = points.map((one) => ({ ...one, isVerified: false }));
        for (const worse of [
          result(history, widen(joules(energyJ), doubt)),
          result(null, energyJ),
          result(past(points, { unreadable: points.length }), energyJ),
          result(past(unverified), energyJ),
          result(past(points.slice(0, 9)), energyJ),
        ]) {
          expect(worse.judged).not.toBe('pass');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a tighter limit never turns a failure into a pass', () => {
    const terms = fc.record({
      max: fc.integer({ min: 1, max: 100 }),
      mad: fc.integer({ min: 1, max: 10 }),
    });
    fc.assert(
      fc.property(histories, judged, terms, terms, (points, energyJ, a, b) => {
        const rule = ({ max, mad }: typeof a) => `increase: { max: ${max} %, mad: ${mad} }`;
        const history = past(points);
        if (result(history, energyJ, rule(a)).judged !== 'fail') return;
        const tighter = { max: Math.min(a.max, b.max), mad: Math.min(a.mad, b.mad) };
        expect(result(history, energyJ, rule(tighter)).judged).not.toBe('pass');
      }),
      { numRuns: 500 },
    );
  });
});
