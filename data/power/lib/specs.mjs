/** What makers publish of server CPUs, as small as the model needs it. */
import { identifyCpu } from './model.mjs';

/** Before Sandy Bridge nothing runs jobs any more. */
const FIRST_YEAR = 2012;

export function specsTable({ amd, tdp }) {
  return {
    source:
      'AMD: amd.com product pages as tabulated by mlco2/codecarbon; other TDPs: Intel ARK and AMD as tabulated by mlco2/codecarbon cpu_power.csv',
    licence: 'MIT (tabulations of mlco2/codecarbon); the figures are facts',
    retrieved: 2026,
    amdColumns: ['designation', 'coresPerSocket', 'threadsPerCore', 'tdpW', 'baseMhz'],
    amd: onePerName(amd.flatMap(amdSpec)),
    tdpColumns: ['designation', 'tdpW'],
    tdp: onePerName(tdp.flatMap(listedTdp)),
  };
}

/** CPUs that clouds order for themselves. */
export function cloudTable(cloud) {
  return {
    source: 'As each row says; `assumed` is judged from the public siblings named',
    licence: 'facts; judgements CC0-1.0',
    retrieved: 2026,
    cpus: cloud.map(cloudSpec),
  };
}

function cloudSpec(row) {
  return {
    cpu: row.cpu,
    generation: row.generation,
    coresPerSocket: Number(row.cores_per_socket),
    threadsPerCore: Number(row.threads_per_core),
    tdpW: Number(row.tdp_w),
    baseMhz: Number(row.base_mhz),
    sockets: Number(row.sockets),
    tdpBasis: row.tdp_basis,
    source: row.source,
  };
}

/** Names that differ by what the designation leaves out: the last row stands. */
function onePerName(rows) {
  return [...new Map(rows.map((row) => [row[0], row])).values()];
}

function amdSpec(row) {
  const { designation, generation } = identifyCpu(row.Name.replace('™', ''));
  const figures = [
    row['# of CPU Cores'],
    row['# of Threads'],
    row['Default TDP'],
    row['Base Clock'],
  ].map((cell) => Number.parseFloat(cell));
  const [cores, threads, tdpW, clock] = figures;
  if (generation === null || !figures.every((figure) => figure > 0)) return [];
  const mhz = /MHz/i.test(row['Base Clock']) ? clock : Math.round(clock * 1000);
  return [[designation, cores, threads / cores, tdpW, mhz]];
}

/** Servers, and what stands on desks and laps since Sandy Bridge. */
function listedTdp({ Name, TDP }) {
  const { designation, generation } = identifyCpu(Name);
  const known = /Xeon|Core|Ryzen|Threadripper/.test(Name) && generation !== null;
  return known && generation.year >= FIRST_YEAR && designation !== '' && Number(TDP) >= 4
    ? [[designation, Number(TDP)]]
    : [];
}

export function appleTable(rows) {
  return {
    source: 'Apple support, power consumption and thermal output of Mac mini and Mac Studio',
    urls: ['https://support.apple.com/103253', 'https://support.apple.com/102027'],
    licence: 'facts',
    retrieved: 2026,
    rows: rows.map((row) => ({
      cpu: row.cpu,
      machine: row.machine,
      threads: Number(row.threads),
      memoryGb: Number(row.memory_gb),
      idleW: Number(row.idle_w),
      fullW: Number(row.full_w),
      basis: row.basis,
      source: row.source,
    })),
  };
}
