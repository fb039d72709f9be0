import type { AuditReport, ReportedEstimate } from '../../src/audit/report.ts';
import { estimate, type Factor, range } from '../../src/estimate.ts';
import type { Finding } from '../../src/finding.ts';
import { NOTHING_SHOWN } from '../../src/machine/machine.ts';

const GRID: readonly Factor[] = [
  { id: 'grid-hour:NL', logSd: 0.1, kind: 'declared' },
  { id: 'grid-year:NL', logSd: 0.08, kind: 'calibrated' },
];
const POWER: readonly Factor[] = [
  { id: 'cpu-model:AMD EPYC 9V45', logSd: 0.06, kind: 'declared' },
  { id: 'host-occupancy', logSd: 0.03, kind: 'declared' },
  { id: 'memory-power', logSd: 0.1, kind: 'declared' },
  { id: 'server-tuning', logSd: 0.05, kind: 'declared' },
];

export const ENERGY = estimate(540_000, POWER);
export const TOTAL = estimate(48, [...GRID, ...POWER]);
export const WORKFLOW = '.github/workflows/train.yml';

function written(value: number, factors: readonly Factor[]): ReportedEstimate {
  const made = estimate(value, factors);
  return { value, ...range(made), factors: made.factors };
}

const FINDINGS: readonly Finding[] = [
  {
    id: 'cpu-model-stand-in',
    severity: 'info',
    message: 'No watts of this very CPU are known; those of a near relative stand in.',
  },
  { id: 'sampler-killed', severity: 'weak', message: 'The sampler was killed after 3 readings.' },
];

/** A job of 81 minutes on 64 threads: 48 g and 150 Wh, judged by no policy. */
export const MEASURED: AuditReport = {
  schemaVersion: 1,
  kind: 'audit',
  tool: { name: 'carbon-audit', version: '0.1.0' },
  auditId: 'd697068c-5517-46fb-b844-62db18647e98',
  subject: {
    kind: 'job',
    workflowPath: WORKFLOW,
    workflowName: 'train',
    reusablePath: null,
    job: 'train',
    event: 'pull_request',
    branch: 'main',
    isDefaultBranch: true,
    actorKind: 'person',
    runnerLabel: null,
    runnerLabels: null,
    changedPaths: null,
    modelParameters: null,
  },
  run: null,
  command: null,
  units: null,
  startedAt: '2026-11-22T01:18:55.760Z',
  endedAt: '2026-11-22T02:39:55.760Z',
  machine: {
    ...NOTHING_SHOWN,
    platform: 'linux',
    arch: 'x64',
    threads: 64,
    memoryBytes: 256e9,
    cpuModel: 'AMD EPYC',
    cpuVendor: 'AuthenticAMD',
    cpuFamily: 26,
    cpuModelNumber: 2,
    virtual: true,
    identity: null,
  },
  place: {
    by: 'region',
    provider: 'azure',
    region: 'westeurope',
    display: 'West Europe (Netherlands)',
    regionKind: 'public',
    zone: 'NL',
    otherZone: null,
    country: 'NL',
    pue: {
      value: 1.14,
      logSd: 0.04,
      source: 'the provider',
      year: 2023,
      licence: 'published facts',
    },
  },
  placeRungs: [
    { id: 'input', outcome: 'silent', text: 'Nobody named the place.', region: null },
    {
      id: 'setup-info',
      outcome: 'answered',
      text: "The runner's .setup_info names `azure:westeurope`.",
      region: 'azure:westeurope',
    },
  ],
  usage: {
    durationS: 4860,
    cpuBusyS: 280_000,
    cpuStealS: 0,
    cpuIowaitS: 0,
    cpuUtilisation: 0.9,
    memoryUsedBytesMean: 100e9,
    readings: 4861,
    longestGapS: 1.003,
  },
  energy: {
    machineJ: { ...ENERGY, ...range(ENERGY) },
    components: [
      {
        id: 'cpu',
        provenance: 'modelled',
        source: 'model',
        explanation:
          '64 of the 384 hardware threads that a host with this CPU has, 0.36 W idle and 1.62 W more when busy, each.',
        detail: 'AMD EPYC is taken as AMD EPYC 9V45 by its numbers.',
        whyNotBetter: 'Not measured: this virtual machine has no energy counters.',
        energyJ: written(400_000, POWER.slice(0, 2)),
      },
      {
        id: 'memory',
        provenance: 'assumed',
        source: 'model',
        explanation: "160.0 GB beyond what the CPU's row already holds for each thread.",
        detail: null,
        whyNotBetter: 'Not measured: this virtual machine has no energy counters.',
        energyJ: written(140_000, POWER.slice(2, 3)),
      },
    ],
    facilityJ: written(75_600, POWER),
    pue: {
      ...written(1.14, [{ id: 'pue:azure:westeurope', logSd: 0.04, kind: 'declared' }]),
      provenance: 'modelled',
      source: 'the provider',
      year: 2023,
      licence: 'published facts',
    },
    meanPowerW: written(111, POWER),
  },
  steps: null,
  intensity: {
    meanGPerKwh: written(253, GRID),
    directMeanGPerKwh: null,
    zone: 'NL',
    kind: 'annual',
    signal: 'average',
    boundary: 'life-cycle',
    source: 'Electricity Maps, yearly carbon intensity, through npm @tgwf/co2 0.19.0',
    url: 'https://www.electricitymaps.com/data/methodology',
    year: 2025,
    licence: 'ODbL-1.0',
    attribution:
      'Contains information from Electricity Maps (https://www.electricitymaps.com), which is made available under the Open Database License (https://opendatacommons.org/licenses/odbl/1-0/).',
    retrievedAt: null,
  },
  intensityBeside: [],
  emissions: {
    operationalG: written(43.2, [...GRID, ...POWER]),
    operationalShares: null,
    embodiedG: written(4.8, []),
    embodiedExplanation:
      "64 of the host's hardware threads at 16.26 kg each, used up over 5 years.",
    totalG: { ...TOTAL, ...range(TOTAL) },
    marginal: null,
  },
  marketBased: null,
  whatIf: null,
  verdict: 'pass',
  sentence: 'No policy was given, so nothing was judged.',
  policies: [],
  findings: FINDINGS,
  evidence: {
    recordingSha256: '1'.repeat(64),
    contextSha256: '2'.repeat(64),
    intensitySha256: '3'.repeat(64),
    historySha256: null,
    policySha256: [],
  },
};
