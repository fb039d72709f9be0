import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownDirectory, runCli } from '../support/program.ts';

/** A short audit in a directory of its own. */
async function auditOf(...options: readonly string[]): Promise<string> {
  const cwd = ownDirectory();
  const { code } = await runCli(['run', '--out', 'kept', ...options, '--', 'sleep', '0.3'], {
    cwd,
  });
  expect(code).toBe(0);
  return cwd;
}

function kept(cwd: string, file: string) {
  return JSON.parse(readFileSync(join(cwd, 'kept', file), 'utf8'));
}

/** One in Great Britain, as if a provider had told half of what the tables have. */
async function liveAudit(): Promise<string> {
  const cwd = await auditOf('--zone', 'GB');
  const { points, ...series } = kept(cwd, 'intensity.json');
  const halves = points.map((point: { intensityGPerKwh: number }) => ({
    ...point,
    intensityGPerKwh: point.intensityGPerKwh / 2,
  }));
  const retrievedAt = '2026-11-22T10:00:00Z';
  const told = { ...series, kind: 'measured', points: halves, retrievedAt };
  writeFileSync(join(cwd, 'kept/intensity.json'), JSON.stringify(told));
  return cwd;
}

describe('whatif of a kept audit', () => {
  it('goes by the figure that was declared, and holds others against it', async () => {
    const declared = await auditOf('--carbon-intensity', '35');
    const asked = ['whatif', 'kept', '--regions', 'aws:eu-north-1'];
    const { code, stdout, stderr } = await runCli(asked, { cwd: declared });
    expect(code).toBe(0);
    expect(stdout).toContain('by declared figure, 35 g/kWh');
    expect(stdout).not.toContain('world');
    expect(stdout).toContain('nothing tells them apart');
    expect(stdout).toContain('here by the declared figure, there by the tables');
    expect(stderr).toContain('[intensity-declared]');
    const { now, elsewhereBase } = JSON.parse(
      (await runCli([...asked, '--json'], { cwd: declared })).stdout,
    );
    const { operationalG } = kept(declared, 'audit.json').emissions;
    expect(now.emittedG.value).toBeCloseTo(operationalG.value, 12);
    expect(elsewhereBase.kind).toBe('declared');
  });

  it("tells that other places are known by the tables alone, and this one's figure there", async () => {
    const live = await liveAudit();
    const asked = ['whatif', 'kept', '--regions', 'aws:eu-north-1'];
    const { stdout } = await runCli(asked, { cwd: live });
    expect(stdout).toMatch(/ CO2e of electricity, by measured hours \(average\), /);
    expect(stdout).toMatch(/compared with the .* that the tables have for here, by month x hour/);
    const { now, laterBase, elsewhereBase } = JSON.parse(
      (await runCli([...asked, '--json'], { cwd: live })).stdout,
    );
    expect([now.kind, laterBase.kind, elsewhereBase.kind]).toEqual([
      'measured',
      'measured',
      'profile',
    ]);
    expect(elsewhereBase.emittedG.value / now.emittedG.value).toBeCloseTo(2, 3);
  });

  it("takes the audit's own place, and no labels beside it", async () => {
    const live = await liveAudit();
    const { stdout } = await runCli(['whatif', 'kept', '--json'], { cwd: live });
    expect(JSON.parse(stdout).place).toEqual(kept(live, 'context.json').place);
    writeFileSync(join(live, 'p.yml'), 'version: 1\nbudgets: [{ id: a, per-run: 1 g }]\n');
    const labelled = ['whatif', 'kept', '--policy', 'p.yml', '--runner-label', 'gpu'];
    const { code, stderr } = await runCli(labelled, { cwd: live });
    expect(code).toBe(2);
    expect(stderr).toContain('give a directory or --runner-label');
  });
});

describe('labels that a runner is said to have', () => {
  it('count for what a policy says of them, and are told as what they are', async () => {
    const cwd = ownDirectory();
    const policy = `version: 1
runners: [{ labels: [office-gpu], region: westeurope, pue: 1.5 }]
budgets:
  - { id: gpu, per-run: 1 kg, match: { runner-labels: [office-gpu] } }
  - { id: cpu, per-run: 1 kg, match: { runner-labels: [office-cpu] } }
`;
    writeFileSync(join(cwd, 'p.yml'), policy);
    const labels = ['--policy', 'p.yml', '--runner-label', 'office-gpu'];
    const done = await runCli(['run', '--out', 'kept', ...labels, '--', 'sleep', '0.2'], { cwd });
    expect(done.code).toBe(0);
    const report = kept(cwd, 'audit.json');
    expect(report.subject).toMatchObject({
      kind: 'command',
      runnerLabels: ['office-gpu'],
      runnerLabel: null,
    });
    expect(report.place.pue.value).toBe(1.5);
    const { results, unmatchedBudgets } = report.policies[0].judgement;
    expect(results.map(({ budget }: { budget: string }) => budget)).toEqual(['gpu']);
    expect(unmatchedBudgets).toEqual(['cpu']);
    expect(report.findings.map(({ id }: { id: string }) => id)).toContain('labels-declared');
    expect((await runCli(['recompute', 'kept'], { cwd })).code).toBe(0);
  });
});
