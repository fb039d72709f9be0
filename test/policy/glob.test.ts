import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNKNOWN_SUBJECT } from '../../src/history/point.ts';
import { globFits } from '../../src/policy/glob.ts';
import { matches } from '../../src/policy/match.ts';

describe('a glob', () => {
  it.each([
    ['*', 'train.yml', true],
    ['*', '', true],
    ['*', 'a/b', false],
    ['**', 'a/b', true],
    ['train*.yml', 'train-nightly.yml', true],
    ['train*.yml', 'train.yaml', false],
    ['?.yml', 'a.yml', true],
    ['?.yml', '.yml', false],
    ['?', '/', false],
    ['?', '🌱', true],
    ['.github/workflows/*.yml', '.github/workflows/ci.yml', true],
    ['.github/workflows/*.yml', '.github/workflows/deep/ci.yml', false],
    ['**/*.yml', '.github/workflows/ci.yml', true],
    ['**/ci.yml', 'ci.yml', true],
    ['**/ci.yml', 'deci.yml', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'a/xb', false],
    ['a**b', 'a/x/b', true],
    ['a.b', 'axb', false],
    ['a+|$^', 'a+|$^', true],
    ['Train.yml', 'train.yml', false],
    ['', '', true],
    ['', 'a', false],
  ])('%j fits %j: %s', (glob, text, fits) => {
    expect(globFits(glob, text)).toBe(fits);
  });

  it('has a slash like any other character where the text is no path', () => {
    expect(globFits('CI*', 'CI / build', { slashes: false })).toBe(true);
    expect(globFits('CI*', 'CI / build')).toBe(false);
  });

  it('fits as the regular expression would that it is never turned into', () => {
    const part = fc.constantFrom('a', 'b', '.', '/', '*', '?', '**', '**/', '/**/');
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '/'), maxLength: 8 });
    const globs = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(globs, text, (glob, subject) => {
        const source = glob.replace(/(?<=^|\/)\*\*\/|\*\*|[\s\S]/gu, (token) => {
          if (token === '**/') return '(?:.*/)?';
          if (token === '**') return '.*';
          if (token === '*') return '[^/]*';
          if (token === '?') return '[^/]';
          return token === '.' ? '\\.' : token;
        });
        expect(globFits(glob, subject)).toBe(new RegExp(`^${source}$`, 'u').test(subject));
      }),
      { numRuns: 3000 },
    );
  });

  it('takes no longer for being made to backtrack', () => {
    const from = performance.now();
    expect(globFits(`${'*a'.repeat(99)}b`, 'a'.repeat(5000))).toBe(false);
    // A matcher that backtracks takes longer than the world is old.
    expect(performance.now() - from).toBeLessThan(10_000);
  });
});

describe('a budget', () => {
  const workflow = {
    ...UNKNOWN_SUBJECT,
    workflowPath: '.github/workflows/train-big.yml',
    workflowName: 'Train / big',
  };
  it.each([
    [[], true],
    [['*'], true],
    [['train*.yml'], true],
    [['Train*'], true],
    [['.github/workflows/train*.yml'], true],
    [['**/train*'], true],
    [['train'], false],
    [['workflows/train*.yml'], false],
    [['no', 'train*'], true],
  ])('for %j takes the workflow in: %s', (workflows, is) => {
    expect(matches({ workflows }, workflow)).toBe(is);
  });

  it.each([
    [[], true],
    [['*'], true],
    [['**'], true],
    [['?*'], false],
    [['**/*'], false],
    [['train*'], false],
  ])('for %j takes in what is no workflow: %s', (workflows, is) => {
    expect(matches({ workflows }, UNKNOWN_SUBJECT)).toBe(is);
  });
});
