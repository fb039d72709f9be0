import type { Estimate } from '../estimate.ts';
import type { Subject as PastSubject } from '../history/point.ts';
import type { DecideOn, Enforcement, Position, Rule } from './policy.ts';

export type Verdict = 'pass' | 'warn' | 'fail' | 'inconclusive' | 'error';

/** Worst first; the verdict over several results is the worst of them. */
export const VERDICTS_WORST_FIRST = ['error', 'fail', 'inconclusive', 'warn', 'pass'] as const;

/** What is being judged, as far as matching goes; past audits are matched by the same. */
export type Subject = PastSubject;

/** What was measured; `null` where nothing was. Energy is the machine's own, without its building. */
export type Measured = Readonly<{
  energyJ: Estimate | null;
  totalG: Estimate | null;
  durationS: number | null;
  /** Functional units by name, as the job itself counted them: its own claim. */
  units: Readonly<Record<string, number>> | null;
}>;

export type RuleResult = Readonly<{
  budget: string;
  rule: Rule['kind'];
  /** What the numbers say, whatever the enforcement. */
  judged: Verdict;
  enforcement: Enforcement;
  /** What counts: `judged`, held under what the enforcement allows. */
  verdict: Verdict;
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
  /** The value (middle) from which on this rule would have failed, at the same relative range. */
  failsFrom: number | null;
  /** Past audits that the limit or the value rests on; `null`: the rule asks for none. */
  samples: number | null;
  /** One sentence a person understands. */
  sentence: string;
  at: Position;
}>;

export type Judgement = Readonly<{
  verdict: Verdict;
  sentence: string;
  results: readonly RuleResult[];
  /** Budgets whose match did not take this audit in. */
  unmatchedBudgets: readonly string[];
}>;
