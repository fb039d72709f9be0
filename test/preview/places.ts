import { ARTIFACT_FILES } from '../../src/audit/artifact.ts';
import type { AuditContext } from '../../src/audit/context.ts';
import type { AuditReport } from '../../src/audit/report.ts';
import type { MarketBased } from '../../src/grid/grid.ts';
import { declaredPrice, type LiveOrder, pricedIntensity } from '../../src/grid/priced.ts';
import { parseProvider } from '../../src/grid/providers/choice.ts';
import type { Machine } from '../../src/machine/machine.ts';
import type { LoadedPolicy } from '../../src/pipeline/audit.ts';
import { settlePlace } from '../../src/pipeline/place.ts';
import { policyPlaces } from '../../src/pipeline/policy-place.ts';
import type { PlaceRequest } from '../../src/place/place.ts';
import { resolvePlace } from '../../src/place/resolve.ts';
import { parseSetupInfo } from '../../src/place/setup-info.ts';
import { sightPlace } from '../../src/place/sight.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { renderRunSection } from '../../src/render/run-section.ts';
import { renderSection } from '../../src/render/section.ts';
import type { Claim, ServerJob } from '../../src/run/gathered.ts';
import { sumRun } from '../../src/run/sum.ts';
import { HOSTED, VIRTUAL } from '../machine/machines.ts';
import { handedIn } from '../support/audits.ts';
import { ownPolicy } from '../support/report.ts';

const HELP = 'https://github.com/octo-org/carbon-audit/blob/v1/docs/policy.md';
/** A summer's morning in Europe, the night of California. */
const STARTED_MS = Date.UTC(2026, 5, 10, 6);
const DURATION_S = 2_700;
const END_MS = STARTED_MS + DURATION_S * 1000;
const SPAN = { fromMs: STARTED_MS, toMs: END_MS };
const BUDGET = 'budgets: [{ id: total, per-run: 10 g }]\n';

/** What is known of a job's place, and by whom; without a word it runs in an office that tells nothing. */
type Told = Readonly<{
  job?: string;
  named?: PlaceRequest;
  /** The region in the `.setup_info` of one of GitHub's runners. */
  setupInfo?: string;
  /** One of GitHub's macOS runners, whose place nobody tells. */
  isMac?: boolean;
  labels?: readonly string[];
  /** Keys of the policy beside its one budget. */
  policy?: string;
  carbonIntensity?: number;
  contract?: MarketBased;
  provider?: string;
}>;

/** The audit of such a job, by everything that the action does with it. */
async function auditOf(told: Told, jobId = 1) {
  const { job = 'train', named = {}, labels = ['self-hosted', 'office-gpu'] } = told;
  const policies = [deciding(told.policy ?? '')];
  const subject = { ...SUBJECT, job, runnerLabel: labels[0] ?? null, runnerLabels: labels };
  const settled = settlePlace(
    resolvePlace(named),
    await sightsOf(told),
    SPAN,
    policyPlaces(policies, subject, SPAN),
  );
  const { carbonIntensity, contract = null } = told;
  const priced =
    carbonIntensity === undefined
      ? await pricedIntensity(settled.place, SPAN, orderOf(told))
      : declaredPrice(carbonIntensity, settled.place, SPAN);
  const machine: Machine = told.setupInfo === undefined ? VIRTUAL : HOSTED;
  return handedIn(
    {
      runId: 19_512_345_678,
      jobId,
      job,
      startedAtMs: STARTED_MS,
      durationS: DURATION_S,
      load: 0.8,
      isRecorded: true,
      machine: { ...machine, memoryBytes: 16e9 },
    },
    {
      subject,
      place: settled.place,
      placeRungs: settled.rungs,
      intensity: priced.series,
      intensityBeside: priced.beside,
      marketBased: contract,
      policies,
      findings: [...settled.findings, ...priced.findings],
    },
  );
}

const SUBJECT: AuditContext['subject'] = {
  kind: 'job',
  workflowPath: '.github/workflows/train.yml',
  workflowName: 'train',
  reusablePath: null,
  job: null,
  event: 'pull_request',
  branch: 'main',
  isDefaultBranch: true,
  actorKind: 'person',
  runnerLabel: null,
  runnerLabels: null,
  changedPaths: null,
  modelParameters: null,
};

function deciding(more: string): LoadedPolicy {
  const text = `version: 1\nenforcement: enforce\n${more}${BUDGET}`;
  const source = ownPolicy();
  const parsed = parsePolicy({ name: source.name, text });
  if (!parsed.ok) throw new Error(parsed.errors.map(({ message }) => message).join('\n'));
  return { source, policy: parsed.policy, bytes: Buffer.from(text), parents: [] };
}

/** What the machine shows: the files of one of GitHub's runners, or nothing at all. */
async function sightsOf({ setupInfo, isMac = false }: Told) {
  const rungs = await sightPlace({
    env: isMac ? { RUNNER_ENVIRONMENT: 'github-hosted' } : {},
    platform: isMac ? 'darwin' : 'linux',
    execPath: '/usr/bin/node',
    pid: 1,
    root: '/there/is/no/such/folder',
    send: () => Promise.reject(new Error('nobody is to be asked')),
  });
  if (setupInfo === undefined) return rungs;
  const detail = `Azure Region: ${setupInfo}`;
  const shown = parseSetupInfo(JSON.stringify([{ group: 'Azure', detail }]));
  return rungs.map((rung) => (rung.id === shown.id ? shown : rung));
}

/** A provider that cannot be reached. */
function orderOf({ provider }: Told): LiveOrder | null {
  if (provider === undefined) return null;
  return {
    choice: parseProvider(provider, 'input intensity-provider'),
    token: '',
    tokenName: 'the input `intensity-token`',
    nowMs: END_MS,
    deadlineMs: 1_000,
    send: async () => ({ kind: 'network', message: 'connect ECONNREFUSED 203.0.113.7:443' }),
  };
}

/** Every way in which a place may be known, each the audit of one job. */
export const PLACES = {
  'place-unknown': () => auditOf({ policy: 'data: { unknown-place: inconclusive }\n' }),
  'place-contradiction': () =>
    auditOf({ named: { region: 'swedencentral' }, setupInfo: 'eastus', labels: ['ubuntu-latest'] }),
  'place-pin': () =>
    auditOf({
      policy: 'place: { pins: [{ match: { runner-labels: [office-*] }, zone: PL }] }\n',
    }),
  'place-declared-figure': () =>
    auditOf({
      named: { zone: 'DE' },
      carbonIntensity: 310,
      contract: {
        intensityGPerKwh: 12,
        evidence: 'https://example.org/contracts/4711, guarantees of origin, all of 2026',
      },
    }),
  'place-provider-failed': () => auditOf({ named: { zone: 'GB' }, provider: 'neso' }),
  'place-what-if': () =>
    auditOf({
      setupInfo: 'westus',
      labels: ['ubuntu-latest'],
      policy: 'what-if: { regions: [westus, swedencentral] }\n',
    }),
} as const satisfies Readonly<Record<string, () => ReturnType<typeof auditOf>>>;

/** A run whose jobs stood in as many places: known, unknown, and in a country alone. */
export async function placesRun() {
  const audits = await Promise.all([
    auditOf({ job: 'train', setupInfo: 'eastus', labels: ['ubuntu-latest'] }, 1),
    auditOf({ job: 'test', setupInfo: 'westeurope', labels: ['ubuntu-latest'] }, 2),
    auditOf({ job: 'office', named: { country: 'SE' } }, 3),
    auditOf({ job: 'mac', isMac: true, labels: ['macos-15'] }, 4),
  ]);
  const run = sumRun({
    gathered: {
      jobs: audits.map(({ report }, at) => serverJob(report, at + 1)),
      gateJobId: null,
      claims: audits.map(claimOf),
      findings: [],
      atMs: END_MS + 60_000,
    },
    run: { runId: '19512345678', attempt: 1, jobId: null, runnerName: null, headSha: null },
    subject: SUBJECT,
    policies: [deciding('')],
    findings: [],
    past: [],
    approvers: [],
  });
  return { run, sources: audits.map(({ report }) => report) };
}

function claimOf({ report, files }: Awaited<ReturnType<typeof auditOf>>, at: number): Claim {
  return {
    artifact: `carbon-audit-${report.subject.job}-1`,
    backendJobId: `backend-${at + 1}`,
    context: JSON.parse(String(files[ARTIFACT_FILES.context])),
    report,
  };
}

function serverJob(report: AuditReport, id: number): ServerJob {
  return {
    id,
    name: report.subject.job ?? '',
    status: 'completed',
    conclusion: 'success',
    startedAt: new Date(STARTED_MS - 10_000).toISOString(),
    completedAt: new Date(END_MS + 2_000).toISOString(),
    runnerName: 'GitHub Actions 12',
    runnerGroup: 'GitHub Actions',
    labels: report.subject.runnerLabels ?? [],
    steps: [],
  };
}

/** The same as people see them, as Markdown. */
export const PLACE_PAGES: Readonly<Record<string, () => Promise<string>>> = {
  ...Object.fromEntries(
    Object.entries(PLACES).map(([name, make]) => [
      name,
      async () =>
        renderSection(
          (await make()).report,
          { job: 'train', workflow: 'train', helpUrl: HELP },
          'summary',
        ),
    ]),
  ),
  'place-several': async () => {
    const { run, sources } = await placesRun();
    return renderRunSection(run, { workflow: 'train', sources, helpUrl: HELP }, 'summary');
  },
};
