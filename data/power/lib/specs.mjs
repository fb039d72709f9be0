/** What makers publish of server CPUs, as small as the model needs it. */
import { identifyCpu } from './model.mjs';

/** Before Sandy Bridge nothing runs jobs any more. */
const FIRST_YEAR = 2012;

export function specsTable({ amd, tdp, cloud }) {
  return {
    source:
      'AMD: amd.com product pages as tabulated by mlco2/codecarbon; Intel TDP: Intel ARK as tabulated by mlco2/codecarbon cpu_power.csv; clouds: as each row says',
    licence: 'facts; tabulations MIT (mlco2/codecarbon)',
    retrieved: 2026,
    cloud: cloud.map(cloudSpec),
    amd: Object.fromEntries(amd.flatMap(amdSpec)),
    tdpW: Object.fromEntries(tdp.flatMap(intelTdp)),
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
  return [[designation, [cores, threads / cores, tdpW, mhz]]];
}

function intelTdp({ Name, TDP }) {
  const { designation, generation } = identifyCpu(Name);
  const server = /Xeon/.test(Name) && generation !== null && generation.year >= FIRST_YEAR;
  return server && designation !== '' && Number(TDP) >= 10 ? [[designation, Number(TDP)]] : [];
}

export function appleTable(rows) {
  return {
    source: 'Apple support, Mac mini power consumption and thermal output',
    url: 'https://support.apple.com/103253',
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
