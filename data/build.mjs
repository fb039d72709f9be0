/**
 * Rebuilds the tables of this folder from `raw/` and npm @tgwf/co2.
 *
 *   node data/build.mjs                 writes the tables
 *   node data/build.mjs --check         writes nothing; exits 1 and names what is stale
 *   node data/build.mjs --raw DIR       also derives, from tables that are not shipped (see
 *                                       SOURCES.md), the small ones in raw/ that stand for them
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatCsv, parseCsv } from './lib/csv.mjs';
import { gpusTable } from './lib/gpus.mjs';
import { borrowedTable, electricityMapsTable, emberTable, profilesTable } from './lib/grid.mjs';
import { readProfiles } from './lib/hours.mjs';
import { formatTable } from './lib/json.mjs';
import { countriesTable, pueRatios, regionsTable } from './lib/places.mjs';
import { AWS_COLUMNS, AZURE_COLUMNS, awsHosts, azureHosts, skusTable } from './lib/skus.mjs';
import { logSdOfRatios, rounded } from './lib/statistics.mjs';
import { countryPlaces, countrySolar, PLACES_COLUMNS, SOLAR_COLUMNS } from './lib/sun.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PROFILES = 'raw/grid_month_hour_profiles_odbl.csv';
const AZURE_HOSTS = 'raw/azure_hosts.csv';
const AWS_HOSTS = 'raw/aws_hosts.csv';
const COUNTRIES = 'raw/countries.csv';
const COUNTRY_PLACES = 'raw/country_places.csv';
const COUNTRY_SOLAR = 'raw/country_solar.csv';

/** What `--raw` takes. */
const NOT_SHIPPED = [
  'azure_instances.csv',
  'azure_embodied.csv',
  'AWSInstanceTypes.js',
  'zone.tab',
  'global_energy_mix.json',
];

const { values: options } = parseArgs({
  options: { check: { type: 'boolean', default: false }, raw: { type: 'string' } },
});
const derived = options.raw === undefined ? {} : derivedTables(whole(resolve(options.raw)));
const stale = Object.entries({ ...derived, ...tables(derived) }).filter(
  ([file, text]) => onDisk(file) !== text,
);
if (options.check) {
  for (const [file] of stale) console.error(`data/${file} is stale: run node data/build.mjs`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [file, text] of stale) writeFileSync(join(HERE, file), text);
  for (const [file] of stale) console.log(`data/${file}`);
}

/** A folder that has all files that small tables are derived from; ends the program otherwise. */
function whole(directory) {
  const missing = NOT_SHIPPED.filter((file) => !existsSync(join(directory, file)));
  if (missing.length === 0) return directory;
  console.error(
    `${directory} lacks ${missing.join(', ')}; data/SOURCES.md says where each comes from.`,
  );
  process.exit(2);
}

/** File name to text, of what takes a table that is not shipped. */
function derivedTables(directory) {
  const read = (file) => readFileSync(join(directory, file), 'utf8');
  return {
    [COUNTRY_PLACES]: formatCsv(PLACES_COLUMNS, countryPlaces(read('zone.tab'))),
    [COUNTRY_SOLAR]: formatCsv(
      SOLAR_COLUMNS,
      countrySolar(
        read('global_energy_mix.json'),
        parseCsv(readFileSync(join(HERE, COUNTRIES), 'utf8')),
      ),
    ),
    [AZURE_HOSTS]: formatCsv(
      AZURE_COLUMNS,
      azureHosts(read('azure_instances.csv'), read('azure_embodied.csv')),
    ),
    [AWS_HOSTS]: formatCsv(AWS_COLUMNS, awsHosts(read('AWSInstanceTypes.js'))),
  };
}

/** File name to text, of every table that the program imports. */
function tables(fresh) {
  const raw = (file) => parseCsv(fresh[file] ?? readFileSync(join(HERE, file), 'utf8'));
  const countries = countriesTable(raw(COUNTRIES));
  const ember = emberTable({
    countries: countries.countries,
    years: raw('raw/ember_years.csv'),
  });
  const regions = raw('raw/cloud_regions.csv');
  const profiles = readProfiles(raw(PROFILES));
  const built = {
    'countries.json': countries,
    'gpus.json': gpusTable(raw('raw/gpus.csv'), raw('raw/gpus_makers.csv')),
    'grid_borrowed.json': borrowedTable({
      profiles,
      regions,
      places: raw(COUNTRY_PLACES),
      solar: raw(COUNTRY_SOLAR),
    }),
    'grid_countries.json': ember,
    'grid_electricity_maps.json': electricityMapsTable({ profiles, ember }),
    'grid_profiles.json': profilesTable(profiles),
    'regions.json': regionsTable(regions, rounded(logSdOfRatios(pueRatios(regions)))),
    'skus.json': skusTable({
      azure: raw(AZURE_HOSTS),
      aws: raw(AWS_HOSTS),
      runners: raw('raw/github_runners.csv'),
    }),
  };
  return Object.fromEntries(
    Object.entries(built).map(([file, table]) => [file, formatTable(table)]),
  );
}

function onDisk(file) {
  const path = join(HERE, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
