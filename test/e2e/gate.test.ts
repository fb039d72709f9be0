import { describe, expect, it } from 'vitest';
import { HOSTED } from '../machine/machines.ts';
import { faults, type JobResult, shaOf, stageOf } from '../runner/index.ts';
import { handedIn } from '../support/audits.ts';
import {
  audited,
  comments,
  NARROW,
  POLICY_PATH,
  policy,
  REPO,
  repository,
  WIDE,
} from '../support/jobs.ts';
import { GATE_ID, gated, type Leg, REPORT, RUN, runReport, seedLegs } from '../support/runs.ts';

const gateOf = (result: JobResult) => stageOf(result, 'gate');
const warnings = (result: JobResult) =>
  gateOf(result)
    .annotations.filter(({ level }) => level !== 'notice')
    .map(({ message }) => message)
    .join('\n');

/** A hundredth of a processor. */
const SLIVER = { cpus: 0.01, memoryBytes: 1e7 };

/** A run of two legs of ten minutes at half load: half a gram, and what the gate itself drew. */
const TWO: readonly Leg[] = [{ id: 40_001 }, { id: 40_002 }];

function standings(github: Awaited<ReturnType<typeof repository>>, name = REPORT) {
  return runReport(github, name).jobs.map(({ jobId, standing }) => [jobId, standing]);
}

/** Ids of the run's findings, and of those of its jobs. */
function findingIds(github: Awaited<ReturnType<typeof repository>>): string[] {
  const { findings, jobs } = runReport(github);
  return [...findings, ...jobs.flatMap((job) => job.findings)].map(({ id }) => id);
}

describe('the gate of a run', () => {
  it('sums up what the legs of a matrix have handed in', async () => {
    const github = await repository({ base: WIDE });
    for (const index of [0, 1]) {
      const jobName = `train (${index})`;
      const matrix = { seed: index };
      await audited(github, {
        context: { job: 'train', jobName, matrix, jobIndex: index, jobTotal: 2 },
      });
    }
    const result = await gated(github);
    expect(result.conclusion).toBe('success');
    const report = runReport(github);
    expect(report.jobs.map(({ name, standing }) => [name, standing])).toEqual([
      ['train (0)', 'audited'],
      ['train (1)', 'audited'],
      ['gate', 'assumed'],
    ]);
    expect(report).toMatchObject({ kind: 'run', run: { runId: String(RUN) } });
    expect([report.verdict, report.sentence, ...findingIds(github)]).toContain('pass');
    const parts = report.jobs.reduce((sum, { totalG }) => sum + (totalG?.value ?? 0), 0);
    expect(report.totalG?.value).toBeCloseTo(parts, 6);
    expect(gateOf(result).summary).toContain('train (1)');
    expect(comments(github)).toEqual([]);
  });

  it('tells of everything before it fails, and names the audits that it rests on', async () => {
    const github = await repository({ base: policy('200 mg') });
    seedLegs(github, TWO);
    const result = await gated(github);
    expect(result.conclusion).toBe('failure');
    expect(gateOf(result).exitCode).toBe(1);
    expect(gateOf(result).summary).toContain('over budget');
    expect(comments(github)).toHaveLength(1);
    expect(comments(github)[0]).toContain('over budget');
    expect(gateOf(result).annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: POLICY_PATH, line: 5 }),
    );
    const { outputs } = gateOf(result);
    expect(outputs).toMatchObject({ verdict: 'fail' });
    expect(Number(outputs['low-g'])).toBeGreaterThan(0.2);
    const digests = JSON.parse(String(github.artifactFiles(REPORT)['audits.json']));
    expect(digests.audits).toHaveLength(2);
    expect(digests.audits[0].auditSha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('judges the sum, where every job alone is within the budget', async () => {
    const alone = await repository({ base: policy('1 g') });
    seedLegs(alone, TWO.slice(0, 1));
    expect((await gated(alone)).conclusion).toBe('success');
    const together = await repository({ base: policy('1 g') });
    seedLegs(
      together,
      Array.from({ length: 6 }, (_, index) => ({ id: 40_001 + index })),
    );
    expect((await gated(together)).conclusion).toBe('failure');
  });

  it('warns, and lets the job pass', async () => {
    const github = await repository({ base: policy('200 mg').replace(': enforce', ': warn') });
    seedLegs(github, TWO);
    const result = await gated(github);
    expect(result.conclusion).toBe('success');
    expect(gateOf(result).outputs['verdict']).toBe('warn');
    expect(comments(github)).toHaveLength(1);
  });

  it('is inconclusive where the range is too wide for the policy', async () => {
    const github = await repository({ base: policy('3 g', 'max-range: 1 %\n') });
    seedLegs(github, TWO.slice(0, 1));
    const result = await gated(github);
    expect(gateOf(result).outputs['verdict']).toBe('inconclusive');
    expect(result.conclusion).toBe('success');
  });

  it('reads nothing of a checkout, and applies nothing it could not read from the repository', async () => {
    const github = await repository({ base: NARROW });
    seedLegs(github, TWO);
    const result = await gated(github, {
      context: { permissions: { actions: 'read' } },
      machine: { files: { [POLICY_PATH]: WIDE } },
    });
    expect(gateOf(result).outputs['verdict']).toBe('inconclusive');
    expect(runReport(github).policies).toEqual([]);
    expect(findingIds(github)).toContain('policy-unread');
    expect(gateOf(result).summary).toContain('contents: read');
  });

  it('judges a matrix of 256 jobs with few calls', async () => {
    const github = await repository({ base: policy('200 mg') });
    seedLegs(
      github,
      Array.from({ length: 256 }, (_, index) => ({ id: 41_000 + index })),
    );
    const result = await gated(github);
    expect(result.conclusion).toBe('failure');
    expect(standings(github).filter(([, standing]) => standing === 'audited')).toHaveLength(256);
    const rest = github.calls.filter(
      ({ path }) => path.startsWith('/repos') || path === '/graphql',
    );
    const pages = rest.filter(({ query }) => Number(query['page'] ?? 1) > 1);
    expect(rest.length - pages.length).toBeLessThanOrEqual(12);
    expect(comments(github)[0]?.length).toBeLessThan(60_000);
  });

  it('gives two workflows a section each in the one comment', async () => {
    const github = await repository({ base: policy('200 mg') });
    seedLegs(github, [...TWO, { id: 50_001, runId: 30_002 }]);
    await gated(github);
    const other = {
      runId: 30_002,
      workflow: 'Nightly',
      workflowRef: `${REPO}/.github/workflows/nightly.yml@refs/heads/main`,
      checkRunId: 59_999,
    };
    await gated(github, { context: other });
    expect(comments(github)).toHaveLength(1);
    expect(comments(github)[0]).toContain('Nightly');
    expect(comments(github)[0]).toContain('CI');
    const names = github.repository().artifacts.map(({ name }) => name);
    expect(new Set(names.filter((name) => name.startsWith('carbon-report-'))).size).toBe(2);
  });

  it('judges a merge queue by its base, and has nobody to tell', async () => {
    const github = await repository({ base: policy('200 mg'), head: WIDE });
    seedLegs(github, TWO);
    const base = github.repository().branches['main']?.sha ?? '';
    const result = await gated(github, {
      context: {
        eventName: 'merge_group',
        event: {
          action: 'checks_requested',
          merge_group: {
            head_sha: shaOf('queue'),
            head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${base}`,
            base_sha: base,
            base_ref: 'refs/heads/main',
          },
          repository: { full_name: REPO, default_branch: 'main' },
        },
        ref: `refs/heads/gh-readonly-queue/main/pr-7-${base}`,
        sha: shaOf('queue'),
      },
    });
    expect(result.conclusion).toBe('failure');
    const [judged] = runReport(github).policies;
    expect(judged?.source).toMatchObject({ role: 'deciding', commit: base, isProtected: true });
    expect(comments(github)).toEqual([]);
  });
});

describe('what a pull request can write', () => {
  it('A1, A3: does not raise its own budget, nor say what breaking it means', async () => {
    const github = await repository({ base: policy('200 mg'), head: WIDE });
    seedLegs(github, TWO);
    const result = await gated(github, { with: { enforcement: 'warn' } });
    expect(result.conclusion).toBe('failure');
    expect(runReport(github).policies.map(({ source }) => source.role)).toEqual([
      'deciding',
      'proposed',
    ]);
  });

  it('does not choose the run that it is judged by', async () => {
    const github = await repository({ base: WIDE });
    const result = await gated(github, { with: { 'run-id': '11' } });
    expect(result.conclusion).toBe('failure');
    expect(warnings(result)).toContain('does not choose by which run it is judged');
  });

  it.each([
    ['from a fork', 'mallory/octo-repo', 'mallory'],
    ['of Dependabot', REPO, 'dependabot[bot]'],
  ])(
    '%s gets summary, artifact and verdict, and the comment becomes a notice',
    async (_, headRepository, actor) => {
      const github = await repository({ base: policy('200 mg') }, { headRepository });
      seedLegs(github, TWO);
      const permissions = { actions: 'read', contents: 'read', 'pull-requests': 'read' } as const;
      const result = await gated(github, { context: { actor, permissions } });
      expect(result.conclusion).toBe('failure');
      expect(gateOf(result).summary).toContain('over budget');
      expect(comments(github)).toEqual([]);
      const notices = gateOf(result).annotations.filter(({ level }) => level === 'notice');
      expect(notices.map(({ message }) => message).join()).toContain('pull request was not told');
      expect(runReport(github).verdict).toBe('fail');
    },
  );

  it('of two audits of one job believes neither more than its runner', async () => {
    const github = await repository({ base: WIDE });
    seedLegs(github, [
      { id: 40_001 },
      {
        id: 40_001,
        isListed: false,
        plan: { load: 0.01 },
        artifact: 'carbon-audit-40001-1-2',
        jobBackendId: 'somebody-else',
      },
    ]);
    const result = await gated(github);
    expect(findingIds(github)).toContain('claim-doubled');
    expect(gateOf(result).summary).toContain('claim-doubled');
    expect(gateOf(result).outputs['verdict']).toBe('inconclusive');
  });

  it('A5: does not speak for another job with an artifact of its own', async () => {
    const github = await repository({ base: WIDE });
    seedLegs(github, [
      { id: 40_001, jobBackendId: 'first' },
      // The second hands in nothing of its own; the first hands in one in its name.
      { id: 40_002, plan: { load: 0.01 }, jobBackendId: 'first' },
    ]);
    await gated(github);
    expect(findingIds(github)).toContain('claim-manifold');
    // Numbers that somebody may have meddled with vouch for nothing.
    expect(runReport(github).verdict).toBe('inconclusive');
  });

  it('A28: does not claim less than its runner draws when it does nothing', async () => {
    const github = await repository({ base: WIDE });
    // An audit that is whole, of a machine that GitHub does not have.
    const machine = { ...HOSTED, threads: 1, memoryBytes: 1e9, container: SLIVER };
    const plan = { runId: RUN, jobId: 40_001, load: 0, machine };
    seedLegs(github, [{ id: 40_001, files: handedIn(plan).files }]);
    await gated(github);
    expect(standings(github)[0]).toEqual([40_001, 'bounded']);
    expect(findingIds(github)).toContain('claim-below-idle');
  });

  it('A3: counts a job without an audit by its runner, and names it', async () => {
    const github = await repository({ base: policy('1 kg', 'data: { missing-jobs: fail }\n') });
    seedLegs(github, [{ id: 40_001 }, { id: 40_002, name: 'lint @here', files: null }]);
    const result = await gated(github);
    expect(standings(github)).toEqual([
      [40_001, 'audited'],
      [40_002, 'assumed'],
      [GATE_ID, 'assumed'],
    ]);
    expect(gateOf(result).summary).toContain('lint');
    expect(result.conclusion).toBe('failure');
    expect(warnings(result)).toContain('no budget is broken');
  });

  it.each([
    ['a bomb', { 'recording.ndjson': Buffer.alloc(3 << 20) }, 'audit-refused'],
    ['a zip-slip', { '../../.bashrc': 'x' }, 'audit-refused'],
    ['another version', { 'context.json': '{"tool":{"version":"9.9.9"}}' }, 'audit-other-version'],
    ['nonsense', { 'context.json': 'NaN', 'audit.json': '{}' }, 'audit-refused'],
  ] as const)('hands in %s, which is refused by name', async (_, files, id) => {
    const github = await repository({ base: WIDE });
    seedLegs(github, [{ id: 40_001 }, { id: 40_002, files }]);
    const result = await gated(github);
    expect(result.conclusion).toBe('success');
    expect(findingIds(github)).toContain(id);
    expect(gateOf(result).summary).toContain('carbon-audit-40002-1');
    expect(standings(github).slice(0, 2)).toEqual([
      [40_001, 'audited'],
      [40_002, 'assumed'],
    ]);
  });
});

describe('attempts', () => {
  it('keep the audits of jobs that were not run again, and forget those of jobs that were', async () => {
    const github = await repository({ base: WIDE });
    const later = Date.UTC(2026, 8, 1, 12, 0, 0);
    seedLegs(github, [
      { id: 40_001 },
      { id: 40_002, plan: { startedAtMs: Date.UTC(2026, 8, 1, 8, 20, 0) } },
      // The first is listed anew with its old times; the second has run again.
      { id: 40_101, attempt: 2, name: 'train (40001)', files: null },
      { id: 40_102, attempt: 2, name: 'train (40002)', plan: { startedAtMs: later, load: 0.9 } },
    ]);
    await gated(github, { context: { runAttempt: 2 } });
    expect(standings(github)).toEqual([
      [40_101, 'audited'],
      [40_102, 'audited'],
      [GATE_ID, 'assumed'],
    ]);
    expect(findingIds(github)).not.toContain('claim-unbound');
  });

  it('do not take the report of an attempt before for an audit, whatever audits are called', async () => {
    const github = await repository({ base: WIDE });
    seedLegs(github, [
      { id: 40_001, artifact: 'carbon-40001-1' },
      { id: 40_009, isListed: false, artifact: REPORT, files: { 'run.json': '{}' } },
    ]);
    await gated(github, { with: { 'artifact-name': 'carbon' }, context: { runAttempt: 1 } });
    expect(findingIds(github)).not.toContain('audit-refused');
    expect(standings(github)[0]).toEqual([40_001, 'audited']);
  });

  it('give the newest of artifacts of one name the word', async () => {
    const github = await repository({ base: WIDE });
    seedLegs(github, [
      { id: 40_001, files: {} },
      { id: 40_001, isListed: false },
    ]);
    await gated(github);
    expect(standings(github)[0]).toEqual([40_001, 'audited']);
    expect(findingIds(github)).not.toContain('audit-refused');
  });
});

describe('waiting', () => {
  it('for jobs that its needs do not name', async () => {
    const github = await repository({ base: WIDE });
    seedLegs(github, TWO);
    const [first] = github.repository().jobs;
    const { completedAt } = first ?? {};
    Object.assign(first ?? {}, { status: 'in_progress', conclusion: null, completedAt: null });
    let polls = 0;
    const timer = setInterval(() => {
      polls = github.calls.filter(({ path }) => path.endsWith('/attempts/1/jobs')).length;
      if (polls > 1) Object.assign(first ?? {}, { status: 'completed', completedAt });
    }, 50);
    try {
      const result = await gated(github, { with: { wait: '30 s' } });
      expect(result.conclusion).toBe('success');
      expect(gateOf(result).log.join('\n')).toContain('waiting for the other jobs of the run');
      expect(findingIds(github)).not.toContain('run-not-over');
      expect(standings(github)[0]).toEqual([40_001, 'audited']);
    } finally {
      clearInterval(timer);
    }
  });

  it('no longer than it was told, and then names who still ran', async () => {
    const github = await repository({ base: WIDE });
    seedLegs(github, TWO);
    const [first] = github.repository().jobs;
    Object.assign(first ?? {}, { status: 'in_progress', conclusion: null, completedAt: null });
    const result = await gated(github, { with: { wait: '1 s' } });
    expect(findingIds(github)).toContain('run-not-over');
    expect(gateOf(result).summary).toContain('train (40001)');
  });

  it('for the run of another workflow, and judges that', async () => {
    const github = await repository({ base: policy('200 mg') });
    const headSha = github.repository().pulls[0]?.head.sha ?? '';
    const run = {
      event: 'pull_request',
      headSha,
      headBranch: 'topic',
      path: '.github/workflows/train.yml',
      workflowId: 5002,
    };
    github.addRun({ id: 30_500, ...run, status: 'in_progress', conclusion: null });
    seedLegs(github, [{ id: 42_001, runId: 30_500 }]);
    const timer = setInterval(() => {
      const isAsked = github.calls.some(({ path }) => path.endsWith('/actions/runs/30500'));
      if (isAsked) Object.assign(github.repository().runs[0] ?? {}, { status: 'completed' });
    }, 50);
    const result = await gated(github, {
      with: { workflow: 'train.yml', wait: '30 s' },
      context: { workflowRef: `${REPO}/.github/workflows/required.yml@refs/heads/main` },
    });
    clearInterval(timer);
    expect(result.conclusion).toBe('failure');
    expect(gateOf(result).log.join('\n')).toContain('waiting for run 30500 to end');
    const name = github.repository().artifacts.at(-1)?.name ?? '';
    expect(name).not.toBe(REPORT);
    expect(runReport(github, name).run.runId).toBe('30500');
    expect(standings(github, name)).toEqual([[42_001, 'audited']]);
  });

  it('not for itself, where GitHub does not say which job it is', async () => {
    const github = await repository({ base: WIDE });
    seedLegs(github, TWO);
    const result = await gated(github, { with: { 'check-run-id': '' } });
    expect(gateOf(result).log.join('\n')).not.toContain('waiting');
    expect(findingIds(github)).not.toContain('run-not-over');
    expect(findingIds(github)).not.toContain('job-without-audit');
    expect(standings(github).at(-1)).toEqual([GATE_ID, 'assumed']);
  });

  it('but not where a pull request itself names whom it wants to be judged by', async () => {
    const github = await repository({ base: policy('1 kg') });
    const result = await gated(github, { with: { workflow: 'lint.yml' } });
    expect(result.conclusion).toBe('failure');
    expect(gateOf(result).log.join('\n')).toContain('a pull request does not choose');
  });

  it('and finds no run at all: that is no pass', async () => {
    const github = await repository({ base: policy('1 kg', 'data: { missing-jobs: fail }\n') });
    const result = await gated(github, {
      with: { workflow: 'gone.yml' },
      context: { workflowRef: `${REPO}/.github/workflows/required.yml@refs/heads/main` },
    });
    expect(gateOf(result).outputs['verdict']).not.toBe('pass');
    expect(gateOf(result).summary).toContain('no run to judge');
  });
});

describe('the companion', () => {
  const FORK = 'mallory/octo-repo';

  async function companion(
    pulls: readonly { number: number; sha: string; state?: 'open' | 'closed' }[],
  ) {
    const github = await repository({ base: policy('200 mg') }, { headRepository: FORK });
    github.repository().pulls.splice(0);
    for (const { number, sha, state = 'open' } of pulls) {
      github.addPull({
        number,
        state,
        head: { ref: 'topic', sha, repository: FORK },
      });
    }
    github.addRun({
      id: RUN,
      event: 'pull_request',
      headSha: shaOf('measured'),
      headBranch: 'topic',
      headRepository: FORK,
    });
    seedLegs(github, TWO);
    const result = await gated(github, {
      with: { 'run-id': String(RUN) },
      context: {
        eventName: 'workflow_run',
        event: {
          action: 'completed',
          workflow_run: { id: RUN, pull_requests: [{ number: 1 }] },
          repository: { full_name: REPO, default_branch: 'main' },
        },
        runId: 30_900,
        workflow: 'Companion',
        workflowRef: `${REPO}/.github/workflows/companion.yml@refs/heads/main`,
        permissions: { actions: 'read', contents: 'read', 'pull-requests': 'write' },
      },
    });
    return { github, result };
  }

  it('A6: judges the run of a fork by the base, and tells the pull request that the server knows', async () => {
    const { github, result } = await companion([
      { number: 8, sha: shaOf('other') },
      { number: 9, sha: shaOf('measured') },
    ]);
    expect(result.conclusion).toBe('failure');
    expect(github.repository().comments.map(({ issue }) => issue)).toEqual([9]);
    const report = runReport(github);
    expect(report.run).toMatchObject({ runId: String(RUN), headSha: shaOf('measured') });
    expect(report.policies[0]?.source).toMatchObject({ role: 'deciding', isProtected: true });
    expect(standings(github)).toEqual([
      [40_001, 'audited'],
      [40_002, 'audited'],
    ]);
  });

  it('says that an audit may be of another job than handed it in, where nobody tells', async () => {
    const { github, result } = await companion([{ number: 9, sha: shaOf('measured') }]);
    expect(findingIds(github)).toContain('claims-unattested');
    expect(gateOf(result).summary).toContain('which job has handed in which audit');
    const own = await repository({ base: WIDE });
    seedLegs(own, TWO);
    await gated(own);
    expect(findingIds(own)).not.toContain('claims-unattested');
  });

  it("judges a merge queue's run by the branch that the queue is for", async () => {
    const github = await repository(
      { base: policy('200 mg'), main: WIDE },
      { baseRef: 'release/2' },
    );
    github.addRun({
      id: RUN,
      event: 'merge_group',
      headSha: shaOf('queue'),
      headBranch: `gh-readonly-queue/release/2/pr-7-${shaOf('release/2')}`,
    });
    seedLegs(github, TWO);
    const result = await gated(github, {
      with: { 'run-id': String(RUN) },
      context: {
        ...github.pushContext(),
        eventName: 'workflow_run',
        event: {
          action: 'completed',
          workflow_run: { id: RUN },
          repository: { full_name: REPO, default_branch: 'main' },
        },
        runId: 30_901,
      },
    });
    expect(result.conclusion).toBe('failure');
    const [judged] = runReport(github).policies;
    expect(judged?.source).toMatchObject({ role: 'deciding', commit: shaOf('release/2') });
    expect(findingIds(github)).not.toContain('pull-request-not-found');
    expect(comments(github)).toEqual([]);
  });

  it.each([
    ['is closed', [{ number: 9, sha: shaOf('measured'), state: 'closed' as const }]],
    ['went on', [{ number: 9, sha: shaOf('newer') }]],
    ['is one of two', [9, 10].map((number) => ({ number, sha: shaOf('measured') }))],
  ])('A6: tells nobody where the pull request %s', async (_, pulls) => {
    const { github, result } = await companion(pulls);
    expect(comments(github)).toEqual([]);
    expect(gateOf(result).summary).toContain('No pull request was told');
    expect(result.conclusion).toBe('failure');
  });
});

describe('services that fail', () => {
  const cases: readonly [string, string, ReturnType<(typeof faults)['drop']>, string][] = [
    ['jobs: 403', '/jobs', faults.forbidden(), 'jobs-unknown'],
    ['jobs: 404', '/jobs', faults.notFound(), 'jobs-unknown'],
    ['jobs: 500', '/jobs', faults.serverError(500), 'jobs-unknown'],
    ['jobs: half an answer', '/jobs', faults.half(), 'jobs-unknown'],
    ['jobs: 429', '/jobs', faults.rateLimited(3600), 'jobs-unknown'],
    ['jobs: a page', '/jobs', faults.html(), 'jobs-unknown'],
    ['list: 500', 'ListArtifacts', faults.serverError(500), 'audits-not-listed'],
    ['list: dropped', 'ListArtifacts', faults.drop(), 'audits-not-listed'],
    ['address: 404', 'GetSigned', faults.notFound(), 'audit-not-fetched'],
    ['bytes: 410', /^\/blobs.*carbon-audit/, faults.gone(), 'audit-not-fetched'],
    ['bytes: half', /^\/blobs.*carbon-audit/, faults.half(), 'audit-not-fetched'],
    ['bytes: a page', /^\/blobs.*carbon-audit/, faults.html(), 'audit-not-fetched'],
  ].map(([what, path, fault, id]) => [what, path, fault, id] as never);

  it.each(cases)('%s: a weaker report, and no failure', async (_, path, fault, id) => {
    const github = await repository({ base: WIDE });
    seedLegs(github, TWO);
    github.fail({ path, fault });
    const result = await gated(github);
    expect(result.conclusion).toBe('success');
    expect(findingIds(github)).toContain(id);
    expect(gateOf(result).summary).toContain(id);
  });

  it('once, and then no more: asked again', async () => {
    const github = await repository({ base: WIDE });
    seedLegs(github, TWO);
    for (const path of [
      '/attempts/1/jobs',
      'ListArtifacts',
      'GetSigned',
      /^\/blobs.*carbon-audit/,
    ]) {
      github.fail({ path, fault: faults.serverError(503), times: 1 });
    }
    await gated(github);
    expect(standings(github).slice(0, 2)).toEqual([
      [40_001, 'audited'],
      [40_002, 'audited'],
    ]);
    expect(findingIds(github)).not.toContain('audit-not-fetched');
  });

  it('an audit that has expired is named, where the service still lists it', async () => {
    const github = await repository({ base: WIDE });
    github.addRun({ id: RUN, event: 'push' });
    seedLegs(github, [{ id: 40_001, isExpired: true }]);
    await gated(github, {
      with: { 'run-id': String(RUN) },
      context: { ...github.pushContext(), eventName: 'schedule', event: {}, runId: 30_901 },
    });
    expect(findingIds(github)).toContain('audit-not-fetched');
  });
});

describe('bad inputs', () => {
  it.each([
    [{ wait: 'soon' }, 'input wait'],
    [{ wait: '7 h' }, 'input wait'],
    [{ 'run-id': '-1' }, 'input run-id'],
    [{ workflow: '../ci.yml' }, 'input workflow'],
    [{ mode: 'audit', wait: '1 s' }, 'needs mode `gate`'],
  ])('%j is refused at once', async (inputs, message) => {
    const github = await repository({ base: WIDE });
    const result = await gated(github, { with: inputs });
    expect(result.conclusion).toBe('failure');
    expect(warnings(result)).toContain(message);
    expect(github.calls).toEqual([]);
  });
});
