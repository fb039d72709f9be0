/** Anything that happened at a moment of the monotonic clock. */
export type Timed = Readonly<{ atMs: number }>;

/**
 * Index of the first of `points`, which are in order of time, that is at `atMs` or later; their
 * number where none is. By halving: a day of samples is asked for again and again.
 */
export function firstIndexAtOrAfter(points: readonly Timed[], atMs: number): number {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((points[middle] as Timed).atMs < atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Texts by their code units: the same order everywhere, whatever the language of the machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
