import type { Factor } from '../estimate.ts';
import type { Place } from '../place/place.ts';
import { annualIntensity, answerOf, type GridAnswer } from './annual.ts';
import { borrowedShapeOf } from './borrowed.ts';
import { type ChosenFigure, chooseFigure } from './chosen.ts';
import { carriedOn, zoneFigures } from './figures.ts';
import type { IntensityPoint } from './intensity.ts';
import {
  DRIFT_SHARE,
  MEMORY_HOURS,
  PROFILE_YEARS,
  type Profile,
  profileOf,
  SPREAD_GROWTH,
} from './profiles.ts';

/** A span of time on the wall clock. */
export type WallSpan = Readonly<{ fromMs: number; toMs: number }>;

const HOUR_MS = 3_600_000;

/** A job lasts five days at most; beyond, the annual mean stands, and the series stays small. */
const LONGEST_MS = 5 * 24 * HOUR_MS;

/** More digits than the tables have. */
const DIGITS = 6;

/**
 * Carbon intensity from the bundled tables for a span of time: its zone's annual figure shaped by the
 * month and hour of the day where the zone has a profile, else as zones of like mix are where it borrows
 * from them, else `annualIntensity`. Nothing is asked of anyone.
 */
export function bundledIntensity(place: Place, span: WallSpan): GridAnswer {
  const chosen = chooseFigure(place);
  const usedInYear = new Date(span.fromMs).getUTCFullYear();
  const profile = profileOf(chosen.zone);
  const before = zoneFigures(chosen.zone)?.at(-2);
  if (span.toMs - span.fromMs > LONGEST_MS) return annualIntensity(place, usedInYear);
  if (profile === null || before === undefined) {
    return borrowedIntensity(chosen, usedInYear, span) ?? annualIntensity(place, usedInYear);
  }
  const { figure, zone } = chosen;
  const yearsLater = usedInYear - figure.year;
  const meanG = carriedOn(figure.intensityGPerKwh, before, yearsLater, DRIFT_SHARE);
  const { points, logSd } = shapedPoints(profile, meanG, span);
  const hours: Factor = { id: `grid-hour:${zone}`, logSd, kind: 'calibrated' };
  const source = `Month x hour profile of ${PROFILE_YEARS} on the annual mean of ${figure.year}; ${figure.source}`;
  return answerOf(chosen, yearsLater, { kind: 'profile', points, hours, source });
}

/**
 * An annual figure as zones of like mix are over the day and year; `null` where the zone borrows from none.
 * Unlike a profile its mean is the figure, and its range is as wide for a day as for an hour: what is wrong
 * with a borrowed shape does not average out. The range is declared: it was made of 16 zones' hours, and
 * held fewer of the hours that were kept back than it should have.
 */
function borrowedIntensity(
  chosen: ChosenFigure,
  usedInYear: number,
  span: WallSpan,
): GridAnswer | null {
  const { zone, figure } = chosen;
  const shape = borrowedShapeOf(zone);
  if (shape === null) return null;
  const { ratioAt, logSd, lenders } = shape;
  const points = hoursOf(span).map(({ fromMs }) => ({
    from: new Date(fromMs).toISOString(),
    intensityGPerKwh: rounded(figure.intensityGPerKwh * ratioAt(fromMs)),
  }));
  return answerOf(chosen, usedInYear - figure.year, {
    kind: 'borrowed-profile',
    points: points.filter(isChange),
    hours: { id: `grid-hour:${zone}`, logSd, kind: 'declared' },
    source: `Month x hour shape borrowed from zones of like mix (${most(lenders)}), ${PROFILE_YEARS}, on the zone's own annual mean of ${figure.year}; ${figure.source}`,
  });
}

/** The first three of a list, and how many more. */
function most(names: readonly string[]): string {
  const more = names.length - 3;
  return `${names.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The hours of a span, and one standard deviation of ln(truth / mean over the span). */
export type ShapedPoints = Readonly<{ points: readonly IntensityPoint[]; logSd: number }>;

/**
 * A year's mean as the hours of a span have it: mean x ratio of the month and UTC hour.
 *
 * The mean of scattered hours lies above their middle, by half their variance in logarithms, and an
 * estimate's value is the middle of its range: so each point is the mean less that half. Weather lasts:
 * errors of hours that are `t` apart go together by e^(-t / 48 h), so that the spread of a span's mean
 * shrinks with its length, but slowly.
 */
export function shapedPoints(profile: Profile, yearMeanG: number, span: WallSpan): ShapedPoints {
  const hours = hoursOf(span).map((hour) => ({ ...hour, ...profile(hour.fromMs) }));
  const spread = spreadOfMean(hours);
  const middle = yearMeanG * Math.exp(-(spread ** 2) / 2);
  const points = hours.map(({ fromMs, ratio }) => ({
    from: new Date(fromMs).toISOString(),
    intensityGPerKwh: rounded(middle * ratio),
  }));
  return { points: points.filter(isChange), logSd: rounded(spread * SPREAD_GROWTH) };
}

/** A point that says the same as the one before it is none. */
function isChange(point: IntensityPoint, i: number, all: readonly IntensityPoint[]): boolean {
  return all[i - 1]?.intensityGPerKwh !== point.intensityGPerKwh;
}

type Hour = Readonly<{ fromMs: number; withinMs: number }>;

/** The UTC hours that a span touches, and how much of each lies in it; of an empty span the one. */
function hoursOf({ fromMs, toMs }: WallSpan): readonly Hour[] {
  const first = Math.floor(fromMs / HOUR_MS) * HOUR_MS;
  const count = Math.max(1, Math.ceil((toMs - first) / HOUR_MS));
  return Array.from({ length: count }, (_, i) => {
    const startMs = first + i * HOUR_MS;
    const withinMs = Math.min(toMs, startMs + HOUR_MS) - Math.max(fromMs, startMs);
    return { fromMs: startMs, withinMs: toMs > fromMs ? withinMs : HOUR_MS };
  });
}

/** How far the errors of two hours of one zone go together: 1 at the same time, towards 0 far apart. */
export function hoursTogether(apartMs: number): number {
  return Math.exp(-Math.abs(apartMs) / (MEMORY_HOURS * HOUR_MS));
}

/** One standard deviation of the logarithm of a mean over hours whose errors go together. */
function spreadOfMean(
  hours: readonly Readonly<{ ratio: number; logSd: number; withinMs: number }>[],
): number {
  const amount = hours.reduce((sum, { ratio, withinMs }) => sum + ratio * withinMs, 0);
  const parts = hours.map(({ ratio, withinMs, logSd }) => ((ratio * withinMs) / amount) * logSd);
  const variance = parts.reduce(
    (sum, a, i) =>
      sum + parts.reduce((inner, b, j) => inner + a * b * hoursTogether((i - j) * HOUR_MS), 0),
    0,
  );
  return Math.sqrt(variance);
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
