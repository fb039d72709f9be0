import fc from 'fast-check';
import { type Estimate, estimate, logSdOfRatio90 } from '../../src/estimate.ts';
import { UNKNOWN_SUBJECT } from '../../src/history/point.ts';
import { BLANK_POLICY } from '../../src/policy/defaults.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import type { Budget, Policy } from '../../src/policy/policy.ts';
import type { Given } from '../../src/policy/rules/rule.ts';
import type { Judgement, Measured, Subject } from '../../src/policy/verdict.ts';

const AT = { line: 1, column: 1 };

export const OUTSIDE: Subject = UNKNOWN_SUBJECT;

export const UNMEASURED: Measured = {
  energyJ: null,
  totalG: null,
  marginalG: null,
  durationS: null,
  units: null,
};

/** What a rule is given of an audit without a past. */
export function given(measured: Partial<Measured>, change: Partial<Given> = {}): Given {
  return {
    measured: { ...UNMEASURED, ...measured },
    subject: OUTSIDE,
    self: null,
    history: null,
    historyAdvice: null,
    approvers: [],
    startMs: Date.UTC(2026, 10, 22),
    nowMs: Date.UTC(2026, 10, 22),
    ...change,
  };
}

/** Holds an audit without a past against a policy. */
export function judgedBy(
  policy: Policy | null,
  subject: Subject,
  measured: Partial<Measured>,
): Judgement {
  return judge(policy, given(measured, { subject }));
}

/** A total whose 90 % range reaches from `grams / ratio` to `grams * ratio`. */
export function total(grams: number, ratio = 1.5): Measured {
  return { ...UNMEASURED, totalG: spread(grams, ratio) };
}

export function spread(value: number, ratio: number): Estimate {
  return estimate(value, [{ id: 'test', logSd: logSdOfRatio90(ratio), kind: 'declared' }]);
}

export function budget(overrides: Partial<Budget> = {}, limitG = 5): Budget {
  return {
    id: 'train',
    match: { workflows: [] },
    enforcement: 'enforce',
    decideOn: 'low',
    maxRange: 2,
    intensity: 'average',
    noiseFloorJ: 0,
    rules: [
      {
        kind: 'per-run',
        limit: { dimension: 'mass', massG: limitG, text: `${limitG} g` },
        per: null,
        at: AT,
      },
    ],
    at: AT,
    origin: 'carbon-policy.yml',
    ...overrides,
  };
}

export function policyOf(...budgets: readonly Budget[]): Policy {
  return { ...BLANK_POLICY, name: 'carbon-policy.yml', enforcement: 'enforce', budgets };
}

/** A policy that must be sound, from its text. */
export function sound(text: string): Policy {
  const parsed = parsePolicy({ name: 'p.yml', text });
  if (!parsed.ok) throw new Error(parsed.errors.map((error) => error.message).join('\n'));
  return parsed.policy;
}

export const amounts = fc
  .double({ min: Math.log(0.01), max: Math.log(1000), noNaN: true })
  .map(Math.exp);
export const ratios = fc.double({ min: 1, max: 5, noNaN: true });
export const decideOns = fc.constantFrom('low' as const, 'middle' as const, 'high' as const);
export const enforcements = fc.constantFrom(
  'observe' as const,
  'warn' as const,
  'enforce' as const,
);
