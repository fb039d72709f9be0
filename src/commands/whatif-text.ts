import { range } from '../estimate.ts';
import { facilityOf } from '../footprint/facility.ts';
import { askedAt, type IntensitySeries, meanIntensity, PROFILED_ZONES } from '../grid/grid.ts';
import type { Place } from '../place/place.ts';
import { describeRegions } from '../policy/describe.ts';
import { plainNumber } from '../render/amounts.ts';
import { kindWords, seriesWords, zoneWords } from '../render/grid.ts';
import {
  formatDuration,
  formatEnergy,
  formatIntensity,
  formatMass,
  formatPercent,
  formatRange,
} from '../units.ts';
import type { Elsewhere } from '../whatif/elsewhere.ts';
import type { Job } from '../whatif/job.ts';
import type { Later } from '../whatif/later.ts';
import type { Saving } from '../whatif/saving.ts';
import type { Counted, WhatIfOptions } from './whatif-options.ts';

/** Of all regions of a provider these are shown; of a list that was asked for, all. */
const SHOWN = 5;

/** How far ahead the tables alone find most of what waiting saves; data/METHOD.md has what was measured. */
const WELL_TOLD_MS = 24 * 3_600_000;
const BEYOND_WELL_TOLD =
  '; beyond 24 h a profile alone finds on average under 70 % of what hindsight saves';

export type Answer = Readonly<{
  now: Counted;
  later: Later | null;
  /** What `later` is a share of; `null`: nothing could tell hours apart. */
  laterBase: Counted | null;
  elsewhere: readonly Elsewhere[];
  /** What `elsewhere` is a share of. */
  elsewhereBase: Counted;
  /** What the licences of all figures in it ask to be said. */
  attributions: readonly string[];
}>;

/** `aws:eu-north-1` */
export function regionName({ provider, region }: Place): string {
  return `${provider}:${region}`;
}

/** The answer for people, whole. */
export function textOf(options: WhatIfOptions, answer: Answer): string {
  const { job, listedBy, withinMs } = options;
  const { now, laterBase, elsewhereBase } = answer;
  const shown = listedBy === null ? answer.elsewhere.slice(0, SHOWN) : answer.elsewhere;
  const left = answer.elsewhere.length - shown.length;
  return `${[
    `${formatEnergy(job.machineJ.value)} at the machine in ${formatDuration(lengthS(job))} from ${utcMinute(job.span.fromMs)}, ${placeName(job, now.series)}:`,
    `  ${gramsWords(now)} CO2e of electricity, by ${figureWords(job, now.series)}, ${buildingWords(job)}`,
    '',
    `Later, ended within ${formatDuration(withinMs / 1_000)}`,
    ...(answer.later === null ? [] : baseLine(laterBase, 'hours', options, now)),
    `  ${laterLine(options, answer)}`,
    '',
    'Elsewhere, at the same time',
    ...(shown.length === 0
      ? [`  no other region is known: ${whyNone(options)}`]
      : [...baseLine(elsewhereBase, 'places', options, now), ...elsewhereLines(shown, options)]),
    ...(left === 0
      ? []
      : [
          `  and ${left} more; name those you may use with --regions, or in a policy's \`what-if\``,
        ]),
    '',
    'Averages of each grid: what one more job does to it, on the margin, may differ. The range of a share',
    'leaves out what both sides share, such as the energy; the grams are as unsure as what is emitted now.',
    ...answer.attributions,
  ].join('\n')}\n`;
}

/** What shares are of, where that is not what counts. */
function baseLine(
  base: Counted | null,
  what: 'hours' | 'places',
  { job }: WhatIfOptions,
  now: Counted,
): readonly string[] {
  if (base === null) return [];
  const { series } = base;
  if (series.kind === 'declared') {
    return ['  here by the declared figure, there by the tables: the two may count differently'];
  }
  if (isSame(series, now.series, job)) return [];
  const whose = askedAt(series) === null ? 'the tables have' : 'the provider has';
  return [
    `  compared with the ${gramsWords(base)} that ${whose} for here, by ${figureWords(job, series)}: of other ${what} nothing else is known`,
  ];
}

function isSame(a: IntensitySeries, b: IntensitySeries, job: Job): boolean {
  const [one, other] = [meanOf(a, job), meanOf(b, job)].map(({ value }) => value);
  return a.kind === b.kind && a.zone === b.zone && formatMean(one) === formatMean(other);
}

function formatMean(value = 0): string {
  return value.toPrecision(5);
}

function meanOf(series: IntensitySeries, { span }: Job) {
  return meanIntensity(series, span.fromMs, span.toMs);
}

function gramsWords({ emittedG }: Pick<Counted, 'emittedG'>): string {
  const { low, high } = range(emittedG);
  return formatRange(emittedG.value, low, high, formatMass);
}

/** `annual mean (average), 253 g/kWh` */
function figureWords(job: Job, series: IntensitySeries): string {
  return `${wordsOf(series)}, ${formatIntensity(meanOf(series, job).value)}`;
}

function laterLine(
  { job, withinMs, provider }: WhatIfOptions,
  { now, later, laterBase }: Answer,
): string {
  if (lengthS(job) * 1_000 > withinMs) {
    return `the job takes ${formatDuration(lengthS(job))}, and would not have ended by then`;
  }
  if (later === null) return whyNoHours(now.series, job.place, provider.id !== 'none');
  if (later.span.fromMs === job.span.fromMs) return 'no hour is cleaner than its own';
  const isByTables = laterBase === null || askedAt(laterBase.series) === null;
  const doubt = isByTables && withinMs > WELL_TOLD_MS ? BEYOND_WELL_TOLD : '';
  return `${utcMinute(later.span.fromMs)}: ${gramsWords(later)}, ${savingWords(later.saving)}, by ${wordsOf(later)}${doubt}`;
}

function whyNoHours({ kind, zone }: IntensitySeries, place: Place, isAsked: boolean): string {
  if (kind === 'declared')
    return 'the figure was declared, one for all hours: nothing tells them apart';
  if (place.by === 'unknown') return 'the place is not known, so nothing tells its hours apart';
  const where = zoneWords(zone, place);
  const none =
    kind === 'borrowed-profile'
      ? `the shape that ${where} borrows is not known to tell its hours apart (${PROFILED_ZONES} grid zones have their own)`
      : `no hourly profile is bundled for ${where} (${PROFILED_ZONES} grid zones have one)`;
  if (place.zone === null) return `${none}: name the region or zone`;
  return isAsked
    ? none
    : `${none}; --intensity-provider electricity-maps could tell its hours, with a token`;
}

/** In columns as wide as what stands in them. */
function elsewhereLines(
  shown: readonly Elsewhere[],
  { job, allowed }: WhatIfOptions,
): readonly string[] {
  const rows = shown.map(({ place, zone, emittedG, saving, ...told }) => ({
    cells: [
      place.provider === job.place.provider ? (place.region ?? '') : regionName(place),
      zone.replace(/^country:/, 'country '),
      gramsWords({ emittedG }),
    ],
    rest: `${savingWords(saving)}, by ${wordsOf(told)}${allowed === null || allowed.includes(regionName(place)) ? '' : '; not among the regions that the policy allows'}`,
  }));
  const widths = [0, 1, 2].map((at) =>
    Math.max(...rows.map(({ cells }) => cells[at]?.length ?? 0)),
  );
  return rows.map(({ cells, rest }) => {
    const padded = cells.map((cell, at) => cell.padEnd(widths[at] ?? 0));
    return `  ${[...padded, rest].join('  ')}`;
  });
}

function savingWords(saving: Saving): string {
  const { savedShare, lowShare, highShare, savedG, isSure } = saving;
  if (savedG === 0) return 'the same';
  if (savedG > 0) {
    return isSure
      ? `${formatRange(savedShare, lowShare, highShare, formatPercent)} less, about ${formatMass(savedG)}`
      : `${formatPercent(savedShare)} less, about ${formatMass(savedG)}; may be no saving at all`;
  }
  return highShare < 0
    ? `${formatRange(-savedShare, -highShare, -lowShare, formatPercent)} more, about ${formatMass(-savedG)}`
    : `${formatPercent(-savedShare)} more, about ${formatMass(-savedG)}; may be no more at all`;
}

type Told = Pick<IntensitySeries, 'kind' | 'signal'> &
  Partial<Pick<IntensitySeries, 'retrievedAt'>>;

function wordsOf({ kind, signal, retrievedAt = null }: Told): string {
  if (kind === 'profile' && askedAt({ retrievedAt }) !== null) {
    return `${kindWords(kind)} from the last hour that was told on (${signal})`;
  }
  return seriesWords({ kind, signal });
}

function buildingWords({ place }: Job): string {
  const { pue, provenance } = facilityOf(place);
  return `building (PUE) ${plainNumber(pue.value)}, ${provenance}`;
}

function placeName({ place }: Job, { zone }: IntensitySeries): string {
  const grid = zoneWords(zone, place);
  if (place.by === 'unknown') return zone === 'world' ? `an unknown place (${grid})` : grid;
  if (place.region !== null) return `${place.provider} ${place.region} (${grid})`;
  return zone === 'world' ? `${place.zone ?? place.country} (${grid})` : grid;
}

function whyNone({ job: { place }, allowed, listedBy }: WhatIfOptions): string {
  const own = regionName(place);
  if (listedBy === 'person') return `only ${own} was named, where it runs`;
  if (place.region === null) {
    return 'the place is not a region of a cloud; --regions names some to compare with';
  }
  const others = (allowed ?? []).filter((region) => region !== own);
  if (others.length > 0) {
    return `${describeRegions(others)} may be used, and the job runs at ${place.provider}; --regions names others to compare with`;
  }
  return allowed?.includes(own) === true
    ? `only ${own}, where it runs, may be used`
    : 'the policies allow none';
}

function lengthS({ span }: Job): number {
  return (span.toMs - span.fromMs) / 1_000;
}

function utcMinute(ms: number): string {
  const time = new Date(ms).toISOString();
  return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}
