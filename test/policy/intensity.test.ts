import { describe, expect, it } from 'vitest';
import { exact } from '../../src/estimate.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { MAIN, NOW_MS, past, self } from '../history/builders.ts';
import { given, sound, spread } from './builders.ts';

const text = (rule: string, more = '') =>
  `version: 1\nenforcement: enforce\nintensity: marginal\n${more}budgets:\n  - { id: a, ${rule} }\n`;

function judged(rule: string, average: number, marginal: number | null, more = '') {
  const measured = {
    totalG: spread(average, 1.1),
    marginalG: marginal === null ? null : spread(marginal, 1.1),
    energyJ: exact(3600),
    durationS: 3600,
  };
  const [result] = judge(sound(text(rule, more)), given(measured)).results;
  if (result === undefined) throw new Error('judged');
  return result;
}

describe('`intensity: marginal`', () => {
  it.each(['per-run: 50 g', 'per-job: 50 g', 'rate: 50 g/h'])(
    'lets the marginal figure break `%s` that the average keeps, and says so',
    (rule) => {
      const result = judged(rule, 20, 80);
      expect(result).toMatchObject({ verdict: 'fail', intensity: 'marginal', value: 80 });
      expect(result.sentence).toContain('Decided by the marginal carbon intensity.');
    },
  );

  it('never lets a low marginal figure lift the average over a limit', () => {
    const result = judged('per-run: 50 g', 80, 0.1);
    expect(result).toMatchObject({ verdict: 'fail', intensity: 'average', value: 80 });
    expect(result.sentence).toContain('Decided by the average carbon intensity.');
  });

  it('passes what both keep, told by the higher', () => {
    expect(judged('per-run: 50 g', 20, 30)).toMatchObject({ verdict: 'pass', value: 30 });
    expect(judged('per-run: 50 g', 30, 20)).toMatchObject({ verdict: 'pass', value: 30 });
  });

  it('is inconclusive without a marginal figure, and never the average in silence', () => {
    const result = judged('per-run: 50 g', 20, null);
    expect(result).toMatchObject({
      verdict: 'inconclusive',
      intensity: 'marginal',
      value: null,
      failsFrom: null,
    });
    expect(result.sentence).toContain('there is no marginal figure of all that it is for');
    // What is broken either way is broken.
    expect(judged('per-run: 50 g', 80, null).verdict).toBe('fail');
  });

  it('without a figure fails where `data` says so: leaving the provider out gains nothing', () => {
    const measured = { totalG: exact(20), energyJ: exact(3600), durationS: 60 };
    const of = (rule: string, marginalG: number | null, more = '') =>
      judge(
        sound(text(rule, `data: { missing-marginal: fail }\n${more}`)),
        given({ ...measured, marginalG: marginalG === null ? null : exact(marginalG) }),
      );
    expect(of('per-run: 50 g', null)).toMatchObject({
      verdict: 'fail',
      sentence: expect.stringContaining('no such figure is at hand'),
    });
    expect(of('per-run: 50 g', 20).verdict).toBe('pass');
    expect(of('per-run: 50 g, intensity: average', null).verdict).toBe('pass');
    expect(of('per-run: 50 Wh', null).verdict).toBe('pass');
    expect(of('per-run: 50 g, enforcement: observe', null).verdict).not.toBe('fail');
  });

  it('fails so too where the average is too uncertain to decide', () => {
    const judgement = judge(
      sound(text('per-run: 50 g', 'data: { missing-marginal: fail }\nmax-range: 10 %\n')),
      given({ totalG: spread(20, 2), energyJ: exact(3600), durationS: 60, marginalG: null }),
    );
    expect(judgement).toMatchObject({ verdict: 'fail', results: [{ intensity: 'marginal' }] });
  });

  it('cannot decide a period, whose past is known by the average alone', () => {
    const of = (average: number) => {
      const measured = { totalG: exact(average), marginalG: exact(1), energyJ: exact(3600) };
      const now = {
        history: past([]),
        subject: MAIN,
        self: self({}),
        startMs: NOW_MS,
        nowMs: NOW_MS,
      };
      return judge(sound(text('per-month: 50 g')), given(measured, now)).results[0];
    };
    expect(of(20)).toMatchObject({
      verdict: 'inconclusive',
      sentence: expect.stringContaining('past audits are known by the average one alone'),
    });
    expect(of(80)?.verdict).toBe('fail');
  });

  it('has nothing to do with limits in energy', () => {
    expect(judged('per-run: 2 Wh', 20, null)).toMatchObject({ verdict: 'pass', intensity: null });
  });

  it('waives what is under the ceiling by both only', () => {
    const waiver =
      'waivers: [{ budget: a, reason: agreed with all, up-to: 100 g, expires: 2026-12-01 }]\n';
    expect(judged('per-run: 50 g', 60, 80, waiver).waiver).not.toBeNull();
    expect(judged('per-run: 50 g', 60, 150, waiver)).toMatchObject({
      verdict: 'fail',
      intensity: 'marginal',
    });
    expect(judged('per-run: 50 g', 60, null, waiver).verdict).toBe('inconclusive');
  });

  it('of jobs counts those that have no figure, by name', () => {
    const job = (name: string, marginalG: number | null) => ({
      name,
      given: given({
        totalG: exact(10),
        marginalG: marginalG === null ? null : exact(marginalG),
        energyJ: exact(1),
        durationS: 60,
      }),
    });
    const policy = sound(text('per-job: 50 g'));
    const of = (...jobs: readonly ReturnType<typeof job>[]) =>
      judge(policy, given({ totalG: exact(20), energyJ: exact(2) }), [], jobs).results[0];
    expect(of(job('one', 20), job('two', 80))).toMatchObject({ verdict: 'fail', value: 80 });
    const missing = of(job('one', 20), job('two', null));
    expect(missing?.verdict).toBe('inconclusive');
    expect(missing?.sentence).toContain('"two"');
  });

  it('is a word of a budget too', () => {
    const { budgets } = sound(
      'version: 1\nintensity: marginal\nbudgets:\n  - { id: a, per-run: 1 g }\n  - { id: b, per-run: 2 g, intensity: average }\n',
    );
    expect(budgets.map(({ id, intensity }) => [id, intensity])).toEqual([
      ['a', 'marginal'],
      ['b', 'average'],
    ]);
  });
});

const parse = (own: string, base: string) =>
  parsePolicy({ name: 'p.yml', text: `version: 1\nextends: [./base.yml]\n${own}` }, [
    { reference: 'base.yml', commit: null, bytes: new TextEncoder().encode(base), why: null },
  ]);

function messages(own: string, base: string): readonly string[] {
  const parsed = parse(own, base);
  return parsed.ok ? [] : parsed.errors.map(({ message }) => message);
}

function merged(own: string, base: string) {
  const parsed = parse(own, base);
  if (!parsed.ok) throw new Error(messages(own, base).join('\n'));
  return parsed.policy;
}

describe('extending a policy', () => {
  const MARGINAL = 'version: 1\nintensity: marginal\nbudgets: [{ id: a, per-run: 5 g }]\n';
  const AVERAGE = 'version: 1\nbudgets: [{ id: a, per-run: 5 g }]\n';

  it('may ask for the marginal intensity and not take it back', () => {
    expect(merged('intensity: marginal\n', AVERAGE).budgets[0]?.intensity).toBe('marginal');
    expect(
      merged('budgets: [{ id: a, intensity: marginal }]\n', AVERAGE).budgets[0]?.intensity,
    ).toBe('marginal');
    expect(merged('', MARGINAL).budgets[0]?.intensity).toBe('marginal');
    for (const own of ['intensity: average\n', 'budgets: [{ id: a, intensity: average }]\n'])
      expect(messages(own, MARGINAL)).toEqual([
        'this loosens what it extends: `average` is milder than the `marginal` of base.yml',
      ]);
  });

  it('takes it back only where that is left open, and not at all where it is locked', () => {
    const open = `${MARGINAL}allow-override: [intensity]\n`;
    expect(merged('intensity: average\n', open).budgets[0]?.intensity).toBe('average');
    expect(messages('intensity: marginal\n', `${MARGINAL}locked: [intensity]\n`)).toEqual([
      '`intensity` is locked by base.yml: leave it out',
    ]);
  });

  const REGIONS = 'what-if: { regions: [westeurope, azure:swedencentral] }\n';

  it('may leave regions out and add none', () => {
    const own = 'what-if: { regions: [Sweden Central] }\n';
    expect(merged(own, AVERAGE + REGIONS).whatIfRegions).toEqual(['azure:swedencentral']);
    expect(merged('', AVERAGE + REGIONS).whatIfRegions).toHaveLength(2);
    expect(merged(own, AVERAGE).whatIfRegions).toEqual(['azure:swedencentral']);
    expect(messages('what-if: { regions: [westus] }\n', AVERAGE + REGIONS)).toEqual([
      'this loosens what it extends: `azure:westus` is not among the regions of base.yml',
    ]);
    const open = `${AVERAGE}${REGIONS}allow-override: [what-if]\n`;
    expect(merged('what-if: { regions: [westus] }\n', open).whatIfRegions).toEqual([
      'azure:westus',
    ]);
    expect(messages(own, `${AVERAGE}${REGIONS}locked: [what-if]\n`)).toEqual([
      '`what-if` is locked by base.yml: leave it out',
    ]);
  });
});

describe('checking a policy', () => {
  const errors = (text: string) => {
    const parsed = parsePolicy({ name: 'p.yml', text });
    return parsed.ok
      ? []
      : parsed.errors.map(({ line, column, message }) => `${line}:${column} ${message}`);
  };

  it('refuses regions that there are not, where they stand, with the nearest names', () => {
    const [error, ...more] = errors(
      'version: 1\nwhat-if:\n  regions: [westeurope, westeurop]\nbudgets: [{ id: a, per-run: 5 g }]\n',
    );
    expect(error).toMatch(
      /^3:25 .*"westeurop" is not a known cloud region. Nearest names: westeurope/,
    );
    expect(more).toEqual([]);
  });

  it.each([
    ['what-if: { regions: [] }', 'regions'],
    ['what-if: {}', 'regions'],
    ['what-if: { regions: [Frankfurt] }', 'is the name of 3 regions'],
    ['intensity: lower', '`average` or `marginal`'],
  ])('refuses `%s`', (line, what) => {
    expect(errors(`version: 1\n${line}\nbudgets: [{ id: a, per-run: 5 g }]\n`).join()).toContain(
      what,
    );
  });

  const remarks = (text: string) => {
    const parsed = parsePolicy({ name: 'p.yml', text }, [], {
      today: '2026-11-22',
      workflows: null,
    });
    return parsed.ok ? parsed.remarks.map(({ message }) => message) : null;
  };

  it('remarks on regions to move to of another cloud than all where it has work run', () => {
    const beside = (lines: string) =>
      remarks(
        `version: 1\nwhat-if: { regions: [us-east-1] }\n${lines}\nbudgets: [{ id: a, per-run: 5 g }]\n`,
      );
    const message = expect.stringContaining('aws:us-east-1 is of another cloud');
    expect(beside('place: { default: { region: eastus } }')).toEqual([message]);
    expect(beside('place: { pins: [{ region: West Europe }] }')).toEqual([message]);
    expect(beside("runners: [{ labels: ['*'], region: azure:eastus }]")).toEqual([message]);
    const both =
      'runners: [{ labels: [own], region: eu-west-1 }]\nplace: { default: { region: eastus } }';
    expect(beside(both)).toEqual([]);
    expect(beside('place: { default: { country: DE } }')).toEqual([]);
    expect(beside('')).toEqual([]);
  });

  it('remarks on a period in grams that the marginal intensity can never decide', () => {
    expect(remarks(text('per-run: 1 g, per-month: 5 g'))).toEqual([
      expect.stringContaining('`per-month` of `a` is never a pass'),
    ]);
    expect(remarks(text('per-run: 1 g, per-month: 5 g, intensity: average'))).toEqual([]);
    expect(remarks(text('per-month: 5 kWh'))).toEqual([]);
  });
});
