import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/parse.ts';

/** Policies are merged by what their entries mean, however these are worded. */

function parse(text: string, files: Readonly<Record<string, string>>) {
  const parents = Object.entries(files).map(([reference, content]) => ({
    reference,
    commit: null,
    bytes: new TextEncoder().encode(content),
    why: null,
  }));
  return parsePolicy({ name: 'p.yml', text }, parents);
}

function merged(text: string, files: Readonly<Record<string, string>>) {
  const parsed = parse(text, files);
  if (!parsed.ok) throw new Error(parsed.errors.map(({ message }) => message).join('\n'));
  return parsed.policy;
}

const BOTH = 'version: 1\nextends: [./x.yml, ./y.yml]\n';
const OVER = 'version: 1\nextends: [./x.yml]\n';
const budgets = (...lines: string[]) =>
  `version: 1\nenforcement: enforce\nbudgets:\n${lines.map((one) => `  - { ${one} }\n`).join('')}`;

describe('budgets of two parents', () => {
  it.each([
    ['id: a, per-run: 1.1 kg', 'id: a, per-run: 1100 g'],
    ['id: a, per-run: 3.6 kJ', 'id: a, per-run: { max: 1 Wh }'],
    ['id: a, per-run: 1 kg, increase: 15 %', 'id: a, increase: { max: 15 % }, per-run: 1 kg'],
    [
      'id: a, match: { events: [push, schedule], runner-labels: [GPU] }, per-run: 1 kg',
      'id: a, per-run: 1 kg, match: { runner-labels: [gpu], events: [schedule, push] }',
    ],
  ])('{ %s } and { %s } are one', (x, y) => {
    const policy = merged(BOTH, { 'x.yml': budgets(x), 'y.yml': budgets(y) });
    expect(policy.budgets).toHaveLength(1);
  });

  it('that are one have the stricter of their terms', () => {
    const policy = merged(BOTH, {
      'x.yml': budgets('id: a, per-run: 1 kg, enforcement: warn, decide-on: high'),
      'y.yml': budgets('id: a, per-run: 1000 g, enforcement: enforce'),
    });
    expect(policy.budgets).toMatchObject([{ enforcement: 'enforce', decideOn: 'high' }]);
  });

  it.each([
    ['id: a, per-run: 1 kg', 'id: a, per-run: 1001 g'],
    ['id: a, per-run: 1 kg', 'id: a, per-job: 1 kg'],
    ['id: a, per-run: 1 kg', 'id: a, per-run: { max: 1 kg, per: epoch }'],
    ['id: a, per-run: 1 kg', 'id: a, match: { events: [push] }, per-run: 1 kg'],
  ])('{ %s } and { %s } are two, of one name', (x, y) => {
    const parsed = parse(BOTH, { 'x.yml': budgets(x), 'y.yml': budgets(y) });
    expect(parsed.ok).toBe(false);
  });
});

describe('what a child says again in other words', () => {
  it.each([
    ['per-run: 1100 g', 'per-run: 1.1 kg'],
    ['per-run: 1.1 kg', 'per-run: 1100 g'],
    ['per-month: 0.3 kWh', 'per-month: 1080 kJ'],
    ['rate: 1.1 kg/h', 'rate: 1100 g/h'],
  ])('%s, then %s, loosens nothing', (theirs, own) => {
    expect(
      parse(`${OVER}budgets: [{ id: a, ${own} }]\n`, { 'x.yml': budgets(`id: a, ${theirs}`) }).ok,
    ).toBe(true);
  });

  it.each([
    [
      'runners: [{ labels: [GPU, tpu], region: "azure:westeurope", power: { idle: 90 W, full: 1 kW } }]',
      'runners: [{ labels: [tpu, gpu], region: westeurope, power: { idle: 0.09 kW, full: 1000 W } }]',
    ],
    [
      'runners: [{ labels: [a], sku: m6i.2xlarge }]',
      'runners: [{ labels: [a], sku: M6I.2XLARGE }]',
    ],
    [
      'place: { default: { region: westeurope } }',
      'place: { default: { region: "azure:westeurope" } }',
    ],
    ['place: { pins: [{ zone: DE }] }', 'place: { pins: [{ match: {}, zone: DE }] }'],
  ])('%s, then %s, is there once', (theirs, own) => {
    const base = `${budgets('id: a, per-run: 1 kg')}${theirs}\n`;
    const { runners, pins, defaultPlaces } = merged(`${OVER}${own}\n`, { 'x.yml': base });
    expect([runners, pins, defaultPlaces].flat()).toHaveLength(1);
    // Nor does one parent bring in what another that has it locked says itself.
    const [x, y] = [
      `${base}locked: [runners, place]\n`,
      `${budgets('id: b, per-run: 1 kg')}${own}\n`,
    ];
    expect(parse(BOTH, { 'x.yml': x, 'y.yml': y }).ok).toBe(true);
  });

  it.each([
    ['runners: [{ labels: [GPU], pue: 1.5 }]', 'runners: [{ labels: [gpu], pue: 1.4 }]'],
    ['runners: [{ labels: [a], sku: m6i.2xlarge }]', 'runners: [{ labels: [a], sku: m6i.large }]'],
    ['place: { default: { zone: PL } }', 'place: { default: { zone: FR } }'],
  ])('%s, then %s, says something else', (theirs, own) => {
    const base = `${budgets('id: a, per-run: 1 kg')}${theirs}\n`;
    const parsed = parse(`${OVER}${own}\n`, { 'x.yml': base });
    expect(parsed.ok ? '' : parsed.errors[0]?.message).toContain('this loosens what it extends');
  });

  it('of a waiver that two parents have is there once', () => {
    const text = (upTo: string) =>
      `${budgets('id: a, per-run: 5 g')}waivers: [{ budget: a, reason: a new data set, up-to: ${upTo}, expires: 2026-12-01 }]\n`;
    const { waivers } = merged(BOTH, { 'x.yml': text('1 kg'), 'y.yml': text('1000 g') });
    expect(waivers).toHaveLength(1);
  });
});
