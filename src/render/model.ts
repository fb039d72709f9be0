import type { ModelReport } from '../audit/model-report.ts';
import { formatPower } from '../units.ts';
import { plainNumber, withRange } from './amounts.ts';

/** Two-sided 90 % of a normal distribution. */
const Z_90 = 1.645;
/** Below it a factor says nothing. */
const LEAST_RATIO = 1.005;

/** What `carbon-audit model` answers, as a person at a terminal reads it. */
export function renderModel({ cpu, host, guest, points, rows, findings }: ModelReport): string {
  const { cores, threads } = host;
  const sockets = host.sockets === 1 ? '1 socket' : `${host.sockets} sockets`;
  const size = `${threads} hardware threads`;
  const what =
    guest === null
      ? `a host of ${size}, ${cores} cores, ${sockets}`
      : `${guest.vcpus} of the ${size} of a host of ${sockets}`;
  const last = points.at(-1);
  const factors = (last?.powerW.factors ?? [])
    .map(({ id, logSd, kind }) => ({ id, kind, ratio: Math.exp(Z_90 * logSd) }))
    .filter(({ ratio }) => ratio >= LEAST_RATIO)
    .map(({ id, kind, ratio }) => `  ${id}: x or / ${plainNumber(ratio)} (${kind})`);
  return [
    `${cpu}: ${what}, at the wall, by load; ranges hold at 90 %`,
    '',
    ...points.map(
      ({ load, powerW }) => `  ${percent(load).padStart(7)}  ${withRange(powerW, formatPower)}`,
    ),
    '',
    'Rests on',
    ...rows.map((row) => `  ${row}`),
    '',
    `May be off by, at ${percent(last?.load ?? 0)} load and 90 %`,
    ...factors,
    ...(findings.length === 0 ? [] : ['', ...findings.map(({ message }) => `Note: ${message}`)]),
    '',
  ].join('\n');
}

function percent(load: number): string {
  return `${Number((100 * load).toFixed(1))} %`;
}
