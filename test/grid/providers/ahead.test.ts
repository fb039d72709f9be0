// A forecast in the shape of Electricity Maps' API v3 (docs.electricitymaps.com: forecasted carbon
// intensity); the figures are made up.
import { expect, it } from 'vitest';
import { estimate } from '../../../src/estimate.ts';
import { ELECTRICITY_MAPS } from '../../../src/grid/providers/electricity-maps.ts';
import { resolvePlace } from '../../../src/place/resolve.ts';
import { later } from '../../../src/whatif/later.ts';
import { ask, NOW } from './asking.ts';
import { serveJson } from './server.ts';

const HOUR_MS = 3_600_000;
const FIRST_MS = NOW - (NOW % HOUR_MS);

it('a forecast finds the window in which the grid is cleanest', async () => {
  // A dip 30 hours ahead, which a profile of months cannot know.
  const forecast = Array.from({ length: 49 }, (_, i) => ({
    datetime: new Date(FIRST_MS + i * HOUR_MS).toISOString(),
    carbonIntensity: i === 30 || i === 31 ? 150 : 350,
  }));
  const { url, asked } = await serveJson({
    '/v3/carbon-intensity/forecast': { zone: 'DE', forecast },
  });
  const span = { fromMs: NOW, toMs: NOW + 48 * HOUR_MS };
  const { series } = await ask({ provider: ELECTRICITY_MAPS, token: 't', url, span });
  expect(asked[0]?.path).toContain('horizonHours=48');
  if (series === null) throw new Error('no forecast');
  const job = {
    machineJ: estimate(3.6e6, []),
    place: resolvePlace({ zone: 'DE' }),
    span: { fromMs: NOW, toMs: NOW + 2 * HOUR_MS },
  };
  const found = later(job, () => series, 48 * HOUR_MS);
  expect(found).toMatchObject({
    kind: 'forecast',
    span: { fromMs: FIRST_MS + 30 * HOUR_MS },
    saving: { isSure: true },
  });
});
