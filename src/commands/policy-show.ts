import { serialise } from '../audit/serialise.ts';
import { quoted } from '../nearest.ts';
import type { Day } from '../policy/day.ts';
import { describeMatch, describeRange, describeRule } from '../policy/describe.ts';
import { ceilingOn, milder } from '../policy/enforcement.ts';
import { isEventName } from '../policy/events.ts';
import { isSurelyFor, matches } from '../policy/match.ts';
import type { Budget, Policy } from '../policy/policy.ts';
import { settingsOf } from '../policy/settings.ts';
import type { Subject } from '../policy/verdict.ts';
import { waiverResult } from '../policy/waiver-result.ts';
import { described, isPath, LISTS, listed, NAMES, subjectsOf, workflowOf } from './asked-jobs.ts';
import { dayGiven } from './day-given.ts';
import { type CommandIo, EXIT } from './io.ts';
import { parseOptions } from './options.ts';
import { checkedPolicy } from './policy-check.ts';
import { type WorkflowFile, type WorkflowJob, workflowPathOf } from './workflow-file.ts';

/**
 * `carbon-audit policy show --workflow W --event E [FILE]`: which budgets and rules apply to a job, as
 * the policy and all that it extends come to, and from which file each thing is. Where the workflow's
 * file is there, its name and its jobs are read from it.
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
  const workflow = await workflowOf(options.get('workflow'), io.cwd);
  const subjects = subjectsOf(asked, workflow);
  const day = dayGiven(options.get('on'), io);
  const found = policy.budgets.map((budget) => {
    const jobs = subjects.map(({ job, subject }) => ({ job, applies: fitOf(budget, subject) }));
    const applies = FITS.find((fit) => jobs.some((one) => one.applies === fit)) ?? 'no';
    return { ...shown(budget, policy, day), applies, jobs: workflow === null ? null : jobs };
  });
  const settings = settingsOf(policy, day);
  const waivers = policy.waivers.map((one) => waiverResult(one, policy, day));
  const notSeen = policy.troubles.map(({ message }) => message);
  if (flags.has('json')) {
    const document = { schemaVersion: 1, kind: 'policy-show', policy: name, day, notSeen };
    io.stdout(serialise({ ...document, workflow, settings, budgets: found, waivers }));
    return EXIT.ok;
  }
  const of = (fit: Fit) => found.filter(({ applies }) => applies === fit);
  const who = described(asked);
  const maybe = of('maybe');
  const lines = [
    `${name} on ${day}`,
    ...notSeen.map((message) => `  not whole: ${message}`),
    ...workflowLines(options.get('workflow'), workflow),
    ...eventLines(options.get('event')),
    '',
    ...settings.map(({ key, value, origin }) => `  ${key.padEnd(14)} ${value} (${origin})`),
    '',
    `Budgets that apply to ${who}`,
    ...orNone(of('yes').flatMap((one) => [...budgetLines(one), ...jobLines(one.jobs)])),
    ...(maybe.length === 0
      ? []
      : [
          '',
          `Budgets that may apply to ${who}: say more of the job, as what is not known fits`,
          ...maybe.flatMap((one) => [...budgetLines(one), ...jobLines(one.jobs)]),
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

const FITS = ['yes', 'maybe', 'no'] as const;
type Fit = (typeof FITS)[number];

/** A budget binds what it may be for; whoever asks learns that it need not be. */
function fitOf({ match }: Budget, subject: Subject): Fit {
  if (matches(match, subject)) return isSurelyFor(match, subject) ? 'yes' : 'maybe';
  const { workflowPath, workflowName } = subject;
  // Every workflow has a name; that of one whose file is not here may be what a budget goes by.
  const isNameless = workflowPath !== null && workflowName === null;
  const byName = (match.workflows ?? []).filter((glob) => !isPath(glob));
  if (!isNameless || byName.length === 0) return 'no';
  const nameless = { ...subject, workflowPath: null, workflowName: '' };
  return matches({ ...match, workflows: byName }, nameless) ? 'maybe' : 'no';
}

/** What was read of the workflow, or that nothing was. */
function workflowLines(given: string | undefined, workflow: WorkflowFile | null): string[] {
  if (given === undefined || !isPath(given)) return [];
  if (workflow === null) {
    return [`  there is no ${workflowPathOf(given)} here: its name and its jobs are not known`];
  }
  const { path, name, isOnlyCalled, jobs } = workflow;
  const whose = isOnlyCalled ? ', for other workflows to call: which ones is not known' : '';
  return [
    `  ${path}${name === path ? '' : ` is ${quoted(name)}`}${whose}`,
    ...jobs.map((job) => `    ${jobSaid(job)} on ${labelsSaid(job)}`),
  ];
}

/** An event that may be new, or none: then it is no wonder that nothing takes it in. */
function eventLines(event: string | undefined): string[] {
  if (event === undefined || isEventName(event)) return [];
  return [`  ${quoted(event)} is no event that is known here`];
}

function jobSaid({ job, reusablePath }: WorkflowJob): string {
  const own = job === null ? 'jobs' : `job ${quoted(job)}`;
  return reusablePath === '' ? own : `${own} of ${quoted(reusablePath)}`;
}

function labelsSaid({ runnerLabels }: WorkflowJob): string {
  return runnerLabels === null ? 'runners that it does not tell' : listed(runnerLabels);
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

/** Which jobs of a workflow's file a budget is for, where it is not for all of them alike. */
function jobLines(jobs: readonly Readonly<{ job: WorkflowJob | null; applies: Fit }>[] | null) {
  const named = (jobs ?? []).flatMap(({ job, applies }) =>
    job === null ? [] : [{ job, applies }],
  );
  if (new Set(named.map(({ applies }) => applies)).size < 2) return [];
  const of = (fit: Fit) =>
    named.filter(({ applies }) => applies === fit).map(({ job }) => jobSaid(job));
  const [sure, maybe] = [of('yes'), of('maybe')];
  const said = [
    ...(sure.length === 0 ? [] : [`for ${sure.join(', ')}`]),
    ...(maybe.length === 0 ? [] : [`maybe for ${maybe.join(', ')}`]),
  ];
  return [`    ${said.join('; ')}`];
}

function orNone(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? ['  none'] : lines;
}
