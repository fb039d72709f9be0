import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Board } from './answer.ts';
import { nextNumber } from './digits.ts';
import { errorCode, type KeptFile, openKept, readBeginning } from './files.ts';

/**
 * Boards of Linux' amdgpu driver. It gives power and no energy (kernel documentation, GPU Driver
 * Developer's Guide, "GPU Power/Thermal Controls and Monitoring"): `power1_average` or, on later ones,
 * `power1_input`, in microwatts.
 */
export type AmdgpuCard = Readonly<{
  /** The files with its power and its use; `null`: it does not tell its use. */
  powerFile: string;
  useFile: string | null;
  /** All but power and use, which change. */
  board: Omit<Board, 'powerW' | 'utilisation'>;
}>;

const MAX_CARDS = 64;
const FILE_BYTES = 64;
const AMD = '0x1002';

/** The boards under `root`; never throws. */
export function findAmdgpuCards(root: string): AmdgpuCard[] {
  const folder = join(root, 'sys/class/drm');
  return entries(folder)
    .filter((name) => /^card\d{1,3}$/.test(name))
    .sort((a, b) => Number(a.slice(4)) - Number(b.slice(4)))
    .slice(0, MAX_CARDS)
    .flatMap((name) => describeCard(join(folder, name, 'device')) ?? []);
}

function describeCard(device: string): AmdgpuCard | null {
  if (text(join(device, 'vendor')) !== AMD) return null;
  const monitor = entries(join(device, 'hwmon'))
    .map((name) => join(device, 'hwmon', name))
    .find((path) => text(join(path, 'name')) === 'amdgpu');
  // Without a limit of its own it is a part of a processor, whose own counters hold it.
  if (monitor === undefined || !existsSync(join(monitor, 'power1_cap'))) return null;
  const powerFile = ['power1_average', 'power1_input']
    .map((name) => join(monitor, name))
    .find((path) => existsSync(path));
  if (powerFile === undefined) return null;
  const useFile = join(device, 'gpu_busy_percent');
  const limitUw = number(join(monitor, 'power1_cap'));
  const partition = text(join(device, 'current_compute_partition'));
  return {
    powerFile,
    useFile: existsSync(useFile) ? useFile : null,
    board: {
      name: text(join(device, 'product_name')) || `AMD GPU ${text(join(device, 'device')) ?? ''}`,
      limitW: limitUw && limitUw / 1e6,
      memoryBytes: number(join(device, 'mem_info_vram_total')),
      partitioned: (partition ?? 'SPX') !== 'SPX',
    },
  };
}

export type AmdgpuReader = Readonly<{
  /** `null`: it could not be read this time. */
  read(): Readonly<{ powerW: number | null; utilisation: number | null }>;
}>;

/** Keeps the card's files open; a failure is told by its name, and tried again the next time. */
export function openAmdgpuCard(
  { powerFile, useFile }: AmdgpuCard,
  failed: (what: string) => void,
): AmdgpuReader {
  const power = keptNumber(powerFile, failed);
  const use = useFile === null ? () => null : keptNumber(useFile, failed);
  return {
    read: () => {
      const microwatts = power();
      const percent = use();
      return {
        powerW: microwatts && microwatts / 1e6,
        utilisation: percent !== null && percent <= 100 ? percent / 100 : null,
      };
    },
  };
}

function keptNumber(path: string, failed: (what: string) => void): () => number | null {
  let file: KeptFile | null = null;
  return () => {
    try {
      file ??= openKept(path, FILE_BYTES);
      return nextNumber(file.buffer, file.refill(), { at: 0 });
    } catch (error) {
      failed(`${path.split('/').slice(-1)} of amdgpu (${errorCode(error)})`);
      return null;
    }
  };
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function text(path: string): string | null {
  return readBeginning(path, FILE_BYTES)?.trim() ?? null;
}

function number(path: string): number | null {
  const found = text(path) ?? '';
  return /^\d{1,15}$/.test(found) ? Number(found) : null;
}
