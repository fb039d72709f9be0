import { type Estimate, estimate } from '../estimate.ts';
import type { IntensityPoint, IntensitySeries } from './intensity.ts';

/**
 * Carbon intensity at a moment: that of the last point at or before it. Before the first point, the
 * first point's.
 */
export function intensityAt(series: IntensitySeries, wallMs: number): number {
  requireTime(wallMs);
  const points = requirePoints(series);
  const point = points.findLast(({ fromMs }) => fromMs <= wallMs) ?? points[0];
  return point.intensityGPerKwh;
}

/** A span of time in which a series gives one figure. */
export type ConstantSpan = Readonly<{ fromMs: number; toMs: number; intensityGPerKwh: number }>;

/**
 * Cuts a span of time where the series changes. An empty span has no parts.
 *
 * @throws RangeError when the span ends before it starts, or the series has no points
 */
export function spansOf(
  series: IntensitySeries,
  fromMs: number,
  toMs: number,
): readonly ConstantSpan[] {
  requireTime(fromMs);
  requireTime(toMs);
  if (toMs < fromMs) throw new RangeError(`a span that ends before it starts: ${fromMs}, ${toMs}`);
  const points = requirePoints(series);
  if (toMs === fromMs) return [];
  // The figure at the start, then every later point within the span, the last of equal times.
  const starts = [
    { fromMs, intensityGPerKwh: intensityAt(series, fromMs) },
    ...points.filter((point) => point.fromMs > fromMs && point.fromMs < toMs),
  ].filter((point, i, all) => all[i + 1]?.fromMs !== point.fromMs);
  return starts.map((start, i) => ({
    fromMs: start.fromMs,
    toMs: starts[i + 1]?.fromMs ?? toMs,
    intensityGPerKwh: start.intensityGPerKwh,
  }));
}

/**
 * Mean carbon intensity over a span of time, each figure weighted by how long it holds, with the
 * series' error factors. Over an empty span it is the intensity at that moment.
 *
 * @throws RangeError when the span ends before it starts, or the series has no points
 */
export function meanIntensity(series: IntensitySeries, fromMs: number, toMs: number): Estimate {
  const spans = spansOf(series, fromMs, toMs);
  if (spans.length === 0) return estimate(intensityAt(series, fromMs), series.factors);
  const sum = spans.reduce(
    (total, span) => total + span.intensityGPerKwh * (span.toMs - span.fromMs),
    0,
  );
  // One figure throughout is that figure to the last digit, not one that rounding has touched.
  const [only, ...more] = spans;
  const value =
    only !== undefined && more.length === 0 ? only.intensityGPerKwh : sum / (toMs - fromMs);
  return estimate(value, series.factors);
}

/**
 * The part of a series that plants emit while they generate, as a series of its own; `null` where its
 * source does not keep that apart from what is emitted upstream.
 */
export function directPart(series: IntensitySeries): IntensitySeries | null {
  const points = series.points.flatMap(({ from, directGPerKwh }) =>
    directGPerKwh === undefined ? [] : [{ from, intensityGPerKwh: directGPerKwh }],
  );
  return points.length === series.points.length ? { ...series, boundary: 'direct', points } : null;
}

type TimedPoint = Readonly<{ fromMs: number; intensityGPerKwh: number }>;

function requirePoints(series: IntensitySeries): readonly [TimedPoint, ...TimedPoint[]] {
  const [first, ...others] = series.points.map(timed).sort((a, b) => a.fromMs - b.fromMs);
  if (first === undefined) throw new RangeError('an intensity series without points');
  return [first, ...others];
}

function timed({ from, intensityGPerKwh }: IntensityPoint): TimedPoint {
  const fromMs = from === null ? Number.NEGATIVE_INFINITY : Date.parse(from);
  if (Number.isNaN(fromMs)) throw new RangeError(`not a time: ${from}`);
  return { fromMs, intensityGPerKwh };
}

function requireTime(ms: number): void {
  if (!Number.isFinite(ms)) throw new RangeError(`a time must be a finite number, not ${ms}`);
}
