import type { Estimate } from '../../estimate.ts';
import { parseMassOrEnergy } from '../../units.ts';
import { holdAgainst } from '../limit.ts';
import type { Position, Quantity } from '../policy.ts';
import type { Measured } from '../verdict.ts';
import type { RuleDefinition } from './rule.ts';

/** `per-run: 50 g`: the most that one measured run may emit, or use. */
export type PerRunRule = Readonly<{ kind: 'per-run'; limit: Quantity; at: Position }>;

export const perRun: RuleDefinition<PerRunRule> = {
  kind: 'per-run',

  read(value, at) {
    const text = String(value);
    const parsed = parseMassOrEnergy(text);
    if (!parsed.ok) return parsed;
    return { ok: true, value: { kind: 'per-run', limit: { ...parsed.value, text }, at } };
  },

  judge(rule, budget, { measured }) {
    const { limit, at } = rule;
    const held = holdAgainst(measuredFor(limit, measured), limit, budget);
    return {
      budget: budget.id,
      rule: 'per-run',
      at,
      decideOn: budget.decideOn,
      ...held,
      per: null,
      samples: null,
    };
  },
};

function measuredFor(limit: Quantity, measured: Measured): Estimate | null {
  return limit.dimension === 'mass' ? measured.totalG : measured.energyJ;
}
