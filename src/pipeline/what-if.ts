import type { ReportedWhatIf } from '../audit/report.ts';
import type { Estimate } from '../estimate.ts';
import { bundledIntensity, carriedFrom, knownHours } from '../grid/grid.ts';
import type { IntensitySeries } from '../grid/intensity.ts';
import type { Place } from '../place/place.ts';
import type { IntensityOver } from '../whatif/job.ts';
import { later } from '../whatif/later.ts';
import type { Span } from './readings.ts';

/** A day: beyond it a profile knows no better hour, since the next day has the same ones. */
const WITHIN_H = 24;

/**
 * What the same electricity would have emitted had the job been started later, by the bundled
 * profiles: from the job's own hours on where a provider told those. Who declares an intensity knows of one figure for all hours: nothing is said then.
 */
export function whatIfOf(
  machineJ: Estimate,
  place: Place,
  { fromWallMs, toWallMs }: Span,
  intensity: IntensitySeries,
): ReportedWhatIf | null {
  if (intensity.kind === 'declared') return null;
  const span = { fromMs: fromWallMs, toMs: toWallMs };
  const usual: IntensityOver = (where, when) => bundledIntensity(where, when).series;
  const isLive = intensity.retrievedAt !== null;
  const known = isLive ? knownHours(intensity, usual(place, span), span) : null;
  const over: IntensityOver =
    known === null
      ? usual
      : (where, when) =>
          when.toMs === toWallMs && when.fromMs === fromWallMs
            ? intensity
            : carriedFrom(known, usual(where, when), when);
  const found = later({ machineJ, place, span }, over, WITHIN_H * 3_600_000);
  if (found === null) return null;
  return {
    startAt: new Date(found.span.fromMs).toISOString(),
    endAt: new Date(found.span.toMs).toISOString(),
    withinH: WITHIN_H,
    kind: found.kind,
    signal: found.signal,
    ...found.saving,
  };
}
