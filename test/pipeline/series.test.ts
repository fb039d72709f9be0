import { expect, it } from 'vitest';
import type { Machine } from '../../src/machine/machine.ts';
import { cpuFamilyOf, runnerClassOf } from '../../src/pipeline/series.ts';
import { MEASURED } from '../support/measured.ts';

const { identity: _identity, ...machine } = MEASURED.machine;
const change = (more: Partial<Machine>): Machine => ({ ...machine, ...more });

it('runners of one label and size are of one class, whatever their CPU', () => {
  const other = change({ cpuModel: 'Intel Xeon 8370C', cpuFamily: 6, cpuVendor: 'GenuineIntel' });
  expect(runnerClassOf(other, 'ubuntu-24.04')).toEqual(runnerClassOf(machine, 'ubuntu-24.04'));
  expect(runnerClassOf(change({ threads: 4 }), null)).not.toEqual(runnerClassOf(machine, null));
});

it('an image of the runner is the system; a part of a machine is its size', () => {
  const runner = { hosted: true, imageOs: 'ubuntu24', os: 'Linux', arch: 'X64' };
  expect(runnerClassOf(change({ runner }), 'ubuntu-24.04').os).toBe('ubuntu24');
  const container = { cpus: 1.5, memoryBytes: 4e9 };
  expect(runnerClassOf(change({ container }), null).vcpus).toBe(1.5);
});

it('families of CPUs differ under one masked name, and draw what the model says', () => {
  const newer = change({ cpuModelNumber: 17 });
  expect(cpuFamilyOf(machine).name).not.toBe(cpuFamilyOf(newer).name);
  const { halfLoadW } = cpuFamilyOf(machine);
  const { halfLoadW: ofHalf } = cpuFamilyOf(
    change({ threads: machine.threads / 2, memoryBytes: 0 }),
  );
  expect(ofHalf).toBeGreaterThan(0);
  expect(ofHalf).toBeLessThan(halfLoadW ?? 0);
});
