import { type Estimate, estimate, logSdOfRatio90, range } from '../estimate.ts';

/**
 * What none of several words for one thing is above: the highest of them, or, where the range of another
 * reaches further at an end, an estimate of that whole reach.
 *
 * @throws RangeError where there is none
 */
export function covering(all: readonly Estimate[]): Estimate {
  const [highest] = all.toSorted((a, b) => b.value - a.value);
  if (highest === undefined) throw new RangeError('nothing to cover');
  const ranges = all.map(range);
  const low = Math.max(...ranges.map((one) => one.low));
  const high = Math.max(...ranges.map((one) => one.high));
  const own = range(highest);
  if (own.low === low && own.high === high) return highest;
  const ratio = Math.sqrt(high / low);
  return estimate(low * ratio, [
    { id: 'claims-differ', logSd: logSdOfRatio90(ratio), kind: 'declared' },
  ]);
}
