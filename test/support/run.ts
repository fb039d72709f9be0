import type { JudgedPolicy, ReportedEstimate, ReportedStep } from '../../src/audit/report.ts';
import type { PastRun, ReportedJob, RunReport } from '../../src/audit/run-report.ts';
import { add, type Estimate, estimate } from '../../src/estimate.ts';
import { finding } from '../../src/finding.ts';
import { type RuleResult, VERDICTS_WORST_FIRST } from '../../src/policy/verdict.ts';
import { MEASURED, operationalOf, written } from './measured.ts';

const HEAD = '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432';
export const GPU_RUNNER = 'self-hosted, gpu, 1xA10';

/** Watts that a runner draws on average, so that the time of a job and its energy agree. */
function powerOf(runner: string | null): number {
  return runner === GPU_RUNNER ? 110 : 14;
}

/** Watt-hours that a CPU model's factor widens. */
export function wattHours(value: number, cpu = 'AMD EPYC 9V45'): ReportedEstimate {
  return written(
    estimate(value * 3600, [
      { id: `cpu-model:${cpu}`, logSd: 0.06, kind: 'declared' },
      { id: 'memory-power', logSd: 0.1, kind: 'declared' },
    ]),
  );
}

/** Making the hardware, for each joule that it uses: a tenth of the whole. */
const EMBODIED_G_PER_J = 31.6 / 3.6e6;

function embodiedOf({ value }: ReportedEstimate): Estimate {
  return estimate(value * EMBODIED_G_PER_J, [
    { id: 'embodied-host', logSd: 0.4, kind: 'declared' },
  ]);
}

/** The carbon of that energy where a kWh makes 320 g, building and hardware included. */
export function gramsOf(energyJ: ReportedEstimate): ReportedEstimate {
  return written(add(operationalOf(energyJ), embodiedOf(energyJ)));
}

export function step(name: string, wh: number, more: Partial<ReportedStep> = {}): ReportedStep {
  const energyJ = wattHours(wh);
  return {
    kind: 'step',
    name,
    number: null,
    conclusion: 'success',
    startS: 0,
    durationS: (wh * 3600) / powerOf(GPU_RUNNER),
    energyJ,
    totalG: gramsOf(energyJ),
    children: [],
    ...more,
  };
}

/** The steps of a job that used so much, the last of which failed where the job did. */
export function stepsOf(wh: number, conclusion = 'success'): readonly ReportedStep[] {
  const rest = 0.4 + 0.9 + 9 + 2.4 + 0.02 + 1.28;
  const own = { name: null, conclusion: null, startS: null };
  return [
    step('Set up job', 0.4, { number: 1 }),
    step('actions/checkout@v5', 0.9, { number: 2 }),
    step('Install deps', 9, {
      number: 3,
      children: [step('Restore the cache', 0.7), step('pip install -r requirements.txt', 8.3)],
    }),
    step('Train', wh - rest, { number: 4 }),
    step('Upload the model', 2.4, { number: 5, conclusion }),
    step('the audit', 0.02, { kind: 'audit', ...own }),
    step('nothing', 1.28, { kind: 'unattributed', ...own }),
  ];
}

export const STEPS = stepsOf(140);

export function job(name: string, wh: number, more: Partial<ReportedJob> = {}): ReportedJob {
  const energyJ = wattHours(wh);
  const { runner = 'ubuntu-24.04' } = more;
  return {
    jobId: 1,
    name,
    conclusion: 'success',
    isGate: false,
    runner,
    durationS: (wh * 3600) / powerOf(runner),
    standing: 'audited',
    provenance: 'modelled',
    energyJ,
    totalG: gramsOf(energyJ),
    claimedJ: null,
    boundsJ: null,
    steps: null,
    auditId: `audit of ${name}`,
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
    auditId: null,
    artifact: null,
  });
}

/** What stands in where no audit can be used: what its runner draws, idle or full. */
function standIn(name: string, wh: number, more: Partial<ReportedJob> = {}): ReportedJob {
  const id = 'assumed-runner:ubuntu-24.04';
  const energyJ = written(estimate(wh * 3600, [{ id, logSd: 0.5, kind: 'declared' }]));
  return job(name, wh, {
    standing: 'assumed',
    provenance: 'assumed',
    energyJ,
    totalG: gramsOf(energyJ),
    boundsJ: { low: energyJ.low, high: energyJ.high },
    auditId: null,
    artifact: null,
    ...more,
  });
}

/** A job that has handed in no audit. */
export function unauditedJob(
  name: string,
  wh: number,
  more: Partial<ReportedJob> = {},
): ReportedJob {
  const { runner = 'ubuntu-24.04' } = more;
  const why = `"${name}" has no audit that can be used: its time on a runner such as ${runner}, of any CPU that it is given, between idle and full, stands in.`;
  return standIn(name, wh, { findings: [finding('job-without-audit', why)], ...more });
}

/** The gate's own job, which needs no audit. */
export function gateJob(wh = 0.08): ReportedJob {
  return standIn('carbon', wh, { conclusion: null, isGate: true });
}

/** A job whose audit claims a tenth of what its runner draws when it does nothing. */
export function boundedJob(name: string, wh: number, more: Partial<ReportedJob> = {}): ReportedJob {
  const why = `The audit of "${name}" claims less than its runner draws when it does nothing (a runner such as windows-2025, of any CPU that it is given): that bound counts instead.`;
  return job(name, wh, {
    standing: 'bounded',
    provenance: 'assumed',
    runner: 'windows-2025',
    claimedJ: wh * 360,
    boundsJ: { low: wh * 3600, high: wh * 18_000 },
    findings: [finding('claim-below-idle', why)],
    ...more,
  });
}

function total(parts: readonly (Estimate | null)[]): ReportedEstimate | null {
  const known = parts.filter((one) => one !== null);
  if (known.length === 0) return null;
  return written(add(...known));
}

/** Past runs of so many watt-hours, a day apart. */
export function pastOf(...wh: readonly number[]): readonly PastRun[] {
  return wh.map((one, at) => ({
    label: `#${401 + at}`,
    startedAt: new Date(Date.UTC(2026, 10, 22 - wh.length + at, 3)).toISOString(),
    energyJ: one * 3600,
    totalG: gramsOf(wattHours(one)).value,
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
  const energyJ = total(jobs.map((one) => one.energyJ));
  const known = jobs.flatMap((one) => one.energyJ ?? []);
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
    energyJ,
    operationalG: total(known.map(operationalOf)),
    operationalShares: null,
    embodiedG: total(known.map(embodiedOf)),
    totalG: total(jobs.map((one) => one.totalG)),
    marginal: null,
    past: [],
    verdict,
    sentence: said ?? 'No policy was given, so nothing was judged.',
    policies,
    findings: [],
    ...change,
  };
}
