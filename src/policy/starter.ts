import type { SeriesPoint } from '../history/point.ts';
import { formatMass } from '../units.ts';

/** Room above the largest of ordinary runs, and above a month as it has been. */
const HEADROOM = 1.25;
const MONTH_HEADROOM = 1.3;

/** The quantile that counts as ordinary. */
const ORDINARY = 0.95;

/** Fewer audits of a workflow than these tell nothing about the next. */
const FEWEST = 5;

const MOST_WORKFLOWS = 20;
const DAYS_OF_MONTH = 30;
const MS_PER_DAY = 86_400_000;

/**
 * A policy to begin with, from what audits have used: for each workflow a limit for one job above the
 * ordinary, no increase against its own past, and a cap for the month. It only observes until somebody
 * says otherwise.
 */
export function starterPolicy(points: readonly SeriesPoint[]): string {
  const budgets = workflowsOf(points).flatMap(([path, own], index) =>
    own.length < FEWEST ? [] : budgetOf(path, own, index),
  );
  return [
    `# Made from ${points.length} audits; each limit stands a quarter above what all but one run in twenty used.`,
    'version: 1',
    'enforcement: observe          # then warn, then enforce',
    'scope:',
    '  noise-floor: 1 Wh           # less than this is never a regression',
    'budgets:',
    ...(budgets.length > 0 ? budgets : ['  - id: any-run', '    per-run: 1 kg']),
    '',
  ].join('\n');
}

/** The heaviest first: they are what a policy is for. */
function workflowsOf(
  points: readonly SeriesPoint[],
): readonly (readonly [string, readonly SeriesPoint[]])[] {
  const byPath = new Map<string, SeriesPoint[]>();
  for (const point of points) {
    const path = point.subject.workflowPath;
    if (path === null || point.outcome === 'failure') continue;
    const own = byPath.get(path);
    if (own === undefined) byPath.set(path, [point]);
    else own.push(point);
  }
  return [...byPath]
    .sort(([a, own], [b, other]) => totalOf(other) - totalOf(own) || (a < b ? -1 : 1))
    .slice(0, MOST_WORKFLOWS);
}

function totalOf(points: readonly SeriesPoint[]): number {
  return points.reduce((sum, { totalG }) => sum + totalG.value, 0);
}

function budgetOf(path: string, points: readonly SeriesPoint[], index: number): string[] {
  const amounts = points.map(({ totalG }) => totalG.value).sort((a, b) => a - b);
  const ordinary = amounts[Math.ceil(ORDINARY * amounts.length) - 1] ?? 0;
  const days = daysOf(points);
  const month = (totalOf(points) / days) * DAYS_OF_MONTH * MONTH_HEADROOM;
  const isWholeMonth = days >= DAYS_OF_MONTH;
  return [
    `  - id: ${idOf(path, index)}`,
    `    match: { workflows: [${JSON.stringify(asGlob(path))}] }`,
    `    per-job: ${upwards(ordinary * HEADROOM)}   # ${points.length} audits, half of them up to ${formatMass(amounts[Math.floor(amounts.length / 2)] ?? 0)}`,
    '    increase: 15 %',
    ...(isWholeMonth ? [`    per-month: ${upwards(month)}`] : []),
  ];
}

function daysOf(points: readonly SeriesPoint[]): number {
  const times = points.map(({ atMs }) => atMs);
  const span = Math.max(...times) - Math.min(...times);
  return Math.max(1, span / MS_PER_DAY);
}

/** From the file's name, as ids are written; the number keeps two of one name apart. */
function idOf(path: string, index: number): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${plain.slice(0, 50) || 'workflow'}-${index + 1}`;
}

/** What would be special in a glob, or may not stand in one, is any one character. */
function asGlob(path: string): string {
  return path.replace(/[\\()[\]{}*!]/g, '?').slice(0, 200);
}

/** Two digits, upwards: a limit never comes to lie below what it is meant to allow. */
function upwards(massG: number): string {
  const least = Math.max(massG, 1e-3);
  const step = 10 ** (Math.floor(Math.log10(least)) - 1);
  const rounded = Math.ceil(least / step - 1e-9) * step;
  if (rounded >= 1000) return `${plain(rounded / 1000)} kg`;
  return rounded < 1 ? `${plain(rounded * 1000)} mg` : `${plain(rounded)} g`;
}

function plain(amount: number): string {
  return String(Number(amount.toPrecision(6)));
}
