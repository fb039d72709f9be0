/** Does the fake GitHub answer as the real one describes itself, refuse as it does, fail as told? */

import { afterEach, expect, test } from 'vitest';
import { describedEndpoints, deviations } from './github/openapi/check.ts';
import {
  type Call,
  type FakeGitHub,
  faults,
  type Permissions,
  type RepositorySeed,
  shaOf,
  startGitHub,
} from './index.ts';

const name = 'octo-org/octo-repo';
const root = `/repos/${name}`;
const everything: Permissions = { actions: 'write', contents: 'read', 'pull-requests': 'write' };

const seed: RepositorySeed = {
  fullName: name,
  branches: {
    main: {
      protected: true,
      parents: [shaOf('old')],
      files: {
        '.github/carbon-policy.yml': 'version: 1\n',
        'docs/a/b.md': '# b',
        big: 'x'.repeat(2 ** 20 + 1),
      },
    },
    'feature/x': { parents: [shaOf('old')], files: { 'docs/a/b.md': '# c', new: '' } },
  },
  commits: { [shaOf('old')]: { files: { 'docs/a/b.md': '# b' } } },
  pulls: [
    { number: 1, head: { ref: 'feature/x', sha: shaOf('feature/x'), repository: name } },
    { number: 2, head: { ref: 'main', sha: shaOf('fork'), repository: 'mallory/octo-repo' } },
    { number: 3, state: 'closed', head: { ref: 'gone', sha: shaOf('gone'), repository: null } },
  ],
  reviews: [
    { pull: 1 },
    { pull: 1, state: 'DISMISSED', user: null, commitSha: null },
    { pull: 1, state: 'COMMENTED' },
  ],
  comments: Array.from({ length: 35 }, (_, at) => ({ issue: 1, body: `comment ${at}` })),
  runs: [
    { id: 11, attempt: 2, pullRequests: [1], createdAt: '2026-09-02T00:00:00Z' },
    { id: 12, event: 'pull_request', conclusion: 'failure', headRepository: 'mallory/octo-repo' },
    { id: 13, path: '.github/workflows/other.yml', workflowId: 5002, headBranch: 'feature/x' },
  ],
  jobs: [
    { id: 101, runId: 11, attempt: 1 },
    {
      id: 102,
      runId: 11,
      attempt: 2,
      steps: [
        {
          name: 'Set up job',
          number: 1,
          status: 'completed',
          conclusion: 'success',
          startedAt: '2026-09-01T08:00:00.123Z',
          completedAt: null,
        },
      ],
    },
  ],
  artifacts: [
    { name: 'carbon-report', runId: 11, files: { 'report.json': '{}' } },
    { name: 'carbon-report', runId: 12, files: { 'report.json': '{"fork":1}' } },
    { name: 'old', runId: 11, expired: true },
  ],
};

const open: FakeGitHub[] = [];

async function start(more: Partial<RepositorySeed> = {}): Promise<FakeGitHub> {
  const github = await startGitHub({ ...seed, ...more });
  open.push(github);
  return github;
}

function client(github: FakeGitHub, permissions: Permissions = everything) {
  const token = github.issueToken({ permissions, repository: name, name: 'test' });
  return (path: string, init: RequestInit = {}) =>
    fetch(github.url + path, {
      redirect: 'manual',
      ...init,
      headers: { authorization: `token ${token}`, ...init.headers },
    });
}

const json = async (response: Response) => (await response.json()) as Record<string, unknown>;
const send = (method: string, body: object): RequestInit => ({
  method,
  body: JSON.stringify(body),
});

afterEach(async () => {
  for (const github of open.splice(0)) await github.close();
});

test('every endpoint answers as described', async () => {
  const github = await start();
  const ask = client(github);
  const [artifact] = github.repository().artifacts;
  const paths = [
    root,
    `${root}/branches`,
    `${root}/branches/main`,
    `${root}/branches/feature%2Fx`,
    `${root}/commits/main`,
    `${root}/commits/${shaOf('main')}/branches-where-head`,
    `${root}/commits/${shaOf('feature/x')}/pulls`,
    `${root}/compare/main...feature/x`,
    `${root}/contents/.github/carbon-policy.yml?ref=${shaOf('main')}`,
    `${root}/contents/docs`,
    `${root}/contents/big`,
    `${root}/pulls`,
    `${root}/pulls/1`,
    `${root}/pulls/1/reviews?per_page=2`,
    `${root}/issues/1/comments?per_page=5`,
    `${root}/issues/comments/${github.repository().comments[0]?.id}`,
    `${root}/actions/runs`,
    `${root}/actions/workflows/ci.yml/runs`,
    `${root}/actions/runs/11`,
    `${root}/actions/runs/11/attempts/1`,
    `${root}/actions/runs/11/attempts/1/jobs`,
    `${root}/actions/runs/11/jobs`,
    `${root}/actions/jobs/102`,
    `${root}/actions/artifacts`,
    `${root}/actions/runs/11/artifacts`,
    `${root}/actions/artifacts/${artifact?.id}`,
    `${root}/actions/artifacts/${artifact?.id}/zip`,
  ];
  for (const path of paths) expect((await ask(path)).status, path).toBeLessThan(400);
  const made = await json(await ask(`${root}/issues/1/comments`, send('POST', { body: 'hi' })));
  await ask(`${root}/issues/comments/${made['id']}`, send('PATCH', { body: 'ho' }));
  await ask(`${root}/issues/comments/${made['id']}`, { method: 'DELETE' });
  await ask(`${root}/actions/artifacts/${artifact?.id}`, { method: 'DELETE' });
  expect(github.calls.flatMap(deviations)).toEqual([]);
  const seen = new Set(github.calls.map(({ method, route }) => `${method} ${route}`));
  expect([...seen].sort()).toEqual([...describedEndpoints].sort());
});

test('an answer that is not as described is told apart', () => {
  const call = { method: 'GET', route: '/repos/{owner}/{repo}/actions/jobs/{job_id}', status: 200 };
  const job = { id: 'not a number', status: 'sleeping' };
  const found = deviations({ ...call, fault: undefined, responseBody: job } as Call).join('\n');
  expect(found).toContain('/id must be integer');
  expect(found).toContain('/status must be equal to one of the allowed values');
  expect(found).toContain("must have required property 'run_id'");
});

test('errors answer as described too', async () => {
  const github = await start();
  const ask = client(github, { contents: 'read', 'pull-requests': 'read' });
  const comment = send('POST', { body: 'x' });
  const cases: [string, RequestInit, number][] = [
    [`${root}/issues/1/comments`, comment, 403],
    [`${root}/issues/99/comments`, {}, 404],
    [`${root}/contents/nothing`, {}, 404],
    [`${root}/contents/docs?ref=nowhere`, {}, 404],
    [`${root}/branches/nowhere`, {}, 404],
    [`${root}/compare/main...nowhere`, {}, 404],
  ];
  for (const [path, init, status] of cases)
    expect((await ask(path, init)).status, path).toBe(status);
  expect(github.calls.flatMap(deviations)).toEqual([]);
});

test('permissions: 401, 403 and 404 as GitHub gives them', async () => {
  const github = await start();
  const status = async (permissions: Permissions, path: string, init?: RequestInit) =>
    (await client(github, permissions)(root + path, init)).status;
  const comment = send('POST', { body: 'x' });
  expect(await status({}, '')).toBe(200);
  expect(await status({}, '/contents/docs')).toBe(403);
  expect(await status({ contents: 'read' }, '/contents/docs')).toBe(200);
  expect(await status({ contents: 'read' }, '/actions/artifacts')).toBe(403);
  expect(await status({ issues: 'write' }, '/issues/1/comments', comment)).toBe(201);
  expect(await status({ issues: 'read' }, '/issues/1/comments', comment)).toBe(403);
  const bare = (path: string, authorization = '') =>
    fetch(github.url + path, authorization ? { headers: { authorization } } : {});
  expect((await bare(root)).status).toBe(404);
  expect((await bare(root, 'Bearer nonsense')).status).toBe(401);
  expect((await client(github)('/repos/octo-org/other')).status).toBe(404);
  const token = github.issueToken({ permissions: everything, repository: name });
  github.revokeToken(token);
  expect((await bare(root, `Bearer ${token}`)).status).toBe(401);
  github.repository().private = false;
  expect((await bare(`${root}/contents/docs`)).status).toBe(200);
  expect((await bare(`${root}/actions/artifacts/1/zip`)).status).toBe(401);
});

test('files come raw or in base64, large ones raw only', async () => {
  const ask = client(await start());
  const path = `${root}/contents/.github/carbon-policy.yml`;
  const accept = 'application/vnd.github.raw+json';
  expect(await (await ask(path, { headers: { accept } })).text()).toBe('version: 1\n');
  const { content, encoding } = await json(await ask(`${path}?ref=main`));
  expect(encoding).toBe('base64');
  expect(Buffer.from(String(content), 'base64').toString()).toBe('version: 1\n');
  expect(await json(await ask(`${root}/contents/big`))).toMatchObject({
    encoding: 'none',
    content: '',
  });
});

test('a comparison counts from the common ancestor', async () => {
  const ask = client(await start());
  const body = await json(await ask(`${root}/compare/main...feature/x`));
  expect(body).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1 });
  expect(body['files']).toMatchObject([
    { filename: 'docs/a/b.md', status: 'modified' },
    { filename: 'new', status: 'added' },
  ]);
});

test('comments: pages with links, length, lock, authors, and hiding', async () => {
  const github = await start();
  const ask = client(github);
  const first = await ask(`${root}/issues/1/comments?per_page=20`);
  expect(first.headers.get('link')).toContain(
    `${github.url}${root}/issues/1/comments?per_page=20&page=2`,
  );
  expect(await (await ask(`${root}/issues/1/comments?per_page=20&page=2`)).json()).toHaveLength(15);
  const post = (body: string) => ask(`${root}/issues/1/comments`, send('POST', { body }));
  expect((await post('x'.repeat(65_537))).status).toBe(422);
  const made = await json(await post('x'));
  expect(made['user']).toMatchObject({ login: 'github-actions[bot]', type: 'Bot', id: 41898282 });
  const query =
    'mutation($subjectId: ID!) { minimizeComment(input: {subjectId: $subjectId, classifier: OUTDATED}) { clientMutationId } }';
  await ask('/graphql', send('POST', { query, variables: { subjectId: made['node_id'] } }));
  const again = await json(await ask(`${root}/issues/comments/${made['id']}`));
  expect(again['minimized']).toEqual({ reason: 'outdated' });
  for (const pull of github.repository().pulls) pull.locked = true;
  expect((await post('x')).status).toBe(403);
});

test('runs, jobs, pulls and artifacts can be filtered', async () => {
  const ask = client(await start());
  const total = async (path: string) => (await json(await ask(root + path)))['total_count'];
  expect(await total('/actions/runs?branch=main&event=push&status=success')).toBe(1);
  expect(await total('/actions/runs?status=failure')).toBe(1);
  expect(await total('/actions/runs?created=%3E%3D2026-09-02')).toBe(1);
  expect(await total('/actions/workflows/other.yml/runs')).toBe(1);
  expect(await total('/actions/runs/11/jobs')).toBe(1);
  expect(await total('/actions/runs/11/jobs?filter=all')).toBe(2);
  expect(await total('/actions/artifacts?name=carbon-report')).toBe(2);
  const { artifacts } = (await (await ask(`${root}/actions/artifacts`)).json()) as {
    artifacts: { id: number; workflow_run: Record<string, unknown>; expired: boolean }[];
  };
  const ofFork = artifacts.find(({ workflow_run: { id } }) => id === 12);
  expect(ofFork?.workflow_run['head_repository_id']).not.toBe(
    ofFork?.workflow_run['repository_id'],
  );
  const expired = artifacts.find((artifact) => artifact.expired);
  expect((await ask(`${root}/actions/artifacts/${expired?.id}/zip`)).status).toBe(410);
  const pulls = async (query: string) =>
    ((await (await ask(`${root}/pulls?${query}`)).json()) as { number: number }[]).map(
      (p) => p.number,
    );
  expect(await pulls('')).toEqual([2, 1]);
  expect(await pulls('head=mallory:main')).toEqual([2]);
  // The real one says `null` for a fork that was deleted, though its description does not.
  expect(await json(await ask(`${root}/pulls/3`))).toMatchObject({ head: { repo: null } });
});

test('faults strike where and as often as told', async () => {
  const github = await start();
  const ask = client(github);
  github.fail({ path: '/comments', times: 1, skip: 1, fault: faults.rateLimited(7) });
  const comments = () => ask(`${root}/issues/1/comments`);
  expect((await comments()).status).toBe(200);
  const limited = await comments();
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7']);
  expect((await comments()).status).toBe(200);
  const undo = github.fail({ method: 'GET', path: /\/runs$/, fault: faults.drop() });
  await expect(ask(`${root}/actions/runs`)).rejects.toThrow('fetch failed');
  undo();
  expect((await ask(`${root}/actions/runs`)).status).toBe(200);
  github.fail({ path: '/pulls', fault: faults.half() });
  await expect(ask(`${root}/pulls`).then((r) => r.text())).rejects.toThrow();
  github.fail({ path: '/contents', fault: faults.html() });
  expect(await (await ask(`${root}/contents/docs`)).text()).toContain('<html>');
  github.fail({ path: '/branches', fault: faults.redirect('/elsewhere', 301) });
  expect((await ask(`${root}/branches/main`)).headers.get('location')).toBe('/elsewhere');
  github.fail({ path: '/commits', fault: faults.hang() });
  const signal = AbortSignal.timeout(50);
  await expect(ask(`${root}/commits/main`, { signal })).rejects.toThrow();
  github.fail({ path: '/jobs/', times: 1, fault: faults.slow(60) });
  const before = performance.now();
  expect((await ask(`${root}/actions/jobs/102`)).status).toBe(200);
  expect(performance.now() - before).toBeGreaterThan(50);
});

test('the log tells who asked for what and what came', async () => {
  const github = await start();
  await client(github)(`${root}/issues/1/comments`, send('POST', { body: 'hi' }));
  expect(github.calls).toMatchObject([
    {
      method: 'POST',
      path: `${root}/issues/1/comments`,
      route: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
      token: 'test',
      status: 201,
    },
  ]);
});
