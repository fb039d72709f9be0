/** Reads the two SPECpower tables into one list of servers. */
import { parseCsv } from '../../lib/csv.mjs';

/** Loads between the ends, as shares of the calibrated maximum. */
export const MIDDLE_LOADS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

const LOAD_WATTS = ['w_idle', ...MIDDLE_LOADS.map((load) => `w${load * 100}`), 'w100'];
const LOAD_TEXTS = ['cpu', 'vendor', 'system', 'published'];
const LOAD_NUMBERS = ['cores', 'threads', 'tdp_w_per_chip', 'cpu_mhz', 'ram_gb', 'psu_w'];
const END_WATTS = ['idle_w', 'max_w'];
const END_TEXTS = ['cpu', 'Hardware Vendor', 'System', 'Published'];
const END_NUMBERS = ['cores', 'threads', 'tdp', 'mhz', 'ram'];

/**
 * Rows with every load, then rows of idle and full load that the first table does not hold.
 *
 * @param names of the files, for whoever reads what is wrong with them
 * @throws Error with `isBadTable`: which file, line and column, and what was expected
 */
export function readServers({ loadsCsv, endpointsCsv, names = {} }) {
  const loads = rowsOfTable(loadsCsv, names.loads ?? 'loads', {
    texts: LOAD_TEXTS,
    numbers: [...LOAD_NUMBERS, 'hw_avail_year'],
    positive: ['chips', ...LOAD_WATTS],
    ends: ['w_idle', 'w100'],
  }).map(serverOfLoads);
  const known = new Set(loads.map(endsOf));
  const ends = rowsOfTable(endpointsCsv, names.endpoints ?? 'endpoints', {
    texts: END_TEXTS,
    numbers: END_NUMBERS,
    positive: ['Chips', ...END_WATTS],
    ends: END_WATTS,
  }).map(serverOfEndpoints);
  return [...loads, ...ends.filter((server) => !known.has(endsOf(server)))];
}

function rowsOfTable(text, name, { texts, numbers, positive, ends: [idle, full] }) {
  if (text === null) return [];
  const rows = parseCsv(text);
  if (rows.length === 0) throw badTable(`${name}: expected a header and at least one server`);
  for (const column of [...texts, ...numbers, ...positive]) {
    if (!(column in rows[0])) {
      throw badTable(
        `${name}:1: the column ${column} is missing; found are ${Object.keys(rows[0]).join(', ').slice(0, 300)}`,
      );
    }
  }
  for (const [i, row] of rows.entries()) {
    const wrong = (column, expected) =>
      badTable(
        `${name}:${i + 2}: column ${column} is ${JSON.stringify(row[column].slice(0, 40))}; expected ${expected}`,
      );
    for (const column of positive) {
      if (!(Number(row[column]) > 0 && Number.isFinite(Number(row[column]))))
        throw wrong(column, 'a number above 0');
    }
    if (row.cpu.trim() === '') throw wrong('cpu', "the CPU's name");
    if (Number(row[full]) <= Number(row[idle])) {
      throw wrong(full, `more watts than idle (${idle} is ${row[idle]})`);
    }
  }
  return rows;
}

function badTable(message) {
  return Object.assign(new Error(message), { isBadTable: true });
}

function serverOfLoads(row) {
  const watts = LOAD_WATTS.map((column) => row[column]);
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
    watts: END_WATTS.map((column) => row[column]),
  });
}

function server({ watts, cpu, system, vendor, table, ...numbers }) {
  const known = Object.fromEntries(
    Object.entries(numbers).map(([name, cell]) => [name, positiveOrNull(cell)]),
  );
  const all = watts.map(Number);
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
