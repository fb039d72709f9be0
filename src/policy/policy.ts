/** The typed policy: what a policy file becomes once it has been read, checked and understood. */

import type { PerRunRule } from './rules/per-run.ts';

export type Enforcement = 'observe' | 'warn' | 'enforce';

/** Which end of the range a limit is held against (law 4: a limit breaks at the low end by default). */
export type DecideOn = 'low' | 'middle' | 'high';

/** 1-based, as editors count. */
export type Position = Readonly<{ line: number; column: number }>;

export type Quantity =
  | Readonly<{ dimension: 'energy'; energyJ: number; text: string }>
  | Readonly<{ dimension: 'mass'; massG: number; text: string }>;

/** One file a rule in rules/; this union and rules/register.ts name them all. */
export type Rule = PerRunRule;

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
  /** How far the high end may lie above the middle, as a fraction of it, before nothing is decided. */
  maxRange: number;
  rules: readonly Rule[];
  at: Position;
}>;

/** 200 %: a value that may be three times what it says is no ground for a decision. */
export const DEFAULT_MAX_RANGE = 2;

export type Policy = Readonly<{
  version: 1;
  /** As people know it: a path, or `--budget`. */
  name: string;
  enforcement: Enforcement;
  budgets: readonly Budget[];
}>;

/** What was given to judge by. */
export type PolicyInput =
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'file'; name: string }>
  | Readonly<{ kind: 'budget'; text: string }>;
