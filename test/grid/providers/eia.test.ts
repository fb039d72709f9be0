// Answers in the shape of the EIA's API v2 (eia.gov/opendata/documentation.php and its browser:
// electricity/rto/fuel-type-data), errors in that of its gateway (api.data.gov, API Umbrella); the
// figures are made up.
import type { RequestListener } from 'node:http';
import { describe, expect, it, test } from 'vitest';
import maps from '../../../data/grid_electricity_maps.json' with { type: 'json' };
import { parseProvider } from '../../../src/grid/providers/choice.ts';
import { chooseProvider, PROVIDERS } from '../../../src/grid/providers/choose.ts';
import { EIA } from '../../../src/grid/providers/eia.ts';
import { fuelOf, hoursOf } from '../../../src/grid/providers/eia-fuels.ts';
import { meanIntensity } from '../../../src/grid/series.ts';
import { resolvePlace } from '../../../src/place/resolve.ts';
import { ask, NOW, SPAN } from './asking.ts';
import { serve } from './server.ts';

const KEY = 'secret-key';
const HOUR = 3_600_000;

type Mix = Readonly<Record<string, string | number | null>>;

/** A day in which coal makes a tenth, gas a half, reactors and wind the rest. */
const MIX: Mix = { COL: '1000', NG: '5000', NUC: '3000', WND: '1000' };
const DIRECT = 0.1 * 1048 + 0.5 * 435;
const UPSTREAM = 0.1 * 57 + 0.5 * 93 + 0.3 * 12 + 0.1 * 11;

/** Rows of the 27 hours that end with the one ending at 11:00; hours are named by their end. */
function rows(mixOf: (endHour: string) => Mix | null, more: object = {}) {
  const last = Date.parse('2026-11-22T11:00Z');
  return Array.from({ length: 27 }, (_, i) => new Date(last - (26 - i) * HOUR).toISOString())
    .map((time) => time.slice(0, 13))
    .flatMap((period) =>
      Object.entries(mixOf(period) ?? {}).map(([fueltype, value]) => ({
        period,
        respondent: 'PJM',
        'respondent-name': 'PJM Interconnection, LLC',
        fueltype,
        'type-name': fueltype,
        value,
        'value-units': 'megawatthours',
        ...more,
      })),
    );
}

function body(data: readonly object[], total: number | string = data.length) {
  const response = {
    total: String(total),
    dateFormat: 'YYYY-MM-DD"T"HH24',
    frequency: 'hourly',
    data,
  };
  return {
    response,
    request: { command: '/v2/electricity/rto/fuel-type-data/data/' },
    apiVersion: '2.1.8',
  };
}

const answered =
  (document: unknown): RequestListener =>
  (_, response) =>
    response.writeHead(200).end(JSON.stringify(document));

async function outcome(listener: RequestListener, deadlineMs = 5_000, zone = 'US-MIDA-PJM') {
  const server = await serve(listener);
  const { url } = server;
  const live = await ask({ provider: EIA, token: KEY, place: { zone }, url, deadlineMs });
  for (const { message } of live.findings) expect(message).not.toContain(KEY);
  for (const { path } of server.asked) expect(path).not.toContain(KEY);
  return { ...live, asked: server.asked };
}

describe('EIA', () => {
  it('prices a job by what the area made in its hours, direct and upstream apart', async () => {
    const { series, findings, asked } = await outcome(answered(body(rows(() => MIX))));
    expect(findings).toEqual([]);
    expect(series).toMatchObject({
      zone: 'eia:PJM',
      kind: 'measured',
      signal: 'average',
      boundary: 'life-cycle',
      licence: 'public domain',
      source: expect.stringContaining('imports left out'),
    });
    expect(series?.points.map(({ from }) => from)).toEqual(
      ['08', '09', '10'].map((hour) => `2026-11-22T${hour}:00:00.000Z`),
    );
    for (const point of series?.points ?? []) {
      expect(point.directGPerKwh).toBeCloseTo(DIRECT, 3);
      expect(point.intensityGPerKwh).toBeCloseTo(DIRECT + UPSTREAM, 3);
    }
    expect(series?.factors.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'grid-hour:eia declared',
      'grid-burning declared',
      'grid-upstream declared',
      'grid-produced declared',
    ]);
    expect(asked).toHaveLength(1);
    const { pathname, searchParams } = new URL(asked[0]?.path ?? '', 'http://it');
    expect(pathname).toBe('/v2/electricity/rto/fuel-type-data/data/');
    expect(Object.fromEntries(searchParams)).toMatchObject({
      frequency: 'hourly',
      'data[0]': 'value',
      'facets[respondent][]': 'PJM',
      start: '2026-11-21T08',
      end: '2026-11-22T11',
    });
    expect(searchParams.has('api_key')).toBe(false);
    expect(asked[0]?.headers['x-api-key']).toBe(KEY);
  });

  it('takes an hour by its end: what ends at 09 was made from 08 on', async () => {
    const clean = { ...MIX, COL: '0', NG: '4000', WND: '3000' };
    const { series } = await outcome(
      answered(body(rows((end) => (end === '2026-11-22T09' ? clean : MIX)))),
    );
    const [eight, nine] = series?.points.map(({ intensityGPerKwh }) => intensityGPerKwh) ?? [];
    expect(eight).toBeLessThan(Number(nine) - 100);
  });

  it('counts storage neither way, and nothing as less than nothing', async () => {
    const stored = {
      ...MIX,
      BAT: '-900',
      PS: '1200',
      OES: '500',
      UES: '-1',
      SUN: '-3',
      WAT: '-40',
    };
    const { series } = await outcome(answered(body(rows(() => stored))));
    expect(series?.points[0]?.intensityGPerKwh).toBeCloseTo(DIRECT + UPSTREAM, 3);
  });

  it('takes sun with batteries for sun, and what nobody names for gas', async () => {
    const odd = { SNB: '2000', OTH: '4000', ZZZ: 4000 };
    const { series } = await outcome(answered(body(rows(() => odd))));
    expect(series?.points[0]?.directGPerKwh).toBeCloseTo(0.8 * 435, 3);
    expect(series?.points[0]?.intensityGPerKwh).toBeCloseTo(0.8 * (435 + 93) + 0.2 * 48, 3);
  });

  it.each([
    ['null', { ...MIX, NG: null }],
    ['no row', { COL: '1000', NUC: '3000', WND: '1000' }],
    ['text', { ...MIX, NG: 'n/a' }],
  ])('leaves out an hour of which gas has %s', async (_, partial) => {
    const { series, findings } = await outcome(
      answered(body(rows((end) => (end === '2026-11-22T10' ? partial : MIX)))),
    );
    expect(findings).toEqual([]);
    expect(series?.points.map(({ from }) => from?.slice(11, 13))).toEqual(['08', '10']);
    const { value } = meanIntensity(series as NonNullable<typeof series>, SPAN.fromMs, SPAN.toMs);
    expect(value).toBeCloseTo(DIRECT + UPSTREAM, 3);
  });

  it('does without a fuel that makes next to nothing', async () => {
    const { series } = await outcome(
      answered(body(rows((end) => (end === '2026-11-22T10' ? MIX : { ...MIX, OIL: '20' })))),
    );
    expect(series?.points).toHaveLength(3);
  });

  it('stands beside where an area makes cleaner electricity than is used there', async () => {
    const respondent = { respondent: 'BPAT' };
    const { series, beside, findings } = await outcome(
      answered(body(rows(() => ({ WAT: '9000', NUC: '1000' }), respondent))),
      5_000,
      'US-NW-BPAT',
    );
    expect(series).toBeNull();
    // A factor of 5 below the year's 129 g/kWh it is no figure at all.
    expect({ beside, ids: findings.map(({ id }) => id) }).toEqual({
      beside: null,
      ids: ['intensity-implausible'],
    });
    const some = await outcome(
      answered(body(rows(() => ({ WAT: '9000', NG: '600' }), respondent))),
      5_000,
      'US-NW-BPAT',
    );
    expect(some.series).toBeNull();
    expect(some.beside?.zone).toBe('eia:BPAT');
    expect(some.findings).toMatchObject([{ id: 'intensity-beside', severity: 'info' }]);
    expect(some.findings[0]?.message).toContain('without what comes in');
  });

  it.each([['US-HI'], ['US'], ['US-AK-SEAPA'], ['DE']])('knows no respondent for %s', (zone) => {
    expect(EIA.zoneOf(resolvePlace({ zone }))).toBeNull();
  });

  it('knows the respondents of the zones in which clouds stand', () => {
    const code = (region: string) => EIA.zoneOf(resolvePlace({ region }));
    expect(['eastus', 'westus', 'southcentralus', 'centralus', 'westus2'].map(code)).toEqual([
      'PJM',
      'CISO',
      'ERCO',
      'MISO',
      'BPAT',
    ]);
    const mainland = maps.zones
      .map(({ key }) => key)
      .filter((key) => /^US-(?!AK)[A-Z]+-[A-Z]+$/.test(key));
    expect(mainland.length).toBeGreaterThan(50);
    for (const zone of mainland) {
      expect(EIA.zoneOf(resolvePlace({ zone }))).toBe(zone.split('-')[2]);
    }
  });

  it('is never asked with a token that may be another’s', () => {
    for (const zone of ['US-MIDA-PJM', 'US-HI']) {
      const place = resolvePlace({ zone });
      const auto = chooseProvider(parseProvider('auto', 'it'), place, true, PROVIDERS);
      expect(auto?.id).toBe('electricity-maps');
    }
  });

  it('tells of no hours to come', async () => {
    const server = await serve(answered({}));
    const span = { fromMs: NOW, toMs: NOW + 24 * HOUR };
    const place = { zone: 'US-MIDA-PJM' };
    const { findings } = await ask({ provider: EIA, token: KEY, place, url: server.url, span });
    expect(findings[0]?.message).toContain('no hours to come');
    expect(server.asked).toEqual([]);
  });
});

const umbrella =
  (status: number, code: string): RequestListener =>
  (_, response) =>
    response.writeHead(status).end(JSON.stringify({ error: { code, message: 'Get a key at …' } }));

const whole = rows(() => MIX);
const FAILURES: readonly (readonly [string, RequestListener, string])[] = [
  [
    'a missing key',
    umbrella(403, 'API_KEY_MISSING'),
    'not accept the key (403), which goes in the header X-Api-Key',
  ],
  ['a wrong key', umbrella(403, 'API_KEY_INVALID'), 'never tried so against the live service'],
  ['401', umbrella(401, 'API_KEY_INVALID'), 'not accept the key (401)'],
  ['an unknown route', umbrella(404, 'NOT_FOUND'), 'does not know the zone (404)'],
  ['an error with 200', answered({ error: 'Invalid facet', code: 400 }), 'answered with an error'],
  ['no response', answered({}), 'no figure for that time'],
  ['nulls', answered(body(rows(() => ({ NG: null })))), 'no figure for that time'],
  ['an area that makes nothing', answered(body(rows(() => ({ NG: '0', BAT: '5' })))), 'no figure'],
  ['another area', answered(body(rows(() => MIX, { respondent: 'CISO' }))), 'another area'],
  ['a list that was cut', answered(body(whole, 9_000)), 'cut short'],
  [
    'a time without its hour',
    answered(body(rows(() => MIX, { period: '2026-11-22' }))),
    'no figure',
  ],
];

test.each(FAILURES)('%s of the EIA is a finding', async (_, listener, why) => {
  const { series, beside, findings } = await outcome(listener);
  expect({ series, beside }).toEqual({ series: null, beside: null });
  expect(findings).toMatchObject([{ id: 'intensity-provider-failed', severity: 'weak' }]);
  expect(findings[0]?.message).toContain(why);
});

it('whatever fuels an hour has, its intensity lies between the cleanest and the dirtiest', () => {
  const fuel = fuelOf('COL');
  if (fuel === null) throw new Error('coal is a fuel');
  expect(hoursOf([{ fromMs: 0, fuel, mwh: 3 }])).toEqual([
    { atMs: 0, intensityGPerKwh: 1105, directGPerKwh: 1048 },
  ]);
});
