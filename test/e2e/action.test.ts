import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FakeGitHub, type Job, runJob, shaOf, stageOf, whenLogged } from '../runner/index.ts';
import {
  AUDIT,
  artifactReport,
  audited,
  BURN,
  comments,
  NARROW,
  nothingLeft,
  POLICY_PATH,
  policy,
  postOf,
  repository,
  WIDE,
  WORK,
} from '../support/jobs.ts';

describe('a job on one line', () => {
  it('passes under a wide policy: summary, artifact, and no comment while all is well', async () => {
    const github = await repository({ base: WIDE });
    const result = await audited(github, { steps: [AUDIT, BURN] });
    expect(result.conclusion).toBe('success');
    expect(postOf(result).summary).toContain('pass');
    expect(comments(github)).toEqual([]);
    const report = artifactReport(github);
    expect(report.verdict).toBe('pass');
    expect(report.usage?.cpuBusyS).toBeGreaterThan(0.35);
    expect(report.policies.map(({ source }) => [source.role, source.isProtected])).toEqual([
      ['deciding', true],
    ]);
    nothingLeft(result);
  });

  it('fails under a narrow one, with everything in place before', async () => {
    const github = await repository({ base: NARROW });
    const result = await audited(github);
    expect(result.conclusion).toBe('failure');
    const post = postOf(result);
    expect(post.exitCode).toBe(1);
    expect(post.summary).toContain('over budget');
    expect(artifactReport(github).verdict).toBe('fail');
    expect(comments(github)).toHaveLength(1);
    expect(comments(github)[0]).toContain('over budget');
    expect(post.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: POLICY_PATH, line: 5 }),
    );
    nothingLeft(result);
  });

  it('edits its comment in place, and brings it up to date when all is well again', async () => {
    const github = await repository({ base: NARROW });
    await audited(github);
    expect(comments(github)[0]).toContain('over budget');
    for (const commit of Object.values(github.repository().commits)) {
      Object.assign(commit.files, { [POLICY_PATH]: WIDE });
    }
    const result = await audited(github, { context: { runAttempt: 2 } });
    expect(result.conclusion).toBe('success');
    expect(comments(github)).toHaveLength(1);
    expect(comments(github)[0]).toContain('within budget');
    expect(comments(github)[0]).toContain('attempt=2');
  });

  it('makes few calls', async () => {
    const github = await repository({ base: NARROW });
    await audited(github);
    const rest = github.calls.filter(
      ({ path }) => !path.startsWith('/twirp') && !path.includes('blob'),
    );
    expect(rest.length).toBeLessThanOrEqual(10);
  });

  it('publishes a job that failed and one that was cancelled', async () => {
    const github = await repository({ base: WIDE });
    const failed = await audited(github, {
      steps: [AUDIT, { run: 'exit 3' }],
    });
    expect(failed.conclusion).toBe('failure');
    expect(postOf(failed).summary).toContain('Carbon');

    const cancelled = await audited(github, {
      steps: [AUDIT, { id: 'train', run: 'echo training; sleep 60' }],
      cancel: { when: whenLogged('train', 'training') },
      context: { runAttempt: 2 },
    });
    expect(cancelled.conclusion).toBe('cancelled');
    expect(postOf(cancelled).summary).toContain('Carbon');
    expect(github.repository().artifacts).toHaveLength(2);
    nothingLeft(cancelled);
  });

  it('holds two audits of one job apart', async () => {
    const github = await repository({ base: WIDE });
    const step = { uses: '.', as: 'octo-org/carbon-audit@v1' };
    const result = await audited(github, {
      steps: [{ id: 'audit', ...step }, WORK, { id: 'inner', ...step }, WORK],
    });
    expect(result.conclusion).toBe('success');
    const names = github.repository().artifacts.map(({ name }) => name);
    expect(new Set(names).size).toBe(2);
    nothingLeft(result);
  });

  it('leaves the comment to the gate where the run has other jobs', async () => {
    const github = await repository({ base: NARROW });
    const result = await audited(github, { context: { matrix: { shard: 1 }, jobTotal: 3 } });
    expect(comments(github)).toEqual([]);
    expect(postOf(result).annotations.filter(({ level }) => level === 'notice')).toHaveLength(1);
    expect(postOf(result).summary).toContain('over budget');
  });
});

describe('finish', () => {
  const steps = (after: Job['steps'] = []): Job['steps'] => [
    {
      id: 'audit',
      uses: '.',
      as: 'octo-org/carbon-audit@v1',
      with: { region: 'westeurope', 'export-env': 'true' },
    },
    WORK,
    { id: 'finish', uses: '.', as: 'octo-org/carbon-audit@v1', with: { mode: 'finish' } },
    ...after,
  ];

  it('gives its outputs to later steps, and leaves artifact and comment to post', async () => {
    const github = await repository({ base: WIDE });
    const result = await audited(github, {
      steps: steps([
        {
          id: 'use',
          run: 'echo "got $TOTAL and $CARBON_AUDIT_VERDICT"',
          env: { TOTAL: '${{ steps.finish.outputs.total-g }}' },
        },
      ]),
    });
    expect(result.conclusion).toBe('success');
    expect(stageOf(result, 'use').log.join('\n')).toMatch(/got 0\.\d+ and pass/);
    expect(stageOf(result, 'finish').summary).toContain('Carbon');
    expect(postOf(result).summary).toBe('');
    expect(github.repository().artifacts).toHaveLength(1);
    nothingLeft(result);
  });

  it('asks no provider, shows no token, and says so; post holds no other figure against it', async () => {
    const github = await repository({ base: WIDE });
    const provider = { 'intensity-provider': 'electricity-maps', 'intensity-token': 'sesame-4711' };
    const [audit, ...others] = steps();
    const result = await audited(github, {
      // Nobody listens there: what post asks fails at once, as on a network that is dead.
      machine: { env: { HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1' } },
      steps: [
        // A zone with a profile, whose figures go by the hours of the job.
        { ...audit, with: { region: 'eastus', ...provider } } as Job['steps'][number],
        ...others,
      ],
    });
    expect(result.conclusion).toBe('success');
    const { summary, log } = stageOf(result, 'finish');
    expect(summary.replaceAll('\u200b', '')).toContain('asks no provider for the carbon intensity');
    expect(summary).not.toContain('no token was given');
    expect(postOf(result).summary).not.toContain('finish-not-credible');
    expect(log.join()).not.toContain('sesame');
  });

  it('fails its own step when the budget is broken', async () => {
    const github = await repository({ base: NARROW });
    const result = await audited(github, { steps: steps() });
    expect(stageOf(result, 'finish').exitCode).toBe(1);
    expect(result.conclusion).toBe('failure');
  });

  it('is refused where no audit runs', async () => {
    const result = await runJob({
      steps: [
        { id: 'finish', uses: '.', as: 'octo-org/carbon-audit@v1', with: { mode: 'finish' } },
      ],
    });
    expect(result.conclusion).toBe('failure');
    expect(result.annotations.map(({ message }) => message).join()).toContain('found no audit');
  });

  it('is not believed when a step only claims it', async () => {
    const github = await repository({ base: NARROW });
    const forge =
      'cd "$RUNNER_TEMP/carbon-audit-register" && id=$(node -p \'JSON.parse(require("fs").readFileSync("1.audit","utf8")).started.auditId\') && echo /nowhere/audit.json > "$id.finished"';
    const result = await audited(github, {
      steps: [AUDIT, WORK, { run: forge }],
    });
    expect(result.conclusion).toBe('failure');
    expect(postOf(result).summary).toContain('finish-not-credible');
  });
});

describe('who decides', () => {
  it('a pull request that raises its own budget is judged by its base', async () => {
    const github = await repository({ base: NARROW, head: WIDE });
    const result = await audited(github);
    expect(result.conclusion).toBe('failure');
    expect(artifactReport(github).policies.map(({ source }) => source.role)).toEqual([
      'deciding',
      'proposed',
    ]);
    expect(comments(github)[0]).toMatch(/propose/);
  });

  it('a pull request that deletes the policy is judged by its base', async () => {
    const github = await repository({ base: NARROW, head: null });
    const result = await audited(github);
    expect(result.conclusion).toBe('failure');
    expect(postOf(result).summary).toContain('over budget');
    expect(artifactReport(github).policies.map(({ source }) => source.role)).toEqual(['deciding']);
  });

  it("the default branch's policy is the floor under another base", async () => {
    const github = await repository({ base: WIDE, main: NARROW }, { baseRef: 'release' });
    const result = await audited(github);
    expect(result.conclusion).toBe('failure');
    expect(artifactReport(github).policies.map(({ source }) => source.role)).toContain('floor');
  });

  it('what a policy extends is read at the base as well, and lies with the evidence', async () => {
    const github = await repository({ base: 'version: 1\nextends: [./limits.yml]\n' });
    const limits = '.github/limits.yml';
    const { commits } = github.repository();
    for (const [sha, commit] of Object.entries(commits)) {
      Object.assign(commit.files, { [limits]: sha === shaOf('topic') ? WIDE : NARROW });
    }
    const result = await audited(github);
    expect(result.conclusion).toBe('failure');
    expect(postOf(result).annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: limits, line: 5 }),
    );
    const report = artifactReport(github);
    const said = report.policies.map(({ source, judgement }) => [
      source.role,
      source.parents.map(({ reference, file }) => [reference, file]),
      judgement.verdict,
    ]);
    expect(said).toEqual([
      ['deciding', [[limits, 'policy-deciding-parent-1.yml']], 'fail'],
      ['proposed', [[limits, 'policy-proposed-parent-1.yml']], 'pass'],
    ]);
    expect(postOf(result).summary).toContain('would change the verdict');
  });

  it('an unreadable base leaves the decision to the checkout, and says that it is not protected', async () => {
    for (const [text, conclusion] of [
      [WIDE, 'success'],
      [NARROW, 'failure'],
    ] as const) {
      const github = await repository({ base: NARROW });
      const result = await audited(github, {
        context: { permissions: {} },
        machine: { files: { [POLICY_PATH]: text } },
      });
      expect(result.conclusion).toBe(conclusion);
      expect(postOf(result).summary).toContain('not protected');
      expect(postOf(result).summary).toContain('contents: read');
    }
  });

  it('finds the policy of a push before the checkout', async () => {
    const github = await repository({ base: NARROW });
    const result = await audited(github, { context: github.pushContext() });
    expect(result.conclusion).toBe('failure');
  });

  it('A3: an input tightens a policy and never loosens it', async () => {
    const observed = policy('0.001 mg').replace('enforce\n', 'observe\n');
    const tightened = await audited(await repository({ base: observed }), {
      with: { enforcement: 'enforce' },
    });
    expect(tightened.conclusion).toBe('failure');
    const kept = await audited(await repository({ base: NARROW }), {
      with: { enforcement: 'observe' },
    });
    expect(kept.conclusion).toBe('failure');
    const beside = await audited(await repository({ base: NARROW }), { with: { budget: '1 kg' } });
    expect(beside.conclusion).toBe('failure');
    const own = await audited(await repository({ base: WIDE }), { with: { budget: '0.001 mg' } });
    expect(own.conclusion).toBe('failure');
  });

  it('uses no token once a step has changed whom it trusts', async () => {
    const github = await repository({ base: NARROW });
    const result = await audited(github, {
      steps: [AUDIT, WORK, { run: 'echo "HTTPS_PROXY=http://127.0.0.1:9" >> "$GITHUB_ENV"' }],
    });
    expect(result.conclusion).toBe('failure');
    expect(postOf(result).summary).toContain('environment-changed');
    expect(comments(github)).toEqual([]);
    expect(github.repository().artifacts).toEqual([]);
  });
});

describe('a weak environment weakens the audit and nothing else', () => {
  it.each<
    [string, () => Promise<Partial<Job> & { github?: FakeGitHub; with?: Record<string, string> }>]
  >([
    [
      'a fork',
      async () => ({
        github: await repository({ base: WIDE }, { headRepository: 'stranger/octo-repo' }),
      }),
    ],
    ['no permissions', async () => ({ github: await repository(), context: { permissions: {} } })],
    ['no token', async () => ({ github: await repository({ base: WIDE }), with: { token: '' } })],
    ['no network', async () => ({})],
    [
      'GHES',
      async () => ({
        github: await repository({ base: WIDE }),
        context: { serverUrl: 'https://ghes.example.com', checkRunId: undefined },
      }),
    ],
  ])('%s', async (_, make) => {
    const { github, ...change } = await make();
    const result = await audited(github, change);
    expect(result.conclusion).toBe('success');
    expect(postOf(result).summary).toContain('Carbon');
    expect(postOf(result).summary).toMatch(/\d [µm]g CO₂e/);
    nothingLeft(result);
  });

  it('A31: tells a fork whose token can only read by summary and notice, and still fails it', async () => {
    const github = await repository({ base: NARROW }, { headRepository: 'stranger/octo-repo' });
    const result = await audited(github, { context: { permissions: { contents: 'read' } } });
    expect(result.conclusion).toBe('failure');
    const notices = postOf(result).annotations.filter(({ level }) => level === 'notice');
    expect(notices.map(({ message }) => message).join()).toContain('not told');
  });

  it('leaves the evidence in RUNNER_TEMP for the steps of other posts', async () => {
    const github = await repository({ base: WIDE });
    const result = await audited(github, { keep: true });
    const [directory = ''] = readdirSync(result.paths.temp).filter((name) =>
      name.startsWith('carbon-audit-report-'),
    );
    const report = join(result.paths.temp, directory, 'audit.json');
    expect(readFileSync(report, 'utf8')).toContain('"schemaVersion": 1');
    rmSync(result.paths.root, { recursive: true, force: true });
  });
});

describe('bad input fails main at once and leaves nothing running', () => {
  it.each<[Record<string, string>, string]>([
    [{ mode: 'adit' }, 'did you mean `audit`'],
    [{ budget: '50' }, '50 g'],
    [{ region: 'westerope' }, 'westeurope'],
    [{ zone: 'XX-NOWHERE' }, 'input zone'],
    [{ 'carbon-intensity': '-5' }, '0 to 2000'],
    [{ 'carbon-intensity': '1e9' }, '0 to 2000'],
    [{ 'sample-interval': '1 ms' }, 'out of bounds'],
    [{ rapl: 'sodu' }, 'expected `auto`, `sudo`'],
    [{ comment: 'sometimes' }, '`on-change`'],
    [{ enforcement: 'strict' }, '`enforce`'],
    [{ 'retention-days': '400' }, '1 to 90'],
    [{ 'export-env': 'yes' }, '`true`'],
    [{ policy: '../../etc/passwd' }, 'inside the repository'],
    [{ policy: 'none.yml' }, 'no such file'],
    [{ 'artifact-name': 'a/b' }, 'artifact-name'],
  ])('%j', async (inputs, message) => {
    const github = await repository({ base: WIDE });
    const result = await audited(github, { with: inputs });
    const main = stageOf(result, 'audit', 'main');
    expect(main.exitCode).toBe(1);
    expect(main.annotations.map((one) => one.message).join()).toContain(message);
    expect(postOf(result).exitCode).toBe(0);
    nothingLeft(result);
  });

  it('shows the mistake in the policy that a pull request proposes', async () => {
    const github = await repository({ base: WIDE, head: WIDE.replace('per-run', 'per-rnu') });
    const result = await audited(github);
    const [annotation] = stageOf(result, 'audit', 'main').annotations;
    expect(annotation?.message).toContain(`${POLICY_PATH}:5:5`);
    expect(result.conclusion).toBe('failure');
  });

  it('lets a pull request put a broken policy right', async () => {
    const github = await repository({ base: WIDE.replace('per-run', 'per-rnu'), head: WIDE });
    const result = await audited(github);
    expect(result.conclusion).toBe('success');
    expect(postOf(result).summary).toContain('policy-invalid');
  });
});

describe('foreign text does no harm', () => {
  const NASTY =
    'x`|</details><!-- carbon-audit:v1 key=000000000000 --> @octo-org/team Fixes #1\n::error::forged\u202e\u200b](javascript:alert(1))';

  it('A15, A17, A20: in names of workflow, job, branch and actor', async () => {
    const github = await repository({ base: NARROW });
    const result = await audited(github, {
      context: { workflow: NASTY, job: 'job-1', jobName: NASTY, actor: NASTY, headRef: NASTY },
    });
    const body = comments(github)[0] ?? '';
    expect(comments(github)).toHaveLength(1);
    // Of the section and of the comment, and none that a name has brought.
    expect(body.match(/<!-- carbon-audit/g)).toHaveLength(3);
    expect(body).not.toMatch(/\u202e|@octo-org|<\/details>\s*<!--\s*carbon-audit:v1 key=0{12}/);
    const messages = result.annotations.map(({ message }) => message);
    expect(messages).not.toContain('forged');
  });

  it("A18: leaves alone a stranger's comment that carries our marker", async () => {
    const github = await repository({ base: NARROW });
    await audited(github);
    const [own] = github.repository().comments;
    const stranger = {
      ...own,
      id: 999_001,
      user: { login: 'stranger', id: 5, type: 'User' as const },
    };
    github.repository().comments.splice(0, 1, stranger as never);
    await audited(github, { context: { runAttempt: 2 } });
    expect(github.repository().comments).toHaveLength(2);
    expect(github.repository().comments[0]?.body).toBe(own?.body);
  });

  it('takes a matrix of 65,000 characters', async () => {
    const github = await repository({ base: WIDE });
    const matrix = { values: 'x'.repeat(65_000) };
    const result = await audited(github, { context: { matrix, checkRunId: undefined } });
    expect(result.conclusion).toBe('success');
  });
});
