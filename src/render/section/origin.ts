import type { AuditReport, ReportedComponent, ReportedEnergy } from '../../audit/report.ts';
import {
  formatDuration,
  formatEnergy,
  formatIntensity,
  formatMass,
  formatPercent,
  formatPower,
} from '../../units.ts';
import { gridKnown, plainNumber, used, withRange } from '../amounts.ts';
import { COMPONENT_NAMES, reasons } from '../components.ts';
import { codeSpan, plainText, prose } from '../escape.ts';
import { kindWords, zoneWords } from '../grid.ts';
import { type Column, fold, type Room, row, table, unbroken, within } from '../markdown.ts';
import { besideWords, marginalSentence, marketAmount, sharesSentence } from '../shares.ts';

const ROOM: Room = { entries: 12, units: 3_500 };
const ROOM_FOR_REASONS: Room = { entries: 4, units: 1_000 };
/** A host's share and all the rows that its watts rest on. */
const MOST_OF_HOW = 800;

type Placed = Pick<AuditReport, 'place' | 'placeRungs'>;

/** What the rungs say where their place is what counts, the surest first. */
const HOW_KNOWN: readonly (readonly [
  id: AuditReport['placeRungs'][number]['id'],
  words: string,
])[] = [
  ['unknown', 'nobody knows'],
  ['policy-pins', 'pinned by the policy'],
  ['policy-default', "the policy's default"],
  ['setup-info', 'shown by `setup-info`'],
  ['cloud-files', 'shown by `cloud-files`'],
  ['metadata', 'shown by `metadata`'],
  ['runners', "named by the policy's `runners`"],
  ['environment', 'named by `environment`'],
  ['recording', 'told by the `recording`'],
  ['input', 'named by the input'],
];

/** The surest of the rungs that name the place; the last three of the ladder answer where they count alone. */
function howKnown({ place, placeRungs }: Placed): string {
  const region = place.region === null ? null : `${place.provider}:${place.region}`;
  const answers = placeRungs.filter(
    ({ id, outcome, region: named }) =>
      outcome === 'answered' && (LAST.has(id) || named === region || id === 'input'),
  );
  return HOW_KNOWN.find(([id]) => answers.some((one) => one.id === id))?.[1] ?? 'nobody knows';
}

const LAST: ReadonlySet<string> = new Set(['unknown', 'policy-pins', 'policy-default']);

/** Where the number comes from, in one line. */
export function origin(report: AuditReport): readonly string[] {
  const { usage, energy } = report;
  if (usage === null || energy === null) return [];
  const busy = `${formatPercent(usage.cpuUtilisation)} of ${report.machine.container?.cpus ?? report.machine.threads} threads busy`;
  return [
    `${used(energy.machineJ)} at the machine in ${formatDuration(usage.durationS)} (${busy}, ${formatPower(energy.meanPowerW.value)} on average), ${provenances(energy)}; ${gridOf(report)}.`,
  ];
}

function provenances({ components }: ReportedEnergy): string {
  const all = new Set(components.map(({ provenance }) => plainText(provenance)));
  return [...all].slice(0, 3).join(' and ');
}

function placeOf({ place, intensity }: Pick<AuditReport, 'place' | 'intensity'>): string {
  const zone = zoneWords(intensity.zone, place, codeSpan);
  if (place.region === null) return zone;
  return `${plainText(place.provider ?? '')} ${codeSpan(place.region)} (${zone})`.trim();
}

/** The energy part by part, then the place, its grid and its building, with their sources. */
export function origins(report: AuditReport): readonly string[] {
  const { energy, emissions } = report;
  const shares = emissions === null ? null : sharesSentence(emissions);
  const marginal = emissions === null ? null : marginalSentence(emissions);
  const parts = [
    ...(energy === null ? [] : [energyTable(energy), ...whyNotBetter(energy)]),
    ...(emissions === null
      ? []
      : [
          `Carbon: ${withRange(emissions.operationalG, formatMass)} from electricity, ${withRange(emissions.embodiedG, formatMass)} from making the hardware. ${prose(emissions.embodiedExplanation)}`,
        ]),
    ...(shares === null ? [] : [`Electricity: ${shares}`]),
    ...(marginal === null ? [] : [prose(marginal)]),
    sourceTable(report),
    ladder(report),
    ...attributionsOf(report).map((one) => prose(one)),
  ];
  return [fold('Energy, place and sources', parts)];
}

/** What the licences of the figures that are shown ask to be said, each once. */
export function attributionsOf({
  intensity,
  intensityBeside,
}: Pick<AuditReport, 'intensity' | 'intensityBeside'>): readonly string[] {
  const shown = [intensity, ...intensityBeside.slice(0, MOST_BESIDE)];
  return [...new Set(shown.flatMap(({ attribution }) => attribution ?? []))];
}

function energyTable(energy: ReportedEnergy): string {
  const columns = [
    { name: 'Part' },
    { name: 'Energy', align: 'right' },
    { name: 'How' },
    { name: 'From' },
  ] as const;
  const { pue } = energy;
  const { shown } = within(energy.components, ROOM, componentRow);
  return table(columns, [
    ...shown,
    row([
      `Building (PUE ${plainNumber(pue.value)})`,
      unbroken(withRange(energy.facilityJ, formatEnergy)),
      plainText(pue.provenance),
      'what the building adds to the machine',
    ]),
  ]);
}

function componentRow(component: ReportedComponent): string {
  const { id, energyJ, provenance, explanation, detail } = component;
  const how = detail === null ? explanation : `${explanation} ${detail}`;
  return row([
    COMPONENT_NAMES[id],
    unbroken(withRange(energyJ, formatEnergy)),
    plainText(provenance),
    prose(how, MOST_OF_HOW),
  ]);
}

function whyNotBetter({ components }: ReportedEnergy): readonly string[] {
  return within(reasons(components), ROOM_FOR_REASONS, (sentence) => prose(sentence)).shown;
}

/** One series at most is asked for; a report from elsewhere may claim more. */
const MOST_BESIDE = 3;

export function besideRows(beside: AuditReport['intensityBeside']): readonly string[] {
  return beside.slice(0, MOST_BESIDE).map(besideRow);
}

function besideRow(beside: AuditReport['intensityBeside'][number]): string {
  const { year, licence } = beside;
  return row([
    'Grid, beside',
    `${gridWords(beside)}; ${besideWords(beside)}`,
    sourceOf(beside),
    String(year),
    plainText(licence),
  ]);
}

type Intensity = AuditReport['intensity'];

function gridWords(intensity: Intensity): string {
  const { zone, kind, signal, boundary, meanGPerKwh } = intensity;
  const amount = withRange(meanGPerKwh, formatIntensity);
  const words = kind === 'declared' ? [kind] : [kind, signal, boundary];
  const what = `${amount}, ${gridKnown(intensity)}: ${words.map((word) => plainText(word)).join(', ')}`;
  // A figure that is given for no place has no zone.
  return kind === 'declared' && zone === 'declared' ? what : `${codeSpan(zone)}: ${what}`;
}

/** A person's word has no address. */
function sourceOf({ source, url }: Intensity): string {
  return url === '' ? prose(source, 160) : `${prose(source, 160)}, ${codeSpan(url, 120)}`;
}

/** Of a contract no source is known but what its user says of it. */
function marketRow(report: AuditReport): readonly string[] {
  const amount = marketAmount(report);
  if (amount === null) return [];
  const evidence = prose(report.marketBased?.evidence ?? '', 300);
  return [row(['Grid, by contract', amount, evidence, '–', '–'])];
}

function sourceTable(report: AuditReport): string {
  const { intensity, intensityBeside, energy } = report;
  return table(SOURCE_COLUMNS, [
    placeRow(report),
    gridRow(intensity),
    ...besideRows(intensityBeside),
    ...marketRow(report),
    ...(energy === null ? [] : [pueRow(energy.pue)]),
  ]);
}

export const SOURCE_COLUMNS: readonly Column[] = [
  { name: 'What' },
  { name: 'Value' },
  { name: 'Source' },
  { name: 'Year' },
  { name: 'Licence' },
];

export function placeRow(placed: Placed): string {
  return row(['Place', placeName(placed.place), howKnown(placed), '–', '–']);
}

export function gridRow(intensity: AuditReport['intensity']): string {
  return row([
    'Grid',
    gridWords(intensity),
    sourceOf(intensity),
    String(intensity.year),
    plainText(intensity.licence),
  ]);
}

export function pueRow(pue: ReportedEnergy['pue']): string {
  return row([
    'Building',
    `PUE ${withRange(pue, plainNumber)}, ${plainText(pue.provenance)}`,
    prose(pue.source, 120),
    pue.year === null ? 'unknown' : String(pue.year),
    plainText(pue.licence),
  ]);
}

const MOST_GRIDS = 3;

/** `253 g/kWh (136-470 g/kWh), annual mean, in azure westeurope (grid zone NL)`, each once; of many the first. */
export function gridsOf(
  sources: readonly Pick<AuditReport, 'place' | 'intensity'>[],
): readonly string[] {
  const all = [...new Set(sources.map(gridOf))];
  const left = all.length - MOST_GRIDS;
  return left > 0 ? [...all.slice(0, MOST_GRIDS), `${left} more`] : all;
}

function gridOf(source: Pick<AuditReport, 'place' | 'intensity'>): string {
  const { meanGPerKwh, kind, zone } = source.intensity;
  const amount = withRange(meanGPerKwh, formatIntensity);
  if (zone === 'world') return `${amount}, ${zoneWords(zone)}`;
  return `${amount}, ${plainText(kindWords(kind))}, in ${placeOf(source)}`;
}

const OUTCOMES: Readonly<Record<AuditReport['placeRungs'][number]['outcome'], string>> = {
  answered: 'told it',
  silent: 'had nothing to say',
  ignored: 'was not believed',
  passed: 'was passed over',
};

/** How the place was found: what every rung of the ladder answered, or why it was passed. */
function ladder({ placeRungs }: AuditReport): string {
  const { shown } = within(
    placeRungs,
    ROOM,
    ({ id, outcome, text }) => `- ${codeSpan(id)} ${OUTCOMES[outcome]}: ${prose(text, 300)}`,
  );
  return ['How the place was found:', '', ...shown].join('\n');
}

function placeName({ by, provider, region, display, zone, country }: AuditReport['place']): string {
  if (by === 'unknown') return 'unknown';
  const name = region ?? zone ?? country ?? 'unknown';
  const known = display === null ? '' : ` (${plainText(display)})`;
  return `${provider === null ? '' : `${plainText(provider)} `}${codeSpan(name)}${known}`;
}
