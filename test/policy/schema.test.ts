import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import schema from '../../policies/policy.schema.json' with { type: 'json' };
import { PRESET_TEXTS } from '../../src/policy/generated/presets.ts';
import { RULES } from '../../src/policy/rules/register.ts';

/** The schema as editors and other tools use it: by themselves, without our parser. */

const validate = new Ajv2020({ strict: true }).compile(schema);

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const examplesIn = (path: string): [string, string][] =>
  [...read(path).matchAll(/^```yaml\n(.*?)^```$/gmsu)]
    .map(([, text = '']) => text)
    .filter((text) => /^version: 1$/mu.test(text))
    .map((text, index) => [`${path}, example ${index + 1}`, text]);

describe('what the schema takes', () => {
  it.each([
    ...Object.entries(PRESET_TEXTS),
    ...examplesIn('docs/policy.md'),
    ...examplesIn('README.md'),
    ...['examples/train-digits/carbon-policy.yml', 'examples/workflows/carbon-policy.yml'].map(
      (path) => [path, read(path)] as const,
    ),
  ])('%s', (_, text) => {
    expect([validate(parse(text)), validate.errors]).toEqual([true, null]);
  });

  it('a policy or a budget that adds nothing to what it extends', () => {
    const extended = { version: 1, extends: ['carbon-audit:strict'] };
    expect(validate(extended)).toBe(true);
    expect(validate({ ...extended, budgets: [{ id: 'all', enforcement: 'enforce' }] })).toBe(true);
  });

  it.each(Object.keys(RULES))('a budget whose one rule is %s, as far as it is named', (kind) => {
    validate({ version: 1, budgets: [{ id: 'a', [kind]: [] }] });
    const complaints = validate.errors?.map(({ instancePath }) => instancePath);
    expect(complaints?.filter((path) => path === '/budgets/0')).toEqual([]);
  });
});

describe('what the schema refuses', () => {
  it.each([
    ['a version and nothing else', { version: 1 }],
    ['settings for no budget', { version: 1, enforcement: 'warn' }],
    ['a budget without a rule', { version: 1, budgets: [{ id: 'a', enforcement: 'warn' }] }],
    ['an unknown key', { version: 1, budgets: [{ id: 'a', 'per-run': '5 g' }], budget: [] }],
    ['a limit of nothing', { version: 1, budgets: [{ id: 'a', 'per-run': '0 g' }] }],
  ])('%s', (_, policy) => {
    expect(validate(policy)).toBe(false);
  });
});

describe('what the schema refuses of a rule that may be a text or a map', () => {
  it.each([
    ['another type', 'per-run', 5],
    ['another type', 'increase', ['15 %']],
    ['a text without a unit', 'per-month', '30'],
    ['a map without what it needs', 'per-month', { forecast: 'warn' }],
    ['a map with an unknown key', 'increase', { most: '15 %' }],
    ['a map with a bad value', 'increase', { samples: { warn: 2 } }],
  ])('%s: %s', (_, rule, value) => {
    expect(validate({ version: 1, budgets: [{ id: 'a', [rule]: value }] })).toBe(false);
  });
});

describe('what editors are helped with', () => {
  it('every policy that comes with the program is offered', () => {
    const offered = schema.$defs.reference.examples.toSorted();
    expect(offered).toEqual(
      Object.keys(PRESET_TEXTS)
        .map((name) => `carbon-audit:${name}`)
        .toSorted(),
    );
  });

  it('has nothing that a validator in its strictest mode refuses', () => {
    expect(() => new Ajv2020({ strict: true, logger: false }).compile(schema)).not.toThrow();
  });
});
