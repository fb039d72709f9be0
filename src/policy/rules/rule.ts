import type { History, Self } from '../../history/history.ts';
import type { Budget, Position, Rule } from '../policy.ts';
import type { Measured, RuleResult, Subject } from '../verdict.ts';

/** All that a rule may know; nothing else has a part in what it says. */
export type Given = Readonly<{
  measured: Measured;
  subject: Subject;
  /** The audit as one of its series; `null`: nothing of it is known that could be compared. */
  self: Self | null;
  /** `null`: no history was given, so what needs one is inconclusive. */
  history: History | null;
  /** What to do where no history was given, for people; `null`: nothing that is known here. */
  historyAdvice: string | null;
  /** Logins, in small letters, whose approving review of the change was seen; no verdict goes by it. */
  approvers: readonly string[];
  /** When the audit began (ms since 1970, UTC): its day tells which dated parts of a policy hold. */
  startMs: number;
  /** When it is judged (ms since 1970, UTC). */
  nowMs: number;
}>;

/**
 * What a rule understood of its value; else what was expected, and under which key of the value
 * where the mistake is not in the whole of it.
 */
export type Read<R> = Readonly<
  { ok: true; value: R } | { ok: false; expected: string; key?: string }
>;

/** What a rule says of the numbers, before enforcement and waivers have their say. */
export type Ruling = Omit<
  RuleResult,
  'enforcement' | 'verdict' | 'waiver' | 'origin' | 'noisy' | 'intensity'
> &
  // Limits in absolute numbers are broken or kept; only what rests on the past can be noisy.
  Partial<Pick<RuleResult, 'noisy'>>;

/**
 * One rule of the language: its key, how its value is understood and how it judges. A new rule is a
 * file like per-run.ts, a line in register.ts, its type in the union `Rule`, and its fragment of
 * policies/policy.schema.json.
 */
export type RuleDefinition<R extends Rule> = Readonly<{
  kind: R['kind'];
  /** From a value that the schema has let through; what only reading can tell is refused here. */
  read: (value: unknown, at: Position) => Read<R>;
  /** Whether a rule lets nothing through that another of its kind would not. */
  isTightened: (rule: R, than: R) => boolean;
  judge: (rule: R, budget: Budget, given: Given) => Ruling;
}>;
