import { afterEach, describe, expect, it } from 'vitest';
import { readJob } from '../../src/action/job.ts';
import { repositoriesOf } from '../../src/action/repository.ts';
import { parseReference } from '../../src/policy/reference.ts';
import { type FakeGitHub, faults, shaOf, startGitHub } from '../runner/index.ts';

const LIMITS = 'version: 1\nbudgets: [{ id: a, per-run: 5 g }]\n';
const OLD = 'version: 1\nbudgets: [{ id: a, per-run: 4 g }]\n';
const FORKED = shaOf('a commit of a fork');

const open: FakeGitHub[] = [];
afterEach(async () => {
  for (const github of open.splice(0)) await github.close();
});

/** A repository of policies with history: `main`, a protected `stable`, and a fork's commit. */
async function policies({ isPrivate = false } = {}): Promise<FakeGitHub> {
  const at = (text: string) => ({ files: { 'ci/p.yml': text } });
  const github = await startGitHub(
    { fullName: 'octo-org/octo-repo' },
    {
      fullName: 'octo-org/policies',
      private: isPrivate,
      branches: {
        main: { parents: [shaOf('old')], ...at(LIMITS) },
        stable: { parents: [shaOf('root')], protected: true, ...at(LIMITS) },
        topic: { parents: [shaOf('old')], ...at(LIMITS) },
      },
      commits: {
        [shaOf('root')]: { files: {} },
        [shaOf('old')]: { parents: [shaOf('root')], ...at(OLD) },
        [FORKED]: {
          parents: [shaOf('old')],
          ...at('version: 1\nbudgets: [{ id: a, per-run: 9 t }]\n'),
        },
      },
    },
    { fullName: 'stranger/policies', private: false, branches: { main: at(LIMITS) } },
  );
  open.push(github);
  return github;
}

function reading(github: FakeGitHub) {
  const token = github.issueToken({
    permissions: { contents: 'read' },
    repository: 'octo-org/octo-repo',
  });
  const job = readJob({ GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_API_URL: github.url });
  const { readElsewhere } = repositoriesOf(job, token, {});
  return async (text: string) => {
    const parsed = parseReference(text);
    if (!parsed.ok || parsed.value.kind !== 'remote') throw new Error(`${text} is not remote`);
    const { bytes, commit, why } = await readElsewhere(parsed.value);
    return { text: bytes === null ? null : Buffer.from(bytes).toString(), commit, why };
  };
}

describe('a policy of another repository', () => {
  it('is read at a commit of the default branch, however old, and of a protected one', async () => {
    const read = reading(await policies());
    for (const [name, text] of [
      ['main', LIMITS],
      ['old', OLD],
      ['stable', LIMITS],
    ] as const) {
      expect(await read(`octo-org/policies/ci/p.yml@${shaOf(name)}`)).toEqual({
        text,
        commit: shaOf(name),
        why: null,
      });
    }
  });

  it('A23: is not at a commit of a fork, nor of a branch that anybody may push to', async () => {
    const read = reading(await policies());
    for (const sha of [FORKED, shaOf('topic')]) {
      expect(await read(`octo-org/policies/ci/p.yml@${sha}`)).toEqual({
        text: null,
        commit: null,
        why: 'that commit is on neither the default nor a protected branch of octo-org/policies',
      });
    }
  });

  it('is read at a branch within the same owner only, and its commit recorded', async () => {
    const read = reading(await policies());
    expect(await read('octo-org/policies/ci/p.yml@topic')).toEqual({
      text: LIMITS,
      commit: shaOf('topic'),
      why: null,
    });
    expect((await read('stranger/policies/ci/p.yml@main')).why).toContain(
      'a branch counts only within octo-org',
    );
    const sha = shaOf('main');
    expect((await read(`stranger/policies/ci/p.yml@${sha}`)).text).toBe(LIMITS);
  });

  it.each([
    ['a file that is not there', 'octo-org/policies/ci/q.yml', 'there is no such file'],
    ['a folder', 'octo-org/policies/ci', 'it is a folder'],
    ['a repository that is not there', 'octo-org/gone/p.yml', 'contents: read'],
  ])('cannot be %s', async (_, path, why) => {
    const read = reading(await policies());
    expect(await read(`${path}@${shaOf('main')}`)).toMatchObject({
      text: null,
      why: expect.stringContaining(why),
    });
  });

  it('cannot be private: the token of a job reads its own repository only', async () => {
    const read = reading(await policies({ isPrivate: true }));
    for (const at of [shaOf('main'), 'main']) {
      const { text, why } = await read(`octo-org/policies/ci/p.yml@${at}`);
      expect([text, why]).toEqual([null, expect.stringContaining('404')]);
    }
  });

  it.each([
    ['403', faults.forbidden(), 'contents: read'],
    ['404', faults.notFound(), '404|no such file'],
    ['502', faults.serverError(), '502'],
    ['a page to sign in', faults.html(), '.'],
    ['half an answer', faults.half(), '.'],
  ])('is said to be unreadable on %s, wherever that comes', async (_, fault, why) => {
    for (const path of ['/compare/', '/contents/', /\/repos\/octo-org\/policies$/]) {
      const github = await policies();
      github.fail({ path, fault });
      const said = await reading(github)(`octo-org/policies/ci/p.yml@${shaOf('main')}`);
      expect(said.text).toBeNull();
      expect(said.why).toMatch(new RegExp(why, 'u'));
    }
  });
});
