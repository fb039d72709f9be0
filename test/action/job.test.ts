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
    const own = jobOf('pull_request', { repository: REPOSITORY, pull_request: PULL });
    expect(own.change).toEqual({
      pullRequest: 7,
      baseSha: SHA('a'),
      baseBranch: 'main',
      headSha: SHA('b'),
      isFork: false,
    });
    expect(own.defaultBranch).toBe('main');
    for (const repo of [{ full_name: 'stranger/octo-repo' }, null]) {
      const pull_request = { ...PULL, head: { ...PULL.head, repo } };
      expect(jobOf('pull_request', { repository: REPOSITORY, pull_request }).change?.isFork).toBe(
        true,
      );
    }
  });

  it('reads the change of a merge queue, which has no pull request to tell', () => {
    const merge_group = { base_sha: SHA('a'), base_ref: 'refs/heads/main', head_sha: SHA('c') };
    expect(jobOf('merge_group', { repository: REPOSITORY, merge_group }).change).toEqual({
      pullRequest: null,
      baseSha: SHA('a'),
      baseBranch: 'main',
      headSha: SHA('c'),
      isFork: false,
    });
  });

  it('takes every event that carries a pull request for a change', () => {
    const { change } = jobOf('issue_comment_of_sorts', {
      repository: REPOSITORY,
      pull_request: PULL,
    });
    expect(change?.baseSha).toBe(SHA('a'));
    expect(
      jobOf('pull_request_review', { repository: REPOSITORY, pull_request: PULL }).change,
    ).toEqual(change);
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
    expect(jobOf('pull_request', payload).change).toMatchObject({ baseSha: '', headSha: '' });
  });

  it('does not take anything for a commit', () => {
    const base = { ...PULL.base, sha: '../../main' };
    const { change } = jobOf('pull_request', { pull_request: { ...PULL, base } });
    expect(change?.baseSha).toBe('');
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
    const env = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_JOB: 'train' };
    expect(subject('pull_request', payload, env)).toMatchObject({
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
    expect(by({ type: 'Bot' }, 'x')).toBe('bot');
    expect(by({ type: 'User' }, 'dependabot[bot]')).toBe('bot');
    expect(by({ type: 'User' }, 'octocat')).toBe('person');
    expect(by(undefined, 'octocat')).toBe(null);
  });

  it('has the whole ref of a tag for its branch, which is that of no branch', () => {
    const at = (GITHUB_REF: string) => subject('push', { repository: REPOSITORY }, { GITHUB_REF });
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
