import type { JudgedPolicy, ReportedEstimate, ReportedStep } from '../../src/audit/report.ts';
import type { PastRun, ReportedJob, RunReport } from '../../src/audit/run-report.ts';
import { add, estimate, range } from '../../src/estimate.ts';
import { type RuleResult, VERDICTS_WORST_FIRST } from '../../src/policy/verdict.ts';
import { MEASURED } from './measured.ts';

const HEAD = '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432';

/** Watt-hours that a CPU model's factor widens. */
export function wattHours(value: number, cpu = 'AMD EPYC 9V45'): ReportedEstimate {
  const made = estimate(value * 3600, [
    { id: `cpu-model:${cpu}`, logSd: 0.06, kind: 'declared' },
    { id: 'memory-power', logSd: 0.1, kind: 'declared' },
  ]);
  return { ...made, ...range(made) };
}

/** The carbon of that energy where a kWh makes 320 g, building and hardware included. */
export function gramsOf({ value, factors }: ReportedEstimate): ReportedEstimate {
  const grid = { id: 'grid-year:NL', logSd: 0.08, kind: 'calibrated' } as const;
  const made = estimate((value / 3.6e6) * 320, [...factors, grid]);
  return { ...made, ...range(made) };
}

export function step(name: string, wh: number, more: Partial<ReportedStep> = {}): ReportedStep {
  const energyJ = wattHours(wh);
  return {
    kind: 'step',
    name,
    number: null,
    conclusion: 'success',
    startS: 0,
    durationS: wh * 32,
    energyJ,
    totalG: gramsOf(energyJ),
    children: [],
    ...more,
  };
}

export function job(name: string, wh: number, more: Partial<ReportedJob> = {}): ReportedJob {
  const energyJ = wattHours(wh);
  return {
    jobId: 1,
    name,
    conclusion: 'success',
    runner: 'ubuntu-24.04',
    durationS: Math.max(20, wh * 33),
    standing: 'audited',
    provenance: 'modelled',
    energyJ,
    totalG: gramsOf(energyJ),
    claimedJ: null,
    boundsJ: null,
    steps: null,
    auditId: 'a',
    artifact: `carbon-audit-${name}`,
    findings: [],
    ...more,
  };
}

/** A job that never got a runner. */
export function idleJob(name: string): ReportedJob {
  const nothing = { value: 0, low: 0, high: 0, factors: [] };
  return job(name, 0, {
    conclusion: 'skipped',
    standing: 'idle',
    provenance: null,
    energyJ: nothing,
    totalG: nothing,
    durationS: null,
    runner: null,
  });
}

function total(parts: readonly (ReportedEstimate | null)[]): ReportedEstimate | null {
  const known = parts.filter((one) => one !== null);
  if (known.length === 0) return null;
  const made = add(...known);
  return { ...made, ...range(made) };
}

/** Past runs of so many watt-hours, a day apart. */
export function pastOf(...wh: readonly number[]): readonly PastRun[] {
  return wh.map((one, at) => ({
    label: `#${401 + at}`,
    startedAt: new Date(Date.UTC(2026, 10, 22 - wh.length + at, 3)).toISOString(),
    energyJ: one * 3600,
    totalG: one * 0.32,
  }));
}

/** What `increase` finds of a run against a usual amount, all in watt-hours. */
export function increased(wh: number, usualWh: number, more: Partial<RuleResult> = {}): RuleResult {
  const { value, low, high } = wattHours(wh);
  const limit = usualWh * 3600 * 1.15;
  const judged = low > limit ? 'fail' : value > limit ? 'warn' : 'pass';
  return {
    budget: 'regression',
    rule: 'increase',
    judged,
    enforcement: 'enforce',
    verdict: judged,
    waiver: null,
    unit: 'J',
    per: null,
    value,
    low,
    high,
    limit,
    limitText: `usual ${usualWh} Wh + 15 %`,
    decideOn: 'low',
    intensity: null,
    failsFrom: limit * (value / low),
    samples: 24,
    baseline: usualWh * 3600,
    noisy: null,
    sentence: `\`regression\`: ${wh} Wh is held against the usual ${usualWh} Wh of 24 comparable audits.`,
    at: { line: 9, column: 5 },
    origin: '.github/carbon-policy.yml',
    ...more,
  };
}

/** The policy with one result more. */
export function withResult(policy: JudgedPolicy, result: RuleResult): JudgedPolicy {
  const { judgement } = policy;
  const results = [...judgement.results, result];
  const verdict = worst([judgement.verdict, result.verdict]);
  const sentence = verdict === judgement.verdict ? judgement.sentence : result.sentence;
  return { ...policy, judgement: { ...judgement, results, verdict, sentence } };
}

function worst(verdicts: readonly RuleResult['verdict'][]): RuleResult['verdict'] {
  return VERDICTS_WORST_FIRST.find((one) => verdicts.includes(one)) ?? 'pass';
}

/** A run of these jobs, with the verdict of the policies given. */
export function runOf(
  jobs: readonly ReportedJob[],
  policies: readonly JudgedPolicy[] = [],
  change: Partial<RunReport> = {},
): RunReport {
  const decisive = policies.filter(({ source }) => source.role !== 'proposed');
  const verdict = worst(decisive.map(({ judgement }) => judgement.verdict));
  const said = decisive.find(({ judgement }) => judgement.verdict === verdict)?.judgement.sentence;
  const totalG = total(jobs.map((one) => one.totalG));
  return {
    schemaVersion: 1,
    kind: 'run',
    tool: MEASURED.tool,
    subject: { ...MEASURED.subject, job: null },
    run: {
      runId: '19512345678',
      attempt: 2,
      jobId: null,
      runnerName: null,
      headSha: HEAD,
    },
    startedAt: MEASURED.startedAt,
    endedAt: MEASURED.endedAt,
    jobs,
    energyJ: total(jobs.map((one) => one.energyJ)),
    operationalG: totalG,
    operationalShares: null,
    embodiedG: null,
    totalG,
    marginal: null,
    past: [],
    verdict,
    sentence: said ?? 'No policy was given, so nothing was judged.',
    policies,
    findings: [],
    ...change,
  };
}

export const STEPS: readonly ReportedStep[] = [
  step('Set up job', 0.4, { number: 1 }),
  step('actions/checkout@v5', 0.9, { number: 2 }),
  step('Install deps', 9, {
    number: 3,
    children: [step('Restore the cache', 0.7), step('pip install -r requirements.txt', 8.3)],
  }),
  step('Train', 126, { number: 4 }),
  step('Upload the model', 2.4, { number: 5, conclusion: 'failure' }),
  step('the audit', 0.02, { kind: 'audit', name: null, conclusion: null, startS: null }),
  step('nothing', 1.28, { kind: 'unattributed', name: null, conclusion: null, startS: null }),
];
