import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditReport } from '../../src/audit/report.ts';
import { range } from '../../src/estimate.ts';
import { boardsOf } from '../../src/power/gpu/board.ts';
import { gpuPower } from '../../src/power/gpu/power.ts';
import { plainText } from '../../src/render/escape.ts';
import { type About, renderSection as renderIn } from '../../src/render/section.ts';
import { channel, meterOf } from '../power/gpu/meters.ts';
import { judged, limit, NO_AMOUNTS, NOTHING_MEASURED, reportOf } from '../support/report.ts';
import { html, skeleton, textOf } from './gfm.ts';
import { FORGERY, hostileNames, TEN_KB } from './hostile.ts';
import { huge, named } from './reports.ts';

const HELP = 'https://github.com/octo-org/carbon-audit/blob/v1/docs/policy.md';
const ABOUT = { workflow: 'train', job: 'train', helpUrl: HELP };
/** As it is in the comment. */
const renderSection = (report: AuditReport, about: About) => renderIn(report, about, 'comment');
const OBSERVE = { enforcement: 'observe' } as const;
const MOST_UNITS = 30_000;

/** 64 boards of one kind whose meter died, and a part of another that tells no power. */
function withGpus(report: AuditReport): AuditReport {
  const boards = Array.from({ length: 64 }, () => channel('NVIDIA H100 80GB HBM3'));
  const part = channel('NVIDIA A10-4Q', { limitW: null, partitioned: true });
  const meters = [
    meterOf(boards, () => ({ powerW: 500, busy: 1 }), [0, 4_000]),
    meterOf([part], () => ({ powerW: null, busy: 0.5 }), [0, 4_860]),
  ];
  const power = gpuPower(boardsOf(meters, { container: null }, 0, 4_860_000));
  const parts = power
    .partsBetween(0, 4_860_000)
    .map((one) => ({ ...one, energyJ: { ...one.energyJ, ...range(one.energyJ) } }));
  const components = [...(report.energy?.components ?? []), ...parts];
  return {
    ...report,
    energy: report.energy && { ...report.energy, components },
    findings: power.findings,
  };
}

/** The headings that a reader sees first, whatever else is folded away. */
const REPORTS: Readonly<Record<string, AuditReport>> = {
  pass: reportOf([judged([limit('total', '100 g'), limit('energy', '400 Wh')])]),
  gpus: withGpus(reportOf([judged([limit('total', '100 g')])])),
  warn: reportOf([
    judged([limit('total', '45 g'), limit('soft', '30 g', { enforcement: 'warn' })]),
  ]),
  fail: reportOf([judged([limit('total', '30 g'), limit('energy', '200 Wh')])]),
  'fail-energy': reportOf([judged([limit('total', '90 g'), limit('energy', '100 Wh')])]),
  inconclusive: reportOf([judged([limit('total', '60 g', { maxRange: 0.1 })])]),
  'nothing-measured': reportOf(
    [judged([limit('total', '60 g')], {}, NO_AMOUNTS)],
    NOTHING_MEASURED,
  ),
  'no-policy': reportOf([]),
  'no-budget-matches': reportOf([
    judged([limit('docs', '1 g', { match: { workflows: ['docs.yml'] } })]),
  ]),
  'observed-only': reportOf([judged([limit('total', '30 g', OBSERVE)])]),
  'not-protected': reportOf([
    judged([limit('total', '100 g')], { isProtected: false, commit: null }),
  ]),
  'proposed-loosens': reportOf([
    judged([limit('total', '30 g')]),
    judged([limit('total', '300 g')], { role: 'floor' }),
    judged([limit('total', '100 g')], { role: 'proposed', isProtected: false }),
  ]),
};

describe('renderSection', () => {
  it('says what waiting would have saved, where that is sure', () => {
    const whatIf = {
      startAt: '2026-06-10T20:00:00.000Z',
      endAt: '2026-06-10T21:00:00.000Z',
      withinH: 24,
      kind: 'profile',
      signal: 'average',
      ...{ savedShare: 0.4, lowShare: 0.24, highShare: 0.52 },
      ...{ savedG: 20, lowG: 12, highG: 26 },
    } as const;
    const report = reportOf([]);
    const withLater = (isSure: boolean) =>
      renderSection(
        { ...report, whatIf: { later: { ...whatIf, isSure }, elsewhere: null } },
        ABOUT,
      );
    const sure = withLater(true);
    expect(sure.replaceAll('\u200b', '')).toContain(
      'Started at 2026-06-10 20:00 UTC its electricity would have emitted 40 % (24-52 %) less, about 20 g: the cleanest window that ends within 24 h, by the grid’s month x hour profile (average; on the margin it may differ).',
    );
    expect(withLater(false)).toBe(renderSection(report, ABOUT));
  });

  it('tells by whose word the place is what counts', () => {
    const report = reportOf([]);
    const { place } = report;
    const region = 'azure:westeurope';
    type Rungs = typeof report.placeRungs;
    const rung = (id: Rungs[number]['id'], named: string | null = region): Rungs[number] => ({
      ...{ id, outcome: 'answered', text: 'It says so.', region: named },
    });
    const told = (placeRungs: Rungs, over: Partial<typeof place> = {}) =>
      /\| Place \| .*? \| (.*?) \|/.exec(
        renderSection({ ...report, place: { ...place, ...over }, placeRungs }, ABOUT),
      )?.[1];
    expect(told([rung('input')])).toBe('named by the input');
    expect(told([rung('input'), rung('metadata')])).toBe('shown by `metadata`');
    expect(told([rung('input', 'azure:norwayeast'), rung('runners')])).toBe(
      "named by the policy's `runners`",
    );
    expect(told([rung('environment')])).toBe('named by `environment`');
    expect(told([rung('input', 'azure:norwayeast'), rung('policy-pins')])).toBe(
      'pinned by the policy',
    );
    const own = { by: 'zone', provider: null, region: null, display: null } as const;
    expect(told([rung('input', null), rung('setup-info')], own)).toBe('named by the input');
    expect(told([rung('policy-default', null)], own)).toBe("the policy's default");
    const lost = { ...own, by: 'unknown', zone: null, country: null } as const;
    expect(told([rung('input'), rung('unknown', null)], lost)).toBe('nobody knows');
  });

  it('tells in one line which region would have emitted surely less, and whose list that is', () => {
    const report = reportOf([]);
    const elsewhere = {
      region: 'azure:swedencentral',
      zone: 'SE-SE3',
      kind: 'annual',
      signal: 'average',
      isAllowed: true,
      isSure: true,
      ...{ savedShare: 0.8, lowShare: 0.7, highShare: 0.84 },
      ...{ savedG: 40, lowG: 35, highG: 42 },
    } as const;
    const told = (change: Partial<typeof elsewhere> | { isAllowed: false }) =>
      renderSection(
        { ...report, whatIf: { later: null, elsewhere: { ...elsewhere, ...change } } },
        ABOUT,
      ).replaceAll('\u200b', '');
    expect(told({})).toContain(
      'In azure:swedencentral (grid zone SE-SE3) its electricity would have emitted 80 % (70-84 %) less, about 40 g, at the same time: the cleanest of the regions that the policy allows, by that grid’s annual mean (average; on the margin it may differ).',
    );
    expect(told({ isAllowed: false })).toContain('the cleanest of the provider’s own regions');
  });

  it('keeps direct and upstream emissions apart, and tells of a contract beside', () => {
    const report = reportOf([]);
    const { emissions } = report;
    if (emissions === null) throw new Error('no emissions');
    const part = (value: number) => ({ value, low: value, high: value, factors: [] });
    const operationalShares = { directG: part(30), upstreamG: part(13.262) };
    const evidence = '[proof](https://example.org/4711) | <img src=x> @octocat #7';
    const section = renderSection(
      {
        ...report,
        emissions: { ...emissions, operationalShares },
        marketBased: { intensityGPerKwh: 12, evidence, operationalG: part(2) },
      },
      ABOUT,
    );
    const shown = textOf(html(section)).replaceAll('\u200b', '');
    expect(shown).toContain(
      'Electricity: 30.0 g of the plants themselves (direct, GHG Protocol scope 2) and 13.3 g of fuels and building beforehand (upstream, scope 3 category 3) add up to 43.3 g',
    );
    expect(shown).toMatch(/12 g\/kWh: 2\.0 g, by contract \(market-based\), .* does not count/);
    expect(html(section)).not.toMatch(/<img|href="https:\/\/example/);
    expect(renderSection(report, ABOUT)).not.toContain('by contract');
  });

  it.each(Object.keys(REPORTS))('tells of %s as it always did', async (name) => {
    const section = renderSection(reportNamed(name), ABOUT);
    await expect(`${section}\n`).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it.each([
    ['pass', '✅ Carbon, `train`: pass, within budget — 48 g CO₂e (likely 36-65 g), limit 100 g'],
    ['warn', '⚠️ Carbon, `train`: warn, over budget — 48 g CO₂e (likely 36-65 g), limit 30 g'],
    ['fail', '❌ Carbon, `train`: fail, over budget — 48 g CO₂e (likely 36-65 g), limit 30 g'],
    [
      'fail-energy',
      '❌ Carbon, `train`: fail, over budget — 48 g CO₂e (likely 36-65 g); 150 Wh (likely 121-186 Wh), limit 100 Wh',
    ],
    [
      'inconclusive',
      '❓ Carbon, `train`: inconclusive, too uncertain to judge — 48 g CO₂e (likely 36-65 g), limit 60 g',
    ],
    ['nothing-measured', '❓ Carbon, `train`: inconclusive — nothing measured, limit 60 g'],
    ['no-policy', 'ℹ️ Carbon, `train`: no budget judged — 48 g CO₂e (likely 36-65 g)'],
    [
      'observed-only',
      'ℹ️ Carbon, `train`: pass, observed only, over budget — 48 g CO₂e (likely 36-65 g), limit 30 g',
    ],
  ])('says first what matters of %s', (name, first) => {
    expect(renderSection(reportNamed(name), ABOUT).split('\n')[0]).toBe(`### ${first}`);
  });

  it('shows a check mark only where a budget was judged and kept', () => {
    for (const name of ['no-policy', 'no-budget-matches', 'observed-only', 'nothing-measured']) {
      expect(renderSection(reportNamed(name), ABOUT)).not.toContain('✅');
    }
  });

  it('says what a proposed policy would change, unless it is the same policy', () => {
    const report = reportNamed('proposed-loosens');
    expect(renderSection(report, ABOUT)).toContain('would change the verdict: ❌ fail → ✅ pass');
    const evidence = { ...report.evidence, policySha256: ['a', 'b', 'a'] };
    expect(renderSection({ ...report, evidence }, ABOUT)).not.toContain('proposes');
  });

  it('counts the floor beside a proposed policy', () => {
    const report = reportOf([
      judged([limit('total', '30 g')]),
      judged([limit('total', '30 g')], { role: 'floor' }),
      judged([limit('total', '100 g')], { role: 'proposed' }),
    ]);
    expect(renderSection(report, ABOUT)).toContain('the verdict would stay ❌ fail');
  });

  it('marks a pass by a policy that is not protected, and lets a fail stand', () => {
    const marked = (text: string) =>
      renderSection(reportOf([judged([limit('a', text)], { isProtected: false })]), ABOUT).includes(
        'Policy not protected',
      );
    expect(marked('100 g')).toBe(true);
    expect(marked('30 g')).toBe(false);
  });

  it('shows a third digit where two would put a number on the wrong side of its limit', () => {
    const close = renderSection(reportOf([judged([limit('close', '35.9 g')])]), ABOUT);
    expect(close).toContain(
      '| ⚠️ warn, probably over budget | 48.0\u00a0g (35.6\u201164.6\u00a0g) | 35.9 g |',
    );
  });

  it('lists findings with the weightiest first', () => {
    const section = renderSection(reportNamed('pass'), ABOUT);
    expect(section.indexOf('sampler-killed')).toBeLessThan(section.indexOf('cpu-model-stand-in'));
  });

  it('stays small whatever there is to tell, and says what it left out', () => {
    const section = renderSection(huge(TEN_KB), { workflow: TEN_KB, job: TEN_KB, helpUrl: TEN_KB });
    expect(section.length).toBeLessThan(MOST_UNITS);
    expect(section).toMatch(
      /… and 9\d\d more rules \(.*\): all of them are in the artifact's `audit.json`/,
    );
    expect(section).toMatch(/… and 4\d\d more: all of them are in the artifact's `audit.json`/);
  });

  it('keeps the verdict, the rules and the place of the whole when all else is too much', () => {
    const section = renderIn(huge('&'.repeat(5_000)), ABOUT, 'comment', 15_000);
    expect(section.length).toBeLessThanOrEqual(15_000);
    expect(section).toMatch(/^### ❌ Carbon, `train`: fail/);
    expect(section).toContain('| Budget |');
    expect(section).toMatch(/More was left out here for its size; .*`audit.json`/);
  });

  it.each(['|', '`', '😀|', '|`', '<', '&', '@a', '\\'])(
    'stays small with names of nothing but %s',
    (sign) => {
      const name = sign.repeat(5_000);
      const section = renderSection(huge(name), { workflow: name, job: name, helpUrl: null });
      expect(section.length).toBeLessThan(MOST_UNITS);
    },
  );

  it('keeps its form whatever names it is given', () => {
    const form = skeletonFor('name');
    for (const name of [FORGERY, TEN_KB]) expect(skeletonFor(name)).toBe(form);
    fc.assert(
      fc.property(hostileNames, (name) => {
        fc.pre(plainText(name) !== '');
        expect(skeletonFor(name)).toBe(form);
      }),
      { numRuns: 150 },
    );
  });

  it('lets no name forge a line of its own', () => {
    const section = renderSection(named(FORGERY), {
      workflow: FORGERY,
      job: FORGERY,
      helpUrl: FORGERY,
    });
    expect(section).not.toMatch(/^\s*(<!--|::|```)/m);
    expect(section).not.toContain('<!--');
    expect(section.match(/<\/details>/g)?.length).toBe(section.match(/<details>/g)?.length);
    expect(textOf(html(section))).toContain('‹!-- carbon-audit:v1');
  });
});

function reportNamed(name: string): AuditReport {
  const report = REPORTS[name];
  if (report === undefined) throw new Error(`no report ${name}`);
  return report;
}

/** Elements but code, whose number may differ: a message may have code of its own. */
function skeletonFor(name: string): string {
  const rendered = html(renderSection(named(name), { workflow: name, job: name, helpUrl: null }));
  return skeleton(rendered).replaceAll('<code></code>', '');
}
