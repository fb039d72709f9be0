import type { Point, Timeline } from '../footprint/timeline.ts';

/**
 * The same course with a point at each of these moments. Between two samples nobody knows when the CPU
 * was busy; where a step ends and another begins, each is taken to have been as busy there as in the
 * samples next to it, as far as the counters allow. Sums between samples stay what they are.
 *
 * @param cutsMs in order, on the timeline's clock
 */
export function sharpened(timeline: Timeline, cutsMs: readonly number[]): Timeline {
  const { points } = timeline;
  const spans = points
    .slice(1)
    .map((to, i) => ({ from: points[i] as Point, to, cuts: [] as number[] }));
  let at = 0;
  for (const cut of cutsMs) {
    while (at < spans.length && cut >= (spans[at] as (typeof spans)[number]).to.atMs) at++;
    const span = spans[at];
    if (span === undefined) break;
    if (cut > span.from.atMs && cut !== span.cuts.at(-1)) span.cuts.push(cut);
  }
  const rateOf = (i: number): number | null => {
    const span = spans[i];
    if (span === undefined || span.cuts.length > 0) return null;
    return (span.to.busyS - span.from.busyS) / (span.to.atMs - span.from.atMs);
  };
  const fine = spans.flatMap(({ from, to, cuts }, i) =>
    cuts.length === 0 ? [to] : [...inserted(from, to, cuts, rateOf(i - 1), rateOf(i + 1)), to],
  );
  return { ...timeline, points: [points[0] as Point, ...fine] };
}

function inserted(
  from: Point,
  to: Point,
  cuts: readonly number[],
  before: number | null,
  after: number | null,
): Point[] {
  const edges = [from.atMs, ...cuts, to.atMs];
  const lengths = edges.slice(1).map((edge, i) => edge - (edges[i] as number));
  const rates = lengths.map((_, i) => (i === 0 ? before : i === lengths.length - 1 ? after : null));
  const shares = sharesOf(lengths, rates, to.busyS - from.busyS);
  const along = (a: number, b: number, atMs: number) =>
    a + ((b - a) * (atMs - from.atMs)) / (to.atMs - from.atMs);
  let busyS = from.busyS;
  return cuts.map((atMs, i) => {
    busyS = Math.min(to.busyS, busyS + (shares[i] as number));
    return {
      atMs,
      busyS,
      stealS: along(from.stealS, to.stealS, atMs),
      iowaitS: along(from.iowaitS, to.iowaitS, atMs),
      memoryAvailableBytes: to.memoryAvailableBytes,
    };
  });
}

/** Splits CPU seconds by what is known of the rates; what is not known takes the rest. */
function sharesOf(
  lengths: readonly number[],
  rates: readonly (number | null)[],
  busyS: number,
): number[] {
  const guessed = lengths.map((length, i) => length * (rates[i] ?? 0));
  const known = guessed.reduce((sum, one) => sum + one, 0);
  const blindMs = lengths.reduce((sum, length, i) => (rates[i] === null ? sum + length : sum), 0);
  if (known >= busyS || blindMs === 0) {
    const wholeMs = lengths.reduce((sum, length) => sum + length, 0);
    return lengths.map((length, i) =>
      known > 0 ? ((guessed[i] as number) * busyS) / known : (length * busyS) / wholeMs,
    );
  }
  const rest = busyS - known;
  return lengths.map((length, i) =>
    rates[i] === null ? (rest * length) / blindMs : (guessed[i] as number),
  );
}
