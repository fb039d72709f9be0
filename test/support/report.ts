import type { AuditReport, JudgedPolicy } from '../../src/audit/report.ts';
import type { Estimate } from '../../src/estimate.ts';
import { UNKNOWN_SUBJECT } from '../../src/history/point.ts';
import { BLANK_POLICY } from '../../src/policy/defaults.ts';
import { judge } from '../../src/policy/judge.ts';
import type { Budget, Policy, PolicySource } from '../../src/policy/policy.ts';
import { VERDICTS_WORST_FIRST } from '../../src/policy/verdict.ts';
import { ENERGY, MEASURED, TOTAL, WORKFLOW } from './measured.ts';

export type Amounts = Readonly<{
  energyJ: Estimate | null;
  totalG: Estimate | null;
  marginalG?: Estimate | null;
}>;

/** What was measured where nothing was. */
export const NO_AMOUNTS: Amounts = { energyJ: null, totalG: null };

/** The policy of the base branch. */
export function ownPolicy(change: Partial<PolicySource> = {}): PolicySource {
  return {
    role: 'deciding',
    name: '.github/carbon-policy.yml',
    budget: null,
    file: 'policy.yml',
    commit: 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334',
    isProtected: true,
    enforcedAtLeast: null,
    parents: [],
    ...change,
  };
}

/** A policy's judgement by the real rules, else said on this builder's numbers: 48 g (36-65 g), 150 Wh. */
export function judged(
  budgets: readonly Budget[],
  source: Partial<PolicySource> = {},
  { energyJ, totalG, marginalG = null }: Amounts = { energyJ: ENERGY, totalG: TOTAL },
): JudgedPolicy {
  const { name } = ownPolicy();
  const policy: Policy = { ...BLANK_POLICY, name, enforcement: 'enforce', budgets };
  return {
    source: ownPolicy(source),
    judgement: judge(policy, {
      measured: { energyJ, totalG, marginalG, durationS: null, units: null },
      subject: { ...UNKNOWN_SUBJECT, workflowPath: WORKFLOW, workflowName: 'train' },
      self: null,
      history: null,
      historyAdvice: null,
      approvers: [],
      startMs: Date.UTC(2026, 10, 22),
      nowMs: Date.UTC(2026, 10, 22),
    }),
  };
}

/** A budget of `id: limit`, such as `50 g` or `200 Wh`; enforced unless said otherwise. */
export function limit(id: string, text: string, more: Partial<Budget> = {}): Budget {
  const [number, unit] = text.split(' ');
  const quantity =
    unit === 'g'
      ? ({ dimension: 'mass', massG: Number(number), text } as const)
      : ({ dimension: 'energy', energyJ: Number(number) * 3600, text } as const);
  const at = { line: 3, column: 5 };
  return {
    id,
    match: { workflows: [] },
    enforcement: 'enforce',
    decideOn: 'low',
    maxRange: 2,
    intensity: 'average',
    noiseFloorJ: 0,
    rules: [{ kind: 'per-run', limit: quantity, per: null, at }],
    at,
    origin: '.github/carbon-policy.yml',
    ...more,
  };
}

/** A report of a job, as the pipeline makes them, with the verdict of the policies given. */
export function reportOf(
  policies: readonly JudgedPolicy[],
  change: Partial<AuditReport> = {},
): AuditReport {
  const decisive = policies.filter(({ source }) => source.role !== 'proposed');
  const verdicts = decisive.map(({ judgement }) => judgement.verdict);
  const verdict = VERDICTS_WORST_FIRST.find((one) => verdicts.includes(one)) ?? 'pass';
  const sentence = decisive.find(({ judgement }) => judgement.verdict === verdict)?.judgement;
  return {
    ...MEASURED,
    verdict,
    sentence: sentence?.sentence ?? 'No policy was given, so nothing was judged.',
    policies,
    evidence: {
      ...MEASURED.evidence,
      policySha256: policies.map((_, index) => String(index + 4).repeat(64)),
    },
    ...change,
  };
}

/** What a job leaves whose counters could not be read. */
export const NOTHING_MEASURED = {
  usage: null,
  energy: null,
  emissions: null,
  whatIf: null,
  findings: [
    { id: 'nothing-measured', severity: 'broken', message: 'There are not two usable readings.' },
  ],
} as const satisfies Partial<AuditReport>;
