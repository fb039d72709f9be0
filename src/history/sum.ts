import { type Estimate, estimate, type Factor } from '../estimate.ts';

/**
 * Adds estimates up, however many: the same sum as `add` of them all, without holding them. Errors
 * that they share are added fully.
 */
export type Sum = { value: number; weighted: Map<string, { kind: Factor['kind']; sd: number }> };

export function emptySum(): Sum {
  return { value: 0, weighted: new Map() };
}

export function addTo(sum: Sum, { value, factors }: Estimate): void {
  sum.value += value;
  for (const { id, logSd, kind } of factors) {
    const known = sum.weighted.get(id);
    if (known === undefined) sum.weighted.set(id, { kind, sd: logSd * value });
    else {
      known.sd += logSd * value;
      if (kind === 'declared') known.kind = kind;
    }
  }
}

/** What a sum has come to; nothing has no factors. */
export function totalOf({ value, weighted }: Sum): Estimate {
  if (value === 0) return estimate(0, []);
  return estimate(
    value,
    [...weighted].map(([id, { kind, sd }]) => ({ id, logSd: sd / value, kind })),
  );
}
