import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logSd } from '../../src/estimate.ts';
import { type Machine, NOTHING_SHOWN } from '../../src/machine/machine.ts';
import { cpuEnergyJ, modelPower } from '../../src/power/model.ts';

const HOSTED: Machine = {
  ...NOTHING_SHOWN,
  platform: 'linux',
  arch: 'x64',
  threads: 4,
  memoryBytes: 16e9,
  cpuModel: 'AMD EPYC 7763 64-Core Processor',
  cpuVendor: 'AuthenticAMD',
  cpuFamily: 25,
  cpuModelNumber: 1,
  virtual: true,
};

function powerW(machine: Machine, busyThreads: number): number {
  return cpuEnergyJ(modelPower(machine), 1, busyThreads).value;
}

describe('modelPower', () => {
  it.each([
    // Wall share of 4 vCPU at rest and at full load, as SPECpower servers of the CPU give it.
    ['AMD EPYC 7763 64-Core Processor', 1.7, 7.4],
    ['AMD EPYC 9V74 80-Core Processor', 1.3, 7.5],
    ['AMD EPYC 9V45 96-Core Processor', 1.5, 7.9],
    ['Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz', 3.4, 16.3],
    ['INTEL(R) XEON(R) PLATINUM 8573C', 3.2, 12.9],
    ['Intel(R) Xeon(R) 6973P-C', 2.1, 9.2],
  ])('shares the host of a hosted runner with %s', (cpuModel, idleW, fullW) => {
    const machine = { ...HOSTED, cpuModel };
    expect(powerW(machine, 0)).toBeCloseTo(idleW, 0);
    expect(powerW(machine, 4) / fullW).toBeCloseTo(1, 1);
  });

  it('finds a masked CPU by its numbers, as a stand-in that is further off than the CPU itself', () => {
    const masked = { ...HOSTED, cpuModel: 'AMD EPYC', cpuFamily: 26, cpuModelNumber: 2 };
    const [known, stand] = [modelPower(HOSTED), modelPower(masked)];
    expect(stand.row.explanation).toContain('9V45');
    expect(stand.findings.map((finding) => finding.id)).toEqual(['cpu-model-stand-in']);
    expect(logSd(stand.idlePowerW)).toBeGreaterThan(logSd(known.idlePowerW));
    expect(known.findings).toEqual([]);
  });

  it('takes the middle of all rows for a CPU that nobody knows, widely and with a finding', () => {
    const unknown = {
      ...HOSTED,
      cpuModel: 'Loongson 3A6000',
      cpuVendor: null,
      cpuFamily: null,
      cpuModelNumber: null,
    };
    const model = modelPower(unknown);
    expect(model.findings.map((finding) => finding.id)).toEqual(['cpu-model-unknown']);
    expect(logSd(model.idlePowerW)).toBeGreaterThan(0.6);
    expect(model.idlePowerW.value).toBeGreaterThan(0);
  });

  it('does not take a part of another name for a CPU', () => {
    expect(modelPower({ ...HOSTED, cpuModel: 'AMD EPYC 77631', cpuFamily: 99 }).row.fit).toBe(
      'unknown',
    );
  });

  it('charges memory only beyond what the servers of the row hold', () => {
    expect(modelPower({ ...HOSTED, memoryBytes: 4e9 }).memoryPowerW.value).toBe(0);
    const model = modelPower({ ...HOSTED, memoryBytes: 16e9 });
    expect(model.extraMemoryGb).toBeCloseTo(12, 9);
    expect(model.memoryPowerW.value).toBeCloseTo(12 * 0.18, 6);
  });

  it('draws more when it works more, and is additive over time', () => {
    const load = fc.double({ min: 0, max: 4, noNaN: true });
    const model = modelPower(HOSTED);
    fc.assert(
      fc.property(load, load, fc.double({ min: 0, max: 1e5, noNaN: true }), (a, b, durationS) => {
        const energy = (threads: number) => cpuEnergyJ(model, durationS, threads * durationS).value;
        expect(energy(Math.max(a, b))).toBeGreaterThanOrEqual(energy(Math.min(a, b)));
        const halves = 2 * cpuEnergyJ(model, durationS / 2, (a * durationS) / 2).value;
        expect(halves).toBeCloseTo(energy(a), 3);
      }),
    );
  });
});
