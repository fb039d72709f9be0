import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportedEstimate } from '../../src/audit/report.ts';
import type { RunReport } from '../../src/audit/run-report.ts';
import { serialise } from '../../src/audit/serialise.ts';
import { sumRun } from '../../src/run/sum.ts';
import { claim, job, runInputs } from './builders.ts';

/** Two-sided 90 % of a normal distribution. */
const Z_90 = 1.6448536269514722;

/** The document as others read it: nine digits, no code of ours. */
function written(report: RunReport): RunReport {
  return JSON.parse(serialise(report)) as RunReport;
}

/** A sum by hand: parts of one factor add up by their weight, those of several in quadrature. */
function summed(parts: readonly (ReportedEstimate | null)[]) {
  const known = parts.filter((part) => part !== null);
  const value = known.reduce((sum, part) => sum + part.value, 0);
  const byId: Record<string, number> = {};
  const upById: Record<string, number> = {};
  for (const part of known) {
    for (const { id, logSd, logSdUp = logSd } of part.factors) {
      byId[id] = (byId[id] ?? 0) + (logSd * part.value) / value;
      upById[id] = (upById[id] ?? 0) + (logSdUp * part.value) / value;
    }
  }
  const spread = (sds: Record<string, number>) =>
    Math.exp(Z_90 * Math.sqrt(Object.values(sds).reduce((so, sd) => so + sd ** 2, 0)));
  return { value, low: value / spread(byId), high: value * spread(upById), byId };
}

function expectSum(whole: ReportedEstimate | null, parts: readonly (ReportedEstimate | null)[]) {
  const own = summed(parts);
  const near = (a: number | undefined, b: number) =>
    expect(Math.abs((a ?? Number.NaN) - b)).toBeLessThanOrEqual(1e-7 * b);
  near(whole?.value, own.value);
  near(whole?.low, own.low);
  near(whole?.high, own.high);
  expect(whole?.factors.map(({ id }) => id).sort()).toEqual(Object.keys(own.byId).sort());
  for (const { id, logSd } of whole?.factors ?? []) near(logSd, own.byId[id] ?? 0);
}

/** Jobs of all kinds: audited whole and in part, below idle, above full, without an audit, idle. */
const anyJobs = fc.array(
  fc.record({
    durationS: fc.integer({ min: 2, max: 7_200 }),
    isHalf: fc.boolean(),
    audit: fc.constantFrom('whole', 'none', 'sliver', 'large', 'skipped'),
    busy: fc.double({ min: 0, max: 4, noNaN: true }),
    labels: fc.constantFrom(['ubuntu-latest'], ['windows-latest'], ['own', 'gpu'], []),
    region: fc.constantFrom('westeurope', 'swedencentral', 'eastus'),
  }),
  { minLength: 1, maxLength: 8 },
);

function runOf(all: typeof anyJobs extends fc.Arbitrary<infer T> ? T : never): RunReport {
  const jobs = all.map(({ durationS, labels, audit }, at) =>
    job(at + 1, {
      durationS,
      labels,
      runnerGroup: labels[0] === 'own' ? 'Default' : 'GitHub Actions',
      ...(audit === 'skipped' ? { conclusion: 'skipped', runnerName: null } : {}),
    }),
  );
  const claims = all.flatMap(({ durationS, isHalf, audit, busy, region }, at) => {
    if (audit === 'none' || audit === 'skipped') return [];
    const machine = {
      sliver: { container: { cpus: 0.01, memoryBytes: 1e7 } },
      large: { memoryBytes: 1e15 },
    }[audit as string];
    const told = { busy, region, durationS: isHalf ? durationS / 2 : durationS };
    return [claim(at + 1, { ...told, ...(machine === undefined ? {} : { machine }) })];
  });
  return sumRun(runInputs(jobs, claims));
}

describe('a run of any jobs', () => {
  it('is the sum of its rows, in energy, grams, ranges and factors', () => {
    fc.assert(
      fc.property(anyJobs, (all) => {
        const report = written(runOf(all));
        if (report.energyJ === null) return;
        expectSum(
          report.energyJ,
          report.jobs.map(({ energyJ }) => energyJ),
        );
        expectSum(
          report.totalG,
          report.jobs.map(({ totalG }) => totalG),
        );
        expectSum(report.totalG, [report.operationalG, report.embodiedG]);
      }),
      { numRuns: 100 },
    );
  });

  it('has no row beyond what its runner can draw, nor below what that draws idle', () => {
    fc.assert(
      fc.property(anyJobs, (all) => {
        for (const { standing, boundsJ, energyJ } of runOf(all).jobs) {
          if (standing === 'idle') continue;
          expect(energyJ?.value).toBeGreaterThanOrEqual((boundsJ?.low ?? 0) * (1 - 1e-9));
          expect(energyJ?.value).toBeLessThanOrEqual((boundsJ?.high ?? 0) * 1.5 * (1 + 1e-9));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('emits for each joule what its audit says, over the time too that its audit does not cover', () => {
    const half = claim(1, { durationS: 300 });
    const report = sumRun(runInputs([job(1, { durationS: 600 })], [half]));
    const pue = half.report.place.pue?.value ?? Number.NaN;
    const grams = ((report.energyJ?.value ?? 0) * 250 * pue) / 3.6e6;
    expect(report.operationalG?.value).toBeCloseTo(grams, 9);
    // The machine is held twice as long as it was audited, and a little.
    const own = half.report.emissions?.embodiedG.value ?? Number.NaN;
    expect(report.embodiedG?.value).toBeCloseTo((own * 612) / 300, 9);
  });
});
