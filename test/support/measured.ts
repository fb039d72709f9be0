import type { AuditReport, ReportedEstimate } from '../../src/audit/report.ts';
import { add, type Estimate, estimate, multiply, range, scale } from '../../src/estimate.ts';
import type { Finding } from '../../src/finding.ts';
import { NOTHING_SHOWN } from '../../src/machine/machine.ts';

const DURATION_S = 4_860;
const THREADS = 64;
const LIFE_S = 5 * 365.25 * 86_400;

/** What a kWh emits at the plants that serve the Netherlands, hours of its year included. */
export const GRID_G_PER_KWH = estimate(253, [
  { id: 'grid-hour:NL', logSd: 0.115, kind: 'declared' },
  { id: 'grid-year:NL', logSd: 0.08, kind: 'calibrated' },
]);
export const PUE = estimate(1.14, [{ id: 'pue:azure:westeurope', logSd: 0.04, kind: 'declared' }]);

/** 160 GB at 0.18 W. */
const MEMORY = estimate(160 * 0.18 * DURATION_S, [
  { id: 'memory-power', logSd: 0.386, kind: 'declared' },
]);
/** 64 threads at 0.36 W, and 1.03 W more while they were busy. */
const CPU = estimate(540_000 - MEMORY.value, [
  { id: 'cpu-model:AMD EPYC 9V45', logSd: 0.081, kind: 'declared' },
  { id: 'host-occupancy', logSd: 0.04, kind: 'declared' },
  { id: 'server-tuning', logSd: 0.067, kind: 'declared' },
]);
const BUSY = (CPU.value / (THREADS * DURATION_S) - 0.36) / 1.03;
export const ENERGY = add(CPU, MEMORY);
const OPERATIONAL = operationalOf(ENERGY);
/** 2.4 kg for each thread, used up over five years. */
const EMBODIED = estimate((THREADS * 2_400 * DURATION_S) / LIFE_S, [
  { id: 'embodied-host', logSd: 0.4, kind: 'declared' },
  { id: 'embodied-life', logSd: 0.15, kind: 'declared' },
]);
export const TOTAL = add(OPERATIONAL, EMBODIED);
export const WORKFLOW = '.github/workflows/train.yml';

/** Grams that a machine's joules emit there, with those of its building. */
export function operationalOf(energyJ: Estimate): Estimate {
  return multiply(scale(energyJ, 1 / 3.6e6), multiply(PUE, GRID_G_PER_KWH));
}

/** As a document has it. */
export function written(made: Estimate): ReportedEstimate {
  return { ...made, ...range(made) };
}

const FINDINGS: readonly Finding[] = [
  {
    id: 'cpu-model-stand-in',
    severity: 'info',
    message: 'No watts of this very CPU are known; those of a near relative stand in.',
  },
  { id: 'sampler-killed', severity: 'weak', message: 'The sampler was killed after 3 readings.' },
];

/** A job of 81 minutes on 64 threads: 48 g and 150 Wh, judged by no policy. Its numbers come from one another. */
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
    threads: THREADS,
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
    durationS: DURATION_S,
    cpuBusyS: BUSY * THREADS * DURATION_S,
    cpuStealS: 0,
    cpuIowaitS: 0,
    cpuUtilisation: BUSY,
    memoryUsedBytesMean: 100e9,
    readings: 4861,
    longestGapS: 1.003,
  },
  energy: {
    machineJ: written(ENERGY),
    components: [
      {
        id: 'cpu',
        provenance: 'modelled',
        source: 'model',
        explanation:
          '64 of the 384 hardware threads that a host with this CPU has, 0.36 W idle and 1.03 W more when busy, each.',
        detail: 'AMD EPYC is taken as AMD EPYC 9V45 by its numbers.',
        whyNotBetter: 'Not measured: this virtual machine has no energy counters.',
        energyJ: written(CPU),
      },
      {
        id: 'memory',
        provenance: 'assumed',
        source: 'model',
        explanation: "160.0 GB beyond what the CPU's row already holds for each thread.",
        detail: null,
        whyNotBetter: 'Not measured: this virtual machine has no energy counters.',
        energyJ: written(MEMORY),
      },
    ],
    facilityJ: written(scale(multiply(ENERGY, PUE), 1 - 1 / PUE.value)),
    pue: {
      ...written(PUE),
      provenance: 'modelled',
      source: 'the provider',
      year: 2023,
      licence: 'published facts',
    },
    meanPowerW: written(scale(ENERGY, 1 / DURATION_S)),
  },
  steps: null,
  intensity: {
    meanGPerKwh: written(GRID_G_PER_KWH),
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
    operationalG: written(OPERATIONAL),
    operationalShares: null,
    embodiedG: written(EMBODIED),
    embodiedExplanation: "64 of the host's hardware threads at 2.4 kg each, used up over 5 years.",
    totalG: written(TOTAL),
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
