import fc from 'fast-check';
import { expect, it } from 'vitest';
import { widen } from '../../src/estimate.ts';
import { UNKNOWN_SUBJECT } from '../../src/history/point.ts';
import { WEAKNESSES } from '../../src/policy/data.ts';
import { tightened } from '../../src/policy/enforcement.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Given } from '../../src/policy/rules/rule.ts';
import { type Judgement, type Subject, VERDICTS_WORST_FIRST } from '../../src/policy/verdict.ts';
import { given, spread } from './builders.ts';

/** Policies as people write them, so that reading, merging and judging are tried together. */

const START = Date.UTC(2026, 10, 22);
const days = fc.constantFrom('2026-11-01', '2026-11-22', '2026-11-23', '2027-01-31');
const words = fc.constantFrom('observe', 'warn', 'enforce');
const meanings = fc.constantFrom('ignore', 'inconclusive', 'fail');
const decides = fc.constantFrom('low', 'middle', 'high');
const grams = fc.integer({ min: 1, max: 40 });

type Written = Readonly<{
  enforcement: string | null;
  step: readonly [string, string] | null;
  scopeWh: number | null;
  decideOn: string | null;
  maxRange: number | null;
  intensity: string | null;
  data: Readonly<Record<string, string>>;
  budgets: readonly Readonly<{
    id: string;
    limit: number;
    kind: string;
    enforcement: string | null;
    event: string | null;
  }>[];
  waivers: readonly Readonly<{ budget: number; upTo: number; expires: string }>[];
}>;

const written: fc.Arbitrary<Written> = fc.record({
  enforcement: fc.option(words),
  step: fc.option(fc.tuple(days, words)),
  scopeWh: fc.option(fc.integer({ min: 1, max: 20 })),
  decideOn: fc.option(decides),
  maxRange: fc.option(fc.integer({ min: 10, max: 300 })),
  intensity: fc.option(fc.constantFrom('average', 'marginal')),
  data: fc.dictionary(fc.constantFrom(...WEAKNESSES), meanings, { noNullPrototype: true }),
  budgets: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      limit: grams,
      kind: fc.constantFrom('per-run', 'per-job'),
      enforcement: fc.option(words),
      event: fc.option(fc.constantFrom('push', 'pull_request')),
    }),
    { selector: ({ id }) => id, minLength: 1 },
  ),
  waivers: fc.array(
    fc.record({ budget: fc.nat(3), upTo: fc.integer({ min: 41, max: 60 }), expires: days }),
    { maxLength: 3 },
  ),
});

function write(policy: Written, extend: readonly string[] = []): string {
  const { enforcement, step, scopeWh, decideOn, maxRange, intensity, data, budgets } = policy;
  const waivers = policy.waivers.filter(({ budget }) => budget < budgets.length);
  return [
    'version: 1',
    ...(extend.length === 0 ? [] : [`extends: [${extend.join(', ')}]`]),
    ...(enforcement === null ? [] : [`enforcement: ${enforcement}`]),
    ...(step === null ? [] : [`rollout: [{ from: ${step[0]}, enforcement: ${step[1]} }]`]),
    ...(scopeWh === null ? [] : [`scope: { high-impact: { energy: ${scopeWh} Wh } }`]),
    ...(decideOn === null ? [] : [`decide-on: ${decideOn}`]),
    ...(maxRange === null ? [] : [`max-range: ${maxRange} %`]),
    ...(intensity === null ? [] : [`intensity: ${intensity}`]),
    ...(Object.keys(data).length === 0 ? [] : [`data: ${JSON.stringify(data)}`]),
    ...(budgets.length === 0 ? [] : ['budgets:']),
    ...budgets.map(
      ({ id, limit, kind, enforcement: own, event }) =>
        `  - { id: ${id}, ${kind}: ${limit} g${own === null ? '' : `, enforcement: ${own}`}${event === null ? '' : `, match: { events: [${event}] }`} }`,
    ),
    ...(waivers.length === 0 ? [] : ['waivers:']),
    ...waivers.map(
      ({ budget, upTo, expires }) =>
        `  - { budget: ${budgets[budget]?.id}, reason: as agreed with all, up-to: ${upTo} g, expires: ${expires} }`,
    ),
    '',
  ].join('\n');
}

/** The policy, or `null` where what was made up contradicts itself. */
function read(text: string, base: string | null = null): Policy | null {
  const bytes = base === null ? null : new TextEncoder().encode(base);
  const parents = [{ reference: 'base.yml', commit: null, bytes, why: null }];
  const parsed = parsePolicy({ name: 'p.yml', text }, base === null ? [] : parents);
  return parsed.ok ? parsed.policy : null;
}

type Audit = Readonly<{
  grams: number;
  marginal: number | null;
  ratio: number;
  wh: number;
  subject: Subject;
}>;
const audits: fc.Arbitrary<Audit> = fc.record({
  grams: fc.double({ min: 0.5, max: 80, noNaN: true }),
  marginal: fc.option(fc.double({ min: 0.5, max: 80, noNaN: true })),
  ratio: fc.double({ min: 1, max: 4, noNaN: true }),
  wh: fc.double({ min: 0.5, max: 40, noNaN: true }),
  subject: fc.constantFrom<Subject>(
    { ...UNKNOWN_SUBJECT, job: 'j', event: 'push' },
    { ...UNKNOWN_SUBJECT, job: 'j', event: 'pull_request' },
    { ...UNKNOWN_SUBJECT, job: 'j', event: null },
  ),
});
/** Those whose word is to enforce: most of the others fail nobody. */
const strict = written.map((policy) => ({
  ...policy,
  enforcement: 'enforce',
  step: null,
  budgets: policy.budgets.map((one) => ({ ...one, enforcement: one.enforcement && 'enforce' })),
}));
/** What a policy may say over another: tighter in every word, and more of its own. */
const tighter: fc.Arbitrary<Written> = fc.record({
  enforcement: fc.option(fc.constant('enforce')),
  step: fc.option(fc.tuple(days, fc.constant('enforce'))),
  scopeWh: fc.constant(null),
  decideOn: fc.option(fc.constant('high')),
  maxRange: fc.option(fc.constant(10)),
  intensity: fc.option(fc.constant('marginal')),
  data: fc.dictionary(fc.constantFrom(...WEAKNESSES), fc.constant('fail'), {
    noNullPrototype: true,
  }),
  budgets: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'e', 'f'),
      limit: fc.constantFrom(0.5, 1),
      kind: fc.constantFrom('per-run', 'per-job'),
      enforcement: fc.option(fc.constant('enforce')),
      event: fc.constant(null),
    }),
    { selector: ({ id }) => id },
  ),
  // Of its own budgets alone: those of what it extends are refused.
  waivers: fc.array(
    fc.record({ budget: fc.nat(3), upTo: fc.integer({ min: 41, max: 60 }), expires: days }),
    { maxLength: 3 },
  ),
});
const weak = fc.uniqueArray(fc.constantFrom(...WEAKNESSES), { maxLength: 3 });

function audited(
  { grams: massG, marginal, ratio, wh, subject }: Audit,
  change: Partial<Given> = {},
): Given {
  const measured = {
    totalG: spread(massG, ratio),
    marginalG: marginal === null ? null : spread(marginal, ratio),
    energyJ: spread(wh * 3600, ratio),
  };
  return given(measured, { subject, startMs: START, ...change });
}

const badness = ({ verdict }: Pick<Judgement, 'verdict'>): number =>
  -VERDICTS_WORST_FIRST.indexOf(verdict);
const isFail = ({ verdict }: Judgement): boolean => verdict === 'fail';
// Shrinking policies of words takes minutes, and the first that fails says enough.
const RUNS = { numRuns: 300, endOnFailure: true };

it('a tightened policy never turns a fail into a pass: one that extends it', () => {
  let [extended, fails] = [0, 0];
  fc.assert(
    fc.property(written, tighter, audits, weak, (base, child, audit, weaknesses) => {
      const [baseText, childText] = [write({ ...base, waivers: [] }), write(child, ['./base.yml'])];
      const parent = read(baseText);
      const merged = read(childText, baseText);
      fc.pre(parent !== null && merged !== null);
      extended += 1;
      const [before, after] = [parent, merged].map((policy) =>
        judge(policy, audited(audit), weaknesses),
      );
      if (before === undefined || after === undefined) throw new Error('judged');
      if (isFail(before)) expect(badness(after)).toBeGreaterThanOrEqual(badness(before));
      fails += isFail(before) ? 1 : 0;
    }),
    RUNS,
  );
  expect(extended).toBeGreaterThan(20);
  // Some of them must have been tried on a fail; how many is chance.
  expect(fails).toBeGreaterThan(0);
});

it('a tightened policy never turns a fail into a pass: one that builds on another beside it', () => {
  let [fails, alike] = [0, 0];
  /** Budgets and waivers that nobody who wrote the first has agreed to; or its own budgets, copied. */
  const beside = fc.tuple(written, fc.boolean());
  fc.assert(
    fc.property(strict, beside, audits, weak, (base, [other, isCopy], audit, weaknesses) => {
      const kept = write({ ...base, waivers: [] });
      const text = isCopy ? inMilligrams(write({ ...base, waivers: other.waivers })) : write(other);
      const parent = read(kept);
      fc.pre(parent !== null && read(text) !== null);
      const before = judge(parent, audited(audit), weaknesses);
      const files = { 'base.yml': kept, 'other.yml': text };
      for (const order of [Object.keys(files), Object.keys(files).reverse()]) {
        const parsed = parsePolicy(
          {
            name: 'p.yml',
            text: `version: 1\nextends: [${order.map((name) => `./${name}`).join(', ')}]\n`,
          },
          order.map((name) => ({
            reference: name,
            commit: null,
            bytes: new TextEncoder().encode(files[name as keyof typeof files]),
            why: null,
          })),
        );
        if (!parsed.ok || !isFail(before)) continue;
        fails += 1;
        alike += isCopy ? 1 : 0;
        const after = judge(parsed.policy, audited(audit), weaknesses);
        expect(badness(after)).toBeGreaterThanOrEqual(badness(before));
      }
    }),
    RUNS,
  );
  expect(fails).toBeGreaterThan(0);
  expect(alike).toBeGreaterThan(0);
});

/** The same policy in other words. */
function inMilligrams(text: string): string {
  return text.replace(/(per-(?:run|job)): (\d+) g/g, (_, kind, grams) => `${kind}: ${grams}000 mg`);
}

it('a tightened policy never turns a fail into a pass: an input, a lower limit, a harder meaning', () => {
  fc.assert(
    fc.property(written, audits, weak, words, (policy, audit, weaknesses, atLeast) => {
      const own = read(write(policy));
      fc.pre(own !== null);
      const before = judge(own, audited(audit), weaknesses);
      const others: readonly (Policy | null)[] = [
        tightened(own, atLeast as 'warn'),
        read(write({ ...policy, waivers: [] })),
        read(write({ ...policy, scopeWh: null })),
        read(write({ ...policy, decideOn: 'high' })),
        read(write({ ...policy, intensity: 'marginal' })),
        { ...own, data: { ...own.data, tampering: 'fail' } },
        read(
          write({
            ...policy,
            budgets: policy.budgets.map((one) => ({ ...one, limit: one.limit / 2 })),
          }),
        ),
      ];
      for (const one of others) {
        if (one === null) continue;
        const after = judge(one, audited(audit), weaknesses);
        if (isFail(before)) expect(after.verdict).not.toBe('pass');
      }
    }),
    RUNS,
  );
});

it('worse evidence never turns a fail into a pass', () => {
  const more = fc.double({ min: 0, max: 2, noNaN: true });
  let fails = 0;
  fc.assert(
    fc.property(strict, audits, weak, more, weak, (policy, audit, weaknesses, logSd, others) => {
      const own = read(write(policy));
      fc.pre(own !== null);
      const before = judge(own, audited(audit), weaknesses);
      if (!isFail(before)) return;
      fails += 1;
      const sure = audited(audit);
      const doubt = { id: 'more', logSd, kind: 'declared' } as const;
      const wider: Given = {
        ...sure,
        measured: {
          ...sure.measured,
          totalG: sure.measured.totalG && widen(sure.measured.totalG, doubt),
          marginalG: sure.measured.marginalG && widen(sure.measured.marginalG, doubt),
          energyJ: sure.measured.energyJ && widen(sure.measured.energyJ, doubt),
        },
      };
      const worse: readonly Given[] = [
        wider,
        { ...sure, measured: { ...sure.measured, totalG: null } },
        { ...sure, measured: { ...sure.measured, marginalG: null } },
        { ...sure, measured: { ...sure.measured, energyJ: null } },
        { ...sure, subject: { ...UNKNOWN_SUBJECT, job: 'j' } },
      ];
      for (const one of worse) {
        expect(judge(own, one, weaknesses).verdict).not.toBe('pass');
        const all = [...new Set([...weaknesses, ...others])];
        expect(judge(own, one, all).verdict).not.toBe('pass');
      }
    }),
    { ...RUNS, numRuns: 900 },
  );
  expect(fails).toBeGreaterThan(90);
});

it('a waiver never touches another budget', () => {
  let waived = 0;
  fc.assert(
    fc.property(written, audits, (policy, audit) => {
      const [plain, own] = [read(write({ ...policy, waivers: [] })), read(write(policy))];
      fc.pre(plain !== null && own !== null);
      const names = new Set(own.waivers.map(({ budget }) => budget));
      const [before, after] = [judge(plain, audited(audit)), judge(own, audited(audit))];
      const others = ({ results }: Judgement) =>
        results
          .filter(({ budget }) => !names.has(budget))
          .sort((a, b) => (a.budget < b.budget ? -1 : 1));
      expect(others(after).map(({ at: _at, ...one }) => one)).toEqual(
        others(before).map(({ at: _at, ...one }) => one),
      );
      for (const { budget, waiver, judged } of after.results) {
        if (waiver === null) continue;
        waived += 1;
        expect(names).toContain(budget);
        expect(['fail', 'warn']).toContain(judged);
      }
    }),
    RUNS,
  );
  expect(waived).toBeGreaterThan(3);
});

it('order does not matter: of budgets, waivers, weaknesses and parents', () => {
  fc.assert(
    fc.property(written, written, written, audits, weak, (policy, one, two, audit, weaknesses) => {
      const turned = {
        ...policy,
        budgets: policy.budgets.toReversed(),
        waivers: policy.waivers
          .filter(({ budget }) => budget < policy.budgets.length)
          .map((waiver) => ({ ...waiver, budget: policy.budgets.length - 1 - waiver.budget }))
          .toReversed(),
      };
      const said = (text: Written) => {
        const read_ = read(write(text));
        return read_ === null ? null : withoutPlaces(judge(read_, audited(audit), weaknesses));
      };
      expect(said(turned)).toEqual(said(policy));
      const files = [one, two].map((text, index) => ({
        reference: `${index}.yml`,
        commit: null,
        why: null,
        bytes: new TextEncoder().encode(write({ ...text, waivers: [] })),
      }));
      const over = (order: readonly number[]) => {
        const text = `version: 1\nextends: [${order.map((index) => `./${index}.yml`).join(', ')}]\n`;
        const parsed = parsePolicy({ name: 'p.yml', text }, files);
        return parsed.ok ? judge(parsed.policy, audited(audit), weaknesses).verdict : 'refused';
      };
      expect(over([0, 1])).toBe(over([1, 0]));
    }),
    RUNS,
  );
});

/** Lines differ where the order of a file does; all else must not. */
function withoutPlaces({ results, waivers, ...judgement }: Judgement) {
  const strip = <T extends { at: unknown }>({ at: _at, ...rest }: T) => rest;
  const bare = results.map(({ waiver, ...result }) => ({
    ...strip(result),
    waiver: waiver === null ? null : strip(waiver),
  }));
  return { ...judgement, results: bare, waivers: waivers.map(strip) };
}
