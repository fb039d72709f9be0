/** The figures of hosts whose CPUs are common where jobs run, worked out by the model itself. */
import { rounded } from '../../lib/statistics.mjs';
import { loadServerModule } from './typescript.mjs';

const {
  cpuOf,
  GENERATION_OF_CPUID,
  hostFigures,
  KNOWN_COLUMNS,
  keyOf,
  readServerTable,
  specTable,
  storedHost,
} = await loadServerModule('generations', 'known', 'server-curve', 'specs', 'table');

/** CPUs without a name are known by their numbers; those before are in no cloud any more. */
const FIRST_YEAR = 2014;

/** @param names CPUs as machines show them */
export function knownTable(names, { servers, specs, cloud }) {
  const tables = { servers: readServerTable(servers), specs: specTable(specs, cloud.cpus) };
  const figuresOf = hostFigures(() => tables);
  const hosts = new Map();
  for (const query of [...names.map((cpuModel) => ({ cpuModel })), ...maskedCpus()]) {
    const cpu = cpuOf(query);
    hosts.set(keyOf(cpu), storedHost(keyOf(cpu), rounding(figuresOf(cpu, query))));
  }
  return {
    source: 'Worked out from the other tables here, for common_names.csv and CPUs without a name',
    licence: 'as servers.json',
    columns: KNOWN_COLUMNS,
    rows: [...hosts.values()],
  };
}

/** Beyond what reports show, and short of where processors differ. */
const DIGITS = 12;

function rounding(host) {
  const guesses = Object.entries(host.guesses).map(([target, { value, variance }]) => [
    target,
    { value: rounded(value, DIGITS), variance: rounded(variance, DIGITS) },
  ]);
  return {
    ...host,
    memoryGbPerThread: rounded(host.memoryGbPerThread, DIGITS),
    guesses: Object.fromEntries(guesses),
  };
}

function maskedCpus() {
  return Object.keys(GENERATION_OF_CPUID)
    .map((cpuid) => {
      const [, vendor, family, model] = /^(\w+) (?:(\d+)\/)?(\d+)$/.exec(cpuid);
      return {
        cpuModel: null,
        cpuVendor: vendor,
        cpuFamily: family === undefined ? null : Number(family),
        cpuModelNumber: Number(model),
      };
    })
    .filter((query) => cpuOf(query).generation.year >= FIRST_YEAR);
}
