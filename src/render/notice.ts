import type { AuditReport } from '../audit/report.ts';
import type { RunReport } from '../audit/run-report.ts';
import { formatDuration, formatEnergy, formatMass } from '../units.ts';
import { withRange } from './amounts.ts';
import { decisiveResults } from './decisive.ts';
import { clean } from './escape.ts';
import { countedJobs } from './gate-job.ts';
import { outcome } from './signs.ts';

const MOST_OF_A_LINE = 1_000;

/**
 * The audit as one line of a job's log: `carbon-audit: pass (within budget), 48 g (33-63 g) CO2e,
 * 150 Wh (130-170 Wh), 26 min; …`. The runner reads commands out of logs; foreign text in it can
 * make none.
 */
export function logLine(report: AuditReport): string {
  return lineOf(report, numbers(report));
}

/** A run as one line of its gate's log, in the same form. */
export function runLogLine(report: RunReport): string {
  const { totalG, energyJ, jobs } = report;
  if (totalG === null || energyJ === null) return lineOf(report, ['nothing measured']);
  return lineOf(report, [
    `${withRange(totalG, formatMass)} CO2e`,
    withRange(energyJ, formatEnergy),
    countedJobs(jobs),
  ]);
}

type Judged = Pick<AuditReport, 'verdict' | 'sentence' | 'policies'>;

function lineOf(report: Judged, amounts: readonly string[]): string {
  const line = [`carbon-audit: ${verdictOf(report)}`, ...amounts].join(', ');
  return withoutCommands(`${line}; ${clean(report.sentence)}`).slice(0, MOST_OF_A_LINE);
}

function verdictOf(report: Judged): string {
  const worst = decisiveResults(report)[0]?.result;
  if (worst === undefined) return report.verdict === 'pass' ? 'no budget judged' : report.verdict;
  return worst.verdict === report.verdict
    ? `${report.verdict} (${outcome(worst)})`
    : report.verdict;
}

function numbers({ emissions, energy, usage }: AuditReport): readonly string[] {
  if (emissions === null || energy === null || usage === null) return ['nothing measured'];
  return [
    `${withRange(emissions.totalG, formatMass)} CO2e`,
    withRange(energy.machineJ, formatEnergy),
    formatDuration(usage.durationS),
  ];
}

/** `::name::` begins a command and `##[name]` one of the runner's older kind. */
function withoutCommands(line: string): string {
  return line.replace(/:(?=:)/g, ': ').replace(/#(?=#)/g, '# ');
}
