import type { Given } from './rule.ts';

/** Why nothing is decided where no history was given, and what can be done about that, for people. */
export function noHistory({ historyAdvice }: Given): string {
  const why = 'no history was given';
  return historyAdvice === null ? why : `${why} (${historyAdvice})`;
}
