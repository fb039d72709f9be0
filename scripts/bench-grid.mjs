// How far the bundled carbon intensity is off, hour by hour, on hours that it was not made from:
//   npm run bench:grid -- --hours FILE.csv [--json]
// FILE.csv: `datetime` (UTC hours, ISO 8601), then a column a zone (Electricity Maps keys), g/kWh, empty
// for missing; a column that no table knows is named and left out. The annual mean of the year before scales
// everything. Of annual figures nothing later than that is looked at, for values or for ranges (of hours of
// 2022 but for the ranges: one year tells no change); profiles are made of hours of 2021-2023.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BadHours, parseHours } from './grid/hours-csv.mjs';
import { withTypes } from './grid/with-types.mjs';

await withTypes(main, fileURLToPath(import.meta.url), fail);

async function main() {
  const { values: options } = parseArgs({
    options: { hours: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  if (options.hours === undefined) fail('bench:grid needs --hours FILE.csv');
  try {
    // The program's own arithmetic, as it is in src/.
    const { benchGrid } = await import('./grid/bench.mjs');
    const { printReport } = await import('./grid/report.mjs');
    const report = benchGrid(parseHours(textOf(options.hours), options.hours));
    if (options.json) console.log(JSON.stringify(report, null, 2));
    else printReport(report);
  } catch (error) {
    if (!(error instanceof BadHours)) throw error;
    fail(error.message);
  }
}

function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new BadHours(`${path} cannot be read: ${error.message}`);
  }
}

function fail(message) {
  console.error(`bench:grid: ${message}`);
  process.exit(2);
}
