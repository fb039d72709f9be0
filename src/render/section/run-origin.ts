import type { AuditReport } from '../../audit/report.ts';
import type { ReportedJob, RunReport } from '../../audit/run-report.ts';
import { formatDuration, formatPercent } from '../../units.ts';
import { used } from '../amounts.ts';
import { prose } from '../escape.ts';
import { isThisGate, judgedJobs } from '../gate-job.ts';
import { counted, fold, table, within } from '../markdown.ts';
import { marginalSentence, sharesSentence } from '../shares.ts';
import { KNOWN_AS, METHOD, NOT_COUNTED, SURE } from './doubt.ts';
import {
  attributionsOf,
  besideRows,
  gridRow,
  gridsOf,
  placeRow,
  pueRow,
  SOURCE_COLUMNS,
} from './origin.ts';
import { rangeOf } from './range.ts';

/** What an audit of the run says of where its numbers come from; each place and grid is told once. */
export type RunSource = Pick<
  AuditReport,
  'place' | 'placeRungs' | 'intensity' | 'intensityBeside' | 'energy' | 'whatIf'
>;

const ROOM = { entries: 24, units: 4_500 };
const ROOM_FOR_ATTRIBUTIONS = { entries: 4, units: 1_500 };

/** What the run used, how that is known and where it ran, in one line. */
export function basis(report: RunReport, sources: readonly RunSource[]): readonly string[] {
  const { energyJ, jobs } = report;
  if (energyJ === null) return [];
  const seconds = jobs.reduce((all, { durationS }) => all + (durationS ?? 0), 0);
  const grids = gridsOf(sources);
  const grid = grids.length === 0 ? '' : `; ${grids.join(', ')}`;
  return [
    `${used(energyJ)} at the machines in ${formatDuration(seconds)} of jobs: ${restingOn(jobs)}${grid}.`,
  ];
}

/** `92 % measured, 8 % modelled`: shares of the energy. */
function restingOn(jobs: readonly ReportedJob[]): string {
  const shares = new Map<string, number>();
  let whole = 0;
  for (const job of jobs) {
    const value = job.energyJ?.value ?? 0;
    whole += value;
    shares.set(groundOf(job), (shares.get(groundOf(job)) ?? 0) + value);
  }
  if (whole === 0) return 'none that drew anything';
  return [...shares]
    .filter(([, value]) => value > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([ground, value]) => `${formatPercent(value / whole)} ${ground}`)
    .join(', ');
}

function groundOf({ standing, provenance }: ReportedJob): string {
  if (standing === 'bounded') return 'corrected';
  if (standing === 'assumed' || provenance === null) return 'assumed';
  return provenance === 'mixed' ? 'measured in part' : provenance;
}

/** The electricity's parts, and the places, grids and buildings of the audits with their sources, each once. */
export function runSources(report: RunReport, sources: readonly RunSource[]): readonly string[] {
  const rows = new Set([
    ...sources.map(placeRow),
    ...sources.map(({ intensity }) => gridRow(intensity)),
    ...sources.flatMap(({ intensityBeside }) => besideRows(intensityBeside)),
    ...sources.flatMap(({ energy }) => (energy === null ? [] : [pueRow(energy.pue)])),
  ]);
  if (rows.size === 0) return [];
  const { shown, left } = within([...rows], ROOM, (one) => one);
  const attributions = new Set(sources.flatMap(attributionsOf).map((one) => prose(one)));
  const shares = sharesSentence(report);
  const marginal = marginalSentence(report);
  return [
    fold('Places and sources', [
      ...(shares === null ? [] : [`Electricity: ${shares}`]),
      ...(marginal === null ? [] : [prose(marginal)]),
      table(SOURCE_COLUMNS, shown),
      ...(left === 0 ? [] : [`… and ${left} more: every job's own artifact names its own.`]),
      ...within([...attributions], ROOM_FOR_ATTRIBUTIONS, (one) => one).shown,
    ]),
  ];
}

/** What the range is made of, by which method, and what was counted. */
export function runCertainty({ totalG, tool, jobs }: RunReport): readonly string[] {
  return [
    fold(SURE, [
      ...(totalG === null ? [] : rangeOf(totalG)),
      ...standIns(jobs),
      `${METHOD}, by ${prose(`${tool.name} ${tool.version}`, 60)}, job by job; errors that jobs share are added up, others are not.`,
      KNOWN_AS,
      `Counted: the machines of these jobs, what their buildings add, and a share of making the hardware. ${NOT_COUNTED}`,
    ]),
  ];
}

/** Which jobs count for something else than their audits say. */
function standIns(jobs: readonly ReportedJob[]): readonly string[] {
  const judged = judgedJobs(jobs);
  const assumed = judged.filter(({ standing }) => standing === 'assumed').length;
  const corrected = judged.filter(({ standing }) => standing === 'bounded').length;
  const said = [
    ...(assumed === 0
      ? []
      : [
          `${counted(assumed, 'job has', 'jobs have')} no usable audit: what such a runner draws, between idle and full, in the time that GitHub saw stands in.`,
        ]),
    ...(corrected === 0
      ? []
      : [
          `${counted(corrected, 'audit claims', 'audits claim')} what no such runner can draw in that time: what it can draw counts.`,
        ]),
    ...(jobs.some(isThisGate)
      ? ["This gate has no audit, nor needs one: its runner's time counts as well."]
      : []),
  ];
  return said.length === 0 ? [] : [said.join(' ')];
}
