/** What policies/policy.schema.json lets through, as far as it is used here. */

import type { Weakness } from './data.ts';
import type { Day } from './day.ts';
import type { DecideOn, Enforcement, IntensityBasis, Meaning, OnError, Rule } from './policy.ts';
import type { ActorKind } from './verdict.ts';

export type RawPolicy = RawTerms &
  Readonly<{
    version: 1;
    extends?: readonly string[];
    rollout?: readonly Readonly<{ from: Day; enforcement: Enforcement }>[];
    scope?: RawScope;
    data?: Readonly<Partial<Record<Weakness, Meaning>>>;
    runners?: readonly RawRunner[];
    place?: Readonly<{ default?: RawPlace; pins?: readonly RawPin[] }>;
    'what-if'?: Readonly<{ regions: readonly string[] }>;
    budgets?: readonly RawBudget[];
    waivers?: readonly RawWaiver[];
    'waiver-limit'?: string;
    'on-error'?: OnError;
    locked?: readonly string[];
    'allow-override'?: readonly string[];
  }>;

type RawTerms = Readonly<{
  enforcement?: Enforcement;
  'decide-on'?: DecideOn;
  'max-range'?: string;
  intensity?: IntensityBasis;
}>;

export type RawScope = Readonly<{
  'high-impact'?: Readonly<{
    energy?: string;
    duration?: string;
    gpu?: boolean;
    'runner-labels'?: readonly string[];
    'model-size'?: string;
  }>;
  'noise-floor'?: string;
}>;

export type RawPlace = Readonly<{ region?: string; zone?: string; country?: string }>;

export type RawPin = RawPlace & Readonly<{ match?: RawMatch }>;

export type RawRunner = Readonly<{
  labels: readonly string[];
  region?: string;
  pue?: number;
  power?: Readonly<{ idle: string; full: string }>;
  sku?: string;
}>;

export type RawMatch = Readonly<{
  workflows?: readonly string[];
  'reusable-workflows'?: readonly string[];
  jobs?: readonly string[];
  events?: readonly string[];
  branches?: readonly string[];
  actors?: readonly ActorKind[];
  paths?: readonly string[];
  'paths-ignore'?: readonly string[];
  'runner-labels'?: readonly string[];
}>;

export type RawBudget = RawTerms &
  Readonly<{ id: string; match?: RawMatch }> &
  Readonly<Partial<Record<Rule['kind'], unknown>>>;

export type RawWaiver = Readonly<{
  budget: string;
  reason: string;
  'up-to': string;
  expires: Day;
  'approved-by'?: string;
}>;
