import type { RunReport } from '../../src/audit/run-report.ts';
import { artifactOf, type FakeGitHub, type Job, pullRequest, runJob } from '../runner/index.ts';
import { type AuditPlan, type HandedIn, handedIn } from './audits.ts';
import { WRITE } from './permissions.ts';

export const RUN = 30_001;
export const GATE_ID = 49_999;
/** `carbon-report-` and the digest of `.github/workflows/ci.yml`. */
export const REPORT = 'carbon-report-b803fcb7f17e';

/** A job of a run that has ended, and the audit that it has handed in, if any. */
export type Leg = Readonly<{
  id: number;
  name?: string;
  runId?: number;
  attempt?: number;
  plan?: Partial<AuditPlan>;
  /** What its artifact holds; `null`: there is none. Default the audit of the plan. */
  files?: HandedIn['files'] | null;
  /** The artifact's own; default the usual one for the job. */
  artifact?: string;
  /** Who handed it in, as the artifact service calls it. */
  jobBackendId?: string;
  isExpired?: boolean;
  /** Whether the server lists it; default true. */
  isListed?: boolean;
}>;

const STARTED_MS = Date.UTC(2026, 8, 1, 8, 0, 0);

/** Adds ended jobs to a run as if they had run and handed in their audits. */
export function seedLegs(github: FakeGitHub, legs: readonly Leg[]): void {
  const repository = github.repository();
  for (const leg of legs) {
    const { id, runId = RUN, attempt = 1, plan = {}, name = `train (${id})` } = leg;
    const { durationS = 600, startedAtMs = STARTED_MS } = plan;
    if (leg.isListed !== false) {
      repository.jobs.push({
        id,
        runId,
        attempt,
        name,
        status: 'completed',
        conclusion: 'success',
        startedAt: isoSecond(startedAtMs - 8_000),
        completedAt: isoSecond(startedAtMs + durationS * 1000 + 4_000),
        runnerName: 'GitHub Actions 12',
        runnerGroup: 'GitHub Actions',
        labels: ['ubuntu-latest'],
        steps: [],
      });
    }
    if (leg.files === null) continue;
    const files = leg.files ?? handedIn({ runId, attempt, jobId: id, ...plan }).files;
    const seed = {
      name: leg.artifact ?? `carbon-audit-${id}-${attempt}`,
      runId,
      runBackendId: `run-${runId}-${attempt}`,
      jobBackendId: leg.jobBackendId ?? `job-${id}-${attempt}`,
      files,
      expired: leg.isExpired ?? false,
    };
    repository.artifacts.push(artifactOf(github.state, seed));
  }
}

function isoSecond(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** The gate job of a pull request's run, or of what the context says. */
export function gated(
  github: FakeGitHub,
  change: Partial<Job> & { with?: Record<string, string> } = {},
) {
  const { with: inputs, ...job } = change;
  const step = { id: 'gate', uses: '.', as: 'octo-org/carbon-audit@v1' };
  return runJob({
    github,
    steps: [{ ...step, with: { mode: 'gate', ...inputs } }],
    graceScale: 0.1,
    ...job,
    context: {
      permissions: WRITE,
      ...(github.repository().pulls.some(({ number }) => number === 7)
        ? pullRequest(github, 7)
        : {}),
      job: 'gate',
      checkRunId: GATE_ID,
      ...job.context,
    },
  });
}

/** The run report that the gate has handed in. */
export function runReport(github: FakeGitHub, name = REPORT): RunReport {
  return JSON.parse(String(github.artifactFiles(name)['run.json'])) as RunReport;
}
