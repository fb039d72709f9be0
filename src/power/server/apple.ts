/** Apple silicon: watts that Apple publishes of the machines it sells, idle and at most. */
import { identifyCpu } from './cpu-name.ts';
import type { ServerCurve, ServerQuery } from './server-curve.ts';
import type { ServerTable } from './table.ts';

export type AppleRow = Readonly<{
  cpu: string;
  machine: string;
  threads: number;
  memoryGb: number;
  idleW: number;
  fullW: number;
  basis: 'published' | 'assumed';
  source: string;
}>;

export type AppleTable = Readonly<{ rows: readonly AppleRow[] }>;

/** Most is with graphics and ports at work too: a job on the CPU alone draws less. */
const IDLE_LOG_SD = 0.2;
const FULL_LOG_SD = 0.35;
const ASSUMED_LOG_SD = 0.25;
/** A chip that has no row: twice the watts of a like one of another generation is not unheard of. */
const STAND_IN_LOG_SD = 0.4;
/** A name without a number: from a small Mac mini to the largest Mac Studio. */
const NAMELESS_LOG_SD = 0.9;

export function appleCurve(
  apple: AppleTable,
  { shapeMean }: Pick<ServerTable, 'shapeMean'>,
  query: ServerQuery,
): ServerCurve {
  const name = query.cpuModel ?? '';
  const own = appleRowOf(apple, name) !== null;
  const { row, fit, specLogSd } = rowFor(apple, name);
  const knots = [0, ...shapeMean, 1];
  const shape = (load: number) => {
    const place = Math.min(1, Math.max(0, load)) * 10;
    const below = Math.min(9, Math.floor(place));
    const [a, b] = [knots[below] ?? 0, knots[below + 1] ?? 1];
    return a + (b - a) * (place - below);
  };
  const wattsAt = (load: number) => row.idleW + (row.fullW - row.idleW) * shape(load);
  const logSdAt = (load: number) => IDLE_LOG_SD + (FULL_LOG_SD - IDLE_LOG_SD) * shape(load);
  // Chips of one name are sold with more or fewer cores; their machine's watts are the same.
  const cores = counted(query.cores) ?? counted(query.threads) ?? row.threads;
  const threads = counted(query.threads) ?? cores;
  return {
    subject: `Apple ${row.cpu}`,
    idleW: row.idleW,
    fullW: row.fullW,
    shape,
    wattsAt,
    threads,
    cores,
    sockets: 1,
    tdpW: row.fullW,
    memoryGbPerThread: row.memoryGb / threads,
    fit,
    generation: identifyCpu('Apple').generation?.label ?? null,
    logSdAt,
    kind: 'declared',
    specLogSd,
    basis:
      row.basis === 'published'
        ? `Apple's figures of the ${row.machine}`
        : `figures assumed for an ${chipOf(row)}`,
    rows: [
      ...(own ? [] : [`${query.cpuModel} is taken as an ${chipOf(row)}.`]),
      ...(row.basis === 'published'
        ? []
        : [`The table has no published figures of an ${chipOf(row)}: assumed ${row.machine}.`]),
      `${row.idleW} W idle and ${row.fullW} W at most, graphics included; between them the mean of servers' curves, assumed.`,
    ],
  };
}

/** `Apple M4 Max` of the row `M4 MAX`. */
function chipOf({ cpu }: AppleRow): string {
  const [number, kind = ''] = cpu.split(' ');
  return `Apple ${number} ${kind.charAt(0)}${kind.slice(1).toLowerCase()}`.trim();
}

/** Its own row, else that of the latest chip of its kind, else the M4's. */
function rowFor(
  apple: AppleTable,
  name: string,
): Pick<ServerCurve, 'fit' | 'specLogSd'> & Readonly<{ row: AppleRow }> {
  const own = appleRowOf(apple, name);
  if (own !== null) {
    return own.basis === 'published'
      ? { row: own, fit: 'same', specLogSd: 0 }
      : { row: own, fit: 'nearest', specLogSd: ASSUMED_LOG_SD };
  }
  const [, generation, kind] = CHIP.exec(name.toUpperCase()) ?? [];
  const latest = rowNamed(apple, '4', kind) ?? rowNamed(apple, '3', kind);
  if (latest === undefined) throw new Error('the table of Apple machines lacks the M4');
  const specLogSd = generation === undefined ? NAMELESS_LOG_SD : STAND_IN_LOG_SD;
  return { row: latest, fit: 'nearest', specLogSd };
}

/** The row of this very chip, of its largest number of cores; `null`: there is none. */
export function appleRowOf(apple: AppleTable, name: string): AppleRow | null {
  const [, generation, kind] = CHIP.exec(name.toUpperCase()) ?? [];
  return (generation === undefined ? undefined : rowNamed(apple, generation, kind)) ?? null;
}

const CHIP = /\bM(\d+)(?:\s+(PRO|MAX|ULTRA))?\b/;

function rowNamed({ rows }: AppleTable, generation: string, kind?: string): AppleRow | undefined {
  return rows.find(({ cpu }) => cpu === `M${generation}${kind === undefined ? '' : ` ${kind}`}`);
}

function counted(count: number | undefined): number | null {
  return count !== undefined && count > 0 ? count : null;
}
