import { nearestNames } from '../nearest.ts';
import type { PolicyDocument } from './document.ts';
import type { Flaw } from './errors.ts';
import { openedBy } from './loosening-flaws.ts';
import { waiverMeaning } from './meaning.ts';
import { names } from './paths.ts';
import type { Policy } from './policy.ts';
import { isAtMost } from './strictness.ts';
import { isSumInOther } from './sums.ts';
import type { Waiver } from './waiver.ts';
import { pointerTo } from './yaml-value.ts';

/** What is wrong with a document's waivers, whatever the day. */
export function waiverFlaws(
  document: PolicyDocument,
  parents: readonly Policy[],
  policy: Policy,
): Flaw[] {
  return document.waivers.flatMap((waiver) => {
    const at = (key: string) => document.offsetOf(pointerTo(waiver.pointer, key));
    const { budget, upTo } = waiver;
    const entries = policy.budgets.filter(({ id }) => id === budget);
    // A budget that could not be read may stand in a parent that could not be either.
    if (entries.length === 0 && policy.troubles.length === 0) {
      return [{ offset: at('budget'), ...unknownBudget(waiver, policy) }];
    }
    const keeper = parents.find(
      (parent) =>
        parent.locked.includes(`budgets.${budget}`) ||
        (parent.locked.includes('budgets') && parent.budgets.some(({ id }) => id === budget)),
    );
    if (keeper !== undefined) {
      const message = `\`budgets.${budget}\` is locked by ${keeper.name}: it cannot be waived here`;
      return [{ offset: at('budget'), message }];
    }
    const owner = parents.find(
      (parent) =>
        parent.budgets.some(({ id }) => id === budget) && !names(parent.allowOverride, 'waivers'),
    );
    if (owner !== undefined) {
      const message = `budget \`${budget}\` is of ${owner.name}, which this extends: it cannot be waived here`;
      const hint = openedBy([owner], 'waivers');
      return [{ offset: at('budget'), message, hint }];
    }
    const limits = entries.flatMap(({ rules }) =>
      rules.flatMap((rule) => (rule.kind === 'per-run' ? [rule.limit] : [])),
    );
    const rules = entries.flatMap((entry) => entry.rules);
    if (rules.length > 0 && rules.every((rule) => isSumInOther(rule, upTo))) {
      const message = `\`up-to\` of ${upTo.text} is no ceiling for the limits of \`${budget}\`, which are sums in another unit: the waiver waives nothing`;
      const unit =
        upTo.dimension === 'mass' ? 'an energy, such as `2 kWh`' : 'a mass, such as `2.4 kg`';
      return [{ offset: at('up-to'), message, hint: `give ${unit}` }];
    }
    const isIdle = limits.length > 0 && limits.some((limit) => isAtMost(upTo, limit));
    if (!isIdle) return [];
    const message = `\`up-to\` of ${upTo.text} is no higher than the limit of \`${budget}\`, so the waiver waives nothing`;
    return [{ offset: at('up-to'), message }];
  });
}

/**
 * Waivers of one parent for a budget that another has as well, in whatever words, and has not waived so
 * itself: by that detour anybody could waive what the other lets nobody waive.
 */
export function broughtWaivers(document: PolicyDocument, parents: readonly Policy[]): Flaw[] {
  return parents.flatMap((bringer) =>
    bringer.waivers.flatMap((waiver) => {
      const keepers = parents.filter((keeper) => isKeptFrom(waiver, keeper));
      const isOwn = bringer.budgets.some(({ id }) => id === waiver.budget);
      const [first] = keepers;
      if (first === undefined || !isOwn) return [];
      return [
        {
          offset: document.offsetOf('/extends'),
          message: `\`${waiver.budget}\` is a budget of ${first.name} too, which does not have the waiver of ${bringer.name}: it cannot be waived by that`,
          hint: `extend one of the two, or ${openedBy(keepers, 'waivers')}`,
        },
      ];
    }),
  );
}

/** Whether a policy has the budget, not the waiver, and lets nobody add one. */
function isKeptFrom(waiver: Waiver, { budgets, waivers, locked, allowOverride }: Policy): boolean {
  const { budget } = waiver;
  const meaning = waiverMeaning(waiver);
  return (
    budgets.some(({ id }) => id === budget) &&
    waivers.every((one) => waiverMeaning(one) !== meaning) &&
    (!names(allowOverride, 'waivers') ||
      locked.includes('waivers') ||
      names(locked, `budgets.${budget}`))
  );
}

function unknownBudget({ budget }: Waiver, { budgets }: Policy): Omit<Flaw, 'offset'> {
  const message = `there is no budget \`${budget}\` to waive`;
  const near = nearestNames(
    budget,
    budgets.map(({ id }) => id),
  );
  if (near.length === 0) return { message };
  return { message, hint: `did you mean ${near.map((one) => `\`${one}\``).join(' or ')}?` };
}
