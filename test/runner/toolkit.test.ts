/** GitHub's own toolkit, in stages of the emulated runner, against the fake GitHub. */

import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import {
  type FakeGitHub,
  faults,
  type JobContext,
  pullRequest,
  runJob,
  shaOf,
  stageOf,
  startGitHub,
} from './index.ts';

const uses = join(import.meta.dirname, 'fixtures', 'script');
let github: FakeGitHub | undefined;

async function start(): Promise<FakeGitHub> {
  github = await startGitHub({
    fullName: 'octo-org/octo-repo',
    branches: { main: { files: { 'policy.yml': 'version: 1\n' } } },
    pulls: [
      { number: 4, head: { ref: 'topic', sha: shaOf('t'), repository: 'octo-org/octo-repo' } },
      { number: 5, head: { ref: 'topic', sha: shaOf('f'), repository: 'mallory/octo-repo' } },
    ],
  });
  return github;
}

afterEach(async () => {
  await github?.close();
  github = undefined;
});

function job(fake: FakeGitHub, main: string, context: Partial<JobContext> = {}) {
  return runJob({ github: fake, context, steps: [{ id: 'a', uses, with: { main } }] });
}

const artifact = `
  const { default: client } = await load('@actions/artifact');
  const fs = await load('node:fs');
  const path = env.RUNNER_TEMP + '/report.json';
  fs.writeFileSync(path, '{"energyJ":1}');
`;

test('@actions/artifact uploads, lists and downloads within a run', async () => {
  const fake = await start();
  const result = await job(
    fake,
    `${artifact}
     const { id, digest } = await client.uploadArtifact('carbon audit-1', [path], env.RUNNER_TEMP, { retentionDays: 5 });
     await client.uploadArtifact('ignored', [path], env.RUNNER_TEMP, { skipArchive: true });
     const { artifacts } = await client.listArtifacts();
     say('names ' + artifacts.map((a) => a.name).sort());
     const { artifact: found } = await client.getArtifact('carbon audit-1');
     say('same ' + (found.id === id) + ' ' + (found.digest === 'sha256:' + digest));
     for (const one of artifacts) {
       const { downloadPath, digestMismatch } = await client.downloadArtifact(one.id, { path: env.RUNNER_TEMP + '/' + one.id, expectedHash: one.digest });
       say(fs.readFileSync(downloadPath + '/report.json', 'utf8') + ' ' + digestMismatch);
     }
     await client.uploadArtifact('carbon audit-1', [path], env.RUNNER_TEMP).catch((e) => say('again: ' + e.message));
     await client.deleteArtifact('report.json');
     say('left ' + (await client.listArtifacts()).artifacts.length);`,
  );
  const { log, conclusion } = stageOf(result, 'a');
  expect(conclusion, log.join('\n')).toBe('success');
  expect(log).toContain('names carbon audit-1,report.json');
  expect(log).toContain('same true true');
  expect(log.filter((line) => line === '{"energyJ":1} false')).toHaveLength(2);
  expect(log.find((line) => line.startsWith('again: '))).toContain('already exists');
  expect(log).toContain('left 1');
  expect(fake.artifactFiles('carbon audit-1')['report.json']?.toString()).toBe('{"energyJ":1}');
  const [stored] = fake.repository().artifacts;
  expect(Date.parse(stored?.expiresAt ?? '') - Date.now()).toBeLessThan(5.1 * 24 * 3600e3);
});

test('@actions/artifact reads the artifact of another run through the API', async () => {
  const fake = await start();
  await job(
    fake,
    `${artifact} await client.uploadArtifact('carbon-report', [path], env.RUNNER_TEMP)`,
    {
      runId: 501,
    },
  );
  const [stored] = fake.repository().artifacts;
  const read = `${artifact}
    const [repositoryOwner, repositoryName] = env.GITHUB_REPOSITORY.split('/');
    const findBy = { token: env.INPUT_TOKEN, workflowRunId: 501, repositoryOwner, repositoryName };
    const { downloadPath } = await client.downloadArtifact(${stored?.id}, { path: env.RUNNER_TEMP + '/x', findBy });
    say(fs.readFileSync(downloadPath + '/report.json', 'utf8'))`;
  const context = { runId: 502, permissions: { actions: 'read' } } as const;
  expect(stageOf(await job(fake, read, context), 'a').log).toContain('{"energyJ":1}');
  const denied = stageOf(await job(fake, read, { ...context, permissions: {} }), 'a');
  expect(denied.log.join('\n')).toContain('Resource not accessible by integration');
});

test('on GHES the artifact client gives up at once', async () => {
  const context = { serverUrl: 'https://ghes.example.com', checkRunId: undefined };
  const main = `${artifact} await client.uploadArtifact('a', [path], env.RUNNER_TEMP)
    .catch((e) => say(e.name + ' [' + env['INPUT_CHECK-RUN-ID'] + ']'))`;
  const { log } = stageOf(await job(await start(), main, context), 'a');
  expect(log).toContain('GHESNotSupportedError []');
});

const comment = `
  const { getOctokit, context } = await load('@actions/github');
  const octokit = getOctokit(env.INPUT_TOKEN);
  const issue = { ...context.repo, issue_number: context.issue.number };
  try {
    const { data } = await octokit.rest.issues.createComment({ ...issue, body: 'hello' });
    const found = await octokit.paginate(octokit.rest.issues.listComments, { ...issue, per_page: 1 });
    say(data.user.login + ' ' + found.length);
  } catch (error) { say('refused ' + error.status + ' ' + error.message); }
`;

test('@actions/github comments on a pull request, and is refused on one from a fork', async () => {
  const fake = await start();
  await job(fake, comment, pullRequest(fake, 4));
  const own = stageOf(await job(fake, comment, pullRequest(fake, 4)), 'a');
  expect(own.log).toEqual(['github-actions[bot] 2']);
  const fork = stageOf(await job(fake, comment, pullRequest(fake, 5)), 'a');
  expect(fork.log[0]).toMatch(/^refused 403 Resource not accessible by integration/);
  expect(fake.repository().comments).toHaveLength(2);
});

test('@actions/github sees rate limits and dropped connections', async () => {
  const fake = await start();
  fake.fail({ method: 'POST', times: 1, fault: faults.rateLimited(60) });
  const limited = stageOf(await job(fake, comment, pullRequest(fake, 4)), 'a');
  expect(limited.log[0]).toMatch(/^refused 429/);
  fake.fail({ method: 'POST', fault: faults.drop() });
  const dropped = stageOf(await job(fake, comment, pullRequest(fake, 4)), 'a');
  expect(dropped.log[0]).toMatch(/^refused 500/);
});

test('a running job sees itself and its steps through the API', async () => {
  const fake = await start();
  const context: Partial<JobContext> = {
    checkRunId: 901,
    jobName: 'build (3.12)',
    permissions: { actions: 'read' },
  };
  const ask = `const r = await fetch(env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + '/actions/jobs/' + env['INPUT_CHECK-RUN-ID'],
      { headers: { authorization: 'Bearer ' + env.INPUT_TOKEN } });
    const job = await r.json();
    say(job.name + ' ' + job.status);
    for (const step of job.steps) say(step.number + ' ' + step.name + ' ' + step.status + ' ' + step.conclusion)`;
  const result = await runJob({
    github: fake,
    context,
    steps: [
      { id: 'a', name: 'Audit', uses, with: { post: ask } },
      { name: 'Train', run: 'true' },
    ],
  });
  expect(stageOf(result, 'a', 'post').log).toEqual([
    'build (3.12) in_progress',
    '1 Set up job completed success',
    '2 Audit completed success',
    '3 Train completed success',
    '4 Post Audit in_progress null',
  ]);
  expect(fake.repository().jobs[0]).toMatchObject({ status: 'completed', conclusion: 'success' });
  // The job's own token, the first of its secrets, ended with it.
  const headers = { authorization: `Bearer ${result.masks[0]}` };
  expect((await fetch(`${fake.url}/repos/octo-org/octo-repo`, { headers })).status).toBe(401);
});
