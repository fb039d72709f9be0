import assumptions from '../../../data/assumptions.json' with { type: 'json' };
import type { Call } from './call.ts';
import { fuelOf, type Generated, hoursOf } from './eia-fuels.ts';
import {
  type Figures,
  fieldsOf,
  HOUR_MS,
  isAhead,
  type LivePoint,
  type Provider,
  type Query,
  type Refusal,
  refused,
  rowsOf,
} from './provider.ts';

/** Balancing authorities that report to the EIA: a zone's key ends in the code of its own. */
const RESPONDENTS: ReadonlySet<string> = new Set(
  (
    'AECI AVA AZPS BANC BPAT CHPD CISO CPLE CPLW DOPD DUK EPE ERCO FMPP FPC FPL GCPD GRID GVL HST IID IPCO ' +
    'ISNE JEA LDWP LGEE MISO NEVP NWMT NYIS PACE PACW PGE PJM PNM PSCO PSEI SC SCEG SCL SEC SEPA SOCO SPA ' +
    'SRP SWPP TAL TEC TEPC TIDC TPWR TVA WACM WALC WAUW YAD'
  ).split(' '),
);

/** Hours beside the job's own, by which an hour that lacks a fuel is known. */
const CONTEXT_MS = 24 * HOUR_MS;
/** The API's own limit; five days and a day of context of 16 fuels need half of it. */
const MOST_ROWS = 5_000;

/**
 * The EIA's API v2, hourly net generation by fuel of a balancing authority (Form EIA-930), times factors
 * by fuel: an average of what is produced there, without what comes in from elsewhere.
 *
 * The key goes in the header `X-Api-Key` and never into the address. The EIA's own pages show it in the
 * address; the header is how the gateway in front of the API (API Umbrella, as its error codes
 * `API_KEY_MISSING` and `API_KEY_INVALID` tell) documents to take it. That was not tried against the live
 * service, so a refusal of the key says so.
 */
export const EIA: Provider = {
  id: 'eia',
  name: 'EIA',
  baseUrl: 'https://api.eia.gov',
  needsToken: true,
  signal: 'average',
  boundary: 'life-cycle',
  counts: 'produced',
  source:
    'EIA API v2, net generation by fuel (produced in the area, imports left out), by EIA and IPCC AR5 factors',
  url: 'https://www.eia.gov/opendata',
  licence: 'public domain',
  attribution: null,
  factors: [
    { id: 'grid-burning', logSd: assumptions.gridBurning.logSd, kind: 'declared' },
    { id: 'grid-upstream', logSd: assumptions.gridUpstream.logSd, kind: 'declared' },
    { id: 'grid-produced', logSd: assumptions.gridProduced.logSd, kind: 'declared' },
  ],
  covers: 'grid zones of the United States’ mainland',
  zoneOf: ({ zone }) => {
    const code = /^US-[A-Z]+-([A-Z]+)$/.exec(zone ?? '')?.[1];
    return code !== undefined && RESPONDENTS.has(code) ? code : null;
  },
  ask: async (query) => {
    if (isAhead(query)) return refused('it tells of no hours to come');
    const answer = await query.call(pathOf(query), { 'x-api-key': query.token });
    return answer.kind === 'refused' ? keyRefused(answer) : parse(answer.body, query.zone);
  },
};

function pathOf({ zone, span }: Query): string {
  const query = new URLSearchParams({
    frequency: 'hourly',
    'data[0]': 'value',
    'facets[respondent][]': zone,
    // Hours go by their end.
    start: utcHour(span.fromMs - CONTEXT_MS),
    end: utcHour(span.toMs + HOUR_MS),
    'sort[0][column]': 'period',
    'sort[0][direction]': 'asc',
    offset: '0',
    length: String(MOST_ROWS),
  });
  return `/v2/electricity/rto/fuel-type-data/data/?${query}`;
}

function keyRefused(answer: Extract<Awaited<ReturnType<Call>>, { kind: 'refused' }>): Refusal {
  const { status } = answer;
  if (status !== 401 && status !== 403) return answer;
  return refused(
    `it does not accept the key (${status}), which goes in the header X-Api-Key alone and was never tried so against the live service`,
  );
}

function parse(body: unknown, zone: string): Figures | Refusal {
  const { response, error } = fieldsOf(body);
  if (error !== undefined) return refused('it answered with an error');
  const { data, total } = fieldsOf(response);
  const rows = rowsOf(data);
  if (Number(total ?? 0) > rows.length) return refused('its answer was cut short');
  if (rows.some((row) => row['respondent'] !== zone)) {
    return refused('it answered for another area');
  }
  if (rows.some((row) => (row['value-units'] ?? 'megawatthours') !== 'megawatthours')) {
    return refused('its figures are in another unit');
  }
  return { kind: 'figures', points: hoursOf(rows.flatMap(generatedOf)).map(pointOf) };
}

function generatedOf(row: Readonly<Record<string, unknown>>): Generated[] {
  const endMs = hourOf(row['period']);
  if (endMs === null || typeof row['fueltype'] !== 'string') return [];
  const told = { fromMs: endMs - HOUR_MS, fuel: fuelOf(row['fueltype']) };
  return told.fuel === null ? [] : [{ ...told, fuel: told.fuel, mwh: amountOf(row['value']) }];
}

function pointOf(hour: Omit<LivePoint, 'kind'>): LivePoint {
  return { ...hour, kind: 'measured' };
}

/** Since 2024 the API writes numbers as text. `null`: not told. */
function amountOf(value: unknown): number | null {
  if (typeof value !== 'number' && !(typeof value === 'string' && /^-?\d/.test(value))) return null;
  const mwh = Number(value);
  return Number.isFinite(mwh) ? mwh : null;
}

/** `2026-11-22T08`, which is UTC. */
function hourOf(period: unknown): number | null {
  if (typeof period !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}$/.test(period)) return null;
  const ms = Date.parse(`${period}:00Z`);
  return Number.isNaN(ms) ? null : ms;
}

function utcHour(ms: number): string {
  return new Date(ms).toISOString().slice(0, 13);
}
