import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentKey, parseMarker, renderComment } from '../../src/render/comment.ts';
import { judged, limit, reportOf } from '../support/report.ts';
import { html } from './gfm.ts';
import { FORGERY, hostileNames } from './hostile.ts';

const HEAD = '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432';
const ABOUT = {
  workflow: '.github/workflows/train.yml',
  job: 'train',
  key: '3f2a0123abcd',
  runId: '19512345678',
  attempt: '2',
  headSha: HEAD,
  runUrl: 'https://github.com/octo/repo/actions/runs/19512345678',
};
const MARKER = { key: '3f2a0123abcd', run: 19_512_345_678, attempt: 2, head: HEAD };
const LINE = `<!-- carbon-audit:v1 key=3f2a0123abcd run=19512345678 attempt=2 head=${HEAD} -->`;
const REPORT = reportOf([judged([limit('total', '30 g')])]);

describe('renderComment', () => {
  it('is the section, a footer and the marker as its last line', async () => {
    const comment = renderComment(REPORT, ABOUT);
    await expect(`${comment}\n`).toMatchFileSnapshot('golden/comment.txt');
    expect(comment.split('\n').at(-1)).toBe(LINE);
    expect(parseMarker(comment)).toEqual(MARKER);
  });

  it('has one link, to the run, and no marker to be seen', () => {
    const rendered = html(renderComment(REPORT, ABOUT));
    expect([...rendered.matchAll(/<a href="([^"]*)"/g)].map(([, url]) => url)).toEqual([
      ABOUT.runUrl,
    ]);
    expect(rendered.replace(/<!--.*?-->/g, '')).not.toContain('carbon-audit:v1');
  });

  it('links to nothing but a plain address', () => {
    for (const runUrl of [
      'javascript:alert(1)',
      'https://x.example/a) [b](c',
      'https://u@x/',
      '',
    ]) {
      expect(html(renderComment(REPORT, { ...ABOUT, runUrl }))).not.toContain('<a ');
    }
  });

  it('refuses what it could not be found by', () => {
    const wrong = [
      { key: 'xyz' },
      { runId: '' },
      { attempt: '0' },
      { headSha: 'main' },
      { runId: '1\n2' },
    ];
    for (const change of wrong) {
      expect(() => renderComment(REPORT, { ...ABOUT, ...change })).toThrow(RangeError);
    }
  });

  it('is found by its own marker whatever its job is called', () => {
    fc.assert(
      fc.property(fc.oneof(hostileNames, fc.constant(FORGERY)), (name) => {
        const comment = renderComment(REPORT, { ...ABOUT, workflow: name, job: name });
        expect(parseMarker(comment)).toEqual(MARKER);
        expect(comment.split('<!--').length).toBe(2);
      }),
      { numRuns: 200 },
    );
  });
});

describe('parseMarker', () => {
  it('reads the last line only', () => {
    expect(parseMarker(LINE)).toEqual(MARKER);
    expect(parseMarker(`text\r\n${LINE}\r\n`)).toEqual(MARKER);
    expect(parseMarker(`${LINE}\ntext`)).toBeNull();
    expect(parseMarker(`${LINE}\n\n`)).toBeNull();
    const other = LINE.replace('3f2a', 'ffff');
    expect(parseMarker(`${other}\n${LINE}`)).toEqual(MARKER);
  });

  it.each([
    ['nothing', ''],
    ['another version', LINE.replace('v1', 'v2')],
    ['an earlier form', `<!-- carbon-audit key=3f2a0123abcd -->`],
    ['two in one line', `${LINE}${LINE}`],
    ['something before', ` ${LINE}`],
    ['something after', `${LINE} x`],
    ['another order', LINE.replace(/(key=\S+) (run=\S+)/, '$2 $1')],
    ['a short key', LINE.replace('3f2a', '3f2')],
    ['capitals', LINE.replace('3f2a', '3F2A')],
    ['a run of nothing', LINE.replace('run=19512345678', 'run=0')],
    ['a run beyond counting', LINE.replace('run=19512345678', 'run=9999999999999999')],
    ['digits of another script', LINE.replace('attempt=2', 'attempt=٢')],
    ['a short commit', LINE.replace(HEAD, HEAD.slice(0, 7))],
    ['more fields', LINE.replace(' -->', ' extra=1 -->')],
    ['a line separator', `${LINE}\u2028`],
  ])('refuses %s', (_, body) => {
    expect(parseMarker(body)).toBeNull();
  });
});

describe('commentKey', () => {
  it('is 12 hexadecimal digits, the same for the same job and for no other', () => {
    const key = commentKey('.github/workflows/ci.yml', 'train', null);
    expect(key).toMatch(/^[0-9a-f]{12}$/);
    expect(commentKey('.github/workflows/ci.yml', 'train', null)).toBe(key);
    const others = [
      commentKey('.github/workflows/ci.yml', 'train', ''),
      commentKey('.github/workflows/ci.yml', null, 'train'),
      commentKey('.github/workflows/ci.ymltrain', null, null),
    ];
    expect(new Set([key, ...others]).size).toBe(4);
  });
});
