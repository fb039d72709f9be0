import { describe, expect, it } from 'vitest';
import { UNKNOWN_PLACE } from '../../src/place/place.ts';
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
    ['measured', 'NL', 'measured: measured hours (average)'],
    ['forecast', 'NL', 'modelled: hours as forecast (average)'],
    ['profile', 'NL', 'modelled: month x hour profile (average)'],
    ['declared', 'NL', 'assumed: declared figure of'],
    ['annual', 'world', 'assumed: annual mean (average)'],
  ] as const)('a %s figure of %s is %s', (kind, zone, known) => {
    const { intensity } = REPORT;
    const text = renderTerminal({ ...REPORT, intensity: { ...intensity, kind, zone } });
    expect(rows(text, 'Grid')[0]).toContain(`, ${known}`);
  });

  it.each([
    ['country:SE', { by: 'country', country: 'SE' }, 'in country SE'],
    ['PL', { by: 'country', country: 'PL' }, 'in country PL'],
    ['PL', { by: 'zone', zone: 'PL', country: 'PL' }, 'in grid zone PL'],
    ['world', {}, "in an unknown place (the world's average)"],
    ['declared', {}, 'in an unknown place'],
    ['world', { by: 'country', country: 'KP' }, "in KP (the world's average)"],
  ] as const)('tells whose electricity a figure of %s at %j is', (zone, place, said) => {
    const { intensity } = REPORT;
    const report = {
      ...REPORT,
      place: { ...UNKNOWN_PLACE, ...place },
      intensity: { ...intensity, zone },
    };
    expect(rows(renderTerminal(report), 'Grid')[0]).toContain(` ${said}, `);
  });

  it('tells in one line what would have saved most, and nothing that is not sure', () => {
    const saving = { ...{ lowShare: 0.1, highShare: 0.5 }, ...{ lowG: 1, highG: 30 } };
    const later = {
      ...{ ...saving, savedShare: 0.3, savedG: 20, isSure: true },
      ...{ startAt: '2026-06-10T20:00:00.000Z', endAt: '2026-06-10T21:00:00.000Z' },
      withinH: 24,
      kind: 'profile',
      signal: 'average',
    } as const;
    const elsewhere = {
      ...{ ...saving, savedShare: 0.2, savedG: 10, isSure: true },
      region: 'azure:norwayeast',
      zone: 'NO-NO1',
      kind: 'annual',
      signal: 'average',
      isAllowed: false,
    } as const;
    const told = (whatIf: typeof REPORT.whatIf, intensity = REPORT.intensity) =>
      rows(renderTerminal({ ...REPORT, whatIf, intensity }), 'What if');
    expect(told({ later, elsewhere })).toEqual([expect.stringContaining('Started at')]);
    const dearer = { ...elsewhere, savedG: 30 };
    expect(told({ later, elsewhere: dearer })).toEqual([expect.stringContaining('norwayeast')]);
    const unsure = { ...later, isSure: false };
    expect(told({ later: unsure, elsewhere })).toEqual([expect.stringContaining('norwayeast')]);
    expect(told({ later: unsure, elsewhere: null })).toEqual([]);
    expect(told({ later: null, elsewhere })[0]).not.toContain('the tables have');
    const live = { ...REPORT.intensity, kind: 'measured' as const };
    expect(told({ later: null, elsewhere }, live)[0]).toContain(
      '20 % (10-50 %) less, about 10 g, than the 50 g that the tables have here',
    );
  });

  it('tells whose a figure beside is and by which licence, and of a given one no licence', () => {
    const { intensity } = REPORT;
    const live = {
      ...intensity,
      zone: 'DE',
      kind: 'measured' as const,
      boundary: 'direct' as const,
      source: 'Energy-Charts',
      licence: 'CC BY 4.0 from Bundesnetzagentur',
    };
    const given = {
      ...intensity,
      kind: 'declared' as const,
      source: 'given with the audit',
      licence: 'declared',
    };
    const text = renderTerminal({ ...REPORT, intensity: given, intensityBeside: [live] });
    expect(rows(text, 'Grid')[0]).toMatch(/: declared figure of 2025; given with the audit$/);
    expect(rows(text, 'Beside')[0]).toMatch(
      /in grid zone DE, measured: measured hours \(average\) of 2025, direct; Energy-Charts \(CC BY 4\.0 from Bundesnetzagentur\); does not count$/,
    );
    const declared = { ...REPORT, intensity: { ...given, zone: 'declared' } };
    const unplaced = renderTerminal({ ...declared, place: { ...REPORT.place, by: 'unknown' } });
    expect(rows(unplaced, 'Grid')[0]).toContain('in an unknown place, assumed');
  });
});
