import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, logSd, scale } from '../../src/estimate.ts';
import { type Machine, NOTHING_SHOWN } from '../../src/machine/machine.ts';
import {
  cpuEnergyJ,
  explainShare,
  hostPowerW,
  modelPower,
  shareOf,
} from '../../src/power/model.ts';
import { serverCurve } from '../../src/power/server/index.ts';

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
const NAMELESS = { ...HOSTED, cpuModel: null, cpuVendor: null, cpuFamily: null };

function powerW(machine: Machine, busyThreads: number): number {
  return cpuEnergyJ(modelPower(machine), 1, busyThreads).value;
}

function ids({ factors }: { factors: readonly { id: string }[] }): string[] {
  return factors.map(({ id }) => id);
}

describe('modelPower', () => {
  it('says so where nothing but the environment makes a container of the machine', () => {
    const doubts = (container: Machine['container']) =>
      modelPower({ ...HOSTED, container }).findings.map(({ id }) => id);
    expect(doubts({ cpus: null, memoryBytes: null })).toContain('container-share-assumed');
    expect(doubts({ cpus: 2, memoryBytes: null })).not.toContain('container-share-assumed');
    expect(doubts(null)).not.toContain('container-share-assumed');
  });

  it.each([
    // Wall share of 4 vCPU at 0, 50 and 100 %, as SPECpower servers of the CPU or its stand-ins have it.
    ['AMD EPYC 7763 64-Core Processor', 1.7, 4.8, 7.4],
    ['AMD EPYC 9V74 80-Core Processor', 1.3, 4.7, 7.5],
    ['AMD EPYC 9V45 96-Core Processor', 1.5, 5.0, 7.9],
    ['Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz', 3.4, 8.6, 16.3],
    ['INTEL(R) XEON(R) PLATINUM 8573C', 3.2, 7.1, 12.9],
  ])('shares the host of a hosted runner with %s', (cpuModel, ...watts) => {
    const machine = { ...HOSTED, cpuModel };
    for (const [i, expected] of watts.entries()) {
      expect(Math.abs(powerW(machine, 2 * i) / expected - 1)).toBeLessThan(0.2);
    }
  });

  it('spreads the 6973P-C over the 96 cores it has, not the 128 of its kin (data/METHOD.md)', () => {
    const model = modelPower({ ...HOSTED, cpuModel: 'Intel(R) Xeon(R) 6973P-C' });
    expect(model.curve.threads).toBe(384);
    expect(cpuEnergyJ(model, 1, 4).value / 9.2).toBeCloseTo(4 / 3, 0);
  });

  it('finds a masked CPU by its numbers, as a stand-in that is further off than the CPU itself', () => {
    const masked = { ...HOSTED, cpuModel: 'AMD EPYC', cpuFamily: 26, cpuModelNumber: 2 };
    const [known, stand] = [modelPower(HOSTED), modelPower(masked)];
    expect(stand.curve.generation).toBe('AMD Turin (Zen 5)');
    expect(stand.findings.map(({ id }) => id)).toEqual(['cpu-model-stand-in']);
    expect(ids(stand.idlePowerW)).toContain('cpu-spec:AMD Turin (Zen 5)');
    expect(logSd(stand.idlePowerW)).toBeGreaterThan(logSd(known.idlePowerW));
    expect(known.findings).toEqual([]);
  });

  it('explains itself briefly, by a first sentence that stands alone', () => {
    const explanation = explainShare(modelPower(HOSTED));
    expect(explanation).toMatch(
      /^the whole machine, 4 vCPUs: 4 of the 256 hardware threads of a host, each \d\.\d\d W idle and \d\.\d\d W more when busy, by 20 SPECpower servers of this CPU\.$/,
    );
    expect(explanation.length).toBeLessThanOrEqual(250);
  });

  it('takes the middle of all servers for a CPU that nobody knows, widely and with a finding', () => {
    const model = modelPower({ ...NAMELESS, cpuModel: 'Loongson 3A6000' });
    expect(model.findings.map(({ id }) => id)).toEqual(['cpu-model-unknown']);
    expect(logSd(model.idlePowerW)).toBeGreaterThan(0.6);
    expect(model.idlePowerW.value).toBeGreaterThan(0);
  });

  it('is as sure of a share at rest and of a whole host at work as the curve is', () => {
    const curve = serverCurve({ cpuModel: 'AMD EPYC 7763' });
    const all = { vcpus: curve.threads, threadsPerVcpu: 1, memoryBytes: 0, factor: null };
    const model = shareOf(curve, all, false);
    expect(logSd(model.idlePowerW, 'calibrated')).toBeCloseTo(curve.logSdAt(0), 9);
    // The straight line rises to nearly the full end.
    const full = add(model.idlePowerW, scale(model.busyJPerCpuS, curve.threads));
    expect(full.value / curve.fullW).toBeCloseTo(1, 1);
    expect(logSd(full, 'calibrated') / curve.logSdAt(1)).toBeCloseTo(1, 1);
    expect(ids(hostPowerW(curve, 0.5))).toEqual(['cpu-model:AMD 7763', 'server-tuning']);
  });

  it('leaves the share of a host open only where the machine shares one', () => {
    expect(ids(modelPower(HOSTED).idlePowerW)).toContain('host-occupancy');
    const own = modelPower({ ...HOSTED, threads: 128, virtual: false });
    expect(ids(own.idlePowerW)).not.toContain('host-occupancy');
    // All 128 threads of one socket: half of the pair that is usual.
    expect(own.curve).toMatchObject({ sockets: 1, threads: 128 });
    expect(own.idlePowerW.value).toBeCloseTo(own.curve.idleW, 9);
    // How many threads a CPU has that no row is of is a guess: a small server is whole all the same.
    const small = { ...HOSTED, cpuModel: 'Intel(R) Xeon(R) CPU E3-1240 v3 @ 3.40GHz', threads: 8 };
    expect(ids(modelPower({ ...small, virtual: false }).idlePowerW)).not.toContain(
      'host-occupancy',
    );
    // Two threads are no whole EPYC, bare metal or not.
    const few = modelPower({ ...HOSTED, threads: 2, virtual: false });
    expect(few.idlePowerW.value).toBeLessThan(own.curve.idleW / 20);
  });

  it('shares by hardware threads where a vCPU is a whole core, and by parts of one', () => {
    const curve = serverCurve({ cpuModel: 'AMD EPYC 7763' });
    const thread = shareOf(
      curve,
      { vcpus: 1, threadsPerVcpu: 1, memoryBytes: 0, factor: null },
      true,
    );
    const core = shareOf(
      curve,
      { vcpus: 1, threadsPerVcpu: 2, memoryBytes: 0, factor: null },
      true,
    );
    const half = shareOf(
      curve,
      { vcpus: 0.5, threadsPerVcpu: 1, memoryBytes: 0, factor: null },
      true,
    );
    expect(core.idlePowerW.value).toBeCloseTo(2 * thread.idlePowerW.value, 9);
    expect(core.busyJPerCpuS.value).toBeCloseTo(2 * thread.busyJPerCpuS.value, 9);
    expect(half.idlePowerW.value).toBeCloseTo(thread.idlePowerW.value / 2, 9);
    expect(half.busyJPerCpuS.value).toBe(thread.busyJPerCpuS.value);
  });

  it('charges memory only beyond what the servers of the rows hold', () => {
    expect(modelPower({ ...HOSTED, memoryBytes: 3e9 }).memoryPowerW.value).toBe(0);
    const { extraMemoryGb, memoryPowerW, curve } = modelPower(HOSTED);
    expect(extraMemoryGb).toBeCloseTo(16 - 4 * curve.memoryGbPerThread, 9);
    expect(memoryPowerW.value).toBeCloseTo(extraMemoryGb * 0.18, 9);
  });

  it('draws more when it works more, and adds up over time, whatever the machine says of itself', () => {
    const machine = fc.record({
      cpuModel: fc.oneof(
        fc.constantFrom('AMD EPYC 7763', 'Apple M2', 'Neoverse-V1', 'Intel(R) Xeon(R)', null),
        fc.string({ maxLength: 128 }),
      ),
      cpuVendor: fc.constantFrom('AuthenticAMD', 'GenuineIntel', 'ARM', '', null),
      cpuFamily: fc.option(fc.double()),
      cpuModelNumber: fc.option(fc.oneof(fc.integer(), fc.double())),
      threads: fc.constantFrom(1, 2, 3, 64, 65_536, 1_000_000),
      memoryBytes: fc.constantFrom(0, 1e9, 1e15),
      virtual: fc.constantFrom(true, false, null),
    });
    const load = fc.double({ min: 0, max: 4, noNaN: true });
    fc.assert(
      fc.property(machine, load, load, (told, a, b) => {
        const model = modelPower({ ...HOSTED, ...told });
        const energy = (threads: number, durationS: number) =>
          cpuEnergyJ(model, durationS, threads * durationS).value;
        expect(energy(0, 60)).toBeGreaterThan(0);
        expect(energy(Math.max(a, b), 60)).toBeGreaterThanOrEqual(energy(Math.min(a, b), 60));
        expect((energy(a, 20) + energy(a, 40)) / energy(a, 60)).toBeCloseTo(1, 9);
        expect(Number.isFinite(logSd(model.busyJPerCpuS))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
