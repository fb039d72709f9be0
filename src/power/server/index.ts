/** The host's curve from idle to full by CPU, from the tables that ship. */
import apple from '../../../data/power/apple.json' with { type: 'json' };
import cloud from '../../../data/power/cloud_cpus.json' with { type: 'json' };
import specs from '../../../data/power/cpu_specs.json' with { type: 'json' };
import known from '../../../data/power/known_curves.json' with { type: 'json' };
import servers from '../../../data/power/servers.json' with { type: 'json' };
import { type HostLimits, type ListedCpu, limitsOf, listingOf } from './limits.ts';
import { type ServerCurve, type ServerQuery, serverCurves, type Tables } from './server-curve.ts';
import { type CpuSpec, type StoredSpecs, specTable } from './specs.ts';
import { readServerTable, type StoredServerTable } from './table.ts';

let tables: Tables | null = null;
const stored = servers as unknown as StoredServerTable;
const curves = serverCurves(stored, readTables, known);
/** An audit asks for its machine's curve more than once, and one may take some milliseconds. */
const asked = new Map<string, ServerCurve>();

/** The tables are worked through on first use: some milliseconds, once a process. */
function readTables(): Tables {
  tables ??= {
    servers: readServerTable(stored),
    specs: specTable(specs as StoredSpecs, cloud.cpus as readonly CpuSpec[]),
    apple: apple as Tables['apple'],
  };
  return tables;
}

export function serverCurve(query: ServerQuery): ServerCurve {
  const key = JSON.stringify(query);
  const curve = asked.get(key) ?? curves(query);
  asked.set(key, curve);
  return curve;
}

/** What hosts with a CPU of this name can be. */
export function hostLimits(cpuModel: string): HostLimits {
  return limitsOf(cpuModel, readTables());
}

/** Whether a CPU of this name is listed, and the designations that are spelled like it. */
export function listedCpu(cpuModel: string): ListedCpu {
  return listingOf(cpuModel, readTables());
}

export type { HostLimits } from './limits.ts';
export type { ServerCurve, ServerQuery } from './server-curve.ts';
