import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/sampling/config.ts';
import { fakeTree } from '../probe/tree.ts';
import { header } from '../recording/builders.ts';

const read = (config: unknown) => {
  const path = join(fakeTree({ nothing: '' }), 'config.json');
  writeFileSync(path, JSON.stringify(config));
  return readConfig(path);
};

describe('readConfig', () => {
  it('reads what the starter wrote', () => {
    const config = {
      header: header(),
      maxAgeMs: 5000,
      runner: { pid: 42, startTicks: 1234 },
      unreadable: ['intel-rapl:0 (EACCES)'],
      root: '/somewhere',
      pipes: ['nvidia', 'rapl'],
      amdgpu: true,
      stepsFolder: '/w/_temp/_runner_file_commands',
    };
    expect(read(config)).toEqual(config);
    expect(read({ ...config, pipes: ['recording', '../x'] }).pipes).toEqual([]);
    expect(read({ ...config, runner: null }).runner).toBeNull();
    expect(read({ ...config, runner: { pid: -1 } }).runner).toBeNull();
  });

  it.each([
    ['nothing', null],
    ['no header', { maxAgeMs: 1 }],
    ['half a header', { header: { ...header(), layout: {} }, maxAgeMs: 1 }],
    ['no age', { header: header() }],
    ['an endless age', { header: header(), maxAgeMs: 1e308 }],
  ])('refuses %s', (_, config) => {
    expect(() => read(config)).toThrow('is no configuration');
  });
});
