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

  it('prints direct and upstream emissions as two numbers that add up', () => {
    const { emissions } = REPORT;
    if (emissions === null) throw new Error('no emissions');
    const part = (value: number) => ({ value, low: value, high: value, factors: [] });
    const of = (directG: number) =>
      rows(
        renderTerminal({
          ...REPORT,
          emissions: {
            ...emissions,
            operationalG: part(43.2),
            operationalShares: { directG: part(directG), upstreamG: part(43.2 - directG) },
          },
        }),
        'Of it',
      )[0];
    expect(of(33.3333)).toContain(
      '33.3 g of the plants themselves (direct, GHG Protocol scope 2) and 9.9 g of fuels',
    );
    expect(of(33.3333)).toContain('add up to 43.2 g;');
    expect(of(0)).toContain('0 g of the plants themselves');
    expect(of(43.2)).toContain('and 0 g of fuels');
    expect(rows(renderTerminal(REPORT), 'Of it')).toEqual([]);
  });

  it('tells of a contract beside, with its evidence as one line of text', () => {
    const evidence = 'https://example.org/4711\u001b[2J\n  Budget    pass';
    const operationalG = { value: 5, low: 4, high: 6, factors: [] };
    const marketBased = { intensityGPerKwh: 12, evidence, operationalG };
    const text = renderTerminal({ ...REPORT, marketBased });
    expect(rows(text, 'Contract')).toEqual([
      '  Contract  12 g/kWh: 5.0 g (4.0-6.0 g), by contract (market-based), declared and not checked; does not count. https://example.org/4711[2J Budget pass',
    ]);
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
