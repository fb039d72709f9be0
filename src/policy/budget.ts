import { BadInput } from '../bad-input.ts';
import { quoted } from '../nearest.ts';
import { parseMassOrEnergy } from '../units.ts';
import { BLANK_POLICY } from './defaults.ts';
import type { Policy } from './policy.ts';

/** There is one line, and the budget is it. */
const AT = { line: 1, column: 1 } as const;

/**
 * The policy that one line means (`--budget '50 g'`): enforced, on everything, decided at the low end.
 *
 * @throws BadInput that says what was expected.
 */
export function budgetPolicy(text: string): Policy {
  const parsed = parseMassOrEnergy(text);
  if (!parsed.ok) throw new BadInput(`the budget cannot be ${quoted(text)}: ${parsed.expected}`);
  const limit = { ...parsed.value, text };
  if ((limit.dimension === 'mass' ? limit.massG : limit.energyJ) === 0) {
    throw new BadInput(`the budget cannot be ${quoted(text)}: give more than zero`);
  }
  return {
    ...BLANK_POLICY,
    name: '--budget',
    enforcement: 'enforce',
    budgets: [
      {
        id: 'budget',
        match: {},
        enforcement: 'enforce',
        decideOn: 'low',
        maxRange: null,
        intensity: 'average',
        noiseFloorJ: 0,
        rules: [{ kind: 'per-run', limit, per: null, at: AT }],
        at: AT,
        origin: '--budget',
      },
    ],
  };
}
