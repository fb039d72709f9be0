import { describe, expect, it } from 'vitest';
import { gate } from '../../src/action/gate.ts';
import { setOutputs } from '../../src/action/outputs.ts';
import type { Runner, Spot } from '../../src/action/runner.ts';
import { failureOf } from '../../src/audit/failure.ts';
import type { AuditReport } from '../../src/audit/report.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { renderSection } from '../../src/render/section.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { given } from '../policy/builders.ts';
import { ENERGY, TOTAL } from '../support/measured.ts';
import { judged, reportOf } from '../support/report.ts';

const NOWHERE = { job: null, workflow: null, helpUrl: null };

const AWAY = `octo-org/policies/p.yml@${'a'.repeat(40)}`;

/** The report of 48 g and 150 Wh under a policy of these lines, and of one budget. */
function reportUnder(limit: string, ...lines: string[]): AuditReport {
  const text = [
    'version: 1',
    'enforcement: enforce',
    `budgets: [{ id: a, per-run: ${limit} }]`,
    ...lines,
    '',
  ].join('\n');
  const parsed = parsePolicy({ name: '.github/carbon-policy.yml', text });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const audit = given({ energyJ: ENERGY, totalG: TOTAL }, { startMs: Date.UTC(2026, 10, 28) });
  const judgement = judge(parsed.policy, audit, ['unknown-place']);
  return reportOf([{ source: judged([]).source, judgement }]);
}

/** What the gate says of a report: annotations, then what fails the job. */
function gated(report: AuditReport): string[] {
  const said: string[] = [];
  const say =
    (level: string) =>
    (text: string, { title, place }: Partial<Spot> = {}) => {
      const where = place ? ` ${place.file}:${place.line}` : '';
      said.push(`${level}${title === undefined ? '' : ` [${title}]`}${where} ${text}`);
    };
  const runner = { warn: say('warn'), complain: say('error'), fail: say('fail') };
  gate(report, null, runner as unknown as Runner);
  return said;
}

describe('what fails a job', () => {
  it.each([
    ['budget', reportUnder('30 g', 'data: { unknown-place: fail }')],
    ['evidence', reportUnder('100 g', 'data: { unknown-place: fail }')],
    ['trouble', reportUnder('100 g', `extends: ["${AWAY}"]`, 'on-error: fail')],
    ['', reportUnder('100 g')],
  ])('is an output of its own: %j', (failure, report) => {
    const outputs = new Map<string, string>();
    const runner = { setOutput: (name: string, value: string) => outputs.set(name, value) };
    const figures = { ...report, totalG: null, energyJ: null };
    setOutputs(figures, null, false, runner as unknown as Runner);
    expect(outputs.get('failure')).toBe(failure);
    expect(outputs.get('verdict')).toBe(report.verdict);
  });

  it('is a broken budget, also where evidence is weak', () => {
    const report = reportUnder('30 g', 'data: { unknown-place: fail }');
    expect(failureOf(report)).toBe('budget');
    expect(gated(report).at(-1)).toMatch(/^fail carbon-audit: `a`: 48 g/u);
  });

  it('or weak evidence that the policy does not bear, which is said to be no broken budget', () => {
    const report = reportUnder('100 g', 'data: { unknown-place: fail }');
    expect(failureOf(report)).toBe('evidence');
    const [weak, failed] = gated(report);
    expect(weak).toMatch(
      /^error \[Carbon evidence\] Weak evidence: where the job ran is not known/u,
    );
    expect(failed).toMatch(
      /^fail carbon-audit: no budget is broken, but .* evidence so weak\. Weak/u,
    );
    for (const text of [renderSection(report, NOWHERE, 'comment'), renderTerminal(report)]) {
      expect(text).toContain('Weak evidence: where the job ran is not known');
    }
  });

  it('or a policy in part, where that is not to be borne', () => {
    const extend = `extends: ["${AWAY}"]`;
    const report = reportUnder('100 g', extend, 'on-error: fail');
    expect([report.verdict, failureOf(report)]).toEqual(['error', 'trouble']);
    expect(gated(report)[0]).toMatch(
      /^error \[Carbon policy\] \.github\/carbon-policy\.yml:4 The policy could not be had/u,
    );
    expect(gated(report).at(-1)).toContain('no budget is broken');
    const borne = reportUnder('100 g', extend);
    expect([borne.verdict, failureOf(borne)]).toEqual(['inconclusive', null]);
    expect(gated(borne)).toHaveLength(1);
    expect(renderSection(borne, NOWHERE, 'comment')).toContain('could not be had whole');
  });

  it('is not what only a policy that is proposed would fail', () => {
    const { policies } = reportUnder('30 g');
    const [only] = policies;
    if (only === undefined) throw new Error('judged');
    const report = reportOf([{ ...only, source: { ...only.source, role: 'proposed' } }]);
    expect(failureOf(report)).toBe(null);
  });
});

describe('a waiver', () => {
  const waiver = (expires: string) =>
    `waivers: [{ budget: a, reason: a new data set (issue 812), up-to: 60 g, expires: ${expires} }]`;

  it('in use is told of wherever the report is read, and never as a limit kept', () => {
    const report = reportUnder('30 g', waiver('2027-01-31'));
    expect([report.verdict, failureOf(report)]).toEqual(['pass', null]);
    expect(gated(report)).toEqual([]);
    const section = renderSection(report, NOWHERE, 'comment');
    expect(section).toContain('ℹ️ Carbon: pass, waived');
    expect(section).toContain('**1 waiver, 1 broken or doubtful limit waived**');
    expect(section).toContain('until 2027-01-31, up to 60 g: over budget');
    expect(section).not.toContain('✅');
    expect(renderTerminal(report)).toContain('· waived: ');
  });

  it('that ends soon or has ended is annotated at its line', () => {
    const soon = gated(reportUnder('50 g', waiver('2026-12-01')));
    expect(soon).toEqual([
      expect.stringMatching(
        /^warn \[Carbon budget a\] \.github\/carbon-policy\.yml:4 .* ends in 3 days, on 2026-12-01/u,
      ),
    ]);
    const ended = gated(reportUnder('30 g', waiver('2026-11-27')));
    expect(ended).toEqual([
      expect.stringMatching(/^error .*:3 .*over the limit/u),
      expect.stringMatching(/^warn .*:4 .*ended on 2026-11-27: the budget binds again/u),
      expect.stringMatching(/^fail /u),
    ]);
  });
});
