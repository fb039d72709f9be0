/** Reads the two SPECpower tables into one list of servers. */
import { parseCsv } from '../../lib/csv.mjs';

/** Loads between the ends, as shares of the calibrated maximum. */
export const MIDDLE_LOADS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Rows with every load, then rows of idle and full load that the first table does not hold. */
export function readServers({ loadsCsv, endpointsCsv }) {
  const loads = loadsCsv === null ? [] : parseCsv(loadsCsv).map(serverOfLoads);
  const known = new Set(loads.map(endsOf));
  const ends = endpointsCsv === null ? [] : parseCsv(endpointsCsv).map(serverOfEndpoints);
  return [...loads, ...ends.filter((server) => !known.has(endsOf(server)))];
}

function serverOfLoads(row) {
  const watts = [row.w_idle, ...MIDDLE_LOADS.map((load) => row[`w${load * 100}`]), row.w100];
  return server({
    table: 'loads',
    cpu: row.cpu,
    vendor: row.vendor,
    system: row.system,
    chips: row.chips,
    cores: row.cores,
    threads: row.threads,
    tdpW: row.tdp_w_per_chip,
    mhz: row.cpu_mhz,
    memoryGb: row.ram_gb,
    supplyW: row.psu_w,
    year: row.hw_avail_year,
    published: row.published.slice(-4),
    watts,
  });
}

function serverOfEndpoints(row) {
  return server({
    table: 'endpoints',
    cpu: row.cpu,
    vendor: row['Hardware Vendor'],
    system: row.System,
    chips: row.Chips,
    cores: row.cores,
    threads: row.threads,
    tdpW: row.tdp,
    mhz: row.mhz,
    memoryGb: row.ram,
    supplyW: '',
    year: row.Published.slice(-4),
    published: row.Published.slice(-4),
    watts: [row.idle_w, row.max_w],
  });
}

function server({ watts, cpu, system, vendor, table, ...numbers }) {
  const known = Object.fromEntries(
    Object.entries(numbers).map(([name, cell]) => [name, positiveOrNull(cell)]),
  );
  const all = watts.map(Number);
  if (all.some((w) => !(w > 0)) || !(known.chips > 0)) throw new Error(`not a server: ${system}`);
  return { table, cpu, vendor, system, ...known, idleW: all[0], fullW: all.at(-1), watts: all };
}

function positiveOrNull(cell) {
  const value = Number(cell);
  return cell !== '' && cell !== undefined && value > 0 ? value : null;
}

/** What tells that two tables speak of one result. */
function endsOf({ idleW, fullW, chips, published }) {
  return [idleW.toFixed(1), fullW.toFixed(1), chips, published].join(' ');
}
