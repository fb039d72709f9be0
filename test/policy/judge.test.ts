import { describe, expect, it } from 'vitest';
import { exact } from '../../src/estimate.ts';
import { budget, judgedBy, OUTSIDE, policyOf, sound, spread, total } from './builders.ts';

const NOTHING = { energyJ: null, totalG: null };

describe('law 4: which end decides', () => {
  // Limit 5 g, ranges of value / 1.5 to value * 1.5.
  it.each([
    ['low', 3, 'pass'],
    ['low', 4, 'pass'],
    ['low', 5, 'pass'],
    ['low', 5.1, 'warn'],
    ['low', 7.4, 'warn'],
    ['low', 7.6, 'fail'],
    ['middle', 3, 'pass'],
    ['middle', 4, 'warn'],
    ['middle', 5, 'warn'],
    ['middle', 5.1, 'fail'],
    ['high', 3, 'pass'],
    ['high', 3.4, 'fail'],
    ['high', 12, 'fail'],
  ] as const)('%s, %d g: %s', (decideOn, grams, verdict) => {
    expect(judgedBy(policyOf(budget({ decideOn })), OUTSIDE, total(grams)).verdict).toBe(verdict);
  });

  it('a limit that is met exactly is kept, by sure and unsure numbers alike', () => {
    for (const decideOn of ['low', 'middle', 'high'] as const) {
      const measured = { energyJ: null, totalG: exact(5) };
      const { verdict, sentence } = judgedBy(policyOf(budget({ decideOn })), OUTSIDE, measured);
      expect([verdict, sentence]).toEqual([
        'pass',
        '`train`: 5.0 g is exactly at the limit of 5 g; it breaks from 5.0 g.',
      ]);
    }
  });

  it('a range too wide decides nothing, except a failure', () => {
    const wide = (grams: number) =>
      judgedBy(policyOf(budget({ maxRange: 1 })), OUTSIDE, total(grams, 2.1)).verdict;
    expect(wide(0.001)).toBe('inconclusive');
    expect(wide(6)).toBe('inconclusive');
    expect(wide(11)).toBe('fail');
  });

  it('holds no range against a policy that names none, where even its high end keeps the limit', () => {
    const unsaid = policyOf(budget({ maxRange: null }));
    expect(judgedBy(unsaid, OUTSIDE, total(0.001, 20)).verdict).toBe('pass');
    expect(judgedBy(unsaid, OUTSIDE, total(4, 20)).verdict).toBe('inconclusive');
    expect(judgedBy(policyOf(budget({ maxRange: 2 })), OUTSIDE, total(0.001, 20)).verdict).toBe(
      'inconclusive',
    );
  });

  it('a range just as wide as is allowed is not too wide, however it rounds', () => {
    for (let ratio = 1.01; ratio < 4; ratio += 0.01) {
      const policy = policyOf(budget({ maxRange: ratio - 1 }));
      expect(judgedBy(policy, OUTSIDE, total(0.1, ratio)).verdict).toBe('pass');
    }
  });

  it('energy is held against energy, mass against mass', () => {
    const policy = sound(
      'version: 1\nenforcement: enforce\nbudgets: [{ id: e, per-run: 1 Wh }, { id: m, per-run: 5 g }]\n',
    );
    const both = { energyJ: exact(3700), totalG: exact(4) };
    const { results } = judgedBy(policy, OUTSIDE, both);
    expect(results.map((one) => [one.budget, one.verdict, one.unit, one.value, one.limit])).toEqual(
      [
        ['e', 'fail', 'J', 3700, 3600],
        ['m', 'pass', 'g', 4, 5],
      ],
    );
  });
});

describe('enforcement', () => {
  it.each([
    ['observe', 3, 'pass', 'pass'],
    ['observe', 6, 'warn', 'pass'],
    ['observe', 12, 'fail', 'pass'],
    ['warn', 6, 'warn', 'warn'],
    ['warn', 12, 'fail', 'warn'],
    ['enforce', 6, 'warn', 'warn'],
    ['enforce', 12, 'fail', 'fail'],
  ] as const)('%s of %d g: judged %s, counts as %s', (enforcement, grams, judged, verdict) => {
    const judgement = judgedBy(policyOf(budget({ enforcement })), OUTSIDE, total(grams));
    const [result] = judgement.results;
    expect([result?.judged, result?.verdict, judgement.verdict]).toEqual([
      judged,
      verdict,
      verdict,
    ]);
    expect(result?.sentence.includes('Observed only.')).toBe(enforcement === 'observe');
    expect(result?.sentence.includes('A warning only')).toBe(
      enforcement === 'warn' && judged === 'fail',
    );
  });

  it.each(['observe', 'warn', 'enforce'] as const)(
    '%s leaves inconclusive as it is',
    (enforcement) => {
      const policy = policyOf(budget({ enforcement, maxRange: 0.1 }));
      expect(judgedBy(policy, OUTSIDE, total(1)).verdict).toBe('inconclusive');
      expect(judgedBy(policy, OUTSIDE, NOTHING).verdict).toBe('inconclusive');
    },
  );
});

describe('what cannot be judged', () => {
  it('is inconclusive where nothing was measured, with a policy, without, or none that matches', () => {
    const elsewhere = budget({ match: { workflows: ['other.yml'] } });
    for (const policy of [null, policyOf(budget()), policyOf(elsewhere)]) {
      const judgement = judgedBy(policy, OUTSIDE, NOTHING);
      expect(judgement.verdict).toBe('inconclusive');
      expect(judgement.sentence).toBe('Nothing was measured, so nothing could be judged.');
    }
  });

  it('is inconclusive where what the limit is about was not measured', () => {
    const { verdict, results } = judgedBy(policyOf(budget()), OUTSIDE, {
      energyJ: exact(1),
      totalG: null,
    });
    expect(verdict).toBe('inconclusive');
    expect(results[0]).toMatchObject({
      value: null,
      low: null,
      high: null,
      failsFrom: null,
      sentence: '`train`: nothing was measured, so the limit of 5 g could not be judged.',
    });
  });

  it('is a pass that says so where there is nothing to judge by', () => {
    expect(judgedBy(null, OUTSIDE, total(1))).toMatchObject({
      verdict: 'pass',
      sentence: 'No policy was given, so nothing was judged.',
      results: [],
      unmatchedBudgets: [],
    });
    const elsewhere = budget({ match: { workflows: ['other.yml'] } });
    expect(judgedBy(policyOf(elsewhere), OUTSIDE, total(100))).toMatchObject({
      verdict: 'pass',
      sentence: 'No budget of "carbon-policy.yml" matches, so nothing was judged.',
      results: [],
      unmatchedBudgets: ['train'],
    });
  });
});

describe('the sentence', () => {
  const sentenceFor = (grams: number, ratio: number, overrides = {}, limitG = 5): string =>
    judgedBy(policyOf(budget(overrides, limitG)), OUTSIDE, total(grams, ratio)).sentence;

  it.each([
    [
      sentenceFor(0.012, 1.48),
      '`train`: 12 mg (8.1-18 mg) is under the limit of 5 g; it breaks from 7.4 g.',
    ],
    [
      sentenceFor(4, 1.48),
      '`train`: 4.0 g (2.7-5.9 g) is under the limit of 5 g, though not at the high end of its range; it breaks from 7.4 g.',
    ],
    [
      sentenceFor(6, 1.48),
      '`train`: 6.0 g (4.1-8.9 g) is over the limit of 5 g, though not at the low end of its range; it breaks from 7.4 g.',
    ],
    [
      sentenceFor(12, 1.48),
      '`train`: 12 g (8.1-18 g) is over the limit of 5 g even at the low end of its range.',
    ],
    [
      sentenceFor(4, 1.48, { decideOn: 'middle' }),
      '`train`: 4.0 g (2.7-5.9 g) is under the limit of 5 g, but over it at the high end of its range; it breaks from 5.0 g.',
    ],
    [
      sentenceFor(4, 1.48, { decideOn: 'high' }),
      '`train`: 4.0 g (2.7-5.9 g) is over the limit of 5 g at the high end of its range, which decides.',
    ],
    [
      sentenceFor(4, 20),
      '`train`: 4.0 g (0.20-80 g) is too uncertain to be held against the limit of 5 g: its high end is 1900 % above the value, and 200 % is the most that `max-range` allows.',
    ],
    // As many digits as it takes not to say that 5.0 g is over 5 g, or under it.
    [sentenceFor(5.02, 1), '`train`: 5.02 g is over the limit of 5 g.'],
    [sentenceFor(4.996, 1), '`train`: 4.996 g is under the limit of 5 g; it breaks from 5.000 g.'],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });

  it('over several results counts them and gives the worst', () => {
    const policy = policyOf(
      budget({ id: 'loose' }, 1000),
      budget({ id: 'tight' }, 1),
      budget({ id: 'tighter' }, 0.5),
    );
    expect(judgedBy(policy, OUTSIDE, total(4, 1)).sentence).toBe(
      '2 of 3 limits broken: `tighter`: 4.0 g is over the limit of 0.5 g.',
    );
  });
});

it('a result says all that a report needs', () => {
  const [result] = judgedBy(policyOf(budget()), OUTSIDE, {
    energyJ: null,
    totalG: spread(6, 2),
  }).results;
  expect(result).toEqual({
    budget: 'train',
    rule: 'per-run',
    baseline: null,
    judged: 'warn',
    enforcement: 'enforce',
    verdict: 'warn',
    waiver: null,
    unit: 'g',
    value: 6,
    low: expect.closeTo(3, 9),
    high: expect.closeTo(12, 9),
    limit: 5,
    limitText: '5 g',
    decideOn: 'low',
    intensity: 'average',
    failsFrom: expect.closeTo(10, 9),
    noisy: null,
    per: null,
    samples: null,
    sentence: expect.stringContaining('6.0 g (3.0-12 g)'),
    at: { line: 1, column: 1 },
    origin: 'carbon-policy.yml',
  });
});

describe('a limit that is only observed and cannot be judged', () => {
  const policy = (first: string, more = '') =>
    sound(
      `version: 1\nenforcement: enforce\n${more}budgets:\n  - { id: blind, per-job: { max: 1 g, per: epoch }, enforcement: observe }\n${first}`,
    );
  const kept = '  - { id: kept, per-run: 50 g }\n';

  it('decides nothing beside one that counts', () => {
    const judged = judgedBy(policy(kept), OUTSIDE, total(5, 1));
    expect(judged.verdict).toBe('pass');
    expect(judged.sentence).toMatch(/^all 2 limits kept or only observed: `kept`/u);
    expect(judged.results.map(({ budget, verdict }) => [budget, verdict])).toEqual([
      ['kept', 'pass'],
      ['blind', 'inconclusive'],
    ]);
    expect(judgedBy(policy(kept), OUTSIDE, total(500, 1)).verdict).toBe('fail');
  });

  it('is no pass where nothing else vouches for the job', () => {
    const judged = judgedBy(policy(''), OUTSIDE, total(5, 1));
    expect(judged.verdict).toBe('inconclusive');
    const over = judgedBy(
      policy('  - { id: over, per-run: 1 g, enforcement: observe }\n'),
      OUTSIDE,
      total(5, 1),
    );
    expect(over.verdict).toBe('inconclusive');
    expect(over.sentence).toMatch(/^1 of 2 limits could not be judged: `blind`/u);
  });

  it('leaves alone what the policy calls light', () => {
    const scoped = policy(kept, 'scope: { high-impact: { energy: 1 MWh } }\n');
    const judged = judgedBy(scoped, OUTSIDE, { ...total(5, 1), energyJ: exact(5) });
    expect([judged.verdict, judged.isHighImpact]).toEqual(['pass', false]);
  });
});
