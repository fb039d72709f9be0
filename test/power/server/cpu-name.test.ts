import { describe, expect, it } from 'vitest';
import { identifyCpu } from '../../../src/power/server/cpu-name.ts';

function generationOf(
  name: string | null,
  vendor?: string,
  family?: number | null,
  model?: number,
) {
  return identifyCpu(name, {
    cpuVendor: vendor ?? null,
    cpuFamily: family ?? null,
    cpuModelNumber: model ?? null,
  }).generation?.id;
}

describe('identifyCpu', () => {
  it.each([
    ['AMD EPYC 7763 64-Core Processor', '7763', 'zen3'],
    ['AMD EPYC 9V74 80-Core Processor', '9V74', 'zen4'],
    ['AMD EPYC 9V45 96-Core Processor', '9V45', 'zen5'],
    ['AMD EPYC 7R13 Processor', '7R13', 'zen3'],
    ['AMD EPYC 9754', '9754', 'zen4'],
    ['AMD EPYC 8534P', '8534P', 'siena'],
    ['Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz', '8370C', 'icx'],
    ['Intel(R) Xeon(R) Platinum 8272CL CPU @ 2.60GHz', '8272CL', 'clx'],
    ['Intel(R) Xeon(R) Platinum 8171M CPU @ 2.60GHz', '8171M', 'skx'],
    ['INTEL(R) XEON(R) PLATINUM 8573C', '8573C', 'emr'],
    ['Intel(R) Xeon(R) Platinum 8488C', '8488C', 'spr'],
    ['Intel(R) Xeon(R) 6973P-C', '6973P-C', 'gnr'],
    ['Intel Xeon 6780E', '6780E', 'srf'],
    ['Intel(R) Xeon(R) CPU E5-2673 v4 @ 2.30GHz', 'E5-2673 V4', 'bdw'],
    ['Intel Xeon E3-1265LV2', 'E3-1265L V2', 'ivb'],
    ['Intel Xeon E5-2660', 'E5-2660', 'snb'],
    ['Six-Core AMD Opteron(r) Processor 8425 HE', '8425HE', 'k10i'],
    ['Neoverse-N2', 'NEOVERSE-N2', 'neoverse-n2'],
    ['AWS Graviton3', 'GRAVITON3', 'neoverse-v1'],
    ['Intel(R) Core(TM) i5-8250U CPU @ 1.60GHz', 'I5-8250U', 'cfl'],
    ['11th Gen Intel(R) Core(TM) i7-1185G7 @ 3.00GHz', 'I7-1185G7', 'rkl'],
    ['13th Gen Intel(R) Core(TM) i9-13900K', 'I9-13900K', 'rpl'],
    ['AMD EPYC-Rome-v2 Processor', '', 'zen2'],
    ['Intel Xeon Processor (Cascade Lake)', '', 'clx'],
  ])('reads %s', (name, designation, generation) => {
    expect(identifyCpu(name)).toMatchObject({
      designation,
      by: /Core\(TM\)/.test(name) ? 'likeness' : 'name',
    });
    expect(generationOf(name)).toBe(generation);
  });

  it('reads the cores that names state', () => {
    expect(identifyCpu('AMD EPYC 7763 64-Core Processor').cores).toBe(64);
    expect(identifyCpu('AMD Ryzen Threadripper PRO 5995WX 64-Cores')).toMatchObject({
      designation: 'RYZEN THREADRIPPER PRO 5995WX',
      cores: 64,
    });
    expect(identifyCpu('Ampere(R) Altra(R) Max Processor M128-30').cores).toBe(128);
    expect(identifyCpu('AMD EPYC 75F3')).toMatchObject({ cores: null, generation: { id: 'zen3' } });
  });

  it('goes by the numbers where the name is masked', () => {
    expect(generationOf('AMD EPYC', 'AuthenticAMD', 25, 17)).toBe('zen4');
    expect(generationOf('AMD EPYC', 'AuthenticAMD', 26, 2)).toBe('zen5');
    expect(generationOf('Intel(R) Xeon(R) CPU @ 2.20GHz', 'GenuineIntel', 6, 79)).toBe('bdw');
    expect(generationOf(null, 'ARM', null, 3401)).toBe('neoverse-n2');
    expect(identifyCpu('Intel(R) Xeon(R) CPU @ 2.20GHz').baseMhz).toBe(2200);
  });

  it('goes by the clock where Google Cloud shows nothing else, and by that alone', () => {
    const masked = 'Intel(R) Xeon(R) CPU @ 2.20GHz';
    expect(identifyCpu(masked)).toMatchObject({ designation: '', by: 'clock' });
    expect(generationOf(masked)).toBe('bdw');
    expect(generationOf('Intel(R) Xeon(R) CPU @ 9.99GHz')).toBeUndefined();
    expect(generationOf('Some CPU @ 2.20GHz')).toBeUndefined();
  });

  it('knows nothing of names and numbers that nobody made', () => {
    expect(generationOf('Loongson 3A6000', 'Loongson', 1, 1)).toBeUndefined();
    expect(generationOf(null)).toBeUndefined();
    expect(generationOf('')).toBeUndefined();
  });
});
