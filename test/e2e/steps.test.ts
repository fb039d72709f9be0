import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AuditContext } from '../../src/audit/context.ts';
import type { AuditReport, ReportedStep } from '../../src/audit/report.ts';
import { type FakeGitHub, type Step, stageOf, whenLogged } from '../runner/index.ts';
import {
  artifactContext,
  artifactReport,
  audited,
  AUDIT as EVERY_SECOND,
  nothingLeft,
  repository,
  UNTIL_SAMPLED,
  WRITE,
} from '../support/jobs.ts';
import { ownDirectory, runCli } from '../support/program.ts';

const burn = (seconds: number) =>
  `node -e 'const end = Date.now() + ${seconds * 1000}; while (Date.now() < end);'`;
/** Begins while nobody looks yet, where the machine is busy, and is seen all the same. */
const seenToBurn = (seconds: number) => `${UNTIL_SAMPLED}\n${burn(seconds)}`;
/** All processors, so that others can hardly make as much of the time that is rested. */
const BURN_ALL = `${UNTIL_SAMPLED}\nfor each in $(seq "$(nproc)"); do ${burn(2)} & done; wait`;
const REST = 'head -n 1 /proc/stat; sleep 2; head -n 1 /proc/stat';
const AUDIT: Step = {
  ...EVERY_SECOND,
  with: { ...EVERY_SECOND.with, 'sample-interval': '200 ms' },
};
const COMPOSITE = { uses: 'test/runner/fixtures/composite', as: 'octo-org/composite@v2' };
const SCRIPT = { uses: 'test/runner/fixtures/script', as: 'octo-org/script@v1' };
/** All that comments and artifacts need, and no look at jobs. */
const NO_ACTIONS = { contents: 'read', 'pull-requests': 'write' } as const;

async function stepsOf(steps: readonly Step[], change: Parameters<typeof audited>[1] = {}) {
  const github = await repository({});
  const result = await audited(github, { steps: [AUDIT, ...steps], ...change });
  nothingLeft(result);
  const report = artifactReport(github);
  expectSound(report);
  return { github, result, report, rows: report.steps ?? [] };
}

/** How idle the machine was while `REST` did nothing: others may have used it, and then rest is work. */
function idleShare(log: readonly string[]): number {
  const [before = [], after = []] = log.map((line) => line.match(/\d+/g)?.map(Number) ?? []);
  const passed = after.slice(0, 8).map((ticks, i) => ticks - (before[i] ?? 0));
  const [, , , idle = 0, waiting = 0] = passed;
  return (idle + waiting) / passed.reduce((sum, ticks) => sum + ticks, 0);
}

/** Rows of a written report add up to its job, digit by digit. */
function expectSound({ energy, emissions, steps }: AuditReport) {
  const addsUp = (whole: number | undefined, of: (row: ReportedStep) => number) => {
    const unit = 10 ** (Math.floor(Math.log10(whole ?? 1)) - 8);
    const units = (steps ?? []).map((row) => Math.round(of(row) / unit));
    expect(units.every((count) => count >= 0)).toBe(true);
    expect(units.reduce((sum, count) => sum + count, 0)).toBe(Math.round((whole ?? 0) / unit));
  };
  addsUp(energy?.machineJ.value, ({ energyJ }) => energyJ.value);
  addsUp(emissions?.totalG.value, ({ totalG }) => totalG.value);
}

const named = (rows: readonly ReportedStep[], name: string) => {
  const found = rows.find((row) => row.name === name);
  if (found === undefined) throw new Error(`no ${name} in ${rows.map((row) => row.name)}`);
  return found;
};
const ids = ({ findings }: AuditReport) => findings.map(({ id }) => id);

async function recomputed(github: FakeGitHub) {
  const directory = ownDirectory();
  const [artifact] = github.repository().artifacts;
  const files = github.artifactFiles(artifact?.name ?? '');
  mkdirSync(join(directory, 'audit'));
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(join(directory, 'audit', name), bytes);
  }
  return runCli(['recompute', 'audit'], { cwd: directory });
}

describe('the steps of a job', () => {
  it("have GitHub's names, numbers and conclusions, composite actions as one", async () => {
    const { github, result, report, rows } = await stepsOf([
      { id: 'burn', name: 'Burn', run: BURN_ALL },
      { id: 'rest', name: 'Rest', run: REST },
      { name: 'Never', run: 'true', if: 'false' },
      { name: 'Composite', ...COMPOSITE, with: { 'burn-s': 1 } },
      { name: 'Fails', run: 'sleep 1; exit 1' },
    ]);
    const told = rows.map(({ name, number, conclusion }) => [name, number, conclusion]);
    expect(told).toEqual([
      ['Burn', 3, 'success'],
      ['Rest', 4, 'success'],
      ['Composite', 6, 'success'],
      ['Fails', 7, 'failure'],
      ['Post Composite', 8, 'success'],
      [null, null, null],
      [null, null, null],
    ]);
    const [burnt, rest, composite] = ['Burn', 'Rest', 'Composite'].map((name) => named(rows, name));
    const lastedS = stageOf(result, 'burn').wallMs / 1000;
    expect(burnt?.durationS).toBeGreaterThan(1.95);
    expect(Math.abs((burnt?.durationS ?? 0) - lastedS)).toBeLessThan(1);
    if (idleShare(stageOf(result, 'rest').log) > 0.5) {
      expect(burnt?.energyJ.value).toBeGreaterThan(rest?.energyJ.value ?? 0);
    }
    // The last of its three parts is over in an instant, and may not have been seen.
    expect(composite?.children.map(({ name }) => name).slice(0, 2)).toEqual([
      'run step 3',
      'run step 4',
    ]);
    const [first] = composite?.children ?? [];
    expect(first?.durationS).toBeGreaterThan(0.95);
    // Nearly all of the time is some step's.
    expect(rows.at(-1)?.kind).toBe('unattributed');
    expect(rows.at(-1)?.durationS).toBeLessThan(0.2 * (report.usage?.durationS ?? 0));
    const again = await recomputed(github);
    expect(again.code, again.stderr).toBe(0);
  });

  it('are told apart without any token that may look', async () => {
    const { report, rows } = await stepsOf(
      [
        { name: 'Burn', run: seenToBurn(1.5) },
        {
          name: 'Act',
          ...SCRIPT,
          with: { main: 'const end = Date.now() + 1000; while (Date.now() < end);' },
        },
        { name: 'Rest', run: 'sleep 1.5' },
        { name: 'Parts', ...COMPOSITE },
      ],
      { context: { permissions: NO_ACTIONS } },
    );
    const steps = rows.filter(({ kind }) => kind === 'step');
    const names = steps.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['octo-org/script', 'octo-org/composite']));
    expect(steps.every(({ number }) => number === null)).toBe(true);
    expect(named(rows, 'octo-org/composite').children.length).toBeGreaterThanOrEqual(2);
    expect(named(rows, 'run step 1').durationS).toBeGreaterThan(1.45);
    expect(ids(report)).toContain('steps-not-named');
  });

  it('share what they use at the same time by the CPU time of their processes', async () => {
    // Longer than from one sum of CPU times to the next.
    const both = `${burn(6)} & ${burn(6)}; wait; touch "$RUNNER_TEMP/over"`;
    const { rows } = await stepsOf([
      { name: 'Busy', run: `${UNTIL_SAMPLED}\n${both}`, background: true },
      // Two that begin in one tick and end in one second cannot be told apart for sure.
      { name: 'Between', run: 'sleep 0.5' },
      { name: 'Idle', run: 'until [ -e "$RUNNER_TEMP/over" ]; do sleep 0.5; done; sleep 0.5' },
    ]);
    const [busy, idle] = [named(rows, 'Busy'), named(rows, 'Idle')];
    expect(busy.durationS).toBeGreaterThan(5.9);
    expect(idle.durationS).toBeGreaterThan(3);
    // By time alone the one that lasts longer would have more.
    expect(busy.energyJ.value).toBeGreaterThan(idle.energyJ.value);
  });

  it('stay in the total whatever a step deletes, plants or sets', async () => {
    const { report, rows } = await stepsOf(
      [
        { name: 'Burn', run: seenToBurn(1.5) },
        {
          name: 'Vandal',
          run: `cd "$RUNNER_TEMP/_runner_file_commands"; sleep 1; rm -f *
                for i in $(seq 100 400); do touch "set_env_00000000-0000-4000-8000-000000000$i"; done
                touch -d 2001-01-01 *; sleep 0.5`,
        },
      ],
      { context: { permissions: NO_ACTIONS } },
    );
    expect(ids(report)).toContain('steps-incomplete');
    expect(named(rows, 'run step 1').durationS).toBeGreaterThan(1.4);
    expect(rows.filter(({ kind }) => kind === 'audit')).toHaveLength(1);
    expect(rows.length).toBeLessThanOrEqual(252);
  });

  it('are there for a job that is cancelled', async () => {
    const { result, rows } = await stepsOf(
      [
        { name: 'Burn', run: seenToBurn(1.2) },
        { name: 'Train', run: 'sleep 0.5; echo epoch 1; sleep 60' },
      ],
      { cancel: { when: whenLogged('Train', 'epoch 1') } },
    );
    expect(result.conclusion).toBe('cancelled');
    expect(named(rows, 'Burn')).toMatchObject({ conclusion: 'success' });
    expect(named(rows, 'Train')).toMatchObject({ conclusion: 'cancelled', number: 4 });
  });

  it('hold no command line and no secret', async () => {
    const github = await repository({});
    const secret = 'open-sesame-4711';
    await audited(github, {
      steps: [
        AUDIT,
        {
          run: `${UNTIL_SAMPLED}\nnode -e 'setTimeout(() => {}, 900)' ${secret}`,
          env: { TOKEN: secret },
        },
        { ...SCRIPT, with: { main: `setTimeout(() => {}, 900) // ${secret}` } },
      ],
      context: { permissions: { ...WRITE, actions: 'none' } },
    });
    const [artifact] = github.repository().artifacts;
    for (const [name, bytes] of Object.entries(github.artifactFiles(artifact?.name ?? ''))) {
      expect(String(bytes), name).not.toContain(secret);
      expect(String(bytes), name).not.toContain('setTimeout');
    }
    const { steps }: AuditContext = artifactContext(github);
    expect(steps?.some(({ entries }) => entries.length > 0)).toBe(true);
  });

  it('are not there where nothing tells of them', async () => {
    const { report } = await stepsOf(
      [{ run: `rm -rf "$RUNNER_TEMP/_runner_file_commands"; sleep 0.3` }],
      { context: { permissions: NO_ACTIONS } },
    );
    // The files of post itself are there again, made after the deed.
    expect(report.steps?.at(-1)?.kind).toBe('unattributed');
  });
});
