import { type AbsoluteLimit, isTighterLimit, judgeAbsolute, readAbsolute } from './absolute.ts';
import type { RuleDefinition } from './rule.ts';

/** `per-job: 50 g`: the most that one measured job may emit, or use. Held against each audit. */
export type PerJobRule = Readonly<{ kind: 'per-job' }> & AbsoluteLimit;

export const perJob: RuleDefinition<PerJobRule> = {
  kind: 'per-job',

  read(value, at) {
    const read = readAbsolute(value, at);
    return read.ok ? { ok: true, value: { kind: 'per-job', ...read.value } } : read;
  },

  isTightened: isTighterLimit,
  judge: judgeAbsolute,
};
