// Answers in the shapes of the NESO's Carbon Intensity API (carbon-intensity.github.io/api-definitions:
// /intensity, /generation, /regional), of WattTime's API v3 (docs.watttime.org: /login, /v3/historical,
// /v3/forecast) and of Energy-Charts (api.energy-charts.info: /co2eq); the figures are made up.
import { describe, expect, it } from 'vitest';
import { BadInput } from '../../../src/bad-input.ts';
import { parseProvider, requireToken } from '../../../src/grid/providers/choice.ts';
import { chooseProvider, PROVIDERS } from '../../../src/grid/providers/choose.ts';
import { ELECTRICITY_MAPS } from '../../../src/grid/providers/electricity-maps.ts';
import { ENERGY_CHARTS } from '../../../src/grid/providers/energy-charts.ts';
import { liveIntensity } from '../../../src/grid/providers/live.ts';
import { NESO } from '../../../src/grid/providers/neso.ts';
import { wattTime } from '../../../src/grid/providers/watttime.ts';
import type { PlaceRequest } from '../../../src/place/place.ts';
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

  it.each([
    // A clean grid, on which coal or gas answers; a place that burns coal; what no plant emits.
    ['SE-SE3', 1_800, false],
    ['SE-SE3', 4_000, true],
    ['PL', 4_000, false],
    ['PL', 20, true],
  ])('in %s %d lbs/MWh is far from the usual: %s', async (zone, value, isFar) => {
    const { url } = await serveJson({
      '/login': { token: 't' },
      '/v3/historical': { data: data.map((row) => ({ ...row, value })), meta: about },
    });
    const { beside, findings } = await ask({ ...asking, url, place: { zone } });
    expect(beside?.signal).toBe('marginal');
    const far = findings.filter(({ id }) => id === 'intensity-marginal-far');
    expect(far).toHaveLength(isFar ? 1 : 0);
    if (isFar) expect(far[0]?.message).toContain('more than a factor of 5');
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

  it('may lie far below the usual, since it leaves out what comes before; not above', async () => {
    const saying = async (value: number) => {
      const co2eq = unix_seconds.map(() => value);
      const { url } = await serveJson({ '/co2eq': { unix_seconds, co2eq } });
      const { beside, findings } = await ask({ ...asking, url, place: { zone: 'SE-SE3' } });
      return { value: beside?.points[0]?.intensityGPerKwh, ids: findings.map(({ id }) => id) };
    };
    expect(await saying(3)).toEqual({ value: 3, ids: ['intensity-beside'] });
    expect(await saying(600)).toEqual({ value: undefined, ids: ['intensity-implausible'] });
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
    ['foo', '`watttime:REGION`'],
    ['wattime', 'did you mean `watttime:REGION`?'],
  ])('cannot be %s', (given, why) => {
    expect(() => parseProvider(given, 'input intensity-provider')).toThrow(BadInput);
    expect(() => parseProvider(given, 'input intensity-provider')).toThrow(why);
  });
});

describe('a token', () => {
  it.each([
    ['watttime:PJM_DC', 'sesame-4711', 'expected its user and password'],
    ['watttime:PJM_DC', ':sesame-4711', 'expected its user and password'],
    ['watttime:PJM_DC', 'sesame-4711:', 'expected its user and password'],
    ['electricity-maps', 'sesame\n4711', 'no header can carry'],
    ['eia', 'sesame\u20ac4711', 'no header can carry'],
  ])('of %s that cannot be one is refused unquoted', (provider, token, why) => {
    const choice = parseProvider(provider, 'it');
    const refusal = () => requireToken(choice, token, 'input intensity-token');
    expect(refusal).toThrow(BadInput);
    expect(refusal).toThrow(why);
    expect(refusal).not.toThrow('sesame');
  });

  it.each([
    ['watttime:PJM_DC', 'frog:pass:word\u20ac'],
    ['watttime:PJM_DC', ''],
    ['electricity-maps', ''],
    ['auto', 'abc'],
    ['neso', 'abc'],
  ])('of %s may be %j', (provider, token) => {
    expect(() => requireToken(parseProvider(provider, 'it'), token, 'it')).not.toThrow();
  });
});

describe('what to give', () => {
  /** Nobody is asked: there is nobody at that address. */
  const told = async (given: string, place: PlaceRequest, token = '') => {
    const choice = parseProvider(given, 'it');
    const { series, findings } = await liveIntensity({
      choice,
      token,
      tokenName: 'the variable `TOKEN`',
      place: resolvePlace(place),
      span: SPAN,
      nowMs: NOW,
      deadlineMs: 1_000,
      send: async () => {
        throw new Error('somebody was asked');
      },
    });
    expect(series).toBeNull();
    return findings.map(({ message }) => message).join();
  };

  it.each([
    ['a token', 'electricity-maps', { zone: 'DE' }, 'no token was given by the variable `TOKEN`'],
    ['a key', 'eia', { region: 'eastus' }, 'no token was given by the variable `TOKEN`'],
    ['another place, before a key', 'eia', { zone: 'GB' }, 'the place is GB'],
    ['another place', 'neso', { region: 'eastus' }, 'tells of Great Britain only'],
    ['a place', 'energy-charts', {}, 'the place is not known'],
    [
      'a token of those who could',
      'auto',
      { region: 'eastus' },
      'Give a token of Electricity Maps by the variable `TOKEN`',
    ],
    [
      'the name of another',
      'auto',
      { region: 'eastus' },
      'or name `eia` and give the key of EIA there',
    ],
    ['a place to all', 'auto', {}, 'Name the region, zone or country'],
    ['a zone', 'auto', { country: 'US' }, 'Name the single grid zone'],
  ])('is %s', async (_, provider, place, why) => {
    expect(await told(provider, place)).toContain(why);
  });

  it('for a marginal figure is said to be missing, and no average to stand in for it', async () => {
    const message = await told('watttime:PJM_DC', { region: 'eastus' });
    expect(message).toContain('The marginal figure is missing');
    expect(message).not.toContain('stands in.');
  });

  it('of one whose figure does not count, is a token of one whose does', async () => {
    const { url } = await serveJson({
      '/co2eq': { unix_seconds: [SPAN.fromMs / 1000 - 600, SPAN.fromMs / 1000], co2eq: [300, 310] },
    });
    const { findings } = await ask({
      provider: ENERGY_CHARTS,
      url,
      choice: { id: 'auto', region: null },
      others: [ELECTRICITY_MAPS],
    });
    expect(findings[0]?.message).toContain("with a token of Electricity Maps's by the input");
  });
});
