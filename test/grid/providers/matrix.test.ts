// Every provider against every way in which an answer can fail, over HTTP; the shapes are those that the
// other tests of this folder name their documents for, all figures are made up.
import type { RequestListener } from 'node:http';
import { describe, expect, it, test } from 'vitest';
import type { ProviderChoice } from '../../../src/grid/providers/choice.ts';
import { EIA } from '../../../src/grid/providers/eia.ts';
import { ELECTRICITY_MAPS } from '../../../src/grid/providers/electricity-maps.ts';
import { ENERGY_CHARTS } from '../../../src/grid/providers/energy-charts.ts';
import { NESO } from '../../../src/grid/providers/neso.ts';
import type { Provider } from '../../../src/grid/providers/provider.ts';
import { wattTime } from '../../../src/grid/providers/watttime.ts';
import type { PlaceRequest } from '../../../src/place/place.ts';
import { ask, SPAN } from './asking.ts';
import { serve } from './server.ts';

const HOUR = 3_600_000;
const WRONG_UNIT = 'lb/MWh';

/** What an answer tells: a figure from each time on, and of which unit it is, where that is not its own. */
type Told = Readonly<{
  times: readonly number[];
  value: 'usual' | null;
  unit: string | null;
}>;

type Subject = Readonly<{
  provider: Provider;
  place: PlaceRequest;
  token?: string;
  choice?: ProviderChoice;
  /** The answer to a path. */
  body(path: string, told: Told): unknown;
}>;

const iso = (ms: number) => new Date(ms).toISOString();

const SUBJECTS: Readonly<Record<string, Subject>> = {
  'electricity-maps': {
    provider: ELECTRICITY_MAPS,
    place: { zone: 'DE' },
    token: 'secret-token',
    body: (_, { times, value, unit }) => ({
      zone: 'DE',
      ...(unit === null ? {} : { unit }),
      history: times.map((ms) => ({
        zone: 'DE',
        carbonIntensity: value === null ? null : 300,
        datetime: iso(ms),
      })),
    }),
  },
  neso: {
    provider: NESO,
    place: { zone: 'GB' },
    body: (path, { times, value, unit }) => ({
      data: times.map((ms) => ({
        from: iso(ms),
        ...(path.startsWith('/generation')
          ? { generationmix: [{ fuel: 'gas', perc: 100 }] }
          : {
              intensity: {
                forecast: value === null ? null : 120,
                actual: value === null ? null : 110,
                ...(unit === null ? {} : { unit }),
              },
            }),
      })),
    }),
  },
  "neso's regions": {
    provider: NESO,
    place: { region: 'uksouth' },
    body: (_, { times, value, unit }) => ({
      data: {
        regionid: 13,
        data: times.map((ms) => ({
          from: iso(ms),
          intensity: {
            forecast: value === null ? null : 120,
            ...(unit === null ? {} : { unit }),
          },
          generationmix: [{ fuel: 'gas', perc: 100 }],
        })),
      },
    }),
  },
  'energy-charts': {
    provider: ENERGY_CHARTS,
    place: { zone: 'DE' },
    body: (_, { times, value, unit }) => ({
      license_info: 'CC BY 4.0',
      ...(unit === null ? {} : { unit }),
      unix_seconds: times.map((ms) => ms / 1000),
      co2eq: times.map(() => (value === null ? null : 300)),
      co2eq_forecast: times.map(() => null),
    }),
  },
  eia: {
    provider: EIA,
    place: { zone: 'US-MIDA-PJM' },
    token: 'secret-token',
    body: (_, { times, value, unit }) => ({
      response: {
        total: String(times.length),
        data: times.map((ms) => ({
          // Hours go by their end.
          period: iso(ms + HOUR).slice(0, 13),
          respondent: 'PJM',
          fueltype: 'NG',
          value: value === null ? null : '5000',
          'value-units': unit ?? 'megawatthours',
        })),
      },
    }),
  },
  watttime: {
    provider: wattTime('PJM_DC'),
    place: { zone: 'US-MIDA-PJM' },
    token: 'frog:secret-token',
    choice: { id: 'watttime', region: 'PJM_DC' },
    body: (_, { times, value, unit }) => ({
      data: times.map((ms) => ({ point_time: iso(ms), value: value === null ? null : 900 })),
      meta: { region: 'PJM_DC', signal_type: 'co2_moer', units: unit ?? 'lbs_co2_per_mwh' },
    }),
  },
};

const FIRST = SPAN.fromMs - 20 * 60_000;
const USUAL: Told = { times: [0, 1, 2].map((i) => FIRST + i * HOUR), value: 'usual', unit: null };

/** Answers what is asked of the figures; a login that comes before goes well. */
function answering(figures: RequestListener): RequestListener {
  return (request, response) =>
    request.url === '/login' ? response.end('{"token":"t"}') : figures(request, response);
}

function telling(subject: Subject, told: Partial<Told>): RequestListener {
  return (request, response) =>
    response.end(JSON.stringify(subject.body(request.url ?? '', { ...USUAL, ...told })));
}

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(code, headers).end('{"error":"no"}');

/** Goes on for ever. */
const drip: RequestListener = (_, response) => {
  const timer = setInterval(() => response.write(' '), 50);
  response.on('close', () => clearInterval(timer));
};

const flood: RequestListener = (_, response) => {
  const chunk = Buffer.alloc(2 ** 16, 0x20);
  let sent = 0;
  const pour = () => {
    while (sent < 100 * 2 ** 20 && !response.destroyed) {
      sent += chunk.length;
      if (!response.write(chunk)) return;
    }
    response.end();
  };
  response.on('drain', pour);
  pour();
};

async function outcome(subject: Subject, listener: RequestListener, deadlineMs = 5_000) {
  const { body: _body, ...request } = subject;
  const server = await serve(listener);
  const live = await ask({ ...request, url: server.url, deadlineMs });
  const said = JSON.stringify(live.findings);
  const token = subject.token ?? '';
  const secrets = token === '' ? [] : [token, 'secret-token', btoa(token)];
  for (const secret of secrets) expect(said).not.toContain(secret);
  for (const { path } of server.asked) expect(path).not.toContain('secret-token');
  return { ...live, asked: server.asked.filter(({ path }) => path !== '/login') };
}

type Shape = Readonly<{
  listener: (subject: Subject) => RequestListener;
  why: (subject: Subject) => string;
  deadlineMs?: number;
}>;

const always = (listener: RequestListener, why: string): Shape => ({
  listener: () => listener,
  why: () => why,
});
const told = (change: Partial<Told>, why: string): Shape => ({
  listener: (subject) => telling(subject, change),
  why: () => why,
});

/** As the provider's own words for a token that it refuses. */
const refusal = (code: number, ofToken: string, keyless: string): Shape => ({
  listener: () => status(code),
  why: ({ provider }) => {
    if (!provider.needsToken) return keyless;
    return provider.id === 'eia' ? `does not accept the key (${code})` : ofToken;
  },
});

const SHAPES: Readonly<Record<string, Shape>> = {
  '401': refusal(401, 'does not accept the token (401)', 'known to need none (401)'),
  '403': refusal(403, 'the token gives no access to that (403)', 'gives no access to that (403)'),
  'an unknown zone': always(status(404), 'does not know the zone (404)'),
  'a 429 for a minute': always(status(429, { 'retry-after': '60' }), 'too often (429)'),
  'a 429 for an hour, as a date': always(
    (_, response) =>
      response
        .writeHead(429, { 'retry-after': new Date(Date.now() + HOUR).toUTCString() })
        .end('{}'),
    'too often (429)',
  ),
  '5xx': always(status(503), 'answered 503'),
  HTML: always((_, response) => response.end('<!doctype html><title>Log in</title>'), 'not JSON'),
  'an empty series': told({ times: [] }, 'no figure for that time'),
  nulls: told({ value: null }, 'no figure for that time'),
  'stale figures': told({ times: USUAL.times.map((ms) => ms - 9 * HOUR) }, 'older than that'),
  'another unit': told({ unit: WRONG_UNIT }, 'another unit'),
  'a slow drip': { ...always(drip, 'no answer in time'), deadlineMs: 500 },
  '100 MB': always(flood, 'more than 1048576 bytes'),
};

describe.each(Object.entries(SUBJECTS))('%s', (_, subject) => {
  it('is used where nothing is wrong', async () => {
    const { series, beside } = await outcome(subject, answering(telling(subject, {})));
    expect((series ?? beside)?.points.length).toBeGreaterThan(1);
  });

  test.each(Object.entries(SHAPES))(
    '%s is a finding that says what counts instead',
    async (_name, { listener, why, deadlineMs }) => {
      const failed = await outcome(subject, answering(listener(subject)), deadlineMs);
      expect([failed.series, failed.beside]).toEqual([null, null]);
      expect(failed.findings).toMatchObject([
        { id: 'intensity-provider-failed', severity: 'weak' },
      ]);
      expect(failed.findings[0]?.message).toContain(why(subject));
      expect(failed.findings[0]?.message).toMatch(/[Bb]undled (figure|average)/);
    },
  );

  it.each([301, 302, 303, 307, 308])('goes nowhere else by a %d', async (code) => {
    const elsewhere = await serve(telling(subject, {}));
    const location = `${elsewhere.url}/v3`;
    const { findings } = await outcome(subject, answering(status(code, { location })));
    expect(findings[0]?.message).toContain(`sends elsewhere (${code})`);
    expect(elsewhere.asked).toEqual([]);
  });

  it('is asked again at the date that it names, where that is in time', async () => {
    const until = Math.floor((Date.now() + 1_500) / 1000) * 1000;
    const askedMs: number[] = [];
    const first = new Set<string>();
    const { series, beside } = await outcome(
      subject,
      answering((request, response) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        askedMs.push(Date.now());
        if (first.has(path)) return telling(subject, {})(request, response);
        first.add(path);
        response.writeHead(429, { 'retry-after': new Date(until).toUTCString() }).end();
      }),
      30_000,
    );
    expect(series ?? beside).not.toBeNull();
    // A timer may be early by a little.
    expect(askedMs.at(-1)).toBeGreaterThan(until - 50);
  });
});

it("a login that sends elsewhere is not followed: the user's password goes to nobody else", async () => {
  const elsewhere = await serve((_, response) => response.end('{"token":"t"}'));
  const subject = SUBJECTS['watttime'] as Subject;
  for (const code of [301, 302, 303, 307, 308]) {
    const location = `${elsewhere.url}/login`;
    const server = await serve(status(code, { location }));
    const { body: _body, ...request } = subject;
    const { findings } = await ask({ ...request, url: server.url });
    expect(findings[0]?.message).toContain(`sends elsewhere (${code})`);
    expect(server.asked[0]?.headers.authorization).toMatch(/^Basic /);
    expect(server.asked).toHaveLength(1);
  }
  expect(elsewhere.asked).toEqual([]);
});

it.each([
  ['a country of Energy-Charts', 'energy-charts', { country: 'fr' }, 'another zone'],
  ['a unit of Energy-Charts', 'energy-charts', { unit: 'lb/MWh' }, 'another unit'],
  ['a unit that is no text', 'energy-charts', { unit: { toString: null } }, 'another unit'],
  ['a signal of WattTime', 'watttime', { meta: { signal_type: 'co2_aoer' } }, 'not marginal'],
] as const)('%s that is another is refused', async (_, name, change, why) => {
  const subject = SUBJECTS[name] as Subject;
  const { series, beside, findings } = await outcome(
    subject,
    answering((request, response) => {
      const body = subject.body(request.url ?? '', USUAL) as Record<string, object>;
      const meta = 'meta' in change ? { meta: { ...body['meta'], ...change.meta } } : {};
      response.end(JSON.stringify({ ...body, ...change, ...meta }));
    }),
  );
  expect([series, beside]).toEqual([null, null]);
  expect(findings[0]?.message).toContain(why);
});

it('one region of Great Britain does not stand for the whole of it', async () => {
  const subject = SUBJECTS['neso'] as Subject;
  const { series, findings } = await outcome(subject, (request, response) => {
    const { data } = subject.body(request.url ?? '', USUAL) as { data: object[] };
    response.end(JSON.stringify({ data: data.map((row) => ({ ...row, regionid: 1 })) }));
  });
  expect(series).toBeNull();
  expect(findings[0]?.message).toContain('another region');
});
