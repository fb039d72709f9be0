import { splitCountry, zoneFigure } from '../figures.ts';
import { momentOf } from '../moment.ts';
import {
  contradiction,
  type Figures,
  fieldsOf,
  HOUR_MS,
  hoursAhead,
  isAhead,
  type LivePoint,
  type Provider,
  type Query,
  type Refusal,
  refused,
  rowsOf,
  widened,
} from './provider.ts';

/** The free plan's history reaches this far back; for older hours a plan with `past-range` is needed. */
const HISTORY_MS = 23 * HOUR_MS;

/**
 * Electricity Maps, API v3: consumption-based averages over the life cycle, hour by hour, for the
 * zones that the bundled tables are made of.
 */
export const ELECTRICITY_MAPS: Provider = {
  id: 'electricity-maps',
  name: 'Electricity Maps',
  baseUrl: 'https://api.electricitymaps.com',
  needsToken: true,
  signal: 'average',
  boundary: 'life-cycle',
  counts: 'used',
  source: 'Electricity Maps API v3',
  url: 'https://www.electricitymaps.com',
  licence: "by the token's contract with Electricity Maps",
  attribution: null,
  factors: [],
  covers: 'grid zones, and countries that are one',
  zoneOf: ({ zone, country }) => {
    if (zone !== null) return zone;
    const whole =
      country !== null && splitCountry(country) === null && zoneFigure(country) !== null;
    return whole ? country : null;
  },
  ask: async (query) => {
    if (isAhead(query)) {
      const hours = hoursAhead(query);
      const horizon = hours === null ? {} : { horizonHours: hours };
      return asked(query, 'forecast', 'forecast', horizon);
    }
    const { fromMs, toMs } = widened(query.span);
    if (query.nowMs - fromMs > HISTORY_MS) {
      const range = { start: iso(fromMs), end: iso(toMs) };
      return asked(query, 'past-range', 'measured', range);
    }
    const history = await asked(query, 'history', 'measured');
    if (history.kind === 'refused' || history.points.some(({ atMs }) => atMs > toMs - HOUR_MS)) {
      return history;
    }
    // The hour that still runs stands nowhere but here.
    const latest = await asked(query, 'latest', 'measured');
    if (latest.kind === 'refused') return history;
    return { kind: 'figures', points: [...history.points, ...latest.points] };
  },
};

type EmissionFactors = 'lifecycle' | 'direct';

/** What the API tells by life cycle, and beside each hour what of it is direct, where it tells that too. */
async function asked(
  query: Query,
  what: string,
  kind: LivePoint['kind'],
  more: Readonly<Record<string, string>> = {},
): Promise<Figures | Refusal> {
  const whole = await hoursOf(query, what, 'lifecycle', more);
  if (whole.kind === 'refused') return whole;
  // Only then: whoever is refused once must not be asked twice as often.
  const direct = await hoursOf(query, what, 'direct', more);
  const directAt = direct.kind === 'refused' ? new Map<number, number>() : direct.byTime;
  const points = [...whole.byTime].map(([atMs, intensityGPerKwh]) => ({
    atMs,
    intensityGPerKwh,
    directGPerKwh: directAt.get(atMs) ?? null,
    kind,
  }));
  return { kind: 'figures', points };
}

type Hours = Readonly<{ kind: 'hours'; byTime: ReadonlyMap<number, number> }>;

async function hoursOf(
  { zone, token, call }: Query,
  what: string,
  emissionFactorType: EmissionFactors,
  more: Readonly<Record<string, string>>,
): Promise<Hours | Refusal> {
  const query = new URLSearchParams({
    zone,
    ...more,
    emissionFactorType,
    temporalGranularity: 'hourly',
    // Else a zone that it does not know would be looked for by the address of whoever asks.
    shouldUseFallbackCallerLookup: 'false',
  });
  const answer = await call(`/v3/carbon-intensity/${what}?${query}`, { 'auth-token': token });
  if (answer.kind === 'refused') return answer;
  try {
    return parse(answer.body, zone, emissionFactorType);
  } catch {
    // What is told beside must not cost the figure that counts.
    return refused('its answer has a shape that nobody could read');
  }
}

function parse(body: unknown, zone: string, wanted: EmissionFactors): Hours | Refusal {
  const fields = fieldsOf(body);
  if (fields['zone'] !== zone) return refused('it answered for another zone');
  if ('_disclaimer' in fields)
    return refused('the token is for its sandbox, whose figures are made up');
  const lists = [fields['history'], fields['data'], fields['forecast']];
  const rows = 'carbonIntensity' in fields ? [fields] : lists.flatMap(rowsOf);
  for (const told of [fields, ...rows]) {
    const other = contradiction(told, ['zone'], zone);
    if (other !== null) return other;
  }
  // Life cycle is what it gives unasked: hours that do not say what they are cannot be direct ones.
  if (rows.some((row) => (row['emissionFactorType'] ?? 'lifecycle') !== wanted)) {
    return refused(
      wanted === 'lifecycle'
        ? 'its figures leave out what fuels and plants emit before they are used'
        : 'its figures are not direct ones',
    );
  }
  const hours = rows.flatMap((row): [number, number][] => {
    const { carbonIntensity } = row;
    const atMs = momentOf(row['datetime']);
    // `null` is an hour of which nothing is known.
    if (atMs === null || typeof carbonIntensity !== 'number') return [];
    return [[atMs, carbonIntensity]];
  });
  return { kind: 'hours', byTime: new Map(hours) };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
