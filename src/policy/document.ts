import type { Weakness } from './data.ts';
import type { Day } from './day.ts';
import type { Match } from './match.ts';
import type {
  Budget,
  DecideOn,
  DefaultPlace,
  Enforcement,
  IntensityBasis,
  Meaning,
  OnError,
  Phase,
  Pin,
  Position,
  RunnerFacts,
} from './policy.ts';
import type { Reference } from './reference.ts';
import type { Scope } from './scope.ts';
import type { Waiver } from './waiver.ts';

/**
 * What one policy file says, and nothing of what it builds on: `null` is what it leaves unsaid. With
 * its parents it becomes a policy (merge.ts).
 */
export type PolicyDocument = Readonly<{
  name: string;
  text: string;
  /** Those at the top of the file. */
  keys: readonly string[];
  /** Where the key of a JSON pointer stands in the text. */
  offsetOf: (pointer: string) => number;
  positionOf: (pointer: string) => Position;
  extends: readonly NamedParent[];
  enforcement: Enforcement | null;
  rollout: readonly Phase[];
  /** Where the step of the rollout stands that begins on a day. */
  stepAt: (from: Day) => number;
  decideOn: DecideOn | null;
  maxRange: number | null;
  intensity: IntensityBasis | null;
  scope: Scope | null;
  noiseFloorJ: number | null;
  data: Readonly<Partial<Record<Weakness, Meaning>>>;
  runners: readonly RunnerFacts[];
  /** One at most. */
  defaultPlaces: readonly DefaultPlace[];
  pins: readonly Pin[];
  whatIfRegions: readonly string[] | null;
  budgets: readonly DocumentBudget[];
  waivers: readonly DocumentWaiver[];
  waiverLimitDays: number | null;
  onError: OnError | null;
  allowOverride: readonly string[];
  locked: readonly string[];
}>;

/** What a document extends, and where it says so; `null`: that could not be understood. */
export type NamedParent = Readonly<{ reference: Reference | null; pointer: string }>;

/** A waiver, and where it stands in its file. */
export type DocumentWaiver = Waiver & Readonly<{ pointer: string }>;

/** A budget as one file has it: its terms may be its policy's, its match and rules a parent's. */
export type DocumentBudget = Omit<
  Budget,
  'match' | 'enforcement' | 'decideOn' | 'maxRange' | 'intensity' | 'noiseFloorJ'
> &
  Readonly<{
    match: Match | null;
    enforcement: Enforcement | null;
    decideOn: DecideOn | null;
    maxRange: number | null;
    intensity: IntensityBasis | null;
    pointer: string;
    /** Whether every rule of it could be understood. */
    isWhole: boolean;
  }>;
