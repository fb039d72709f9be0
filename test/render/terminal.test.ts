import { describe, expect, it } from 'vitest';
import { renderTerminal } from '../../src/render/terminal.ts';
import { judged, limit, reportOf } from '../support/report.ts';

const REPORT = reportOf([judged([limit('total', '100 g')])]);

const rows = (text: string, name: string) =>
  text.split('\n').filter((line) => line.startsWith(`  ${name} `));

describe('the report at a terminal', () => {
  it('says of each part how it is known in one sentence, and why no better once for all', () => {
    const text = renderTerminal(REPORT);
    const [cpu = ''] = rows(text, 'CPU');
    expect(cpu).toMatch(
      /111 Wh \(.+\) modelled: 64 of the 384 hardware threads .+ when busy, each\.$/,
    );
    expect(text).not.toContain('by its numbers');
    expect(rows(text, 'Why')).toEqual([
      '  Why       Not measured: this virtual machine has no energy counters. (CPU, Memory)',
    ]);
  });

  it('gives the building and the grid a range, and says how they are known', () => {
    const text = renderTerminal(REPORT);
    expect(rows(text, 'Building')[0]).toContain('x 1.14 (1.07-1.22) for what');
    expect(rows(text, 'Building')[0]).toContain('(PUE), modelled: ');
    expect(rows(text, 'Grid')[0]).toMatch(/253 g\/kWh \(\d+-\d+ g\/kWh\) in .+, modelled: annual /);
  });

  it.each([
    ['measured', 'NL', 'measured'],
    ['forecast', 'NL', 'modelled'],
    ['profile', 'NL', 'modelled'],
    ['declared', 'NL', 'assumed'],
    ['annual', 'world', 'assumed'],
  ] as const)('a %s figure of %s is %s', (kind, zone, known) => {
    const { intensity } = REPORT;
    const text = renderTerminal({ ...REPORT, intensity: { ...intensity, kind, zone } });
    expect(rows(text, 'Grid')[0]).toContain(`, ${known}: ${kind} average`);
  });
});
