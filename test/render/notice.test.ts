import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logLine } from '../../src/render/notice.ts';
import { judged, limit, NO_AMOUNTS, NOTHING_MEASURED, reportOf } from '../support/report.ts';
import { FORGERY, hostileNames } from './hostile.ts';

describe('logLine', () => {
  it('is one line with the verdict first', () => {
    expect(logLine(reportOf([judged([limit('total', '100 g')])]))).toBe(
      'carbon-audit: pass (within budget), 48 g (36-65 g) CO2e, 150 Wh (121-186 Wh), 1 h 21 min; `total`: 48 g (36-65 g) is under the limit of 100 g; it breaks from 135 g.',
    );
    expect(logLine(reportOf([]))).toMatch(/^carbon-audit: no budget judged, 48 g/);
    expect(
      logLine(reportOf([judged([limit('total', '1 g')], {}, NO_AMOUNTS)], NOTHING_MEASURED)),
    ).toMatch(/^carbon-audit: inconclusive \(nothing measured\), nothing measured; /);
  });

  it('holds no command of the runner, no second line and no control character', () => {
    fc.assert(
      fc.property(fc.oneof(hostileNames, fc.constant(FORGERY)), (sentence) => {
        const line = logLine(reportOf([], { sentence }));
        expect(line).not.toMatch(/::|##\[|[\r\n\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
        expect(line.length).toBeLessThanOrEqual(1_000);
      }),
      { numRuns: 500 },
    );
  });
});
