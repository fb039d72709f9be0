import { describe, expect, it } from 'vitest';
import { type FakeGitHub, faults, type RepositorySeed, shaOf } from '../runner/index.ts';
import {
  artifactContext,
  artifactReport,
  audited,
  NARROW,
  policy,
  postOf,
  repository,
  WIDE,
} from '../support/jobs.ts';

const FORKED = shaOf('a commit of a fork');

/** The organisation's policies: `main`, and a fork's commit that GitHub shows there as well. */
const ORG: RepositorySeed = {
  fullName: 'octo-org/policies',
  private: false,
  branches: { main: { parents: [shaOf('root')], files: { 'ci.yml': NARROW } } },
  commits: {
    [shaOf('root')]: { files: {} },
    [FORKED]: { parents: [shaOf('root')], files: { 'ci.yml': WIDE } },
  },
};

function extending(reference: string, more = ''): Promise<FakeGitHub> {
  return repository({ base: `version: 1\nextends: ["${reference}"]\n${more}` }, {}, ORG);
}

describe('a policy of another repository', () => {
  it.each([
    ['a commit of its default branch', shaOf('main')],
    ['a branch of the same owner', 'main'],
  ])('binds at %s, recorded with the commit and kept with the evidence', async (_, at) => {
    const github = await extending(`octo-org/policies/ci.yml@${at}`);
    const result = await audited(github);
    expect(result.conclusion).toBe('failure');
    const [deciding] = artifactReport(github).policies;
    expect(deciding?.source.parents).toEqual([
      {
        reference: `octo-org/policies/ci.yml@${at}`,
        commit: shaOf('main'),
        file: 'policy-deciding-parent-1.yml',
        why: null,
      },
    ]);
    expect(deciding?.judgement.results[0]?.verdict).toBe('fail');
    // It stands in another repository, where no annotation of this one can point.
    const errors = postOf(result).annotations.filter(({ level }) => level === 'error');
    expect(errors.map(({ file }) => file ?? null)).toEqual(errors.map(() => null));
  });

  it("A23: a fork's commit is refused; by default that passes nothing and fails nobody", async () => {
    const github = await extending(`octo-org/policies/ci.yml@${FORKED}`);
    const result = await audited(github);
    expect(result.conclusion).toBe('success');
    const { verdict, policies } = artifactReport(github);
    expect(verdict).toBe('inconclusive');
    expect(policies[0]?.judgement.troubles[0]).toMatchObject({
      verdict: 'inconclusive',
      sentence: expect.stringContaining('neither the default nor a protected branch'),
    });
  });

  it.each([
    ['404', () => faults.notFound()],
    ['403', () => faults.forbidden()],
    ['502', () => faults.serverError()],
  ])(
    'one that %s keeps away fails the job where `on-error` says so, and says it is no budget',
    async (_, fault) => {
      const github = await extending(
        `octo-org/policies/ci.yml@${shaOf('main')}`,
        'on-error: fail\nenforcement: enforce\nbudgets: [{ id: own, per-run: 1 kg }]\n',
      );
      github.fail({ path: '/repos/octo-org/policies', fault: fault() });
      const result = await audited(github);
      expect(result.conclusion).toBe('failure');
      expect(artifactReport(github).verdict).toBe('error');
      const said = postOf(result).annotations.map(({ message }) => message);
      expect(said.join('\n')).toContain(
        'no budget is broken, but the policy does not bear to be read in part',
      );
      expect(said.join('\n')).toContain('could not be had whole');
    },
  );
});

describe('what a job is by its server', () => {
  const LABELLED = policy('0.001 mg').replace(
    '  - id: job\n',
    '  - id: job\n    match: { runner-labels: ["gpu-*"] }\n',
  );
  const IGNORING = LABELLED.replace('runner-labels: ["gpu-*"]', 'paths-ignore: ["docs/**"]');

  it('a budget for other runners does not bind, where it may be known which runner this is', async () => {
    const github = await repository({ base: LABELLED });
    const result = await audited(github);
    expect(result.conclusion).toBe('success');
    expect(artifactContext(github).subject.runnerLabels).toEqual(['ubuntu-latest']);
    const gpu = await audited(github, {
      context: { runnerLabels: ['gpu-a100'], runAttempt: 2 },
    });
    expect(gpu.conclusion).toBe('failure');
  });

  it('else it binds, and says why', async () => {
    const github = await repository({ base: LABELLED });
    const result = await audited(github, { context: { permissions: { contents: 'read' } } });
    expect(result.conclusion).toBe('failure');
    expect(postOf(result).summary).toContain('job-facts-unknown');
    expect(postOf(result).summary).toContain('of its `runners` only what is for all (`*`)');
    expect(postOf(result).summary).toContain('Grant the permission `actions: read`');
  });

  it('a change of documents alone is not bound by a budget that ignores them', async () => {
    const github = await repository({ base: IGNORING });
    const { commits } = github.repository();
    Object.assign(commits[shaOf('topic')] ?? {}, { parents: [shaOf('main')] });
    Object.assign(commits[shaOf('topic')]?.files ?? {}, { 'docs/a.md': 'more' });
    expect((await audited(github)).conclusion).toBe('success');
    expect(artifactContext(github).subject.changedPaths).toEqual(['docs/a.md']);
    Object.assign(commits[shaOf('topic')]?.files ?? {}, { 'src/a.py': 'more' });
    const both = await audited(github, { context: { runAttempt: 2 } });
    expect(both.conclusion).toBe('failure');
  });

  it('a budget for a reusable workflow binds the jobs that stand in it', async () => {
    const reusable = LABELLED.replace('runner-labels: ["gpu-*"]', 'reusable-workflows: [gpu.yml]');
    const github = await repository({ base: reusable });
    expect((await audited(github)).conclusion).toBe('success');
    const jobWorkflowRef = 'octo-org/shared/.github/workflows/gpu.yml@refs/heads/main';
    const inside = await audited(github, { context: { jobWorkflowRef, runAttempt: 2 } });
    expect(inside.conclusion).toBe('failure');
    const untold = { jobWorkflowRef: undefined, runAttempt: 3 };
    expect((await audited(github, { context: untold })).conclusion).toBe('failure');
  });

  it('counts what it does in a file, for limits per functional unit, and the report says whose word that is', async () => {
    const perEpoch = policy('{ max: 1 kg, per: epoch }');
    const github = await repository({ base: perEpoch });
    const result = await audited(github, {
      steps: [
        {
          id: 'audit',
          uses: '.',
          as: 'octo-org/carbon-audit@v1',
          with: { region: 'westeurope', units: 'epoch=1', 'units-file': 'counts.txt' },
        },
        { run: 'for epoch in 1 2 3; do echo "epoch=$epoch" >> counts.txt; done' },
      ],
    });
    expect(result.conclusion).toBe('success');
    const { units, policies } = artifactReport(github);
    expect(units).toEqual({ epoch: 3 });
    expect(policies[0]?.judgement.results[0]).toMatchObject({
      judged: 'pass',
      per: 'epoch',
      sentence: expect.stringContaining("That it did 3 `epoch` is the job's own claim."),
    });
  });

  it('A26: its run and attempt are known to the report', async () => {
    const github = await repository({ base: WIDE });
    await audited(github, { context: { runAttempt: 4 } });
    expect(artifactReport(github).run).toMatchObject({ runId: '30001', attempt: 4 });
  });
});
