/** What a curve rests on, in words: only what the rows that weigh most bear out. */
import type { CpuIdentity } from './cpu-name.ts';
import { cpuLabel, generationById } from './generations.ts';
import type { Foretold, HeavyCpu } from './model.ts';
import type { ServerQuery } from './server-curve.ts';
import { isCpu, type Spec } from './specs.ts';
import type { ServerRow } from './table.ts';

/** Others than the CPU itself that are named: the heaviest. */
const MOST_OTHERS = 2;
/** Below this share of the weight of all rows another CPU is not worth a word. */
const LEAST_SHARE = 0.1;

/**
 * The servers that weigh most: those of the CPU, counted, and others by name. Its own come first only
 * where they do weigh more than those of any other.
 */
export function evidenceOf(
  cpu: CpuIdentity,
  { nearest }: Pick<Foretold, 'nearest'>,
  rows: readonly ServerRow[],
): string {
  const own = rows.filter((row) => isCpu(row, cpu));
  const isOwn = (heavy: HeavyCpu) => own.some((row) => isSame(row, heavy));
  const all = nearest.reduce((sum, { weight }) => sum + weight, 0);
  const others = nearest
    .filter((heavy) => !isOwn(heavy))
    .slice(0, MOST_OTHERS)
    .filter(({ weight }, i) => (i === 0 && own.length === 0) || weight >= LEAST_SHARE * all);
  const names = others.map(labelOf).join(' and ');
  if (cpu.generation === null) return 'SPECpower servers of every kind, as this CPU is not known';
  if (own.length === 0) {
    const none = cpu.designation === '' ? '' : ', none of this CPU';
    return `SPECpower servers of ${names}${none}`;
  }
  const servers = own.reduce((sum, row) => sum + row.servers, 0);
  const ownServers = `${servers} SPECpower server${servers === 1 ? '' : 's'} of this CPU`;
  if (names === '') return ownServers;
  const first = nearest[0];
  return first !== undefined && isOwn(first)
    ? `${ownServers}, then ${names}`
    : `${ownServers} and, weighing more, ${names}`;
}

function isSame(a: Pick<HeavyCpu, 'cpu' | 'generation'>, b: HeavyCpu): boolean {
  return a.cpu === b.cpu && a.generation === b.generation;
}

function labelOf({ cpu, generation }: HeavyCpu): string {
  return cpuLabel(cpu, generationById(generation));
}

/** For what the CPU is taken where its name does not tell; nothing where it does. */
export function takenAs(cpu: CpuIdentity, query: ServerQuery): string[] {
  const { generation, by } = cpu;
  const name = query.cpuModel ?? 'A CPU without a name';
  if (generation === null) return [`${name} is of no generation known.`];
  switch (by) {
    case 'numbers':
      return [`${name} is taken as ${generation.label} by its numbers (${numbersOf(query)}).`];
    case 'clock':
      return [`${name} is taken as ${generation.label} by its clock, as Google Cloud masks it.`];
    case 'likeness':
      return [`It is no server's CPU: servers of ${generation.label} stand in.`];
    case 'line':
      return [`Nothing tells which: the middle of every ${generation.label} since 2017 stands in.`];
    default:
      return [];
  }
}

function numbersOf({ cpuVendor, cpuFamily, cpuModelNumber }: ServerQuery): string {
  return [
    ...(cpuVendor == null ? [] : [cpuVendor]),
    ...(cpuFamily == null ? [] : [`family ${cpuFamily}`]),
    `model ${cpuModelNumber}`,
  ].join(' ');
}

/** `2 sockets of 64 cores and 280 W TDP, as in these servers.` */
export function specSentence({
  sockets,
  coresPerSocket,
  tdpW,
  coresBy,
  tdpBy,
}: Pick<Spec, 'sockets' | 'coresPerSocket' | 'tdpW' | 'coresBy' | 'tdpBy'>): string {
  const of = `${sockets} socket${sockets === 1 ? '' : 's'} of ${Number(coresPerSocket.toFixed(2))} cores`;
  return coresBy === tdpBy
    ? `${of} and ${tdpW} W TDP, ${tdpBy}.`
    : `${of} (${coresBy}) and ${tdpW} W TDP (${tdpBy}).`;
}
