import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { range } from '../../src/estimate.ts';
import { embodiedOf } from '../../src/footprint/embodied.ts';
import type { Machine } from '../../src/machine/machine.ts';
import { GIB, HOSTED, POD, SLIM, VIRTUAL } from '../machine/machines.ts';

const HOUR_S = 3_600;
const LIFE_H = 5 * 8_766;

const hourG = (machine: Machine) => embodiedOf(machine, HOUR_S).gramsG;
const ids = (machine: Machine) => hourG(machine).factors.map(({ id }) => id);

describe('embodiedOf', () => {
  it('shares memory by memory and the rest by threads', () => {
    const kg = (1_050 * 4) / 96 + (510.8 * 15.6) / 384;
    expect(hourG(HOSTED).value).toBeCloseTo((kg * 1000) / LIFE_H, 6);
  });

  it('agrees with what is known of a hosted runner: 1.35 to 2 g an hour over 4 to 6 years', () => {
    expect(hourG(HOSTED).value).toBeGreaterThan(1.35);
    expect(hourG(HOSTED).value).toBeLessThan(2);
  });

  it('is as wide as what is not known of the host', () => {
    const width = (machine: Machine) => range(hourG(machine)).high / hourG(machine).value;
    expect(width(VIRTUAL)).toBeGreaterThan(width(HOSTED));
    expect(width(POD)).toBeGreaterThan(8);
    expect(ids(HOSTED)).toEqual([
      'embodied-host',
      'embodied-life',
      'embodied-memory',
      'host-occupancy',
    ]);
    expect(ids({ ...VIRTUAL, virtual: false })).not.toContain('host-occupancy');
    expect(ids(POD)).toContain('container-share');
  });

  it('charges a container with its part, not with its machine', () => {
    const part = { ...POD, container: { cpus: 2, memoryBytes: null } };
    expect(hourG(part).value).toBeCloseTo(hourG({ ...POD, container: null }).value / 32, 9);
    expect(hourG(SLIM).value).toBeLessThan(hourG(HOSTED).value / 2);
  });

  it('charges a whole core with both its threads', () => {
    const machine: Machine = { ...VIRTUAL, cloud: 'aws', memoryBytes: 0 };
    const threads = hourG({ ...machine, systemProduct: 'c7i.xlarge' }).value;
    expect(hourG({ ...machine, systemProduct: 'c7a.xlarge' }).value).toBeCloseTo(2 * threads, 9);
  });

  it('takes a Mac whole by its threads', () => {
    const mac: Machine = {
      ...VIRTUAL,
      platform: 'darwin',
      arch: 'arm64',
      threads: 3,
      memoryBytes: 7 * GIB,
      cpuVendor: 'Apple',
      runner: { hosted: true, imageOs: 'macos15', os: 'macOS', arch: 'ARM64' },
    };
    expect(hourG(mac).value).toBeCloseTo((92.88 * 1000 * 3) / 8 / LIFE_H, 6);
  });

  it('says which host, and why that one', () => {
    expect(embodiedOf(HOSTED, 1).explanation).toBe(
      "4.2 % of the threads and 4.1 % of the memory of Azure D2as – D96as v4 (96 threads, 384 GiB, 1560 kg), the host of a runner of GitHub's such as ubuntu-latest, by its environment and 4 vCPU and 15.6 GiB, as far as its making is known; held: the whole machine, 4 vCPUs; used up over 5 years.",
    );
    expect(embodiedOf(VIRTUAL, 1).explanation).toContain(
      'it stands in for the one that this machine does not show',
    );
  });

  it('grows with time alone, and is a number for whatever machine', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1e9 }),
        fc.integer({ min: 1, max: 65_536 }),
        fc.nat(),
        (durationS, threads, memoryBytes) => {
          const machine = { ...VIRTUAL, threads, memoryBytes };
          const once = embodiedOf(machine, durationS).gramsG.value;
          expect(embodiedOf(machine, 2 * durationS).gramsG.value).toBeCloseTo(2 * once, 3);
          expect(Number.isFinite(once)).toBe(true);
        },
      ),
    );
  });
});
