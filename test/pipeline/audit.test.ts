import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditContext } from '../../src/audit/context.ts';
import { failureOf } from '../../src/audit/failure.ts';
import { serialise, sha256 } from '../../src/audit/serialise.ts';
import { type FindingId, finding } from '../../src/finding.ts';
import type { IntensitySeries } from '../../src/grid/intensity.ts';
import { UNKNOWN_SUBJECT } from '../../src/history/point.ts';
import { type Machine, NOTHING_SHOWN } from '../../src/machine/machine.ts';
import { type AuditInputs, audit, type LoadedPolicy, measure } from '../../src/pipeline/audit.ts';
import { selfOf } from '../../src/pipeline/series.ts';
import { UNKNOWN_PLACE } from '../../src/place/place.ts';
import { budgetPolicy } from '../../src/policy/budget.ts';
import { modelPower } from '../../src/power/model.ts';
import type { MeterChannel, RecordingHeader, RecordingLine } from '../../src/recording/format.ts';
import { CHAIN_START, encodeLine } from '../../src/recording/write.ts';
import { offered, point } from '../history/builders.ts';
import { sound } from '../policy/builders.ts';
import { LAYOUT, reading } from '../support/readings.ts';

const FOUR_THREADS = { ...LAYOUT, threads: 4 };

/** The worked example of data/METHOD.md: 4 threads of an EPYC 7763, 16 GB, 600 s at 50 %. */
const CONTEXT: AuditContext = {
  schemaVersion: 1,
  tool: { name: 'carbon-audit', version: '0.0.0' },
  auditId: 'an-audit',
  subject: {
    kind: 'command',
    ...UNKNOWN_SUBJECT,
    runnerLabels: null,
    changedPaths: null,
    modelParameters: null,
  },
  run: null,
  units: null,
  intervalMs: 1_000,
  layout: FOUR_THREADS,
  unreadable: [],
  start: reading(0, 0),
  serverStartMs: null,
  end: reading(600, 1_200),
  recordingSha256: '',
  historySha256: null,
  machine: {
    ...NOTHING_SHOWN,
    platform: 'linux',
    arch: 'x64',
    threads: 4,
    memoryBytes: 16e9,
    cpuModel: 'AMD EPYC 7763 64-Core Processor',
    cpuVendor: 'AuthenticAMD',
    cpuFamily: 25,
    cpuModelNumber: 1,
    virtual: true,
  },
  place: {
    ...UNKNOWN_PLACE,
    by: 'region',
    provider: 'azure',
    region: 'somewhere',
    zone: 'XX',
    pue: { value: 1.2, logSd: 0.05, source: 'a test', year: 2025, licence: 'none' },
  },
  placeRungs: [],
  intensityBeside: [],
  marketBased: null,
  policies: [],
  command: { exitCode: 0, signal: null },
  steps: null,
  approvers: [],
  findings: [],
};

const INTENSITY: IntensitySeries = {
  schemaVersion: 1,
  zone: 'XX',
  kind: 'annual',
  signal: 'average',
  boundary: 'life-cycle',
  points: [{ from: null, intensityGPerKwh: 300 }],
  factors: [{ id: 'grid-year:XX', logSd: 0.1, kind: 'calibrated' }],
  source: 'a test',
  url: 'https://example.org',
  year: 2025,
  licence: 'none',
  attribution: null,
  retrievedAt: null,
};

function inputs(change: Partial<AuditInputs> = {}): AuditInputs {
  const recordingText = change.recordingText ?? recordingOf(CONTEXT, seconds(600));
  const context = {
    ...(change.context ?? CONTEXT),
    recordingSha256: sha256(recordingText),
  };
  return {
    contextText: serialise(context),
    recordingText,
    intensity: INTENSITY,
    intensityText: serialise(INTENSITY),
    history: null,
    historyText: null,
    policies: [],
    ...change,
    context,
  };
}

/** Samples at 1 s of a job that works in bursts: half a minute on all threads, half a minute idle. */
function seconds(durationS: number) {
  return Array.from({ length: durationS - 1 }, (_, i) => {
    const atS = i + 1;
    const bursts = Math.floor(atS / 60) * 30 + Math.min(30, atS % 60);
    return reading(atS, bursts * 4);
  });
}

function recordingOf(
  context: AuditContext,
  samples: ReturnType<typeof seconds>,
  more: readonly RecordingLine[] = [],
): string {
  const header: RecordingHeader = {
    kind: 'header',
    format: 1,
    tool: 'carbon-audit 0.0.0',
    node: 'v24.0.0',
    platform: 'linux',
    arch: 'x64',
    auditId: context.auditId,
    intervalMs: context.intervalMs,
    wallMs: context.start.wallMs,
    monotonicMs: context.start.monotonicMs,
    cpu: context.start.cpu,
    layout: context.layout,
  };
  const lines: RecordingLine[] = [
    header,
    ...samples.map((sample): RecordingLine => ({ kind: 'sample', reading: sample })),
    ...more,
    { kind: 'end', monotonicMs: context.start.monotonicMs + 600_000, reason: 'asked', cpuMs: 300 },
  ];
  let chain = CHAIN_START;
  return lines
    .map((line) => {
      const encoded = encodeLine(line, header, chain);
      chain = encoded.chain;
      return `${encoded.text}\n`;
    })
    .join('');
}

function budget(text: string, role: LoadedPolicy['source']['role'] = 'deciding'): LoadedPolicy {
  const source = {
    role,
    name: '--budget',
    budget: text,
    file: null,
    commit: null,
    isProtected: false,
    enforcedAtLeast: null,
    parents: [],
  };
  return { source, policy: budgetPolicy(text), bytes: null, parents: [] };
}

function ids(report: ReturnType<typeof audit>): string[] {
  return report.findings.map((finding) => finding.id);
}

describe('audit', () => {
  it('computes the worked example of data/METHOD.md', () => {
    const { energy, emissions, usage, findings } = audit(inputs());
    expect(usage?.readings).toBe(601);
    expect(energy?.components.map((one) => Math.round(one.energyJ.value))).toEqual([2687, 1296]);
    expect(energy?.machineJ.value).toBeCloseTo(3983.3, 1);
    expect(emissions?.operationalG.value).toBeCloseTo(0.3983, 4);
    expect(emissions?.embodiedG.value).toBeCloseTo(0.2417, 4);
    expect(emissions?.totalG.value).toBeCloseTo(0.6401, 4);
    expect(findings).toEqual([]);
  });

  it('prices power over the hours of the job', () => {
    const half = new Date(CONTEXT.start.wallMs + 300_000).toISOString();
    const points = [
      { from: null, intensityGPerKwh: 100 },
      { from: half, intensityGPerKwh: 500 },
    ];
    const { emissions, intensity } = audit(inputs({ intensity: { ...INTENSITY, points } }));
    expect(emissions?.operationalG.value).toBeCloseTo(0.3983, 4);
    expect(intensity.meanGPerKwh.value).toBeCloseTo(300, 6);

    // The same work, all of it in the clean half or all of it in the other.
    const context = { ...CONTEXT, end: reading(600, 600) };
    const gramsWhenHalfWay = (busyS: number) =>
      audit(
        inputs({
          context,
          recordingText: recordingOf(context, [reading(300, busyS)]),
          intensity: { ...INTENSITY, points },
        }),
      ).emissions?.operationalG.value;
    const dynamicKwh = (600 * modelPower(CONTEXT.machine).busyJPerCpuS.value) / 3.6e6;
    expect((gramsWhenHalfWay(0) ?? 0) - (gramsWhenHalfWay(600) ?? 0)).toBeCloseTo(
      dynamicKwh * 1.2 * (500 - 100),
      6,
    );
  });

  it('tells of a marginal series beside, which decides only where the policy asks for it', () => {
    const policies = [budget('0.7 g')];
    const points = [{ from: null, intensityGPerKwh: 900 }];
    const beside: IntensitySeries = {
      ...INTENSITY,
      kind: 'measured',
      signal: 'marginal',
      boundary: 'direct',
      points,
      retrievedAt: '2026-11-22T10:20:00.000Z',
    };
    const plain = audit(inputs({ policies }));
    const context = { ...CONTEXT, intensityBeside: [beside] };
    const { intensityBeside, emissions, ...told } = audit(inputs({ context, policies }));
    expect(intensityBeside).toMatchObject([{ signal: 'marginal', meanGPerKwh: { value: 900 } }]);
    for (const part of ['energy', 'intensity', 'verdict', 'sentence'] as const) {
      expect(told[part]).toEqual(plain[part]);
    }
    const { marginal, ...average } = emissions ?? { marginal: null };
    expect({ ...average, marginal: null }).toEqual(plain.emissions);
    const { operationalG, embodiedG } = plain.emissions ?? {};
    expect(marginal?.operationalG.value).toBeCloseTo((operationalG?.value ?? 0) * (900 / 300), 6);
    expect(marginal?.totalG.value).toBeCloseTo(
      (marginal?.operationalG.value ?? 0) + (embodiedG?.value ?? 0),
      9,
    );

    const [plainly] = policies as [LoadedPolicy];
    const text =
      'version: 1\nenforcement: enforce\nintensity: marginal\nbudgets: [{ id: a, per-run: 0.7 g }]\n';
    const asking = [{ ...plainly, policy: sound(text) }];
    const judged = audit(inputs({ context, policies: asking }));
    expect(judged.verdict).toBe('fail');
    expect(judged.sentence).toContain('Decided by the marginal carbon intensity.');
    expect(audit(inputs({ policies: asking })).verdict).toBe('inconclusive');
  });

  it('keeps direct and upstream emissions apart where every point of the series does', () => {
    const at = (minute: number) => new Date(CONTEXT.start.wallMs + minute * 60_000).toISOString();
    const points = [
      { from: null, intensityGPerKwh: 300, directGPerKwh: 240 },
      { from: at(1), intensityGPerKwh: 500, directGPerKwh: 100 },
    ];
    const split = (intensity: Partial<IntensitySeries>) => {
      const series = { ...INTENSITY, ...intensity };
      const { emissions, intensity: told } = audit({ ...inputs(), intensity: series });
      return { emissions, told };
    };
    const { emissions, told } = split({ points });
    const { operationalG, operationalShares: shares } = emissions ?? {};
    expect((shares?.directG.value ?? 0) + (shares?.upstreamG.value ?? 0)).toBeCloseTo(
      operationalG?.value ?? 0,
      9,
    );
    // Between the clean hours' share and the other's: both parts go by the power of their own time.
    const share = (shares?.directG.value ?? 0) / (operationalG?.value ?? 1);
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.8);
    expect(shares?.directG.high).toBeCloseTo((operationalG?.high ?? 0) * share, 6);
    expect(told.directMeanGPerKwh).toBeGreaterThan(100);
    const [first = points[0], second] = points;
    const part = { from: second?.from ?? null, intensityGPerKwh: 500 };
    const unsplit = split({ points: [first as (typeof points)[0], part] });
    expect(unsplit.emissions?.operationalShares).toBeNull();
    expect(unsplit.told.directMeanGPerKwh).toBeNull();
    // The sum is what counts, split or not.
    expect(unsplit.emissions?.operationalG).toEqual(operationalG);
  });

  it('tells what a contract says beside, without letting it into any number or verdict', () => {
    const policies = [budget('0.7 g')];
    const marketBased = { intensityGPerKwh: 0, evidence: 'https://example.org/certificate/4711' };
    const plain = audit(inputs({ policies }));
    const told = audit(inputs({ context: { ...CONTEXT, marketBased }, policies }));
    expect(told.marketBased).toMatchObject({ ...marketBased, operationalG: { value: 0 } });
    const { marketBased: half } = audit(
      inputs({ context: { ...CONTEXT, marketBased: { ...marketBased, intensityGPerKwh: 150 } } }),
    );
    expect(half?.operationalG?.value).toBeCloseTo(
      (plain.emissions?.operationalG.value ?? 0) / 2,
      9,
    );
    expect(half?.operationalG?.factors.map(({ id }) => id)).not.toContain('grid-year:XX');
    for (const part of ['energy', 'emissions', 'intensity', 'verdict', 'sentence'] as const) {
      expect(told[part]).toEqual(plain[part]);
    }
    expect(plain.marketBased).toBeNull();
  });

  it('keeps the energy when the recording is cut anywhere, and says that it was cut', () => {
    const whole = inputs();
    const full = audit(whole).energy?.machineJ.value ?? 0;
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (share) => {
        const recordingText = whole.recordingText.slice(
          0,
          Math.floor(whole.recordingText.length * share),
        );
        const report = audit({ ...whole, recordingText });
        expect(report.energy?.machineJ.value).toBeCloseTo(full, 6);
        expect(ids(report)).toContain('recording-changed');
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the energy when lines of the recording are lost or changed', () => {
    const whole = inputs();
    const full = audit(whole).energy?.machineJ.value ?? 0;
    const at = fc.integer({ min: 0, max: whole.recordingText.length - 1 });
    fc.assert(
      fc.property(at, fc.string({ minLength: 1, maxLength: 1 }), (index, put) => {
        const text = whole.recordingText;
        fc.pre(text[index] !== put);
        const recordingText = text.slice(0, index) + put + text.slice(index + 1);
        const report = audit({ ...whole, recordingText });
        expect(report.energy?.machineJ.value).toBeCloseTo(full, 6);
        expect(ids(report)).not.toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves out the recording of another audit', () => {
    const other = { ...CONTEXT, auditId: 'another' };
    const report = audit(inputs({ recordingText: recordingOf(other, seconds(600)) }));
    expect(ids(report)).toContain('recording-foreign');
    expect(report.usage?.readings).toBe(2);
  });

  it('is inconclusive where nothing was measured, whatever the budget', () => {
    const blind = {
      ...CONTEXT,
      start: reading(0, 0, { cpu: null }),
      serverStartMs: null,
      end: reading(600, 0, { cpu: null }),
    };
    const report = audit(inputs({ context: blind, recordingText: '', policies: [budget('1 kg')] }));
    expect(report.energy).toBeNull();
    expect(report.verdict).toBe('inconclusive');
    expect(ids(report)).toEqual(
      expect.arrayContaining(['nothing-measured', 'start-counters-missing']),
    );
  });

  it('still counts what the sampler saw when the end could not be read', () => {
    const report = audit(inputs({ context: { ...CONTEXT, end: null } }));
    expect(report.usage?.durationS).toBe(599);
    expect(ids(report)).toContain('end-counters-missing');
  });

  it('judges energy without the building and carbon with it', () => {
    const verdict = (limit: string) => audit(inputs({ policies: [budget(limit)] })).verdict;
    expect(verdict('10 Wh')).toBe('pass');
    expect(verdict('0.1 Wh')).toBe('fail');
    expect(verdict('10 g')).toBe('pass');
    expect(verdict('1 mg')).toBe('fail');
  });

  it('lets the worst of the deciding policies decide, and a proposed one not at all', () => {
    const verdict = (...policies: LoadedPolicy[]) => audit(inputs({ policies })).verdict;
    expect(verdict(budget('10 g'), budget('1 mg', 'floor'))).toBe('fail');
    expect(verdict(budget('1 mg'), budget('10 g', 'floor'))).toBe('fail');
    expect(verdict(budget('10 g'), budget('1 mg', 'proposed'))).toBe('pass');
    expect(verdict(budget('1 mg', 'proposed'))).toBe('pass');
  });

  it('computes the measured example of data/METHOD.md, however few of its samples are kept', () => {
    const raplZones = [
      { id: 'intel-rapl:0', name: 'package-0', maxEnergyUj: 262_143_328_850 },
      { id: 'intel-rapl:0:0', name: 'dram', maxEnergyUj: 65_712_999_613 },
    ];
    const at = (atS: number) =>
      // The package wraps on the way.
      reading(atS, 2 * atS, {
        raplUj: [((250_000 + 60 * atS) * 1e6) % 262_143_328_850, (1_000 + 5 * atS) * 1e6],
      });
    const context: AuditContext = {
      ...CONTEXT,
      layout: { ...FOUR_THREADS, raplZones },
      machine: { ...CONTEXT.machine, virtual: false },
      start: at(0),
      serverStartMs: null,
      end: at(600),
    };
    for (const stepS of [1, 7, 100]) {
      const samples = Array.from({ length: Math.ceil(600 / stepS) - 1 }, (_, i) =>
        at((i + 1) * stepS),
      );
      const recordingText = recordingOf(context, samples);
      const { energy, emissions, findings } = audit(inputs({ context, recordingText }));
      expect(energy?.components.map(({ id, energyJ }) => [id, Math.round(energyJ.value)])).toEqual([
        ['cpu', 36_000],
        ['memory', 3_000],
        ['board', 23_400],
      ]);
      expect(energy?.machineJ.value).toBeCloseTo(62_400, 1);
      expect(emissions?.operationalG.value).toBeCloseTo(6.24, 4);
      expect(findings.filter(({ id }) => id !== 'recording-gap')).toEqual([]);
    }
    // Without any sample, a package may have wrapped once more: the model bridges all of it.
    const blind = audit(inputs({ context, recordingText: '' }));
    expect(blind.energy?.components.map(({ source }) => source)).toEqual(['model', 'model']);
    expect(ids(blind)).toContain('rapl-unusable');
  });
});

describe('a policy that should have judged and could not', () => {
  const found = (id: FindingId) => ({ ...CONTEXT, findings: [finding(id, 'as it was found')] });

  it('is told the same where it was found after the audit had been measured', () => {
    const policies = [budget('1 kg')];
    const before = inputs({ policies });
    const after = inputs({ policies, context: found('policy-unread') });
    expect(serialise(audit(after, measure(before)))).toBe(serialise(audit(after)));
    expect(audit(before).verdict).toBe('pass');
  });

  it.each(['policy-invalid', 'policy-unread'] as const)(
    '%s: nothing is a pass, with no other policy or beside one that is kept',
    async (id) => {
      const alone = audit(inputs({ context: found(id) }));
      expect(alone).toMatchObject({ verdict: 'inconclusive', policies: [] });
      expect(alone.sentence).toContain('nothing was judged by it');
      const beside = audit(inputs({ context: found(id), policies: [budget('1 kg', 'floor')] }));
      expect(beside.verdict).toBe('inconclusive');
      expect(beside.policies[0]?.judgement.verdict).toBe('pass');
      expect(failureOf(beside)).toBeNull();
    },
  );

  it('hides no broken budget of another', () => {
    const broken = budget('1 mg', 'floor');
    const report = audit(inputs({ context: found('policy-invalid'), policies: [broken] }));
    expect(report.verdict).toBe('fail');
  });
});

describe("a clock that is far from the server's", () => {
  const rollout = sound(
    'version: 1\nrollout: [{ from: 2030-09-01, enforcement: enforce }]\nbudgets: [{ id: a, per-run: 1 mg }]\n',
  );
  const at = (serverStartMs: number | null) =>
    audit(
      inputs({
        context: { ...CONTEXT, serverStartMs },
        policies: [{ ...budget('1 mg'), policy: rollout }],
      }),
    ).verdict;

  it('chooses no day that the policy holds by', () => {
    expect(at(Date.parse('2030-08-31T23:59:59Z'))).toBe('pass');
    expect(at(Date.parse('2030-09-01T00:00:01Z'))).toBe('fail');
    expect(at(null)).toBe('pass');
  });
});

describe('audit held against the past', () => {
  const policy = sound('version: 1\nbudgets: [{ id: a, increase: 15 % }]\n');
  const policies = [{ ...budget('1 kg'), policy }];
  const resultOf = (change: Partial<AuditInputs>) =>
    audit(inputs({ policies, ...change })).policies[0]?.judgement.results[0];

  it.each([
    ['command', '(`--history DIR` reads past audits)'],
    ['job', '(the action does not read past audits yet)'],
  ] as const)('of a %s says what can be done where none was given', (kind, advice) => {
    const context = { ...CONTEXT, subject: { ...CONTEXT.subject, kind } };
    const one = resultOf({ context });
    expect([one?.judged, one?.sentence]).toEqual([
      'inconclusive',
      expect.stringContaining(`no history was given ${advice}`),
    ]);
  });

  it.each([
    [3_900, 'pass'],
    [2_000, 'fail'],
  ] as const)('that used %d J: %s, on the same machine by the same model', (usualJ, judged) => {
    const { factors } = audit(inputs()).energy?.machineJ ?? { factors: [] };
    const own = selfOf(CONTEXT, CONTEXT.start.wallMs);
    const points = Array.from({ length: 25 }, (_, day) =>
      point(0, usualJ, {
        ...own,
        auditId: `day ${day}`,
        runId: null,
        atMs: own.atMs - (day + 1) * 86_400_000,
        subject: { ...UNKNOWN_SUBJECT, event: 'push', isDefaultBranch: true },
        energyJ: { value: usualJ, factors },
      }),
    );
    const history = offered(points);
    expect(resultOf({ history, historyText: 'as kept' })).toMatchObject({ judged, samples: 25 });
    const { evidence } = audit(inputs({ history, historyText: 'as kept' }));
    expect(evidence.historySha256).toBe(sha256('as kept'));
  });
});

describe('audit of a machine with GPUs', () => {
  const H100: MeterChannel = {
    name: 'NVIDIA H100 80GB HBM3',
    limitW: 700,
    memoryBytes: 85_520_809_984,
    partitioned: false,
  };
  type Told = Readonly<{ powerW: number | null; busy: number | null }>;

  /** What a meter tells every second, as the recording holds it. */
  function meterLines(
    channels: readonly MeterChannel[],
    told: (atS: number) => Told,
    fromS: number,
    toS: number,
  ): RecordingLine[] {
    const answers = Array.from({ length: toS - fromS + 1 }, (_, i): RecordingLine => {
      const { powerW, busy } = told(fromS + i);
      return {
        kind: 'watts',
        source: 'nvidia',
        monotonicMs: CONTEXT.start.monotonicMs + (fromS + i) * 1000,
        powerW: channels.map(() => powerW),
        utilisation: channels.map(() => busy),
      };
    });
    return [{ kind: 'meter', source: 'nvidia', channels }, ...answers];
  }
  const withMeter = (lines: readonly RecordingLine[]) =>
    inputs({ recordingText: recordingOf(CONTEXT, seconds(600), lines) });
  const eight = Array.from({ length: 8 }, () => H100);
  const gpuParts = (report: ReturnType<typeof audit>) =>
    (report.energy?.components ?? [])
      .filter(({ id }) => id.startsWith('gpu'))
      .map(({ id, provenance, energyJ }) => `${id} ${provenance} ${Math.round(energyJ.value)}`);

  it('computes the GPU example of data/METHOD.md', () => {
    const l4 = { ...H100, name: 'NVIDIA L4', limitW: 72 };
    const hour = { ...CONTEXT, end: reading(3_600, 7_200) };
    const lines = meterLines([l4, l4], () => ({ powerW: 60, busy: 1 }), 0, 3_600);
    const recordingText = recordingOf(hour, [], lines);
    const report = audit(inputs({ context: hour, recordingText }));
    expect(gpuParts(report)).toEqual(['gpu measured 432000', 'gpu-host assumed 80352']);
    const without = audit(inputs({ context: hour, recordingText: recordingOf(hour, []) }));
    const makingG = (of: typeof report) => of.emissions?.embodiedG.value ?? 0;
    expect(makingG(report) - makingG(without)).toBeCloseTo(6.845, 3);
    expect(report.emissions?.embodiedExplanation).toContain('2 GPUs at 150 kg each');
    expect(without.emissions?.embodiedExplanation).not.toContain('GPU');
  });

  it('measures eight GPUs whose meter came up a moment after the job', () => {
    const report = audit(withMeter(meterLines(eight, () => ({ powerW: 500, busy: 1 }), 2, 600)));
    expect(gpuParts(report)[0]).toBe(`gpu measured ${8 * 500 * 600}`);
    expect(report.energy?.components).toHaveLength(4);
    expect(ids(report)).toEqual([]);
  });

  it('keeps on counting GPUs whose meter died midway, and says so', () => {
    const lines = meterLines(eight, () => ({ powerW: 500, busy: 1 }), 0, 400);
    const report = audit(withMeter(lines));
    expect(gpuParts(report).slice(0, 2)).toEqual([
      `gpu measured ${8 * 500 * 400}`,
      `gpu assumed ${8 * 350 * 200}`,
    ]);
    expect(ids(report)).toEqual(['gpu-gap']);
  });

  it('keeps on counting when the recording itself is cut', () => {
    const whole = withMeter(meterLines(eight, () => ({ powerW: 500, busy: 1 }), 0, 600));
    const recordingText = whole.recordingText.slice(0, whole.recordingText.length * 0.7);
    const report = audit({ ...whole, recordingText });
    const gpuJ = (report.energy?.components ?? [])
      .filter(({ id }) => id === 'gpu')
      .reduce((sum, { energyJ }) => sum + energyJ.value, 0);
    expect(gpuJ).toBeGreaterThan(8 * 350 * 600 * 0.99);
    expect(ids(report)).toEqual(expect.arrayContaining(['gpu-gap', 'recording-changed']));
  });

  it('models GPUs that tell no power: a virtual one, and one cut into instances', () => {
    const vgpu = { ...H100, name: 'NVIDIA A10-8Q', limitW: null, partitioned: true };
    const mig = { ...H100, name: 'NVIDIA A100-SXM4-40GB', limitW: 400, partitioned: true };
    const blind = () => ({ powerW: null, busy: null });
    const report = audit(withMeter(meterLines([vgpu, mig], blind, 0, 600)));
    expect(gpuParts(report).slice(0, 2)).toEqual([
      `gpu assumed ${Math.round((150 * 0.5 * 600) / 3)}`,
      `gpu assumed ${400 * 0.5 * 600}`,
    ]);
    expect(ids(report)).toEqual(['gpu-unmeasured', 'gpu-partitioned']);
  });

  it('takes no GPU that the machine shows for none, whatever meters say', () => {
    const board = { maker: 'NVIDIA', pciId: '10de:2330', driver: 'nvidia' } as const;
    const bare = { ...board, driver: null };
    const machine: Machine = { ...CONTEXT.machine, gpus: [board, board, bare] };
    const silent = audit(inputs({ context: { ...CONTEXT, machine } }));
    expect(silent.emissions?.embodiedExplanation).toContain('2 GPUs at 150 kg');
    expect(ids(silent)).toContain('gpu-unmeasured');
    // One of the two has fallen off its bus.
    const lines = meterLines([H100], () => ({ powerW: 500, busy: 1 }), 0, 600);
    const half = withMeter(lines);
    const report = audit({ ...half, context: { ...half.context, machine } });
    expect(gpuParts(report)[0]).toBe(`gpu measured ${500 * 600}`);
    expect(ids(report)).toEqual(['gpu-unmeasured', 'gpu-unknown']);
    // A container shows those of the whole machine and holds what its meter tells of.
    const pod = { ...machine, container: { cpus: 2, memoryBytes: null } };
    const held = audit({ ...half, context: { ...half.context, machine: pod } });
    expect(ids(held)).not.toContain('gpu-unmeasured');
  });

  it('takes no GPU of a runner that is sold with one for none, whatever meters say', () => {
    const machine: Machine = {
      ...CONTEXT.machine,
      memoryBytes: 27.4 * 2 ** 30,
      cloud: 'azure',
      runner: { hosted: true, imageOs: 'ubuntu24', os: 'Linux', arch: 'X64' },
    };
    const report = audit(inputs({ context: { ...CONTEXT, machine } }));
    expect(gpuParts(report)[0]).toBe(`gpu assumed ${70 * 0.5 * 600}`);
    expect(report.emissions?.embodiedExplanation).toContain('1 GPU at 150 kg');
    expect(ids(report)).toContain('gpu-unmeasured');
  });

  it('prices them over the hours of the job, and comes to the same bytes again', () => {
    const half = new Date(CONTEXT.start.wallMs + 300_000).toISOString();
    const points = [
      { from: null, intensityGPerKwh: 100 },
      { from: half, intensityGPerKwh: 500 },
    ];
    const late = withMeter(
      meterLines([H100], (atS) => ({ powerW: atS < 300 ? 100 : 600, busy: 1 }), 0, 600),
    );
    const priced = { ...late, intensity: { ...INTENSITY, points } };
    const even = audit(late).emissions?.operationalG.value ?? 0;
    expect(audit(priced).emissions?.operationalG.value).toBeGreaterThan(1.2 * even);
    expect(serialise(audit(priced))).toBe(serialise(audit(priced)));
  });
});
