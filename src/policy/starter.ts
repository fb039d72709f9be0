import type { SeriesPoint } from '../history/point.ts';
import { isCommand } from '../history/point.ts';
import { median } from '../history/robust.ts';
import { formatMass } from '../units.ts';

/** Room above the largest of ordinary runs, and above a month as it has been. */
const HEADROOM = 1.25;
const MONTH_HEADROOM = 1.3;

/** The quantile that counts as ordinary. */
const ORDINARY = 0.95;

/** Fewer audits of a workflow than these tell nothing about the next. */
export const FEWEST_FOR_LIMIT = 5;

const MOST_WORKFLOWS = 20;
const DAYS_OF_MONTH = 30;
const MS_PER_DAY = 86_400_000;
const J_PER_WH = 3600;

/** What is a twentieth of the lightest job's ordinary use is nobody's regression; nor is a watt-hour. */
const FLOOR_SHARE = 0.05;
const MOST_FLOOR_WH = 1;

const MOST_GLOB = 200;

/** Audits of one workflow, or `null` for commands outside of workflows. */
type Work = Readonly<{ path: string | null; points: readonly SeriesPoint[] }>;

/**
 * A policy to begin with, from what audits have used: for each workflow a limit for one job above the
 * ordinary, no increase against its own past, and a cap for the month. It only observes until somebody
 * says otherwise. Where anybody vouches for audits, those alone count.
 *
 * @returns `null` where no workflow, and no command, has audits enough
 */
export function starterPolicy(points: readonly SeriesPoint[]): string | null {
  const went = points.filter(({ outcome }) => outcome !== 'failure');
  const verified = went.filter(({ isVerified }) => isVerified);
  const isUnverified = verified.length === 0;
  const works = worksOf(isUnverified ? went : verified);
  if (works.length === 0) return null;
  const ids = idsOf(works);
  const used = works.reduce((sum, work) => sum + work.points.length, 0);
  return [
    `# Made from ${used} audits${isUnverified ? ' that nobody vouches for' : ''}; a limit for one job stands a quarter above what all but one`,
    '# in twenty used, one for a month 30 % above the rate so far.',
    'version: 1',
    'enforcement: observe          # then warn, then enforce',
    'scope:',
    `  noise-floor: ${floorOf(works)}    # less than this is never a regression`,
    'budgets:',
    ...works.flatMap((work, index) => budgetOf(work, ids[index] ?? '')),
    '',
  ].join('\n');
}

/** The heaviest first: they are what a policy is for. Commands only where there is no workflow. */
function worksOf(points: readonly SeriesPoint[]): readonly Work[] {
  const byPath = new Map<string | null, SeriesPoint[]>();
  for (const point of points) {
    const path = point.subject.workflowPath;
    if (path === null && !isCommand(point.subject)) continue;
    const own = byPath.get(path);
    if (own === undefined) byPath.set(path, [point]);
    else own.push(point);
  }
  const works = [...byPath]
    .map(([path, own]) => ({ path, points: own }))
    .filter((work) => work.points.length >= FEWEST_FOR_LIMIT)
    .sort(
      (a, b) => totalOf(b.points) - totalOf(a.points) || ((a.path ?? '') < (b.path ?? '') ? -1 : 1),
    );
  const ofWorkflows = works.filter(({ path }) => path !== null).slice(0, MOST_WORKFLOWS);
  return ofWorkflows.length > 0 ? ofWorkflows : works;
}

function totalOf(points: readonly SeriesPoint[]): number {
  return points.reduce((sum, { totalG }) => sum + totalG.value, 0);
}

function budgetOf({ path, points }: Work, id: string): string[] {
  const amounts = points.map(({ totalG }) => totalG.value).sort((a, b) => a - b);
  const ordinary = amounts[Math.ceil(ORDINARY * amounts.length) - 1] ?? 0;
  const days = daysOf(points);
  const month = (totalOf(points) / days) * DAYS_OF_MONTH * MONTH_HEADROOM;
  const match =
    path === null ? [] : [`    match: { workflows: [${JSON.stringify(asGlob(path))}] }`];
  return [
    `  - id: ${id}`,
    ...match,
    `    per-job: ${upwards(ordinary * HEADROOM)}   # ${points.length} audits, half of them up to ${formatMass(median(amounts))}`,
    '    increase: 15 %',
    ...(days >= DAYS_OF_MONTH
      ? [
          `    per-month: ${upwards(month)}   # as in the ${Math.floor(days)} days so far, and 30 % more`,
        ]
      : []),
  ];
}

function daysOf(points: readonly SeriesPoint[]): number {
  const times = points.map(({ atMs }) => atMs);
  const first = times.reduce((a, b) => Math.min(a, b));
  const last = times.reduce((a, b) => Math.max(a, b));
  return Math.max(1, (last - first) / MS_PER_DAY);
}

/** Of the lightest of them: for the others it is small all the same. */
function floorOf(works: readonly Work[]): string {
  const usual = works.map(({ points }) => median(points.map(({ energyJ }) => energyJ.value)));
  const lightestWh = Math.min(...usual) / J_PER_WH;
  const floorMWh = Math.min(MOST_FLOOR_WH, lightestWh * FLOOR_SHARE) * 1000;
  return floorMWh >= 1000
    ? '1 Wh'
    : `${plain(Math.max(1e-3, Number(floorMWh.toPrecision(2))))} mWh`;
}

/** From the files' names, as ids are written; of one name the paths keep them apart. */
function idsOf(works: readonly Work[]): string[] {
  const names = works.map(({ path }) => (path === null ? 'commands' : nameOf(path)));
  return works.map(({ path }, index) => {
    const name = names[index] ?? '';
    const isOne = names.filter((other) => other === name).length === 1;
    return isOne ? name : `${name.slice(0, 50)}-${digestOf(path ?? '')}`;
  });
}

function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
  const plainName = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return plainName || 'workflow';
}

/** Depends on the path alone, so that an id stays when other workflows come and go (FNV-1a). */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0').slice(0, 6);
}

/** What would be special in a glob, or may not stand in one, is any one character. */
function asGlob(path: string): string {
  const globs = [...path].map((character, index) =>
    /[\p{L}\p{N}._/@+~-]/u.test(character) || (character === ' ' && index > 0) ? character : '?',
  );
  if (globs.join('').length <= MOST_GLOB) return globs.join('').replace(/ $/, '?');
  while (globs.join('').length > MOST_GLOB - 2) globs.pop();
  return `${globs.join('')}**`;
}

/** Two digits, upwards: a limit never comes to lie below what it is meant to allow. */
function upwards(massG: number): string {
  const least = Math.max(massG, 1e-8);
  const step = 10 ** (Math.floor(Math.log10(least)) - 1);
  const rounded = Math.ceil(least / step - 1e-9) * step;
  if (rounded >= 1000) return `${plain(rounded / 1000)} kg`;
  if (rounded >= 1) return `${plain(rounded)} g`;
  return rounded >= 1e-3 ? `${plain(rounded * 1000)} mg` : `${plain(rounded * 1e6)} ug`;
}

function plain(amount: number): string {
  return String(Number(amount.toPrecision(6)));
}
