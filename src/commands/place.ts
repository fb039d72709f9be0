import { serialise } from '../audit/serialise.ts';
import { BadInput } from '../bad-input.ts';
import { range } from '../estimate.ts';
import type { Finding } from '../finding.ts';
import { directPart, intensityAt, meanIntensity, pricedIntensity } from '../grid/grid.ts';
import type { IntensitySeries } from '../grid/intensity.ts';
import { type SettledPlace, settlePlace } from '../pipeline/place.ts';
import { policyPlaces } from '../pipeline/policy-place.ts';
import type { Place } from '../place/place.ts';
import { sightPlace } from '../place/sight.ts';
import { clean } from '../render/escape.ts';
import { besideWords } from '../render/shares.ts';
import { formatIntensity } from '../units.ts';
import { commandSubject, loadedPolicies, notSeenOf, policyGiven } from './given-policy.ts';
import { type CommandIo, EXIT } from './io.ts';
import { liveOrder, PROVIDER_OPTION, providerFrom } from './live.ts';
import { parseOptions } from './options.ts';
import { PLACE_OPTIONS, placeFrom } from './place-options.ts';

const NAMES = [...PLACE_OPTIONS, 'policy', PROVIDER_OPTION];

/**
 * `carbon-audit place`: the ladder by which this machine's place is found, where it leads, and the
 * carbon intensity there now.
 */
export async function place(argv: readonly string[], io: CommandIo): Promise<number> {
  const { options, flags, positionals, rest } = parseOptions(argv, NAMES, ['json', 'list']);
  if (flags.has('list')) {
    if (options.size > 0 || rest !== null) {
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
  const nowMs = io.now();
  const policies = await loadedPolicies(policyGiven(options, io.cwd), io.cwd);
  const notSeen = notSeenOf(policies);
  const said = policyPlaces(policies, commandSubject(null), nowMs);
  const settled = settlePlace(claimed, await sightPlace(io.surroundings), nowMs, said);
  const span = { fromMs: nowMs, toMs: nowMs };
  const priced = await pricedIntensity(settled.place, span, await liveOrder(choice, io));
  const findings = [...settled.findings, ...priced.findings];
  const { beside, series } = priced;
  if (flags.has('json')) {
    const { place, rungs } = settled;
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
        ...intensities,
        notSeen,
        findings,
      }),
    );
  } else {
    io.stdout(text(settled, [series, ...beside], notSeen, findings, nowMs));
  }
  return EXIT.ok;
}

/** A series as it stands at one moment. */
function told(series: IntensitySeries, nowMs: number) {
  const { points: _points, factors, ...described } = series;
  const mean = meanIntensity(series, nowMs, nowMs);
  return {
    ...described,
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
  [counts, ...beside]: readonly IntensitySeries[],
  notSeen: readonly string[],
  findings: readonly Finding[],
  nowMs: number,
): string {
  const lines = [
    ...rungs.map(({ id, outcome, text }) => [id, `${outcome}: ${text}`]),
    ['', ''],
    ['Place', nameOf(found)],
    ...(counts === undefined ? [] : [['Grid', gridLine(counts, nowMs)]]),
    ...beside.map((series) => ['Beside', `${gridLine(series, nowMs)}; ${besideWords(series)}`]),
    ...notSeen.map((message) => ['Note', `The policy is not whole: ${message}`]),
    ...findings.map(({ id, message }) => ['Note', `${message} [${id}]`]),
  ];
  return `${lines.map(([name = '', said = '']) => `  ${name.padEnd(12)} ${clean(said)}`.trimEnd()).join('\n')}\n`;
}

function nameOf({ provider, region, display, zone, country }: Place): string {
  if (region === null) return zone ?? country ?? 'unknown: the world stands in';
  return `${provider}:${region}${display === null ? '' : ` (${display})`}, grid zone ${zone ?? 'unknown'}`;
}

function gridLine(series: IntensitySeries, nowMs: number): string {
  const mean = meanIntensity(series, nowMs, nowMs);
  const { low, high } = range(mean);
  const { zone, kind, signal, boundary, source, year, licence, retrievedAt } = series;
  const when = retrievedAt === null ? `${year}` : `asked at ${retrievedAt}`;
  const direct = directAt(series, nowMs);
  const ofIt = direct === null ? '' : `, ${formatIntensity(direct)} of it direct,`;
  return `${formatIntensity(mean.value)} (${Math.round(low)}-${Math.round(high)})${ofIt} in ${zone}: ${kind} ${signal}, ${boundary}; ${source}, ${when} (${licence})`;
}
