import { describe, expect, it } from 'vitest';
import { type FakeGitHub, faults, type Job, shaOf, stageOf } from '../runner/index.ts';
import {
  AUDIT,
  artifactContext,
  artifactReport,
  audited,
  NARROW,
  POLICY_PATH,
  policy,
  postOf,
  repository,
  repositoryOf,
  WIDE,
  WORK,
  WRITE,
} from '../support/jobs.ts';

/** Who judged and how, the finding ids that tell of policies, and how the job ended. */
function told(github: FakeGitHub, result: Awaited<ReturnType<typeof audited>>) {
  const { verdict, sentence, policies, findings } = artifactReport(github);
  return {
    conclusion: result.conclusion,
    verdict,
    sentence,
    judges: policies.map(({ source, judgement }) => [
      source.role,
      source.isProtected,
      judgement.verdict,
    ]),
    ids: findings.map(({ id }) => id).filter((id) => id.startsWith('policy-')),
  };
}

function script(text: string): Job['steps'][number] {
  return { run: `node -e '${text.replaceAll("'", `'"'"'`)}'` };
}

/** Lays a policy into the checkout, as a pull request's author does. */
const COPY = script(
  `require('fs').mkdirSync('.github'); require('fs').writeFileSync('${POLICY_PATH}', ${JSON.stringify(WIDE)})`,
);

const FAILED_BY_FLOOR = {
  conclusion: 'failure',
  verdict: 'fail',
  judges: [
    ['deciding', expect.any(Boolean), 'pass'],
    ['floor', true, 'fail'],
  ],
};

describe('an input that names another policy does not get around the usual one', () => {
  const LOOSE = policy('1 t').replace(': enforce', ': observe');

  it('by another file of the base', async () => {
    const files = { [POLICY_PATH]: NARROW, 'examples/observe.yml': LOOSE };
    const github = await repositoryOf({ main: files, topic: files });
    const result = await audited(github, { with: { policy: 'examples/observe.yml' } });
    expect(told(github, result)).toMatchObject(FAILED_BY_FLOOR);
  });

  it("by a file of a base branch of one's own", async () => {
    const mine = { [POLICY_PATH]: WIDE, 'mine.yml': WIDE };
    const github = await repositoryOf(
      { main: { [POLICY_PATH]: NARROW }, mine, topic: mine },
      'mine',
    );
    const result = await audited(github, { with: { policy: 'mine.yml' } });
    expect(told(github, result)).toMatchObject(FAILED_BY_FLOOR);
  });

  it("on a push to a branch of one's own", async () => {
    const topic = { [POLICY_PATH]: WIDE, 'mine.yml': WIDE };
    const github = await repositoryOf({ main: { [POLICY_PATH]: NARROW }, topic });
    const pushed = {
      permissions: WRITE,
      eventName: 'push',
      event: {},
      ref: 'refs/heads/topic',
      sha: shaOf('topic'),
      baseRef: '',
      headRef: '',
    };
    const result = await audited(github, { with: { policy: 'mine.yml' }, context: pushed });
    expect(told(github, result)).toMatchObject(FAILED_BY_FLOOR);
  });

  it('by a folder of the base that the change makes a file of', async () => {
    const github = await repositoryOf({
      main: { [POLICY_PATH]: WIDE, 'src/a.js': 'x' },
      topic: { [POLICY_PATH]: WIDE, src: LOOSE },
    });
    const lay = script(`require('fs').writeFileSync('src', ${JSON.stringify(LOOSE)})`);
    const audit = { ...AUDIT, with: { ...AUDIT.with, policy: 'src' } };
    const result = await audited(github, { steps: [lay, audit, WORK] });
    const found = told(github, result);
    expect(found).toMatchObject({
      conclusion: 'success',
      verdict: 'inconclusive',
      judges: [
        ['floor', true, 'pass'],
        ['proposed', false, 'pass'],
      ],
      ids: ['policy-invalid'],
    });
    expect(found.sentence).toContain('nothing was judged by it');
  });
});

describe("a step before ours that rewrites the event's payload", () => {
  const LIE = script(`
    const fs = require('fs'), path = process.env.GITHUB_EVENT_PATH;
    const event = JSON.parse(fs.readFileSync(path));
    event.pull_request.base = { sha: event.pull_request.head.sha, ref: 'topic' };
    event.pull_request.number = 8;
    event.repository.default_branch = 'topic';
    event.commits = [{ added: ['docs/a.md'], modified: [], removed: [] }];
    fs.writeFileSync(path, JSON.stringify(event));
  `);

  it("makes no policy of the pull request's its base's", async () => {
    const github = await repositoryOf({
      main: { [POLICY_PATH]: NARROW },
      topic: { [POLICY_PATH]: WIDE },
    });
    const result = await audited(github, { steps: [LIE, AUDIT, WORK] });
    expect(told(github, result)).toMatchObject({
      conclusion: 'failure',
      judges: [
        ['deciding', true, 'fail'],
        ['proposed', false, 'pass'],
      ],
    });
    const { policies, subject } = artifactContext(github);
    expect(policies[0]?.commit).toBe(shaOf('main'));
    expect(subject).toMatchObject({ branch: 'main', isDefaultBranch: true, changedPaths: null });
    // And no other pull request is told.
    expect(github.repository().comments.map(({ issue }) => issue)).toEqual([7]);
  });

  it('takes no base and no files from under a budget', async () => {
    const rule = 'match: { branches: [main], paths: ["src/**"] }';
    const base = `version: 1\nenforcement: enforce\nbudgets: [{ id: a, ${rule}, per-run: 0.001 mg }]\n`;
    const github = await repositoryOf({
      main: { [POLICY_PATH]: base },
      topic: { [POLICY_PATH]: base, 'src/a.py': 'x' },
    });
    const main = github.repository().commits[shaOf('main')];
    const topic = github.repository().commits[shaOf('topic')];
    if (main !== undefined && topic !== undefined) {
      github.repository().commits[shaOf('topic')] = { ...topic, parents: [main.sha] };
    }
    const result = await audited(github, { steps: [LIE, AUDIT, WORK] });
    expect(result.conclusion).toBe('failure');
    expect(artifactContext(github).subject.changedPaths).toEqual(['src/a.py']);
  });
});

describe('a base whose policy has mistakes', () => {
  const BAD = NARROW.replace('per-run', 'per-rum');

  it.each<[string, Record<string, string>, unknown[]]>([
    ['that the change puts right', { [POLICY_PATH]: NARROW }, [['proposed', false, 'fail']]],
    [
      'that the change replaces by a wide one',
      { [POLICY_PATH]: WIDE },
      [['proposed', false, 'pass']],
    ],
    ['that the change removes', {}, []],
  ])('%s is inconclusive, and can be merged', async (_, topic, judges) => {
    const github = await repositoryOf({ main: { [POLICY_PATH]: BAD }, topic });
    const result = await audited(github);
    expect(told(github, result)).toMatchObject({
      conclusion: 'success',
      verdict: 'inconclusive',
      judges,
      ids: ['policy-invalid'],
    });
    expect(postOf(result).summary).toContain('inconclusive');
  });
});

describe('a policy that cannot be read', () => {
  const BLIND: Job['context'] = { permissions: { 'pull-requests': 'write' } };
  const policies = { main: { [POLICY_PATH]: NARROW }, topic: {} };

  it.each<[string, Partial<Job> & { with?: Record<string, string> }]>([
    ['without `contents: read`', { context: BLIND }],
    ['with a token that is none', { with: { token: 'nonsense' } }],
    ['where an input names it', { context: BLIND, with: { policy: 'ci/carbon.yml' } }],
    ['beside a budget that is kept', { context: BLIND, with: { budget: '1 t' } }],
  ])('%s and with no copy passes nothing', async (_, change) => {
    const github = await repositoryOf(policies);
    const result = await audited(github, change);
    const found = told(github, result);
    expect(found).toMatchObject({
      conclusion: 'success',
      verdict: 'inconclusive',
      ids: ['policy-unread'],
    });
    expect(found.sentence).toBe(
      'If there is a policy, it could not be read, so nothing was judged by it.',
    );
  });

  it('leaves the decision to a copy in the checkout, and a finding says so', async () => {
    const github = await repositoryOf(policies);
    const result = await audited(github, { context: BLIND, steps: [COPY, AUDIT, WORK] });
    expect(told(github, result)).toMatchObject({
      conclusion: 'success',
      verdict: 'pass',
      judges: [['deciding', false, 'pass']],
      ids: ['policy-unprotected'],
    });
  });

  it('while the server is down passes nothing', async () => {
    const github = await repositoryOf(policies);
    github.fail({ path: '/contents', fault: faults.serverError(500) });
    expect(told(github, await audited(github))).toMatchObject({
      conclusion: 'success',
      verdict: 'inconclusive',
    });
  });
});

describe('where the runner alone tells the base', () => {
  it('a merge queue is judged by the branch that its ref names', async () => {
    const github = await repositoryOf(
      { main: { [POLICY_PATH]: WIDE }, 'release/1': { [POLICY_PATH]: NARROW }, topic: {} },
      'release/1',
    );
    const queued = {
      permissions: WRITE,
      eventName: 'merge_group',
      event: {},
      ref: `refs/heads/gh-readonly-queue/release/1/pr-7-${shaOf('release/1')}`,
      sha: shaOf('topic'),
      baseRef: '',
      headRef: '',
    };
    const found = told(github, await audited(github, { context: queued }));
    expect(found).toMatchObject({
      conclusion: 'failure',
      judges: [
        ['deciding', true, 'fail'],
        ['floor', true, 'pass'],
      ],
    });
  });

  it('an old base commit does not keep an older policy', async () => {
    const github = await repositoryOf({ main: { [POLICY_PATH]: NARROW }, topic: {} });
    const { commits, pulls } = github.repository();
    const old = shaOf('main before');
    const now = commits[shaOf('main')];
    if (now !== undefined) commits[old] = { ...now, sha: old, files: { [POLICY_PATH]: WIDE } };
    for (const pull of pulls) pull.base.sha = old;
    expect((await audited(github)).conclusion).toBe('failure');
  });
});

describe('the clock of the machine', () => {
  const TOMORROW = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  const ROLLOUT = `version: 1\nrollout: [{ from: ${TOMORROW}, enforcement: enforce }]\nbudgets: [{ id: a, per-run: 0.001 mg }]\n`;

  it("chooses no day: where it is far from the server's, the server's counts", async () => {
    const github = await repository({ base: ROLLOUT });
    const undo = github.fail({ fault: { kind: 'dated', aheadMs: 3 * 86_400_000 } });
    const late = await audited(github);
    undo();
    expect(late.conclusion).toBe('failure');
    const report = artifactReport(github);
    expect(report.findings.map(({ id }) => id)).toContain('clock-wrong');
    const { serverStartMs, start } = artifactContext(github);
    expect(((serverStartMs ?? 0) - start.wallMs) / 86_400_000).toBeCloseTo(3, 2);
    expect(
      stageOf(late, 'audit', 'main')
        .annotations.map(({ message }) => message)
        .join(),
    ).toContain("the policy goes by GitHub's");
  });

  it('counts where it agrees', async () => {
    const github = await repository({ base: ROLLOUT });
    expect((await audited(github)).conclusion).toBe('success');
    expect(artifactContext(github).serverStartMs).toBeNull();
  });
});

describe('what main asks', () => {
  it('is little on an ordinary pull request', async () => {
    const github = await repositoryOf({
      main: { [POLICY_PATH]: WIDE },
      topic: { [POLICY_PATH]: WIDE },
    });
    await audited(github);
    const asked = github.calls.filter(({ path }) => path.startsWith('/repos/'));
    expect(asked.length).toBeLessThanOrEqual(10);
  });
});

describe('a place that is only named', () => {
  it('is said to be checked by nobody, unless a policy pins it', async () => {
    const github = await repository({ base: WIDE });
    await audited(github, { with: { region: '', country: 'NO' } });
    const ids = artifactReport(github).findings.map(({ id }) => id);
    expect(ids).toContain('place-declared');
    const pinned = await repository({ base: `${WIDE}place: { pins: [{ country: NO }] }\n` });
    await audited(pinned, { with: { region: '', country: 'NO' } });
    expect(artifactReport(pinned).findings.map(({ id }) => id)).not.toContain('place-declared');
  });
});
