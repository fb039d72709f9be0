import type { Factor } from '../../estimate.ts';
import type { Place } from '../../place/place.ts';
import type { IntensitySeries } from '../intensity.ts';
import type { WallSpan } from '../profile.ts';
import type { Call } from './call.ts';

export const PROVIDER_IDS = [
  'electricity-maps',
  'watttime',
  'neso',
  'energy-charts',
  'eia',
] as const;
export type ProviderId = (typeof PROVIDER_IDS)[number];

/** What a provider is asked; the token goes into headers and nowhere else. */
export type Query = Readonly<{
  /** As the provider names it, see `zoneOf`. */
  zone: string;
  span: WallSpan;
  nowMs: number;
  token: string;
  call: Call;
}>;

/** From `atMs` on the grid had, or is expected to have, that intensity. */
export type LivePoint = Readonly<{
  atMs: number;
  intensityGPerKwh: number;
  /** Of it what plants emit while they generate; `null` where the provider does not tell. */
  directGPerKwh: number | null;
  kind: 'measured' | 'forecast';
}>;

/** Why there are no figures; one clause, free of secrets, for people. */
export type Refusal = Readonly<{
  kind: 'refused';
  why: string;
  /** Of an answer that was an error. */
  status?: number;
}>;

export type Figures = Readonly<{
  kind: 'figures';
  points: readonly LivePoint[];
  /** Where the answer itself names one. */
  licence?: string;
}>;

/** One source of live figures; a record, so that tests put their own address in. */
export type Provider = Readonly<{
  id: ProviderId;
  /** As people know it. */
  name: string;
  baseUrl: string;
  needsToken: boolean;
  signal: IntensitySeries['signal'];
  boundary: IntensitySeries['boundary'];
  /** Whether electricity that comes from other areas is in it (`used`), or only the area's own plants. */
  counts: 'used' | 'produced';
  source: string;
  url: string;
  licence: string;
  attribution: string | null;
  /** What its own way of counting may be off by, besides the hours. */
  factors: readonly Factor[];
  /** Of which places it tells, as words for people. */
  covers: string;
  /** The provider's name of the zone where that place lies; `null`: it tells nothing of it. */
  zoneOf(place: Place): string | null;
  ask(query: Query): Promise<Figures | Refusal>;
}>;

export function refused(why: string): Refusal {
  return { kind: 'refused', why };
}

/** A span of a query's own provider that begins early enough to hold the hour in which it starts. */
export function widened({ fromMs, toMs }: WallSpan): WallSpan {
  return { fromMs: fromMs - HOUR_MS, toMs: Math.max(toMs, fromMs + HOUR_MS) };
}

/** Whether a span ends in hours that are still to come. */
export function isAhead({ span, nowMs }: Pick<Query, 'span' | 'nowMs'>): boolean {
  return span.toMs > nowMs + HOUR_MS;
}

export const HOUR_MS = 3_600_000;

/** What a forecast tells where nobody asks for more. */
const USUAL_FORECAST_HOURS = 24;
/** What providers' forecasts reach. */
const LONGEST_FORECAST_HOURS = 48;

/** How far a forecast must reach, where that is farther than it does unasked; else `null`. */
export function hoursAhead({ span, nowMs }: Pick<Query, 'span' | 'nowMs'>): string | null {
  const hours = (span.toMs - nowMs) / HOUR_MS;
  return hours > USUAL_FORECAST_HOURS ? String(LONGEST_FORECAST_HOURS) : null;
}

type Fields = Readonly<Record<string, unknown>>;

const G_PER_KWH = /^g(CO2(eq?)?)?\/kWh$/i;

/** Why an answer is of no use whose own words contradict what it is taken for; `null`: none do. */
export function contradiction(
  fields: Fields,
  zoneKeys: readonly string[],
  zone: string,
): Refusal | null {
  const said = (key: string) => fields[key] ?? null;
  const units = ['unit', 'units'].map(said).filter((unit) => unit !== null);
  if (units.some((unit) => typeof unit !== 'string' || !G_PER_KWH.test(unit))) {
    return refused('its figures are in another unit');
  }
  const named = zoneKeys.map(said).filter((name) => name !== null);
  const isOther = (name: unknown) =>
    typeof name !== 'string' || name.toUpperCase() !== zone.toUpperCase();
  return named.some(isOther) ? refused('it answered for another zone') : null;
}

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}

/** A list's entries, as objects; an answer that has no such list has no entries. */
export function rowsOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}
