import type { AuditReport } from '../audit/report.ts';
import type { RuleResult, Verdict } from '../policy/verdict.ts';
import {
  formatDuration,
  formatEnergy,
  formatIntensity,
  formatMass,
  formatPower,
} from '../units.ts';
import { withRange } from './amounts.ts';
import { decisiveResults } from './decisive.ts';
import { clean } from './escape.ts';

/** Every verdict has its own sign and word, so that none can be taken for another. */
const SIGNS: Record<Verdict, string> = {
  pass: '✔ pass',
  warn: '! warn',
  fail: '✖ fail',
  inconclusive: '? inconclusive',
  error: '✖ error',
};

/** The report as a person at a terminal reads it: the verdict first, then how it came about. */
export function renderTerminal(report: AuditReport): string {
  const rows: [string, string][] = [
    ...numberRows(report),
    ...placeRows(report),
    ...decisiveResults(report).map(({ result }): [string, string] => [
      'Budget',
      budgetLine(result),
    ]),
    ...report.findings.map(({ id, message }): [string, string] => ['Note', `${message} [${id}]`]),
  ];
  const lines = rows.map(([name, text]) => `  ${name.padEnd(9)} ${clean(text)}`);
  return [headline(report), '', ...lines, ''].join('\n');
}

function headline(report: AuditReport): string {
  const total = report.emissions?.totalG;
  const amount = total === undefined ? 'nothing measured' : `${withRange(total, formatMass)} CO2e`;
  return `carbon-audit: ${verdictOf(report)}, ${amount}`;
}

/** Where no budget was judged, no sign of success may stand. */
function verdictOf(report: AuditReport): string {
  return report.verdict === 'pass' && decisiveResults(report).length === 0
    ? 'no budget judged'
    : SIGNS[report.verdict];
}

function numberRows(report: AuditReport): [string, string][] {
  const { usage, energy, emissions, machine } = report;
  if (usage === null || energy === null || emissions === null) return [];
  const busy = `${Math.round(usage.cpuUtilisation * 100)} % of ${machine.threads} hardware threads busy`;
  return [
    ['Energy', `${withRange(energy.machineJ, formatEnergy)} at the machine, ${sources(report)}`],
    [
      'Carbon',
      `${formatMass(emissions.operationalG.value)} from electricity, ${formatMass(emissions.embodiedG.value)} from making the hardware`,
    ],
    [
      'Time',
      `${formatDuration(usage.durationS)}, ${busy}, ${formatPower(energy.meanPowerW.value)} on average`,
    ],
    ...energy.components.map(({ id, provenance, explanation, energyJ }): [string, string] => [
      id === 'cpu' ? 'CPU' : 'Memory',
      `${formatEnergy(energyJ.value)} ${provenance}: ${explanation}`,
    ]),
  ];
}

function sources({ energy }: AuditReport): string {
  const all = new Set(energy?.components.map((component) => component.provenance));
  return [...all].join(' and ');
}

function placeRows({ place, intensity, energy }: AuditReport): [string, string][] {
  const name =
    place.region === null
      ? (place.zone ?? place.country ?? 'unknown')
      : `${place.provider} ${place.region}`;
  const grid = `${withRange(intensity.meanGPerKwh, formatIntensity)}, ${intensity.kind} ${intensity.signal} ${intensity.year}, ${intensity.boundary}; ${intensity.source} (${intensity.licence})`;
  const rows: [string, string][] = [
    ['Place', name],
    ['Grid', `${intensity.zone}: ${grid}`],
  ];
  if (energy !== null) {
    const { pue } = energy;
    const year = pue.year === null ? 'year unknown' : String(pue.year);
    rows.push(['Building', `PUE ${pue.value} ${pue.provenance}: ${pue.source}, ${year}`]);
  }
  return rows;
}

function budgetLine(result: RuleResult): string {
  return `${SIGNS[result.verdict]}: ${result.sentence}`;
}
