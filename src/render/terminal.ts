import type { AuditReport, ReportedIntensity, ReportedStep } from '../audit/report.ts';
import type { RuleResult, Verdict } from '../policy/verdict.ts';
import {
  formatDuration,
  formatEnergy,
  formatIntensity,
  formatMass,
  formatPower,
} from '../units.ts';
import { gridKnown, plainNumber, withRange } from './amounts.ts';
import { COMPONENT_NAMES, reasons } from './components.ts';
import { decisivePolicies, decisiveResults } from './decisive.ts';
import { clean } from './escape.ts';
import { seriesWords, zoneWords } from './grid.ts';
import { besideWords, marginalSentence, marketAmount, sharesSentence } from './shares.ts';
import { whatIfSentence } from './what-if.ts';

/** Every verdict has its own sign and word, so that none can be taken for another. */
const SIGNS: Record<Verdict, string> = {
  pass: '✔ pass',
  warn: '! warn',
  fail: '✖ fail',
  inconclusive: '? inconclusive',
  error: '✖ error',
};

type Row = readonly [name: string, text: string];

/** The report as a person at a terminal reads it: the verdict first, then how it came about. */
export function renderTerminal(report: AuditReport): string {
  const rows: Row[] = [
    ...budgetRows(report),
    ...commandRow(report),
    ...energyRows(report),
    ...stepsRow(report),
    ...carbonRows(report),
    ...whatIfRow(report),
    ...report.findings.map(({ id, message }): Row => ['Note', `${message} [${id}]`]),
  ];
  const lines = rows.map(([name, text]) => `  ${name.padEnd(9)} ${clean(text)}`);
  return [headline(report), '', ...lines, ''].join('\n');
}

function headline(report: AuditReport): string {
  const total = report.emissions?.totalG;
  if (total === undefined) return `carbon-audit: ${verdictOf(report)}, nothing measured`;
  return `carbon-audit: ${verdictOf(report)}, ${withRange(total, formatMass)} CO2e; ranges hold at 90 %`;
}

/** Where no budget was judged, no sign of success may stand. */
function verdictOf(report: AuditReport): string {
  return report.verdict === 'pass' && decisiveResults(report).length === 0
    ? 'no budget judged'
    : SIGNS[report.verdict];
}

function budgetRows(report: AuditReport): Row[] {
  const judgements = decisivePolicies(report).map(({ judgement }) => judgement);
  const unmatched = report.policies.flatMap(({ judgement }) => judgement.unmatchedBudgets);
  return [
    ...decisiveResults(report).map(({ result }): Row => ['Budget', budgetLine(result)]),
    ...judgements.flatMap(({ troubles, weaknesses }) =>
      [...troubles, ...weaknesses].map(
        ({ verdict, sentence }): Row => ['Evidence', `${SIGNS[verdict]}: ${sentence}`],
      ),
    ),
    ...judgements.flatMap(({ waivers }) =>
      waivers.map(({ sentence }): Row => ['Waiver', sentence]),
    ),
    ...unmatched.map((id): Row => ['Budget', `- not for this run: \`${id}\`, by its \`match\``]),
  ];
}

/** A limit that is broken and only observed has passed nothing. */
function budgetLine({ enforcement, judged, verdict, waiver, sentence }: RuleResult): string {
  if (waiver !== null) return `· waived: ${sentence}`;
  const sign = enforcement === 'observe' && judged !== verdict ? '· observed' : SIGNS[verdict];
  return `${sign}: ${sentence}`;
}

/** A command that did not do its work makes a small number, which is no success. */
function commandRow({ command, usage }: AuditReport): Row[] {
  if (command === null || (command.exitCode === 0 && command.signal === null)) return [];
  const how =
    command.signal === null
      ? `failed with exit code ${command.exitCode}`
      : `was ended by ${command.signal}`;
  const after = usage === null ? '' : ` after ${formatDuration(usage.durationS)}`;
  return [['Command', `${how}${after}: the figures are those of what ran`]];
}

function energyRows({ usage, energy, machine }: AuditReport): Row[] {
  if (usage === null || energy === null) return [];
  const busy = `${Math.round(usage.cpuUtilisation * 100)} % of ${machine.container?.cpus ?? machine.threads} hardware threads busy`;
  return [
    [
      'Energy',
      `${withRange(energy.machineJ, formatEnergy)}, the whole machine's in ${formatDuration(usage.durationS)}: ${busy}, ${formatPower(energy.meanPowerW.value)} on average`,
    ],
    ...energy.components.map(
      ({ id, provenance, explanation, energyJ }): Row => [
        COMPONENT_NAMES[id],
        `${withRange(energyJ, formatEnergy)} ${provenance}: ${explanation}`,
      ],
    ),
    ...reasons(energy.components).map((sentence): Row => ['Why', sentence]),
  ];
}

const MOST_STEPS = 3;

/** The heaviest steps, by their part of the energy. */
function stepsRow({ steps, energy }: AuditReport): Row[] {
  const wholeJ = energy?.machineJ.value ?? 0;
  if (steps === null || wholeJ === 0) return [];
  const told = (name: string, valuesJ: readonly number[]) => {
    const percent = (valuesJ.reduce((sum, one) => sum + one, 0) / wholeJ) * 100;
    return `${name} ${percent < 10 ? percent.toFixed(1) : Math.round(percent)} %`;
  };
  const of = (wanted: ReportedStep['kind']) => steps.filter(({ kind }) => kind === wanted);
  const heaviest = of('step').sort((a, b) => b.energyJ.value - a.energyJ.value);
  const more = heaviest.slice(MOST_STEPS).map(({ energyJ }) => energyJ.value);
  const rest = [
    ['the audit itself', of('audit')],
    ['no step', of('unattributed')],
  ] as const;
  const parts = [
    ...heaviest
      .slice(0, MOST_STEPS)
      .map(({ name, energyJ }) => told(name ?? 'a step without a name', [energyJ.value])),
    ...(more.length === 0 ? [] : [told(`${more.length} more`, more)]),
    ...rest.map(([name, rows]) =>
      told(
        name,
        rows.map(({ energyJ }) => energyJ.value),
      ),
    ),
  ];
  return [['Steps', parts.join(', ')]];
}

function carbonRows(report: AuditReport): Row[] {
  const { energy, emissions, intensity } = report;
  const grids: Row[] = [
    ['Grid', gridWords(intensity, placeOf(report))],
    ...report.intensityBeside.slice(0, MOST_BESIDE).map(besideRow),
  ];
  if (energy === null || emissions === null) return grids;
  const { pue } = energy;
  const shares = sharesSentence(emissions);
  const year = pue.year === null ? '' : `, ${pue.year}`;
  return [
    [
      'Carbon',
      `${withRange(emissions.operationalG, formatMass)} from electricity: Energy x Building x Grid`,
    ],
    ...(shares === null ? [] : [['Of it', shares] as const]),
    ...grids,
    ...marginalRow(emissions),
    ...marketRow(report),
    [
      'Building',
      `x ${withRange(pue, plainNumber)} for what the building adds (PUE), ${pue.provenance}: ${pue.source}${year}`,
    ],
    [
      'Hardware',
      `${withRange(emissions.embodiedG, formatMass)} from making it, assumed: ${emissions.embodiedExplanation}`,
    ],
  ];
}

function whatIfRow(report: AuditReport): Row[] {
  const sentence = whatIfSentence(report);
  return sentence === null ? [] : [['What if', sentence]];
}

/** One series at most is asked for; a report from elsewhere may claim more. */
const MOST_BESIDE = 3;

function besideRow(beside: ReportedIntensity): Row {
  return ['Beside', `${gridWords(beside, zoneWords(beside.zone))}; ${besideWords(beside)}`];
}

/** A figure of the grid with whose it is, and by which licence it may be told. */
function gridWords(intensity: ReportedIntensity, where: string): string {
  const { meanGPerKwh, kind, year, boundary, source, licence } = intensity;
  const amount = `${withRange(meanGPerKwh, formatIntensity)} in ${where}, ${gridKnown(intensity)}`;
  const words = `${amount}: ${seriesWords(intensity)} of ${year}`;
  // Of what a person gave nothing more is known, and it needs no licence.
  return kind === 'declared'
    ? `${words}; ${source}`
    : `${words}, ${boundary}; ${source} (${licence})`;
}

function marginalRow(emissions: NonNullable<AuditReport['emissions']>): Row[] {
  const sentence = marginalSentence(emissions);
  return sentence === null ? [] : [['Marginal', sentence]];
}

function marketRow(report: AuditReport): Row[] {
  const amount = marketAmount(report);
  return amount === null ? [] : [['Contract', `${amount}. ${report.marketBased?.evidence ?? ''}`]];
}

const UNKNOWN = 'an unknown place';

function placeOf({ place, intensity }: AuditReport): string {
  const { zone } = intensity;
  const name = zoneWords(zone, place);
  if (zone === 'declared') return name;
  if (zone === 'world')
    return `${place.region ?? place.zone ?? place.country ?? UNKNOWN} (${name})`;
  return place.region === null ? name : `${name}, the grid of ${place.provider} ${place.region}`;
}
