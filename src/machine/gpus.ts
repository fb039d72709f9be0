import { readdirSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readBeginning } from '../probe/files.ts';
import type { SeenGpu } from './machine.ts';

const PCI_DEVICES = 'sys/bus/pci/devices';
const FIELD_BYTES = 32;
const MAX_DEVICES = 4_096;
const MAX_GPUS = 64;

/** Display controllers: VGA, 3D, other; and accelerators that are none (class 0x12). */
const GPU_CLASS = /^0x(0300|0302|0380|1200)[0-9a-f]{2}$/;
const MAKERS: Readonly<Record<string, SeenGpu['maker']>> = {
  '0x10de': 'NVIDIA',
  '0x1002': 'AMD',
  '0x8086': 'Intel',
};

/** The GPUs on Linux' PCI bus. Never throws. */
export function findGpus(root: string): readonly SeenGpu[] {
  return devices(root)
    .flatMap((device): SeenGpu[] => {
      const field = (name: string) =>
        readBeginning(join(root, PCI_DEVICES, device, name), FIELD_BYTES)?.trim() ?? '';
      if (!GPU_CLASS.test(field('class'))) return [];
      const [maker, model] = [field('vendor'), field('device')];
      if (!isPciId(maker) || !isPciId(model)) return [];
      const pciId = `${maker.slice(2)}:${model.slice(2)}`;
      return [{ maker: MAKERS[maker] ?? null, pciId, driver: driverOf(root, device) }];
    })
    .slice(0, MAX_GPUS);
}

function isPciId(text: string): boolean {
  return /^0x[0-9a-f]{4}$/.test(text);
}

function devices(root: string): readonly string[] {
  try {
    return readdirSync(join(root, PCI_DEVICES)).sort().slice(0, MAX_DEVICES);
  } catch {
    return [];
  }
}

function driverOf(root: string, device: string): string | null {
  try {
    return basename(readlinkSync(join(root, PCI_DEVICES, device, 'driver')));
  } catch {
    return null;
  }
}
