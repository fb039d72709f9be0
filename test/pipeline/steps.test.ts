import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditContext } from '../../src/audit/context.ts';
import type { AuditReport, ReportedStep } from '../../src/audit/report.ts';
import { serialise, sha256 } from '../../src/audit/serialise.ts';
import type { IntensitySeries } from '../../src/grid/intensity.ts';
import { UNKNOWN_SUBJECT } from '../../src/history/point.ts';
import { NOTHING_SHOWN } from '../../src/machine/machine.ts';
import { audit } from '../../src/pipeline/audit.ts';
import { UNKNOWN_PLACE } from '../../src/place/place.ts';
import type { Reading, RecordingLine } from '../../src/recording/format.ts';
import type { StepInterval } from '../../src/steps/interval.ts';
import { text } from '../recording/builders.ts';
import { anyIntervals, interval } from '../steps/builders.ts';
import { LAYOUT, reading } from '../support/readings.ts';

const LAST_S = 60;
const START = reading(0, 0);
const HEADER = {
  kind: 'header' as const,
  format: 1 as const,
  tool: 'a test',
  node: 'v24',
  platform: 'linux',
  arch: 'x64',
  auditId: 'an-audit',
  intervalMs: 1_000,
  wallMs: START.wallMs,
  monotonicMs: START.monotonicMs,
  cpu: START.cpu,
  layout: LAYOUT,
};

/** The price of a kWh changes in the middle. */
const INTENSITY: IntensitySeries = {
  schemaVersion: 1,
  zone: 'XX',
  kind: 'measured',
  signal: 'average',
  boundary: 'life-cycle',
  points: [
    { from: null, intensityGPerKwh: 100 },
    { from: new Date(START.wallMs + 30_000).toISOString(), intensityGPerKwh: 500 },
  ],
  factors: [{ id: 'grid-year:XX', logSd: 0.1, kind: 'calibrated' }],
  source: 'a test',
  url: 'https://example.org',
  year: 2025,
  licence: 'none',
  attribution: null,
  retrievedAt: null,
};

/** @param busyS CPU seconds from the start to that second */
function reportOf(
  steps: readonly StepInterval[] | null,
  busyS: (second: number) => number = (second) => second,
  more: readonly RecordingLine[] = [],
): AuditReport {
  const at = (second: number): Reading => reading(second, busyS(second));
  const samples = Array.from(
    { length: LAST_S - 1 },
    (_, i): RecordingLine => ({ kind: 'sample', reading: at(i + 1) }),
  );
  const recordingText = text(HEADER, [...samples, ...more]);
  const context: AuditContext = {
    schemaVersion: 1,
    tool: { name: 'carbon-audit', version: '0.0.0' },
    auditId: 'an-audit',
    subject: {
      kind: 'job',
      ...UNKNOWN_SUBJECT,
      runnerLabels: null,
      changedPaths: null,
      modelParameters: null,
    },
    run: null,
    intervalMs: 1_000,
    layout: LAYOUT,
    unreadable: [],
    start: START,
    end: at(LAST_S),
    recordingSha256: sha256(recordingText),
    historySha256: null,
    approvers: [],
    machine: {
      ...NOTHING_SHOWN,
      platform: 'linux',
      arch: 'x64',
      threads: 2,
      memoryBytes: 8e9,
      cpuModel: 'AMD EPYC 7763 64-Core Processor',
      cpuVendor: 'AuthenticAMD',
      cpuFamily: 25,
      cpuModelNumber: 1,
      virtual: true,
    },
    place: UNKNOWN_PLACE,
    placeRungs: [],
    intensityBeside: [],
    marketBased: null,
    policies: [],
    units: null,
    serverStartMs: null,
    command: null,
    steps,
    findings: [],
  };
  return audit({
    context,
    contextText: '',
    recordingText,
    intensity: INTENSITY,
    intensityText: '',
    history: null,
    historyText: null,
    policies: [],
  });
}

type Written = {
  energy: AuditReport['energy'];
  emissions: AuditReport['emissions'];
  steps: ReportedStep[];
};

/** The sums of the rows of the document as it is written, in units of its last digit. */
function sums(report: AuditReport) {
  const written = JSON.parse(serialise(report)) as Written;
  const units = (value: number, whole: number) =>
    Math.round(value / 10 ** (Math.floor(Math.log10(whole)) - 8));
  const [wholeJ, wholeG] = [
    written.energy?.machineJ.value ?? 0,
    written.emissions?.totalG.value ?? 0,
  ];
  const add = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0);
  return {
    energy: [
      add(written.steps.map((row) => units(row.energyJ.value, wholeJ))),
      units(wholeJ, wholeJ),
    ],
    carbon: [
      add(written.steps.map((row) => units(row.totalG.value, wholeG))),
      units(wholeG, wholeG),
    ],
    written,
  };
}

const row = (report: AuditReport, name: string | null, kind: ReportedStep['kind'] = 'step') => {
  const found = report.steps?.find((one) => one.kind === kind && one.name === name);
  if (found === undefined) throw new Error(`no row ${name}`);
  return found;
};

describe('the steps of a report', () => {
  it('are not there where none were told apart', () => {
    expect(reportOf(null).steps).toBeNull();
  });

  it('charge a step for its time and its work', () => {
    // Both threads busy from 10 s to 30 s, and idle else.
    const report = reportOf(
      [
        interval(10_000, 30_000, { name: 'burn', number: 3 }),
        interval(30_000, 50_000, { name: 'sleep' }),
      ],
      (second) => 2 * Math.min(20, Math.max(0, second - 10)),
    );
    const idle = row(report, null, 'unattributed');
    const perS = (step: ReportedStep) => step.energyJ.value / step.durationS;
    expect(idle.durationS).toBe(20);
    expect(perS(row(report, 'sleep'))).toBeCloseTo(perS(idle), 6);
    expect(perS(row(report, 'burn'))).toBeGreaterThan(2 * perS(idle));
    expect(row(report, 'burn')).toMatchObject({ number: 3, startS: 10, durationS: 20 });
    // The second half of the hour is five times as dirty, but for what went into making the machine.
    const beforeG = row(report, 'burn').totalG.value / row(report, 'burn').energyJ.value;
    const afterG = row(report, 'sleep').totalG.value / row(report, 'sleep').energyJ.value;
    expect(afterG).toBeGreaterThan(1.5 * beforeG);
  });

  it('charge the audit for its stages and its sampler', () => {
    const end: RecordingLine = {
      kind: 'end',
      monotonicMs: START.monotonicMs + LAST_S * 1000,
      reason: 'asked',
      cpuMs: 600,
    };
    const steps = [interval(0, 1_000, { kind: 'audit' }), interval(1_000, 60_000, { name: 'all' })];
    const without = row(reportOf(steps), null, 'audit');
    const charged = row(reportOf(steps, undefined, [end]), null, 'audit');
    expect(without.durationS).toBe(1);
    expect(charged.durationS).toBe(1);
    expect(charged.energyJ.value).toBeGreaterThan(without.energyJ.value);
    expect(charged.energyJ.value).toBeLessThan(2 * without.energyJ.value);
  });

  it('put parts of a composite action into it', () => {
    const part = (fromMs: number, toMs: number) => ({ name: null, fromMs, toMs, entries: [] });
    const report = reportOf([
      interval(0, 20_000, { name: 'composite', children: [part(0, 5_000), part(5_000, 18_000)] }),
    ]);
    const { energyJ, children } = row(report, 'composite');
    const sum = children.reduce((all, child) => all + child.energyJ.value, 0);
    expect(sum / energyJ.value).toBeCloseTo(0.9, 2);
    expect(children.map(({ startS, durationS }) => [startS, durationS])).toEqual([
      [0, 5],
      [5, 13],
    ]);
  });

  it('add up to the job exactly, whatever the intervals, and never change it', () => {
    const plain = reportOf(null);
    const busy = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(anyIntervals(LAST_S * 1000), busy, (intervals, percent) => {
        const upTo = (second: number) => {
          let sum = 0;
          for (let s = 0; s < second; s++) sum += (percent[Math.floor(s / 10)] ?? 0) / 100;
          return sum;
        };
        const report = reportOf(intervals, upTo);
        const { energy, carbon, written } = sums(report);
        expect(energy[0]).toBe(energy[1]);
        expect(carbon[0]).toBe(carbon[1]);
        expect(report.energy).toEqual(reportOf(null, upTo).energy);
        expect(report.emissions).toEqual(reportOf(null, upTo).emissions);
        for (const step of written.steps) {
          expect(step.energyJ.value).toBeGreaterThanOrEqual(0);
          expect(step.totalG.value).toBeGreaterThanOrEqual(0);
          const parts = step.children.reduce((sum, child) => sum + child.energyJ.value, 0);
          expect(parts).toBeLessThanOrEqual(step.energyJ.value * (1 + 1e-12));
        }
      }),
      { numRuns: 40 },
    );
    expect(plain.steps).toBeNull();
  });
});
