import fc from 'fast-check';
import { expect, it } from 'vitest';
import { historyOf } from '../../src/history/history-of.ts';
import { parsePoint, pointLine } from '../../src/history/parse-point.ts';
import type { SeriesPoint } from '../../src/history/point.ts';
import { judge } from '../../src/policy/judge.ts';
import { replay } from '../../src/policy/replay.ts';
import { given, sound } from '../policy/builders.ts';
import { EPYC, joules, MAIN, NOW_MS, offered, point, self } from './builders.ts';

const extremes = fc.oneof(
  fc.constantFrom(0, 5e-324, 1e-300, 1e-15, 1e-6, 1e-3, 1, 3.6e12, 1e9, 1e6, 1e308),
  fc.double({ min: 0, noNaN: true }),
);
const factors = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'cpu-model:EPYC', 'b:c'),
    logSd: fc.constantFrom(0, 1e-12, 0.1, 5),
    kind: fc.constantFrom('calibrated', 'declared'),
  }),
  { maxLength: 100 },
);
const amounts = fc.record({ value: extremes, factors });

/** Points as anybody could write them, of which those that are none are gone. */
const wildPoints: fc.Arbitrary<SeriesPoint[]> = fc
  .array(
    fc.record({
      energyJ: amounts,
      totalG: amounts,
      durationS: extremes,
      halfLoadW: fc.option(extremes),
      cpu: fc.constantFrom('x', 'y', EPYC.name),
      days: fc.integer({ min: 0, max: 100 }),
      units: fc.option(fc.record({ epoch: extremes })),
    }),
    { minLength: 20, maxLength: 60 },
  )
  .map((list) =>
    list.flatMap(({ halfLoadW, cpu, days, ...rest }, index) => {
      const line = JSON.parse(
        pointLine(point(days, 5, { auditId: `${index}`, runId: `${index}` })),
      );
      return parsePoint({ ...line, ...rest, cpu: { name: cpu, halfLoadW } }) ?? [];
    }),
  );

const POLICY = sound(
  `version: 1
enforcement: enforce
budgets:
  - { id: a, increase: { max: 15 %, samples: { warn: 3, fail: 5 } }, rate: 5 g/h }
  - { id: b, improve: { target: -10 %, from: 2026-10-25, by: 2027-03-31 }, per-job: { max: 5 g, per: epoch } }
  - { id: c, per-week: 5 g, per-month: { max: 5 Wh, forecast: warn }, per-quarter: 5 kg, per-run: 5 g }
`,
);

it('no point that is one makes a rule throw, nor a number that is none', () => {
  fc.assert(
    fc.property(wildPoints, (points) => {
      const own = self({ subject: MAIN });
      const judged = judge(
        POLICY,
        given(
          { energyJ: joules(5), totalG: joules(5), durationS: 60, units: null },
          {
            self: own,
            subject: MAIN,
            history: historyOf(offered(points), own, NOW_MS),
            nowMs: NOW_MS,
          },
        ),
      );
      const numbers = judged.results.flatMap(({ value, low, high, limit, failsFrom }) => [
        value,
        low,
        high,
        limit,
        failsFrom,
      ]);
      for (const number of numbers) expect(number === null || Number.isFinite(number)).toBe(true);
      for (const { sentence } of judged.results) expect(sentence).not.toMatch(/NaN|Infinity/u);
      replay(POLICY, offered(points), NOW_MS);
    }),
    { numRuns: 60 },
  );
});
