import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RaplZone, UnreadableZone } from '../recording/format.ts';
import { nextNumber } from './digits.ts';
import { errorCode, type KeptFile, openKept, readBeginning } from './files.ts';

/**
 * RAPL zones of Linux' powercap: `intel-rapl:0` is a package, `intel-rapl:0:1` a part of it,
 * `intel-rapl-mmio:0` the same package read another way. AMD's are under the same names; the
 * pattern leaves room for a driver of its own.
 */
const ZONE_ID = /^[a-z]+-rapl(-[a-z]+)?(:\d{1,4}){1,3}$/;
const ZONE_NAME = /^[\w .-]{1,64}$/;
const MAX_ZONES = 64;
const COUNTER_BYTES = 32;

export type RaplZones = Readonly<{
  zones: readonly RaplZone[];
  unreadable: readonly UnreadableZone[];
  /** All of them in order, as root might read them. */
  all: readonly RaplZone[];
}>;

/** The zones under `root`, by whether this user may read their counters. Never throws. */
export function findRaplZones(root: string): RaplZones {
  const zones: RaplZone[] = [];
  const unreadable: UnreadableZone[] = [];
  const all: RaplZone[] = [];
  for (const id of zoneIds(root)) {
    const zone = describeZone(root, id);
    if (zone === null) continue;
    all.push(zone);
    try {
      openRaplZone(root, id).close();
      zones.push(zone);
    } catch (error) {
      unreadable.push({ id, name: zone.name, code: errorCode(error) });
    }
  }
  return { zones, unreadable, all };
}

function zoneIds(root: string): string[] {
  try {
    const entries = readdirSync(join(root, 'sys/class/powercap'));
    return entries
      .filter((entry) => ZONE_ID.test(entry))
      .sort()
      .slice(0, MAX_ZONES);
  } catch {
    return [];
  }
}

/** `null` for a zone that names no range: without one, nobody could tell where it wraps. */
function describeZone(root: string, id: string): RaplZone | null {
  const folder = join(root, 'sys/class/powercap', id);
  const name = readBeginning(join(folder, 'name'), 128)?.trim() ?? '';
  const range = readBeginning(join(folder, 'max_energy_range_uj'), COUNTER_BYTES)?.trim() ?? '';
  const maxEnergyUj = /^\d+$/.test(range) ? Number(range) : Number.NaN;
  if (!ZONE_NAME.test(name) || !Number.isSafeInteger(maxEnergyUj) || maxEnergyUj === 0) return null;
  return { id, name, maxEnergyUj };
}

/** Throws as `openSync` does. */
export function openRaplZone(root: string, id: string): KeptFile {
  return openKept(raplFile(root, id), COUNTER_BYTES);
}

/** Throws for what is not the name of a zone. */
export function raplFile(root: string, id: string): string {
  if (!ZONE_ID.test(id)) throw new RangeError('not the name of a RAPL zone');
  return join(root, 'sys/class/powercap', id, 'energy_uj');
}

/** The counter in microjoules; `null` if it is no number. */
export function parseRaplEnergy(buffer: Buffer, length: number): number | null {
  return nextNumber(buffer, length, { at: 0 });
}
