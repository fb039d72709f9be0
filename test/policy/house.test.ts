import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import schema from '../../policies/policy.schema.json' with { type: 'json' };
import { parsePolicy } from '../../src/policy/parse.ts';
import { RULES } from '../../src/policy/rules/register.ts';
import { sound } from './builders.ts';

const SRC = new URL('../../src/', import.meta.url);

/** Every file and package that importing a file loads at once. */
function loadedBy(file: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(file.href)) return seen;
  seen.add(file.href);
  const source = readFileSync(file, 'utf8');
  for (const [, clause = '', from = ''] of source.matchAll(STATIC_IMPORT)) {
    if (clause.startsWith('type ')) continue;
    if (from.startsWith('.')) loadedBy(new URL(from, file), seen);
    else seen.add(from);
  }
  return seen;
}

const STATIC_IMPORT = /^(?:import|export) ([^;'"]*?)from '([^']+)';/gmu;

describe('what is cheap to import', () => {
  it.each(['judge', 'budget', 'verdict', 'policy', 'load'])(
    '%s.ts loads no YAML and no schema',
    (name) => {
      const loaded = [...loadedBy(new URL(`policy/${name}.ts`, SRC))];
      expect(loaded.filter((one) => /^yaml$|generated|policy\/parse/u.test(one))).toEqual([]);
    },
  );

  it('and the parser does, so that this test would notice', () => {
    const loaded = [...loadedBy(new URL('policy/parse.ts', SRC))];
    expect(loaded).toContain('yaml');
    expect(loaded.some((one) => one.includes('generated'))).toBe(true);
  });
});

describe('a rule', () => {
  it('is in the register as often as in the schema', () => {
    const { properties } = schema.$defs.budget;
    const inSchema = Object.entries(properties).filter(([, one]) => one.title.startsWith('Rule: '));
    expect(inSchema.map(([key]) => key).sort()).toEqual(Object.keys(RULES).sort());
  });
});

describe('the reference', () => {
  const reference = readFileSync(new URL('../docs/policy.md', SRC), 'utf8');

  it('shows a policy that is one', () => {
    const [, example = ''] = /```yaml\n([\s\S]*?)```/u.exec(reference) ?? [];
    expect(sound(example).budgets.map(({ id }) => id)).toEqual(['train', 'everything-else']);
  });

  it('shows a whole policy in which nothing is idle, as does the README', () => {
    const org = `version: 1\nbudgets: [{ id: org-cap, per-month: 300 kg }]\nlocked: [budgets.org-cap]\nallow-override: [waivers]\n`;
    const readme = readFileSync(new URL('../README.md', SRC), 'utf8');
    const all = [reference, readme].flatMap((text) =>
      [...text.matchAll(/```yaml\n([\s\S]*?)```/gu)].map(([, example = '']) => example),
    );
    const policies = all.filter((text) => /^version: 1$/mu.test(text));
    expect(policies.length).toBeGreaterThan(6);
    for (const text of policies) {
      const parents = [...text.matchAll(/org\/[^"\s]+@[0-9a-f]{40}/gu)].map(([reference]) => ({
        reference,
        commit: null,
        bytes: new TextEncoder().encode(org),
        why: null,
      }));
      const workflows = ['.github/workflows/train.yml'];
      const parsed = parsePolicy({ name: 'p.yml', text }, parents, {
        today: '2026-11-22',
        workflows,
      });
      expect(parsed).toMatchObject({ ok: true, remarks: [] });
    }
  });

  it('names the defaults that are used', () => {
    const policy = sound('version: 1\nbudgets: [{ id: a, per-run: 5 g }]');
    expect(policy.enforcement).toBe(schema.properties.enforcement.default);
    expect(policy.onError).toBe(schema.properties['on-error'].default);
    expect(`${policy.waiverLimitDays} d`).toBe(schema.properties['waiver-limit'].default);
    const data = Object.entries(schema.properties.data.properties);
    expect(policy.data).toEqual(Object.fromEntries(data.map(([key, one]) => [key, one.default])));
    expect(policy.budgets[0]).toMatchObject({
      decideOn: schema.properties['decide-on'].default,
      maxRange: null,
      intensity: schema.properties.intensity.default,
    });
  });

  it('has examples that the schema lets through', () => {
    for (const [key, { examples }] of Object.entries(RULES).map(
      ([kind]) => [kind, schema.$defs.budget.properties[kind as 'per-run']] as const,
    )) {
      for (const example of examples) {
        sound(`version: 1\nbudgets: [{ id: a, ${key}: ${JSON.stringify(example)} }]`);
      }
    }
  });
});
