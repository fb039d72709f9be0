// Answers in the shape of Electricity Maps' API v3 (docs.electricitymaps.com); the figures are made up.
import { expect, it } from 'vitest';
import { pricedIntensity } from '../../src/grid/grid.ts';
import type { Send } from '../../src/net/http.ts';
import { resolvePlace } from '../../src/place/resolve.ts';
import { NOW, SPAN } from './providers/asking.ts';

const HOUR = 3_600_000;

/** A provider that has every hour of every zone. */
const send: Send = async ({ url }) => {
  const zone = new URL(url).searchParams.get('zone');
  const history = [-1, 0, 1, 2].map((i) => ({
    zone,
    carbonIntensity: 150,
    datetime: new Date(SPAN.fromMs + i * HOUR).toISOString(),
  }));
  const bytes = Buffer.from(JSON.stringify({ zone, history }));
  return { kind: 'answer', status: 200, headers: {}, bytes };
};

const priced = (region: string) =>
  pricedIntensity(resolvePlace({ region }), SPAN, {
    choice: { id: 'electricity-maps', region: null },
    token: 't',
    tokenName: 'it',
    nowMs: NOW,
    deadlineMs: 5_000,
    send,
  });

it("prices by the provider's hours, and not by the tables", async () => {
  const { series, beside, findings } = await priced('westeurope');
  expect(series).toMatchObject({ zone: 'NL', kind: 'measured' });
  expect(series.points.every(({ intensityGPerKwh }) => intensityGPerKwh === 150)).toBe(true);
  expect(series.factors.map(({ id }) => id)).toEqual(['grid-hour:electricity-maps']);
  expect({ beside, findings }).toEqual({ beside: [], findings: [] });
});

it('is as unsure of the zone as the tables are, where lists disagree about a region', async () => {
  const { series, findings } = await priced('us-west-2');
  expect(series.kind).toBe('measured');
  const [doubt] = series.factors.filter(({ id }) => id === 'grid-zone:aws/us-west-2');
  expect(doubt?.logSd).toBeGreaterThan(0.1);
  expect(findings.map(({ id }) => id)).toEqual(['place-zone-doubtful']);
});
