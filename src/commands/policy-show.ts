import { serialise } from '../audit/serialise.ts';
import { BadInput } from '../bad-input.ts';
import { UNKNOWN_SUBJECT } from '../history/point.ts';
import { quoted } from '../nearest.ts';
import type { Day } from '../policy/day.ts';
import { describeMatch, describeRange, describeRule } from '../policy/describe.ts';
import { ceilingOn, milder } from '../policy/enforcement.ts';
import { isSurelyFor, matches } from '../policy/match.ts';
import type { Budget, Policy } from '../policy/policy.ts';
import { settingsOf } from '../policy/settings.ts';
import { ACTOR_KINDS, type Subject } from '../policy/verdict.ts';
import { waiverResult } from '../policy/waiver.ts';
import { dayGiven } from './day-given.ts';
import { type CommandIo, EXIT } from './io.ts';
import { parseOptions } from './options.ts';
import { checkedPolicy } from './policy-check.ts';

const NAMES = ['workflow', 'reusable-workflow', 'job', 'event', 'branch', 'actor', 'on'] as const;

/** What a job may have several of. */
const LISTS = ['path', 'runner-label'] as const;

type Asked = Readonly<{
  options: ReadonlyMap<string, string>;
  lists: ReadonlyMap<string, readonly string[]>;
}>;

/**
 * `carbon-audit policy show --workflow W --event E [FILE]`: which budgets and rules apply to a job, as
 * the policy and all that it extends come to, and from which file each thing is.
 */
export async function policyShow(argv: readonly string[], io: CommandIo): Promise<number> {
  const { options, flags, lists, positionals } = parseOptions(
    argv,
    NAMES,
    ['json'],
    [...LISTS, 'parent'],
  );
  const { name, policy } = await checkedPolicy(positionals, io, lists.get('parent'));
  const asked = { options, lists };
  const subject = subjectOf(asked);
  const day = dayGiven(options.get('on'), io);
  const found = policy.budgets.map((budget) => ({
    ...shown(budget, policy, day),
    applies: fitOf(budget, subject),
  }));
  const settings = settingsOf(policy, day);
  const waivers = policy.waivers.map((one) => waiverResult(one, day, policy.waiverLimitDays, 0));
  const notSeen = policy.troubles.map(({ message }) => message);
  if (flags.has('json')) {
    const document = { schemaVersion: 1, kind: 'policy-show', policy: name, day, notSeen };
    io.stdout(serialise({ ...document, settings, budgets: found, waivers }));
    return EXIT.ok;
  }
  const of = (fit: Fit) => found.filter(({ applies }) => applies === fit);
  const who = described(asked);
  const maybe = of('maybe');
  const lines = [
    `${name} on ${day}`,
    ...notSeen.map((message) => `  not whole: ${message}`),
    '',
    ...settings.map(({ key, value, origin }) => `  ${key.padEnd(14)} ${value} (${origin})`),
    '',
    `Budgets that apply to ${who}`,
    ...orNone(of('yes').flatMap(budgetLines)),
    ...(maybe.length === 0
      ? []
      : [
          '',
          `Budgets that may apply to ${who}: say more of the job, as what is not known fits`,
          ...maybe.flatMap(budgetLines),
        ]),
    '',
    'Budgets that do not',
    ...orNone(
      of('no').map(({ id, match, origin, line }) => `  ${id}: for ${match} (${origin}:${line})`),
    ),
    ...(waivers.length === 0 ? [] : ['', 'Waivers', ...waivers.map((one) => `  ${one.sentence}`)]),
  ];
  io.stdout(`${lines.join('\n')}\n`);
  return EXIT.ok;
}

type Fit = 'yes' | 'maybe' | 'no';

/** A budget binds what it may be for; whoever asks learns that it need not be. */
function fitOf({ match }: Budget, subject: Subject): Fit {
  if (!matches(match, subject)) return 'no';
  return isSurelyFor(match, subject) ? 'yes' : 'maybe';
}

/** What is not said of the job is not known, and so fits everything. */
function subjectOf({ options, lists }: Asked): Subject {
  const given = (name: (typeof NAMES)[number]) => options.get(name) ?? null;
  const workflow = given('workflow');
  const isPath = workflow !== null && /[/]|\.ya?ml$/.test(workflow);
  const actor = given('actor');
  const actorKind = ACTOR_KINDS.find((kind) => kind === actor) ?? null;
  if (actor !== null && actorKind === null) {
    throw new BadInput(`--actor cannot be ${quoted(actor)}: expected ${ACTOR_KINDS.join(' or ')}`);
  }
  const isJob =
    [...options.keys()].some((name) => name !== 'on') || LISTS.some((name) => lists.has(name));
  return {
    ...UNKNOWN_SUBJECT,
    workflowPath: workflow === null || !isPath ? null : inWorkflows(workflow),
    workflowName: isPath ? null : workflow,
    reusablePath: given('reusable-workflow'),
    job: given('job'),
    // A job has one, and that tells it from a command; any glob but an empty one may fit it.
    event: given('event'),
    ...(isJob && given('job') === null && given('event') === null && workflow === null
      ? { workflowName: '' }
      : {}),
    branch: given('branch'),
    actorKind,
    changedPaths: lists.get('path') ?? null,
    runnerLabels: lists.get('runner-label') ?? null,
  };
}

function inWorkflows(workflow: string): string {
  return workflow.includes('/') ? workflow : `.github/workflows/${workflow}`;
}

function described({ options, lists }: Asked): string {
  const said = [
    ...[...options].filter(([name]) => name !== 'on'),
    ...LISTS.flatMap((name) => (lists.get(name) ?? []).map((value) => [name, value] as const)),
  ];
  if (said.length === 0) return 'a command outside of workflows';
  return said.map(([name, value]) => `${name.replace('-', ' ')} ${quoted(value)}`).join(', ');
}

/** A budget as it is printed, and as programs are told. */
function shown(budget: Budget, policy: Policy, day: Day) {
  const { id, match, origin, rules, decideOn, maxRange, intensity, enforcement, at } = budget;
  const counts = milder(enforcement, ceilingOn(policy, day));
  return {
    id,
    enforcement: counts,
    ownEnforcement: enforcement,
    decideOn,
    maxRange: describeRange(maxRange),
    intensity,
    match: describeMatch(match),
    origin,
    line: at.line,
    rules: rules.map((rule) => ({
      rule: rule.kind,
      limit: describeRule(rule),
      origin,
      line: rule.at.line,
    })),
  };
}

function budgetLines(budget: ReturnType<typeof shown>): string[] {
  const { id, enforcement, ownEnforcement, decideOn, maxRange, intensity, match, rules } = budget;
  const held = enforcement === ownEnforcement ? '' : ` (${ownEnforcement}, held by the ceiling)`;
  return [
    `  ${id}: ${enforcement}${held}, decides on ${decideOn}, widest range ${maxRange}, by the ${intensity} intensity, for ${match}`,
    ...rules.map(({ rule, limit, origin, line }) => `    ${rule}: ${limit} (${origin}:${line})`),
  ];
}

function orNone(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? ['  none'] : lines;
}
