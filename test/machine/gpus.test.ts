import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findGpus } from '../../src/machine/gpus.ts';
import { fakeTree } from '../probe/tree.ts';

const device = (slot: string, kind: string, maker: string, model: string) => ({
  [`sys/bus/pci/devices/${slot}/class`]: `${kind}\n`,
  [`sys/bus/pci/devices/${slot}/vendor`]: `${maker}\n`,
  [`sys/bus/pci/devices/${slot}/device`]: `${model}\n`,
});

describe('findGpus', () => {
  it('sees GPUs, with and without a driver, and nothing else', () => {
    const root = fakeTree({
      ...device('0000:00:01.0', '0x020000', '0x10de', '0x1eb8'),
      ...device('0001:00:00.0', '0x030200', '0x10de', '0x1eb8'),
      ...device('0002:00:00.0', '0x038000', '0x1002', '0x740f'),
      ...device('0003:00:00.0', '0x030000', '0x1234', '0x1111'),
      ...device('0004:00:00.0', '0x030000', 'nonsense', '0x1111'),
    });
    mkdirSync(join(root, 'sys/bus/pci/drivers/nvidia'), { recursive: true });
    symlinkSync('../../drivers/nvidia', join(root, 'sys/bus/pci/devices/0001:00:00.0/driver'));
    expect(findGpus(root)).toEqual([
      { maker: 'NVIDIA', pciId: '10de:1eb8', driver: 'nvidia' },
      { maker: 'AMD', pciId: '1002:740f', driver: null },
      { maker: null, pciId: '1234:1111', driver: null },
    ]);
  });

  it('sees none where there is no bus', () => {
    expect(findGpus(fakeTree({}))).toEqual([]);
  });
});
