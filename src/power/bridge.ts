import { add } from '../estimate.ts';
import type { Gap } from './gap.ts';
import type { ModelledPower } from './modelled.ts';
import type { PowerPart } from './source.ts';

/** What the model says of the gaps of a measurement, added up to one part of a kind. */
export function bridged(
  model: ModelledPower,
  gaps: readonly Gap[],
  why: string,
): readonly PowerPart[] {
  const parts = gaps.flatMap(({ fromMs, toMs }) => model.partsBetween(fromMs, toMs, why));
  const ids = [...new Set(parts.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [first, ...more] = parts.filter((part) => part.id === id);
    if (first === undefined) return [];
    return [{ ...first, energyJ: add(first.energyJ, ...more.map(({ energyJ }) => energyJ)) }];
  });
}
