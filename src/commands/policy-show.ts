import { BadInput } from '../bad-input.ts';
import { UNKNOWN_SUBJECT } from '../history/point.ts';
import { quoted } from '../nearest.ts';
import { WEAKNESSES } from '../policy/data.ts';
import { type Day, dayOf, daysAfter, parseDay } from '../policy/day.ts';
import {
  describeMatch,
  describePlace,
  describeRange,
  describeRule,
  describeScope,
} from '../policy/describe.ts';
import { ceilingOn, milder } from '../policy/enforcement.ts';
import { matches } from '../policy/match.ts';
import type { Budget, Policy } from '../policy/policy.ts';
import { ACTOR_KINDS, type Subject } from '../policy/verdict.ts';
import { waiverResult } from '../policy/waiver.ts';
import { formatEnergy } from '../units.ts';
import { type CommandIo, EXIT } from './io.ts';
import { parseOptions } from './options.ts';
import { checkedPolicy } from './policy-check.ts';

const NAMES = [
  'workflow',
  'reusable-workflow',
  'job',
  'event',
  'branch',
  'actor',
  'path',
  'runner-label',
  'on',
] as const;

/**
 * `carbon-audit policy show --workflow W --event E [FILE]`: which budgets and rules apply to a job, as
 * the policy and all that it extends come to, and from which file each thing is.
 */
export async function policyShow(argv: readonly string[], io: CommandIo): Promise<number> {
  const { options, positionals, lists } = parseOptions(argv, NAMES, [], ['parent']);
  const { name, policy } = await checkedPolicy(positionals, io, lists.get('parent'));
  const subject = subjectOf(options);
  const day = dayGiven(options.get('on'), io);
  const applies = (budget: Budget) => matches(budget.match, subject);
  const lines = [
    `${name} on ${day}`,
    ...policy.troubles.map(({ message }) => `  not whole: ${message}`),
    '',
    ...settings(policy, day),
    '',
    `Budgets that apply to ${described(options)}`,
    ...orNone(policy.budgets.filter(applies).flatMap((budget) => shown(budget, policy, day))),
    '',
    'Budgets that do not',
    ...orNone(
      policy.budgets
        .filter((budget) => !applies(budget))
        .map(
          ({ id, match, origin, at }) =>
            `  ${id}: for ${describeMatch(match)} (${origin}:${at.line})`,
        ),
    ),
    ...waivers(policy, day),
  ];
  io.stdout(`${lines.join('\n')}\n`);
  return EXIT.ok;
}

/** What is not said of the job is not known, and so fits everything. */
function subjectOf(options: ReadonlyMap<string, string>): Subject {
  const given = (name: (typeof NAMES)[number]) => options.get(name) ?? null;
  const workflow = given('workflow');
  const isPath = workflow !== null && /[/]|\.ya?ml$/.test(workflow);
  const actor = given('actor');
  const actorKind = ACTOR_KINDS.find((kind) => kind === actor) ?? null;
  if (actor !== null && actorKind === null) {
    throw new BadInput(`--actor cannot be ${quoted(actor)}: expected ${ACTOR_KINDS.join(' or ')}`);
  }
  const [path, label] = [given('path'), given('runner-label')];
  return {
    ...UNKNOWN_SUBJECT,
    workflowPath: workflow === null || !isPath ? null : inWorkflows(workflow),
    workflowName: isPath ? null : workflow,
    reusablePath: given('reusable-workflow'),
    // A job has one, and that tells it from a command.
    job: given('job') ?? (options.size > 0 ? '' : null),
    event: given('event'),
    branch: given('branch'),
    actorKind,
    changedPaths: path === null ? null : [path],
    runnerLabels: label === null ? null : [label],
  };
}

function inWorkflows(workflow: string): string {
  return workflow.includes('/') ? workflow : `.github/workflows/${workflow}`;
}

function dayGiven(text: string | undefined, io: CommandIo): Day {
  if (text === undefined) return dayOf(io.now());
  const parsed = parseDay(text);
  if (parsed.ok) return parsed.value;
  throw new BadInput(`--on cannot be ${quoted(text)}: ${parsed.expected}`);
}

function described(options: ReadonlyMap<string, string>): string {
  const said = [...options].filter(([name]) => name !== 'on');
  if (said.length === 0) return 'a command outside of workflows';
  return said.map(([name, value]) => `${name.replace('-', ' ')} ${quoted(value)}`).join(', ');
}

/** Settings, and the file that each is from; what no file says is the language's own default. */
function settings(policy: Policy, day: Day): string[] {
  const { terms } = policy;
  const phases = policy.rollout
    .filter(({ from, enforcement }) => {
      const isNews = enforcement !== ceilingOn(policy, daysAfter(from, -1));
      return from > day && isNews;
    })
    .map(({ from, enforcement }) => `, ${enforcement} from ${from}`);
  const floor =
    terms.noiseFloorJ === null ? '' : `; noise below ${formatEnergy(terms.noiseFloorJ)}`;
  const places = policy.defaultPlaces.map(({ place }) => describePlace(place));
  const place = places.length === 0 ? 'unsaid' : places.join(' or ');
  const pins = policy.pins.map(
    (pin) => `; ${describePlace(pin.place)} for ${describeMatch(pin.match)}`,
  );
  const rows: readonly (readonly [string, string])[] = [
    ['enforcement', `${ceilingOn(policy, day)}${phases.join('')}`],
    ['scope', `${describeScope(policy.scope)}${floor}`],
    ['decide-on', terms.decideOn ?? 'low'],
    ['max-range', describeRange(terms.maxRange)],
    ['data', WEAKNESSES.map((weakness) => `${weakness} ${policy.data[weakness]}`).join(', ')],
    ['place', `${place}${pins.join('')}`],
    ['waiver-limit', `${policy.waiverLimitDays} d`],
    ['on-error', policy.onError],
  ];
  return rows.map(
    ([key, value]) =>
      `  ${key.padEnd(12)} ${value} (${policy.settingOrigins[key] ?? 'where nothing is said'})`,
  );
}

function shown(budget: Budget, policy: Policy, day: Day): string[] {
  const { id, match, origin, rules, decideOn, maxRange } = budget;
  const ceiling = ceilingOn(policy, day);
  const counts = milder(budget.enforcement, ceiling);
  const held = counts === budget.enforcement ? '' : ` (${budget.enforcement}, held by the ceiling)`;
  return [
    `  ${id}: ${counts}${held}, decides on ${decideOn}, widest range ${describeRange(maxRange)}, for ${describeMatch(match)}`,
    ...rules.map((rule) => `    ${rule.kind}: ${describeRule(rule)} (${origin}:${rule.at.line})`),
  ];
}

function waivers(policy: Policy, day: Day): string[] {
  if (policy.waivers.length === 0) return [];
  const said = policy.waivers.map((waiver) => waiverResult(waiver, day, policy.waiverLimitDays, 0));
  return ['', 'Waivers', ...said.map(({ sentence }) => `  ${sentence}`)];
}

function orNone(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? ['  none'] : lines;
}
