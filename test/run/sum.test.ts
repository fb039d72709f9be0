import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportedEstimate } from '../../src/audit/report.ts';
import type { RunReport } from '../../src/audit/run-report.ts';
import { serialise } from '../../src/audit/serialise.ts';
import { annualIntensity } from '../../src/grid/grid.ts';
import type { IntensitySeries } from '../../src/grid/intensity.ts';
import { UNKNOWN_PLACE } from '../../src/place/place.ts';
import { resolvePlace } from '../../src/place/resolve.ts';
import type { Claim } from '../../src/run/gathered.ts';
import { hostedClass } from '../../src/run/power-class.ts';
import { sumRun } from '../../src/run/sum.ts';
import { claim, job, RUN, runInputs, START_MS, WEST_EUROPE } from './builders.ts';

const ids = (report: RunReport) =>
  [...report.findings, ...report.jobs.flatMap((one) => one.findings)]
    .map(({ id }) => id)
    .filter((id) => !['recording-missing', 'recording-gap'].includes(id));

const value = (one: { value: number } | null | undefined) => one?.value ?? Number.NaN;

describe('a run whose jobs were all audited', () => {
  const claims = [claim(1), claim(2, { busy: 3 }), claim(3, { busy: 0.1 })];
  const report = sumRun(runInputs([job(1), job(2), job(3)], claims));

  it('is the sum of its audits, to the joule and the gram', () => {
    const energies = claims.map((one) => value(one.report.energy?.machineJ));
    expect(value(report.energyJ)).toBeCloseTo(
      energies.reduce((a, b) => a + b),
      6,
    );
    const grams = claims.map((one) => value(one.report.emissions?.operationalG));
    expect(value(report.operationalG)).toBeCloseTo(
      grams.reduce((a, b) => a + b),
      9,
    );
    expect(report.jobs.map(({ standing }) => standing)).toEqual(['audited', 'audited', 'audited']);
    expect(ids(report)).toEqual([]);
  });

  it('counts the functional units that its jobs say they did', () => {
    const perEpoch = 'version: 1\nbudgets: [{ id: a, per-run: { max: 1 kWh, per: epoch } }]\n';
    const counted = [claim(1, { units: { epoch: 2 } }), claim(2, { units: { epoch: 3, test: 9 } })];
    const ran = sumRun(runInputs([job(1), job(2)], counted, { policy: perEpoch }));
    expect(ran.policies[0]?.judgement.results.map(({ sentence }) => sentence).join()).toContain(
      "That it did 5 `epoch` is the job's own claim.",
    );
  });

  it('joins what its audits err in together: the sum is as uncertain as its parts, not less', () => {
    const relative = (one: { value: number; high: number } | null | undefined) =>
      (one?.high ?? 0) / (one?.value ?? 1);
    const parts = claims.map((one) => relative(one.report.energy?.machineJ));
    expect(relative(report.energyJ)).toBeGreaterThan(Math.min(...parts) * 0.999);
  });

  it('is a document whose numbers are all finite', () => {
    expect(() => serialise(report)).not.toThrow();
  });
});

describe('what a job claims', () => {
  const policy = 'version: 1\nenforcement: enforce\nbudgets: [{ id: a, per-run: 100 kWh }]\n';

  it('below idle: the bound counts, and the policy is told of tampering', () => {
    const low = claim(1, { busy: 0 });
    const forged = {
      ...low,
      report: {
        ...low.report,
        energy: low.report.energy && {
          ...low.report.energy,
          machineJ: { ...low.report.energy.machineJ, value: 1 },
        },
      },
    };
    const report = sumRun(runInputs([job(1)], [forged], { policy }));
    const [row] = report.jobs;
    expect(row?.standing).toBe('bounded');
    expect(row?.claimedJ).toBe(1);
    expect(value(row?.energyJ)).toBeGreaterThan(100);
    expect(ids(report)).toEqual(['claim-below-idle']);
    expect(report.verdict).toBe('inconclusive');
  });

  /** An audit of that many times the energy, and of the grams that come with it. */
  function dearer(by: number): Claim {
    const usual = claim(1);
    const { energy, emissions } = usual.report;
    const times = (one: ReportedEstimate) => ({ ...one, value: one.value * by });
    return {
      ...usual,
      report: {
        ...usual.report,
        energy: energy && { ...energy, machineJ: times(energy.machineJ) },
        emissions: emissions && { ...emissions, operationalG: times(emissions.operationalG) },
      },
    };
  }

  it('above full: the bound counts as well', () => {
    const report = sumRun(runInputs([job(1)], [dearer(1e5)]));
    expect(report.jobs[0]?.standing).toBe('bounded');
    expect(value(report.energyJ)).toBeLessThan(1e5);
    expect(ids(report)).toEqual(['claim-above-full']);
  });

  it.each([
    ['power', 'power: { idle: 900 W, full: 2 kW }'],
    ['a SKU', 'sku: m5.24xlarge'],
  ])('is possible where a policy says that such runners have %s for it', (_, row) => {
    const policy = (labels: string) =>
      `version: 1\nbudgets: [{ id: a, per-run: 5 kg }]\nrunners: [{ labels: [${labels}], ${row} }]\n`;
    const own = { labels: ['self-hosted', 'box'] };
    const found = (labels: string) =>
      ids(sumRun(runInputs([job(1, own)], [dearer(10)], { policy: policy(labels) })));
    expect(found('other')).toEqual(['claim-above-full']);
    expect(found('box')).toEqual([]);
  });

  it('of a part of its time only: its runner stands in for the rest', () => {
    const late = claim(1, { durationS: 60 });
    const report = sumRun(runInputs([job(1, { durationS: 3_600 })], [late]));
    const [row] = report.jobs;
    const own = value(late.report.energy?.machineJ);
    const restS = 3_612 - 60 - 60;
    expect(value(row?.energyJ)).toBeGreaterThan(
      own + (hostedClass(['ubuntu-latest'])?.idleW ?? 0) * restS,
    );
    expect(ids(report)).toEqual(['audit-covers-part']);
  });

  it('is not taken for it where the server saw another runner or another time', () => {
    const elsewhere = sumRun(runInputs([job(1)], [claim(1, { runnerName: 'mine' })]));
    expect(ids(elsewhere)).toEqual(['claim-unbound', 'job-without-audit']);
    const later = new Date(START_MS + 7_200_000).toISOString();
    const at = { startedAt: later, completedAt: later };
    const elsewhen = sumRun(runInputs([job(1, at)], [claim(1)]));
    expect(ids(elsewhen)).toEqual(['claim-unbound', 'job-without-audit']);
  });

  it('of another run does not count', () => {
    const report = sumRun(runInputs([job(1)], [claim(1, { runId: '1' })]));
    expect(ids(report)).toEqual(['claim-unbound', 'job-without-audit']);
  });

  it('for a job that says otherwise itself: the higher of the two counts', () => {
    const own = claim(1, { busy: 3 });
    const forged = claim(1, { busy: 0.1, backendJobId: 'backend-2' });
    for (const claims of [
      [own, forged],
      [forged, own],
    ]) {
      const report = sumRun(runInputs([job(1), job(2)], [...claims, claim(2)]));
      expect(ids(report)).toEqual(['claim-doubled', 'claim-manifold', 'claim-manifold']);
      expect(value(report.jobs[0]?.energyJ)).toBeGreaterThanOrEqual(
        value(own.report.energy?.machineJ),
      );
    }
  });

  it('for a job that hands in none: it counts for no less than its runner usually draws', () => {
    const forged = claim(1, { busy: 0, backendJobId: 'backend-2' });
    const report = sumRun(runInputs([job(1), job(2)], [forged, claim(2)]));
    expect(value(report.jobs[0]?.energyJ)).toBeGreaterThan(value(forged.report.energy?.machineJ));
    expect(ids(report)).toContain('claim-manifold');
  });

  it('twice in the same job is one audit inside another: no finding', () => {
    const inner = claim(1, { durationS: 590, busy: 2 });
    const outer = claim(1, { durationS: 600, busy: 2 });
    const report = sumRun(runInputs([job(1)], [inner, outer]));
    expect(value(report.energyJ)).toBe(value(outer.report.energy?.machineJ));
    expect(ids(report)).toEqual([]);
  });
});

it('a SKU that a runner contradicts makes no low claim of it possible', () => {
  const policy = (rows: string) => `version: 1\nbudgets: [{ id: a, per-run: 1 kg }]\n${rows}`;
  const low = claim(1, { busy: 0, machine: { threads: 1, memoryBytes: 2 ** 30 } });
  const countedBy = (rows: string) =>
    value(sumRun(runInputs([job(1)], [low], { policy: policy(rows) })).energyJ);
  expect(countedBy('runners: [{ labels: ["*"], sku: ubuntu-slim }]\n')).toBe(countedBy(''));
});

describe('a further claim for a job', () => {
  const job1 = job(1, { name: 'Train model' });
  const own = { key: 'train', busy: 2 };
  /** Of another job of the run, a little above the true one. */
  const forged = { key: 'lint', busy: 2.02, backendJobId: 'backend-9' };
  const IGNORING = 'version: 1\nenforcement: enforce\ndata: { tampering: ignore }\n';
  const verdictOf = (policy: string, ...claims: readonly ReturnType<typeof claim>[]) =>
    sumRun(runInputs([job1], claims, { policy: `${IGNORING}${policy}` })).verdict;

  it('whatever it says, turns no fail into anything else', () => {
    const marginal = { ...WEST_EUROPE, signal: 'marginal' as const };
    const told = fc.record(
      {
        busy: fc.double({ min: 0, max: 4, noNaN: true }),
        durationS: fc.integer({ min: 60, max: 600 }),
        key: fc.constantFrom('train', 'lint', 'Train model'),
        backendJobId: fc.constantFrom('backend-1', 'backend-9', null),
        region: fc.constantFrom('westeurope', 'swedencentral', 'eastus'),
        modelParameters: fc.constantFrom(1, 7e9),
        units: fc.constantFrom({ epoch: 3 }, { epoch: 3e6 }, { step: 1 }),
        marginal: fc.constant(marginal),
      },
      { requiredKeys: ['busy'] },
    );
    const policies = fc.constantFrom(
      'budgets: [{ id: a, match: { jobs: [train] }, per-run: 600 mg }]\n',
      'scope: { high-impact: { model-size: 1 B } }\nbudgets: [{ id: a, per-run: 2 kJ }]\n',
      'budgets: [{ id: a, per-job: { max: 200 mg, per: epoch }, decide-on: middle }]\n',
      'intensity: marginal\nbudgets: [{ id: a, per-run: 700 mg, decide-on: high }]\n',
    );
    let fails = 0;
    fc.assert(
      fc.property(
        policies,
        fc.array(told, { minLength: 1, maxLength: 2 }),
        told,
        (policy, all, more) => {
          const claims = all.map((one) => claim(1, one));
          if (verdictOf(policy, ...claims) !== 'fail') return;
          fails += 1;
          expect(verdictOf(policy, ...claims, claim(1, more))).toBe('fail');
        },
      ),
      { numRuns: 300, endOnFailure: true },
    );
    expect(fails).toBeGreaterThan(10);
  });

  it('does not take it out of a budget by another key', () => {
    const policy = 'budgets: [{ id: a, match: { jobs: [train] }, per-run: 1 mg }]\n';
    expect(verdictOf(policy, claim(1, own))).toBe('fail');
    expect(verdictOf(policy, claim(1, own), claim(1, forged))).toBe('fail');
  });

  it('does not make a small model of the one that it trains', () => {
    const policy =
      'scope: { high-impact: { model-size: 1 B } }\nbudgets: [{ id: a, per-run: 1 mg }]\n';
    const true_ = claim(1, { ...own, modelParameters: 7e9 });
    expect(verdictOf(policy, true_)).toBe('fail');
    expect(verdictOf(policy, true_, claim(1, { ...forged, modelParameters: 1 }))).toBe('fail');
  });

  it('does not spread it over more units', () => {
    const policy = 'budgets: [{ id: a, per-job: { max: 1 mg, per: epoch } }]\n';
    const true_ = claim(1, { ...own, units: { epoch: 3 } });
    expect(verdictOf(policy, true_)).toBe('fail');
    expect(verdictOf(policy, true_, claim(1, { ...forged, units: { epoch: 3e6 } }))).toBe('fail');
  });

  it('does not price all its electricity as if there were as little as that one claims', () => {
    const marginal = { ...WEST_EUROPE, signal: 'marginal' as const };
    const little = claim(1, { busy: 0.1, marginal });
    const { marginal: known } = sumRun(runInputs([job1], [claim(1, own), little]));
    const { marginal: whole } = sumRun(runInputs([job1], [claim(1, { ...own, marginal })]));
    expect(known?.operationalG.value).toBeGreaterThanOrEqual(whole?.operationalG.value ?? 0);
  });

  it('hides nothing that the others have to say against themselves', () => {
    const clean = { ...WEST_EUROPE, points: [{ from: null, intensityGPerKwh: 0 }] };
    const true_ = claim(1, { ...own, intensity: clean });
    const doubts = ids(sumRun(runInputs([job1], [true_])));
    const both = sumRun(runInputs([job1], [true_, claim(1, { ...forged, busy: 2.5 })]));
    expect(doubts).toContain('intensity-too-low');
    expect(ids(both)).toEqual(expect.arrayContaining(doubts));
  });
});

describe('jobs without an audit', () => {
  it('are named, and their runner stands in between idle and full', () => {
    const report = sumRun(runInputs([job(1), job(2)], [claim(1)]));
    const [, row] = report.jobs;
    const bounds = row?.boundsJ ?? { low: 0, high: 0 };
    expect(row?.standing).toBe('assumed');
    expect(row?.energyJ?.low).toBeCloseTo(bounds.low, 6);
    expect(row?.energyJ?.high).toBeCloseTo(bounds.high, 6);
    expect(ids(report)).toEqual(['job-without-audit']);
    expect(report.jobs[1]?.findings[0]?.message).toContain('job-2');
  });

  it('make a run inconclusive where the policy says so', () => {
    const policy = `version: 1
enforcement: enforce
data: { missing-jobs: inconclusive }
budgets: [{ id: a, per-run: 100 kWh }]
`;
    const report = sumRun(runInputs([job(1), job(2)], [claim(1)], { policy }));
    expect(report.verdict).toBe('inconclusive');
    expect(report.sentence).toContain('jobs of the run are missing');
  });

  it('on runners that nobody knows decide nothing by themselves', () => {
    const policy = 'version: 1\nenforcement: enforce\nbudgets: [{ id: a, per-run: 5 g }]\n';
    const strange = job(2, { labels: ['own-box'], runnerGroup: 'Default' });
    const report = sumRun(runInputs([job(1), strange], [claim(1)], { policy }));
    expect(report.verdict).toBe('inconclusive');
  });

  it('that were skipped or never had a runner drew nothing', () => {
    const skipped = job(2, { conclusion: 'skipped', runnerName: null });
    const queued = job(3, {
      status: 'queued',
      conclusion: null,
      startedAt: null,
      completedAt: null,
    });
    const report = sumRun(runInputs([job(1), skipped, queued], [claim(1)]));
    expect(report.jobs.map(({ standing }) => standing)).toEqual(['audited', 'idle', 'idle']);
    expect(ids(report)).toEqual([]);
  });

  it.each(['waiting', 'pending', 'requested'])('that are %s drew nothing', (status) => {
    const none = { conclusion: null, runnerName: null, runnerGroup: null, completedAt: null };
    const report = sumRun(runInputs([job(1), job(2, { status, ...none })], [claim(1)]));
    expect(report.jobs.map(({ standing }) => standing)).toEqual(['audited', 'idle']);
    expect(ids(report)).toEqual([]);
  });

  it('that ended without ever having a runner drew nothing, however they ended', () => {
    for (const conclusion of ['failure', 'cancelled', 'timed_out', 'startup_failure']) {
      const never = job(2, { conclusion, runnerName: null, runnerGroup: null, durationS: 86_400 });
      const report = sumRun(runInputs([job(1), never], [claim(1)]));
      expect(report.jobs.map(({ standing }) => standing)).toEqual(['audited', 'idle']);
      expect(ids(report)).toEqual([]);
    }
  });

  it('that never had a runner have no audit either: one that says so is told of', () => {
    const skipped = job(2, { conclusion: 'skipped', runnerName: null });
    const report = sumRun(runInputs([job(1), skipped], [claim(1), claim(2)]));
    expect(report.jobs.map(({ standing }) => standing)).toEqual(['audited', 'idle']);
    expect(ids(report)).toEqual(['claim-unbound']);
  });

  it('do not include the gate, whose time counts all the same', () => {
    const gate = job(9, {
      name: 'gate',
      status: 'in_progress',
      conclusion: null,
      completedAt: null,
    });
    const report = sumRun(runInputs([job(1), gate], [claim(1)], { gateJobId: 9 }));
    expect(report.jobs.map(({ isGate }) => isGate)).toEqual([false, true]);
    expect(ids(report)).toEqual([]);
    expect(report.jobs[1]?.standing).toBe('assumed');
  });
});

describe('attempts', () => {
  it('takes what an earlier attempt measured of jobs that were not run again', () => {
    const inputs = runInputs(
      [job(11, { runnerName: 'runner 1' }), job(2)],
      [claim(1, { attempt: 1 }), claim(2, { attempt: 2 })],
    );
    const report = sumRun({ ...inputs, run: { ...RUN, attempt: 2 } });
    expect(report.jobs.map(({ standing }) => standing)).toEqual(['audited', 'audited']);
  });

  it('leaves the audits of jobs that were run again alone', () => {
    const later = new Date(START_MS + 86_400_000);
    const times = {
      startedAt: later.toISOString(),
      completedAt: new Date(later.getTime() + 5_000).toISOString(),
    };
    const inputs = runInputs([job(11, times)], [claim(1, { attempt: 1 })]);
    const report = sumRun({ ...inputs, run: { ...RUN, attempt: 2 } });
    expect(ids(report)).toEqual(['job-without-audit']);
  });
});

describe("attempts on one runner of one's own", () => {
  it('soon after each other are not taken for each other', () => {
    const at = (s: number) => new Date(START_MS + s * 1000).toISOString();
    const own = { runnerName: 'own-1', labels: ['self-hosted'], runnerGroup: 'Default' };
    const before = claim(1, { attempt: 1, durationS: 30, runnerName: 'own-1' });
    const again = job(11, { ...own, startedAt: at(40), completedAt: at(90) });
    const left = job(12, { ...own, startedAt: at(-5), completedAt: at(32) });
    const report = sumRun({
      ...runInputs([again, left], [before]),
      run: { ...RUN, attempt: 2 },
    });
    expect(report.jobs.map(({ standing }) => standing)).toEqual(['assumed', 'audited']);
    const doubled = sumRun({
      ...runInputs(
        [again],
        [before, claim(11, { attempt: 2, durationS: 30, runnerName: 'own-1' })],
      ),
      run: { ...RUN, attempt: 2 },
    });
    expect(ids(doubled)).toEqual([]);
  });
});

describe('a policy over a run', () => {
  const jobs = [job(1), job(2)];
  const claims = [claim(1, { busy: 4, key: 'train' }), claim(2, { busy: 0.1, key: 'lint' })];
  const judged = (budget: string) =>
    sumRun(
      runInputs(jobs, claims, {
        policy: `version: 1\nenforcement: enforce\nbudgets: [${budget}]\n`,
      }),
    ).policies[0]?.judgement.results[0];
  const whole = claims.reduce((so, one) => so + value(one.report.energy?.machineJ), 0);
  const train = value(claims[0]?.report.energy?.machineJ);

  it('holds `per-run` against the sum', () => {
    expect(judged('{ id: a, per-run: 1 mWh }')?.value).toBeCloseTo(whole, 6);
    expect(judged('{ id: a, per-run: 1 mWh }')?.verdict).toBe('fail');
  });

  it('holds it against the sum of the jobs that match, where some do not', () => {
    expect(judged('{ id: a, match: { jobs: [train] }, per-run: 1 Wh }')?.value).toBeCloseTo(
      train,
      6,
    );
  });

  it('holds `per-job` against each, and names the hardest', () => {
    const result = judged('{ id: a, per-job: 1 mWh }');
    expect(result?.value).toBeCloseTo(train, 6);
    expect(result?.sentence).toContain('Job "job-1", the hardest of 2');
  });

  it('counts a pinned place where a job names a cleaner one', () => {
    const policy = `version: 1
enforcement: enforce
place: { pins: [{ match: {}, zone: PL }] }
budgets: [{ id: a, per-run: 100 kg }]
`;
    const own = sumRun(runInputs(jobs, claims));
    const pinned = sumRun(runInputs(jobs, claims, { policy }));
    expect(value(pinned.operationalG)).toBeGreaterThan(1.5 * value(own.operationalG));
    expect(ids(pinned)).toContain('place-contradiction');
  });
});

describe('what a claim says of its own electricity and machine', () => {
  const jobs = [job(1)];
  const honest = sumRun(runInputs(jobs, [claim(1)]));
  const with_ = (told: Parameters<typeof claim>[1], policy?: string) =>
    sumRun(runInputs(jobs, [claim(1, told)], policy === undefined ? {} : { policy }));

  it('counts no lower than the tables hold possible for its place, whatever series it hands in', () => {
    const clean = { ...WEST_EUROPE, points: [{ from: null, intensityGPerKwh: 0 }] };
    const report = with_({ intensity: clean });
    expect(value(report.operationalG)).toBeGreaterThan(0.5 * value(honest.operationalG));
    expect(ids(report)).toContain('intensity-too-low');
  });

  it('is held to no lower price for saying that its unknown place is a cloud’s', () => {
    const clean = { ...WEST_EUROPE, points: [{ from: null, intensityGPerKwh: 0 }] };
    const held = (provider: 'gcp' | null) =>
      with_({ intensity: clean, place: { ...UNKNOWN_PLACE, provider } });
    expect(ids(held('gcp'))).toContain('intensity-too-low');
    expect(held('gcp').operationalG).toEqual(held(null).operationalG);
  });

  it('is of an unknown place where it names none, also if it leaves that out', () => {
    const declared = { ...WEST_EUROPE, zone: 'declared', kind: 'declared' as const };
    const policy = `version: 1
enforcement: enforce
data: { unknown-place: fail }
budgets: [{ id: a, per-run: 100 kg }]
`;
    const nowhere = claim(1, { place: UNKNOWN_PLACE, intensity: declared });
    expect(nowhere.report.findings.map(({ id }) => id)).not.toContain('place-unknown');
    const report = sumRun(runInputs(jobs, [nowhere], { policy }));
    expect(ids(report)).toContain('place-unknown');
    expect(report.verdict).toBe('fail');
    const somewhere = with_({ intensity: declared }, policy);
    expect(ids(somewhere)).not.toContain('place-unknown');
    expect(somewhere.verdict).toBe('pass');
  });

  it('buys no low end by calling itself uncertain', () => {
    const factors = [{ id: 'x', logSd: 3, kind: 'declared' as const }];
    const report = with_({ intensity: { ...WEST_EUROPE, factors } });
    expect(report.totalG?.low ?? 0).toBeGreaterThan(0.5 * (honest.totalG?.low ?? 0));
  });

  it('is held to a pin also where it names the very place that is pinned', () => {
    const clean = { ...WEST_EUROPE, points: [{ from: null, intensityGPerKwh: 0 }] };
    const policy =
      'version: 1\nenforcement: enforce\nplace: { pins: [{ match: {}, zone: NL }] }\nbudgets: [{ id: a, per-run: 1 kg }]\n';
    const report = with_({ intensity: clean }, policy);
    expect(value(report.operationalG)).toBeGreaterThan(0.5 * value(honest.operationalG));
  });

  it('counts a building that nobody knows where a pinned place is a cloud’s by its word alone', () => {
    const policy =
      'version: 1\nenforcement: enforce\nplace: { pins: [{ match: {}, zone: NL }] }\nbudgets: [{ id: a, per-run: 1 kg }]\n';
    const zone = resolvePlace({ zone: 'NL' });
    const owned = { ...zone, provider: 'gcp' as const };
    const [own, plain] = [with_({ place: owned }, policy), with_({ place: zone }, policy)];
    // By the tables over its hours, where the plain one has its own figure; its building alone is 15 % less.
    expect(value(own.operationalG)).toBeGreaterThan(0.95 * value(plain.operationalG));
    expect(ids(own)).toContain('pue-assumed');
    expect(ids(own)).not.toContain('place-contradiction');
    const clean = { ...WEST_EUROPE, points: [{ from: null, intensityGPerKwh: 0 }] };
    expect(ids(with_({ place: owned, intensity: clean }, policy))).toContain('intensity-too-low');
  });

  it('makes its hardware no smaller than its runner is', () => {
    const sliver = { container: { cpus: 0.01, memoryBytes: 1e7 } };
    const report = with_({ machine: sliver });
    expect(value(report.embodiedG)).toBeGreaterThan(0.4 * value(honest.embodiedG));
  });

  it('is no far smaller machine than those of jobs that asked for the same runner', () => {
    const own = { labels: ['self-hosted', 'gpu'], runnerGroup: 'Default' };
    const sliver = { container: { cpus: 0.01, memoryBytes: 1e7 } };
    const report = sumRun(
      runInputs([job(1, own), job(2, own)], [claim(1), claim(2, { machine: sliver, busy: 0 })]),
    );
    expect(value(report.jobs[1]?.energyJ)).toBeGreaterThan(300);
  });

  it('counts for idle at the least over all the time that the server saw', () => {
    const short = sumRun(
      runInputs([job(1, { durationS: 50 })], [claim(1, { durationS: 2, busy: 0 })]),
    );
    const idleW = hostedClass(['ubuntu-latest'])?.idleW ?? 0;
    expect(value(short.energyJ)).toBeGreaterThanOrEqual(idleW * 50);
  });

  it('builds no house for jobs without an audit', () => {
    const place = resolvePlace({ region: 'westeurope' });
    const pue = { value: 1, logSd: 0.01, source: 'x', year: null, licence: 'x' };
    const two = [job(1), job(2)];
    const before = sumRun(runInputs(two, [claim(1)]));
    const after = sumRun(runInputs(two, [claim(1, { place: { ...place, zone: 'SE', pue } })]));
    expect(after.jobs[1]?.totalG).toEqual(before.jobs[1]?.totalG);
  });

  it('does not leave the pin of its job by the key that it names', () => {
    const policy =
      'version: 1\nenforcement: enforce\nplace: { pins: [{ match: { jobs: [train] }, zone: PL }] }\nbudgets: [{ id: a, per-run: 1 kg }]\n';
    const train = [job(1, { name: 'train (3)' })];
    const report = sumRun(runInputs(train, [claim(1, { key: 'lint' })], { policy }));
    expect(value(report.operationalG)).toBeGreaterThan(1.5 * value(honest.operationalG));
    expect(ids(report)).toContain('place-contradiction');
  });

  it('is no cleaner than where, and in what building, the policy says its runners stand', () => {
    const of = (row: string) =>
      `version: 1\nenforcement: enforce\nrunners: [{ labels: [ubuntu-latest], ${row} }]\nbudgets: [{ id: a, per-run: 1 kg }]\n`;
    const poland = with_({}, of('region: azure:polandcentral'));
    expect(value(poland.operationalG)).toBeGreaterThan(1.5 * value(honest.operationalG));
    expect(ids(poland)).toContain('place-contradiction');
    const own = with_({}, of('region: azure:westeurope'));
    expect(value(own.operationalG)).toBeCloseTo(value(honest.operationalG), 9);
    expect(ids(own)).toEqual([]);
    const leaky = with_({}, of('region: azure:westeurope, pue: 2.9'));
    expect(value(leaky.operationalG)).toBeGreaterThan(1.5 * value(honest.operationalG));
  });

  it('has no more hardware than its runner where it claims more energy than that can draw', () => {
    const report = with_({ machine: { memoryBytes: 1e15 } });
    expect(ids(report)).toEqual(['claim-above-full']);
    expect(value(report.embodiedG)).toBeLessThan(3 * value(honest.embodiedG));
  });

  it('does not choose its budgets by the key that it names', () => {
    const policy =
      'version: 1\nenforcement: enforce\nbudgets: [{ id: a, match: { jobs: [train] }, per-run: 1 mg }]\n';
    const train = [job(1, { name: 'train (a100, 3)' })];
    const report = sumRun(runInputs(train, [claim(1, { key: 'lint' })], { policy }));
    expect(report.verdict).toBe('fail');
    const lines = [job(1, { name: 'train (a\nb)' })];
    expect(sumRun(runInputs(lines, [claim(1, { key: 'lint' })], { policy })).verdict).toBe('fail');
  });
});

describe('a run of which too little is known', () => {
  const policy = 'version: 1\nenforcement: enforce\nbudgets: [{ id: a, per-run: 100 kWh }]\n';

  it('passes nothing where the gate is the only job there is', () => {
    const gate = job(9, { status: 'in_progress', conclusion: null, completedAt: null });
    const report = sumRun(runInputs([gate], [], { gateJobId: 9, policy }));
    expect(report.verdict).toBe('inconclusive');
    expect(ids(report)).toContain('run-empty');
  });

  it('passes nothing where the server lists no jobs, and still fails what is broken', () => {
    expect(sumRun(runInputs(null, [claim(1)], { policy })).verdict).toBe('inconclusive');
    const narrow = policy.replace('100 kWh', '1 mWh');
    expect(sumRun(runInputs(null, [claim(1)], { policy: narrow })).verdict).toBe('fail');
  });

  it('lets no audit stand in for a higher one of the same id', () => {
    const high = claim(1, { busy: 4 });
    const low = claim(1, { busy: 0.1 });
    const forged = { ...low, report: { ...low.report, auditId: high.report.auditId } };
    const report = sumRun(runInputs(null, [high, forged]));
    expect(value(report.energyJ)).toBe(value(high.report.energy?.machineJ));
  });
});

it('counts audits as they are where the server lists no jobs, and says that nothing vouches for them', () => {
  const report = sumRun(runInputs(null, [claim(1), claim(1), claim(2)]));
  expect(report.jobs).toHaveLength(2);
  expect(ids(report)).toEqual(['jobs-unknown']);
});

it('says that nothing was measured where there is nothing at all', () => {
  const report = sumRun(runInputs([], []));
  expect(report.verdict).toBe('inconclusive');
  expect(report.energyJ).toBeNull();
});

it('never makes a job smaller by an audit more, whatever that claims', () => {
  const series = (intensityGPerKwh: number) => ({
    ...WEST_EUROPE,
    points: [{ from: null, intensityGPerKwh }],
  });
  const claims = fc.record({
    id: fc.integer({ min: 1, max: 3 }),
    busy: fc.double({ min: 0, max: 4, noNaN: true }),
    durationS: fc.integer({ min: 2, max: 600 }),
    backendJobId: fc.constantFrom('backend-1', 'backend-2', 'backend-9', null),
    region: fc.constantFrom('westeurope', 'swedencentral', 'polandcentral'),
    intensity: fc.constantFrom(0, 20, 250, 900).map(series),
    machine: fc.constantFrom({}, { cpuModel: 'nobody knows', cpuVendor: 'x' }),
  });
  const jobs = [job(1), job(2), job(3)];
  // The world's range reaches less far up than down.
  const nowhere = { place: UNKNOWN_PLACE, intensity: annualIntensity(UNKNOWN_PLACE).series };
  const honest = [claim(1), claim(2, { busy: 4, ...nowhere }), claim(3, { busy: 0 })];
  const ends = (report: RunReport) =>
    report.jobs.flatMap(({ energyJ, totalG }) =>
      [energyJ, totalG].flatMap((one) => [one?.low ?? 0, one?.value ?? 0, one?.high ?? 0]),
    );
  const before = ends(sumRun(runInputs(jobs, honest)));
  fc.assert(
    fc.property(fc.array(claims, { maxLength: 4 }), (forged) => {
      const more = forged.map(({ id, ...told }) => claim(id, told));
      const after = ends(sumRun(runInputs(jobs, [...honest, ...more])));
      for (const [at, end] of after.entries()) {
        expect(end).toBeGreaterThanOrEqual((before[at] as number) * (1 - 1e-9));
      }
    }),
    { numRuns: 60 },
  );
});

describe('the marginal carbon intensity of a run', () => {
  const marginal = (intensityGPerKwh: number): IntensitySeries => ({
    ...WEST_EUROPE,
    kind: 'measured',
    signal: 'marginal',
    boundary: 'direct',
    points: [{ from: null, intensityGPerKwh }],
  });
  const asking = (limit: string) =>
    `version: 1\nenforcement: enforce\nintensity: marginal\nbudgets: [{ id: a, ${limit} }]\n`;
  const ran = (
    claims: readonly Claim[],
    policy: string,
    more: Parameters<typeof runInputs>[2] = {},
    jobs = claims.map((_, index) => job(index + 1)),
  ) => sumRun(runInputs(jobs, claims, { policy, ...more }));
  const both = [claim(1, { marginal: marginal(900) }), claim(2, { marginal: marginal(800) })];

  it('is the sum of what each of its jobs has by it, and decides where the policy asks', () => {
    const report = ran(both, asking('per-run: 100 kg'));
    const parts = both.map((one) => value(one.report.emissions?.marginal?.operationalG));
    const operationalG = (parts[0] ?? 0) + (parts[1] ?? 0);
    expect(value(report.marginal?.operationalG)).toBeCloseTo(operationalG, 9);
    expect(value(report.marginal?.totalG)).toBeCloseTo(operationalG + value(report.embodiedG), 9);
    expect(report.verdict).toBe('pass');
    const average = value(report.totalG);
    const limit = (average + value(report.marginal?.totalG)) / 2;
    const over = ran(both, asking(`decide-on: middle, per-run: ${limit.toFixed(3)} g`));
    expect(over.verdict).toBe('fail');
    expect(over.policies[0]?.judgement.results[0]?.intensity).toBe('marginal');
  });

  it('gains a job nothing by a low one: the average, held against the tables, counts as well', () => {
    const limit = `${(value(ran(both, asking('per-run: 9 kg')).totalG) / 2).toFixed(3)} g`;
    const low = both.map((_, index) => claim(index + 1, { marginal: marginal(0) }));
    const report = ran(low, asking(`decide-on: middle, per-run: ${limit}`));
    expect(report.verdict).toBe('fail');
    expect(report.policies[0]?.judgement.results[0]?.intensity).toBe('average');
  });

  it('is not known where one job has none, so that nothing passes by it', () => {
    const some = [claim(1, { marginal: marginal(900) }), claim(2)];
    const report = ran(some, asking('per-run: 100 kg'));
    expect(report.marginal).toBeNull();
    expect(report.verdict).toBe('inconclusive');
    const dark = ran([both[0] as Claim], asking('per-run: 100 kg'), {}, [job(1), job(2)]);
    expect(dark.verdict).toBe('inconclusive');
    // A budget that the other job is no part of is as decided as ever.
    const own = ran(some, asking('per-run: 100 kg, match: { jobs: [job-1] }'));
    expect(own.verdict).toBe('pass');
  });

  it('of the gate’s own job, which has no audit, is the highest of the others', () => {
    const report = ran(both, asking('per-run: 100 kg'), { gateJobId: 3 }, [job(1), job(2), job(3)]);
    const perJ = both.map(
      (one) =>
        value(one.report.emissions?.marginal?.operationalG) / value(one.report.energy?.machineJ),
    );
    const others = both.reduce(
      (sum, one) => sum + value(one.report.emissions?.marginal?.operationalG),
      0,
    );
    const gateG = value(report.jobs[2]?.energyJ) * Math.max(...perJ);
    expect(value(report.marginal?.operationalG)).toBeCloseTo(others + gateG, 6);
    expect(report.verdict).toBe('pass');
  });

  it('of a job whose audit covers a part is that of all of it', () => {
    const part = [claim(1, { durationS: 100, marginal: marginal(900) })];
    const report = ran(part, asking('per-run: 9 kg'));
    const [counted] = report.jobs;
    expect(counted?.claimedJ).not.toBeNull();
    const pue = value(part[0]?.report.energy?.pue);
    expect(value(report.marginal?.operationalG)).toBeCloseTo(
      ((value(counted?.energyJ) * pue) / 3.6e6) * 900,
      6,
    );
  });
});

describe('direct and upstream emissions of a run', () => {
  const split: IntensitySeries = {
    ...WEST_EUROPE,
    points: [{ from: null, intensityGPerKwh: 250, directGPerKwh: 200 }],
  };

  it('are summed over the jobs whose source keeps them apart; the others stand beside', () => {
    const claims = [claim(1, { intensity: split }), claim(2, { intensity: split }), claim(3)];
    const report = sumRun(runInputs([job(1), job(2), job(3)], claims));
    const { directG, upstreamG, unsplitG } = report.operationalShares ?? {};
    const grams = claims.map((one) => value(one.report.emissions?.operationalG));
    const told = (grams[0] ?? 0) + (grams[1] ?? 0);
    expect(value(directG)).toBeCloseTo(told * 0.8, 9);
    expect(value(upstreamG)).toBeCloseTo(told * 0.2, 9);
    expect(value(unsplitG)).toBeCloseTo(grams[2] ?? 0, 9);
    expect(value(directG) + value(upstreamG) + value(unsplitG)).toBeCloseTo(
      value(report.operationalG),
      9,
    );
  });

  it('are not told where no source does', () => {
    expect(sumRun(runInputs([job(1)], [claim(1)])).operationalShares).toBeNull();
  });

  it('are told without the server’s list too', () => {
    const report = sumRun(runInputs(null, [claim(1, { intensity: split })]));
    expect(value(report.operationalShares?.directG)).toBeCloseTo(
      value(report.operationalG) * 0.8,
      9,
    );
  });
});
