import { afterEach, expect } from 'vitest';
import type { AuditContext } from '../../src/audit/context.ts';
import type { AuditReport } from '../../src/audit/report.ts';
import {
  type FakeGitHub,
  type Job,
  type JobResult,
  pullRequest,
  type RepositorySeed,
  runJob,
  shaOf,
  stageOf,
  startGitHub,
} from '../runner/index.ts';
import { WRITE } from './permissions.ts';

export { WRITE };

export const REPO = 'octo-org/octo-repo';
export const POLICY_PATH = '.github/carbon-policy.yml';
export const AUDIT = {
  id: 'audit',
  uses: '.',
  as: 'octo-org/carbon-audit@v1',
  with: { region: 'westeurope' },
} as const;
/** Whatever a job does: from main's end to post's beginning is time enough to break a narrow budget. */
export const WORK = { run: 'true' };
/**
 * A second of CPU time, however little of it a busy machine gives at a time. The machine's counters may
 * show half of it: what its host gave to others counts as stolen.
 */
export const BURN = { run: `node -e 'while (process.cpuUsage().user < 1e6);'` };
/** A script's first line, that waits for the sampler to be up: a busy machine takes its time for that. */
export const UNTIL_SAMPLED =
  'until [ -e "$RUNNER_TEMP"/carbon-audit-*/ready.json ]; do sleep 0.05; done';

export function policy(limit: string, more = ''): string {
  return `version: 1\nenforcement: enforce\n${more}budgets:\n  - id: job\n    per-run: ${limit}\n`;
}

export const WIDE = policy('1 kg');
export const NARROW = policy('0.001 mg');

const open: FakeGitHub[] = [];
afterEach(async () => {
  for (const github of open.splice(0)) await github.close();
});

/** A repository with a pull request; `base` and `head` are their policies, `null` for none at the head. */
export async function repository(
  files: { base?: string; head?: string | null; main?: string } = {},
  pull: { baseRef?: string; headRepository?: string } = {},
  ...others: readonly RepositorySeed[]
): Promise<FakeGitHub> {
  const at = (text: string | undefined) =>
    text === undefined ? { files: {} } : { files: { [POLICY_PATH]: text } };
  const { baseRef = 'main', headRepository = REPO } = pull;
  const own: RepositorySeed = {
    fullName: REPO,
    branches: {
      main: at(baseRef === 'main' ? files.base : files.main),
      ...(baseRef === 'main' ? {} : { [baseRef]: at(files.base) }),
      topic: at(files.head === undefined ? files.base : (files.head ?? undefined)),
    },
    pulls: [
      {
        number: 7,
        base: { ref: baseRef, sha: shaOf(baseRef) },
        head: { ref: 'topic', sha: shaOf('topic'), repository: headRepository },
      },
    ],
  };
  return opened(own, ...others);
}

/** A repository by the files of its branches, with a pull request from `topic` into `main` or another. */
export function repositoryOf(
  branches: Readonly<Record<string, Readonly<Record<string, string>>>>,
  baseRef = 'main',
): Promise<FakeGitHub> {
  const head = { ref: 'topic', sha: shaOf('topic'), repository: REPO };
  return opened({
    fullName: REPO,
    branches: Object.fromEntries(
      Object.entries(branches).map(([name, files]) => [name, { files }]),
    ),
    pulls: [{ number: 7, base: { ref: baseRef, sha: shaOf(baseRef) }, head }],
  });
}

async function opened(...seeds: readonly RepositorySeed[]): Promise<FakeGitHub> {
  const github = await startGitHub(...seeds);
  open.push(github);
  return github;
}

export function audited(
  github: FakeGitHub | undefined,
  change: Partial<Job> & { with?: Record<string, string> } = {},
) {
  const { with: inputs, ...job } = change;
  return runJob({
    ...(github === undefined ? {} : { github }),
    steps: [{ ...AUDIT, with: { ...AUDIT.with, ...inputs } }, WORK],
    graceScale: 0.1,
    ...job,
    context: {
      permissions: WRITE,
      ...(github === undefined ? {} : pullRequest(github, 7)),
      ...job.context,
    },
  });
}

export function postOf(result: JobResult) {
  return stageOf(result, 'audit', 'post');
}

export function nothingLeft(result: JobResult) {
  // A command that a cancel cut off may outlive its shell for a moment; ours must not be there.
  const ours = result.leaked.processes.filter(({ command }) => command.includes('sampler'));
  expect(ours).toEqual([]);
  expect(
    result.stages.filter(({ step, streamsHeldOpen }) => streamsHeldOpen && step === 'audit'),
  ).toEqual([]);
}

export function comments(github: FakeGitHub): string[] {
  return github.repository().comments.map((comment) => comment.body);
}

export function artifactReport(github: FakeGitHub): AuditReport {
  return artifactJson(github, 'audit.json') as AuditReport;
}

export function artifactContext(github: FakeGitHub): AuditContext {
  return artifactJson(github, 'context.json') as AuditContext;
}

function artifactJson(github: FakeGitHub, name: string): unknown {
  return JSON.parse(artifactText(github, name));
}

export function artifactText(github: FakeGitHub, name: string): string {
  const [artifact] = github.repository().artifacts;
  return String(github.artifactFiles(artifact?.name ?? '')[name]);
}
