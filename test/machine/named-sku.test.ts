import { describe, expect, it } from 'vitest';
import { skuNames, skusNamed } from '../../src/machine/named-sku.ts';

const GIB = 2 ** 30;

describe('skusNamed', () => {
  it.each([
    ['m6i.2xlarge', 8, 32, 'x64', 'aws-m6i'],
    ['M5.large', 2, 8, 'x64', 'aws-m5'],
    ['r6g.xlarge', 4, 32, 'arm64', 'aws-r6g'],
    ['c6gd.metal', 64, 128, 'arm64', 'aws-c6gd'],
    ['p4d.24xlarge', 96, 1152, 'x64', 'aws-p4d'],
    // Its vCPUs are whole cores.
    ['hpc6a.48xlarge', 96, 384, 'x64', 'aws-hpc6a'],
  ])('%s is an instance of %d vCPU and %d GiB', (name, vcpus, gib, arch, host) => {
    const [sku, ...more] = skusNamed(name);
    expect(more).toEqual([]);
    expect(sku).toMatchObject({ name: name.toLowerCase(), vcpus, arch, cloud: 'aws', cpus: [] });
    expect((sku?.memoryBytes ?? 0) / GIB).toBeCloseTo(gib, 6);
    expect(sku?.hostOf({} as never)?.id).toBe(host);
  });

  it('knows the runners of a label, the largest first', () => {
    expect(skusNamed('Ubuntu-Latest').map(({ vcpus, platform }) => [vcpus, platform])).toEqual([
      [4, 'linux'],
      [2, 'linux'],
    ]);
    expect(skusNamed('larger-ubuntu-gpu-t4-4core')).toMatchObject([{ gpus: 1, vcpus: 4 }]);
    expect(skusNamed('macos-15-large')).toMatchObject([{ vcpus: 12, platform: 'darwin' }]);
    expect(skusNamed('macos-15-xlarge')).toMatchObject([{ vcpus: 5, arch: 'arm64' }]);
  });

  it.each([
    'm6i',
    'm6i.',
    'm6i.5xlarge',
    'a1.8xlarge',
    'zz9.large',
    'azure-amd-general',
    'macos--large',
    '',
    '__proto__',
    'm6i.constructor',
  ])('%s is nothing', (name) => {
    expect(skusNamed(name)).toEqual([]);
  });

  it('has every name that it lists', () => {
    const names = skuNames();
    expect(names).toContain('m6i.2xlarge');
    expect(names).toContain('ubuntu-24.04-arm');
    for (const name of names.filter((one) => !one.includes('*'))) {
      expect(skusNamed(name).length, name).toBeGreaterThan(0);
    }
  });
});
