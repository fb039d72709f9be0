import { nearestNames, quoted } from '../nearest.ts';
import type { PolicyDocument } from './document.ts';
import type { Flaw } from './errors.ts';
import type { Policy } from './policy.ts';
import { pointerTo } from './yaml-value.ts';

/** Budgets that a document locks or leaves open and that there are not. */
export function pathFlaws(document: PolicyDocument, { budgets, troubles }: Policy): Flaw[] {
  // One that could not be read may have them.
  if (troubles.length > 0) return [];
  const ids = [...new Set(budgets.map(({ id }) => id))];
  return (['locked', 'allow-override'] as const).flatMap((key) => {
    const paths = key === 'locked' ? document.locked : document.allowOverride;
    return paths.flatMap((path, index): Flaw[] => {
      const id = /^budgets\.(.*)$/u.exec(path)?.[1];
      if (id === undefined || ids.includes(id)) return [];
      const near = nearestNames(id, ids).map((one) => `\`budgets.${one}\``);
      const flaw = {
        offset: document.offsetOf(pointerTo(`/${key}`, index)),
        message: `\`${key}\` names a budget that there is not: ${quoted(id)}`,
      };
      return [near.length === 0 ? flaw : { ...flaw, hint: `did you mean ${near.join(' or ')}?` }];
    });
  });
}
