// The example workflows as they stand, run by act against the fake GitHub.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { faults, findNode, pullRequest, shaOf, startGitHub } from '../../test/runner/index.ts';
import { leftRunning, prepareMachine, REPOSITORY, runWorkflow } from './machine.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const POLICY_PATH = '.github/carbon-policy.yml';
const FORK = 'stranger/octo-repo';

const EXAMPLE = readFileSync(join(ROOT, 'examples', 'workflows', 'carbon-policy.yml'), 'utf8');
const NARROW = `version: 1
enforcement: enforce
budgets:
  - id: narrow
    per-run: 0.001 mWh
`;

const validate = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(join(ROOT, 'policies', 'audit.schema.json'), 'utf8')),
);

/** @type {readonly (readonly [string, (act: string) => Promise<void>])[]} */
export const SCENARIOS = [
  ['simplest.yml on a push, within the example policy', within],
  ['simplest.yml on a pull request over its budget: all in place, then it fails', overBudget],
  ['matrix.yml: an audit for each leg, and a gate that judges them together', matrix],
  ['pull-request.yml from a fork, then pull-request-comment.yml', forkSafePair],
  [
    'pull-request.yml from a fork, over its budget, and one comment for two companions',
    forkOverBudget,
  ],
];

async function within(act) {
  await inWorld({ policy: EXAMPLE }, async (world) => {
    const { code, log, summary } = await world.run(act, 'simplest.yml', 'push');
    assert.equal(code, 0, log);
    assert.match(log, /carbon-audit: pass/);
    assert.match(summary, /within budget/);
    assert.match(summary, /everyday/);
    const [report] = world.reports(1);
    assert.equal(report.verdict, 'pass');
    assert.ok(report.usage.cpuBusyS > 0.1, `${report.usage.cpuBusyS} s busy`);
    assert.deepEqual(world.comments(), []);
  });
}

async function overBudget(act) {
  await inWorld({ policy: NARROW }, async (world) => {
    const { code, log, summary, errors } = await world.run(act, 'simplest.yml', 'pull_request');
    assert.equal(code, 1, log);
    assert.match(summary, /over budget/);
    assert.equal(world.reports(1)[0].verdict, 'fail');
    const [comment, ...more] = world.comments();
    assert.deepEqual(more, []);
    assert.match(comment, /over budget/);
    assert.match(
      comment,
      /^<!-- carbon-audit:section key=[0-9a-f]{12} run=1 attempt=1 head=[0-9a-f]{40} verdict=fail -->/,
    );
    assert.match(comment, /<!-- carbon-audit:v2 -->$/);
    const [annotation] = errors.filter(({ file }) => file === POLICY_PATH);
    assert.equal(annotation?.line, '5');
    // The gate comes last: what it says follows the comment and the artifact.
    assert.match(errors.at(-1).message, /^carbon-audit: /);
  });
}

async function matrix(act) {
  await inWorld({ policy: EXAMPLE }, async (world) => {
    const { code, log, summary } = await world.run(act, 'matrix.yml', 'push');
    assert.equal(code, 0, log);
    world.reports(2);
    const run = world.runReport();
    // Nothing vouches for audits whose jobs are not listed.
    assert.equal(run.verdict, 'inconclusive');
    assert.match(summary, /could not be listed/);
  });
}

async function forkSafePair(act) {
  await inWorld({ policy: EXAMPLE, head: FORK }, async (world) => {
    const run = await world.run(act, 'pull-request.yml', 'pull_request');
    assert.equal(run.code, 0, run.log);
    assert.match(run.summary, /within budget/);
    assert.equal(world.reports(1)[0].verdict, 'pass');
    assert.deepEqual(world.comments(), []);

    const companion = await world.run(act, 'pull-request-comment.yml', 'workflow_run');
    assert.equal(companion.code, 0, companion.log);
    assert.match(companion.summary, /within budget/);
    // act lists no jobs, so that nothing vouches for the audit, and the pull request is told so.
    assert.equal(world.comments().length, 1);
    assert.match(world.comments()[0], /could not be listed/);
  });
}

async function forkOverBudget(act) {
  await inWorld({ policy: NARROW, head: FORK }, async (world) => {
    const run = await world.run(act, 'pull-request.yml', 'pull_request');
    assert.equal(run.code, 1, run.log);
    assert.match(run.summary, /over budget/);
    world.reports(1);
    for (let i = 0; i < 2; i++) {
      const companion = await world.run(act, 'pull-request-comment.yml', 'workflow_run');
      assert.equal(companion.code, 1, companion.log);
    }
    assert.equal(world.comments().length, 1);
    assert.match(world.comments()[0], /over budget/);
    // It would say the same again.
    const edits = world.github.calls.filter(({ method }) => method === 'PATCH');
    assert.equal(edits.length, 0);
  });
}

/** A machine, and a GitHub with a pull request from `head`; both gone afterwards. */
async function inWorld({ policy, head = REPOSITORY }, use) {
  const machine = prepareMachine();
  const files = { [POLICY_PATH]: policy };
  const topic = { ref: 'topic', sha: shaOf('topic') };
  const github = await startGitHub({
    fullName: REPOSITORY,
    branches: { main: { sha: machine.sha, files }, topic: { sha: topic.sha, files } },
    pulls: [{ number: 7, head: { ...topic, repository: head } }],
    runs: [
      {
        id: 1,
        event: 'pull_request',
        headSha: topic.sha,
        headBranch: topic.ref,
        headRepository: head,
      },
    ],
  });
  // act tells nobody of its jobs: as where the token may not list them.
  github.fail({ path: '/jobs', fault: faults.forbidden() });
  const { root } = machine;
  try {
    await use({
      github,
      comments: () => github.repository().comments.map(({ body }) => body),
      reports: (count) => reportsOf(github, root, count),
      runReport: () => runReportOf(github),
      run: async (act, workflow, eventName) => {
        const permissions = permissionsOf(
          root,
          workflow,
          eventName !== 'workflow_run' && head === FORK,
        );
        const token = github.issueToken({ permissions, repository: REPOSITORY });
        const event = eventOf(github, eventName, topic, head);
        const result = await runWorkflow(act, { root, github, workflow, eventName, event, token });
        assert.deepEqual(leftRunning(root), []);
        return result;
      },
    });
  } finally {
    await github.close();
    machine.remove();
  }
}

/** What the workflow asks for, of which a pull request from a fork gets to read only. */
function permissionsOf(root, workflow, isFork) {
  const path = join(root, 'checkout', '.github', 'workflows', workflow);
  const { permissions, jobs } = parse(readFileSync(path, 'utf8'));
  const asked = Object.values(jobs)[0].permissions ?? permissions;
  return Object.fromEntries(
    Object.entries(asked).map(([scope, level]) => [scope, isFork ? 'read' : level]),
  );
}

function eventOf(github, eventName, topic, head) {
  if (eventName === 'pull_request') return pullRequest(github, 7).event;
  const repository = { full_name: REPOSITORY, default_branch: 'main' };
  if (eventName === 'push') return { ref: 'refs/heads/main', repository };
  const [login] = head.split('/');
  return {
    action: 'completed',
    repository,
    workflow_run: {
      id: 1,
      run_attempt: 1,
      event: 'pull_request',
      head_sha: topic.sha,
      head_branch: topic.ref,
      head_repository: { full_name: head, owner: { login } },
    },
  };
}

/** The reports in this run's artifacts: each follows its schema and can be computed again. */
function reportsOf(github, root, count) {
  const artifacts = github
    .repository()
    .artifacts.filter(({ name }) => !name.startsWith('carbon-report-'));
  assert.equal(artifacts.length, count, artifacts.map(({ name }) => name).join());
  return artifacts.map(({ name }) => {
    assert.match(name, /^carbon-audit-[\w.-]+-1$/);
    const files = github.artifactFiles(name);
    const report = JSON.parse(files['audit.json'].toString());
    assert.ok(validate(report), JSON.stringify(validate.errors));
    const folder = join(root, name);
    mkdirSync(folder);
    for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
    const program = [join(ROOT, 'dist', 'cli', 'index.js'), 'recompute', folder];
    execFileSync(findNode(), program, { stdio: 'pipe' });
    return report;
  });
}

/** What the gate has handed in of the run. */
function runReportOf(github) {
  const { artifacts } = github.repository();
  const name = artifacts.find((one) => one.name.startsWith('carbon-report-'))?.name;
  return JSON.parse(github.artifactFiles(name)['run.json'].toString());
}
