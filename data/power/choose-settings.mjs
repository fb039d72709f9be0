/**
 * Chooses settings.json anew from the raw tables: some minutes, the same result every time.
 *
 *   node data/power/choose-settings.mjs --raw DIR           writes settings.json; then run build.mjs
 *   node data/power/choose-settings.mjs --raw DIR --check   writes nothing; exits 1 if it would differ
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatTable } from '../lib/json.mjs';
import { readServers } from './lib/servers.mjs';
import { chooseSettings } from './lib/settings.mjs';

const ABOUT =
  "Settings of the server model, chosen by data/power/choose-settings.mjs from SPECpower_ssj2008 rows: a search from one declared start for the spreads that foretell rows best which were left out one by one, by CPU and by generation. Spreads are standard deviations of ln(watts per TDP watt) for idle and full, of the curve's two coefficients for bend and twist; perUnit: how fast likeness falls with ln TDP, ln cores, ln clock, generation year, ln sockets, ln memory a socket, ln supply a socket, year. shapeMean and shapeAxes: mean and two principal axes of the curve at 10 ... 90 % load.";

const { values: options } = parseArgs({
  options: { check: { type: 'boolean', default: false }, raw: { type: 'string' } },
});
if (options.raw === undefined) {
  console.error('choose-settings needs --raw DIR: the raw tables do not ship (README.md)');
  process.exit(2);
}
const raw = (file) => readFileSync(join(resolve(options.raw), file), 'utf8');
const servers = readServers({
  loadsCsv: raw('specpower_loads_2004_2022.csv'),
  endpointsCsv: raw('specpower_endpoints_2007_2026.csv'),
});
const path = new URL('settings.json', import.meta.url);
const text = formatTable({
  about: ABOUT,
  ...chooseSettings(servers, (line) => console.error(line)),
});
if (!options.check) writeFileSync(path, text);
else if (readFileSync(path, 'utf8') !== text) {
  console.error('data/power/settings.json is stale');
  process.exitCode = 1;
}
