import { type Declarations, parseDeclaredUnits, parseModelSize } from '../audit/declarations.ts';
import { BadInput } from '../bad-input.ts';
import { MARKET_OPTIONS, type MarketBased, parseMarketBased } from '../grid/market.ts';
import { DEFAULT_INTERVAL_MS, parseInterval } from '../interval.ts';
import { RAPL_MEANS, type RaplMeans } from '../lifecycle/lifecycle.ts';
import { quoted } from '../nearest.ts';
import { type GivenPolicy, labelsGiven, POLICY_LISTS, policyGiven } from './given-policy.ts';
import { DECLARED_OPTION, declaredFrom, PROVIDER_OPTION, providerFrom } from './live.ts';
import { parseOptions } from './options.ts';
import { PLACE_OPTIONS, placeFrom } from './place-options.ts';
import { type ParentCopies, parentCopies } from './policy-file.ts';

export type RunOptions = Declarations &
  Readonly<{
    command: readonly [string, ...string[]];
    /** `null`: nothing to judge by. */
    policy: GivenPolicy | null;
    /** What the runner's labels are said to be; `null`: nobody said. */
    runnerLabels: readonly string[] | null;
    /** Local copies of what the policy extends of other repositories. */
    parents: ParentCopies;
    /** A directory of past audits; `null`: none given. */
    history: string | null;
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
  DECLARED_OPTION,
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
  const { options, lists, positionals, rest } = parseOptions(argv, NAMES, [], POLICY_LISTS);
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
  const policy = policyGiven(options, cwd);
  return {
    command: [file, ...args],
    policy,
    runnerLabels: labelsGiven(lists, policy),
    parents: parentCopies(lists.get('parent')),
    history: options.get('history') ?? null,
    place: placeFrom(options),
    carbonIntensityGPerKwh: declaredFrom(options),
    marketBased: marketBased(options),
    provider: providerFrom(options),
    modelParameters: parseModelSize(options.get('model-size') ?? null, '--model-size'),
    units: parseDeclaredUnits(options.get('units') ?? null, '--units'),
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

/** @throws BadInput when it is none of the means */
export function raplMeans(given: string | undefined): RaplMeans {
  if (given === undefined) return 'auto';
  const found = RAPL_MEANS.find((one) => one === given);
  if (found !== undefined) return found;
  throw new BadInput(`--rapl cannot be ${quoted(given)}: expected ${RAPL_MEANS.join(' or ')}`);
}
