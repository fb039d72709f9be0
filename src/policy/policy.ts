/** The typed policy: what a policy file becomes once it has been read, checked, understood and merged. */

import type { Weakness } from './data.ts';
import type { Day } from './day.ts';
import type { Match } from './match.ts';
import type { ImproveRule } from './rules/improve-terms.ts';
import type { IncreaseRule } from './rules/increase-terms.ts';
import type { PerJobRule } from './rules/per-job.ts';
import type { PerMonthRule, PerQuarterRule, PerWeekRule } from './rules/per-period.ts';
import type { PerRunRule } from './rules/per-run.ts';
import type { RateRule } from './rules/rate.ts';
import type { Scope } from './scope.ts';
import type { Waiver } from './waiver.ts';

export type Enforcement = 'observe' | 'warn' | 'enforce';

/** Which end of the range a limit is held against (law 4: a limit breaks at the low end by default). */
export type DecideOn = 'low' | 'middle' | 'high';

/** 1-based, as editors count. */
export type Position = Readonly<{ line: number; column: number }>;

/**
 * Which carbon intensity holds grams to a limit. `average`: that of all electricity used. `marginal`:
 * by what one kilowatt-hour more causes as well, and the worse of the two decides, so that nobody can
 * choose the lower one.
 */
export type IntensityBasis = 'average' | 'marginal';

export type Quantity =
  | Readonly<{ dimension: 'energy'; energyJ: number; text: string }>
  | Readonly<{ dimension: 'mass'; massG: number; text: string }>;

/** One file a rule in rules/; this union and rules/register.ts name them all. */
export type Rule =
  | PerRunRule
  | PerJobRule
  | RateRule
  | IncreaseRule
  | PerWeekRule
  | PerMonthRule
  | PerQuarterRule
  | ImproveRule;

export type Budget = Readonly<{
  id: string;
  match: Match;
  /** The budget's own; what counts is the milder of this and the policy's ceiling on the day. */
  enforcement: Enforcement;
  decideOn: DecideOn;
  /**
   * How far the high end may lie above the middle, as a fraction of it, before nothing is decided.
   * `null`: the policy does not say, see `DEFAULT_MAX_RANGE`.
   */
  maxRange: number | null;
  intensity: IntensityBasis;
  /** Less energy than this is never a regression. */
  noiseFloorJ: number;
  /** Of one kind there is one; what extends a budget may add rules in an entry of the same `id`. */
  rules: readonly Rule[];
  at: Position;
  /** The document that it stands in, by name: the policy's own or one that it extends. */
  origin: string;
}>;

/**
 * 200 %: a value that may be three times what it says is no ground for a decision. Where no policy
 * says so, that is held only against a range that reaches over the limit: one that even its high end
 * keeps is kept.
 */
export const DEFAULT_MAX_RANGE = 2;

/** From this day on the ceiling is this one, until a later phase begins. */
export type Phase = Readonly<{ from: Day; enforcement: Enforcement }>;

/** What a failing operation, such as a parent that cannot be read, makes of the verdict. */
export type OnError = 'warn' | 'fail';

/** What each weakness of the evidence means. */
export type Meaning = 'ignore' | 'inconclusive' | 'fail';

/** A place as a policy names it: one of the three, or several that agree. */
export type NamedPlace = Readonly<{
  region: string | null;
  zone: string | null;
  country: string | null;
}>;

/** What is known about runners of a label, which they cannot find out themselves. */
export type RunnerFacts = Readonly<{
  /** Globs over the job's runner labels; one that fits is enough. */
  labels: readonly string[];
  region: string | null;
  pue: number | null;
  /** What such a machine draws at rest and at full load, its GPUs aside. */
  power: Readonly<{ idleW: number; fullW: number }> | null;
  /** What such a machine is sold as, by its name in the bundled table. */
  sku: string | null;
  /** Default places of others that what this says must not undercut. */
  notBelow: readonly DefaultPlace[];
  at: Position;
  origin: string;
}>;

/** Where jobs run whose place nothing else tells. */
export type DefaultPlace = Readonly<{ place: NamedPlace; origin: string }>;

/** Where jobs run, by the policy's word: against it no input makes a job's electricity cleaner. */
export type Pin = Readonly<{
  match: Match;
  place: NamedPlace;
  /** Default places of others that it must not undercut. */
  notBelow: readonly DefaultPlace[];
  at: Position;
  origin: string;
}>;

/** Something that kept a policy from being had whole: a parent that could not be read. */
export type Trouble = Readonly<{ message: string; at: Position; origin: string }>;

/** `null`: the policy does not say. */
export type Terms = Readonly<{
  decideOn: DecideOn | null;
  maxRange: number | null;
  intensity: IntensityBasis | null;
  noiseFloorJ: number | null;
}>;

export type Policy = Readonly<{
  version: 1;
  /** As people know it: a path, or `--budget`. */
  name: string;
  /** The ceiling until the first phase of the rollout begins. */
  enforcement: Enforcement;
  /** In the order of their days. */
  rollout: readonly Phase[];
  /** `null`: every audit is held against its budgets. */
  scope: Scope | null;
  /** What budgets without terms of their own are held under. */
  terms: Terms;
  data: Readonly<Record<Weakness, Meaning>>;
  runners: readonly RunnerFacts[];
  /** For jobs whose place nobody tells; of several the one with the highest emissions counts. */
  defaultPlaces: readonly DefaultPlace[];
  pins: readonly Pin[];
  /** Regions that work may move to, as `provider:region`; `null`: it does not say. */
  whatIfRegions: readonly string[] | null;
  budgets: readonly Budget[];
  waivers: readonly Waiver[];
  /** How many days ahead a waiver may end. */
  waiverLimitDays: number;
  onError: OnError;
  troubles: readonly Trouble[];
  /** What of it documents that extend it may loosen, and what they may not touch: paths.ts. */
  allowOverride: readonly string[];
  locked: readonly string[];
  /** Which documents each setting comes from, by its key at the top of the file. */
  settingOrigins: Readonly<Record<string, string>>;
}>;

/**
 * Whose word a policy is. `deciding`: it decides. `floor`: the default branch's, which binds beside the
 * deciding one. `proposed`: what a pull request would make of it, judged for information only.
 */
export const POLICY_ROLES = ['deciding', 'floor', 'proposed'] as const;
export type PolicyRole = (typeof POLICY_ROLES)[number];

/** What an audit was judged by and where it came from; a document carries it. */
export type PolicySource = Readonly<{
  role: PolicyRole;
  /** As people know it: a path, or the option that gave it. */
  name: string;
  /** The one line that is the whole policy; `null`: the policy is a file. */
  budget: string | null;
  /** The file of the artifact that holds its bytes; `null` for a budget. */
  file: string | null;
  /** The commit whose tree it was read from; `null`: it was found on the machine that ran the job. */
  commit: string | null;
  /** Whether it is beyond the reach of whoever wrote what was measured. */
  isProtected: boolean;
  /** The least enforcement that an input asks for; it tightens, never loosens. */
  enforcedAtLeast: Enforcement | null;
  /** What it extends, but for what comes with the program. */
  parents: readonly ParentSource[];
}>;

/** A policy that another one extends, as it was found. */
export type ParentSource = Readonly<{
  /** As it is written, seen from the policy that everything begins with. */
  reference: string;
  /** The commit that it was read at; `null`: at the policy's own, or not at all. */
  commit: string | null;
  /** The file of the artifact that holds its bytes; `null` where it could not be read. */
  file: string | null;
  /** Why it could not be read. */
  why: string | null;
}>;
