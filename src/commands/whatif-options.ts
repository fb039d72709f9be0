import { resolve } from 'node:path';
import type { ReportedEstimate } from '../audit/report.ts';
import { BadInput } from '../bad-input.ts';
import { type Estimate, estimate } from '../estimate.ts';
import { readEvidence } from '../evidence/read.ts';
import type { Finding } from '../finding.ts';
import { facilityOf } from '../footprint/facility.ts';
import { bundledIntensity, type IntensitySeries } from '../grid/grid.ts';
import type { ProviderChoice } from '../grid/providers/choice.ts';
import { quoted } from '../nearest.ts';
import { audit, type LoadedPolicy } from '../pipeline/audit.ts';
import { settlePlace } from '../pipeline/place.ts';
import { policyPlaces } from '../pipeline/policy-place.ts';
import { regionsAllowed } from '../pipeline/what-if.ts';
import type { Place } from '../place/place.ts';
import { formatDuration, type Parsed, parseDuration, parseEnergy } from '../units.ts';
import { otherRegions } from '../whatif/elsewhere.ts';
import type { Job } from '../whatif/job.ts';
import { auditDirectoryOf } from './audit-directory.ts';
import {
  commandSubject,
  type GivenPolicy,
  labelFindings,
  labelsGiven,
  loadedPolicies,
  notSeenOf,
  POLICY_LISTS,
  policyGiven,
} from './given-policy.ts';
import { PROVIDER_OPTION, providerFrom } from './live.ts';
import { type ParsedOptions, parseOptions } from './options.ts';
import { PLACE_OPTIONS, placeFrom } from './place-options.ts';
import { parentCopies } from './policy-file.ts';
import { placesNamed } from './whatif-regions.ts';

/** What an audit counted its electricity with, and what that came to. */
export type Counted = Readonly<{ series: IntensitySeries; emittedG: Estimate }>;

export type WhatIfOptions = Readonly<{
  job: Job;
  /** Of a kept audit; `null`: there is none. */
  counted: Counted | null;
  others: readonly Place[];
  /** Who named them one by one, so that all of them are shown; `null`: nobody. */
  listedBy: 'person' | 'policy' | null;
  /** Those that the policy lets work move to, `provider:region`; `null`: it does not say. */
  allowed: readonly string[] | null;
  /** What the policies extend and could not be read. */
  notSeen: readonly string[];
  findings: readonly Finding[];
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
  const parsed = parseOptions(argv, NAMES, ['json'], POLICY_LISTS);
  const { options, flags, lists, positionals } = parsed;
  const [directory, ...more] = positionals;
  if (more.length > 0) throw new BadInput('whatif takes one directory, or options');
  const given = policyGiven(options, cwd);
  const labels = labelsGiven(lists, given);
  const named = await loadedPolicies(given, cwd, parentCopies(lists.get('parent')));
  const asked =
    directory === undefined
      ? jobOfOptions(parsed, named, labels, nowMs)
      : await jobOfAudit(directory, parsed, given, named, cwd);
  const { job, counted, policies, findings } = asked;
  const allowed = regionsAllowed(policies);
  const regions = options.get('regions');
  return {
    job,
    counted,
    others:
      regions === undefined ? otherRegions(job.place, allowed) : placesNamed(regions, job.place),
    listedBy: regions !== undefined ? 'person' : allowed !== null ? 'policy' : null,
    allowed,
    notSeen: notSeenOf(policies),
    findings: [...labelFindings(labels), ...findings],
    withinMs: withinOf(options.get('within')) * 1_000,
    provider: providerFrom(options),
    json: flags.has('json'),
  };
}

type Asked = Readonly<{
  job: Job;
  counted: Counted | null;
  policies: readonly LoadedPolicy[];
  findings: readonly Finding[];
}>;

/** Findings about what an energy comes to at its place: its place, its building and its grid. */
const ABOUT_PLACE = /^(?:place|pue|grid|intensity|labels)-/;

async function jobOfAudit(
  directory: string,
  { options, lists }: ParsedOptions,
  given: GivenPolicy | null,
  named: readonly LoadedPolicy[],
  cwd: string,
): Promise<Asked> {
  const own =
    JOB_OPTIONS.find((name) => options.has(name)) ??
    POLICY_LISTS.find((name) => name === 'runner-label' && lists.has(name));
  if (own !== undefined) throw new BadInput(`give a directory or --${own}, not both`);
  const inputs = await readEvidence(auditDirectoryOf(resolve(cwd, directory)));
  const { energy, emissions, place, startedAt, endedAt, findings } = audit(inputs);
  if (energy === null || emissions === null) {
    throw new BadInput(`${directory}: nothing was measured`);
  }
  const span = { fromMs: Date.parse(startedAt), toMs: Date.parse(endedAt) };
  return {
    job: { machineJ: asEstimate(energy.machineJ), place, span },
    counted: { series: inputs.intensity, emittedG: asEstimate(emissions.operationalG) },
    policies: given === null ? inputs.policies : named,
    findings: findings.filter(({ id }) => ABOUT_PLACE.test(id)),
  };
}

function asEstimate({ value, factors }: ReportedEstimate): Estimate {
  return estimate(value, factors);
}

/** A job of the options' energy and time, at the place that they and the policy come to. */
function jobOfOptions(
  { options }: ParsedOptions,
  policies: readonly LoadedPolicy[],
  labels: readonly string[] | null,
  nowMs: number,
): Asked {
  const energyJ = required(options, 'energy', parseEnergy);
  const text = options.get('duration') ?? '';
  const givenS = required(options, 'duration', parseDuration);
  const durationS = notLonger(givenS, MOST_DURATION_S, 'duration', text);
  const span = { fromMs: nowMs, toMs: nowMs + durationS * 1_000 };
  const said = policyPlaces(policies, commandSubject(null, labels), span);
  const { place, findings } = settlePlace(placeFrom(options), [], span, said);
  return {
    job: { machineJ: estimate(energyJ, []), place, span },
    counted: null,
    policies,
    findings: [
      // Whoever asks what would be there knows that nobody is there to check it.
      ...findings.filter(({ id }) => id !== 'place-declared'),
      ...bundledIntensity(place, span).findings,
      ...facilityOf(place).findings,
    ],
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
