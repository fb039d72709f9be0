import { describe, expect, it } from 'vitest';
import type { AuditContext } from '../../src/audit/context.ts';
import { gatherReadings } from '../../src/pipeline/readings.ts';
import type { WattsLine } from '../../src/recording/format.ts';
import { header, reading, text } from '../recording/builders.ts';
import { readingsIn } from '../support/meters.ts';

const HEAD = header();

const context = (over: Partial<AuditContext> = {}) =>
  ({
    auditId: HEAD.auditId,
    intervalMs: 1000,
    layout: HEAD.layout,
    start: reading(0),
    end: reading(10),
    recordingSha256: '',
    ...over,
  }) as AuditContext;

const watts = (second: number): WattsLine => ({
  kind: 'watts',
  source: 'nvidia',
  monotonicMs: reading(second).monotonicMs,
  powerW: [100],
  utilisation: [0.5],
});

const TEXT = text(HEAD, [
  {
    kind: 'meter',
    source: 'nvidia',
    channels: [{ name: 'NVIDIA L4', limitW: 72, memoryBytes: null, partitioned: false }],
  },
  ...[0, 5, 10, 11].map(watts),
]);

const seconds = (over: Partial<AuditContext>) =>
  gatherReadings(context(over), TEXT).meters.map((meter) =>
    readingsIn(meter).map(({ monotonicMs }) => (monotonicMs - HEAD.monotonicMs) / 1000),
  );

describe('what meters told', () => {
  it('counts between the caller’s own two readings', () => {
    expect(seconds({})).toEqual([[0, 5, 10]]);
    expect(seconds({ start: reading(1), end: null })).toEqual([[5, 10, 11]]);
  });

  it('counts for nothing in another audit’s recording', () => {
    expect(seconds({ auditId: 'another' })).toEqual([]);
  });
});
