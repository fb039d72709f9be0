import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUnits } from '../../src/audit/claimed-units.ts';
import { parseDeclaredUnits } from '../../src/audit/declarations.ts';
import { unitsAtEnd } from '../../src/evidence/units-file.ts';
import { ownDirectory } from '../support/program.ts';

describe('counts of functional units', () => {
  it.each([
    ['epoch=3, sample=12000', { epoch: 3, sample: 12000 }],
    ['epoch = 3', { epoch: 3 }],
    ['epoch=1\nepoch=2\n\nepoch=2.5\n', { epoch: 2.5 }],
    ['', {}],
  ])('%j', (text, value) => {
    expect(parseUnits(text)).toEqual({ ok: true, value });
  });

  it.each([
    'epoch',
    'epoch=',
    'epoch=-3',
    'epoch=1e3',
    'epoch=NaN',
    'epoch=3 min',
    'Epoch=3',
    '__proto__=3',
    'epoch=3=4',
    'epoch=9999999999999999',
    Array.from({ length: 17 }, (_, at) => `u${at}=1`).join(),
  ])('none in %j', (text) => {
    expect(parseUnits(text).ok).toBe(false);
  });

  it('are none of them zero where they are said beforehand', () => {
    expect(() => parseDeclaredUnits('epoch=0, sample=9', '--units')).toThrow(
      '--units: `epoch` cannot be 0: no limit can be held for each of none; give more, or leave it out',
    );
    expect(parseDeclaredUnits('epoch=0.5', '--units')).toEqual({ epoch: 0.5 });
    expect(parseUnits('epoch=0').ok).toBe(true);
  });

  it('are finite and few, whatever is written', () => {
    const near = fc.stringMatching(/^[a-z0-9=., \n-]{0,60}$/u);
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (text) => {
        const parsed = parseUnits(text);
        if (!parsed.ok) return;
        for (const count of Object.values(parsed.value)) expect(count).toBeLessThanOrEqual(1e15);
      }),
    );
  });
});

describe('a file of them', () => {
  const named = (content: string) => {
    const path = join(ownDirectory(), 'counts.txt');
    writeFileSync(path, content);
    return path;
  };

  it('goes before what was said beforehand', () => {
    expect(unitsAtEnd({ epoch: 1, test: 9 }, named('epoch=3\n'))).toEqual({
      units: { epoch: 3, test: 9 },
      findings: [],
    });
  });

  it.each([
    ['epoch: 3', 'name'],
    ['x'.repeat(70_000), 'too large'],
  ])('that is none leaves what was said, and says why', (content, why) => {
    const { units, findings } = unitsAtEnd({ epoch: 1 }, named(content));
    expect(units).toEqual({ epoch: 1 });
    expect(findings[0]).toMatchObject({
      id: 'units-unreadable',
      message: expect.stringContaining(why),
    });
  });

  it('is never a link, a folder or nothing', () => {
    const directory = ownDirectory();
    mkdirSync(join(directory, 'folder'));
    symlinkSync('/etc/passwd', join(directory, 'link'));
    for (const name of ['folder', 'link', 'gone']) {
      const { units, findings } = unitsAtEnd(null, join(directory, name));
      expect([units, findings.length]).toEqual([null, 1]);
      expect(findings[0]?.message).not.toContain('root:');
    }
  });
});
