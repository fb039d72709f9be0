import { afterEach, describe, expect, it } from 'vitest';
import { readJob } from '../../src/action/job.ts';
import { jobFacts } from '../../src/action/job-facts.ts';
import type { LoadedPolicy } from '../../src/pipeline/audit.ts';
import { sound } from '../policy/builders.ts';
import { type FakeGitHub, faults, type Permissions, shaOf, startGitHub } from '../runner/index.ts';

const REPO = 'octo-org/octo-repo';
const RUNNER = 'gpu-box-3';

const open: FakeGitHub[] = [];
afterEach(async () => {
  for (const github of open.splice(0)) await github.close();
});

async function github(files: Record<string, string> = { 'docs/a.md': 'new' }): Promise<FakeGitHub> {
  const job = { runId: 30001, attempt: 1, status: 'in_progress' } as const;
  const made = await startGitHub({
    fullName: REPO,
    branches: {
      main: { parents: [shaOf('old')], files: { 'src/a.py': 'changed later' } },
      topic: { parents: [shaOf('old')], files: { 'src/a.py': 'old', ...files } },
    },
    commits: { [shaOf('old')]: { files: { 'src/a.py': 'old' } } },
    runs: [{ id: 30001, status: 'in_progress', conclusion: null }],
    jobs: [
      { ...job, id: 1, labels: ['self-hosted', 'GPU-A100'], runnerName: RUNNER },
      { ...job, id: 2, labels: ['ubuntu-latest'], runnerName: 'GitHub Actions 9' },
      { ...job, id: 3, labels: ['spare'], runnerName: RUNNER, status: 'completed' },
    ],
  });
  open.push(made);
  return made;
}

function policyOf(lines: string): LoadedPolicy {
  const policy = sound(`version: 1\nbudgets: [{ id: a, per-run: 5 g }]\n${lines}\n`);
  return { policy } as LoadedPolicy;
}

const LABELS = policyOf(
  'place: { pins: [{ region: westeurope, match: { runner-labels: ["gpu-*"] } }] }',
);
const PATHS = policyOf(
  'place: { pins: [{ region: westeurope, match: { paths-ignore: ["docs/**"] } }] }',
);

async function ask(
  to: FakeGitHub,
  policies: readonly LoadedPolicy[],
  {
    permissions = { contents: 'read', actions: 'read' } as Permissions,
    jobId = '1' as string | null,
    runnerName = RUNNER,
    changed = null as readonly string[] | null,
    isBaseSure = true,
  } = {},
) {
  const token = to.issueToken({ permissions, repository: REPO });
  const job = {
    ...readJob({
      GITHUB_REPOSITORY: REPO,
      GITHUB_API_URL: to.url,
      GITHUB_RUN_ID: '30001',
      GITHUB_RUN_ATTEMPT: '1',
      RUNNER_NAME: runnerName,
    }),
    changedPaths: changed,
    change: {
      pullRequest: 7,
      isNumberSure: true,
      baseBranch: 'main',
      isBaseSure,
      headSha: shaOf('topic'),
      proposedSha: shaOf('topic'),
      isFork: false,
    },
  };
  const { known, findings } = await jobFacts(job, policies, jobId, {
    token,
    env: {},
    deadlineMs: 60_000,
  });
  return { known, said: findings.map(({ message }) => message).join() };
}

describe('what GitHub tells of a job', () => {
  it('is not asked for where no policy goes by it', async () => {
    const to = await github();
    expect(await ask(to, [policyOf('')])).toEqual({ known: {}, said: '' });
    const anything = policyOf('runners: [{ labels: ["*"], pue: 1.2 }]');
    expect(await ask(to, [anything])).toEqual({ known: {}, said: '' });
    expect(to.calls).toEqual([]);
  });

  it('are the labels of its runner, by one call', async () => {
    const to = await github();
    expect(await ask(to, [LABELS])).toEqual({
      known: { runnerLabels: ['self-hosted', 'GPU-A100'] },
      said: '',
    });
    expect(to.calls).toHaveLength(1);
    // On servers that do not tell which job it is, the runner tells.
    expect((await ask(to, [LABELS], { jobId: null })).known.runnerLabels).toContain('GPU-A100');
  });

  it("are never those of another job, whatever a workflow says its job's id is", async () => {
    const to = await github();
    expect((await ask(to, [LABELS], { jobId: '2' })).known.runnerLabels).toContain('GPU-A100');
    const nowhere = await ask(to, [LABELS], { jobId: '2', runnerName: 'elsewhere' });
    expect(nowhere.known).toEqual({});
    expect(nowhere.said).toContain('GitHub does not tell which job this is');
  });

  it('are the files of its change, against where it parted from its base', async () => {
    const to = await github({ 'docs/a.md': 'new' });
    expect((await ask(to, [PATHS])).known).toEqual({ changedPaths: ['docs/a.md'] });
    const pushed = await ask(to, [PATHS], { changed: ['src/b.py'] });
    expect(pushed).toEqual({ known: {}, said: '' });
  });

  it('are no files where only the payload tells what they would be held against', async () => {
    const to = await github();
    const { known, said } = await ask(to, [PATHS], { isBaseSure: false });
    expect(known).toEqual({});
    expect(said).toContain('the runner does not tell which branch it goes into');
    expect(to.calls).toEqual([]);
  });

  it('are no files where there are more than GitHub lists', async () => {
    const many = Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`docs/${at}`, '']));
    const { known, said } = await ask(await github(many), [PATHS]);
    expect(known).toEqual({});
    expect(said).toContain('too many for GitHub to list');
  });

  it('is unknown, and said to be, where it may not be asked or does not answer', async () => {
    const to = await github();
    const refused = await ask(to, [LABELS, PATHS], { permissions: {} });
    expect(refused.known).toEqual({});
    expect(refused.said).toContain("The runner's labels are not known");
    expect(refused.said).toContain('actions: read');
    expect(refused.said).toContain('The files that the change touches');
    to.fail({ fault: faults.serverError() });
    expect((await ask(to, [PATHS])).said).toContain('502');
  });
});
