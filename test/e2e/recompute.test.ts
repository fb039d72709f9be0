import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditReport } from '../../src/audit/report.ts';
import { NODE, ownDirectory, runCli } from '../support/program.ts';

/** Busy and idle in turn, so that a course that is lost could show in the energy. */
const BURSTS = `
  const busy = (ms) => { const end = Date.now() + ms; while (Date.now() < end); };
  let left = 6;
  const turn = () => { busy(250); if (--left > 0) setTimeout(turn, 250); };
  turn();
`;

/** An audit for all tests that want one: each has a copy of its own. */
let kept = '';

beforeAll(async () => {
  kept = mkdtempSync(join(tmpdir(), 'carbon-audit-kept-'));
  writeFileSync(
    join(kept, 'policy.yml'),
    'version: 1\nenforcement: enforce\nbudgets:\n  - id: all\n    per-run: 1 kg\n',
  );
  const options = ['--policy', 'policy.yml', '--region', 'eastus', '--interval', '100 ms'];
  const command = ['--', NODE, '-e', BURSTS];
  const done = await runCli(['run', ...options, '--out', 'out', ...command], { cwd: kept });
  expect(done.code).toBe(0);
});

afterAll(() => rmSync(kept, { recursive: true, force: true }));

function audited(): string {
  const cwd = ownDirectory();
  cpSync(join(kept, 'out'), join(cwd, 'out'), { recursive: true });
  return cwd;
}

function reportAt(path: string): AuditReport {
  return JSON.parse(readFileSync(path, 'utf8')) as AuditReport;
}

describe('carbon-audit recompute', () => {
  it('gives the same bytes, also elsewhere', async () => {
    const cwd = audited();
    const elsewhere = ownDirectory();
    cpSync(join(cwd, 'out'), join(elsewhere, 'moved'), { recursive: true });
    const done = await runCli(['recompute', 'moved', '--json', 'again.json'], { cwd: elsewhere });
    expect(reportAt(join(cwd, 'out', 'audit.json')).intensity.kind).toBe('profile');
    expect(done.stderr).toContain('to the byte');
    expect(done.code).toBe(0);
    expect(readFileSync(join(elsewhere, 'again.json'), 'utf8')).toBe(
      readFileSync(join(cwd, 'out', 'audit.json'), 'utf8'),
    );
  });

  it('leaves a kept audit that whatif reads', async () => {
    const cwd = audited();
    const { startedAt } = reportAt(join(cwd, 'out', 'audit.json'));
    const done = await runCli(['whatif', 'out/audit.json', '--regions', 'westus'], { cwd });
    expect(done.stdout).toContain(`from ${startedAt.slice(0, 10)} ${startedAt.slice(11, 16)} UTC`);
    expect(done.stdout).toContain('azure eastus (grid zone US-MIDA-PJM)');
    expect(done.stdout).toContain('westus');
    expect(done.code).toBe(0);
  });

  it('needs nothing but the directory where the policy extends others', async () => {
    const cwd = ownDirectory();
    writeFileSync(join(cwd, 'base.yml'), 'version: 1\nbudgets: [{ id: all, per-run: 1 kg }]\n');
    writeFileSync(
      join(cwd, 'policy.yml'),
      'version: 1\nextends: [./base.yml, carbon-audit:observe]\nenforcement: enforce\n',
    );
    const command = ['--', NODE, '-e', ''];
    const done = await runCli(['run', '--policy', 'policy.yml', '--out', 'out', ...command], {
      cwd,
    });
    expect(done.code).toBe(0);
    const { policies } = reportAt(join(cwd, 'out', 'audit.json'));
    expect(policies[0]?.source.parents).toMatchObject([
      { reference: 'base.yml', file: 'policy-deciding-parent-1.yml' },
    ]);
    expect(policies[0]?.judgement.results.map(({ origin }) => origin)).toEqual([
      'base.yml',
      'carbon-audit:observe',
    ]);
    const elsewhere = ownDirectory();
    cpSync(join(cwd, 'out'), join(elsewhere, 'moved'), { recursive: true });
    expect((await runCli(['recompute', 'moved'], { cwd: elsewhere })).code).toBe(0);
    rmSync(join(elsewhere, 'moved', 'policy-deciding-parent-1.yml'));
    const robbed = await runCli(['recompute', 'moved'], { cwd: elsewhere });
    expect(robbed.stderr).toContain('holds no policy-deciding-parent-1.yml');
    expect(robbed.code).toBe(2);
  });

  it('loses a few per cent at most to a recording cut short anywhere, and says so', async () => {
    const cwd = audited();
    const full = reportAt(join(cwd, 'out', 'audit.json')).energy?.machineJ.value ?? 0;
    const recording = readFileSync(join(cwd, 'out', 'recording.ndjson'));
    for (const share of [0.5, 0.1, 0, Math.random(), Math.random()]) {
      const cut = recording.subarray(0, Math.floor(recording.length * share));
      writeFileSync(join(cwd, 'out', 'recording.ndjson'), cut);
      const done = await runCli(['recompute', 'out', '--json', 'cut.json'], { cwd });
      expect(done.code, `cut at ${share}`).toBe(1);
      const report = reportAt(join(cwd, 'cut.json'));
      expect(Math.abs((report.energy?.machineJ.value ?? 0) / full - 1)).toBeLessThan(0.05);
      const ids = report.findings.map((finding) => finding.id);
      expect(
        ids.some((id) => id.startsWith('recording-')),
        `${share}: ${ids}`,
      ).toBe(true);
    }
  });

  it('refuses evidence that this version did not write, and names what is wrong', async () => {
    const cwd = audited();
    const path = join(cwd, 'out', 'context.json');
    const context = readFileSync(path, 'utf8');
    const wrong: [string, string][] = [
      [context.replace(/"threads": \d+/, '"threads": -2'), 'threads'],
      [context.replace(/"intervalMs": \d+/, '"intervalMs": 1e999'), 'intervalMs'],
      [context.replace('{', '{ "__proto__": {},'), 'the document'],
      [context.slice(0, -20), 'not JSON'],
    ];
    for (const [text, message] of wrong) {
      expect(text).not.toBe(context);
      writeFileSync(path, text);
      const done = await runCli(['recompute', 'out'], { cwd });
      expect(done.stderr).toContain(message);
      expect(done.code).toBe(2);
    }
  });

  it('names the recording first where it is gone', async () => {
    const cwd = audited();
    rmSync(join(cwd, 'out', 'recording.ndjson'));
    const done = await runCli(['recompute', 'out'], { cwd });
    expect(done.stderr).toContain('✖ there is no recording.ndjson in ');
    expect(done.code).toBe(1);
  });

  it('shows where a changed report differs', async () => {
    const cwd = audited();
    const path = join(cwd, 'out', 'audit.json');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('"verdict": "pass"', '"verdict": "fail"'),
    );
    const done = await runCli(['recompute', 'out'], { cwd });
    expect(done.stderr).toContain('is not what the evidence');
    expect(done.stderr).toContain(
      'is kept as `"verdict": "fail",`, computed as `"verdict": "pass",`',
    );
    expect(done.code).toBe(1);
  });
});
