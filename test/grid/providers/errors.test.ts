// What can go wrong besides that which goes wrong with every provider (matrix.test.ts), on the shape of
// Electricity Maps' history (docs.electricitymaps.com); all of it is made up.
import type { RequestListener } from 'node:http';
import { expect, it, test } from 'vitest';
import { ELECTRICITY_MAPS } from '../../../src/grid/providers/electricity-maps.ts';
import { NESO } from '../../../src/grid/providers/neso.ts';
import { ask, SPAN } from './asking.ts';
import { serve } from './server.ts';

const TOKEN = 'secret-token';

function history(values: readonly (number | null)[], from = SPAN.fromMs - 30 * 60_000): string {
  const rows = values.map((carbonIntensity, i) => ({
    zone: 'DE',
    carbonIntensity,
    datetime: new Date(from + i * 3_600_000).toISOString(),
  }));
  return JSON.stringify({ zone: 'DE', history: rows });
}

function status(code: number, headers: Record<string, string> = {}, body = '{"error":"no"}') {
  const listener: RequestListener = (_, response) => response.writeHead(code, headers).end(body);
  return listener;
}

async function outcome(listener: RequestListener, more: Partial<Parameters<typeof ask>[0]> = {}) {
  const server = await serve(listener);
  const request = { provider: ELECTRICITY_MAPS, token: TOKEN, ...server, ...more };
  const startMs = performance.now();
  const { series, findings } = await ask(request);
  const tookMs = performance.now() - startMs;
  for (const { message } of findings) expect(message).not.toContain(TOKEN);
  return { series, findings, tookMs, tries: server.asked.length };
}

const FAILURES: readonly (readonly [string, RequestListener, string])[] = [
  ['an empty body', status(200, {}, ''), 'not JSON'],
  ['a list', status(200, {}, '[]'), 'another zone'],
  ['a negative figure', status(200, {}, history([-5, 300, 300])), 'outside 0 to 2000'],
  ['a figure in another unit', status(200, {}, history([0.3e6, 0.4e6])), 'outside 0 to 2000'],
  ['text for figures', status(200, {}, JSON.stringify({ zone: 'DE', history: 'x' })), 'no figure'],
];

test.each(FAILURES)(
  '%s is a finding, and the bundled figure stands in',
  async (_, listener, why) => {
    const { series, findings } = await outcome(listener);
    expect(series).toBeNull();
    expect(findings).toMatchObject([{ id: 'intensity-provider-failed', severity: 'weak' }]);
    expect(findings[0]?.message).toContain(why);
    expect(findings[0]?.message).toContain('bundled figure');
  },
);

it('asks twice where that may help, and once where it cannot', async () => {
  expect((await outcome(status(500))).tries).toBe(2);
  expect((await outcome(status(401))).tries).toBe(1);
  const late = await outcome(status(429, { 'retry-after': '60' }));
  expect(late).toMatchObject({ tries: 1 });
  // Nor does it wait for the end of the 5 s that it has.
  expect(late.tookMs).toBeLessThan(4_500);
});

it('waits as long as it is asked to, where that is in time', async () => {
  let asked = 0;
  const { series, tookMs } = await outcome((_, response) => {
    asked += 1;
    if (asked === 1) response.writeHead(429, { 'retry-after': '1' }).end();
    else response.end(history([300, 310, 320]));
  });
  expect(series?.points).toHaveLength(3);
  expect(tookMs).toBeGreaterThan(950);
});

it('stops reading 100 MB long before their end', async () => {
  let sent = 0;
  const flood = await outcome((_, response) => {
    const chunk = Buffer.alloc(2 ** 16, 0x20);
    const pour = () => {
      while (sent < 100 * 2 ** 20 && !response.destroyed) {
        sent += chunk.length;
        if (!response.write(chunk)) return;
      }
    };
    response.on('drain', pour);
    pour();
  });
  expect(flood.tries).toBe(1);
  expect(sent).toBeLessThan(50 * 2 ** 20);
});

it('gives up by the deadline that it is given: after a cancel there is little time', async () => {
  const { findings, tookMs } = await outcome(() => {}, { deadlineMs: 400 });
  expect(findings[0]?.message).toContain('no answer in time');
  // Not by the usual one of 5 s, however busy the machine is.
  expect(tookMs).toBeLessThan(4_500);
});

it('does not believe what lies a factor of 5 from the usual', async () => {
  for (const value of [5, 1_900]) {
    const { series, findings } = await outcome(status(200, {}, history([value, value, value])));
    expect(series).toBeNull();
    expect(findings).toMatchObject([{ id: 'intensity-implausible', severity: 'weak' }]);
    expect(findings[0]?.message).toContain(`${value} g/kWh`);
  }
});

it('says that nobody is there', async () => {
  const { findings } = await ask({
    provider: NESO,
    url: 'http://127.0.0.1:1',
    place: { zone: 'GB' },
  });
  expect(findings[0]?.message).toContain('the network failed (ECONNREFUSED)');
});

// `String` of such an object throws.
const NO_TEXT = '{"toString":null,"valueOf":null}';

test.each([
  ['electricity-maps', ELECTRICITY_MAPS, {}, `{"zone":"DE","unit":${NO_TEXT}}`],
  ['neso', NESO, { place: { region: 'uksouth' } }, `{"data":{"regionid":${NO_TEXT}}}`],
])('an answer of %s that trips its reader is a finding', async (_, provider, more, body) => {
  const server = await serve(status(200, {}, body));
  const { series, findings } = await ask({ provider, token: TOKEN, ...server, ...more });
  expect(series).toBeNull();
  expect(findings).toMatchObject([{ id: 'intensity-provider-failed' }]);
});

it('a token that no header can carry is named, not sent', async () => {
  const server = await serve(status(200));
  const { findings } = await ask({ provider: ELECTRICITY_MAPS, token: 'two\nlines', ...server });
  expect(findings[0]?.message).toContain('the token holds characters');
  expect(server.asked).toEqual([]);
});
