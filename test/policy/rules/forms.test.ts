import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { sound } from '../builders.ts';

const policy = (rule: string) => `version: 1\nbudgets:\n  - id: a\n    ${rule}\n`;
const ruleOf = (rule: string) => sound(policy(rule)).budgets[0]?.rules[0];

function errorsOf(rule: string): string[] {
  const parsed = parsePolicy({ name: 'p.yml', text: policy(rule) });
  if (parsed.ok) return [];
  return parsed.errors.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('what a rule may be written as', () => {
  it('short and long mean the same', () => {
    expect(ruleOf('per-run: { max: 5 g }')).toEqual(ruleOf('per-run: 5 g'));
    expect(ruleOf('per-month: { max: 5 g }')).toEqual(ruleOf('per-month: 5 g'));
    expect(ruleOf('increase: { max: 15 % }')).toEqual(ruleOf('increase: 15 %'));
    expect(ruleOf('increase: {}')).toEqual(ruleOf('increase: 15 %'));
  });

  it('an increase knows its defaults', () => {
    expect(ruleOf('increase: { max: 25 %, samples: { fail: 40 } }')).toMatchObject({
      max: 0.25,
      mad: 3.2,
      window: 40,
      maxAgeMs: 60 * 86_400_000,
      samples: { warn: 10, fail: 40 },
    });
  });

  it('a path knows its days', () => {
    expect(
      ruleOf('improve: { target: -10 %, from: 2026-09-01, by: 2027-03-31, reference: 1.2 kWh }'),
    ).toMatchObject({
      saving: 0.1,
      fromMs: Date.UTC(2026, 8, 1),
      byMs: Date.UTC(2027, 2, 31),
      reference: { energyJ: 4.32e6, measured: null },
      target: '-10 %',
      byText: '2027-03-31',
    });
  });
});

describe('what it may not be, with the place', () => {
  it.each([
    ['increase: 15', '4:15 `increase` must be a percentage'],
    [
      'increase: { max: 15 }',
      '4:22 `max` of `increase` cannot be "15": give a unit, for example `15 %`',
    ],
    ['increase: { mad: 30 }', '4:22 `mad` of `increase` must be a number from 1 to 10'],
    ['increase: { mad: "3" }', '4:22 `mad` of `increase` must be a number from 1 to 10'],
    [
      'increase: { even-if-noisy: yes }',
      '4:32 `even-if-noisy` of `increase` must be true or false',
    ],
    ['increase: { maxx: 15 % }', '4:17 unknown key "maxx" in `increase`'],
    ['increase: { max-age: 60 }', '4:26 `max-age` of `increase` cannot be "60": give a unit'],
    [
      'increase: { samples: { warn: 30 } }',
      '4:26 `samples` of `increase`: `warn` can be at most `fail`, which is 20',
    ],
    ['increase: { window: 10 }', '4:25 `window` of `increase`: give at least 20'],
    ['per-month: 30', '4:16 `per-month` cannot be "30": give a unit'],
    ['per-month: { max: 30 }', '4:23 `max` of `per-month` cannot be "30": give a unit'],
    [
      'per-month: { max: 30 kg, forecast: maybe }',
      '4:40 `forecast` of `per-month` must be `warn` or `ignore`',
    ],
    ['per-month: { forecast: warn }', '4:16 `max` is missing in `per-month`'],
    ['per-month:\n      max: 30\n      forecast: warn', '5:12 `max` of `per-month` cannot be "30"'],
    ['per-week: { max: 30 kg, forcast: warn }', '4:29 unknown key "forcast" in `per-week`'],
    ['per-quarter: { max: [30 kg] }', '4:25 `max` of `per-quarter` cannot be a list'],
    [
      'per-run: { max: 2 g, per: Two Words }',
      '4:31 `per` of `per-run` must be a name of small letters',
    ],
    ['rate: 40 g', '4:11 `rate` must be a mass for an hour, such as `40 g/h`'],
    ['rate: 40 Wh/h', '4:11 `rate` must be a mass for an hour'],
    ['improve: -10 %', '4:14 `improve` must be a map of `target`, `from` and `by`'],
    [
      'improve: { target: 10 %, from: 2026-09-01, by: 2027-03-31 }',
      '4:24 `target` of `improve` must be what is to be saved',
    ],
    [
      'improve: { target: -100.5 %, from: 2026-09-01, by: 2027-03-31 }',
      '4:24 `target` of `improve`: give what is to be saved',
    ],
    [
      'improve: { target: -10 %, from: 2026-02-30, by: 2027-03-31 }',
      '4:37 `from` of `improve`: there is no such day on the calendar',
    ],
    [
      'improve: { target: -10 %, from: 2026-09-01, by: 2026-09-01 }',
      '4:53 `by` of `improve`: give a day after `from`',
    ],
    [
      'improve: { target: -10 %, from: September, by: 2026-09-01 }',
      '4:37 `from` of `improve` must be a day as year, month and day',
    ],
    [
      'improve: { target: -10 %, from: 2026-09-01, by: 2027-03-31, reference: 5 g }',
      '4:76 `reference` of `improve` cannot be "5 g": give an energy, not a mass',
    ],
    [
      'improve: { target: -10 %, from: 2026-09-01, by: 2027-03-31, reference: { energy: 5, method: 1 } }',
      '4:86 `energy` of `reference` cannot be "5": give a unit',
    ],
    [
      'improve: { target: -10 %, from: 2026-09-01, by: 2027-03-31, reference: { energy: 5 Wh } }',
      '4:76 `method` is missing in `reference`',
    ],
  ])('%s', (rule, message) => {
    const errors = errorsOf(rule);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.slice(0, message.length)).toBe(message);
  });
});
