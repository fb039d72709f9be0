// How far the server model is off, and whether its ranges are true, beside the formulas of others.
//   npm run bench:accuracy -- --raw DIR [--learning-curve] [--nested] [--json]
//       cross-validation over the raw SPECpower tables, which do not ship (data/SOURCES.md names them)
//   npm run bench:accuracy -- --loads FILE.csv [--endpoints FILE.csv] [--json]
//       scores these servers by the tables that ship and fits nothing to them

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pointsOf } from '../data/power/lib/cross-validation.mjs';
import { readServerTable, serverModel } from '../data/power/lib/model.mjs';
import { typicalOfRows } from '../data/power/lib/rows.mjs';
import { readServers } from '../data/power/lib/servers.mjs';
import { PEERS } from './accuracy/peers.mjs';
import { printReport } from './accuracy/report.mjs';
import { errorsOf, rangesOf } from './accuracy/scores.mjs';
import { experiments, learningCurve, nested } from './accuracy/splits.mjs';

const { values: options } = parseArgs({
  options: {
    raw: { type: 'string' },
    loads: { type: 'string' },
    endpoints: { type: 'string' },
    'learning-curve': { type: 'boolean', default: false },
    nested: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const USAGE = `bench:accuracy scores the server model by SPECpower_ssj2008 results, which do not ship: SPEC asks
that they be cited, not copied (https://www.spec.org/power_ssj2008/). Give it either

  --raw DIR     cross-validation; DIR holds specpower_loads_2004_2022.csv (from
                green-coding-solutions/cloud-energy) and specpower_endpoints_2007_2026.csv (from
                cloud-carbon-footprint/ccf-coefficients); --learning-curve and --nested add the
                experiments that data/power/README.md tells of
  --loads FILE.csv --endpoints FILE.csv, or one of them
                servers that the model has never seen, scored by the tables that ship; columns as in
                the tables above

and --json for all figures as one object. The figures of the last run: data/power/README.md.`;

const given = options.loads ?? options.endpoints;
if ((options.raw === undefined) === (given === undefined)) {
  console.error(USAGE);
  process.exit(2);
}
try {
  const report = given === undefined ? crossValidated(resolve(options.raw)) : scored();
  if (options.json) console.log(JSON.stringify(report, null, 2));
  else printReport(report);
} catch (error) {
  // A file that is not there, or not such a table, is a person's mistake, not the program's.
  if (error.isBadTable !== true && error.path === undefined) throw error;
  const what = error.isBadTable ? error.message : `cannot read ${error.path} (${error.code})`;
  console.error(`bench:accuracy: ${what}`);
  process.exitCode = 2;
}

function crossValidated(directory) {
  const read = (file) => readFileSync(join(directory, file), 'utf8');
  const servers = readServers({
    loadsCsv: read('specpower_loads_2004_2022.csv'),
    endpointsCsv: read('specpower_endpoints_2007_2026.csv'),
    names: {
      loads: 'specpower_loads_2004_2022.csv',
      endpoints: 'specpower_endpoints_2007_2026.csv',
    },
  });
  const settings = JSON.parse(dataFile('settings.json'));
  const made = {
    ...experiments(servers, settings),
    ...(options.nested ? nested(servers) : {}),
  };
  return {
    kind: 'cross-validation',
    servers: servers.length,
    experiments: Object.entries(made).map(([name, points]) => judged(name, points)),
    learningCurve: options['learning-curve']
      ? learningCurve(servers, settings).map(({ points, ...rest }) => ({
          ...rest,
          ...errorsOf(points).all,
        }))
      : null,
  };
}

function scored() {
  const read = (file) => (file === undefined ? null : readFileSync(file, 'utf8'));
  const servers = readServers({
    loadsCsv: read(options.loads),
    endpointsCsv: read(options.endpoints),
    names: { loads: options.loads, endpoints: options.endpoints },
  });
  const table = readServerTable(JSON.parse(dataFile('servers.json')));
  const points = pointsOf(servers, serverModel(table), typicalOfRows(table.rows));
  const recent = points.filter(({ server }) => (server.year ?? server.published) >= 2017);
  const fits = (of, fit) => of.filter((point) => point.fit === fit);
  const groups = {
    'all servers': points,
    'from 2017': recent,
    'from 2017, all loads': recent.filter(({ server }) => server.table === 'loads'),
    'rows of 2022-2026': points.filter(({ server }) => server.published >= 2022),
    'CPU in the table': fits(points, 'same'),
    'CPU not in the table': points.filter(({ fit }) => fit !== 'same'),
    'CPU in the table, from 2017': fits(recent, 'same'),
    'CPU not in the table, from 2017': recent.filter(({ fit }) => fit !== 'same'),
  };
  const known = new Map(points.map(({ server, fit }) => [server.cpu, fit]));
  return {
    kind: 'scored by the tables that ship',
    servers: servers.length,
    experiments: Object.entries(groups)
      .filter(([, own]) => own.length > 0)
      .map(([name, own]) => judged(name, own)),
    cpus: [...known].sort().map(([cpu, fit]) => ({ cpu, fit })),
    learningCurve: null,
  };
}

function judged(name, points) {
  const peers = Object.entries(PEERS).map(([peer, watts]) => [
    peer,
    errorsOf(points, ({ description, load }) => watts(description, load)),
  ]);
  return {
    name,
    errors: errorsOf(points),
    ranges: rangesOf(points),
    peers: Object.fromEntries(peers),
  };
}

function dataFile(name) {
  return readFileSync(new URL(`../data/power/${name}`, import.meta.url), 'utf8');
}
