// How far the server model is off, and whether its ranges are true, beside the formulas of others.
//   npm run bench:accuracy -- --raw DIR [--learning-curve] [--nested] [--json]
//       cross-validation over the raw SPECpower tables, which do not ship (data/SOURCES.md names them)
//   npm run bench:accuracy -- --loads FILE.csv [--endpoints FILE.csv] [--json]
//       scores these servers by the tables that ship and fits nothing to them

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

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

const options = readOptions();
const given = options.loads ?? options.endpoints;
// TypeScript, which the model's own code is read with, is one of the project's packages.
const {
  cpuLabel,
  errorsOf,
  experiments,
  inTable,
  learningCurve,
  nested,
  PEERS,
  pointsOf,
  printReport,
  rangesOf,
  readServers,
  readServerTable,
  serverModel,
  typicalOfRows,
} = await importParts();
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

function readOptions() {
  const asked = parseOrRefuse();
  if (asked.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const files = asked.loads ?? asked.endpoints;
  if (asked.raw === undefined && files === undefined) refuse('nothing to score', USAGE);
  if (asked.raw !== undefined && files !== undefined) {
    refuse('--raw and --loads or --endpoints are two ways to score: give one of them');
  }
  if (files !== undefined && (asked['learning-curve'] || asked.nested)) {
    refuse('--learning-curve and --nested go with --raw');
  }
  return asked;
}

function parseOrRefuse() {
  try {
    return parseArgs({
      options: {
        raw: { type: 'string' },
        loads: { type: 'string' },
        endpoints: { type: 'string' },
        'learning-curve': { type: 'boolean', default: false },
        nested: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    return refuse(`${error.message.split('. To specify')[0]}; see --help`);
  }
}

function refuse(message, more = '') {
  console.error(`bench:accuracy: ${message}${more === '' ? '' : `\n\n${more}`}`);
  process.exit(2);
}

async function importParts() {
  const parts = [
    '../data/power/lib/cross-validation.mjs',
    '../data/power/lib/model.mjs',
    '../data/power/lib/rows.mjs',
    '../data/power/lib/servers.mjs',
    './accuracy/in-table.mjs',
    './accuracy/peers.mjs',
    './accuracy/report.mjs',
    './accuracy/scores.mjs',
    './accuracy/splits.mjs',
  ];
  try {
    return Object.assign({}, ...(await Promise.all(parts.map((part) => import(part)))));
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return refuse(`the project's packages are missing: run \`npm ci\` first (${error.message})`);
  }
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
  // One CPU is spelled in many ways.
  const known = new Map(points.map(({ description, fit }) => [nameOf(description.cpu), fit]));
  const seen = servers.filter((server) => inTable(server, table.rows)).length;
  return {
    kind: 'scored by the tables that ship',
    servers: servers.length,
    serversInTable: seen,
    experiments: Object.entries(groups)
      .filter(([, own]) => own.length > 0)
      .map(([name, own]) => judged(name, own)),
    cpus: [...known].sort().map(([cpu, fit]) => ({ cpu, fit })),
    learningCurve: null,
  };
}

function nameOf({ designation, generation }) {
  return generation === null ? designation : cpuLabel(designation, generation);
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
