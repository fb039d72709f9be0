import { parseCsv } from '../../data/lib/csv.mjs';
import { RENAMED } from '../../data/lib/hours.mjs';

/** What is wrong with a file of hours, for people. */
export class BadHours extends Error {}

const UTC_HOUR = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:00(:00(\.0+)?)?(Z|\+00:00)?$/;
const HIGHEST_G = 2000;

/**
 * Hours by zone, zones under the names of the yearly table.
 *
 * @returns `times` (ms, ascending) and of each zone one figure a time, `null` where it is missing
 * @throws BadHours
 */
export function parseHours(text, name) {
  const rows = parseCsv(text);
  const header = Object.keys(rows[0] ?? {});
  if (rows.length === 0) throw new BadHours(`${name} holds no hours`);
  if (header[0] !== 'datetime') {
    throw new BadHours(`${name}: the first column must be datetime, not ${shown(header[0])}`);
  }
  requireDistinct(text, name);
  requireEven(text, name);
  const times = rows.map((row, i) => timeOf(row.datetime, lineOf(name, i)));
  times.forEach((time, i) => {
    if (i > 0 && time <= times[i - 1]) {
      throw new BadHours(`${lineOf(name, i)}: ${rows[i].datetime} does not follow the hour before`);
    }
  });
  const zones = header.slice(1).map((column) => ({
    column,
    zone: RENAMED[column] ?? column,
    values: rows.map((row, i) => figureOf(row[column], `${lineOf(name, i)}, ${column}`)),
  }));
  if (zones.length === 0) throw new BadHours(`${name} has no column of a zone`);
  return { times, zones };
}

/** Line 1 is the header. */
function lineOf(name, index) {
  return `${name}, line ${index + 2}`;
}

function requireDistinct(text, name) {
  const [line] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  const columns = line.split(',').map((column) => RENAMED[column] ?? column);
  const twice = columns.find((column, i) => columns.indexOf(column) !== i);
  if (twice !== undefined) throw new BadHours(`${name}: two columns are ${shown(twice)}`);
}

/** A row that is cut short would pass for one whose last figures are missing. */
function requireEven(text, name) {
  const [header, ...lines] = text.split(/\r?\n/);
  const cells = (line) => line.split(',').length;
  const index = lines.findIndex((line) => line !== '' && cells(line) !== cells(header));
  if (index === -1) return;
  const [own, wanted] = [cells(lines[index]), cells(header)];
  throw new BadHours(`${lineOf(name, index)}: ${own} cells where the header has ${wanted}`);
}

function timeOf(cell, where) {
  if (!UTC_HOUR.test(cell)) {
    throw new BadHours(
      `${where}: expected a UTC hour such as 2024-01-31T05:00:00Z, not ${shown(cell)}`,
    );
  }
  const time = Date.parse(`${cell.slice(0, 10)}T${cell.slice(11, 16)}:00Z`);
  if (Number.isNaN(time)) throw new BadHours(`${where}: there is no such hour: ${shown(cell)}`);
  return time;
}

function figureOf(cell, where) {
  if (cell.trim() === '') return null;
  const value = Number(cell);
  if (!Number.isFinite(value) || value <= 0 || value > HIGHEST_G) {
    throw new BadHours(`${where}: expected g/kWh above 0, up to ${HIGHEST_G}, not ${shown(cell)}`);
  }
  return value;
}

function shown(cell) {
  return JSON.stringify(String(cell ?? '').slice(0, 40));
}
