import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportedJob } from '../../src/audit/run-report.ts';
import { plainText } from '../../src/render/escape.ts';
import { renderRunSection } from '../../src/render/run-section.ts';
import { isUnusual } from '../../src/render/unusual.ts';
import { parseEnergy } from '../../src/units.ts';
import { ABOUT, matrixRun, SCENARIOS } from '../preview/scenarios.ts';
import { judged, limit } from '../support/report.ts';
import {
  boundedJob,
  gateJob,
  idleJob,
  increased,
  job,
  pastOf,
  runOf,
  STEPS,
  unauditedJob,
  wattHours,
  withResult,
} from '../support/run.ts';
import { GITHUB_FILTERS, html, skeleton, textOf, textOutsideCode } from './gfm.ts';
import { FORGERY, hostileNames, TEN_KB } from './hostile.ts';
import { namedAbout, namedRun } from './run-reports.ts';

const inComment = (report: Parameters<typeof renderRunSection>[0]) =>
  renderRunSection(report, ABOUT, 'comment');
const summed = (jobs: readonly ReportedJob[]) => runOf(jobs);

describe('renderRunSection', () => {
  it.each(Object.keys(SCENARIOS))('tells of %s as it always did', async (name) => {
    await expect(`${SCENARIOS[name]?.()}\n`).toMatchFileSnapshot(`golden/run-${name}.txt`);
  });

  it.each(Object.keys(SCENARIOS))('can be read of %s without seeing it', (name) => {
    const text = SCENARIOS[name]?.() ?? '';
    // What is in a sign stands beside it as a word.
    for (const [, after] of text.matchAll(/\p{Extended_Pictographic}\uFE0F?(.{0,3})/gu))
      expect(after).toMatch(/^ \w/);
    // Every column has a name, and every fold of a section one of its own.
    for (const [header] of text.matchAll(/^\|.*\|(?=\n\| :?-)/gm))
      expect(
        header
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ).not.toContain('');
    for (const section of text.split('### ').slice(1)) {
      const titles = [...section.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, title]) => title);
      expect(new Set(titles).size).toBe(titles.length);
      for (const title of titles) expect(title).toMatch(/^[\w“][^<>|]{5,}$/);
      expect(section).toMatch(/^\S+ Carbon, `[^`]+`: \w/);
    }
  });

  it('says first the verdict, the number, the range and the limit', () => {
    const { energyJ, totalG } = runOf([job('train', 150)]);
    const policies = [judged([limit('total', '30 g')], {}, { energyJ, totalG })];
    const [first, , second] = inComment(runOf([job('train', 150)], policies)).split('\n');
    expect(first).toBe(
      '### ❌ Carbon, `train`: fail, over budget — 48 g CO₂e (likely 36-64 g), limit 30 g',
    );
    expect(second).toMatch(/^1 job\. `total`: 48 g \(36-64 g\) is over/);
  });

  it('holds the run against the last comparable one and the usual', () => {
    const policy = withResult(judged([]), increased(150, 103));
    const changed = (wh: number, past: readonly number[]) =>
      /\*\*What changed:\*\* (.*)/.exec(
        inComment(
          runOf([job('train', wh)], past.length > 0 ? [policy] : [], { past: pastOf(...past) }),
        ),
      )?.[1];
    expect(changed(150, [99, 100])).toBe(
      '50 % more energy than the last comparable run (`#402`, 100 Wh) and 46 % more energy than usual (103 Wh, the median of 24 audits).',
    );
    expect(changed(75, [100])).toMatch(/^25 % less energy than the last/);
    expect(changed(100.5, [100])).toMatch(/^about as much energy as the last/);
    expect(changed(1500, [100])).toMatch(/^15 times the energy of the last/);
    expect(changed(150, [])).toBeUndefined();
  });

  it('says how much less each broken rule needs, and where waivers are explained', () => {
    const { energyJ, totalG } = runOf([job('train', 150)]);
    const policy = judged([limit('total', '30 g')], {}, { energyJ, totalG });
    const section = inComment(
      runOf([job('train', 150)], [withResult(policy, increased(150, 103))]),
    );
    expect(section).toContain('- `total`: no longer fails with 17 % less carbon, below 40 g.');
    expect(section).toContain(
      '- `regression`: no longer fails with 4.3 % less energy, below 143 Wh.',
    );
    expect(section).toContain(`([how](${ABOUT.helpUrl}#waivers))`);
    expect(inComment(runOf([job('train', 150)]))).not.toContain('What to do');
  });

  it('has a row for each job, told apart by words', () => {
    const jobs = [job('a', 5), boundedJob('b', 5), unauditedJob('c', 5), idleJob('d'), gateJob()];
    const section = inComment(summed(jobs));
    expect(section).toContain(
      '4 jobs and this gate: 1 audited, 1 corrected, 1 without a usable audit, 1 never ran',
    );
    for (const words of [
      '| modelled |',
      '| corrected: its audit says 500\u00a0mWh, less than its runner uses doing nothing |',
      '| assumed from runner and time: it has no audit |',
      '| never ran |',
    ])
      expect(section).toContain(words);
  });

  it('knows its own job from one whose audit is missing', () => {
    const section = inComment(summed([job('train', 5), gateJob()]));
    expect(section).toMatch(/^1 job and this gate\. /m);
    expect(section).toContain('<summary>1 job and this gate: 1 audited</summary>');
    expect(section).toContain('| `carbon` (this gate) |');
    expect(section).toContain('**All: 1 job and this gate**');
    expect(inComment(summed([gateJob()]))).toMatch(/^No job but this gate\. /m);
    expect(inComment(summed([unauditedJob('train', 5)]))).not.toContain('this gate');
  });

  it('sums jobs that it has no row for by what they are called, and loses nothing', () => {
    const report = matrixRun();
    const fold = /<summary>256 jobs.*?<\/details>/s.exec(inComment(report))?.[0] ?? '';
    const rows = fold
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| :'));
    const cells = rows.slice(1).map((line) => line.split(' | '));
    const energyOf = (text = '') => {
      const parsed = parseEnergy(
        text
          .replaceAll('\u00a0', ' ')
          .replace(/ ?\(.*|\*/g, '')
          .trim(),
      );
      return parsed.ok ? parsed.value : Number.NaN;
    };
    const total = energyOf(cells.at(-1)?.[1]);
    const parts = cells.slice(0, -1).map(([, energy]) => energyOf(energy));
    const whole = parts.reduce((sum, one) => sum + one, 0);
    // As people read them, two digits each.
    expect(Math.abs(whole / total - 1)).toBeLessThan(0.05);
    const counted = rows.flatMap((line) => /\| (\d+) (?:lighter )?jobs?\b/.exec(line)?.[1] ?? []);
    expect(counted.reduce((sum, one) => sum + Number(one), 0) + 15).toBe(256);
    expect(fold).toContain('lighter jobs of `build / linux`');
  });

  it('shows the steps of one job, and those of the heaviest of several', () => {
    const alone = inComment(summed([job('train', 140, { steps: STEPS })]));
    expect(alone).toContain('<summary>Steps</summary>');
    expect(alone).toContain('| of it: `Restore the cache` |');
    const many = ['a', 'b', 'c', 'd'].map((name, at) => job(name, 10 - at, { steps: STEPS }));
    const several = inComment(summed([...many, job('e', 99)]));
    expect(several).toContain('Steps of the 3 heaviest jobs');
    expect([...several.matchAll(/^Job `(.)`:$/gm)].map(([, name]) => name)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('draws the trend from three points on, with the same numbers in a table', () => {
    const section = (past: readonly number[]) =>
      inComment(runOf([job('train', 150)], [], { past: pastOf(...past) }));
    expect(section([100])).not.toContain('Trend');
    expect(section([100, 101])).toContain('bar [100, 101, 150]');
    expect(section([100, 101])).toContain('| `#402` | 2026‑11‑21 | 101\u00a0Wh | +49\u00a0% |');
    const long = section(Array.from({ length: 30 }, (_, at) => 100 + at));
    expect(/bar \[(.*)\]/.exec(long)?.[1]?.split(', ')).toHaveLength(13);
  });

  it('A19: draws no chart that Mermaid could not read, whatever runs are called and used', () => {
    const energies = fc.oneof(
      fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true }),
      fc.constantFrom(0, 5e-324, 1e-9, 1e21, 3.6e24),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(hostileNames, energies), { minLength: 2, maxLength: 20 }),
        (runs) => {
          const past = runs.map(([label, energyJ]) => ({
            label,
            startedAt: '',
            energyJ,
            totalG: null,
          }));
          const section = inComment(runOf([job('train', 150)], [], { past }));
          const chart = /```mermaid\n(.*?)\n```/s.exec(section)?.[1] ?? '';
          const [, , , x, y, bar, ...more] = chart.split('\n');
          expect(x).toMatch(/^ {4}x-axis \["[A-Za-z0-9 #._/-]+"(, "[A-Za-z0-9 #._/-]+")*\]$/);
          expect(y).toMatch(/^ {4}y-axis "[a-zA-Z]+" 0 --> \d+(\.\d+)?$/);
          expect(bar).toMatch(/^ {4}bar \[\d+(\.\d+)?(, \d+(\.\d+)?)*\]$/);
          expect(more).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keeps direct, upstream and untold emissions apart, as parts that add up as printed', () => {
    const part = (value: number) => ({ value, low: value, high: value, factors: [] });
    const told = (unsplit: number) =>
      inComment(
        runOf([job('train', 150)], [], {
          operationalG: part(80 + unsplit),
          operationalShares: { directG: part(64), upstreamG: part(16), unsplitG: part(unsplit) },
          marginal: { operationalG: part(120), totalG: part(130) },
        }),
      ).replaceAll('\u200b', '');
    expect(told(20)).toContain(
      'Electricity: 64 g of the plants themselves (direct, GHG Protocol scope 2), 16 g of fuels and building beforehand (upstream, scope 3 category 3) and 20 g of jobs whose source does not keep the two apart add up to 100 g.',
    );
    expect(told(0)).toContain('add up to 80.0 g; both share its range.');
    expect(told(0)).toContain('By the marginal carbon intensity 120 g');
  });

  it('keeps its form whatever names it is given, in comment and summary', () => {
    for (const extent of ['comment', 'summary'] as const) {
      const formFor = (name: string) =>
        skeleton(html(renderRunSection(namedRun(name), namedAbout(name), extent))).replaceAll(
          '<code></code>',
          '',
        );
      const form = formFor('name');
      for (const name of [FORGERY, TEN_KB]) expect(formFor(name)).toBe(form);
      fc.assert(
        fc.property(hostileNames, (name) => {
          fc.pre(plainText(name) !== '');
          expect(formFor(name)).toBe(form);
        }),
        { numRuns: 60 },
      );
    }
  });

  it('mentions nobody, closes nothing and forges no marker, whatever names it is given', () => {
    fc.assert(
      fc.property(fc.oneof(hostileNames, fc.constantFrom(FORGERY, TEN_KB)), (name) => {
        const section = renderRunSection(namedRun(name), namedAbout(name), 'comment');
        expect(section).not.toContain('<!--');
        const rendered = html(section);
        expect([...rendered.matchAll(/<a href="([^"]*)"/g)]).toEqual([]);
        const read = textOutsideCode(rendered.replace(/<pre>.*?<\/pre>/gs, ''));
        for (const filter of GITHUB_FILTERS) expect(read).not.toMatch(filter);
      }),
      { numRuns: 60 },
    );
  });

  it('stays within its room with 256 jobs of 40 steps and names of 10 kB', () => {
    const matrix = matrixRun();
    const rough = matrix.jobs.map((one) => ({
      ...one,
      name: TEN_KB,
      steps: one.steps?.map((inner) => ({ ...inner, name: TEN_KB })) ?? null,
    }));
    for (const report of [matrix, { ...matrix, jobs: rough }, namedRun(TEN_KB, 256)]) {
      expect(renderRunSection(report, ABOUT, 'comment').length).toBeLessThanOrEqual(30_000);
      const summary = renderRunSection(report, ABOUT, 'summary');
      expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
    }
    expect(renderRunSection(matrix, ABOUT, 'summary')).toContain('shard 17)');
  });

  it('gives up the chart first, then steps, then jobs, and keeps what was violated', () => {
    const report = { ...failing(), past: pastOf(100, 101, 102) };
    const seen = (most: number) => {
      const section = renderRunSection(report, ABOUT, 'comment', most);
      expect(section.length).toBeLessThanOrEqual(Math.max(most, 3_000));
      expect(section).toMatch(/^### ❌ Carbon, `train`: fail/);
      const marks = [
        '```mermaid',
        'Trend',
        'Steps',
        '<summary>9 jobs',
        'How sure',
        '| `total` per-run',
      ];
      return marks.filter((mark) => section.includes(mark));
    };
    const forms = new Set<string>();
    for (let most = 9_000; most >= 1_500; most -= 50) forms.add(seen(most).join());
    const order = [...forms];
    expect(order[0]).toBe('```mermaid,Trend,Steps,<summary>9 jobs,How sure,| `total` per-run');
    expect(order.slice(1, 4)).toEqual([
      'Trend,Steps,<summary>9 jobs,How sure,| `total` per-run',
      'Steps,<summary>9 jobs,How sure,| `total` per-run',
      '<summary>9 jobs,How sure,| `total` per-run',
    ]);
    expect(order.at(-1)).toContain('| `total` per-run');
  });

  it('says what is left out, and where it is', () => {
    const section = renderRunSection(failing(), ABOUT, 'comment', 3_000);
    expect(section).toMatch(
      /More was left out here for its size; all of it is in the run's artifact\.$/,
    );
    expect(textOf(html(section))).toContain('over budget');
  });
});

/** Nine jobs with steps, over their budget. */
function failing() {
  const jobs = Array.from({ length: 9 }, (_, at) => job(`job ${at}`, 10 + at, { steps: STEPS }));
  const { energyJ, totalG } = runOf(jobs);
  const policies = [judged([limit('total', '30 g')], {}, { energyJ, totalG })];
  return runOf(jobs, policies);
}

describe('isUnusual', () => {
  const unusual = (wh: number, ...past: number[]) =>
    isUnusual({ energyJ: wattHours(wh), past: pastOf(...past) });

  it('is what lies further off than a share, and than the past is spread', () => {
    expect(unusual(114, 100, 101, 99, 100, 100)).toBe(false);
    expect(unusual(117, 100, 101, 99, 100, 100)).toBe(true);
    expect(unusual(83, 100, 101, 99, 100, 100)).toBe(true);
    expect(unusual(130, 80, 90, 100, 110, 120)).toBe(false);
  });

  it('is nothing that too short a past could tell', () => {
    expect(unusual(500, 100, 100, 100, 100)).toBe(false);
  });
});
