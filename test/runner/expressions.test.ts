import { expect, test } from 'vitest';
import { holds, interpolate, type Scope } from './emulator/expressions.ts';
import { addMask, mask } from './emulator/masks.ts';

const scope: Scope = {
  status: 'failure',
  contexts: {
    github: { ref_name: 'main', event: { number: 3 } },
    matrix: { python: '3.12', os: ['a', 'b'] },
    env: { X: 'it' },
    steps: { one: { outputs: { sum: '4' } } },
    strategy: { 'job-index': 2 },
    empty: null,
  },
};

test.each([
  ['no expression', 'no expression'],
  ['${{ github.ref_name }}/${{ github.event.number }}', 'main/3'],
  ['${{ strategy.job-index }}', '2'],
  ['${{ steps.one.outputs.sum }}${{ steps.two.outputs.sum }}', '4'],
  ['${{ toJSON(empty) }}', 'null'],
  ["${{ format('{0}}}', env.X) }}", 'it}'],
  ["${{ matrix.python == '3.12' && 'yes' || 'no' }}", 'yes'],
])('evaluates %s', (template, value) => {
  expect(interpolate(template, scope)).toBe(value);
});

test('toJSON is indented as on GitHub', () => {
  expect(JSON.parse(interpolate('${{ toJSON(matrix) }}', scope))).toEqual(scope.contexts['matrix']);
});

test.each([
  ['always()', true],
  ['${{ failure() }}', true],
  ['success()', false],
  ['cancelled()', false],
  ["github.ref_name == 'main'", false],
  ["!cancelled() && github.ref_name == 'main'", true],
])('decides %s', (condition, value) => {
  expect(holds(condition, scope)).toBe(value);
});

test('an unknown context or function is an error', () => {
  expect(() => interpolate('${{ nonsense.x }}', scope)).toThrow();
  expect(() => interpolate("${{ hashFiles('**') }}", scope)).toThrow();
});

test('masks hide a secret, its lines and its encodings', () => {
  const masks = new Set<string>();
  addMask(masks, 'first line\nsecond line');
  addMask(masks, 'p@ss word');
  expect(mask(masks, 'a second line, p%40ss%20word')).toBe('a ***, ***');
  expect(mask(masks, Buffer.from('p@ss word').toString('base64'))).toBe('***');
  addMask(masks, '  ');
  expect(mask(masks, 'a  b')).toBe('a  b');
});
