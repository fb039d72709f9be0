import { type Declarations, parseDeclaredUnits, parseModelSize } from '../audit/declarations.ts';
import { BadInput } from '../bad-input.ts';
import { parseDeclaredIntensity } from '../grid/declared.ts';
import { MARKET_OPTIONS, type MarketBased, parseMarketBased } from '../grid/market.ts';
import {
  NO_PROVIDER,
  type ProviderChoice,
  parseProvider,
  requireToken,
} from '../grid/providers/choice.ts';
import { DEFAULT_INTERVAL_MS, parseInterval } from '../interval.ts';
import { RAPL_MEANS, type RaplMeans } from '../lifecycle/lifecycle.ts';
import { nearestNames, quoted } from '../nearest.ts';
import type { PlaceRequest } from '../place/place.ts';
import { resolvePlace } from '../place/resolve.ts';
import { budgetPolicy } from '../policy/budget.ts';
import type { Enforcement } from '../policy/policy.ts';
import { parseDuration } from '../units.ts';

const MODES = ['audit', 'finish', 'gate'] as const;
const COMMENT_MODES = ['on-change', 'always', 'on-violation', 'never'] as const;
const ENFORCEMENTS = ['observe', 'warn', 'enforce'] as const;

export type Mode = (typeof MODES)[number];
export type CommentMode = (typeof COMMENT_MODES)[number];

/** The inputs of action.yml, read once and understood. `null`: not given. */
export type Inputs = Declarations &
  Readonly<{
    mode: Mode;
    policyPath: string | null;
    budget: string | null;
    enforcedAtLeast: Enforcement | null;
    intervalMs: number;
    rapl: RaplMeans;
    comment: CommentMode;
    artifactName: string;
    retentionDays: number | null;
    exportsEnv: boolean;
    /** Of a gate: the run to judge; `null`: its own, or the one that `workflow` has for the commit. */
    runId: number | null;
    /** Of a gate: the file of the workflow to judge, such as `ci.yml`. */
    workflow: string | null;
    /** Of a gate: how long it waits for what it judges. */
    waitMs: number;
  }>;

/** What the runner fills in; it differs between main and post. */
export type HiddenInputs = Readonly<{
  jobStatus: string;
  /** The REST id of the job; `null` where the server does not tell. */
  checkRunId: string | null;
  /** The workflow that defines the job, at its ref; empty where the runner does not tell. */
  workflowRef: string;
  matrix: string;
  jobIndex: number;
  jobTotal: number;
}>;

type Read = (name: string) => string;

/** @throws BadInput that names the input, what was given and what was expected. */
export function readInputs(read: Read): Inputs {
  const budget = optional(read, 'budget');
  if (budget !== null) budgetPolicy(budget);
  const interval = optional(read, 'sample-interval');
  const mode = oneOf(read, 'mode', MODES, 'audit');
  return {
    mode,
    policyPath: policyPath(optional(read, 'policy')),
    budget,
    enforcedAtLeast:
      optional(read, 'enforcement') === null
        ? null
        : oneOf(read, 'enforcement', ENFORCEMENTS, 'observe'),
    place: resolvePlace(placeRequest(read), (name) => `input ${name}`),
    carbonIntensityGPerKwh: carbonIntensity(optional(read, 'carbon-intensity')),
    marketBased: marketBased(read),
    provider: providerChoice(read),
    modelParameters: parseModelSize(optional(read, 'model-size'), 'input model-size'),
    units: parseDeclaredUnits(optional(read, 'units'), 'input units'),
    unitsFile: optional(read, 'units-file'),
    intervalMs:
      interval === null ? DEFAULT_INTERVAL_MS : parseInterval(interval, 'input sample-interval'),
    rapl: oneOf(read, 'rapl', RAPL_MEANS, 'auto'),
    comment: oneOf(read, 'comment', COMMENT_MODES, 'on-change'),
    artifactName: artifactName(optional(read, 'artifact-name') ?? 'carbon-audit'),
    retentionDays: retentionDays(optional(read, 'retention-days')),
    exportsEnv: oneOf(read, 'export-env', ['true', 'false'], 'false') === 'true',
    ...gateInputs(read, mode),
  };
}

function providerChoice(read: Read): ProviderChoice {
  const given = optional(read, 'intensity-provider');
  const choice = given === null ? NO_PROVIDER : parseProvider(given, 'input intensity-provider');
  const token = optional(read, 'intensity-token') ?? '';
  if (choice.id === 'none' && token !== '') {
    throw new BadInput(
      'input intensity-token needs intensity-provider: name whom the token is for',
    );
  }
  requireToken(choice, token, 'input intensity-token');
  return choice;
}

export function readHiddenInputs(read: Read): HiddenInputs {
  return {
    jobStatus: read('job-status'),
    checkRunId: /^\d+$/.test(read('check-run-id')) ? read('check-run-id') : null,
    workflowRef: read('workflow-ref'),
    matrix: read('matrix'),
    jobIndex: wholeNumber(read('job-index')) ?? 0,
    jobTotal: wholeNumber(read('job-total')) ?? 1,
  };
}

function optional(read: Read, name: string): string | null {
  const given = read(name).trim();
  return given === '' ? null : given;
}

function oneOf<T extends string>(read: Read, name: string, known: readonly T[], unset: T): T {
  const given = optional(read, name);
  if (given === null) return unset;
  const found = known.find((one) => one === given);
  if (found !== undefined) return found;
  const [near] = nearestNames(given, known, 1);
  const hint = near === undefined ? '' : `; did you mean \`${near}\`?`;
  throw refused(name, given, `expected ${known.map((one) => `\`${one}\``).join(', ')}${hint}`);
}

function placeRequest(read: Read): PlaceRequest {
  const names = ['region', 'zone', 'country'] as const;
  const given = names.map((name) => [name, optional(read, name)]);
  return Object.fromEntries(given.filter(([, value]) => value !== null));
}

/** A path that stays in the repository: it is read through the API and from the workspace. */
function policyPath(given: string | null): string | null {
  if (given === null) return null;
  const path = given.replaceAll('\\', '/').replace(/^\.\//, '');
  const parts = path.split('/');
  if (
    path.startsWith('/') ||
    /^[a-z]:/i.test(path) ||
    parts.some((part) => part === '..' || part === '')
  ) {
    throw refused(
      'policy',
      given,
      'expected a path inside the repository, such as `.github/carbon-policy.yml`',
    );
  }
  return path;
}

function carbonIntensity(given: string | null): number | null {
  return given === null ? null : parseDeclaredIntensity(given, 'input carbon-intensity');
}

function marketBased(read: Read): MarketBased | null {
  const [figure, evidence] = MARKET_OPTIONS;
  return parseMarketBased(
    optional(read, figure),
    optional(read, evidence),
    (name) => `input ${name}`,
  );
}

function artifactName(given: string): string {
  if (/["<>|*?\r\n\\/:]/.test(given) || given.length > 100) {
    throw refused(
      'artifact-name',
      given,
      'expected at most 100 characters, none of `" : < > | * ? \\ /`',
    );
  }
  return given;
}

function retentionDays(given: string | null): number | null {
  if (given === null) return null;
  const days = wholeNumber(given);
  if (days === null || days < 1 || days > 90) {
    throw refused('retention-days', given, 'expected a whole number of days from 1 to 90');
  }
  return days;
}

type GateInputs = Pick<Inputs, 'runId' | 'workflow' | 'waitMs'>;

function gateInputs(read: Read, mode: Mode): GateInputs {
  const names = ['run-id', 'workflow', 'wait'] as const;
  const given = names.find((name) => optional(read, name) !== null);
  if (given !== undefined && mode !== 'gate') {
    throw new BadInput(`input ${given} needs mode \`gate\``);
  }
  const [runId, workflow, wait] = names.map((name) => optional(read, name));
  if (runId && workflow) {
    throw new BadInput('inputs run-id and workflow both name what is to be judged: give one');
  }
  return {
    runId: runId ? parseRunId(runId) : null,
    workflow: workflow ? workflowFile(workflow) : null,
    waitMs: wait ? parseWait(wait) : 0,
  };
}

function parseRunId(given: string): number {
  const id = /^[1-9]\d{0,15}$/.test(given) ? Number(given) : Number.NaN;
  if (Number.isSafeInteger(id)) return id;
  throw refused(
    'run-id',
    given,
    'expected the number of a run, such as `github.event.workflow_run.id`',
  );
}

function workflowFile(given: string): string {
  const file = given.replace(/^(\.\/)?\.github\/workflows\//, '');
  if (/^[\w.-]{1,100}\.ya?ml$/.test(file)) return file;
  throw refused('workflow', given, 'expected the file of a workflow, such as `ci.yml`');
}

/** A runner that waits draws power for nothing. */
const LONGEST_WAIT_S = 6 * 3600;

function parseWait(given: string): number {
  const parsed = parseDuration(given);
  if (!parsed.ok) throw refused('wait', given, parsed.expected);
  if (parsed.value > LONGEST_WAIT_S) throw refused('wait', given, 'expected at most `6 h`');
  return Math.round(parsed.value * 1000);
}

function wholeNumber(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function refused(name: string, given: string, expected: string): BadInput {
  return new BadInput(`input ${name} cannot be ${quoted(given)}: ${expected}`);
}
