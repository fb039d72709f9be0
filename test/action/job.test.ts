import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJob, subjectOf } from '../../src/action/job.ts';
import { ownDirectory } from '../support/program.ts';

const SHA = (digit: string) => digit.repeat(40);

function jobOf(event: string, payload: unknown, env: Record<string, string> = {}) {
  const path = join(ownDirectory(), 'event.json');
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return readJob({
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: path,
    ...env,
  });
}

const REPOSITORY = { full_name: 'octo-org/octo-repo', default_branch: 'main' };
const PULL = {
  number: 7,
  base: { sha: SHA('a'), ref: 'main' },
  head: { sha: SHA('b'), repo: { full_name: 'octo-org/octo-repo' } },
};

const ON_PULL = {
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_BASE_REF: 'main',
  GITHUB_HEAD_REF: 'topic',
  GITHUB_SHA: SHA('d'),
};

describe('readJob', () => {
  it('reads which reusable workflow it stands in, none, or that nobody tells', () => {
    const started = 'octo-org/octo-repo/.github/workflows/ci.yml@refs/heads/main';
    const inside = (definedIn: string) =>
      readJob({ GITHUB_WORKFLOW_REF: started }, definedIn).reusablePath;
    expect(inside('octo-org/shared/.github/workflows/gpu.yml@v2')).toBe(
      '.github/workflows/gpu.yml',
    );
    expect(inside(started)).toBe('');
    expect(inside('')).toBeNull();
    expect(inside('nothing of the kind')).toBeNull();
    expect(readJob({}, started).reusablePath).toBeNull();
  });

  it('reads the change of a pull request, and whether it is from a fork', () => {
    const payload = { repository: REPOSITORY, pull_request: PULL };
    const own = jobOf('pull_request', payload, ON_PULL);
    expect(own.change).toEqual({
      pullRequest: 7,
      isNumberSure: true,
      baseBranch: 'main',
      isBaseSure: true,
      headSha: SHA('b'),
      proposedSha: SHA('d'),
      isFork: false,
    });
    for (const repo of [{ full_name: 'stranger/octo-repo' }, null]) {
      const pull_request = { ...PULL, head: { ...PULL.head, repo } };
      expect(jobOf('pull_request', { repository: REPOSITORY, pull_request }).change?.isFork).toBe(
        true,
      );
    }
  });

  it('takes from the payload nothing that a variable of the runner tells', () => {
    const lies = {
      repository: { ...REPOSITORY, default_branch: 'topic' },
      pull_request: { ...PULL, number: 8, base: { sha: SHA('b'), ref: 'topic' } },
      commits: [{ added: ['docs/a.md'], modified: [], removed: [] }],
      sender: { type: 'Bot' },
    };
    const env = { ...ON_PULL, GITHUB_ACTOR: 'octocat' };
    const job = jobOf('pull_request', lies, env);
    expect(job.change).toMatchObject({ pullRequest: 7, baseBranch: 'main', proposedSha: SHA('d') });
    expect(job).toMatchObject({ defaultBranch: null, changedPaths: null, actorKind: null });
    // A push cannot be made a pull request's, nor a pull request's run a push.
    expect(jobOf('push', lies, { GITHUB_REF: 'refs/heads/main' }).change).toBeNull();
    expect(jobOf('pull_request', {}, env).change?.baseBranch).toBe('main');
  });

  it('runs at the base for `pull_request_target`, whose head only the payload tells', () => {
    const env = { ...ON_PULL, GITHUB_REF: 'refs/heads/main', GITHUB_SHA: SHA('a') };
    const payload = { repository: REPOSITORY, pull_request: PULL };
    expect(jobOf('pull_request_target', payload, env).change).toMatchObject({
      pullRequest: 7,
      baseBranch: 'main',
      isBaseSure: true,
      proposedSha: SHA('b'),
    });
  });

  it('has the base of a review by the word of the payload, and of no budget', () => {
    const env = { ...ON_PULL, GITHUB_BASE_REF: '' };
    const payload = { repository: REPOSITORY, pull_request: PULL };
    for (const event of ['pull_request_review', 'an_event_to_come']) {
      const job = jobOf(event, payload, env);
      expect(job.change).toMatchObject({ baseBranch: 'main', isBaseSure: false, pullRequest: 7 });
      expect(subjectOf(job, null)).toMatchObject({ branch: null, isDefaultBranch: null });
    }
  });

  it('reads the change of a merge queue, which has no pull request to tell, from its ref', () => {
    const queued = (GITHUB_REF: string) =>
      jobOf('merge_group', {}, { GITHUB_REF, GITHUB_SHA: SHA('c') }).change;
    expect(queued(`refs/heads/gh-readonly-queue/main/pr-7-${SHA('a')}`)).toEqual({
      pullRequest: null,
      isNumberSure: false,
      baseBranch: 'main',
      isBaseSure: true,
      headSha: SHA('c'),
      proposedSha: SHA('c'),
      isFork: false,
    });
    expect(queued(`refs/heads/gh-readonly-queue/release/1.0/pr-7-${SHA('a')}`)?.baseBranch).toBe(
      'release/1.0',
    );
    expect(queued('refs/heads/main')?.baseBranch).toBe('');
  });

  it('knows no change in other events', () => {
    expect(jobOf('push', { repository: REPOSITORY }).change).toBeNull();
  });

  it.each([
    ['{'],
    ['[]'],
    ['null'],
    ['{"pull_request": 5}'],
    ['{"__proto__": {"pull_request": {}}}'],
  ])('takes the payload %s for a change without a base', (payload) => {
    expect(jobOf('pull_request', payload).change).toMatchObject({ baseBranch: '', headSha: '' });
  });

  it('does not take anything for a commit', () => {
    const head = { ...PULL.head, sha: '../../main' };
    const env = { ...ON_PULL, GITHUB_SHA: 'main' };
    const { change } = jobOf('pull_request', { pull_request: { ...PULL, head } }, env);
    expect(change).toMatchObject({ headSha: '', proposedSha: '' });
  });

  it('reads the path of the workflow', () => {
    const env = {
      GITHUB_WORKFLOW_REF: 'octo-org/octo-repo/.github/workflows/a@b.yml@refs/heads/x',
    };
    expect(jobOf('push', {}, env).workflowPath).toBe('.github/workflows/a@b.yml');
    expect(jobOf('push', {}).workflowPath).toBeNull();
  });

  it('makes do with an empty environment', () => {
    expect(readJob({})).toMatchObject({
      owner: '',
      repo: '',
      runId: 0,
      runAttempt: 1,
      change: null,
    });
  });
});

describe('subjectOf', () => {
  const subject = (event: string, payload: unknown, env: Record<string, string> = {}) =>
    subjectOf(jobOf(event, payload, env), null);

  it('says of a pull request where it would go, and who asks', () => {
    const sender = { type: 'User' };
    const payload = { repository: REPOSITORY, pull_request: PULL, sender };
    const job = jobOf('pull_request', payload, { ...ON_PULL, GITHUB_JOB: 'train' });
    // The server has told which branch is the default one.
    expect(subjectOf({ ...job, defaultBranch: 'main' }, null)).toMatchObject({
      kind: 'job',
      job: 'train',
      event: 'pull_request',
      branch: 'main',
      isDefaultBranch: true,
      actorKind: 'person',
      changedPaths: null,
      runnerLabels: null,
      reusablePath: null,
    });
  });

  it('knows bots by what GitHub says of them, and nobody behind a schedule', () => {
    const by = (sender: unknown, actor: string) =>
      subject('push', { repository: REPOSITORY, sender }, { GITHUB_ACTOR: actor }).actorKind;
    // The payload can be rewritten: a name that is no bot's may be that of one, or not.
    expect(by({ type: 'Bot' }, 'x')).toBe(null);
    expect(by({ type: 'User' }, 'dependabot[bot]')).toBe('bot');
    expect(by({ type: 'User' }, 'octocat')).toBe('person');
    expect(by(undefined, 'octocat')).toBe(null);
  });

  it('has the whole ref of a tag for its branch, which is that of no branch', () => {
    const at = (GITHUB_REF: string) =>
      subjectOf({ ...jobOf('push', {}, { GITHUB_REF }), defaultBranch: 'main' }, null);
    expect(at('refs/heads/release/v1').branch).toBe('release/v1');
    expect(at('refs/tags/v1')).toMatchObject({ branch: 'refs/tags/v1', isDefaultBranch: false });
    expect(at('')).toMatchObject({ branch: null, isDefaultBranch: null });
  });

  it('lists the files of a push only where the payload lists them all', () => {
    const touched = (...commits: unknown[]) => subject('push', { commits }).changedPaths;
    const commit = { added: ['b'], modified: ['a'], removed: [] };
    expect(touched(commit, { ...commit, removed: ['c'] })).toEqual(['a', 'b', 'c']);
    expect(touched(commit, { id: 'x' })).toBe(null);
    expect(touched()).toBe(null);
    expect(touched(...Array.from({ length: 20 }, () => commit))).toBe(null);
  });
});
