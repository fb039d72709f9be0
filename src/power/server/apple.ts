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
const STAND_IN_LOG_SD = 0.25;

export function appleCurve(
  apple: AppleTable,
  { shapeMean }: ServerTable,
  query: ServerQuery,
): ServerCurve {
  const name = (query.cpuModel ?? '').toUpperCase();
  const named = apple.rows.find((row) => new RegExp(`\\b${row.cpu}\\b`).test(name));
  const row = named ?? apple.rows.find((candidate) => candidate.cpu === 'M4');
  if (row === undefined) throw new Error('the table of Apple machines lacks the M4');
  const larger = /\b(PRO|MAX|ULTRA)\b/.exec(name)?.[0];
  const exact =
    named !== undefined &&
    row.basis === 'published' &&
    (larger === undefined || row.cpu.endsWith(larger));
  const knots = [0, ...shapeMean, 1];
  const shape = (load: number) => {
    const place = Math.min(1, Math.max(0, load)) * 10;
    const below = Math.min(9, Math.floor(place));
    const [a, b] = [knots[below] ?? 0, knots[below + 1] ?? 1];
    return a + (b - a) * (place - below);
  };
  const wattsAt = (load: number) => row.idleW + (row.fullW - row.idleW) * shape(load);
  const logSdAt = (load: number) => IDLE_LOG_SD + (FULL_LOG_SD - IDLE_LOG_SD) * shape(load);
  return {
    subject: `Apple ${row.cpu}`,
    idleW: row.idleW,
    fullW: row.fullW,
    shape,
    wattsAt,
    threads: row.threads,
    sockets: 1,
    tdpW: row.fullW,
    memoryGbPerThread: row.memoryGb / row.threads,
    fit: exact ? 'same' : 'nearest',
    generation: identifyCpu('Apple').generation?.label ?? null,
    logSdAt,
    kind: 'declared',
    specLogSd: exact ? 0 : STAND_IN_LOG_SD,
    rows: [
      `${query.cpuModel ?? 'Apple silicon'} is taken as the ${row.cpu}: ${row.machine}, ${row.idleW} W idle and ${row.fullW} W at most, ${row.basis} (${row.source}).`,
      'Assumed: the curve between is the mean of servers; graphics are in the highest watts.',
    ],
  };
}
