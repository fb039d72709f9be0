import type { IntensitySeries } from './intensity.ts';
import { hoursTogether, type WallSpan } from './profile.ts';
import { meanIntensity } from './series.ts';

/** What a grid's intensity was in hours that are known, against what the tables have for them. */
export type KnownHours = Readonly<{
  series: IntensitySeries;
  untilMs: number;
  /** ln(known / told by the tables). */
  drift: number;
}>;

const DIGITS = 6;

/**
 * `null` where nothing can be told from them: there is no distance from nothing. Nor from a borrowed shape:
 * on hours of 2024 windows of the next day were worse found from the hour before on than by the shape alone,
 * and by these hours it was chosen.
 */
export function knownHours(
  series: IntensitySeries,
  usual: IntensitySeries,
  { fromMs, toMs }: WallSpan,
): KnownHours | null {
  if (usual.kind === 'borrowed-profile') return null;
  const drift = Math.log(
    meanIntensity(series, fromMs, toMs).value / meanIntensity(usual, fromMs, toMs).value,
  );
  return Number.isFinite(drift) ? { series, untilMs: toMs, drift } : null;
}

/**
 * A profile's hours to come, given hours before them: weather lasts, so the distance of those from the
 * profile (in logarithms) is kept and fades as errors of hours do, by e^(-t / 48 h). So does what is
 * known of the year; what is not known of the hours grows as the square root of 1 - e^(-2 t / 48 h). A
 * series that is no profile stays as it is.
 *
 * @param span the hours that the course is of
 */
export function carriedFrom(
  { series: known, untilMs, drift }: KnownHours,
  course: IntensitySeries,
  { fromMs, toMs }: WallSpan,
): IntensitySeries {
  if (course.kind !== 'profile') return course;
  const keptAt = (ms: number) => hoursTogether(Math.max(0, ms - untilMs));
  const kept = keptAt((fromMs + toMs) / 2);
  const own = course.factors.map(({ id, logSd, kind }) => {
    // Given the same hours, the errors of two windows hardly go together: each has one of its own.
    if (id.startsWith('grid-hour:')) {
      const apart = `${id}@${new Date(fromMs).toISOString()}`;
      return { id: apart, logSd: logSd * Math.sqrt(1 - kept ** 2), kind };
    }
    return { id, logSd: id.startsWith('grid-year:') ? logSd * (1 - kept) : logSd, kind };
  });
  const ids = new Set(course.factors.map(({ id }) => id));
  const others = known.factors
    .filter(({ id }) => !ids.has(id))
    .map((factor) => ({ ...factor, logSd: factor.logSd * kept }));
  return {
    ...course,
    points: course.points.map(({ from, intensityGPerKwh }) => {
      const factor = Math.exp(drift * keptAt(from === null ? untilMs : Date.parse(from)));
      return { from, intensityGPerKwh: Number((intensityGPerKwh * factor).toPrecision(DIGITS)) };
    }),
    factors: [...own, ...others],
    source: `${course.source}, from what was told until ${new Date(untilMs).toISOString()} on (${known.source})`,
    retrievedAt: known.retrievedAt,
  };
}
