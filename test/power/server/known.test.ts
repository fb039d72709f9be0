import { describe, expect, it } from 'vitest';
import apple from '../../../data/power/apple.json' with { type: 'json' };
import cloud from '../../../data/power/cloud_cpus.json' with { type: 'json' };
import specs from '../../../data/power/cpu_specs.json' with { type: 'json' };
import known from '../../../data/power/known_curves.json' with { type: 'json' };
import servers from '../../../data/power/servers.json' with { type: 'json' };
import type { AppleTable } from '../../../src/power/server/apple.ts';
import { serverCurves, type Tables } from '../../../src/power/server/server-curve.ts';
import { type CpuSpec, type StoredSpecs, specTable } from '../../../src/power/server/specs.ts';
import { readServerTable, type StoredServerTable } from '../../../src/power/server/table.ts';

const stored = servers as unknown as StoredServerTable;
const tables: Tables = {
  servers: readServerTable(stored),
  specs: specTable(specs as StoredSpecs, cloud.cpus as readonly CpuSpec[]),
  apple: apple as AppleTable,
};
const unread = (): Tables => {
  throw new Error('the tables were read');
};

describe('hosts that were worked out beforehand', () => {
  const ready = serverCurves(stored, unread, known);
  const workedOut = serverCurves(stored, () => tables, { rows: [] });
  const masked = { cpuVendor: 'AuthenticAMD', cpuFamily: 26, cpuModelNumber: 2 };

  it.each([
    { cpuModel: 'AMD EPYC 7763 64-Core Processor' },
    { cpuModel: 'AMD EPYC 7763 64-Core Processor', cpuVendor: 'AuthenticAMD', cpuFamily: 25 },
    { cpuModel: 'Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz' },
    { cpuModel: 'Intel(R) Xeon(R) CPU @ 2.20GHz' },
    { cpuModel: 'Neoverse-N2' },
    { cpuModel: 'AMD EPYC' },
    { cpuModel: 'AMD EPYC', ...masked },
    { cpuModel: null, ...masked },
  ])('have the curve of the model, without its tables: %o', (query) => {
    const { shape, wattsAt, logSdAt, ...said } = workedOut(query);
    const curve = ready(query);
    expect(curve).toMatchObject({
      ...said,
      idleW: expect.closeTo(said.idleW, 8),
      fullW: expect.closeTo(said.fullW, 8),
      memoryGbPerThread: expect.closeTo(said.memoryGbPerThread, 8),
    });
    for (const load of [0, 0.05, 0.3, 0.5, 0.9, 1]) {
      expect(curve.shape(load)).toBeCloseTo(shape(load), 10);
      expect(curve.wattsAt(load)).toBeCloseTo(wattsAt(load), 8);
      expect(curve.logSdAt(load)).toBeCloseTo(logSdAt(load), 10);
    }
  });

  it('are not taken for hosts of which more is told', () => {
    const query = { cpuModel: 'AMD EPYC 7763 64-Core Processor', sockets: 1 };
    expect(() => ready(query)).toThrow('the tables were read');
    expect(serverCurves(stored, () => tables, known)(query)).toMatchObject({ sockets: 1 });
  });
});
