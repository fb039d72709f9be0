import { resolve } from 'node:path';
import { BadInput } from '../bad-input.ts';
import { estimate } from '../estimate.ts';
import { readEvidence } from '../evidence/read.ts';
import type { ProviderChoice } from '../grid/providers/choice.ts';
import { quoted } from '../nearest.ts';
import { audit, type LoadedPolicy } from '../pipeline/audit.ts';
import { regionsAllowed } from '../pipeline/what-if.ts';
import { findRegion } from '../place/find.ts';
import type { Place, Provider } from '../place/place.ts';
import type { Region } from '../place/regions.ts';
import { describeRegions } from '../policy/describe.ts';
import { formatDuration, type Parsed, parseDuration, parseEnergy } from '../units.ts';
import type { Job } from '../whatif/job.ts';
import { auditDirectoryOf } from './audit-directory.ts';
import { loadedPolicies, notSeenOf, policyGiven } from './given-policy.ts';
import { PROVIDER_OPTION, providerFrom } from './live.ts';
import { parseOptions } from './options.ts';
import { PLACE_OPTIONS, placeFrom } from './place-options.ts';

export type WhatIfOptions = Readonly<{
  job: Job;
  /** Those that may be used, `provider:region`; `null`: all that serve everyone. */
  regions: readonly string[] | null;
  /** Whether they were named one by one, so that all of them are shown. */
  isListed: boolean;
  /** What the policies extend and could not be read. */
  notSeen: readonly string[];
  withinMs: number;
  /** Whom to ask for the hours to come. */
  provider: ProviderChoice;
  /** Print a document rather than text. */
  json: boolean;
}>;

const JOB_OPTIONS = ['energy', 'duration', ...PLACE_OPTIONS] as const;
const NAMES = [...JOB_OPTIONS, 'regions', 'policy', 'within', PROVIDER_OPTION] as const;
const DEFAULT_WITHIN_S = 24 * 3_600;
/** What a forecast reaches. */
const MOST_WITHIN_S = 48 * 3_600;
/** A year: beyond it no table knows anything, and far beyond no calendar does. */
const MOST_DURATION_S = 366 * 24 * 3_600;

/** @throws BadInput on whatever is wrong with the options or the kept audit */
export async function parseWhatIfOptions(
  argv: readonly string[],
  cwd: string,
  nowMs: number,
): Promise<WhatIfOptions> {
  const { options, flags, positionals } = parseOptions(argv, NAMES, ['json']);
  const [directory, ...more] = positionals;
  if (more.length > 0) throw new BadInput('whatif takes one directory, or options');
  const own = directory === undefined ? null : await jobOfAudit(directory, options, cwd);
  const job = own?.job ?? jobOfOptions(options, nowMs);
  const given = policyGiven(options, cwd);
  const policies = given === null ? (own?.policies ?? []) : await loadedPolicies(given, cwd);
  const allowed = regionsAllowed(policies);
  const regions = options.get('regions');
  return {
    job,
    regions: regions === undefined ? allowed : regionsNamed(regions, job.place, allowed),
    isListed: regions !== undefined || allowed !== null,
    notSeen: notSeenOf(policies),
    withinMs: withinOf(options.get('within')) * 1_000,
    provider: providerFrom(options),
    json: flags.has('json'),
  };
}

async function jobOfAudit(
  directory: string,
  options: ReadonlyMap<string, string>,
  cwd: string,
): Promise<Readonly<{ job: Job; policies: readonly LoadedPolicy[] }>> {
  const own = JOB_OPTIONS.find((name) => options.has(name));
  if (own !== undefined) throw new BadInput(`give a directory or --${own}, not both`);
  const inputs = await readEvidence(auditDirectoryOf(resolve(cwd, directory)));
  const { energy, place, startedAt, endedAt } = audit(inputs);
  if (energy === null) throw new BadInput(`${directory}: nothing was measured`);
  const { value, factors } = energy.machineJ;
  const span = { fromMs: Date.parse(startedAt), toMs: Date.parse(endedAt) };
  return {
    job: { machineJ: estimate(value, factors), place, span },
    policies: inputs.policies,
  };
}

function jobOfOptions(options: ReadonlyMap<string, string>, nowMs: number): Job {
  const energyJ = required(options, 'energy', parseEnergy);
  const text = options.get('duration') ?? '';
  const givenS = required(options, 'duration', parseDuration);
  const durationS = notLonger(givenS, MOST_DURATION_S, 'duration', text);
  return {
    machineJ: estimate(energyJ, []),
    place: placeFrom(options),
    span: { fromMs: nowMs, toMs: nowMs + durationS * 1_000 },
  };
}

function required(
  options: ReadonlyMap<string, string>,
  name: 'energy' | 'duration',
  parse: (text: string) => Parsed<number>,
): number {
  const text = options.get(name);
  if (text === undefined) {
    throw new BadInput(
      "whatif takes a kept audit's directory, or --energy and --duration, for example `carbon-audit whatif --energy '200 Wh' --duration '2 h' --region westus`",
    );
  }
  return read(text, name, parse);
}

function read(text: string, name: string, parse: (text: string) => Parsed<number>): number {
  const parsed = parse(text);
  if (!parsed.ok) throw new BadInput(`--${name} cannot be ${quoted(text)}: ${parsed.expected}`);
  if (parsed.value <= 0) throw new BadInput(`--${name} must be more than nothing`);
  return parsed.value;
}

function withinOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_WITHIN_S;
  return notLonger(read(text, 'within', parseDuration), MOST_WITHIN_S, 'within', text);
}

function notLonger(givenS: number, mostS: number, name: string, text: string): number {
  if (givenS <= mostS) return givenS;
  throw new BadInput(`--${name} ${quoted(text)} is too long: ${formatDuration(mostS)} at most`);
}

function regionsNamed(
  list: string,
  { provider }: Place,
  allowed: readonly string[] | null,
): readonly string[] {
  if (provider === null) {
    throw new BadInput('--regions needs a place that is a region, by --region or in the audit');
  }
  return list.split(',').map((one) => {
    const given = one.trim();
    const region = regionNamed(given, provider);
    if (region.provider !== provider) {
      throw new BadInput(
        `--regions: ${quoted(given)} is a region of ${region.provider}; the job runs at ${provider}`,
      );
    }
    const name = `${provider}:${region.region}`;
    if (allowed === null || allowed.includes(name)) return name;
    throw new BadInput(
      `--regions: ${quoted(given)} is none that the policy allows: ${describeRegions(allowed)}`,
    );
  });
}

/** A bare name is one of the job's provider; only where that has none of it, of any provider. */
function regionNamed(given: string, provider: Provider): Region {
  try {
    return findRegion(/[:/]/.test(given) ? given : `${provider}:${given}`, '--regions');
  } catch (error) {
    try {
      return findRegion(given, '--regions');
    } catch {
      // What is near among the job's own provider's helps more.
      throw error;
    }
  }
}
