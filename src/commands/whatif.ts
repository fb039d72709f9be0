import { serialise } from '../audit/serialise.ts';
import { type Estimate, range } from '../estimate.ts';
import type { Finding } from '../finding.ts';
import { facilityOf } from '../footprint/facility.ts';
import {
  bundledIntensity,
  carriedFrom,
  type IntensitySeries,
  knownHours,
  pricedIntensity,
} from '../grid/grid.ts';
import { describeRegions } from '../policy/describe.ts';
import { plainNumber } from '../render/amounts.ts';
import { formatDuration, formatEnergy, formatMass, formatPercent, formatRange } from '../units.ts';
import { type Elsewhere, elsewhere } from '../whatif/elsewhere.ts';
import { gramsAt, type IntensityOver, type Job } from '../whatif/job.ts';
import { type Later, later } from '../whatif/later.ts';
import type { Saving } from '../whatif/saving.ts';
import { type CommandIo, EXIT } from './io.ts';
import { liveOrder } from './live.ts';
import { parseWhatIfOptions, type WhatIfOptions } from './whatif-options.ts';

const HOUR_MS = 3_600_000;

/** Of all regions of a provider these are shown; of a list that was asked for, all. */
const SHOWN = 5;

type Answer = Readonly<{
  now: Readonly<{ series: IntensitySeries; emittedG: Estimate }>;
  later: Later | null;
  elsewhere: readonly Elsewhere[];
  /** What the licences of all figures in it ask to be said. */
  attributions: readonly string[];
}>;

/**
 * `carbon-audit whatif`: what the same energy would have emitted in the provider's other regions, and
 * later at the same place.
 */
export async function whatif(argv: readonly string[], io: CommandIo): Promise<number> {
  const options = await parseWhatIfOptions(argv, io.cwd, io.now());
  const attributions = new Set<string>();
  const attributed = (series: IntensitySeries) => {
    if (series.attribution !== null) attributions.add(series.attribution);
    return series;
  };
  const intensityOver: IntensityOver = (place, span) =>
    attributed(bundledIntensity(place, span).series);
  const { job, notSeen } = options;
  const { overHere, findings } = await courseOf(options, intensityOver, io);
  const series = attributed(overHere(job.place, job.span));
  const told = {
    now: { series, emittedG: gramsAt(job, job.place, job.span, series) },
    later: later(job, overHere, options.withinMs),
    elsewhere: elsewhere(job, intensityOver, options.regions),
  };
  const answer: Answer = { ...told, attributions: [...attributions] };
  io.stdout(options.json ? serialise(documentOf(options, answer)) : textOf(options, answer));
  for (const message of notSeen) io.stderr(`carbon-audit: the policy is not whole: ${message}\n`);
  const assumed = facilityOf(job.place).findings;
  for (const { id, message } of [...findings, ...assumed])
    io.stderr(`carbon-audit: ${message} [${id}]\n`);
  return EXIT.ok;
}

/**
 * What tells the hours in which the job could run: a provider's own course of them, else the bundled
 * one, from the hour before on where the provider told at least that.
 */
async function courseOf(
  { job, withinMs, provider }: WhatIfOptions,
  bundledOver: IntensityOver,
  io: CommandIo,
): Promise<Readonly<{ overHere: IntensityOver; findings: readonly Finding[] }>> {
  const order = await liveOrder(provider, io);
  if (order === null) return { overHere: bundledOver, findings: [] };
  const { place, span } = job;
  const hours = { fromMs: span.fromMs, toMs: Math.max(span.toMs, span.fromMs + withinMs) };
  const ahead = await pricedIntensity(place, hours, order);
  const findings = ahead.findings.filter(({ id }) => id.startsWith('intensity-'));
  if (ahead.series.retrievedAt !== null) return { overHere: () => ahead.series, findings };
  const before = { fromMs: span.fromMs - HOUR_MS, toMs: span.fromMs };
  const { series } = await pricedIntensity(place, before, order);
  const known =
    series.retrievedAt === null ? null : knownHours(series, bundledOver(place, before), before);
  if (known === null) return { overHere: bundledOver, findings };
  return {
    overHere: (where, when) => carriedFrom(known, bundledOver(where, when), when),
    findings,
  };
}

function documentOf(
  { job, regions, withinMs, notSeen }: WhatIfOptions,
  { now, ...others }: Answer,
) {
  const { zone, kind, signal, boundary, source, licence } = now.series;
  const { value, factors } = now.emittedG;
  const { pue, provenance } = facilityOf(job.place);
  const figure = { zone, kind, signal, boundary, source, licence };
  return {
    schemaVersion: 1,
    kind: 'what-if',
    place: job.place,
    energyJ: job.machineJ.value,
    ...times(job.span),
    withinH: withinMs / 3_600_000,
    regionsAllowed: regions,
    pue: { value: pue.value, provenance },
    now: { ...figure, emittedG: { value, ...range(now.emittedG), factors } },
    later: others.later === null ? null : laterDocument(others.later),
    elsewhere: others.elsewhere,
    notSeen,
    attributions: others.attributions,
  };
}

function laterDocument({ span, ...told }: Later) {
  return { ...times(span), ...told };
}

function times({ fromMs, toMs }: Job['span']) {
  return { startAt: new Date(fromMs).toISOString(), endAt: new Date(toMs).toISOString() };
}

function textOf({ job, regions, isListed, withinMs }: WhatIfOptions, answer: Answer): string {
  const { now } = answer;
  const { low, high } = range(now.emittedG);
  const energy = formatEnergy(job.machineJ.value);
  const lasts = formatDuration((job.span.toMs - job.span.fromMs) / 1_000);
  const shown = isListed ? answer.elsewhere : answer.elsewhere.slice(0, SHOWN);
  return `${[
    `${energy} at the machine in ${lasts} from ${utcMinute(job.span.fromMs)}, ${placeName(job, now.series)}:`,
    `  ${formatRange(now.emittedG.value, low, high, formatMass)} CO2e of electricity, by ${wordsOf(now.series)}, ${buildingWords(job)}`,
    '',
    `Later, ended within ${formatDuration(withinMs / 1_000)}`,
    `  ${laterLine(answer.later, job, now.series)}`,
    '',
    'Elsewhere, at the same time',
    ...(shown.length === 0 ? [`  no other region is known: ${whyNone(job, regions)}`] : []),
    ...shown.map(elsewhereLine),
    ...(shown.length < answer.elsewhere.length
      ? [
          `  and ${answer.elsewhere.length - shown.length} more; name those you may use with --regions, or in a policy's \`what-if\``,
        ]
      : []),
    '',
    'Averages of each grid: what one more job does to it, on the margin, may differ. The range of a share',
    'leaves out what both sides share, such as the energy; the grams are as unsure as what is emitted now.',
    ...answer.attributions,
  ].join('\n')}\n`;
}

function laterLine(found: Later | null, job: Job, series: IntensitySeries): string {
  if (found === null) {
    return series.kind === 'annual'
      ? `nothing tells the hours of ${series.zone} apart`
      : 'there is no room to wait';
  }
  if (found.span.fromMs === job.span.fromMs) return 'no hour is cleaner than its own';
  return `${utcMinute(found.span.fromMs)}: ${formatMass(found.emittedG)}, ${savingWords(found.saving)}, by ${wordsOf(found)}`;
}

function elsewhereLine({ place, zone, emittedG, saving, ...told }: Elsewhere): string {
  return `  ${(place.region ?? '').padEnd(20)} ${zone.padEnd(14)} ${formatMass(emittedG).padStart(8)}  ${savingWords(saving)}, by ${wordsOf(told)}`;
}

function savingWords({ savedShare, lowShare, highShare, savedG, isSure }: Saving): string {
  if (savedG === 0) return 'the same';
  if (savedG < 0) return `${formatPercent(-savedShare)} more, about ${formatMass(-savedG)}`;
  return isSure
    ? `${formatRange(savedShare, lowShare, highShare, formatPercent)} less, about ${formatMass(savedG)}`
    : `${formatPercent(savedShare)} less, about ${formatMass(savedG)}, within the range of nothing`;
}

type Told = Readonly<Pick<IntensitySeries, 'kind' | 'signal'>> &
  Readonly<Partial<Pick<IntensitySeries, 'retrievedAt'>>>;

function wordsOf({ kind, signal, retrievedAt = null }: Told): string {
  const carried = retrievedAt === null ? '' : ' from the last hour that was told on';
  const words = { profile: `month x hour profile${carried}`, annual: 'annual mean' };
  return `${kind === 'profile' || kind === 'annual' ? words[kind] : kind} (${signal})`;
}

function buildingWords({ place }: Job): string {
  const { pue, provenance } = facilityOf(place);
  return `building (PUE) ${plainNumber(pue.value)}, ${provenance}`;
}

function placeName({ place }: Job, { zone }: IntensitySeries): string {
  return place.region === null ? zone : `${place.provider} ${place.region} (${zone})`;
}

function whyNone({ place }: Job, regions: WhatIfOptions['regions']): string {
  if (place.provider === null) return 'the place is not a region of a cloud';
  const own = `${place.provider}:${place.region}`;
  const others = (regions ?? []).filter((region) => region !== own);
  if (others.length > 0)
    return `${describeRegions(others)} may be used, and the job runs at ${place.provider}`;
  return regions?.includes(own) ? `only ${own}, where it runs, may be used` : 'none is allowed';
}

function utcMinute(ms: number): string {
  const time = new Date(ms).toISOString();
  return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}
