import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AuditReport } from '../../src/audit/report.ts';
import { readHistory } from '../../src/evidence/history.ts';
import { pointLine } from '../../src/history/parse-point.ts';
import { DAY_MS } from '../../src/history/period.ts';
import type { SeriesPoint } from '../../src/history/point.ts';
import { NODE, ownDirectory, runCli } from '../support/program.ts';

const POLICY = `version: 1
enforcement: enforce
budgets:
  - id: usual
    increase: { max: 200 % }
  - id: month
    per-month: 1 kg
`;
// Far apart, as others may load the machine meanwhile: what rests draws more then, and starts late. What
// keeps all of it busy cannot draw more.
const LITTLE = [NODE, '-e', 'setTimeout(() => {}, 800)'];
const BUSY = `"${NODE}" -e 'const end = Date.now() + 6000; while (Date.now() < end);'`;
const MUCH = ['sh', '-c', `for each in $(seq "$(nproc)"); do ${BUSY} & done; wait`];
/** The usual is this much more than the first, of which the limit is the threefold. */
const MORE = 1.5;

function reportIn(directory: string): AuditReport {
  return JSON.parse(readFileSync(join(directory, 'audit.json'), 'utf8')) as AuditReport;
}

/** An audit of this machine as a point that its repository vouches for. */
function vouchedFor(directory: string): SeriesPoint {
  const [point] = readHistory(directory).points;
  if (point === undefined) throw new Error(`no audit in ${directory}`);
  const subject = { ...point.subject, event: 'push', isDefaultBranch: true };
  return { ...point, subject, isVerified: true, outcome: 'success' };
}

/** One a day, each of them of the kind of the audit in `directory`, give or take. */
function pastOf(directory: string): SeriesPoint[] {
  const like = vouchedFor(directory);
  return Array.from({ length: 25 }, (_, day) => ({
    ...like,
    auditId: `day ${day}`,
    atMs: like.atMs - (day + 1) * DAY_MS,
    energyJ: { ...like.energyJ, value: like.energyJ.value * MORE * (1 + 0.02 * Math.sin(day * 7)) },
  }));
}

function write(cwd: string, points: readonly SeriesPoint[]): void {
  mkdirSync(join(cwd, 'past'), { recursive: true });
  writeFileSync(join(cwd, 'past', 'points.ndjson'), points.map(pointLine).join('\n'));
}

describe('carbon-audit run --history', () => {
  it('holds a run against the past, and recomputes it without that', async () => {
    const cwd = ownDirectory();
    writeFileSync(join(cwd, 'policy.yml'), POLICY);
    const run = (out: string, more: readonly string[], command: readonly string[]) =>
      runCli(['run', '--policy', 'policy.yml', '--out', out, ...more, '--', ...command], { cwd });

    const first = await run('first', [], LITTLE);
    expect(first.code).toBe(0);
    expect(first.stderr).toContain('no history was given (`--history DIR` reads past audits)');
    expect(reportIn(join(cwd, 'first'))).toMatchObject({
      verdict: 'inconclusive',
      evidence: { historySha256: null },
    });

    const exported = await runCli(['history', 'export', '--trust', 'first'], { cwd });
    expect([exported.code, JSON.parse(exported.stdout)]).toEqual([
      0,
      expect.objectContaining({ isVerified: true, outcome: 'success' }),
    ]);

    const points = pastOf(join(cwd, 'first'));
    write(cwd, points);
    const ordinary = await run('ordinary', ['--history', 'past'], LITTLE);
    expect(ordinary.code).toBe(0);
    expect(reportIn(join(cwd, 'ordinary')).verdict).toBe('pass');

    const more = await run('more', ['--history', 'past'], MUCH);
    expect(more.code).toBe(3);
    expect(more.stderr).toMatch(/more than the usual \S+ \S+ of 25 comparable audits/u);
    const { policies } = reportIn(join(cwd, 'more'));
    expect(policies[0]?.judgement.results).toMatchObject([
      {
        rule: 'increase',
        verdict: 'fail',
        samples: 25,
        limitText: expect.stringContaining('usual'),
      },
      { rule: 'per-month', verdict: 'pass' },
    ]);

    // The past as it was kept is enough, whatever became of the directory.
    rmSync(join(cwd, 'past'), { recursive: true });
    const elsewhere = ownDirectory();
    cpSync(join(cwd, 'more'), join(elsewhere, 'moved'), { recursive: true });
    expect((await runCli(['recompute', 'moved'], { cwd: elsewhere })).code).toBe(0);
    const kept = join(elsewhere, 'moved', 'history.ndjson');
    writeFileSync(kept, readFileSync(kept, 'utf8').split('\n').toSpliced(2, 1).join('\n'));
    expect((await runCli(['recompute', 'moved'], { cwd: elsewhere })).code).toBe(1);
    rmSync(kept);
    const robbed = await runCli(['recompute', 'moved'], { cwd: elsewhere });
    expect([robbed.code, robbed.stderr]).toEqual([2, expect.stringContaining('history.ndjson')]);

    // Told as part of the past, the same audits are judged the same.
    write(cwd, [...points, vouchedFor(join(cwd, 'ordinary')), vouchedFor(join(cwd, 'more'))]);
    const replayed = await runCli(['policy', 'replay', '--history', 'past', 'policy.yml'], { cwd });
    expect(replayed.stdout).toMatch(
      /usual increase, enforce .*: of 27 audits 17 judged, 1 failed/u,
    );

    // A directory that is named again keeps the audit that it holds.
    expect((await run('more', [], LITTLE)).code).toBe(2);
    expect((await runCli(['recompute', 'more'], { cwd })).code).toBe(0);
  });

  it('says that there is no such past before anything runs', async () => {
    const cwd = ownDirectory();
    const command = [NODE, '-e', 'process.stdout.write("ran")'];
    const done = await runCli(['run', '--history', 'nowhere', '--', ...command], { cwd });
    expect([done.code, done.stdout]).toEqual([2, '']);
    expect(done.stderr).toContain('nowhere cannot be read');
  });
});
