/** The typed policy: what a policy file becomes once it has been read, checked and understood. */

import type { ImproveRule } from './rules/improve.ts';
import type { IncreaseRule } from './rules/increase.ts';
import type { PerJobRule } from './rules/per-job.ts';
import type { PerMonthRule, PerQuarterRule, PerWeekRule } from './rules/per-period.ts';
import type { PerRunRule } from './rules/per-run.ts';
import type { RateRule } from './rules/rate.ts';

export type Enforcement = 'observe' | 'warn' | 'enforce';

/** Which end of the range a limit is held against (law 4: a limit breaks at the low end by default). */
export type DecideOn = 'low' | 'middle' | 'high';

/** 1-based, as editors count. */
export type Position = Readonly<{ line: number; column: number }>;

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

export type Match = Readonly<{
  /** Globs over the workflow's path or name; empty: any audit matches. */
  workflows: readonly string[];
}>;

export type Budget = Readonly<{
  id: string;
  match: Match;
  /** Already lowered to the policy's ceiling. */
  enforcement: Enforcement;
  decideOn: DecideOn;
  /**
   * How far the high end may lie above the middle, as a fraction of it, before nothing is decided.
   * `null`: the policy does not say, see `DEFAULT_MAX_RANGE`.
   */
  maxRange: number | null;
  /** Less energy than this is never a regression. */
  noiseFloorJ: number;
  rules: readonly Rule[];
  at: Position;
}>;

/**
 * 200 %: a value that may be three times what it says is no ground for a decision. Where no policy
 * says so, that is held only against a range that reaches over the limit: one that even its high end
 * keeps is kept.
 */
export const DEFAULT_MAX_RANGE = 2;

export type Policy = Readonly<{
  version: 1;
  /** As people know it: a path, or `--budget`. */
  name: string;
  enforcement: Enforcement;
  budgets: readonly Budget[];
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
}>;
