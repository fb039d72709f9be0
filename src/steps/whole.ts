/** Significant digits that documents have; a sum of rows is to be right to the last of them. */
const DIGITS = 9;

/**
 * Rounds parts so that they add up to the whole as a document writes it, to the last digit: each is cut
 * to the whole's last digit, and what is left over goes to those that lost most. None is negative.
 *
 * @param parts that add up to the whole, but for the rounding of floating point
 * @throws RangeError where there is a whole and no part
 */
export function addingUp(parts: readonly number[], whole: number): number[] {
  const total = Number.isSafeInteger(whole) ? whole : Number(whole.toPrecision(DIGITS));
  if (total === 0) return parts.map(() => 0);
  if (parts.length === 0) throw new RangeError('a whole without parts');
  const decimals = DIGITS - 1 - Number(total.toExponential().split('e')[1]);
  const power = Number.isSafeInteger(total) ? Math.max(0, decimals) : decimals;
  const unit = 10 ** Math.abs(power);
  const units = Math.round(power >= 0 ? total * unit : total / unit);
  const sum = parts.reduce((all, part) => all + part, 0);
  const exact = parts.map((part) => (sum > 0 ? (part / sum) * units : units / parts.length));
  const counts = exact.map(Math.floor);
  let left = units - counts.reduce((all, count) => all + count, 0);
  const byLoss = exact
    .map((value, i) => ({ i, loss: value - Math.floor(value) }))
    .sort((a, b) => b.loss - a.loss || a.i - b.i);
  for (const { i } of byLoss) {
    if (left <= 0) break;
    counts[i] = (counts[i] as number) + 1;
    left -= 1;
  }
  // Beyond 2^53 / 9 digits floating point may be off by more: the largest part does not notice.
  const largest = counts.indexOf(Math.max(...counts));
  counts[largest] = (counts[largest] as number) + left;
  return counts.map((count) => (power >= 0 ? count / unit : count * unit));
}
