// Answers in the shapes of the NESO's Carbon Intensity API (carbon-intensity.github.io/api-definitions:
// /intensity, /generation, /regional), of WattTime's API v3 (docs.watttime.org: /login, /v3/historical,
// /v3/forecast) and of Energy-Charts (api.energy-charts.info: /co2eq); the figures are made up.
import { describe, expect, it } from 'vitest';
import { BadInput } from '../../../src/bad-input.ts';
import { parseProvider } from '../../../src/grid/providers/choice.ts';
import { chooseProvider, PROVIDERS } from '../../../src/grid/providers/choose.ts';
import { ENERGY_CHARTS } from '../../../src/grid/providers/energy-charts.ts';
import { NESO } from '../../../src/grid/providers/neso.ts';
import { wattTime } from '../../../src/grid/providers/watttime.ts';
import { resolvePlace } from '../../../src/place/resolve.ts';
import { ask, NOW, SPAN } from './asking.ts';
import { serveJson } from './server.ts';

const HALF_HOURS = ['07:30', '08:00', '08:30', '09:00', '09:30', '10:00'];
const half = (at: string) => ({ from: `2026-11-22T${at}Z`, to: `2026-11-22T${at}Z` });

describe('NESO', () => {
  const RANGE = '2026-11-22T07:20Z/2026-11-22T10:05Z';
  /** 100 g/kWh of upstream emissions would be 93 for gas alone and 11 for wind alone. */
  const MIX = [
    { fuel: 'gas', perc: 50 },
    { fuel: 'wind', perc: 30 },
    { fuel: 'imports', perc: 20 },
  ];
  const UPSTREAM = 0.5 * 93 + 0.3 * 11 + 0.2 * 93;
  const generation = {
    data: HALF_HOURS.slice(0, 5).map((at) => ({ ...half(at), generationmix: MIX })),
  };

  it('adds to its direct figures what its mix emits beforehand', async () => {
    const intensity = HALF_HOURS.map((at, i) => ({
      ...half(at),
      // The half hour that still runs has no figure of its own yet.
      intensity: { forecast: 120, actual: i < 5 ? 100 + i : null, index: 'moderate' },
    }));
    const { url, asked } = await serveJson({
      [`/intensity/${RANGE}`]: { data: intensity },
      [`/generation/${RANGE}`]: generation,
    });
    const { series, findings } = await ask({ provider: NESO, url, place: { zone: 'GB' } });
    expect(findings).toEqual([]);
    expect(series).toMatchObject({
      zone: 'GB',
      kind: 'forecast',
      boundary: 'life-cycle',
      licence: 'CC BY 4.0',
    });
    const direct = [101, 102, 103, 104, 120];
    expect(series?.points.map(({ intensityGPerKwh }) => intensityGPerKwh)).toEqual(
      direct.map((g) => Number((g + UPSTREAM).toPrecision(6))),
    );
    expect(series?.points.map(({ directGPerKwh }) => directGPerKwh)).toEqual(direct);
    expect(series?.factors.map(({ id }) => id)).toContain('grid-upstream');
    expect(asked).toHaveLength(2);
  });

  it('tells of the region in which the cloud region lies', async () => {
    const data = HALF_HOURS.map((at) => ({
      ...half(at),
      intensity: { forecast: 150, index: 'moderate' },
      generationmix: MIX,
    }));
    const { url } = await serveJson({
      [`/regional/intensity/${RANGE}/regionid/13`]: {
        data: { regionid: 13, dnoregion: 'UKPN London', shortname: 'London', data },
      },
    });
    const { series } = await ask({ provider: NESO, url, place: { region: 'uksouth' } });
    expect(series?.zone).toBe('neso:13');
    expect(series?.points[0]?.intensityGPerKwh).toBeCloseTo(150 + UPSTREAM, 3);
  });

  it('is not used without a mix, nor where its mix is none', async () => {
    const intensity = HALF_HOURS.map((at) => ({ ...half(at), intensity: { actual: 100 } }));
    for (const mix of [[], [{ fuel: 'gas', perc: 5 }], [{ fuel: 'gas', perc: 500 }]]) {
      const { url } = await serveJson({
        [`/intensity/${RANGE}`]: { data: intensity },
        [`/generation/${RANGE}`]: { data: [{ ...half('08:00'), generationmix: mix }] },
      });
      const { findings } = await ask({ provider: NESO, url, place: { zone: 'GB' } });
      expect(findings[0]?.message).toContain('no mix');
    }
  });
});

describe('WattTime', () => {
  const REGION = 'CAISO_NORTH';
  const about = { region: REGION, signal_type: 'co2_moer', units: 'lbs_co2_per_mwh' };
  const data = HALF_HOURS.map((at) => ({ point_time: `2026-11-22T${at}:00+00:00`, value: 1_000 }));
  const asking = {
    provider: wattTime(REGION),
    place: { zone: 'US-CAL-CISO' },
    token: 'freddo:the frog',
    choice: { id: 'watttime', region: REGION },
  } as const;

  it('is reported beside, in g/kWh, and does not count', async () => {
    const { url, asked } = await serveJson({
      '/login': { token: 'abcdef1234' },
      '/v3/historical': { data, meta: about },
    });
    const { series, beside, findings } = await ask({ ...asking, url });
    expect(series).toBeNull();
    expect(beside).toMatchObject({ signal: 'marginal', zone: `watttime:${REGION}` });
    expect(beside?.points[0]?.intensityGPerKwh).toBe(453.592);
    expect(findings).toMatchObject([{ id: 'intensity-beside', severity: 'info' }]);
    expect(asked.map(({ headers }) => headers.authorization)).toEqual([
      `Basic ${Buffer.from('freddo:the frog').toString('base64')}`,
      'Bearer abcdef1234',
    ]);
    expect(asked[1]?.path).toContain('region=CAISO_NORTH&signal_type=co2_moer');
  });

  it('is not used in another unit, for another region, or where its login gives no token', async () => {
    const cases = [
      [{ token: 't' }, { ...about, units: 'kg_co2_per_mwh' }, 'another unit'],
      [{ token: 't' }, { ...about, region: 'PJM_DC' }, 'another region'],
      [{ token: 'a\r\nb' }, about, 'login gave no token'],
      [{}, about, 'login gave no token'],
    ] as const;
    for (const [login, meta, why] of cases) {
      const { url } = await serveJson({ '/login': login, '/v3/historical': { data, meta } });
      const { beside, findings } = await ask({ ...asking, url });
      expect(beside).toBeNull();
      expect(findings[0]?.message).toContain(why);
    }
  });

  it('tells of hours to come as well', async () => {
    const span = { fromMs: NOW, toMs: NOW + 2 * 3_600_000 };
    const ahead = ['10:20', '11:20', '12:15'].map((at) => ({
      point_time: `2026-11-22T${at}:00+00:00`,
      value: 900,
    }));
    const { url } = await serveJson({
      '/login': { token: 't' },
      '/v3/forecast': { data: ahead, meta: about },
    });
    expect((await ask({ ...asking, url, span })).beside?.kind).toBe('forecast');
  });
});

describe('Energy-Charts', () => {
  const START = SPAN.fromMs / 1000 - 1_200;
  const unix_seconds = Array.from({ length: 9 }, (_, i) => START + i * 900);
  const asking = { provider: ENERGY_CHARTS };

  it('fills what nobody has told yet by its forecast, and prints its own licence', async () => {
    const { url, asked } = await serveJson({
      '/co2eq': {
        license_info:
          'CC BY 4.0\u202e (creativecommons.org/licenses/by/4.0) from Bundesnetzagentur',
        unix_seconds,
        co2eq: [310, 320, 330, null, null, null, null, null, null],
        co2eq_forecast: unix_seconds.map(() => 350),
        deprecated: false,
      },
    });
    const { series, beside, findings } = await ask({ ...asking, url });
    expect(series).toBeNull();
    expect(beside).toMatchObject({ kind: 'forecast', boundary: 'direct' });
    expect(beside?.licence).toBe(
      'CC BY 4.0 (creativecommons.org/licenses/by/4.0) from Bundesnetzagentur',
    );
    expect(beside?.points.map(({ intensityGPerKwh }) => intensityGPerKwh).slice(0, 3)).toEqual([
      320, 330, 350,
    ]);
    expect(findings[0]?.id).toBe('intensity-beside');
    expect(asked[0]?.path).toContain('country=de&');
  });

  it('is not used where its lists do not go together', async () => {
    const { url } = await serveJson({ '/co2eq': { unix_seconds, co2eq: [300] } });
    expect((await ask({ ...asking, url })).findings[0]?.message).toContain('shape');
  });
});

describe('whom to ask', () => {
  const chosen = (given: string, place: object, hasToken: boolean) =>
    chooseProvider(parseProvider(given, 'it'), resolvePlace(place), hasToken, PROVIDERS)?.id;

  it('is, of its own accord, only whom it can', () => {
    expect(chosen('auto', { zone: 'DE' }, true)).toBe('electricity-maps');
    expect(chosen('auto', { region: 'uksouth' }, false)).toBe('neso');
    expect(chosen('auto', { zone: 'DE' }, false)).toBe('energy-charts');
    expect(chosen('auto', { region: 'eastus' }, false)).toBeUndefined();
    expect(chosen('auto', { country: 'GB' }, true)).toBe('electricity-maps');
    expect(chosen('none', { zone: 'DE' }, true)).toBeUndefined();
    expect(chosen('watttime:CAISO_NORTH', { zone: 'US-CAL-CISO' }, true)).toBe('watttime');
  });

  it.each([
    ['eia:PJM', 'only WattTime'],
    ['electricity-map', 'did you mean `electricity-maps`?'],
    ['watttime', 'watttime:CAISO_NORTH'],
    ['watttime:a/../b', 'watttime:CAISO_NORTH'],
    ['neso:13', 'only WattTime'],
    ['https://169.254.169.254', 'expected `none`'],
  ])('cannot be %s', (given, why) => {
    expect(() => parseProvider(given, 'input intensity-provider')).toThrow(BadInput);
    expect(() => parseProvider(given, 'input intensity-provider')).toThrow(why);
  });
});
