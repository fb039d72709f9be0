import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export const PROC_STAT = `cpu  9011 5 4495 159757 691 3 116 168 2 1
cpu0 1882 0 1915 83075 130 0 19 91 0 0
cpu1 7129 5 2580 76682 561 3 97 77 2 1
intr 123 4 5 6
ctxt 99
`;

export const MEMINFO = `MemTotal:       24684100 kB
MemFree:        20000000 kB
MemAvailable:   23700000 kB
Buffers:             100 kB
`;

/** A machine's files in a directory of their own, gone after the test. */
export function fakeTree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'fake-machine-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

export const raplZone = (id: string, name: string, energyUj: string) => ({
  [`sys/class/powercap/${id}/name`]: `${name}\n`,
  [`sys/class/powercap/${id}/max_energy_range_uj`]: '262143328850\n',
  [`sys/class/powercap/${id}/energy_uj`]: `${energyUj}\n`,
});
