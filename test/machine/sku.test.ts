import { describe, expect, it } from 'vitest';
import type { Machine } from '../../src/machine/machine.ts';
import { findSku } from '../../src/machine/sku.ts';
import { GIB, HOSTED, SLIM, VIRTUAL } from './machines.ts';

const hosted = (os: string, arch: string, more: Partial<Machine>): Machine => ({
  ...HOSTED,
  cloud: null,
  runner: { hosted: true, imageOs: null, os, arch },
  ...more,
});

describe('findSku', () => {
  it.each<[string, Machine, string | RegExp, string | null]>([
    ['the standard runner', HOSTED, /^ubuntu-latest, /, 'azure-amd-general'],
    [
      'the same on Intel',
      { ...HOSTED, cpuVendor: 'GenuineIntel' },
      /^ubuntu-latest, /,
      'azure-intel-general',
    ],
    [
      'a container of a job on it',
      { ...HOSTED, cloud: null },
      /^ubuntu-latest, /,
      'azure-amd-general',
    ],
    ['ubuntu-slim', SLIM, 'ubuntu-slim', 'azure-amd-general'],
    ['Arm, which has no host', hosted('Linux', 'ARM64', { cpuVendor: 'ARM' }), /-arm/, null],
    ['Windows', hosted('Windows', 'X64', {}), /^windows-latest/, 'azure-amd-general'],
    [
      'macOS',
      hosted('macOS', 'ARM64', { threads: 3, memoryBytes: 7 * GIB, cpuVendor: 'Apple' }),
      /^macos-latest/,
      'mac-m1',
    ],
    [
      'a runner with a GPU',
      hosted('Linux', 'X64', { memoryBytes: 27.4 * GIB }),
      'larger-ubuntu-gpu-t4-4core',
      'azure-amd-t4',
    ],
    [
      'a larger runner',
      hosted('Linux', 'X64', { threads: 64, memoryBytes: 251.8 * GIB }),
      'larger-ubuntu-x64-64core',
      'azure-amd-general',
    ],
    [
      'an instance of AWS',
      { ...VIRTUAL, cloud: 'aws', systemProduct: 'r5.2xlarge' },
      'r5.2xlarge',
      'aws-r5',
    ],
    [
      'one of a family that is not known',
      { ...VIRTUAL, cloud: 'aws', systemProduct: 'm99zz.large' },
      'm99zz.large',
      null,
    ],
  ])('tells %s', (_, machine, name, host) => {
    const sku = findSku(machine);
    expect(sku?.name).toEqual(name instanceof RegExp ? expect.stringMatching(name) : name);
    expect(sku?.host?.id ?? null).toBe(host);
  });

  it('knows the GPUs of a runner', () => {
    expect(findSku(hosted('Linux', 'X64', { memoryBytes: 27.4 * GIB }))?.gpus).toBe(1);
    expect(findSku(HOSTED)?.gpus).toBe(0);
  });

  it('names no size of Azure, whose class its memory tells', () => {
    const machine: Machine = { ...VIRTUAL, cloud: 'azure', memoryBytes: 31 * GIB };
    expect(findSku(machine)).toMatchObject({ name: null, host: { id: 'azure-amd-memory' } });
  });

  it('takes nothing for what it is not', () => {
    expect(findSku(VIRTUAL)).toBeNull();
    expect(findSku({ ...VIRTUAL, cloud: 'gcp' })).toBeNull();
    expect(findSku({ ...VIRTUAL, cloud: 'aws', systemProduct: 'HVM domU' })).toBeNull();
    expect(findSku(hosted('Linux', 'X64', { threads: 5 }))).toBeNull();
    const own = { hosted: false, imageOs: null, os: 'Linux', arch: 'X64' };
    expect(findSku({ ...HOSTED, cloud: null, runner: own })).toBeNull();
    expect(findSku({ ...VIRTUAL, cloud: 'azure', memoryBytes: 0 })?.host).toBeNull();
  });
});
