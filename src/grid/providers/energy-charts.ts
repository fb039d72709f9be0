import {
  contradiction,
  type Figures,
  fieldsOf,
  type LivePoint,
  type Provider,
  type Refusal,
  refused,
  widened,
} from './provider.ts';

/** The countries of ENTSO-E that Energy-Charts lists. */
const COUNTRIES: ReadonlySet<string> = new Set(
  'AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV ME MK NL NO PL PT RO RS SE SI SK'.split(
    ' ',
  ),
);

const SECOND_MS = 1000;

/**
 * Energy-Charts of Fraunhofer ISE, `co2eq`: a country's own generation, every 15 minutes. It does not
 * say whether what fuels and plants emit beforehand is in its factors, so that its figures are taken
 * as direct ones, which never make a number smaller.
 */
export const ENERGY_CHARTS: Provider = {
  id: 'energy-charts',
  name: 'Energy-Charts',
  baseUrl: 'https://api.energy-charts.info',
  needsToken: false,
  signal: 'average',
  boundary: 'direct',
  counts: 'produced',
  source: 'Energy-Charts (Fraunhofer ISE) API, co2eq',
  url: 'https://www.energy-charts.info',
  licence: 'not named in the answer',
  attribution: null,
  factors: [],
  covers: 'countries of Europe',
  zoneOf: ({ country }) => (country !== null && COUNTRIES.has(country) ? country : null),
  ask: async ({ zone, span, call }) => {
    const { fromMs, toMs } = widened(span);
    const query = new URLSearchParams({
      country: zone.toLowerCase(),
      start: new Date(fromMs).toISOString(),
      end: new Date(toMs).toISOString(),
    });
    const answer = await call(`/co2eq?${query}`);
    return answer.kind === 'refused' ? answer : parse(answer.body, zone);
  },
};

function parse(body: unknown, zone: string): Figures | Refusal {
  const fields = fieldsOf(body);
  // By its documentation it tells neither; one that does may tell another.
  const other = contradiction(fields, ['country'], zone);
  if (other !== null) return other;
  const { unix_seconds: times, co2eq, co2eq_forecast: forecasts, license_info: licence } = fields;
  if (!Array.isArray(times) || !Array.isArray(co2eq) || co2eq.length !== times.length) {
    return refused('its answer has not the shape that its documentation gives');
  }
  const points = times.flatMap((time: unknown, i): LivePoint[] => {
    if (typeof time !== 'number') return [];
    const atMs = time * SECOND_MS;
    const measured: unknown = co2eq[i];
    if (typeof measured === 'number') {
      return [{ atMs, intensityGPerKwh: measured, directGPerKwh: null, kind: 'measured' }];
    }
    // Hours that nobody has told yet are `null`; the forecast stands in for them.
    const expected: unknown = Array.isArray(forecasts) ? forecasts[i] : null;
    return typeof expected === 'number'
      ? [{ atMs, intensityGPerKwh: expected, directGPerKwh: null, kind: 'forecast' }]
      : [];
  });
  return { kind: 'figures', points, ...(typeof licence === 'string' ? { licence } : {}) };
}
