import type { ReportedEstimate } from '../../audit/report.ts';
import type { ReportedJob, RunReport } from '../../audit/run-report.ts';
import { formatDuration, formatEnergy } from '../../units.ts';
import { withRange } from '../amounts.ts';
import { codeSpan, plainText } from '../escape.ts';
import { countedJobs, isThisGate, judgedJobs } from '../gate-job.ts';
import { type Column, counted, fold, row, table, unbroken } from '../markdown.ts';
import type { Extent } from '../told.ts';
import { share, stepsTable, sum } from './steps.ts';

const MOST_JOBS: Readonly<Record<Extent, number>> = { comment: 15, summary: 300 };
const FEW_JOBS = 5;
/** Rows of steps, of one job and of each of several. */
const ALONE = 15;
const TOGETHER = 8;
const MOST_FAMILIES = 6;
const MOST_WITH_STEPS: Readonly<Record<Extent, number>> = { comment: 3, summary: 20 };

const COLUMNS: readonly Column[] = [
  { name: 'Job' },
  { name: 'Energy', align: 'right' },
  { name: 'Share', align: 'right' },
  { name: 'Time', align: 'right' },
  { name: 'Runner' },
  { name: 'How it is known' },
];

/** The jobs, the heaviest first: with as many rows as there is room for, and with few. */
export function jobsFold(report: RunReport, extent: Extent): readonly string[] {
  const { jobs } = report;
  if (jobs.length === 0) return [];
  const title = [countedJobs(jobs), standings(jobs)].filter((text) => text !== '').join(': ');
  const full = fold(title, [jobsTable(report, MOST_JOBS[extent])]);
  const bare = fold(title, [jobsTable(report, FEW_JOBS)]);
  return full === bare ? [full] : [full, bare];
}

/** Where one job is the run there is nobody to share with, and its steps say more. */
export function jobStepsFold({ jobs }: RunReport, extent: Extent): readonly string[] {
  const withSteps = byEnergy(jobs).filter(({ steps }) => steps !== null && steps.length > 0);
  const shown = withSteps.slice(0, MOST_WITH_STEPS[extent]);
  if (shown.length === 0) return [];
  const title =
    jobs.length === 1
      ? 'Steps'
      : `Steps of the ${shown.length === 1 ? 'heaviest job' : `${shown.length} heaviest jobs`}`;
  const parts = shown.flatMap(({ name, steps }) => [
    ...(jobs.length === 1 ? [] : [`Job ${codeSpan(name)}:`]),
    stepsTable(steps ?? [], jobs.length === 1 ? ALONE : TOGETHER),
  ]);
  return [fold(title, parts)];
}

const SAID: Readonly<Record<ReportedJob['standing'], string>> = {
  audited: 'audited',
  bounded: 'corrected',
  assumed: 'without a usable audit',
  idle: 'never ran',
};

/** `250 audited, 4 without a usable audit, 2 never ran`; nobody expects one of the gate. */
function standings(jobs: readonly ReportedJob[]): string {
  const judged = judgedJobs(jobs);
  return (Object.keys(SAID) as ReportedJob['standing'][])
    .map(
      (standing) =>
        [judged.filter((job) => job.standing === standing).length, SAID[standing]] as const,
    )
    .filter(([count]) => count > 0)
    .map(([count, said]) => `${count} ${said}`)
    .join(', ');
}

function byEnergy(jobs: readonly ReportedJob[]): readonly ReportedJob[] {
  return [...jobs].sort((a, b) => (b.energyJ?.value ?? -1) - (a.energyJ?.value ?? -1));
}

function jobsTable({ jobs, energyJ }: RunReport, most: number): string {
  const whole = energyJ?.value ?? 0;
  const ran = byEnergy(judgedJobs(jobs).filter(({ standing }) => standing !== 'idle'));
  const idle = jobs.filter(({ standing }) => standing === 'idle').length;
  // A row that would stand for one job can as well be that job's.
  const shown = ran.length <= most + 1 ? ran : ran.slice(0, most);
  return table(COLUMNS, [
    ...shown.map((job) => jobRow(job, whole)),
    ...familyRows(ran.slice(shown.length), whole),
    ...(idle === 0
      ? []
      : [row([counted(idle, 'job'), '0 Wh', share(0, whole), '–', '–', NEVER_RAN])]),
    ...jobs.filter(isThisGate).map((job) => jobRow(job, whole)),
    ...(jobs.length > 1 ? [totalRow(jobs, energyJ)] : []),
  ]);
}

function totalRow(jobs: readonly ReportedJob[], energyJ: ReportedEstimate | null): string {
  const energy = energyJ === null ? 'nothing known' : unbroken(withRange(energyJ, formatEnergy));
  return row([
    `**All: ${countedJobs(jobs)}**`,
    `**${energy}**`,
    energyJ !== null && energyJ.value > 0 ? '100 %' : '–',
    timeOf(jobs),
    '–',
    '–',
  ]);
}

function jobRow(job: ReportedJob, whole: number): string {
  const { name, energyJ, durationS, runner, conclusion } = job;
  const time = durationS === null ? '–' : unbroken(formatDuration(durationS));
  const isUsual = conclusion === null || conclusion === 'success';
  return row([
    `${codeSpan(name, 60)}${isThisGate(job) ? ' (this gate)' : ''}`,
    energyJ === null ? 'nothing known' : unbroken(withRange(energyJ, formatEnergy)),
    energyJ === null ? '–' : share(energyJ.value, whole),
    isUsual ? time : `${time}, ${plainText(conclusion, 20)}`,
    runner === null ? 'not told' : codeSpan(runner, 40),
    howKnown(job),
  ]);
}

const NEVER_RAN = 'never ran';

function howKnown(job: ReportedJob): string {
  const { standing, provenance } = job;
  switch (standing) {
    case 'audited':
      return provenance === null ? 'audited, nothing measured' : PROVENANCES[provenance];
    case 'bounded':
      return correction(job);
    case 'assumed':
      return `assumed from runner and time${whyAssumed(job)}`;
    case 'idle':
      return NEVER_RAN;
  }
}

const PROVENANCES: Readonly<Record<NonNullable<ReportedJob['provenance']>, string>> = {
  measured: 'measured',
  modelled: 'modelled',
  mixed: 'measured in part',
  assumed: 'assumed',
};

/** What its audit says instead, and why that cannot be. */
function correction({ claimedJ, energyJ }: ReportedJob): string {
  if (claimedJ === null || energyJ === null) return 'corrected to what its runner can draw';
  const why =
    claimedJ < energyJ.value
      ? 'less than its runner uses doing nothing'
      : 'more than its runner can use';
  return `corrected: its audit says ${unbroken(formatEnergy(claimedJ))}, ${why}`;
}

function whyAssumed(job: ReportedJob): string {
  if (isThisGate(job)) return '';
  return job.auditId === null ? ': it has no audit' : ': its audit is in doubt';
}

/** Jobs that there is no row for, summed by what they are called before the values of their matrix. */
function familyRows(jobs: readonly ReportedJob[], whole: number): readonly string[] {
  if (jobs.length === 0) return [];
  const families = new Map<string, ReportedJob[]>();
  for (const job of jobs) {
    const name = job.name.replace(/ \(.*$/s, '');
    families.set(name, [...(families.get(name) ?? []), job]);
  }
  const sorted = [...families].sort(([, a], [, b]) => energyOf(b).value - energyOf(a).value);
  const own = sorted.slice(0, MOST_FAMILIES);
  const others = sorted.slice(MOST_FAMILIES).flatMap(([, all]) => all);
  return [
    ...own.map(([name, all]) =>
      sumRow(`${counted(all.length, 'lighter job')} of ${codeSpan(name, 60)}`, all, whole),
    ),
    ...(others.length === 0 ? [] : [sumRow(counted(others.length, 'other job'), others, whole)]),
  ];
}

function sumRow(name: string, jobs: readonly ReportedJob[], whole: number): string {
  const energyJ = energyOf(jobs);
  return row([
    name,
    unbroken(withRange(energyJ, formatEnergy)),
    share(energyJ.value, whole),
    timeOf(jobs),
    '–',
    standings(jobs),
  ]);
}

function energyOf(jobs: readonly ReportedJob[]): ReportedEstimate {
  return sum(jobs.flatMap(({ energyJ }) => (energyJ === null ? [] : [energyJ])));
}

function timeOf(jobs: readonly ReportedJob[]): string {
  const times = jobs.flatMap(({ durationS }) => durationS ?? []);
  return times.length === 0
    ? '–'
    : unbroken(formatDuration(times.reduce((all, one) => all + one, 0)));
}
