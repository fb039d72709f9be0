import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldOf } from '../../src/machine/held.ts';
import type { Machine } from '../../src/machine/machine.ts';
import { GIB, HOSTED, POD, SLIM, VIRTUAL } from './machines.ts';

const held = (machine: Machine, more: Partial<Machine> = {}) => heldOf({ ...machine, ...more });

describe('heldOf', () => {
  it('holds all of a machine of its own', () => {
    expect(held(VIRTUAL)).toEqual({
      vcpus: 4,
      threadsPerVcpu: 1,
      memoryBytes: VIRTUAL.memoryBytes,
      factor: null,
      explanation: 'the whole machine, 4 vCPUs',
    });
    expect(held(HOSTED)).toMatchObject({ vcpus: 4, threadsPerVcpu: 1, factor: null });
  });

  it('holds what the container is allowed, a fraction too', () => {
    const container = { cpus: 1.5, memoryBytes: 2 * GIB };
    expect(held(POD, { container })).toMatchObject({
      vcpus: 1.5,
      memoryBytes: 2 * GIB,
      factor: null,
      explanation: "1.5 of the machine's 64 threads, by its control group's limit",
    });
  });

  it('holds memory in proportion where that is not limited', () => {
    expect(held(POD, { container: { cpus: 2, memoryBytes: null } }).memoryBytes).toBe(8 * GIB);
    const absurd = { cpus: 2, memoryBytes: 2 ** 52 };
    expect(held(POD, { container: absurd }).memoryBytes).toBe(8 * GIB);
  });

  it('holds between one thread and all of them in a pod without a limit', () => {
    const { vcpus, factor, memoryBytes } = held(POD);
    const ratio = Math.exp(1.6448536269514722 * (factor?.logSd ?? 0));
    expect(vcpus).toBe(8);
    expect(vcpus / ratio).toBeCloseTo(1, 9);
    expect(vcpus * ratio).toBeCloseTo(64, 9);
    expect(memoryBytes).toBe(32 * GIB);
  });

  it('holds of ubuntu-slim what it is sold with', () => {
    expect(held(SLIM)).toMatchObject({ vcpus: 1, memoryBytes: 5 * GIB, factor: null });
    const container = { cpus: 2, memoryBytes: 4 * GIB };
    expect(held(SLIM, { container })).toMatchObject({ vcpus: 2, memoryBytes: 4 * GIB });
  });

  it.each<[string, Partial<Machine>, number]>([
    ['AWS m7a by its family', { cloud: 'aws', systemProduct: 'm7a.medium', threads: 1 }, 2],
    ['AWS c8a', { cloud: 'aws', systemProduct: 'c8a.48xlarge' }, 2],
    ['AWS m6a, by threads', { cloud: 'aws', systemProduct: 'm6a.xlarge', threadsPerCore: 2 }, 1],
    [
      'AWS m6a, its second threads off',
      { cloud: 'aws', systemProduct: 'm6a.xlarge', threadsPerCore: 1 },
      2,
    ],
    ['Azure Fasv6', { cloud: 'azure', threadsPerCore: 1 }, 2],
    ['Azure Dasv6', { cloud: 'azure', threadsPerCore: 2 }, 1],
    ['Google t2d', { cloud: 'gcp', threadsPerCore: 1 }, 2],
    ['one vCPU of Google, a thread or a core', { cloud: 'gcp', threadsPerCore: 1, threads: 1 }, 1],
    ['another hypervisor, which proves nothing', { threadsPerCore: 1 }, 1],
    ['Arm, which has no second threads', { cloud: 'azure', threadsPerCore: 1, arch: 'arm64' }, 1],
    ['bare metal of AWS m7a', { cloud: 'aws', systemProduct: 'm7a.metal-48xl', virtual: false }, 2],
    ['a server, its second threads off', { virtual: false, threadsPerCore: 1 }, 2],
    ['a server', { virtual: false, threadsPerCore: 2 }, 1],
    [
      'a desktop whose cores have one thread',
      { virtual: false, threadsPerCore: 1, cpuModel: 'Intel(R) Core(TM) i5-9600K CPU' },
      1,
    ],
  ])('counts threads a vCPU of %s', (_, machine, threadsPerVcpu) => {
    expect(held(VIRTUAL, machine).threadsPerVcpu).toBe(threadsPerVcpu);
  });

  it('holds more than nothing and no more than there is, whatever the container says', () => {
    const amount = fc.option(fc.double({ min: 1e-6, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 65_536 }),
        amount,
        amount,
        (threads, cpus, memoryBytes) => {
          const share = held(POD, { threads, container: { cpus, memoryBytes } });
          expect(share.vcpus).toBeGreaterThan(0);
          expect(share.vcpus).toBeLessThanOrEqual(threads);
          expect(share.memoryBytes).toBeLessThanOrEqual(POD.memoryBytes);
        },
      ),
    );
  });
});
