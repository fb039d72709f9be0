import { scale } from '../../estimate.ts';
import { parseMass } from '../../units.ts';
import { holdAgainst } from '../limit.ts';
import type { Position, Quantity } from '../policy.ts';
import { isAtMost } from '../strictness.ts';
import type { RuleDefinition } from './rule.ts';

/** `rate: 40 g/h`: the most that an audit may emit for each hour that it lasts. */
export type RateRule = Readonly<{ kind: 'rate'; limit: Quantity; at: Position }>;

const S_PER_H = 3_600;

export const rate: RuleDefinition<RateRule> = {
  kind: 'rate',

  read(value, at) {
    const [, text = '', isPerHour] = /^(.*?)( ?\/ ?h)?$/u.exec(String(value)) ?? [];
    const parsed = parseMass(text);
    if (!parsed.ok || isPerHour === undefined) {
      return { ok: false, expected: 'give a mass for an hour, for example `40 g/h`' };
    }
    const limit = { dimension: 'mass', massG: parsed.value, text } as const;
    return { ok: true, value: { kind: 'rate', limit, at } };
  },

  isTightened({ limit }, than) {
    return isAtMost(limit, than.limit);
  },

  judge({ limit, at }, budget, { measured: { totalG, durationS } }) {
    const own = { budget: budget.id, rule: 'rate', at, decideOn: budget.decideOn } as const;
    const isKnown = totalG !== null && durationS !== null && durationS > 0;
    const perHour = isKnown ? scale(totalG, S_PER_H / durationS) : null;
    return { ...own, ...holdAgainst(perHour, limit, budget, 'h'), samples: null, baseline: null };
  },
};
