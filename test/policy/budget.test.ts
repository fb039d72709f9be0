import { describe, expect, it } from 'vitest';
import { BadInput } from '../../src/bad-input.ts';
import { budgetPolicy } from '../../src/policy/budget.ts';
import { judgedBy, OUTSIDE, total } from './builders.ts';

describe('a budget on one line', () => {
  it('is enforced, on the total, at the low end, on every audit', () => {
    const policy = budgetPolicy('50 g');
    expect(policy).toMatchObject({ version: 1, name: '--budget', enforcement: 'enforce' });
    expect(policy.budgets).toMatchObject([
      { id: 'budget', match: {}, decideOn: 'low', maxRange: null },
    ]);
    expect(judgedBy(policy, OUTSIDE, total(80)).verdict).toBe('fail');
    expect(judgedBy(policy, OUTSIDE, total(70)).verdict).toBe('warn');
    expect(
      judgedBy(policy, { ...OUTSIDE, workflowPath: 'a/b.yml', workflowName: 'b' }, total(1))
        .verdict,
    ).toBe('pass');
    expect(judgedBy(policy, OUTSIDE, total(40, 4)).verdict).toBe('inconclusive');
  });

  it('may be an energy', () => {
    expect(budgetPolicy('2 Wh').budgets[0]?.rules[0]).toHaveProperty('limit', {
      dimension: 'energy',
      energyJ: 7200,
      text: '2 Wh',
    });
  });

  it.each([
    ['50', 'the budget cannot be "50": give a unit, for example `50 g` or `50 Wh`'],
    [
      '50 kw',
      'the budget cannot be "50 kw": `kw` is no unit of mass or energy; did you mean `kWh`?',
    ],
    ['0 g', 'the budget cannot be "0 g": give more than zero'],
    [
      '-1 g',
      'the budget cannot be "-1 g": give a number that is not negative, for example `50 g` or `200 Wh`',
    ],
    [
      '\u001b[31m',
      'the budget cannot be "\\u{1b}[31m": give a plain decimal number and a unit, for example `50 g` or `200 Wh`',
    ],
  ])('%j is bad input', (text, message) => {
    expect(() => budgetPolicy(text)).toThrow(new BadInput(message));
  });
});
