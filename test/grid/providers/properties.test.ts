import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseIntensity } from '../../../src/audit/parse.ts';
import { serialise } from '../../../src/audit/serialise.ts';
import { PROVIDERS } from '../../../src/grid/providers/choose.ts';
import { liveIntensity } from '../../../src/grid/providers/live.ts';
import { wattTime } from '../../../src/grid/providers/watttime.ts';
import { meanIntensity } from '../../../src/grid/series.ts';
import type { Send } from '../../../src/net/http.ts';
import { resolvePlace } from '../../../src/place/resolve.ts';
import { NOW, SPAN } from './asking.ts';

const time = fc.oneof(
  fc.integer({ min: -8, max: 8 }).map((h) => new Date(SPAN.fromMs + h * 1_800_000).toISOString()),
  fc.string(),
  fc.constant(null),
);
const hourAt = (ms: number) => new Date(ms).toISOString().slice(0, 13);
const figure = fc.oneof(
  fc.double({ min: 0, max: 900 }),
  fc.double(),
  fc.constantFrom(null, '300', -1, 1e9, {}),
);
const row = fc.record(
  {
    from: time,
    datetime: time,
    point_time: time,
    carbonIntensity: figure,
    value: figure,
    intensity: fc.record({ actual: figure, forecast: figure }),
    generationmix: fc.constant([{ fuel: 'gas', perc: 100 }]),
    period: fc.oneof(
      fc.integer({ min: -8, max: 8 }).map((h) => hourAt(SPAN.fromMs + h * 3_600_000)),
      fc.string(),
    ),
    respondent: fc.constant('PJM'),
    fueltype: fc.constantFrom('COL', 'NG', 'NUC', 'BAT', 'ZZZ'),
  },
  { requiredKeys: [] },
);
const rows = fc.array(fc.oneof({ weight: 5, arbitrary: row }, fc.jsonValue()), { maxLength: 8 });

/** Something like an answer of any of the providers, or no such thing. */
const body = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      response: fc.record({ data: rows }),
      zone: fc.constant('GB'),
      token: fc.constant('t'),
      history: rows,
      data: rows,
      meta: fc.constant({ region: 'X', units: 'lbs_co2_per_mwh' }),
      unix_seconds: fc.array(fc.oneof(fc.integer(), fc.constant(SPAN.fromMs / 1000))),
      co2eq: fc.array(figure),
      co2eq_forecast: fc.array(figure),
      license_info: fc.string({ unit: 'binary' }),
    },
    { requiredKeys: [] },
  ),
);

const PLACES: Readonly<Record<string, string>> = { 'energy-charts': 'DE', eia: 'US-MIDA-PJM' };

it('whatever a provider answers gives a series that can be kept and read, or a finding', async () => {
  let used = 0;
  await fc.assert(
    fc.asyncProperty(
      body,
      fc.constantFrom(...PROVIDERS, wattTime('X')),
      async (answer, provider) => {
        const send: Send = async () => ({
          kind: 'answer',
          status: 200,
          headers: {},
          bytes: Buffer.from(JSON.stringify(answer)),
        });
        const { series, beside, findings } = await liveIntensity({
          choice: { id: provider.id, region: 'X' },
          token: 'token',
          tokenName: 'it',
          place: resolvePlace({ zone: PLACES[provider.id] ?? 'GB' }),
          span: SPAN,
          nowMs: NOW,
          deadlineMs: 5_000,
          send,
          providers: [provider],
        });
        const kept = series ?? beside;
        const far = findings.filter(({ id }) => id === 'intensity-marginal-far');
        expect(findings.length - far.length).toBe(series === null ? 1 : 0);
        for (const { message } of findings) expect(message.length).toBeLessThan(500);
        if (kept === null) return;
        used += 1;
        expect(parseIntensity(serialise(kept), 'it')).toEqual(kept);
        const { value } = meanIntensity(kept, SPAN.fromMs, SPAN.toMs);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(2_000);
        expect(kept.licence).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      },
    ),
    { numRuns: 1_000 },
  );
  // Else nothing but refusals was looked at.
  expect(used).toBeGreaterThan(0);
});
