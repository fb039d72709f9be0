/**
 * Rebuilds the tables of the server model.
 *
 *   node data/power/build.mjs             writes cloud_cpus.json, apple.json and known_curves.json
 *   node data/power/build.mjs --raw DIR   writes servers.json and cpu_specs.json as well
 *   ... --check                           writes nothing; exits 1 and names what is stale
 *
 * DIR holds SPECpower_ssj2008 results as tabulated (README.md names the files): they do not ship.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseCsv } from '../lib/csv.mjs';
import { formatTable } from '../lib/json.mjs';
import { calibrate, calibrationPoints } from './lib/calibration.mjs';
import { crossValidateAll } from './lib/cross-validation.mjs';
import { withPulls } from './lib/fit.mjs';
import { knownTable } from './lib/known.mjs';
import { TARGETS } from './lib/model.mjs';
import { rowsOf } from './lib/rows.mjs';
import { readServers } from './lib/servers.mjs';
import { appleTable, cloudTable, specsTable } from './lib/specs.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));

const { values: options } = parseArgs({
  options: { check: { type: 'boolean', default: false }, raw: { type: 'string' } },
});
const own = (file) => readFileSync(join(HERE, file), 'utf8');
const made = {
  ...(options.raw === undefined ? {} : tablesFrom(resolve(options.raw))),
  'cloud_cpus.json': cloudTable(parseCsv(own('cloud_cpus.csv'))),
  'apple.json': appleTable(parseCsv(own('apple.csv'))),
};
const tables = {
  ...made,
  'known_curves.json': knownTable(
    parseCsv(own('common_names.csv')).map(({ cpu }) => cpu),
    {
      servers: made['servers.json'] ?? JSON.parse(own('servers.json')),
      specs: made['cpu_specs.json'] ?? JSON.parse(own('cpu_specs.json')),
      cloud: made['cloud_cpus.json'],
    },
  ),
};
const stale = Object.entries(tables)
  .map(([file, table]) => [file, formatTable(table)])
  .filter(([file, text]) => !existsSync(join(HERE, file)) || own(file) !== text);
if (options.check) {
  for (const [file] of stale) console.error(`data/power/${file} is stale`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [file, text] of stale) writeFileSync(join(HERE, file), text);
  for (const [file] of stale) console.log(`data/power/${file}`);
}

function tablesFrom(directory) {
  const raw = (file) => readFileSync(join(directory, file), 'utf8');
  const servers = readServers({
    loadsCsv: raw('specpower_loads_2004_2022.csv'),
    endpointsCsv: raw('specpower_endpoints_2007_2026.csv'),
  });
  return {
    'servers.json': serversTable(servers, JSON.parse(own('settings.json'))),
    'cpu_specs.json': specsTable({
      amd: parseCsv(raw('amd_server_cpus.csv')),
      tdp: parseCsv(raw('cpu_tdp.csv')),
    }),
  };
}

function serversTable(known, { about, ...method }) {
  const { described, named } = crossValidateAll(known, method);
  return {
    source:
      'Derived from SPECpower_ssj2008 results (SPEC, https://www.spec.org/power_ssj2008/, retrieved 2026-03-09, as tabulated by green-coding-solutions/cloud-energy and cloud-carbon-footprint/ccf-coefficients): means by CPU, sockets and maker of ln(watts / TDP / sockets)',
    licence: 'derived coefficients; SPECpower_ssj2008 and SPEC are trademarks of SPEC',
    method: about,
    servers: known.length,
    shapeMean: method.shapeMean,
    shapeAxes: method.shapeAxes,
    spreads: method.spreads,
    calibration: calibrate(
      [described, named].flatMap((points) => calibrationPoints(points)),
    ).filter(({ points }) => points > 0),
    ...inColumns(withPulls(rowsOf(known, method), method.spreads)),
  };
}

/** Column names once, and each row a list: half the size, and as easy to read. */
function inColumns(rows) {
  const columns = Object.keys(rows[0]);
  return {
    columns,
    rows: rows.map((row) =>
      columns.map((column) =>
        column === 'pull' ? TARGETS.map((target) => row.pull[target]) : row[column],
      ),
    ),
  };
}
