import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/estimate.ts';
import { judge } from '../../../src/policy/judge.ts';
import type { Measured, RuleResult } from '../../../src/policy/verdict.ts';
import { given, sound, spread } from '../builders.ts';

function result(rule: string, measured: Partial<Measured>): RuleResult {
  const policy = sound(`version: 1\nenforcement: enforce\nbudgets: [{ id: a, ${rule} }]\n`);
  const [one] = judge(policy, given(measured)).results;
  if (one === undefined) throw new Error('no result');
  return one;
}

describe('a limit for a functional unit', () => {
  const rule = 'per-run: { max: 2 g, per: epoch }';

  it('is held against the share of one, and says whose count it is', () => {
    expect(result(rule, { totalG: exact(30), units: { epoch: 12 } })).toMatchObject({
      rule: 'per-run',
      judged: 'fail',
      unit: 'g',
      per: 'epoch',
      value: 2.5,
      limit: 2,
      limitText: '2 g/epoch',
      sentence:
        "`a`: 2.5 g/epoch is over the limit of 2 g/epoch. That it did 12 `epoch` is the job's own claim.",
    });
    expect(result(rule, { totalG: exact(24), units: { epoch: 12 } }).judged).toBe('pass');
  });

  it('keeps the range of the whole', () => {
    const one = result(rule, { totalG: spread(36, 2), units: { epoch: 12 } });
    expect([one.low, one.value, one.high]).toEqual([
      expect.closeTo(1.5, 9),
      3,
      expect.closeTo(6, 9),
    ]);
    expect(one.sentence).toContain('3.0 g/epoch (1.5-6.0 g/epoch) is over the limit');
  });

  it.each([null, {}, { epochs: 3 }, { epoch: 0 }, { epoch: 1e-300 }, { epoch: 1e300 }])(
    'is inconclusive where the job says %j',
    (units) => {
      const one = result(rule, { totalG: exact(1), units });
      expect([one.judged, one.value]).toEqual(['inconclusive', null]);
      expect(one.sentence).toBe(
        '`a`: the job has not said how many `epoch` it did, so the limit of 2 g/epoch could not be judged.',
      );
    },
  );

  it('takes no name from what every record has', () => {
    const one = result('per-run: { max: 2 g, per: constructor }', { totalG: exact(1), units: {} });
    expect(one.judged).toBe('inconclusive');
  });
});

it('per-job is held as per-run is', () => {
  const measured = { energyJ: exact(3700), totalG: exact(4) };
  expect(result('per-job: 1 Wh', measured)).toMatchObject({ rule: 'per-job', judged: 'fail' });
  expect(result('per-job: 5 g', measured)).toMatchObject({ rule: 'per-job', judged: 'pass' });
});

describe('rate', () => {
  it('is what an hour emits', () => {
    expect(result('rate: 40 g/h', { totalG: exact(30), durationS: 1800 })).toMatchObject({
      judged: 'fail',
      per: 'h',
      value: 60,
      limit: 40,
      limitText: '40 g/h',
      sentence: '`a`: 60 g/h is over the limit of 40 g/h.',
    });
    expect(result('rate: 40g / h', { totalG: exact(20), durationS: 1800 }).judged).toBe('pass');
  });

  it.each([null, 0])('is inconclusive over a duration of %j', (durationS) => {
    expect(result('rate: 40 g/h', { totalG: exact(1), durationS }).judged).toBe('inconclusive');
  });
});
