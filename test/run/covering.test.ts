import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../src/audit/run-report.ts';
import { type Estimate, estimate, type Factor, range } from '../../src/estimate.ts';
import { bundledIntensity } from '../../src/grid/grid.ts';
import type { IntensitySeries } from '../../src/grid/intensity.ts';
import { resolvePlace } from '../../src/place/resolve.ts';
import { covering } from '../../src/run/covering.ts';
import { sumRun } from '../../src/run/sum.ts';
import { claim, job, runInputs, START_MS } from './builders.ts';

/** The largest number that the schema of a context lets through. */
const MOST = 1e15;
const place = resolvePlace({ region: 'westeurope' });
const span = { fromMs: START_MS, toMs: START_MS + 600_000 };
const honest = bundledIntensity(place, span).series;
const jobs = Array.from({ length: 20 }, (_, i) => job(i + 1));
const claims = jobs.map(({ id }) => claim(id, { place, intensity: honest }));
const erring = (...factors: readonly Factor[]): IntensitySeries => ({ ...honest, factors });
const limited = (grams: number) =>
  `version: 1\nenforcement: enforce\nbudgets: [{ id: a, per-run: ${grams.toFixed(6)} g }]\n`;
const lowG = (report: RunReport) => report.totalG?.low ?? Number.NaN;

const spreads = fc.oneof(
  fc.constantFrom(0, Number.MIN_VALUE, 0.01, 10, 400, MOST),
  fc.double({ min: 0, max: MOST, noNaN: true }),
  fc.double({ min: 0, max: 3, noNaN: true }),
);
const factors = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('grid-year:NL', 'x', 'memory-power', 'pue:azure:westeurope'),
    logSd: spreads,
    logSdUp: spreads,
    kind: fc.constant('calibrated' as const),
  }),
  { selector: ({ id }) => id, maxLength: 3 },
);

describe('what covers several words', () => {
  const words: fc.Arbitrary<Estimate> = fc
    .tuple(
      fc.oneof(fc.constantFrom(0, 1e-9, 1e9), fc.double({ min: 1e-9, max: 1e9, noNaN: true })),
      factors,
    )
    .map(([value, all]) => estimate(value, all));

  it('is none of them less by one more, at no end and in the middle', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), words, (all, more) => {
        const before = covering(all);
        const after = covering([...all, more]);
        const [was, is] = [range(before), range(after)];
        expect(after.value).toBeGreaterThanOrEqual(before.value);
        expect(is.low).toBeGreaterThanOrEqual(was.low * (1 - 1e-9) - 1e-290);
        expect(is.high).toBeGreaterThanOrEqual(was.high * (1 - 1e-9));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a further claim with spreads of its own making', () => {
  const before = sumRun(runInputs(jobs, claims));
  const policy = limited(lowG(before) * 0.97);

  it.each([3, 10, 100, MOST])('makes no run over its budget an undecided one: %d up', (logSdUp) => {
    const wide = erring({ id: 'x', logSd: 0.01, logSdUp, kind: 'calibrated' });
    const extra = claim(1, { place, intensity: wide, busy: 1.9 });
    expect(sumRun(runInputs(jobs, claims, { policy })).verdict).toBe('fail');
    expect(sumRun(runInputs(jobs, [...claims, extra], { policy })).verdict).toBe('fail');
  });

  it('neither throws nor lowers its job, whatever they are', () => {
    const series = fc.record({ grams: fc.constantFrom(0, 20, 250, 900), factors });
    const seriesOf = ({ grams, factors: all }: { grams: number; factors: readonly Factor[] }) => ({
      ...honest,
      points: [{ from: null, intensityGPerKwh: grams }],
      factors: all,
    });
    const told = fc.record({
      busy: fc.double({ min: 0, max: 4, noNaN: true }),
      durationS: fc.integer({ min: 2, max: 600 }),
      backendJobId: fc.constantFrom('backend-1', 'backend-9', null),
      region: fc.constantFrom('westeurope', 'swedencentral', 'polandcentral'),
      intensity: series.map(seriesOf),
      marginal: series.map((one) => ({ ...seriesOf(one), signal: 'marginal' as const })),
    });
    const own = [job(1)];
    const ends = (report: RunReport) =>
      [report.energyJ, report.totalG].flatMap((one) => [one?.low ?? 0, one?.value ?? 0]);
    fc.assert(
      fc.property(fc.array(told, { minLength: 1, maxLength: 2 }), told, (all, more) => {
        const claimed = all.map((one) => claim(1, one));
        const was = ends(sumRun(runInputs(own, claimed)));
        const is = ends(sumRun(runInputs(own, [...claimed, claim(1, more)])));
        for (const [at, end] of is.entries()) {
          expect(end).toBeGreaterThanOrEqual((was[at] as number) * (1 - 1e-9));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is not brought down by two that claim endless spreads of their marginal intensity', () => {
    const marginal = (grams: number, logSd: number, logSdUp: number): IntensitySeries => ({
      ...erring({ id: 'm', logSd, logSdUp, kind: 'calibrated' }),
      signal: 'marginal',
      points: [{ from: null, intensityGPerKwh: grams }],
    });
    const a = claim(1, { place, intensity: honest, marginal: marginal(200, MOST, 0) });
    const b = claim(1, { place, intensity: honest, marginal: marginal(100, MOST, MOST) });
    const report = sumRun(runInputs(jobs, [...claims.slice(1), a, b], { policy }));
    expect(report.verdict).toBe('fail');
  });
});

it('a carbon intensity that errs by the name of an error of the energy lowers no low end', () => {
  const before = sumRun(runInputs([job(1)], [claim(1, { place, intensity: honest })]));
  const [largest] = (claims[0]?.report.energy?.machineJ.factors ?? []).toSorted(
    (a, b) => b.logSd - a.logSd,
  );
  const logSd = Math.hypot(...honest.factors.map((factor) => factor.logSd)) * 0.999;
  const same = erring({ id: largest?.id ?? '', logSd, kind: 'calibrated' });
  const after = sumRun(runInputs([job(1)], [claim(1, { place, intensity: same })]));
  expect(lowG(after)).toBeGreaterThanOrEqual(lowG(before) * (1 - 1e-9));
});
