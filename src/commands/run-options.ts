import { type ClaimedUnits, parseUnits } from '../audit/claimed-units.ts';
import { BadInput } from '../bad-input.ts';
import { parseDeclaredIntensity } from '../grid/declared.ts';
import { MARKET_OPTIONS, type MarketBased, parseMarketBased } from '../grid/market.ts';
import type { ProviderChoice } from '../grid/providers/choice.ts';
import { DEFAULT_INTERVAL_MS, parseInterval } from '../interval.ts';
import { RAPL_MEANS, type RaplMeans } from '../lifecycle/lifecycle.ts';
import { quoted } from '../nearest.ts';
import type { Place } from '../place/place.ts';
import { parseParameters } from '../units.ts';
import { type GivenPolicy, policyGiven } from './given-policy.ts';
import { PROVIDER_OPTION, providerFrom } from './live.ts';
import { parseOptions } from './options.ts';
import { PLACE_OPTIONS, placeFrom } from './place-options.ts';
import { type ParentCopies, parentCopies } from './policy-file.ts';

export type RunOptions = Readonly<{
  command: readonly [string, ...string[]];
  /** `null`: nothing to judge by. */
  policy: GivenPolicy | null;
  /** Local copies of what the policy extends of other repositories. */
  parents: ParentCopies;
  /** A directory of past audits; `null`: none given. */
  history: string | null;
  place: Place;
  /** What a person knows of the electricity, in gCO2e/kWh; `null`: nothing. */
  carbonIntensityGPerKwh: number | null;
  /** Told beside, never counted; `null`: nothing was said. */
  marketBased: MarketBased | null;
  provider: ProviderChoice;
  /** The size of the model that it trains; `null`: none declared. */
  modelParameters: number | null;
  /** What a person says beforehand that it does, and the file that the command counts in. */
  units: ClaimedUnits | null;
  unitsFile: string | null;
  intervalMs: number;
  rapl: RaplMeans;
  /** Where the evidence goes; `null`: a new directory below the working directory. */
  out: string | null;
  json: string | null;
}>;

const NAMES = [
  'policy',
  'budget',
  'history',
  ...PLACE_OPTIONS,
  'carbon-intensity',
  ...MARKET_OPTIONS,
  PROVIDER_OPTION,
  'model-size',
  'units',
  'units-file',
  'interval',
  'rapl',
  'out',
  'json',
] as const;

/**
 * Reads the options of `run`; whatever is wrong with them is said before anything starts.
 *
 * @throws BadInput
 */
export function parseRunOptions(argv: readonly string[], cwd: string): RunOptions {
  const { options, lists, positionals, rest } = parseOptions(argv, NAMES, [], ['parent']);
  const [stray] = positionals;
  if (stray !== undefined) {
    throw new BadInput(
      `unexpected ${JSON.stringify(stray)}: put \`--\` before the command, as in \`carbon-audit run -- ${stray}\``,
    );
  }
  const [file, ...args] = rest ?? [];
  if (file === undefined || file === '') {
    throw new BadInput('no command to run, for example `carbon-audit run -- python train.py`');
  }
  const interval = options.get('interval');
  const declared = options.get('carbon-intensity');
  return {
    command: [file, ...args],
    policy: policyGiven(options, cwd),
    parents: parentCopies(lists.get('parent')),
    history: options.get('history') ?? null,
    place: placeFrom(options),
    carbonIntensityGPerKwh:
      declared === undefined ? null : parseDeclaredIntensity(declared, '--carbon-intensity'),
    marketBased: marketBased(options),
    provider: providerFrom(options),
    modelParameters: modelParameters(options.get('model-size')),
    units: unitsGiven(options.get('units')),
    unitsFile: options.get('units-file') ?? null,
    intervalMs:
      interval === undefined ? DEFAULT_INTERVAL_MS : parseInterval(interval, '--interval'),
    rapl: raplMeans(options.get('rapl')),
    out: options.get('out') ?? null,
    json: options.get('json') ?? null,
  };
}

function marketBased(options: ReadonlyMap<string, string>): MarketBased | null {
  const [figure, evidence] = MARKET_OPTIONS.map((name) => options.get(name)?.trim() ?? null);
  return parseMarketBased(figure ?? null, evidence ?? null, (name) => `--${name}`);
}

function modelParameters(text: string | undefined): number | null {
  if (text === undefined) return null;
  const parsed = parseParameters(text);
  if (parsed.ok) return parsed.value;
  throw new BadInput(`--model-size cannot be ${quoted(text)}: ${parsed.expected}`);
}

function unitsGiven(text: string | undefined): ClaimedUnits | null {
  if (text === undefined) return null;
  const parsed = parseUnits(text);
  if (parsed.ok) return parsed.value;
  throw new BadInput(`--units: ${parsed.expected}`);
}

/** @throws BadInput when it is none of the means */
export function raplMeans(given: string | undefined): RaplMeans {
  if (given === undefined) return 'auto';
  const found = RAPL_MEANS.find((one) => one === given);
  if (found !== undefined) return found;
  throw new BadInput(`--rapl cannot be ${quoted(given)}: expected ${RAPL_MEANS.join(' or ')}`);
}
