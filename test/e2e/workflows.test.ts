import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
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
  pullRequest,
  type RepositorySeed,
  runJob,
  type Step,
  shaOf,
  startGitHub,
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
      readInputs((name) =>
        // An expression stands for a number.
        String(given[name] ?? manifest.inputs[name]?.default ?? '').replace(/^\$\{\{.*\}\}$/, '1'),
      );
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

  it('is in every example', () => {
    for (const path of examples) expect(readFileSync(path, 'utf8')).toContain(`uses: ${OURS}`);
  });

  it('stands alone where it is a gate', () => {
    const gates = examples
      .flatMap((path) => Object.values(workflow(path).jobs))
      .filter(({ steps }) => steps.some((step) => step.with?.['mode'] === 'gate'));
    expect(gates.length).toBe(3);
    for (const { steps } of gates) expect(steps).toHaveLength(1);
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
const missing = ['python3'].filter((tool) => spawnSync(tool, ['--version']).error !== undefined);
const runs = describe.skipIf(missing.length > 0 && process.env['CI'] !== 'true');

runs('matrix.yml', () => {
  it('judges in its last job what the legs have found together', async () => {
    const github = await withPolicy();
    const matrix = example('matrix.yml');
    for (const [jobIndex, optimizer] of ['sgd', 'adam'].entries()) {
      const jobName = `train (${optimizer})`;
      const context = { matrix: { optimizer }, jobName, jobIndex, jobTotal: 2 };
      const leg = await runExample(github, matrix, 'train', context);
      expect(leg.conclusion).toBe('success');
      expect(leg.summary).toContain('within budget');
    }
    const { summary, conclusion } = await runExample(github, matrix, 'carbon', {
      needs: { train: { result: 'success', outputs: {} } },
      checkRunId: 49_999,
    });
    expect(conclusion).toBe('success');
    expect(summary).toContain('within budget');
    expect(summary).toContain('train (sgd)');
    expect(summary).toContain('train (adam)');
    expect(github.repository().artifacts).toHaveLength(3);
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
  const FORK = 'stranger/octo-repo';

  it('keeps code and rights apart', () => {
    expect(Object.values(source.permissions ?? {})).toEqual(['read']);
    expect(JSON.stringify(source)).not.toContain('secrets');
    expect(companion.on['workflow_run']?.workflows).toEqual([source.name]);
    for (const { uses } of job(companion, 'comment').steps) expect(uses).toBe(OURS);
  });

  it('tells the pull request of a fork what its run came to', async () => {
    const narrow = POLICY.replace(/per-run: .*/g, 'per-run: 0.001 mWh');
    const files = { '.github/carbon-policy.yml': narrow };
    const github = await start({
      branches: { main: { files }, topic: { files } },
      pulls: [{ number: 7, head: { ref: 'topic', sha: shaOf('topic'), repository: FORK } }],
    });
    const run = await runExample(github, source, 'test', pullRequest(github, 7));
    expect(run.conclusion).toBe('failure');
    expect(github.repository().comments).toEqual([]);
    Object.assign(github.repository().runs[0] ?? {}, {
      status: 'completed',
      headSha: shaOf('topic'),
      headBranch: 'topic',
      headRepository: FORK,
    });

    const { conclusion } = await runExample(github, companion, 'comment', {
      eventName: 'workflow_run',
      event: {
        action: 'completed',
        workflow_run: { id: 30_001, event: 'pull_request' },
        repository: { full_name: 'octo-org/octo-repo', default_branch: 'main' },
      },
      runId: 30_900,
      checkRunId: 49_999,
    });
    expect(conclusion).toBe('failure');
    expect(github.repository().comments.map(({ issue }) => issue)).toEqual([7]);
    expect(github.repository().comments[0]?.body).toContain('over budget');
  });
});
