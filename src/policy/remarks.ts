import { UNKNOWN_SUBJECT } from '../history/point.ts';
import { nearestNames, quoted } from '../nearest.ts';
import { findRegion } from '../place/find.ts';
import { type Day, daysAfter } from './day.ts';
import { describeRegions } from './describe.ts';
import type { DocumentBudget, DocumentWaiver, PolicyDocument } from './document.ts';
import { ceilingOn } from './enforcement.ts';
import type { Flaw } from './errors.ts';
import { isEvent } from './events.ts';
import { matches } from './match.ts';
import type { Policy, Quantity, Rule } from './policy.ts';
import { isCap } from './rules/per-period.ts';
import { isAtMost } from './strictness.ts';
import { isSumInOther } from './sums.ts';
import { type Waiver, waiversInForce } from './waiver.ts';
import { pointerTo } from './yaml-value.ts';

/** What whoever writes a policy can know beside it. */
export type AsWritten = Readonly<{
  today: Day;
  /** Paths of the workflow files beside the policy; `null`: not known. */
  workflows: readonly string[] | null;
}>;

/**
 * What is no mistake and yet not what anybody means: parts of a sound policy that have no effect. They
 * are for whoever writes it; an audit is never refused for them, as some come about by days going by.
 */
export function remarksOn(
  document: PolicyDocument,
  policy: Policy,
  { today, workflows }: AsWritten,
): Flaw[] {
  return [
    ...idleSteps(document, policy),
    ...idleWaivers(document, policy, today),
    ...document.budgets.flatMap((budget) => [
      ...strangeEvents(document, budget),
      ...(workflows === null ? [] : absentWorkflows(document, budget, workflows)),
      ...idleRules(document, budget),
    ]),
    ...undecidable(document, policy),
    ...idleRegions(document, policy),
  ];
}

/** Steps before and after which the ceiling is the same, be it by the word of a parent. */
function idleSteps(document: PolicyDocument, policy: Policy): Flaw[] {
  return document.rollout.flatMap(({ from }) => {
    const before = ceilingOn(policy, daysAfter(from, -1));
    if (before !== ceilingOn(policy, from)) return [];
    const isOwn = document.enforcement !== null || document.extends.length === 0;
    const flaw = {
      offset: document.stepAt(from),
      message: `the step of ${from} changes nothing: the ceiling is \`${before}\` before it too`,
    };
    if (isOwn) return [flaw];
    return [
      { ...flaw, hint: 'what this extends has it so: say `enforcement` for the time before' },
    ];
  });
}

/** Waivers that do not hold today, or have no say while they do. */
function idleWaivers(document: PolicyDocument, policy: Policy, day: Day): Flaw[] {
  return document.waivers.flatMap((waiver): Flaw[] => {
    const { budget, expires, pointer } = waiver;
    const offset = document.offsetOf(pointerTo(pointer, 'expires'));
    if (expires < day) {
      return [{ offset, message: `the waiver of \`${budget}\` ended on ${expires}: remove it` }];
    }
    const latest = daysAfter(day, policy.waiverLimitDays);
    if (expires <= latest) return ceilingRemarks(document, policy, waiver, day);
    const message = `the waiver of \`${budget}\` ends more than ${policy.waiverLimitDays} days ahead and does not hold yet: give ${latest} at the latest`;
    return [{ offset, message, hint: 'or allow more by `waiver-limit`' }];
  });
}

/** What a ceiling does not do: a tighter one counts beside it, or it is none for a sum in another unit. */
function ceilingRemarks(
  document: PolicyDocument,
  policy: Policy,
  waiver: DocumentWaiver,
  day: Day,
): Flaw[] {
  const { budget, upTo, pointer } = waiver;
  const offset = document.offsetOf(pointerTo(pointer, 'up-to'));
  const [tightest] = waiversInForce(policy, budget, day).filter(
    (one) => one.upTo.dimension === upTo.dimension,
  );
  const isIdle = tightest !== undefined && !isSamePlace(tightest, waiver);
  const idle = `\`${budget}\` has several waivers: while the one up to ${tightest?.upTo.text} holds, until ${tightest?.expires}, it counts and not this`;
  const sums = policy.budgets
    .filter(({ id }) => id === budget)
    .flatMap(({ rules }) => rules.filter((rule) => isSumInOther(rule, upTo)))
    .map(({ kind }) => `\`${kind}\``);
  const mute = `\`up-to\` of ${upTo.text} is no ceiling for the sum of ${[...new Set(sums)].join(' and ')}, which is in another unit: that is not waived`;
  return [
    ...(isIdle ? [{ offset, message: idle }] : []),
    ...(sums.length > 0 ? [{ offset, message: mute }] : []),
  ];
}

function isSamePlace(a: Waiver, b: Waiver): boolean {
  return a.origin === b.origin && a.at.line === b.at.line && a.at.column === b.at.column;
}

function strangeEvents(document: PolicyDocument, { match, pointer }: DocumentBudget): Flaw[] {
  return (match?.events ?? []).flatMap((glob, index) =>
    isEvent(glob)
      ? []
      : [
          {
            offset: document.offsetOf(pointerTo(`${pointer}/match/events`, index)),
            message: `${quoted(glob)} is no event that is known here, so that nothing known is taken in by it`,
          },
        ],
  );
}

/** Globs for workflow files that none of those beside the policy fits. A name may be meant by others. */
function absentWorkflows(
  document: PolicyDocument,
  { match, pointer }: DocumentBudget,
  workflows: readonly string[],
): Flaw[] {
  return (match?.workflows ?? []).flatMap((glob, index) => {
    if (!/[/]|\.ya?ml\*?$/u.test(glob)) return [];
    if (workflows.some((path) => fitsFile(glob, path))) return [];
    const flaw = {
      offset: document.offsetOf(pointerTo(`${pointer}/match/workflows`, index)),
      message: `no workflow in .github/workflows is taken in by ${quoted(glob)}`,
    };
    const names = glob.includes('/')
      ? workflows
      : workflows.map((path) => path.split('/').at(-1) ?? '');
    const near = nearestNames(glob, names).map((one) => `\`${one}\``);
    return [near.length === 0 ? flaw : { ...flaw, hint: `did you mean ${near.join(' or ')}?` }];
  });
}

function fitsFile(glob: string, workflowPath: string): boolean {
  return matches({ workflows: [glob] }, { ...UNKNOWN_SUBJECT, job: '', workflowPath });
}

/** Limits in grams for a period that are to be kept by an intensity that nobody knows of the past. */
function undecidable(document: PolicyDocument, { budgets }: Policy): Flaw[] {
  return budgets
    .filter(({ origin, intensity }) => origin === document.name && intensity === 'marginal')
    .flatMap(({ id, rules }) => {
      const pointer = document.budgets.find((own) => own.id === id)?.pointer ?? '';
      return rules
        .filter((rule) => isCap(rule) && limitOf(rule)?.dimension === 'mass')
        .map(({ kind }) => ({
          offset: document.offsetOf(`${pointer}/${kind}`),
          message: `\`${kind}\` of \`${id}\` is never a pass by the marginal carbon intensity: past audits are known by the average one alone`,
          hint: 'put it in a budget of its own with `intensity: average`',
        }));
    });
}

/** Regions to move to of another cloud than all regions where the policy has work run. */
function idleRegions(document: PolicyDocument, policy: Policy): Flaw[] {
  const regions = document.whatIfRegions ?? [];
  const named = [
    ...policy.runners.map(({ region }) => region),
    ...[...policy.defaultPlaces, ...policy.pins].map(({ place }) => place.region),
  ].flatMap((name) => (name === null ? [] : [findRegion(name, 'region')]));
  const isReachable = named.some(({ provider }) =>
    regions.some((region) => region.startsWith(`${provider}:`)),
  );
  if (regions.length === 0 || named.length === 0 || isReachable) return [];
  const there = [...new Set(named.map(({ provider, region }) => `${provider}:${region}`))];
  return [
    {
      offset: document.offsetOf('/what-if/regions'),
      message: `\`what-if\` offers nothing to work at ${there.join(', ')}, where this policy has it run: ${describeRegions(regions)} is of another cloud, and reports compare regions of one cloud`,
      hint: 'name regions of that cloud; `carbon-audit whatif --regions` compares clouds',
    },
  ];
}

/** Limits for all runs of a period that are below one for a single run. */
function idleRules(document: PolicyDocument, { rules, pointer }: DocumentBudget): Flaw[] {
  const limits = rules.flatMap((rule) => {
    const limit = limitOf(rule);
    return limit === null ? [] : [{ kind: rule.kind, limit, isCap: isCap(rule) }];
  });
  return limits
    .filter((cap) => cap.isCap)
    .flatMap((cap) =>
      limits
        .filter(({ limit, isCap }) => !isCap && isBelow(cap.limit, limit))
        .map(({ kind, limit }) => ({
          offset: document.offsetOf(`${pointer}/${cap.kind}`),
          message: `\`${cap.kind}\` of ${cap.limit.text} is below \`${kind}\` of ${limit.text}: one run can use up all of it`,
        })),
    );
}

function isBelow(one: Quantity, other: Quantity): boolean {
  return isAtMost(one, other) && !isAtMost(other, one);
}

function limitOf(rule: Rule): Quantity | null {
  switch (rule.kind) {
    case 'per-run':
    case 'per-job':
      return rule.per === null ? rule.limit : null;
    case 'per-week':
    case 'per-month':
    case 'per-quarter':
      return rule.limit;
    default:
      return null;
  }
}
