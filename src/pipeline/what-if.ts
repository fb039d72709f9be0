import type { ReportedElsewhere, ReportedLater, ReportedWhatIf } from '../audit/report.ts';
import type { Estimate } from '../estimate.ts';
import { bundledIntensity, carriedFrom, knownHours } from '../grid/grid.ts';
import type { IntensitySeries } from '../grid/intensity.ts';
import type { Place } from '../place/place.ts';
import { inAll } from '../policy/strictness.ts';
import { elsewhere } from '../whatif/elsewhere.ts';
import type { IntensityOver, Job } from '../whatif/job.ts';
import { later } from '../whatif/later.ts';
import type { LoadedPolicy } from './audit.ts';
import type { Span } from './readings.ts';

/** A day: beyond it a profile knows no better hour, since the next day has the same ones. */
const WITHIN_H = 24;

/** Regions that all policies that decide let work move to, `provider:region`; `null`: none says. */
export function regionsAllowed(policies: readonly LoadedPolicy[]): readonly string[] | null {
  return inAll(
    policies
      .filter(({ source }) => source.role !== 'proposed')
      .map(({ policy }) => policy.whatIfRegions),
  );
}

/**
 * What the same electricity would have emitted later or elsewhere, by the bundled figures. Who declares
 * an intensity knows of one figure for all hours and no other place: nothing is said then.
 *
 * @param allowed the regions that may be used, `provider:region`; `null`: all that serve everyone
 */
export function whatIfOf(
  machineJ: Estimate,
  place: Place,
  span: Span,
  intensity: IntensitySeries,
  allowed: readonly string[] | null,
): ReportedWhatIf | null {
  if (intensity.kind === 'declared') return null;
  const job: Job = { machineJ, place, span: { fromMs: span.fromWallMs, toMs: span.toWallMs } };
  const waiting = laterOf(job, intensity);
  const moving = elsewhereOf(job, allowed);
  return waiting === null && moving === null ? null : { later: waiting, elsewhere: moving };
}

const usual: IntensityOver = (where, when) => bundledIntensity(where, when).series;

/** From the job's own hours on where a provider told those. */
function laterOf(job: Job, intensity: IntensitySeries): ReportedLater | null {
  const { place, span } = job;
  const isLive = intensity.retrievedAt !== null;
  const known = isLive ? knownHours(intensity, usual(place, span), span) : null;
  const over: IntensityOver =
    known === null
      ? usual
      : (where, when) =>
          when.toMs === span.toMs && when.fromMs === span.fromMs
            ? intensity
            : carriedFrom(known, usual(where, when), when);
  const found = later(job, over, WITHIN_H * 3_600_000);
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

/** Here and there by the tables: a provider's figure of this grid says nothing of another. */
function elsewhereOf(job: Job, allowed: readonly string[] | null): ReportedElsewhere | null {
  const found = elsewhere(job, usual, allowed).find(({ saving }) => saving.isSure);
  if (found === undefined) return null;
  const { place, zone, kind, signal, saving } = found;
  const region = `${place.provider}:${place.region}`;
  return { region, zone, kind, signal, isAllowed: allowed !== null, ...saving };
}
