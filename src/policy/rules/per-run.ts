import { type AbsoluteLimit, isTighterLimit, judgeAbsolute, readAbsolute } from './absolute.ts';
import type { RuleDefinition } from './rule.ts';

/**
 * `per-run: 50 g`: the most that a run of a workflow may emit, or use. Held against the sum of the
 * run's audits where that is judged; an audit by itself is as much of its run as is known, and what
 * breaks the limit alone breaks it in the sum.
 */
export type PerRunRule = Readonly<{ kind: 'per-run' }> & AbsoluteLimit;

export const perRun: RuleDefinition<PerRunRule> = {
  kind: 'per-run',

  read(value, at) {
    const read = readAbsolute(value, at);
    return read.ok ? { ok: true, value: { kind: 'per-run', ...read.value } } : read;
  },

  isTightened: isTighterLimit,
  judge: judgeAbsolute,
};
