import { describe, expect, it } from 'vitest';
import type { AuditReport, ReportedEstimate, ReportedStep } from '../../src/audit/report.ts';
import type { RunReport } from '../../src/audit/run-report.ts';
import { add, type Estimate, multiply, range, scale } from '../../src/estimate.ts';
import { VERDICTS_WORST_FIRST } from '../../src/policy/verdict.ts';
import { isThisGate } from '../../src/render/gate-job.ts';
import { RUNS, shownAudit } from './scenarios.ts';

/** Pictures that contradict themselves would prove nothing: what is shown follows from what it is made of. */
describe.each(Object.entries(RUNS))('the run %s', (_, make) => {
  const run: RunReport = make();
  const jobs = run.jobs;

  it('is the sum of its jobs, to the last factor', () => {
    if (jobs.length === 0) return expect([run.energyJ, run.totalG]).toEqual([null, null]);
    expectSame(run.energyJ, add(...jobs.flatMap(({ energyJ }) => energyJ ?? [])));
    expectSame(run.totalG, add(...jobs.flatMap(({ totalG }) => totalG ?? [])));
    expect(run.totalG?.value).toBeCloseTo(
      (run.operationalG?.value ?? 0) + (run.embodiedG?.value ?? 0),
      9,
    );
  });

  it('was judged on these numbers, and its verdict is the worst of what was judged', () => {
    for (const { judgement } of run.policies) {
      for (const { value, low, high, unit, limit, verdict } of judgement.results) {
        const whole = unit === 'g' ? run.totalG : run.energyJ;
        expect([value, low, high]).toEqual([whole?.value, whole?.low, whole?.high].map(known));
        if (verdict === 'fail') expect(low ?? 0).toBeGreaterThan(limit ?? 0);
        if (verdict === 'pass') expect(value ?? 0).toBeLessThanOrEqual(limit ?? 0);
      }
      const all = [...judgement.results, ...judgement.weaknesses].map(({ verdict }) => verdict);
      expect(VERDICTS_WORST_FIRST.find((one) => all.includes(one))).toBe(judgement.verdict);
    }
    const worst = run.policies.map(({ judgement }) => judgement.verdict);
    const isUnjudged = run.findings.some(({ id }) => id === 'jobs-unknown');
    expect(run.verdict).toBe(isUnjudged ? 'inconclusive' : worst[0]);
  });

  it('calls usual what its past shows', () => {
    const results = run.policies.flatMap(({ judgement }) => judgement.results);
    for (const { baseline, samples } of results.filter((one) => one.baseline !== null)) {
      const past = run.past.map(({ energyJ }) => energyJ).sort((a, b) => a - b);
      expect(samples).toBe(past.length);
      expect(baseline).toBeGreaterThanOrEqual(past[past.length / 2 - 1] ?? 0);
      expect(baseline).toBeLessThanOrEqual(past[past.length / 2] ?? 0);
    }
  });

  it('says of each job what its standing means', () => {
    for (const job of jobs) {
      const ids: readonly string[] = job.findings.map(({ id }) => id);
      const isAudited = job.standing === 'audited' || job.standing === 'bounded';
      expect([job.auditId !== null, job.artifact !== null]).toEqual([isAudited, isAudited]);
      expect(job.standing === 'idle').toBe(job.durationS === null);
      expect(ids.includes('job-without-audit')).toBe(
        job.standing === 'assumed' && !isThisGate(job),
      );
      expect(ids.includes('claim-below-idle')).toBe(job.standing === 'bounded');
      if (job.claimedJ !== null) expect(job.claimedJ).toBeLessThan(job.boundsJ?.low ?? 0);
      if (job.boundsJ !== null) {
        expect(job.energyJ?.value).toBeGreaterThanOrEqual(job.boundsJ.low);
        expect(job.energyJ?.value).toBeLessThanOrEqual(job.boundsJ.high);
      }
      const { durationS, energyJ } = job;
      if (durationS !== null && energyJ !== null) {
        // No runner here is a furnace, and none draws nothing.
        expect(energyJ.value / durationS).toBeGreaterThan(5);
        expect(energyJ.value / durationS).toBeLessThan(200);
      }
      if (job.steps !== null) expectSteps(job.steps, job);
    }
    const gates = jobs.filter(isThisGate);
    expect(gates.length).toBe(jobs.some(({ jobId }) => jobId !== null) ? 1 : 0);
  });
});

describe('the audit that is shown', () => {
  const report: AuditReport = shownAudit();
  const { energy, emissions, usage, intensity, steps } = report;
  if (energy === null || emissions === null || usage === null) throw new Error('nothing measured');

  it('is made of its parts', () => {
    expectSame(energy.machineJ, add(...energy.components.map(({ energyJ }) => energyJ)));
    const both = multiply(energy.machineJ, energy.pue);
    expect(energy.facilityJ.value).toBeCloseTo(both.value - energy.machineJ.value, 6);
    expectSame(emissions.operationalG, multiply(scale(both, 1 / 3.6e6), intensity.meanGPerKwh));
    expectSame(emissions.totalG, add(emissions.operationalG, emissions.embodiedG));
    expect(energy.meanPowerW.value).toBeCloseTo(energy.machineJ.value / usage.durationS, 9);
    expect(usage.cpuBusyS).toBeCloseTo(
      usage.cpuUtilisation * usage.durationS * report.machine.threads,
      6,
    );
    expect(Date.parse(report.endedAt) - Date.parse(report.startedAt)).toBe(usage.durationS * 1000);
  });

  it('has steps that add up to it', () => {
    if (steps === null) throw new Error('no steps');
    const { machineJ: energyJ } = energy;
    expectSteps(steps, { durationS: usage.durationS, energyJ, conclusion: null });
  });
});

function known<T>(one: T | undefined): T | null {
  return one ?? null;
}

function expectSame(one: ReportedEstimate | null, other: Estimate): void {
  expect(one?.value).toBeCloseTo(other.value, 6);
  expect(one?.low).toBeCloseTo(range(other).low, 6);
  expect(one?.high).toBeCloseTo(range(other).high, 6);
}

type Whole = Readonly<{
  durationS: number | null;
  energyJ: Estimate | null;
  conclusion: string | null;
}>;

function expectSteps(steps: readonly ReportedStep[], whole: Whole): void {
  const sum = (all: readonly ReportedStep[], of: (one: ReportedStep) => number) =>
    all.reduce((so, one) => so + of(one), 0);
  expect(sum(steps, ({ energyJ }) => energyJ.value)).toBeCloseTo(whole.energyJ?.value ?? 0, 4);
  expect(sum(steps, ({ durationS }) => durationS)).toBeLessThanOrEqual(
    (whole.durationS ?? 0) * 1.02,
  );
  for (const { children, energyJ, durationS } of steps) {
    if (children.length === 0) continue;
    expect(sum(children, (one) => one.energyJ.value)).toBeCloseTo(energyJ.value, 4);
    expect(sum(children, (one) => one.durationS)).toBeLessThanOrEqual(durationS * 1.001);
  }
  if (whole.conclusion === null) return;
  const hasFailed = steps.some(({ conclusion }) => conclusion === 'failure');
  expect(hasFailed).toBe(whole.conclusion === 'failure');
}
