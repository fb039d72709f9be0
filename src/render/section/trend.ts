import type { PastRun } from '../../audit/run-report.ts';
import { formatEnergy } from '../../units.ts';
import { decisiveResults } from '../decisive.ts';
import { codeSpan } from '../escape.ts';
import { fold, row, table, unbroken } from '../markdown.ts';
import type { Told } from '../told.ts';

const SHOWN = 12;
/** Fewer points have no course. */
const LEAST = 3;
const MOST_OF_A_LABEL = 16;
/** As short as the labels before it, which it would cover otherwise. */
const NOW = 'now';

/** The course of the energy: as a chart and a table, as a table alone. */
export function trend(told: Told): readonly string[] {
  const { energyJ, past } = told;
  if (energyJ === null) return [];
  const shown = past.slice(-SHOWN);
  if (shown.length + 1 < LEAST) return [];
  const title = `Trend: energy of the last ${shown.length} comparable runs and of this one`;
  const rows = tableOf(shown, energyJ.value);
  return [fold(title, [chart(told, shown, energyJ.value), rows]), fold(title, [rows])];
}

function tableOf(past: readonly PastRun[], nowJ: number): string {
  const columns = [
    { name: 'Run' },
    { name: 'When' },
    { name: 'Energy', align: 'right' },
    { name: 'This run against it', align: 'right' },
  ] as const;
  const rows = past.map(({ label, startedAt, energyJ }) =>
    row([
      codeSpan(label, 40),
      unbroken(day(startedAt)),
      unbroken(formatEnergy(energyJ)),
      unbroken(difference(nowJ, energyJ)),
    ]),
  );
  return table(columns, [...rows, row(['this run', 'now', unbroken(formatEnergy(nowJ)), '–'])]);
}

/** `2026-11-21`; of what is no time nothing. */
function day(time: string): string {
  return /^\d{4}-\d\d-\d\d/.exec(time)?.[0] ?? '–';
}

function difference(now: number, then: number): string {
  if (then <= 0) return '–';
  const change = Math.round((now / then - 1) * 100);
  if (Math.abs(change) >= 1000) return `${Number((now / then).toPrecision(2))} times as much`;
  return `${change > 0 ? '+' : change < 0 ? '−' : '±'}${Math.abs(change)} %`;
}

const UNITS = [
  ['MWh', 3.6e9],
  ['kWh', 3.6e6],
  ['Wh', 3_600],
  ['mWh', 3.6],
] as const;

/** Of middling lightness, so that they show on white and on black. */
const COLOURS =
  '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#4c8eda, #d9534f"}}}}%%';

/**
 * Mermaid's chart. Some signs in a label, exponents and missing numbers break it for GitHub, so labels
 * have an alphabet of their own and numbers are plain decimals.
 */
function chart(told: Told, past: readonly PastRun[], nowJ: number): string {
  const limitJ = limitOf(told);
  const all = [...past.map(({ energyJ }) => energyJ), nowJ];
  const most = Math.max(...all, limitJ ?? 0);
  const [unit, worth] = UNITS.find(([, one]) => most >= one) ?? UNITS[UNITS.length - 1] ?? ['J', 1];
  const inUnit = (energyJ: number) => decimal(energyJ / worth);
  const labels = [...past.map(({ label }) => label), NOW].map((label) => `"${plainLabel(label)}"`);
  const line = limitJ === null ? [] : [`    line [${all.map(() => inUnit(limitJ)).join(', ')}]`];
  return [
    '```mermaid',
    COLOURS,
    'xychart-beta',
    `    title "Energy per run in ${unit}${limitJ === null ? '' : ' - the line is the limit'}"`,
    `    x-axis [${labels.join(', ')}]`,
    `    y-axis "${unit}" 0 --> ${decimal((most / worth) * 1.1 || 1)}`,
    `    bar [${all.map(inUnit).join(', ')}]`,
    ...line,
    '```',
  ].join('\n');
}

/** Three digits, never an exponent. */
function decimal(value: number): string {
  if (!Number.isFinite(value)) return '0';
  const rounded = Number(value.toPrecision(3));
  return rounded >= 1e15 ? '999999999999999' : String(Number(rounded.toFixed(4)));
}

function plainLabel(label: string): string {
  const plain = label
    .slice(0, 200)
    .replace(/[^A-Za-z0-9 #._/-]/g, '')
    .trim()
    .slice(0, MOST_OF_A_LABEL);
  return plain === '' ? '-' : plain;
}

/** The limit of a rule that holds this run against comparable ones. */
function limitOf(told: Told): number | null {
  const found = decisiveResults(told).find(({ result }) => result.rule === 'increase');
  return found?.result.limit ?? null;
}
