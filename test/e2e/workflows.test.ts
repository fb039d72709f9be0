import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../src/action/inputs.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import {
  type FakeGitHub,
  type Job,
  type JobResult,
  type Permissions,
  type RepositorySeed,
  runJob,
  type Step,
  shaOf,
  startGitHub,
  unzip,
} from '../runner/index.ts';

const EXAMPLES = 'examples/workflows';
const OURS = 'OWNER/carbon-audit@v1';
const CI = '.github/workflows/ci.yml';

type YamlStep = Readonly<{
  uses?: string;
  run?: string;
  shell?: 'bash';
  with?: Record<string, string>;
  env?: Record<string, string>;
  'timeout-minutes'?: number;
}>;
type YamlJob = Readonly<{
  steps: readonly YamlStep[];
  permissions?: Permissions;
  outputs?: Record<string, string>;
  'timeout-minutes'?: number;
}>;
type Workflow = Readonly<{
  name: string;
  on: Record<string, { workflows?: string[] }>;
  permissions?: Permissions;
  jobs: Record<string, YamlJob>;
}>;

function workflow(path: string): Workflow {
  return parse(readFileSync(path, 'utf8')) as Workflow;
}

function example(name: string): Workflow {
  return workflow(join(EXAMPLES, name));
}

function job(of: Workflow, key: string): YamlJob {
  const found = of.jobs[key];
  if (found === undefined) throw new Error(`workflow ${of.name} has no job ${key}`);
  return found;
}

const examples = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.yml') && name !== 'carbon-policy.yml')
  .map((name) => join(EXAMPLES, name));
const manifest = parse(readFileSync('action.yml', 'utf8')) as {
  inputs: Record<string, { default: string }>;
};

const open: FakeGitHub[] = [];
afterEach(async () => {
  for (const github of open.splice(0)) await github.close();
});

async function start(seed: Omit<RepositorySeed, 'fullName'>): Promise<FakeGitHub> {
  const github = await startGitHub({ fullName: 'octo-org/octo-repo', ...seed });
  open.push(github);
  return github;
}

describe.each([...examples, CI])('%s', (path) => {
  const text = readFileSync(path, 'utf8');
  const { permissions, jobs } = workflow(path);
  const steps = Object.values(jobs).flatMap((one) => one.steps);

  it('pins the actions of others to a commit, and says which version that is', () => {
    const others = text
      .match(/uses: .*/g)
      ?.filter((line) => !line.endsWith(OURS) && !line.endsWith('./'));
    for (const line of others ?? []) {
      expect(line).toMatch(/^uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('names its permissions and a time limit for each job', () => {
    expect(permissions).toEqual(expect.any(Object));
    for (const one of Object.values(jobs)) expect(one['timeout-minutes']).toBeLessThanOrEqual(360);
  });

  it('puts no expression into a script', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  it('gives the action inputs that it has and takes', () => {
    for (const { uses, with: given = {} } of steps) {
      if (uses !== OURS && uses !== './') continue;
      expect(Object.keys(manifest.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
      readInputs((name) => String(given[name] ?? manifest.inputs[name]?.default ?? ''));
    }
  });
});

describe('the audit', () => {
  it.each(examples)('comes first in each job of %s that has one', (path) => {
    for (const { steps } of Object.values(workflow(path).jobs)) {
      const at = steps.findIndex(({ uses }) => uses?.startsWith('OWNER/'));
      expect(at).toBeLessThanOrEqual(0);
    }
  });

  it('is in every example but the companion', () => {
    const without = examples.filter(
      (path) => !readFileSync(path, 'utf8').includes(`uses: ${OURS}`),
    );
    expect(without).toEqual([join(EXAMPLES, 'pull-request-comment.yml')]);
  });

  it('comes in every job of our own right after the checkout that it needs', () => {
    for (const { steps } of Object.values(workflow(CI).jobs)) {
      expect(steps[0]?.uses).toMatch(/^actions\/checkout@/);
      expect(steps[1]?.uses).toBe('./');
    }
  });
});

describe('the policies beside them', () => {
  it.each([
    ['examples/workflows/carbon-policy.yml', examples],
    ['.github/carbon-policy.yml', [CI]],
  ])('%s is sound, and each workflow that it names is there', async (path, workflows) => {
    const bytes = readFileSync(path);
    await loadPolicy({ name: path, budget: null, enforcedAtLeast: null }, bytes);
    const { budgets } = parse(bytes.toString()) as {
      budgets: { match: { workflows: string[] } }[];
    };
    const known = workflows.flatMap((one) => [one, workflow(one).name]);
    const named = budgets.flatMap(({ match }) => match.workflows);
    expect(named.length).toBeGreaterThan(0);
    expect(known).toEqual(expect.arrayContaining(named));
  });
});

/** The steps as the emulated runner takes them, without the actions of others. */
function stepsOf({ steps }: YamlJob): Step[] {
  return steps.flatMap(({ uses, run, with: inputs = {}, env = {}, shell, ...rest }): Step[] => {
    const timeoutMinutes = rest['timeout-minutes'];
    const limit = timeoutMinutes === undefined ? {} : { timeoutMinutes };
    if (run !== undefined) return [{ run, env, ...(shell ? { shell } : {}), ...limit }];
    return uses === OURS ? [{ id: 'audit', uses: '.', as: OURS, with: inputs }] : [];
  });
}

const TRAIN = { 'train.py': 'print("trained", sum(i * i for i in range(4_000_000)))\n' };
const POLICY = readFileSync(join(EXAMPLES, 'carbon-policy.yml'), 'utf8');

/** Runs a job of an example as it stands; `train.py` stands for the project's own work. */
function runExample(
  github: FakeGitHub,
  of: Workflow,
  key: string,
  change: Partial<Job['context']> = {},
): Promise<JobResult> {
  const one = job(of, key);
  return runJob({
    github,
    steps: stepsOf(one),
    outputs: one.outputs ?? {},
    machine: { files: TRAIN },
    context: {
      workflow: of.name,
      job: key,
      permissions: one.permissions ?? of.permissions ?? {},
      ...change,
    },
  });
}

function withPolicy(): Promise<FakeGitHub> {
  return start({ branches: { main: { files: { '.github/carbon-policy.yml': POLICY } } } });
}

/** What the examples' scripts call; hosted runners have all of it. */
const missing = ['curl', 'jq', 'python3', 'unzip'].filter(
  (tool) => spawnSync(tool, ['--version']).error !== undefined,
);
const runs = describe.skipIf(missing.length > 0 && process.env['CI'] !== 'true');

runs('matrix.yml', () => {
  it('shows in its last job what each leg found, and the sum', async () => {
    const github = await withPolicy();
    const matrix = example('matrix.yml');
    const legs = [];
    for (const [jobIndex, optimizer] of ['sgd', 'adam'].entries()) {
      const context = { matrix: { optimizer }, jobIndex, jobTotal: 2 };
      const leg = await runExample(github, matrix, 'train', context);
      expect(leg.conclusion).toBe('success');
      expect(leg.summary).toContain('within budget');
      legs.push(leg.outputs);
    }
    // As the runner does: what is empty is not sent.
    const outputs = Object.fromEntries(
      legs.flatMap((one) => Object.entries(one).filter(([, value]) => value)),
    );
    expect(Object.keys(outputs).sort()).toEqual(['adam-wh', 'sgd-wh']);

    const needs = { train: { result: 'success', outputs } };
    const { summary } = await runExample(github, matrix, 'total', { needs });
    expect(summary).toContain(`| sgd | ${outputs['sgd-wh']} Wh |`);
    const sum = Number(outputs['sgd-wh']) + Number(outputs['adam-wh']);
    expect(summary).toContain(`| together | ${sum.toFixed(3)} Wh |`);
    expect(github.repository().artifacts).toHaveLength(2);
  });
});

runs('ml-training.yml', () => {
  it('audits its script on a schedule, under the budget of its policy', async () => {
    const github = await withPolicy();
    const context = { eventName: 'schedule', event: { schedule: '17 2 * * 1-5' } };
    const result = await runExample(github, example('ml-training.yml'), 'train', context);
    expect(result.conclusion).toBe('success');
    expect(result.summary).toContain('within budget');
    expect(result.summary).toContain('training');
    expect(result.summary).toContain('europe-west4');
  });
});

runs('the fork-safe pair', () => {
  const companion = example('pull-request-comment.yml');
  const source = example('pull-request.yml');
  const MARKER = '<!-- carbon-audit-companion -->';

  it('keeps code and rights apart', () => {
    expect(Object.values(source.permissions ?? {})).toEqual(['read']);
    expect(JSON.stringify(source)).not.toContain('secrets');
    expect(companion.on['workflow_run']?.workflows).toEqual([source.name]);
    for (const { uses } of job(companion, 'comment').steps) expect(uses).toBeUndefined();
  });

  const SHA = shaOf('topic');
  const amount = (value: unknown) => ({ value, low: 0.02, high: 70 });
  const report = (change: object = {}) => ({
    verdict: 'fail',
    emissions: { totalG: amount(48.123) },
    ...change,
  });

  /** What the companion makes of a run that left these files. */
  async function companionOf(
    files: Record<string, string | Buffer>,
    change: { ref?: string; seed?: Partial<RepositorySeed>; name?: string } = {},
  ) {
    const { ref = 'topic', seed = {}, name = 'carbon-audit-41-1' } = change;
    const github = await start({
      pulls: [{ number: 7, head: { ref, sha: SHA, repository: 'stranger/octo-repo' } }],
      runs: [{ id: 1 }],
      artifacts: [{ name, runId: 1, files }],
      ...seed,
    });
    const event = {
      workflow_run: {
        id: 1,
        run_attempt: 1,
        event: 'pull_request',
        head_sha: SHA,
        head_branch: ref,
        head_repository: { full_name: 'stranger/octo-repo', owner: { login: 'stranger' } },
      },
    };
    const result = await runExample(github, companion, 'comment', {
      eventName: 'workflow_run',
      event,
    });
    return { result, github, comments: github.repository().comments };
  }

  const files = (content: unknown) => ({ 'audit.json': JSON.stringify(content) });

  it('tells the pull request the verdict and the numbers', async () => {
    const { result, comments } = await companionOf(files(report()));
    expect(result.conclusion).toBe('success');
    expect(comments.map(({ issue }) => issue)).toEqual([7]);
    expect(comments[0]?.body).toContain(`${SHA}: **fail**, 48.12 g CO2e (likely 20 mg to 70 g)`);
    expect(comments[0]?.body.endsWith(MARKER)).toBe(true);
  });

  it('says so where nothing was measured', async () => {
    const { comments } = await companionOf(files({ verdict: 'inconclusive', emissions: null }));
    expect(comments[0]?.body).toContain('**inconclusive**, nothing was measured.');
  });

  it.each<[string, Record<string, string | Buffer>]>([
    ['a verdict of its own', files(report({ verdict: '@octo-org/all [x](https://evil.example)' }))],
    ['a command as verdict', files(report({ verdict: '\n::error::forged' }))],
    ['text as number', files(report({ emissions: { totalG: amount('<img src=x>') } }))],
    ['a negative number', files(report({ emissions: { totalG: amount(-5) } }))],
    ['a huge number', { 'audit.json': JSON.stringify(report()).replace('48.123', '1e308') }],
    ['no number', files(report({ emissions: {} }))],
    ['a list', files([report()])],
    ['two reports', { 'audit.json': `${JSON.stringify(report())}${JSON.stringify(report())}` }],
    ['no JSON', { 'audit.json': '::error::forged' }],
    [
      'names that lead elsewhere',
      { '../audit.json': '{}', '/tmp/audit.json': '{}', 'x/audit.json': '{}' },
    ],
    ['a bomb', { 'audit.json': JSON.stringify(report()).padEnd(100_000_000) }],
  ])('shows nothing of %s', async (_, hostile) => {
    const { result, comments } = await companionOf(hostile);
    expect(comments).toEqual([]);
    expect(result.conclusion).toBe('success');
    expect(result.annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      'notice: No comment: the audit is not one that this version understands.',
    ]);
  });

  it('says nothing without a pull request that is open at this very commit', async () => {
    const head = { ref: 'topic', sha: shaOf('newer'), repository: 'stranger/octo-repo' };
    for (const pull of [
      { head },
      { state: 'closed' as const },
      { head: { ...head, sha: SHA, repository: 'other/octo-repo' } },
    ]) {
      const { comments } = await companionOf(files(report()), {
        seed: {
          pulls: [{ number: 7, head: { ...head, sha: SHA }, ...pull }],
        },
      });
      expect(comments).toEqual([]);
    }
  });

  it('says nothing of two audits, of another attempt or of artifacts of other names', async () => {
    for (const name of ['carbon-audit-41-2', 'x-carbon-audit-41-1', 'model']) {
      expect((await companionOf(files(report()), { name })).comments).toEqual([]);
    }
    const two = ['carbon-audit-41-1', 'carbon-audit-42-1'];
    const artifacts = two.map((name) => ({ name, runId: 1, files: files(report()) }));
    expect((await companionOf({}, { seed: { artifacts } })).comments).toEqual([]);
  });

  it('takes the name of a branch for data', async () => {
    const ref = `x"&state=closed;$(touch\${IFS}pwned)\`touch\${IFS}pwned\`'#é`;
    const { result, comments } = await companionOf(files(report()), { ref });
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).not.toContain('pwned');
    expect(existsSync(join(result.paths.workspace, 'pwned'))).toBe(false);
  });

  it("edits its own comment and leaves a stranger's alone that ends like it", async () => {
    const body = `me\n\n${MARKER}`;
    const { comments } = await companionOf(files(report()), {
      seed: { comments: [{ issue: 7, body }] },
    });
    expect(comments.map((one) => one.body)).toEqual([body, expect.stringContaining('**fail**')]);
    const own = comments[1];
    if (own === undefined) throw new Error('no comment');
    const again = await companionOf(files(report({ verdict: 'pass' })), {
      seed: { comments: [own] },
    });
    expect(again.comments.map((one) => one.body)).toEqual([expect.stringContaining('**pass**')]);
  });

  it('understands what the audit itself leaves behind', async () => {
    const github = await withPolicy();
    await runExample(github, source, 'test');
    const [artifact] = github.repository().artifacts;
    const { comments } = await companionOf(unzip(artifact?.content ?? Buffer.alloc(0)));
    expect(comments[0]?.body).toMatch(/\*\*pass\*\*, [\d.]+ mg CO2e/);
  });
});
