import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  earlierKey,
  readSections,
  roomBeside,
  type Section,
  sectionKey,
  writeSection,
  writeSections,
} from '../../src/render/comment.ts';
import { renderSection } from '../../src/render/section.ts';
import { judged, limit, reportOf } from '../support/report.ts';
import { html } from './gfm.ts';
import { FORGERY, hostileNames } from './hostile.ts';

const HEAD = '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432';
const REPORT = reportOf([judged([limit('total', '30 g')])]);
const ABOUT = {
  key: '3f2a0123abcd',
  run: 19_512_345_678,
  attempt: 2,
  head: HEAD,
  verdict: 'fail',
  tool: REPORT.tool,
  runUrl: 'https://github.com/octo/repo/actions/runs/19512345678',
} as const;
const OPENING = `<!-- carbon-audit:section key=3f2a0123abcd run=19512345678 attempt=2 head=${HEAD} verdict=fail -->`;
const CLOSING = '<!-- carbon-audit:end key=3f2a0123abcd -->';
const LAST = '<!-- carbon-audit:v2 -->';
const EARLIER = `<!-- carbon-audit:v1 key=3f2a0123abcd run=19512345678 attempt=2 head=${HEAD} -->`;

/** The section of a job by that name. */
function section(name: string, about: Partial<typeof ABOUT> = {}): Section {
  const names = { workflow: name, job: name, helpUrl: null };
  return writeSection({ ...ABOUT, ...about }, 30_000, (most) =>
    renderSection(REPORT, names, 'comment', most),
  );
}

describe('a comment', () => {
  it('of one section is that section between its markers, and its last line', async () => {
    const comment = writeSections([section('train')]);
    await expect(`${comment}\n`).toMatchFileSnapshot('golden/comment.txt');
    const lines = comment.split('\n');
    expect([lines[0], lines.at(-3), lines.at(-1)]).toEqual([OPENING, CLOSING, LAST]);
  });

  it('of several says first what they came to', () => {
    const verdicts = ['pass', 'fail', 'pass', 'unknown'] as const;
    const sections = verdicts.map((verdict, at) =>
      section('a', { key: String(at).repeat(12), verdict } as unknown as typeof ABOUT),
    );
    expect(writeSections(sections).split('\n')[0]).toBe(
      '**4 carbon reports:** ❌ 1 fail, ✅ 2 pass, 1 of an earlier version',
    );
  });

  it('of several has the worst first, and equals where they stood', () => {
    const verdicts = ['pass', 'unknown', 'warn', 'fail', 'pass', 'inconclusive'] as const;
    const sections = verdicts.map((verdict, at) =>
      section(`workflow ${at}`, { key: String(at).repeat(12), verdict } as unknown as typeof ABOUT),
    );
    const comment = writeSections(sections);
    const told = [...comment.matchAll(/^### .*`workflow (\d)`: /gm)].map(([, at]) => Number(at));
    expect(told).toEqual([3, 5, 2, 0, 4, 1]);
    expect(writeSections(readSections(comment) ?? [])).toBe(comment);
  });

  it('has one link, to the run, and no marker to be seen', () => {
    const rendered = html(writeSections([section('train')]));
    expect([...rendered.matchAll(/<a href="([^"]*)"/g)].map(([, url]) => url)).toEqual([
      ABOUT.runUrl,
    ]);
    expect(rendered.replace(/<!--.*?-->/g, '')).not.toContain('carbon-audit:');
  });

  it.each(['javascript:alert(1)', 'https://x.example/a) [b](c', 'https://u@x/', ''])(
    'links to nothing but a plain address, not to %s',
    (runUrl) => {
      const { text } = section('train', { runUrl } as unknown as typeof ABOUT);
      expect(html(text)).not.toContain('<a ');
    },
  );

  it.each([
    { key: 'xyz' },
    { run: 0 },
    { run: 1.5 },
    { attempt: 0 },
    { head: 'main' },
    { verdict: 'x' },
  ])('refuses what it could not be found by: %o', (change) => {
    expect(() => section('a', change as unknown as typeof ABOUT)).toThrow(RangeError);
  });

  it('A17: gives back its sections to the byte, whatever their jobs are called', () => {
    const names = fc.oneof(hostileNames, fc.constant(FORGERY));
    fc.assert(
      fc.property(names, names, (a, b) => {
        const sections = [section(a), section(b, { key: 'ffffffffffff' } as never)];
        const comment = writeSections(sections);
        expect(readSections(comment)).toEqual(sections);
        expect(comment.split('<!--').length).toBe(1 + 2 * sections.length + 1);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves each section half of what the others leave, so that there is room for the next', () => {
    const others: Section[] = [];
    for (let at = 0; at < 6; at += 1) {
      const room = roomBeside(others);
      expect(room).toBeGreaterThan(300);
      others.push({ key: 'a', run: 1, attempt: 1, text: 'x'.repeat(room) });
      expect(writeSections(others).length).toBeLessThan(60_000);
    }
  });
});

describe('readSections', () => {
  const text = (inner: string, opening = OPENING) => `${opening}\n\n${inner}\n\n${CLOSING}`;
  const MARK = { key: '3f2a0123abcd', run: 19_512_345_678, attempt: 2 };

  it('reads what an editor has given other line ends, and keeps them', () => {
    const edited = `${text('a').replaceAll('\n', '\r\n')}\r\n\r\n${LAST}\r\n`;
    expect(readSections(edited)).toEqual([{ ...MARK, text: text('a').replaceAll('\n', '\r\n') }]);
  });

  it('takes a comment of the version before sections for one section', () => {
    const [only, ...none] = readSections(`### Carbon\n\nold\n\n${EARLIER}`) ?? [];
    expect(none).toEqual([]);
    expect(only).toMatchObject(MARK);
    const opening = OPENING.replace('verdict=fail', 'verdict=unknown');
    expect(only?.text).toBe(`${opening}\n\n### Carbon\n\nold\n\n${CLOSING}`);
    expect(readSections(writeSections(only === undefined ? [] : [only]))).toEqual([only]);
  });

  it('passes over what has no end, or another’s end', () => {
    const broken = OPENING.replace('3f2a', 'ffff');
    expect(readSections([broken, 'cut', text('a'), LAST].join('\n'))).toEqual([
      { ...MARK, text: text('a') },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['a last line that is not the last', `${LAST}\nmore`],
    ['another version', text('a').concat(`\n\n${LAST.replace('v2', 'v3')}`)],
    ['something before the marker', `${text('a')}\n\n ${LAST}`],
    ['an earlier marker in another order', EARLIER.replace(/(key=\S+) (run=\S+)/, '$2 $1')],
    ['a run beyond counting', EARLIER.replace('run=19512345678', 'run=9999999999999999')],
    ['digits of another script', EARLIER.replace('attempt=2', 'attempt=٢')],
    ['two in one line', `${EARLIER}${EARLIER}`],
    ['a line separator', `${EARLIER}\u2028`],
  ])('refuses %s', (_, body) => {
    expect(readSections(body)).toBeNull();
  });

  it.each([
    ['capitals', OPENING.replace('3f2a', '3F2A')],
    ['a run of nothing', OPENING.replace('run=19512345678', 'run=0')],
    ['a short commit', OPENING.replace(HEAD, HEAD.slice(0, 7))],
    ['an unknown verdict', OPENING.replace('fail', 'fine')],
    ['more fields', OPENING.replace(' -->', ' extra=1 -->')],
    ['something before', ` ${OPENING}`],
  ])('sees no section begin at %s', (_, opening) => {
    expect(readSections(`${text('a', opening)}\n\n${LAST}`)).toEqual([]);
  });
});

describe('sectionKey', () => {
  it('is 12 hexadecimal digits, the same for the same workflow and for no other', () => {
    const key = sectionKey('.github/workflows/ci.yml', 1);
    expect(key).toMatch(/^[0-9a-f]{12}$/);
    expect(sectionKey('.github/workflows/ci.yml', 1)).toBe(key);
    const others = [
      sectionKey('.github/workflows/ci.yml', 2),
      sectionKey('.github/workflows/ci.yml1', 1),
      sectionKey(null, 1),
      earlierKey('.github/workflows/ci.yml', 'train', 1),
    ];
    expect(new Set([key, ...others]).size).toBe(5);
  });
});
