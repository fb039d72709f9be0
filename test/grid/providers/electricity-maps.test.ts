// Answers in the shape of Electricity Maps' API v3 (docs.electricitymaps.com: carbon intensity,
// authentication, geolocation); the figures are made up.
import { describe, expect, it } from 'vitest';
import { ELECTRICITY_MAPS } from '../../../src/grid/providers/electricity-maps.ts';
import { meanIntensity } from '../../../src/grid/series.ts';
import { ask, NOW, SPAN } from './asking.ts';
import { serve, serveJson } from './server.ts';

const TOKEN = 'secret-token';
const HISTORY = '/v3/carbon-intensity/history';
const LATEST = '/v3/carbon-intensity/latest';

function hour(datetime: string, carbonIntensity: number | null, more: object = {}) {
  return {
    zone: 'DE',
    carbonIntensity,
    datetime,
    updatedAt: '2026-11-22T10:10:00.000Z',
    createdAt: '2026-11-20T10:10:00.000Z',
    emissionFactorType: 'lifecycle',
    isEstimated: false,
    estimationMethod: null,
    ...more,
  };
}

const HOURS = [
  hour('2026-11-22T07:00:00.000Z', 250),
  hour('2026-11-22T08:00:00.000Z', 300),
  hour('2026-11-22T09:00:00.000Z', 400),
];
const NOW_HOUR = hour('2026-11-22T10:00:00.000Z', 500, { isEstimated: true });

const answer = async (answers: Readonly<Record<string, unknown>>, more = {}) => {
  const server = await serveJson(answers);
  const live = await ask({ provider: ELECTRICITY_MAPS, token: TOKEN, ...server, ...more });
  return { ...live, asked: server.asked };
};
const whyNot = async (answers: Readonly<Record<string, unknown>>) => {
  const { series, findings } = await answer(answers);
  expect(series).toBeNull();
  expect(findings.map(({ id }) => id)).toEqual(['intensity-provider-failed']);
  return findings[0]?.message;
};

describe('Electricity Maps', () => {
  it("prices a job by the hours that it ran in, its last hour's from where that stands", async () => {
    const { series, beside, findings, asked } = await answer({
      [HISTORY]: { zone: 'DE', history: HOURS },
      [LATEST]: NOW_HOUR,
    });
    expect({ findings, beside }).toEqual({ findings: [], beside: null });
    expect(series).toMatchObject({
      zone: 'DE',
      kind: 'measured',
      signal: 'average',
      boundary: 'life-cycle',
      year: 2026,
      retrievedAt: new Date(NOW).toISOString(),
      points: [
        { from: '2026-11-22T08:00:00.000Z', intensityGPerKwh: 300 },
        { from: '2026-11-22T09:00:00.000Z', intensityGPerKwh: 400 },
        { from: '2026-11-22T10:00:00.000Z', intensityGPerKwh: 500 },
      ],
    });
    if (series === null) return;
    // 40 minutes at 300, 60 at 400, 5 at 500.
    const mean = (40 * 300 + 60 * 400 + 5 * 500) / 105;
    expect(meanIntensity(series, SPAN.fromMs, SPAN.toMs).value).toBeCloseTo(mean, 9);
    // The hour and the history, by life cycle and direct.
    expect(asked.map(({ headers }) => headers['auth-token'])).toEqual(Array(4).fill(TOKEN));
    for (const { path } of asked) {
      expect(path).not.toContain(TOKEN);
      // Without it the zone would be looked for by the caller's address.
      expect(path).toContain('shouldUseFallbackCallerLookup=false');
    }
  });

  it('keeps what is emitted upstream apart, where it tells what is direct', async () => {
    const typed = (type: string, factor: number) =>
      HOURS.map(({ datetime, carbonIntensity }) =>
        hour(datetime, (carbonIntensity ?? 0) * factor, { emissionFactorType: type }),
      );
    const split = async (direct: unknown) => {
      const server = await serve((request, response) => {
        const { pathname, searchParams } = new URL(request.url ?? '', 'http://it');
        const isDirect = searchParams.get('emissionFactorType') === 'direct';
        const body = isDirect ? direct : { zone: 'DE', history: typed('lifecycle', 1) };
        response.writeHead(pathname === HISTORY ? 200 : 404).end(JSON.stringify(body));
      });
      const asking = { provider: ELECTRICITY_MAPS, token: TOKEN, url: server.url };
      const { series, findings } = await ask(asking);
      expect(findings).toEqual([]);
      expect(series?.points.map(({ intensityGPerKwh }) => intensityGPerKwh)).toEqual([300, 400]);
      return series?.points.map(({ directGPerKwh }) => directGPerKwh);
    };
    expect(await split({ zone: 'DE', history: typed('direct', 0.75) })).toEqual([225, 300]);
    const none = [undefined, undefined];
    // A label that is missing or wrong, more than the whole, one hour only, or no answer: no split.
    expect(await split({ zone: 'DE', history: typed('lifecycle', 0.75) })).toEqual(none);
    expect(await split({ zone: 'DE', history: typed('direct', 1.5) })).toEqual(none);
    expect(await split({ zone: 'DE', history: typed('direct', 0.75).slice(0, 2) })).toEqual(none);
    expect(await split({ zone: 'FR', history: typed('direct', 0.75) })).toEqual(none);
    expect(await split({ zone: 'DE', unit: { toString: null } })).toEqual(none);
    expect(await split('no')).toEqual(none);
  });

  it('does not read a time that says nothing of its place', async () => {
    const history = HOURS.map((row) => ({ ...row, datetime: row.datetime.replace(/Z$/, '') }));
    expect(await whyNot({ [HISTORY]: { zone: 'DE', history } })).toContain('no figure for that');
    const offset = HOURS.map((row) => ({
      ...row,
      datetime: row.datetime.replace('T0', 'T1').replace('Z', '+10:00'),
    }));
    const { series } = await answer({ [HISTORY]: { zone: 'DE', history: offset } });
    expect(series?.points[0]?.from).toBe('2026-11-22T08:00:00.000Z');
  });

  it('is asked for the range where the job began longer ago than its history goes', async () => {
    const span = {
      fromMs: Date.parse('2026-11-20T08:20:00Z'),
      toMs: Date.parse('2026-11-20T09:05:00Z'),
    };
    const data = [hour('2026-11-20T08:00:00Z', 310), hour('2026-11-20T09:00:00Z', 320)];
    const { series, asked } = await answer(
      { '/v3/carbon-intensity/past-range': { zone: 'DE', data } },
      { span },
    );
    expect(series?.points.map(({ intensityGPerKwh }) => intensityGPerKwh)).toEqual([310, 320]);
    expect(asked[0]?.path).toContain('start=2026-11-20T07%3A20%3A00.000Z');
  });

  it('is asked for its forecast of hours to come', async () => {
    const span = { fromMs: NOW, toMs: NOW + 3 * 3_600_000 };
    const forecast = [10, 11, 12, 13].map((at) => ({
      carbonIntensity: at * 20,
      datetime: `2026-11-22T${at}:00:00.000Z`,
    }));
    const { series } = await answer(
      { '/v3/carbon-intensity/forecast': { zone: 'DE', forecast, updatedAt: '2026-11-22T10:00Z' } },
      { span },
    );
    expect(series?.kind).toBe('forecast');
    expect(series?.points).toHaveLength(4);
  });

  it('leaves out the hours of which nothing is known', async () => {
    const history = [...HOURS.slice(0, 2), hour('2026-11-22T09:00:00Z', null)];
    const { series } = await answer({ [HISTORY]: { zone: 'DE', history }, [LATEST]: NOW_HOUR });
    expect(series?.points).toHaveLength(2);
  });

  it('is not used with a token of its sandbox, for another zone, unit or boundary', async () => {
    const sandbox = { zone: 'DE', history: HOURS, _disclaimer: 'This data is randomized.' };
    expect(await whyNot({ [HISTORY]: sandbox })).toContain('sandbox');
    expect(await whyNot({ [HISTORY]: { zone: 'FR', history: HOURS } })).toContain('another zone');
    const pounds = { zone: 'DE', history: HOURS, unit: 'lb/MWh' };
    expect(await whyNot({ [HISTORY]: pounds })).toContain('another unit');
    const history = HOURS.map((row) => ({ ...row, emissionFactorType: 'direct' }));
    expect(await whyNot({ [HISTORY]: { zone: 'DE', history } })).toContain('leave out');
  });

  it('is not asked without a token, nor for a place that it has no zone for', async () => {
    const server = await serveJson({});
    const about = { provider: ELECTRICITY_MAPS, url: server.url };
    const without = await ask(about);
    expect(without.findings[0]?.message).toContain(
      'no token was given by the input `intensity-token`',
    );
    const world = await ask({ ...about, token: TOKEN, place: { country: 'US' } });
    expect(world.findings[0]?.message).toContain('and the place is US');
    expect(server.asked).toEqual([]);
  });
});
