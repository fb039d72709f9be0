import type { Factor } from '../estimate.ts';
import { type Finding, finding } from '../finding.ts';
import type { Place } from '../place/place.ts';
import { type ChosenFigure, chooseFigure } from './chosen.ts';
import { yearFactor } from './figures.ts';
import type { IntensityPoint, IntensitySeries } from './intensity.ts';

export type GridAnswer = Readonly<{ series: IntensitySeries; findings: readonly Finding[] }>;

/** Figures are published within a year; two years on is usual, three is old. */
const YEARS_TO_OLD = 3;

/**
 * Carbon intensity of a place's electricity from annual tables: its zone's figure, else its
 * country's, else the world's with a range as wide as the world. All are averages (not marginal)
 * and life-cycle (not direct emissions only).
 *
 * @param usedInYear the year in which the electricity was used; without it, the year after the
 *   figure's. The later, the wider the range.
 */
export function annualIntensity(place: Place, usedInYear?: number): GridAnswer {
  const chosen = chooseFigure(place);
  const { figure } = chosen;
  const yearsLater = usedInYear === undefined ? 1 : usedInYear - figure.year;
  return answerOf(chosen, yearsLater, {
    kind: 'annual',
    points: [{ from: null, intensityGPerKwh: figure.intensityGPerKwh }],
    hours: chosen.hours,
    source: figure.source,
  });
}

/** What a series makes of an annual figure: its course, how far hours lie from that, and its name. */
export type Course = Readonly<{
  kind: 'annual' | 'profile' | 'borrowed-profile';
  points: readonly IntensityPoint[];
  hours: Factor;
  source: string;
}>;

/** A chosen figure's series over the given course, as uncertain as its age makes it. */
export function answerOf(
  { zone, figure, factors, findings }: ChosenFigure,
  yearsLater: number,
  { kind, points, hours, source }: Course,
): GridAnswer {
  const ageFactors =
    zone === 'world' ? [] : [yearFactor(zone.replace(/^country:/, ''), yearsLater)];
  const { url, year, licence, attribution, retrieved } = figure;
  return {
    series: {
      schemaVersion: 1,
      zone,
      kind,
      signal: 'average',
      boundary: 'life-cycle',
      points,
      factors: [hours, ...factors, ...ageFactors],
      source,
      url,
      year,
      licence,
      attribution,
      retrievedAt: String(retrieved),
    },
    findings: yearsLater < YEARS_TO_OLD ? findings : [...findings, old(figure, yearsLater)],
  };
}

function old({ year }: Readonly<{ year: number }>, yearsLater: number): Finding {
  return finding(
    'grid-figure-old',
    `The carbon intensity describes ${year}, ${yearsLater} years before it was used; the range is wider for it.`,
  );
}
