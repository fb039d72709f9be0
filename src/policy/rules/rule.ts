import type { Parsed } from '../../units.ts';
import type { Budget, Position, Rule } from '../policy.ts';
import type { Measured, RuleResult } from '../verdict.ts';

/** What a rule says of the numbers, before enforcement has its say. */
export type Ruling = Omit<RuleResult, 'enforcement' | 'verdict'>;

/**
 * One rule of the language: its key, how its value is understood and how it judges. A new rule is a
 * file like per-run.ts, a line in register.ts, its type in the union `Rule`, and its fragment of
 * policies/policy.schema.json.
 */
export type RuleDefinition<R extends Rule> = Readonly<{
  kind: R['kind'];
  /** From a value that the schema has let through; what only reading can tell is refused here. */
  read: (value: unknown, at: Position) => Parsed<R>;
  judge: (rule: R, budget: Budget, measured: Measured) => Ruling;
}>;
