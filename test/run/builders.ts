import type { AuditContext, RunIdentity } from '../../src/audit/context.ts';
import { serialise, sha256 } from '../../src/audit/serialise.ts';
import type { IntensitySeries } from '../../src/grid/intensity.ts';
import { UNKNOWN_SUBJECT } from '../../src/history/point.ts';
import { NOTHING_SHOWN } from '../../src/machine/machine.ts';
import { audit, type LoadedPolicy } from '../../src/pipeline/audit.ts';
import { resolvePlace } from '../../src/place/resolve.ts';
import type { PolicySource } from '../../src/policy/policy.ts';
import type { Claim, GatheredRun, ServerJob } from '../../src/run/gathered.ts';
import type { RunInputs } from '../../src/run/sum.ts';
import { sound } from '../policy/builders.ts';
import { LAYOUT, reading } from '../support/readings.ts';

/** When the jobs' first steps begin; their runners were taken ten seconds earlier. */
export const START_MS = reading(0, 0).wallMs;
const SET_UP_S = 10;

export const RUN: RunIdentity = {
  runId: '4001',
  attempt: 1,
  jobId: null,
  runnerName: null,
  headSha: 'a'.repeat(40),
};

export const RUN_SUBJECT: AuditContext['subject'] = {
  kind: 'job',
  ...UNKNOWN_SUBJECT,
  workflowPath: '.github/workflows/train.yml',
  workflowName: 'train',
  event: 'pull_request',
  branch: 'main',
  isDefaultBranch: true,
  actorKind: 'person',
  runnerLabels: null,
  changedPaths: null,
  modelParameters: null,
};

export const WEST_EUROPE: IntensitySeries = {
  schemaVersion: 1,
  zone: 'NL',
  kind: 'annual',
  signal: 'average',
  boundary: 'life-cycle',
  points: [{ from: null, intensityGPerKwh: 250 }],
  factors: [{ id: 'grid-year:NL', logSd: 0.1, kind: 'calibrated' }],
  source: 'a test',
  url: 'https://example.org',
  year: 2025,
  licence: 'none',
  attribution: null,
  retrievedAt: null,
};

type Told = Partial<{
  jobId: string | null;
  runnerName: string | null;
  attempt: number;
  runId: string;
  durationS: number;
  /** CPU seconds of each second; 4 is all of it. */
  busy: number;
  key: string;
  backendJobId: string | null;
  region: string;
  place: AuditContext['place'];
  modelParameters: number;
  intensity: IntensitySeries;
  marginal: IntensitySeries;
  machine: Partial<AuditContext['machine']>;
  units: Readonly<Record<string, number>>;
}>;

/** The audit of a job on a hosted runner with four threads, worked out as every audit is. */
export function claim(id: number, told: Told = {}): Claim {
  const { durationS = 600, busy = 2, key = `job-${id}` } = told;
  const context: AuditContext = {
    schemaVersion: 1,
    tool: { name: 'carbon-audit', version: '0.0.0' },
    auditId: `audit-${id}-${told.backendJobId ?? ''}${durationS}${busy}`,
    subject: { ...RUN_SUBJECT, job: key, modelParameters: told.modelParameters ?? null },
    units: told.units ?? null,
    run: {
      ...RUN,
      runId: told.runId ?? RUN.runId,
      attempt: told.attempt ?? 1,
      jobId: told.jobId === undefined ? String(id) : told.jobId,
      runnerName: told.runnerName === undefined ? `runner ${id}` : told.runnerName,
    },
    intervalMs: 1_000,
    layout: { ...LAYOUT, threads: 4 },
    unreadable: [],
    start: reading(0, 0),
    end: reading(durationS, durationS * busy),
    serverStartMs: null,
    recordingSha256: sha256(''),
    historySha256: null,
    machine: {
      ...NOTHING_SHOWN,
      platform: 'linux',
      arch: 'x64',
      threads: 4,
      memoryBytes: 16 * 2 ** 30,
      cpuModel: 'AMD EPYC 7763 64-Core Processor',
      cpuVendor: 'AuthenticAMD',
      cpuFamily: 25,
      cpuModelNumber: 1,
      virtual: true,
      cloud: 'azure',
      runner: { hosted: true, imageOs: 'ubuntu24', os: 'Linux', arch: 'X64' },
      ...told.machine,
    },
    place: told.place ?? resolvePlace({ region: told.region ?? 'westeurope' }),
    placeRungs: [],
    intensityBeside: told.marginal === undefined ? [] : [told.marginal],
    marketBased: null,
    policies: [],
    command: null,
    steps: null,
    approvers: [],
    findings: [],
  };
  const intensity = told.intensity ?? WEST_EUROPE;
  const report = audit({
    context,
    contextText: serialise(context),
    recordingText: '',
    intensity,
    intensityText: serialise(intensity),
    history: null,
    historyText: null,
    policies: [],
  });
  return {
    artifact: `carbon-audit-${id}-1`,
    backendJobId: told.backendJobId === undefined ? `backend-${id}` : told.backendJobId,
    context,
    report,
  };
}

/** A job of the server's list that held a hosted runner for ten minutes and a little. */
export function job(id: number, more: Partial<ServerJob> & { durationS?: number } = {}): ServerJob {
  const { durationS = 600, ...rest } = more;
  return {
    id,
    name: `job-${id}`,
    status: 'completed',
    conclusion: 'success',
    startedAt: new Date(START_MS - SET_UP_S * 1000).toISOString(),
    completedAt: new Date(START_MS + (durationS + 2) * 1000).toISOString(),
    runnerName: `runner ${id}`,
    runnerGroup: 'GitHub Actions',
    labels: ['ubuntu-latest'],
    steps: [],
    ...rest,
  };
}

export function runInputs(
  jobs: readonly ServerJob[] | null,
  claims: readonly Claim[],
  more: Partial<RunInputs> & { policy?: string; gateJobId?: number } = {},
): RunInputs {
  const gathered: GatheredRun = {
    jobs,
    gateJobId: more.gateJobId ?? null,
    claims,
    findings: [],
    atMs: START_MS + 2 * 3_600_000,
  };
  return {
    gathered,
    run: RUN,
    subject: RUN_SUBJECT,
    policies: more.policy === undefined ? [] : [deciding(more.policy)],
    findings: [],
    past: [],
    approvers: [],
    ...more,
  };
}

function deciding(text: string): LoadedPolicy {
  const source: PolicySource = {
    role: 'deciding',
    file: 'policy-deciding.yml',
    name: '.github/carbon-policy.yml',
    budget: null,
    commit: null,
    isProtected: true,
    enforcedAtLeast: null,
    parents: [],
  };
  return { source, policy: sound(text), bytes: Buffer.from(text), parents: [] };
}
