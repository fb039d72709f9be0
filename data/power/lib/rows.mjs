/** Servers of the raw tables to the rows that ship: middles by CPU, socket count and maker. */
import { median, rounded } from '../../lib/statistics.mjs';
import { makerOf } from './makers.mjs';
import { identifyCpu } from './model.mjs';
import { MIDDLE_LOADS } from './servers.mjs';

const UNKNOWN_SUPPLY_W = 400;

/** What the model may know of a server; what a row lacks comes from its own generation. */
export function describe(server, typical) {
  const { chips, cores, threads } = server;
  const cpu = identifyCpu(server.cpu);
  const generation = cpu.generation?.id ?? 'unknown';
  const kin = typical(generation, chips);
  const coresPerSocket = (cores ?? threads ?? 16 * chips) / chips;
  // Some results give memory in TB, or of one node of many.
  const memory = (server.memoryGb ?? 0) / chips;
  return {
    cpu,
    sockets: chips,
    coresPerSocket,
    threadsPerCore: threads === null || cores === null ? 2 : threads / cores,
    tdpW: server.tdpW ?? typical.tdpOf(cpu.designation) ?? 20 + 12 * coresPerSocket,
    baseMhz: server.mhz ?? cpu.baseMhz ?? 2400,
    memoryGbPerSocket: memory >= 1 ? memory : (kin.memory ?? 64),
    supplyWPerSocket:
      server.supplyW === null || server.supplyW === undefined
        ? (kin.supply ?? UNKNOWN_SUPPLY_W)
        : server.supplyW / chips,
    year: server.year ?? server.published ?? cpu.generation?.year ?? 2021,
    maker: makerOf(server.vendor),
  };
}

/** Typical memory and supply of a generation's servers, and the TDP of a CPU, by the servers given. */
export function typicalOf(servers) {
  const memory = groups();
  const supply = groups();
  const tdp = groups();
  for (const server of servers) {
    const identity = identifyCpu(server.cpu);
    // A row of the table is named by its designation alone.
    const designation = server.generation === undefined ? identity.designation : server.cpu;
    const generation = server.generation ?? identity.generation?.id ?? 'unknown';
    const key = keyOf(generation, server.chips);
    if (server.memoryGb / server.chips >= 1) memory.add(generation, server.memoryGb / server.chips);
    if (server.supplyW) supply.add(key, server.supplyW / server.chips);
    if (server.tdpW) tdp.add(designation, server.tdpW);
  }
  const typical = (generation, chips) => ({
    memory: memory.middle(generation),
    supply: supply.middle(keyOf(generation, chips)),
  });
  typical.tdpOf = (designation) => tdp.middle(designation);
  return typical;
}

/** The same from the rows of the table that ships, each as often as it has servers. */
export function typicalOfRows(rows) {
  return typicalOf(
    rows.flatMap((row) =>
      Array.from({ length: row.servers }, () => ({
        cpu: row.cpu,
        generation: row.generation,
        chips: row.sockets,
        memoryGb: row.memoryGbPerSocket * row.sockets,
        supplyW: row.supplyWPerSocket * row.sockets,
        tdpW: row.tdpW,
      })),
    ),
  );
}

function keyOf(generation, chips) {
  return `${generation} ${Math.min(chips, 2)}`;
}

function groups() {
  const values = new Map();
  const middles = new Map();
  return {
    add: (key, value) => values.set(key, [...(values.get(key) ?? []), value]),
    middle: (key) => {
      if (!values.has(key)) return null;
      if (!middles.has(key)) middles.set(key, median(values.get(key)));
      return middles.get(key);
    },
  };
}

/** Server names as makers write them differ between the tables: what is left is the system. */
export function systemOf({ vendor, system }) {
  const words = system
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(fujitsu server|fujitsu|hitachi|lenovo|asus|dell|hpe?|ibm|supermicro|acer) /g, '')
    .trim();
  return `${makerOf(vendor)} ${words}`;
}

/** Mean of the projections of the curve on the two axes; `null` without middle loads. */
export function shapeOf(watts, { shapeMean, shapeAxes }) {
  if (watts.length <= 2) return null;
  const [idle, full] = [watts[0], watts.at(-1)];
  const off = MIDDLE_LOADS.map((_, i) => (watts[i + 1] - idle) / (full - idle) - shapeMean[i]);
  return shapeAxes.map((axis) => {
    const length = axis.reduce((sum, a) => sum + a * a, 0);
    return axis.reduce((sum, a, i) => sum + a * off[i], 0) / length;
  });
}

export function rowsOf(servers, shapes) {
  const typical = typicalOf(servers);
  const cells = new Map();
  for (const server of servers) {
    const description = describe(server, typical);
    if (description.cpu.generation === null) continue;
    const key = [
      description.cpu.designation,
      description.cpu.generation.id,
      Math.min(description.sockets, 8),
      description.maker,
    ].join('|');
    cells.set(key, [...(cells.get(key) ?? []), { server, description }]);
  }
  return [...cells.values()].map((members) => rowOf(members, shapes)).sort(byName);
}

function byName(a, b) {
  const [x, y] = [a, b].map((r) => `${r.generation} ${r.cpu} ${r.sockets} ${r.maker}`);
  return x < y ? -1 : x > y ? 1 : 0;
}

function rowOf(members, shapes) {
  const { cpu, maker } = members[0].description;
  const of = (name) => rounded(median(members.map(({ description }) => description[name])));
  const unit = ({ description: d }) => d.tdpW * d.sockets;
  const systems = groupBy(members, ({ server }) => systemOf(server));
  const middle = (value) =>
    mean(
      [...systems.values()].flatMap((own) => {
        const values = own.map(value).filter((v) => v !== null);
        return values.length === 0 ? [] : [mean(values)];
      }),
    );
  const curves = members.some(({ server }) => server.watts.length > 2);
  const shape = curves
    ? [0, 1].map((i) => rounded(middle(({ server }) => shapeOf(server.watts, shapes)?.[i] ?? null)))
    : null;
  return {
    cpu: cpu.designation,
    generation: cpu.generation.id,
    maker,
    sockets: of('sockets'),
    systems: systems.size,
    servers: members.length,
    tdpW: of('tdpW'),
    coresPerSocket: of('coresPerSocket'),
    threadsPerCore: of('threadsPerCore'),
    baseMhz: of('baseMhz'),
    memoryGbPerSocket: of('memoryGbPerSocket'),
    supplyWPerSocket: of('supplyWPerSocket'),
    year: of('year'),
    idlePerTdp: rounded(Math.exp(middle((m) => Math.log(m.server.idleW / unit(m))))),
    fullPerTdp: rounded(Math.exp(middle((m) => Math.log(m.server.fullW / unit(m))))),
    shape,
  };
}

function groupBy(values, keyOf) {
  const map = new Map();
  for (const value of values) map.set(keyOf(value), [...(map.get(keyOf(value)) ?? []), value]);
  return map;
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
