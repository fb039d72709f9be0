import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { widestDoubt } from '../../src/render/section/range.ts';

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, first = '']) => first);
}

/** The factors that METHOD.md explains, by the table of them. */
const [, table = ''] = readFileSync('data/METHOD.md', 'utf8').split('\n| factor |');
const EXPLAINED = found(table.split('\n\n')[0] ?? '', /^\| (`[^|]+) \|/gmu).flatMap((cell) =>
  found(cell, /`([a-z-]+)`/gu),
);

/** Where estimates of a report get their factors: by `declared('id', …)` or as `{ id: 'id', logSd… }`. */
const NAMED = ['footprint', 'grid', 'machine', 'power', 'run'].flatMap((folder) =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      found(
        readFileSync(`src/${folder}/${file}`, 'utf8'),
        /(?:\bdeclared\(|\{\s*id: )['`]([a-z-]+)(?=[:'`])(?:[^{}]|\$\{[^}]*\})*?logSd/giu,
      ),
    ),
);

/** It lends its range to the bounds of a class, and is in no estimate. */
const UNTOLD = ['runner'];

describe('the factors of an estimate', () => {
  it('are explained in METHOD.md, each of them', () => {
    expect(NAMED.length).toBeGreaterThan(25);
    const missing = NAMED.filter((id) => !EXPLAINED.includes(id) && !UNTOLD.includes(id));
    expect([...new Set(missing)]).toEqual([]);
  });

  it('have words in a report, each of them', () => {
    const wordless = EXPLAINED.filter((id) => {
      const factors = [{ id: `${id}:any`, logSd: 0.1, kind: 'declared' as const }];
      return widestDoubt({ value: 1, low: 0.8, high: 1.2, factors }) === null;
    });
    expect(wordless).toEqual([]);
  });
});
