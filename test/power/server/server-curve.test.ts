import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ServerQuery, serverCurve } from '../../../src/power/server/index.ts';

const AZURE: ServerQuery = {
  cpuModel: 'AMD EPYC 7763 64-Core Processor',
  cpuVendor: 'AuthenticAMD',
  cpuFamily: 25,
  cpuModelNumber: 1,
};

/** Watts of four hardware threads of the host. */
function shareW(query: ServerQuery, load: number): number {
  const curve = serverCurve(query);
  return (4 * curve.wattsAt(load)) / curve.threads;
}

describe('serverCurve', () => {
  it.each([
    // What SPECpower servers of the CPU, or of the stand-ins named, draw for four threads.
    ['AMD EPYC 7763 64-Core Processor', 1.7, 4.8, 7.4],
    ['AMD EPYC 9V74 80-Core Processor', 1.3, 4.7, 7.5],
    ['AMD EPYC 9V45 96-Core Processor', 1.5, 5.0, 7.9],
    ['Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz', 3.4, 8.6, 16.3],
    ['INTEL(R) XEON(R) PLATINUM 8573C', 3.2, 7.1, 12.9],
  ])('shares the host of a hosted runner with %s within 20 %%', (cpuModel, idle, half, full) => {
    for (const [load, watts] of [
      [0, idle],
      [0.5, half],
      [1, full],
    ] as const) {
      expect(Math.abs(shareW({ cpuModel }, load) / watts - 1)).toBeLessThan(0.2);
    }
  });

  it.each([
    // Names that GitHub's and the large clouds' machines show: none may fall to the middle of all.
    ['AMD EPYC 9V74 80-Core Processor', 320, 'AMD Genoa and Bergamo (Zen 4)'],
    ['AMD EPYC 9V45 96-Core Processor', 384, 'AMD Turin (Zen 5)'],
    ['INTEL(R) XEON(R) PLATINUM 8573C', 224, 'Intel Emerald Rapids'],
    ['Intel(R) Xeon(R) 6973P-C', 384, 'Intel Granite Rapids'],
    ['Cobalt 100', 128, 'Arm Neoverse N2'],
    ['Neoverse-N2', 128, 'Arm Neoverse N2'],
    ['Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz', 128, 'Intel Ice Lake-SP'],
    ['Intel(R) Xeon(R) Platinum 8272CL CPU @ 2.60GHz', 104, 'Intel Cascade Lake'],
    ['Intel(R) Xeon(R) Platinum 8171M CPU @ 2.60GHz', 104, 'Intel Skylake-SP'],
    ['Intel(R) Xeon(R) CPU E5-2673 v4 @ 2.30GHz', 80, 'Intel Broadwell'],
    ['AMD EPYC 7R13 Processor', 192, 'AMD Milan (Zen 3)'],
    ['Intel(R) Xeon(R) Platinum 8488C', 192, 'Intel Sapphire Rapids'],
    ['Intel(R) Xeon(R) CPU @ 2.20GHz', 72, 'Intel Broadwell'],
    ['Neoverse-N1', 64, 'Arm Neoverse N1'],
    ['AWS Graviton3', 64, 'Arm Neoverse V1'],
    ['AWS Graviton4', 192, 'Arm Neoverse V2'],
    ['Apple M1 (Virtual)', 8, 'Apple silicon'],
    ['Apple M2 Pro', 12, 'Apple silicon'],
    ['Apple M3', 8, 'Apple silicon'],
    ['Apple M4', 10, 'Apple silicon'],
  ])('knows the host behind %s', (cpuModel, threads, generation) => {
    const curve = serverCurve({ cpuModel });
    expect(curve).toMatchObject({ threads, generation });
    expect(curve.fit).not.toBe('unknown');
    // Between the thriftiest and the hungriest server thread there is.
    expect(curve.idleW / curve.threads).toBeGreaterThan(0.2);
    expect(curve.fullW / curve.threads).toBeLessThan(11);
  });

  it('uses rows of the CPU itself, and says which', () => {
    const curve = serverCurve(AZURE);
    expect(curve).toMatchObject({ fit: 'same', kind: 'calibrated', specLogSd: 0, threads: 256 });
    expect(curve.basis).toBe('20 SPECpower servers of this CPU');
    expect(curve.rows).toEqual(['2 sockets of 64 cores and 280 W TDP, as in these servers.']);
  });

  it.each([
    // Their rows weigh most, which are no rows of the CPU, and not always of its generation.
    ['Intel Xeon Platinum 8370C', /^SPECpower servers of Intel 8\d+\w* \(Ice Lake-SP\)/],
    ['AMD EPYC 7742', /^SPECpower servers of AMD 7702 \(Zen 2\) and AMD 7763 \(Zen 3\)/],
    ['Intel Xeon E5-2673 v4', /\(Broadwell\) and Intel E5-2699 V3 \(Haswell\)/],
  ])('names others as others for %s', (cpuModel, basis) => {
    const curve = serverCurve({ cpuModel });
    expect(curve.basis).toMatch(basis);
    expect(curve.basis).toMatch(/, none of this CPU$/);
  });

  it.each([{ memoryGb: 1024 }, { sockets: 1 }, { cores: 16 }, { tdpW: 150 }])(
    'counts only servers of the CPU as its own, with %j',
    (told) => {
      const { basis } = serverCurve({ ...AZURE, ...told });
      expect(basis).toMatch(/^20 SPECpower servers of this CPU/);
      expect(basis.slice('20 SPECpower servers of this CPU'.length)).not.toContain('7763');
    },
  );

  it('says of each figure of the host whether it was given', () => {
    const spec = (told: Partial<ServerQuery>) => serverCurve({ ...AZURE, ...told }).rows.at(-1);
    expect(spec({ cores: 16 })).toBe(
      '1 socket of 16 cores (as given) and 280 W TDP (as in these servers).',
    );
    expect(spec({ cpuModel: 'nonsense', cores: 8, threads: 16, sockets: 1, tdpW: 65 })).toBe(
      '1 socket of 8 cores and 65 W TDP, as given.',
    );
    expect(spec({ cpuModel: 'AMD EPYC 9V74 80-Core Processor' })).toBe(
      '2 sockets of 80 cores and 360 W TDP, assumed from its siblings.',
    );
  });

  it.each([
    ['AMD Ryzen Threadripper PRO 5995WX 64-Cores', 64, 280, 'AMD Milan (Zen 3)'],
    ['AMD Ryzen Threadripper 3970X 32-Core Processor', 32, 280, 'AMD Rome (Zen 2)'],
    ['AMD Ryzen 9 5950X 16-Core Processor', 16, 105, 'AMD EPYC 4004 and 4005'],
    ['Ampere Altra Q80-30', 80, 198, 'Ampere Altra (Neoverse N1)'],
  ])('reads the cores that %s names', (cpuModel, cores, tdpW, generation) => {
    const curve = serverCurve({ cpuModel });
    expect(curve).toMatchObject({ cores, tdpW, generation, sockets: 1 });
    expect(curve.rows.at(-1)).toContain(`${cores} cores (as its name says)`);
  });

  it.each([
    'Intel(R) Core(TM) i7-12700K',
    '13th Gen Intel(R) Core(TM) i9-13900K',
    'Intel(R) Core(TM) Ultra 7 155H',
    'AMD Ryzen 9 5950X',
  ])('owns up that %s is no server, with a wide range', (cpuModel) => {
    const curve = serverCurve({ cpuModel });
    expect(curve.rows[0]).toContain("no server's CPU");
    expect(curve.specLogSd).toBeGreaterThanOrEqual(0.5);
    expect(curve).toMatchObject({ sockets: 1 });
    expect(curve.cores).toBeGreaterThanOrEqual(8);
  });

  it.each([
    ['AMD EPYC', 'AMD EPYC'],
    ['AMD EPYC 9999', 'AMD EPYC'],
    ['Intel(R) Xeon(R) Processor', 'Intel Xeon'],
    ['NVIDIA Grace', 'Arm Neoverse V2'],
  ])('keeps to the line that %s names', (cpuModel, generation) => {
    const curve = serverCurve({ cpuModel });
    expect(curve).toMatchObject({ generation, fit: 'generation' });
    expect(Math.hypot(curve.logSdAt(1), curve.specLogSd)).toBeGreaterThan(0.15);
  });

  it.each([
    // From the smallest host of the line to the largest: what SPECpower has, idle and full.
    ['AMD EPYC', 45, 1250],
    ['Intel Xeon', 45, 1250],
  ])('has a range for %s that holds most of its hosts', (cpuModel, idleW, fullW) => {
    const curve = serverCurve({ cpuModel });
    const spread = (load: number) =>
      Math.exp(1.645 * Math.hypot(curve.logSdAt(load), curve.specLogSd));
    expect(curve.idleW / spread(0)).toBeLessThan(idleW);
    expect(curve.fullW * spread(1)).toBeGreaterThan(fullW);
  });

  it.each([
    'Intel(R) Xeon(R) 6973P-C',
    'Intel(R) Xeon(R) Platinum 8272CL CPU @ 2.60GHz',
    'Intel(R) Xeon(R) Platinum 8171M CPU @ 2.60GHz',
    'Intel(R) Xeon(R) CPU E5-2673 v4 @ 2.30GHz',
    'AMD EPYC 7R13 Processor',
    'Intel(R) Xeon(R) Platinum 8488C',
  ])('finds near relatives of %s', (cpuModel) => {
    const curve = serverCurve({ cpuModel });
    expect(curve.fit).toBe('nearest');
    expect(curve.logSdAt(0)).toBeGreaterThan(0.1);
  });

  it('knows a masked CPU by its numbers only, and is less sure', () => {
    const masked = serverCurve({ ...AZURE, cpuModel: 'AMD EPYC', cpuModelNumber: 17 });
    expect(masked.fit).toBe('generation');
    expect(masked.rows[0]).toContain('AuthenticAMD family 25 model 17');
    expect(masked.specLogSd).toBeGreaterThan(serverCurve(AZURE).specLogSd);
  });

  it('counts whole cores as threads where the design has no others', () => {
    expect(serverCurve({ cpuModel: 'Neoverse-N2' })).toMatchObject({ threads: 128, sockets: 1 });
    expect(serverCurve({ cpuModel: 'AMD EPYC 9R14' }).threads).toBe(192);
  });

  it('takes Apple silicon from the watts that Apple publishes, as declared', () => {
    const curve = serverCurve({ cpuModel: 'Apple M1' });
    expect(curve).toMatchObject({ idleW: 6.8, fullW: 39, kind: 'declared', fit: 'same' });
    expect(curve.basis).toBe("Apple's figures of the Mac mini (2020)");
    expect(serverCurve({ cpuModel: 'M1' })).toMatchObject({ idleW: 6.8, fullW: 39 });
    expect(serverCurve({ cpuModel: 'Apple M3 Max' }).specLogSd).toBeGreaterThan(0);
  });

  it('tells the chips of one generation of Apple silicon apart', () => {
    const curve = serverCurve({ cpuModel: 'Apple M2 Ultra' });
    expect(curve).toMatchObject({ idleW: 10, fullW: 295, threads: 24, fit: 'same' });
    expect(serverCurve({ cpuModel: 'Apple M2 Max' })).toMatchObject({ fullW: 145, threads: 12 });
    expect(serverCurve({ cpuModel: 'Apple M4 Max', cores: 14 })).toMatchObject({ threads: 14 });
    const coming = serverCurve({ cpuModel: 'Apple M7 Ultra' });
    expect(coming.rows[0]).toContain('taken as an Apple M3 Ultra');
    expect(coming.specLogSd).toBeGreaterThan(serverCurve({ cpuModel: 'Apple M3 Ultra' }).specLogSd);
    const nameless = serverCurve({ cpuModel: 'Apple processor' });
    expect(nameless.fullW * Math.exp(1.645 * nameless.specLogSd)).toBeGreaterThan(270);
  });

  it('has no bare default: a CPU nobody knows is wide and says so', () => {
    const curve = serverCurve({ cpuModel: 'Loongson 3A6000' });
    expect(curve.fit).toBe('unknown');
    expect(Math.hypot(curve.logSdAt(0), curve.specLogSd)).toBeGreaterThan(0.5);
    expect(curve.rows[0]).toContain('no generation known');
  });

  it('believes what it is told of the host', () => {
    const told = { cpuModel: 'Intel Xeon Gold 6999', sockets: 1, cores: 24, tdpW: 200 };
    const curve = serverCurve(told);
    expect(curve).toMatchObject({ sockets: 1, threads: 48, tdpW: 200, specLogSd: 0 });
  });

  it('never falls with load and is never negative, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            cpuModel: fc.oneof(
              fc.constantFrom('AMD EPYC 7763', 'Apple M2', 'Intel Xeon', 'Neoverse-V1', null),
              fc.string(),
            ),
            sockets: fc.integer({ min: 1, max: 8 }),
            cores: fc.integer({ min: 1, max: 512 }),
            tdpW: fc.oneof(fc.constantFrom(0, -5, Number.NaN), fc.integer({ min: 4, max: 1000 })),
            memoryGb: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 10_000 })),
          },
          { requiredKeys: ['cpuModel'] },
        ),
        (query) => {
          const curve = serverCurve(query);
          const watts = [0, 0.1, 0.35, 0.5, 0.77, 1].map(curve.wattsAt);
          for (const [i, w] of watts.entries()) {
            expect(w).toBeGreaterThan(0);
            expect(Number.isFinite(w)).toBe(true);
            expect(w).toBeGreaterThanOrEqual(watts[i - 1] ?? 0);
          }
          expect(curve.threads).toBeGreaterThan(0);
          expect(curve.logSdAt(0.5)).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    );
  });
});
