import { describe, expect, it } from 'vitest';
import { baselineOf } from '../../src/history/baseline.ts';
import { poolFor } from '../../src/history/cpu-pool.ts';
import { DAY_MS } from '../../src/history/period.ts';
import { daily, EPYC, joules, past, self, XEON } from './builders.ts';

const TERMS = { window: 30, maxAgeMs: 60 * DAY_MS };
const NEAR = [0.97, 1, 1.03, 0.99, 1.01];
const steady = (usualJ: number, count: number) =>
  Array.from({ length: count }, (_, index) => usualJ * (NEAR[index % NEAR.length] ?? 1));

describe('the ratio of two families of CPUs', () => {
  it('is that of their modelled watts, with its declared spread, where too few were measured', () => {
    const pool = poolFor(EPYC, daily(steady(9e5, 10), { cpu: XEON }));
    expect(pool.ratioFrom(XEON).value).toBeCloseTo(4.8 / 8.6, 9);
    expect(pool.ratioFrom(XEON).logSd).toBe(0.25);
    expect(pool.ratioFrom(EPYC)).toEqual({ value: 1, logSd: 0 });
  });

  it('is the measured one, nearly, where there is much of both', () => {
    const both = [
      ...daily(steady(5e5, 15)),
      ...daily(steady(6e5, 15), { cpu: XEON }).map((one) => ({ ...one, auditId: `x${one.atMs}` })),
    ];
    const { value, logSd } = poolFor(EPYC, both).ratioFrom(XEON);
    expect(value).toBeCloseTo(5 / 6, 2);
    expect(logSd).toBeLessThan(0.03);
  });

  it('lies between the two where little is measured, and is surer than either', () => {
    const wild = [4e5, 5e5, 6.5e5];
    const both = [
      ...daily(wild),
      ...daily(wild, { cpu: XEON }).map((one) => ({ ...one, auditId: `x${one.atMs}` })),
    ];
    const { value, logSd } = poolFor(EPYC, both).ratioFrom(XEON);
    expect(value).toBeGreaterThan(4.8 / 8.6);
    expect(value).toBeLessThan(1);
    expect(logSd).toBeLessThan(0.25);
  });

  it('is anything within a wide range where the model knows one of them not', () => {
    const nameless = { name: 'nameless', halfLoadW: null };
    expect(poolFor(nameless, daily(steady(5e5, 10))).ratioFrom(EPYC)).toEqual({
      value: 1,
      logSd: 0.6,
    });
  });
});

describe('a CPU that claims what no CPU draws', () => {
  it('abuse A28: is one that the model does not know, and buys no larger limit', () => {
    const known = daily(steady(1000, 30));
    for (const halfLoadW of [4800, 20, 1, 0.001]) {
      expect(poolFor({ name: 'Fake', halfLoadW }, known).ratioFrom(EPYC)).toEqual({
        value: 1,
        logSd: 0.6,
      });
    }
    expect(poolFor({ name: 'Real', halfLoadW: 19 }, known).ratioFrom(EPYC).logSd).toBe(0.25);
  });
});

describe('the baseline under a lottery of CPUs', () => {
  it('takes the own family alone where it has samples enough', () => {
    const own = daily(steady(5e5, 25));
    const others = daily(steady(9e5, 20), { cpu: XEON, outcome: 'success' }).map((one, index) => ({
      ...one,
      auditId: `other ${index}`,
      runId: `other ${index}`,
    }));
    const baseline = baselineOf(past([...own, ...others]), self(), joules(5e5), TERMS, 20);
    expect(baseline.medianJ).toBeCloseTo(5e5, -4);
    expect(baseline.unshared).toEqual([]);
  });

  it('brings others to the own family, and says what is left in doubt', () => {
    const others = daily(steady(8.6e5, 25), { cpu: XEON });
    const { medianJ, samples, unshared } = baselineOf(past(others), self(), joules(5e5), TERMS, 20);
    expect(medianJ).toBeCloseTo(4.8e5, -4);
    expect(samples).toHaveLength(25);
    expect(unshared).toEqual([
      { id: 'cpu-ratio', logSd: expect.closeTo(0.25, 9), kind: 'declared' },
    ]);
  });
});

describe('errors that both sides share', () => {
  const against = (ours: readonly string[], theirs: readonly string[], cpu = EPYC) => {
    const points = daily(steady(5e5, 25), { cpu }).map((one) => ({
      ...one,
      energyJ: joules(one.energyJ.value, ...theirs),
    }));
    const { unshared } = baselineOf(past(points), self(), joules(5e5, ...ours), TERMS, 20);
    return unshared.map(({ id }) => id);
  };

  it('cancel', () => {
    expect(against(['server-tuning', 'load-curve'], ['server-tuning', 'load-curve'])).toEqual([]);
  });

  it('and those of one side do not: another meter is another error', () => {
    expect(against(['rapl'], ['load-curve'])).toEqual(['rapl', 'load-curve']);
  });

  it("each family's own is covered by the range of their ratio", () => {
    const [ours, theirs] = [['cpu-model:EPYC'], ['cpu-model:Xeon']];
    expect(against(ours, theirs, XEON)).toEqual(['cpu-ratio']);
    expect(against(ours, theirs, EPYC)).toEqual(['cpu-model:EPYC', 'cpu-model:Xeon']);
    expect(against([...ours, 'rapl'], theirs, XEON)).toEqual(['rapl', 'cpu-ratio']);
  });
});
