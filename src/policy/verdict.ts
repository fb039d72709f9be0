import type { Estimate } from '../estimate.ts';
import type { Subject as PastSubject } from '../history/point.ts';
import type { SelfReplay } from '../history/self-replay.ts';
import type { Approval } from './approval.ts';
import type { Weakness } from './data.ts';
import type { Day } from './day.ts';
import type {
  DecideOn,
  Enforcement,
  IntensityBasis,
  Meaning,
  OnError,
  Position,
  Rule,
} from './policy.ts';

export type Verdict = 'pass' | 'warn' | 'fail' | 'inconclusive' | 'error';

/** Worst first; the verdict over several results is the worst of them. */
export const VERDICTS_WORST_FIRST = ['error', 'fail', 'inconclusive', 'warn', 'pass'] as const;

/** The lower, the worse. */
export function rankOf(verdict: Verdict): number {
  return VERDICTS_WORST_FIRST.indexOf(verdict);
}

/** Who or what set a workflow off. */
export const ACTOR_KINDS = ['person', 'bot'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** What is being judged, as far as matching goes; past audits are matched by the same. */
export type Subject = PastSubject & Partial<KnownNow>;

/** What only an audit of now knows of itself. `null` or missing: not known. */
export type KnownNow = Readonly<{
  runnerLabels: readonly string[] | null;
  /** Files that the change touches. */
  changedPaths: readonly string[] | null;
  hasGpu: boolean | null;
  /** The size of the model that it trains, as the workflow declares it; `null`: none is declared. */
  modelParameters: number | null;
}>;

/** What was measured; `null` where nothing was. Energy is the machine's own, without its building. */
export type Measured = Readonly<{
  energyJ: Estimate | null;
  /** By the average carbon intensity. */
  totalG: Estimate | null;
  /** By the marginal one; `null`: there is no such figure of all of it. */
  marginalG: Estimate | null;
  durationS: number | null;
  /** Functional units by name, as the job itself counted them: its own claim. */
  units: Readonly<Record<string, number>> | null;
}>;

/** The waiver that a result stands under, as the report carries it. */
export type WaiverUse = Readonly<{
  reason: string;
  expires: Day;
  upTo: string;
  /** As it is written. */
  approvedBy: string | null;
  /** Whether a review of the change bears that out; `null`: nobody is said to have approved it. */
  approval: Approval | null;
  /** Where it stands. */
  at: Position;
  origin: string;
}>;

export type RuleResult = Readonly<{
  budget: string;
  rule: Rule['kind'];
  /** What the numbers say, whatever the enforcement. */
  judged: Verdict;
  enforcement: Enforcement;
  /** What counts: `judged`, held under what the enforcement and a waiver allow. */
  verdict: Verdict;
  /** The waiver that made a pass of what the numbers say; `null`: none did. */
  waiver: WaiverUse | null;
  unit: 'J' | 'g';
  /** What `unit` is for: `h`, or the functional unit that the job counted; `null`: for itself. */
  per: string | null;
  value: number | null;
  low: number | null;
  high: number | null;
  /** `null`: it would follow from past audits, of which there are too few. */
  limit: number | null;
  limitText: string;
  decideOn: DecideOn;
  /** By which carbon intensity the number is; `null`: it is energy. */
  intensity: IntensityBasis | null;
  /** The value (middle) from which on this rule would have failed, at the same relative range. */
  failsFrom: number | null;
  /** Past audits that the limit or the value rests on; `null`: the rule asks for none. */
  samples: number | null;
  /** The middle of comparable audits, in `unit`, that the limit rests on; `null`: on none. */
  baseline: number | null;
  /**
   * Where the rule alarms too often on its own past to fail anything: so many alarms of so many
   * comparable audits. `null`: it does not.
   */
  noisy: SelfReplay | null;
  /** One sentence a person understands. */
  sentence: string;
  at: Position;
  /** The document that `at` is a place in. */
  origin: string;
}>;

/** What the policy makes of a weakness of the evidence. */
export type WeaknessResult = Readonly<{
  weakness: Weakness;
  judged: Exclude<Meaning, 'ignore'>;
  verdict: Verdict;
  sentence: string;
}>;

/** `too-far-ahead`: it ends later than the policy allows, so it does not hold yet. */
export type WaiverState = 'in-force' | 'ending' | 'expired' | 'too-far-ahead';

/** A waiver of a budget that binds, needed or not: waivers have a tally of their own. */
export type WaiverResult = WaiverUse &
  Readonly<{
    budget: string;
    state: WaiverState;
    /** How many results it took the edge off. */
    waived: number;
    sentence: string;
  }>;

/** Why a policy could not be had whole, and what it says is to follow from that. */
export type TroubleResult = Readonly<{
  onError: OnError;
  verdict: Verdict;
  sentence: string;
  at: Position;
  origin: string;
}>;

export type Judgement = Readonly<{
  verdict: Verdict;
  sentence: string;
  results: readonly RuleResult[];
  weaknesses: readonly WeaknessResult[];
  waivers: readonly WaiverResult[];
  troubles: readonly TroubleResult[];
  /** Whether the audit is one that the policy's scope lets budgets bind. */
  isHighImpact: boolean;
  /** Budgets whose match did not take this audit in. */
  unmatchedBudgets: readonly string[];
}>;
