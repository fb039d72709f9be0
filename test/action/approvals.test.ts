import { afterEach, describe, expect, it } from 'vitest';
import { approvalsOf, namesApprovers } from '../../src/action/approvals.ts';
import { connectTo } from '../../src/action/connection.ts';
import { readJob } from '../../src/action/job.ts';
import type { LoadedPolicy } from '../../src/pipeline/audit.ts';
import { judge } from '../../src/policy/judge.ts';
import { given, sound, total } from '../policy/builders.ts';
import { type FakeGitHub, faults, type Permissions, shaOf, startGitHub } from '../runner/index.ts';

const REPO = 'octo-org/octo-repo';
const START = Date.UTC(2026, 10, 22);
const OCTOCAT = { login: 'OctoCat', id: 583231, type: 'User' } as const;
const AUTHOR = { login: 'someone', id: 7, type: 'User' } as const;

const open: FakeGitHub[] = [];
afterEach(async () => {
  for (const github of open.splice(0)) await github.close();
});

async function github(...reviews: readonly object[]): Promise<FakeGitHub> {
  const head = { ref: 'topic', sha: shaOf('topic'), repository: REPO };
  const made = await startGitHub({
    fullName: REPO,
    pulls: [{ number: 7, head, user: AUTHOR }],
    reviews: reviews.map((review) => ({ pull: 7, user: OCTOCAT, ...review })),
  });
  open.push(made);
  return made;
}

function waived(by: string, grams: number) {
  const policy = sound(
    `version: 1\nenforcement: enforce\nbudgets: [{ id: a, per-run: 5 g }]\nwaivers: [{ budget: a, reason: a new data set, up-to: 9 g, expires: 2026-12-01, approved-by: "${by}" }]\n`,
  );
  return judge(policy, given(total(grams, 1), { startMs: START }));
}

async function ask(
  to: FakeGitHub,
  {
    by = '@octocat',
    grams = 8,
    permissions = { 'pull-requests': 'read' } as Permissions,
    ref = 'refs/pull/7/merge',
    headSha = shaOf('topic'),
  } = {},
) {
  const token = to.issueToken({ permissions, repository: REPO });
  const env = {
    GITHUB_REPOSITORY: REPO,
    GITHUB_API_URL: to.url,
    GITHUB_EVENT_NAME: 'pull_request_target',
    GITHUB_REF: ref,
  };
  const job = readJob(env);
  const change = job.change === null ? null : { ...job.change, headSha };
  return approvalsOf({ ...job, change }, [waived(by, grams)], async () =>
    connectTo(job, { token, env: {}, deadlineMs: 60_000 }),
  );
}

describe('who approved a waiver', () => {
  it('is asked of GitHub by two calls, where a waiver that helped names somebody', async () => {
    const to = await github({});
    expect(await ask(to)).toEqual({ approvers: ['octocat'], findings: [] });
    expect(to.calls.map(({ path }) => path.replace(/^.*pulls/u, ''))).toEqual(['/7', '/7/reviews']);
  });

  it('is not asked where no waiver helped, or it names no login', async () => {
    const to = await github({});
    for (const more of [
      { grams: 4 },
      { grams: 10 },
      { by: '@octo-org/green' },
      { by: 'octocat' },
    ]) {
      expect(await ask(to, more)).toEqual({ approvers: [], findings: [] });
    }
    expect(to.calls).toEqual([]);
  });

  it('is nobody that the waiver does not name, nor who approved another commit', async () => {
    expect((await ask(await github({}), { by: '@mallory' })).approvers).toEqual([]);
    const old = await github({ commitSha: shaOf('main') });
    expect((await ask(old)).approvers).toEqual([]);
    const taken = await github({}, { state: 'CHANGES_REQUESTED' });
    expect((await ask(taken)).approvers).toEqual([]);
    const own = await github({ user: AUTHOR });
    expect((await ask(own, { by: '@someone' })).approvers).toEqual([]);
  });

  it('is not told of a run for a commit that is no longer the newest', async () => {
    const to = await github({ commitSha: shaOf('older') });
    expect((await ask(to, { headSha: shaOf('older') })).approvers).toEqual([]);
    expect(to.calls).toHaveLength(1);
  });

  it('is not asked of a pull request whose number only the payload tells', async () => {
    const to = await github({});
    expect(await ask(to, { ref: 'refs/heads/main' })).toEqual({ approvers: [], findings: [] });
    expect(to.calls).toEqual([]);
  });

  it.each([
    ['without the permission', { permissions: {} }, 'add `pull-requests: read`'],
    ['of a pull request that is not there', { ref: 'refs/pull/8/merge' }, 'GitHub answered 404'],
  ])('stays unverified %s, and a finding says why', async (_, more, why) => {
    const { approvers, findings } = await ask(await github({}), more);
    expect(approvers).toEqual([]);
    expect(findings).toMatchObject([{ id: 'approval-unread', severity: 'info' }]);
    expect(findings[0]?.message).toContain('Whether @octocat approved the pull request');
    expect(findings[0]?.message).toContain(why);
  });

  it('stays unverified where GitHub answers nothing', async () => {
    const to = await github({});
    to.fail({ path: '/reviews', fault: faults.drop() });
    const { approvers, findings } = await ask(to);
    expect(approvers).toEqual([]);
    expect(findings).toMatchObject([{ id: 'approval-unread' }]);
  });

  it('is of no matter to policies whose waivers name no login', () => {
    const policy = (by: string) => {
      const text = `version: 1\nbudgets: [{ id: a, per-run: 5 g }]\nwaivers: [{ budget: a, reason: a new data set, up-to: 9 g, expires: 2026-12-01${by} }]\n`;
      return [{ policy: sound(text) }] as unknown as readonly LoadedPolicy[];
    };
    expect(namesApprovers(policy(', approved-by: "@octocat"'))).toBe(true);
    expect(namesApprovers(policy(', approved-by: "@octo-org/green"'))).toBe(false);
    expect(namesApprovers(policy(''))).toBe(false);
  });
});
