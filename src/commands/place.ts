import { serialise } from '../audit/serialise.ts';
import { BadInput } from '../bad-input.ts';
import { range } from '../estimate.ts';
import type { Finding } from '../finding.ts';
import { type Facility, facilityOf } from '../footprint/facility.ts';
import { askedAt, directPart, intensityAt, meanIntensity } from '../grid/grid.ts';
import type { IntensitySeries } from '../grid/intensity.ts';
import { type SettledPlace, settlePlace } from '../pipeline/place.ts';
import { policyPlaces } from '../pipeline/policy-place.ts';
import type { Place } from '../place/place.ts';
import { sightPlace } from '../place/sight.ts';
import { plainNumber } from '../render/amounts.ts';
import { clean } from '../render/escape.ts';
import { seriesWords, zoneWords } from '../render/grid.ts';
import { besideWords } from '../render/shares.ts';
import { formatIntensity, formatRange } from '../units.ts';
import {
  commandSubject,
  labelFindings,
  labelsGiven,
  loadedPolicies,
  notSeenOf,
  POLICY_LISTS,
  policyGiven,
} from './given-policy.ts';
import { type CommandIo, EXIT } from './io.ts';
import { DECLARED_OPTION, declaredFrom, PROVIDER_OPTION, priceOf, providerFrom } from './live.ts';
import { parseOptions } from './options.ts';
import { PLACE_OPTIONS, placeFrom } from './place-options.ts';
import { parentCopies } from './policy-file.ts';

const NAMES = [...PLACE_OPTIONS, DECLARED_OPTION, 'policy', PROVIDER_OPTION];

/**
 * `carbon-audit place`: the ladder by which this machine's place is found, where it leads, and what its
 * building adds and the carbon intensity there now.
 */
export async function place(argv: readonly string[], io: CommandIo): Promise<number> {
  const parsed = parseOptions(argv, NAMES, ['json', 'list'], POLICY_LISTS);
  const { options, flags, lists, positionals, rest } = parsed;
  if (flags.has('list')) {
    if (options.size > 0 || lists.size > 0 || rest !== null) {
      throw new BadInput('place --list takes a word and --json, as in `place --list sweden`');
    }
    const { listNames } = await import('./place-names.ts');
    io.stdout(listNames(positionals.join(' '), flags.has('json')));
    return EXIT.ok;
  }
  if (positionals.length > 0 || rest !== null) {
    throw new BadInput('place takes options only, as in `carbon-audit place --json`');
  }
  const [claimed, choice] = [placeFrom(options), providerFrom(options)];
  const declared = declaredFrom(options);
  const given = policyGiven(options, io.cwd);
  const labels = labelsGiven(lists, given);
  const nowMs = io.now();
  const policies = await loadedPolicies(given, io.cwd, parentCopies(lists.get('parent')));
  const notSeen = notSeenOf(policies);
  const span = { fromMs: nowMs, toMs: nowMs };
  const said = policyPlaces(policies, commandSubject(null, labels), span);
  const settled = settlePlace(claimed, await sightPlace(io.surroundings), span, said);
  const priced = await priceOf(declared, choice, settled.place, span, io);
  const facility = facilityOf(settled.place);
  const findings = [
    ...labelFindings(labels),
    ...settled.findings,
    ...priced.findings,
    ...facility.findings,
  ];
  const { beside, series } = priced;
  if (flags.has('json')) {
    const { place, rungs } = settled;
    const { provenance, source, year, licence } = facility;
    const pue = { ...pueRange(facility), provenance, source, year, licence };
    const intensities = {
      intensity: told(series, nowMs),
      beside: beside.map((one) => told(one, nowMs)),
    };
    io.stdout(
      serialise({
        schemaVersion: 1,
        kind: 'place',
        place,
        rungs,
        pue,
        ...intensities,
        notSeen,
        findings,
      }),
    );
  } else {
    io.stdout(text(settled, facility, [series, ...beside], notSeen, findings, nowMs));
  }
  return EXIT.ok;
}

/** No building gives electricity back, however wide the range of its figure is. */
function pueRange({ pue }: Facility) {
  const { low, high } = range(pue);
  return { value: pue.value, low: Math.max(1, low), high };
}

/** A series as it stands at one moment. */
function told(series: IntensitySeries, nowMs: number) {
  const { points: _points, factors, ...described } = series;
  const mean = meanIntensity(series, nowMs, nowMs);
  return {
    ...described,
    hourFrom: hourFrom(series, nowMs),
    nowGPerKwh: { value: mean.value, ...range(mean), factors },
    directNowGPerKwh: directAt(series, nowMs),
  };
}

/** What of it the plants themselves emit, where its source tells. */
function directAt(series: IntensitySeries, nowMs: number): number | null {
  const direct = directPart(series);
  return direct === null ? null : intensityAt(direct, nowMs);
}

function text(
  { rungs, place: found }: SettledPlace,
  facility: Facility,
  [counts, ...beside]: readonly IntensitySeries[],
  notSeen: readonly string[],
  findings: readonly Finding[],
  nowMs: number,
): string {
  const lines = [
    ...rungs.map(({ id, outcome, text }) => [id, `${outcome}: ${text}`]),
    ['', ''],
    ['Place', nameOf(found)],
    ['Building', buildingLine(facility)],
    ...(counts === undefined ? [] : [['Grid', gridLine(counts, found, nowMs)]]),
    ...beside.map((series) => [
      'Beside',
      `${gridLine(series, found, nowMs)}; ${besideWords(series)}`,
    ]),
    ...notSeen.map((message) => ['Note', `The policy is not whole: ${message}`]),
    ...findings.map(({ id, message }) => ['Note', `${message} [${id}]`]),
  ];
  return `${lines.map(([name = '', said = '']) => `  ${name.padEnd(14)} ${clean(said)}`.trimEnd()).join('\n')}\n`;
}

function nameOf({ provider, region, display, zone, country }: Place): string {
  if (region === null) return zone ?? country ?? 'unknown: the world stands in';
  return `${provider}:${region}${display === null ? '' : ` (${display})`}, grid zone ${zone ?? 'unknown'}`;
}

function buildingLine(facility: Facility): string {
  const { value, low, high } = pueRange(facility);
  const { provenance, source, year, licence } = facility;
  const when = year === null ? '' : `, ${year}`;
  return `x ${formatRange(value, low, high, plainNumber)} for what the building adds (PUE), ${provenance}: ${source}${when} (${licence})`;
}

/** Since when the figure of a moment holds (UTC); `null`: it is the same at all hours. */
function hourFrom({ points }: IntensitySeries, nowMs: number): string | null {
  const at = points.findLast(({ from }) => from !== null && Date.parse(from) <= nowMs);
  return at?.from ?? null;
}

function hourWords(series: IntensitySeries, nowMs: number): string {
  const from = hourFrom(series, nowMs);
  return from === null
    ? 'whatever the hour'
    : `from ${from.slice(0, 10)} ${from.slice(11, 16)} UTC on`;
}

function gridLine(series: IntensitySeries, place: Place, nowMs: number): string {
  const mean = meanIntensity(series, nowMs, nowMs);
  const { low, high } = range(mean);
  const { zone, boundary, source, year, licence } = series;
  const asked = askedAt(series);
  const when = asked === null ? `${year}` : `asked at ${asked}`;
  const direct = directAt(series, nowMs);
  const ofIt = direct === null ? '' : `, ${formatIntensity(direct)} of it direct,`;
  return `${formatIntensity(mean.value)} (${Math.round(low)}-${Math.round(high)})${ofIt}${zone === 'world' ? ', ' : ' in '}${zoneWords(zone, place)}, ${hourWords(series, nowMs)}: ${seriesWords(series)}, ${boundary}; ${source}, ${when} (${licence})`;
}
