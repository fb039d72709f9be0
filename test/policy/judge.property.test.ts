import fc from 'fast-check';
import { expect, it } from 'vitest';
import { estimate, widen } from '../../src/estimate.ts';
import type { Budget, Policy } from '../../src/policy/policy.ts';
import { type Measured, VERDICTS_WORST_FIRST, type Verdict } from '../../src/policy/verdict.ts';
import { formatMass, parseMass } from '../../src/units.ts';
import {
  amounts,
  budget,
  decideOns,
  enforcements,
  judgedBy,
  OUTSIDE,
  policyOf,
  ratios,
  sound,
  total,
} from './builders.ts';

const verdictOf = (policy: Policy, measured: Partial<Measured>): Verdict =>
  judgedBy(policy, OUTSIDE, measured).verdict;

const badness = (verdict: Verdict): number => -VERDICTS_WORST_FIRST.indexOf(verdict);

/** Measured values near the limits, where verdicts change. */
const near = fc.tuple(amounts, fc.double({ min: 0.2, max: 5, noNaN: true }), ratios);
const widest = fc.double({ min: 0.05, max: 5, noNaN: true });

it('tightening a limit never turns fail into anything milder', () => {
  fc.assert(
    fc.property(
      near,
      decideOns,
      widest,
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (...args) => {
        const [[limitG, times, ratio], decideOn, maxRange, tighter] = args;
        const measured = total(limitG * times, ratio);
        const before = verdictOf(policyOf(budget({ decideOn, maxRange }, limitG)), measured);
        const tight = budget({ decideOn, maxRange }, limitG * tighter);
        expect(badness(verdictOf(policyOf(tight), measured))).toBeGreaterThanOrEqual(
          badness(before),
        );
      },
    ),
    { numRuns: 1000 },
  );
});

it('widening an estimate never turns fail or inconclusive into pass', () => {
  fc.assert(
    fc.property(near, decideOns, widest, fc.double({ min: 0, max: 2, noNaN: true }), (...args) => {
      const [[limitG, times, ratio], decideOn, maxRange, logSd] = args;
      const measured = total(limitG * times, ratio);
      if (measured.totalG === null) throw new Error('measured');
      const wider = {
        ...measured,
        totalG: widen(measured.totalG, { id: 'more', logSd, kind: 'declared' }),
      };
      const policy = policyOf(budget({ decideOn, maxRange }, limitG));
      const before = verdictOf(policy, measured);
      if (before === 'fail' || before === 'inconclusive' || before === 'warn') {
        expect(verdictOf(policy, wider)).not.toBe('pass');
      }
    }),
    { numRuns: 1000 },
  );
});

it('losing the measurement never makes a pass', () => {
  fc.assert(
    fc.property(decideOns, enforcements, (decideOn, enforcement) => {
      const policy = policyOf(budget({ decideOn, enforcement }));
      expect(verdictOf(policy, { energyJ: null, totalG: null })).toBe('inconclusive');
    }),
  );
});

const someBudgets = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z][a-z0-9]{0,3}$/u),
    limitG: amounts,
    decideOn: decideOns,
    maxRange: widest,
    enforcement: enforcements,
    workflows: fc.constantFrom([], ['*'], ['other.yml']),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 8 },
);
type Some = Readonly<{ limitG: number; workflows: readonly string[] }> & Partial<Budget>;
const built = ({ limitG, workflows, ...rest }: Some): Budget =>
  budget({ ...rest, match: { workflows } }, limitG);

it('the order of budgets does not matter, down to the sentence', () => {
  const shuffled = someBudgets.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, amounts, ratios, ([list, other], grams, ratio) => {
      const measured = total(grams, ratio);
      expect(judgedBy(policyOf(...other.map(built)), OUTSIDE, measured)).toEqual(
        judgedBy(policyOf(...list.map(built)), OUTSIDE, measured),
      );
    }),
  );
});

it('one more budget never makes a verdict milder, unless nothing vouched before, and the verdict is the worst result', () => {
  fc.assert(
    fc.property(someBudgets, amounts, ratios, (list, grams, ratio) => {
      const measured = total(grams, ratio);
      const all = judgedBy(policyOf(...list.map(built)), OUTSIDE, measured);
      const fewer = judgedBy(policyOf(...list.slice(1).map(built)), OUTSIDE, measured);
      // What could not be judged and is only observed is no pass; a limit that counts decides it.
      const isBlind =
        fewer.verdict === 'inconclusive' &&
        fewer.results.every(({ enforcement }) => enforcement === 'observe');
      if (!isBlind) expect(badness(all.verdict)).toBeGreaterThanOrEqual(badness(fewer.verdict));
      expect(all.verdict).toBe(all.results[0]?.verdict ?? 'pass');
    }),
  );
});

it('no budget is enforced above the ceiling, and none fails that is not enforced', () => {
  const order = ['observe', 'warn', 'enforce'];
  fc.assert(
    fc.property(
      fc.option(enforcements),
      fc.option(enforcements),
      amounts,
      (ceiling, own, grams) => {
        const policy = sound(
          [
            'version: 1',
            ...(ceiling === null ? [] : [`enforcement: ${ceiling}`]),
            'budgets:',
            '  - id: a',
            '    per-run: 5 g',
            ...(own === null ? [] : [`    enforcement: ${own}`]),
          ].join('\n'),
        );
        const top = ceiling ?? 'observe';
        const { verdict, results } = judgedBy(policy, OUTSIDE, total(grams, 1));
        expect(order.indexOf(results[0]?.enforcement ?? '')).toBe(
          Math.min(order.indexOf(top), order.indexOf(own ?? top)),
        );
        if (top !== 'enforce') expect(verdict).not.toBe('fail');
        if (top === 'observe') expect(verdict).toBe('pass');
      },
    ),
  );
});

it('a rule fails from where it says, at the same relative range', () => {
  fc.assert(
    fc.property(near, decideOns, ([limitG, times, ratio], decideOn) => {
      const policy = policyOf(budget({ decideOn }, limitG));
      const [result] = judgedBy(policy, OUTSIDE, total(limitG * times, ratio)).results;
      const from = result?.failsFrom ?? Number.NaN;
      expect(verdictOf(policy, total(from * 1.000001, ratio))).toBe('fail');
      expect(verdictOf(policy, total(from * 0.999999, ratio))).not.toBe('fail');
    }),
  );
});

it('a sentence never prints a number on the wrong side of the limit', () => {
  const close = fc.double({ min: -0.06, max: 0.06, noNaN: true });
  fc.assert(
    fc.property(amounts, close, (limitG, off) => {
      const grams = limitG * (1 + Math.sign(off) * Math.max(Math.abs(off), 1e-4));
      const text = formatMass(limitG, { digits: 4 });
      const limit = parseMass(text);
      if (!limit.ok) throw new Error(text);
      const policy = policyOf(budget({}, limit.value));
      const [, printed = ''] =
        /: (\S+ \S+) /u.exec(judgedBy(policy, OUTSIDE, total(grams, 1)).sentence) ?? [];
      const shown = parseMass(printed);
      if (!shown.ok) throw new Error(printed);
      if (Math.abs(grams / limit.value - 1) < 1e-5) return;
      expect(Math.sign(shown.value - limit.value)).toBe(Math.sign(grams - limit.value));
    }),
    { numRuns: 1000 },
  );
});

it('judges any estimate there can be, without an exception', () => {
  const anything = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(anything, anything, amounts, decideOns, widest, (...args) => {
      const [value, logSd, limitG, decideOn, maxRange] = args;
      const totalG = estimate(value, [{ id: 'a', logSd, kind: 'declared' }]);
      const policy = policyOf(budget({ decideOn, maxRange }, limitG));
      const judgement = judgedBy(policy, OUTSIDE, { energyJ: null, totalG });
      expect(judgement.sentence).not.toMatch(/NaN|Infinity|undefined/u);
      // What is written down as JSON must come back.
      expect(JSON.parse(JSON.stringify(judgement))).toEqual(judgement);
    }),
    { numRuns: 1000 },
  );
});
