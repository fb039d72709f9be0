import type { ReportedElsewhere, ReportedLater, ReportedWhatIf } from '../audit/report.ts';
import type { Estimate } from '../estimate.ts';
import { type Finding, finding } from '../finding.ts';
import { askedAt, bundledIntensity, carriedFrom, knownHours } from '../grid/grid.ts';
import type { IntensitySeries } from '../grid/intensity.ts';
import type { Place } from '../place/place.ts';
import { describeRegions } from '../policy/describe.ts';
import { inAll } from '../policy/strictness.ts';
import { elsewhere, otherRegions } from '../whatif/elsewhere.ts';
import { gramsAt, type IntensityOver, type Job } from '../whatif/job.ts';
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
 * That none of the regions that work may move to is of the cloud where it ran, so that nobody waits for
 * a word of them. Where a policy is for several clouds, or the place is in none, all is as meant.
 */
export function whatIfFindings(
  { provider }: Place,
  allowed: readonly string[] | null,
): readonly Finding[] {
  if (provider === null || allowed === null || allowed.length === 0) return [];
  if (allowed.some((region) => region.startsWith(`${provider}:`))) return [];
  const message = `The policy's \`what-if\` allows only ${describeRegions(allowed)}, and this ran at ${provider}: a report compares regions of one cloud, so it tells of none. \`carbon-audit whatif --regions\` compares clouds.`;
  return [finding('what-if-other-cloud', message)];
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

/**
 * What tells the hours after a job: the tables', from the job's own hours on where a provider told
 * those.
 *
 * @param intensity what counted for it
 */
export function hoursFrom({ place, span }: Job, intensity: IntensitySeries): IntensityOver {
  const isLive = askedAt(intensity) !== null;
  const known = isLive ? knownHours(intensity, usual(place, span), span) : null;
  if (known === null) return usual;
  return (where, when) =>
    when.toMs === span.toMs && when.fromMs === span.fromMs
      ? intensity
      : carriedFrom(known, usual(where, when), when);
}

function laterOf(job: Job, intensity: IntensitySeries): ReportedLater | null {
  const found = later(job, hoursFrom(job, intensity), WITHIN_H * 3_600_000);
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
  const here = gramsAt(job, job.place, job.span, usual(job.place, job.span));
  const others = otherRegions(job.place, allowed);
  const found = elsewhere(job, here, usual, others).find(({ saving }) => saving.isSure);
  if (found === undefined) return null;
  const { place, zone, kind, signal, saving } = found;
  const region = `${place.provider}:${place.region}`;
  return { region, zone, kind, signal, isAllowed: allowed !== null, ...saving };
}
