import { readFileSync } from 'node:fs';
import { parseCsv } from '../../data/lib/csv.mjs';
import { yearSpreads } from '../../data/lib/grid.mjs';
import { readProfiles } from '../../data/lib/hours.mjs';
import { estimate, range } from '../../src/estimate.ts';
import { carriedOn, hourFactor, yearFactor } from '../../src/grid/figures.ts';
import { hoursTogether, shapedPoints } from '../../src/grid/profile.ts';
import { DRIFT_SHARE, profileOf } from '../../src/grid/profiles.ts';
import { BadHours } from './hours-csv.mjs';
import { captured } from './windows.mjs';

const DATA = new URL('../../data/', import.meta.url);
const MAPS = JSON.parse(readFileSync(new URL('grid_electricity_maps.json', DATA), 'utf8'));
const PLAIN = readProfiles(
  parseCsv(readFileSync(new URL('raw/grid_month_hour_profiles_odbl.csv', DATA), 'utf8')),
);

const HOUR_MS = 3_600_000;
export const SPANS = [1, 6, 24];
const JOBS = [1, 2, 4];
const HORIZONS = [24, 48];

/** Spreads of the annual figures as they were known when a year began. */
const SPREADS = new Map();

function spreadsUntil(year) {
  const known = SPREADS.get(year);
  if (known !== undefined) return known;
  const count = MAPS.years.indexOf(year) + 1;
  // Of a single year no change is known: then those that are known today stand in.
  const spreads =
    count < 2
      ? MAPS.factors
      : yearSpreads(
          MAPS.zones.map(({ intensityGPerKwh: all }) => ({
            intensityGPerKwh: all.slice(0, count),
          })),
        );
  SPREADS.set(year, spreads);
  return spreads;
}

/** How far the figure of the year before may be off, by nothing later than that year. */
export function yearFactorBefore(zone, year) {
  return yearFactor(zone, 1, figuresBefore(zone, year).known, spreadsUntil(year - 1));
}

/** Every score of every zone, and their means over the zones with a profile. */
export function benchGrid({ times, zones }) {
  const known = zones.filter(({ zone }) => rowOf(zone) !== undefined);
  const unknown = zones.filter((zone) => !known.includes(zone)).map(({ column }) => column);
  if (known.length === 0) {
    throw new BadHours(
      `no column is a zone of the yearly table: ${unknown.slice(0, 5).join(', ')}`,
    );
  }
  const years = [...new Set(times.map(yearOf))];
  const scored = known.map((zone) => scoreOf(zone, times));
  const profiled = scored.filter(({ hasProfile }) => hasProfile);
  return {
    hours: times.length,
    scaledBy: years.map((year) => ({ hoursOf: year, annualMeanOf: year - 1 })),
    skipped: unknown,
    zones: scored,
    profiledZones: PLAIN.size,
    meanOverProfiledZones: { zones: profiled.length, spans: meanSpans(profiled) },
    windows: {
      zones: profiled.length,
      overall: meanWindows(profiled, 'windows'),
      overallFromHour: meanWindows(profiled, 'windowsFromHour'),
    },
  };
}

function rowOf(zone) {
  return MAPS.zones.find(({ key }) => key === zone);
}

/** The annual figure of the year before, the one before that if there is one, and all until then. */
export function figuresBefore(zone, year) {
  const row = rowOf(zone);
  const figureOf = (one) => row.intensityGPerKwh[MAPS.years.indexOf(one)];
  const last = figureOf(year - 1);
  if (last === undefined) {
    const [first, latest] = [MAPS.years[0] + 1, MAPS.years.at(-1) + 1];
    throw new BadHours(
      `hours of ${year} have no annual mean before them: expected ${first} to ${latest}`,
    );
  }
  const known = row.intensityGPerKwh.slice(0, MAPS.years.indexOf(year - 1) + 1);
  return { last, before: figureOf(year - 2) ?? last, known };
}

export function yearOf(ms) {
  return new Date(ms).getUTCFullYear();
}

function scoreOf({ zone, values }, times) {
  const profile = profileOf(zone);
  const methods = methodsOf(zone, profile);
  const { byProfile, fromHour } = choicesOf(zone, profile, times, values);
  const present = values.filter((value) => value !== null);
  return {
    zone,
    hasProfile: profile !== null,
    hours: present.length,
    spans: SPANS.map((spanH) => spanScores(spanH, methods, times, values)),
    windows: windowsOf(times, values, byProfile),
    windowsFromHour: windowsOf(times, values, fromHour),
  };
}

/** What the profile alone tells, and the same from the hour before on, where a provider told that. */
function choicesOf(zone, profile, times, values) {
  if (profile === null) return { byProfile: null, fromHour: null };
  const ratios = times.map((ms) => profile(ms).ratio);
  const byProfile = (due, hours) => ratios.slice(due, due + hours);
  const drifts = times.map((ms, i) => {
    if (values[i] === null) return null;
    const { last, before } = figuresBefore(zone, yearOf(ms));
    const span = { fromMs: ms, toMs: ms + HOUR_MS };
    const { points } = shapedPoints(profile, carriedOn(last, before, 1, DRIFT_SHARE), span);
    return Math.log(values[i] / points[0].intensityGPerKwh);
  });
  const fromHour = (due, hours) => {
    const drift = times[due] - times[due - 1] === HOUR_MS ? drifts[due - 1] : null;
    if (drift === null) return null;
    return byProfile(due, hours).map((ratio, i) => ratio * Math.exp(drift * KEPT[i]));
  };
  return { byProfile, fromHour };
}

/** How much of an hour's distance from the profile is left after so many hours, as `whatif` has it. */
export const KEPT = Array.from({ length: Math.max(...HORIZONS) }, (_, i) =>
  hoursTogether(i * HOUR_MS),
);

export function windowsOf(times, values, toldFrom) {
  if (toldFrom === null) return null;
  return captured({ times, values, toldFrom, jobs: JOBS, horizons: HORIZONS });
}

/** Each gives an estimate for a span; all know the zone's annual figures of the years before only. */
function methodsOf(zone, profile) {
  const annual = (fromMs) => {
    const year = yearOf(fromMs);
    const { last } = figuresBefore(zone, year);
    return estimate(last, [hourFactor(zone, zone), yearFactorBefore(zone, year)]);
  };
  if (profile === null) return { annual };
  const months = PLAIN.get(zone);
  const plain = (fromMs, toMs) => {
    const { last } = figuresBefore(zone, yearOf(fromMs));
    const ratios = hoursBetween(fromMs, toMs).map((ms) => {
      const at = new Date(ms);
      return months[at.getUTCMonth()][at.getUTCHours()].mean;
    });
    return estimate(last * meanOf(ratios), []);
  };
  const ours = (fromMs, toMs) => {
    const { last, before } = figuresBefore(zone, yearOf(fromMs));
    const meanG = carriedOn(last, before, 1, DRIFT_SHARE);
    const { points, logSd } = shapedPoints(profile, meanG, { fromMs, toMs });
    const series = {
      points,
      factors: [
        { id: 'grid-hour', logSd, kind: 'calibrated' },
        yearFactorBefore(zone, yearOf(fromMs)),
      ],
    };
    return estimate(meanOfPoints(series.points, fromMs, toMs), series.factors);
  };
  return { annual, plain, ours };
}

export function hoursBetween(fromMs, toMs) {
  return Array.from({ length: (toMs - fromMs) / HOUR_MS }, (_, i) => fromMs + i * HOUR_MS);
}

/** Spans that follow one another without gap or missing hour. */
export function spanScores(spanH, methods, times, values) {
  const errors = Object.fromEntries(Object.keys(methods).map((name) => [name, []]));
  for (let i = 0; i + spanH <= times.length; i += spanH) {
    const own = values.slice(i, i + spanH);
    if (own.includes(null) || times[i + spanH - 1] - times[i] !== (spanH - 1) * HOUR_MS) continue;
    const truth = meanOf(own);
    for (const [name, method] of Object.entries(methods)) {
      const told = method(times[i], times[i] + spanH * HOUR_MS);
      const { low, high } = range(told);
      errors[name].push({
        off: Math.abs(told.value - truth) / truth,
        signed: told.value - truth,
        truth,
        inside: truth >= low && truth <= high,
        halfWidth: (high - low) / 2 / told.value,
        hasRange: told.factors.length > 0,
      });
    }
  }
  const byMethod = Object.entries(errors).map(([name, all]) => [name, summary(all)]);
  return { spanH, spans: errors.annual.length, ...Object.fromEntries(byMethod) };
}

function summary(errors) {
  if (errors.length === 0) return null;
  const sorted = errors.map(({ off }) => off).sort((a, b) => a - b);
  const truth = meanOf(errors.map((one) => one.truth));
  const ranged = errors[0].hasRange;
  return {
    meanErrorPercent: percent(meanOf(sorted)),
    medianErrorPercent: percent(sorted[Math.floor(sorted.length / 2)]),
    biasPercent: percent(meanOf(errors.map(({ signed }) => signed)) / truth),
    coveragePercent: ranged ? percent(meanOf(errors.map(({ inside }) => Number(inside)))) : null,
    halfWidthPercent: ranged ? percent(meanOf(errors.map(({ halfWidth }) => halfWidth))) : null,
  };
}

function meanSpans(zones) {
  return SPANS.map((spanH, i) => {
    const rows = zones.map(({ spans }) => spans[i]).filter(({ spans }) => spans > 0);
    const over = (name) =>
      Object.fromEntries(
        Object.keys(rows[0]?.[name] ?? {}).map((key) => {
          const all = rows.map((row) => row[name][key]);
          return [key, all.includes(null) ? null : round(meanOf(all))];
        }),
      );
    return { spanH, annual: over('annual'), plain: over('plain'), ours: over('ours') };
  });
}

export function meanWindows(zones, of) {
  const rows = zones.flatMap((zone) => zone[of] ?? []);
  const cases = JOBS.flatMap((jobH) => HORIZONS.map((withinH) => ({ jobH, withinH })));
  return cases.map(({ jobH, withinH }) => {
    const own = rows.filter((row) => row.jobH === jobH && row.withinH === withinH);
    const [saved, best] = ['savedG', 'hindsightG'].map((key) =>
      own.reduce((sum, row) => sum + row[key], 0),
    );
    return { jobH, withinH, capturedPercent: best > 0 ? percent(saved / best) : null };
  });
}

function meanOfPoints(points, fromMs, toMs) {
  const course = points.map(({ from, intensityGPerKwh }) => ({
    fromMs: Date.parse(from),
    intensityGPerKwh,
  }));
  const at = (ms) => course.findLast((point) => point.fromMs <= ms).intensityGPerKwh;
  return meanOf(hoursBetween(fromMs, toMs).map(at));
}

export function meanOf(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function percent(share) {
  return round(100 * share);
}

function round(value) {
  return Number(value.toFixed(2));
}
