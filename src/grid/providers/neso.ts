import assumptions from '../../../data/assumptions.json' with { type: 'json' };
import type { Place } from '../../place/place.ts';
import { momentOf } from '../moment.ts';
import {
  contradiction,
  type Figures,
  fieldsOf,
  type LivePoint,
  type Provider,
  type Query,
  type Refusal,
  refused,
  rowsOf,
  widened,
} from './provider.ts';

/** Regions of the cloud by the NESO's own number of the region of Great Britain in which they lie. */
const REGIONS: Readonly<Record<string, string>> = {
  'azure:uksouth': '13',
  'azure:uksouth2': '13',
  'aws:eu-west-2': '13',
  'gcp:europe-west2': '13',
  'azure:ukwest': '7',
};
const WHOLE = 'GB';

/**
 * The National Energy System Operator's Carbon Intensity API: Great Britain and its regions, every
 * half hour. Its figures are direct emissions; what fuels and plants emit beforehand is added by the
 * mix that it tells along with them, so that they can stand beside life-cycle ones.
 */
export const NESO: Provider = {
  id: 'neso',
  name: 'NESO',
  baseUrl: 'https://api.carbonintensity.org.uk',
  needsToken: false,
  signal: 'average',
  boundary: 'life-cycle',
  counts: 'used',
  source: 'NESO Carbon Intensity API; upstream emissions by its mix and IPCC AR5',
  url: 'https://carbonintensity.org.uk',
  licence: 'CC BY 4.0',
  attribution: null,
  factors: [{ id: 'grid-upstream', logSd: assumptions.gridUpstream.logSd, kind: 'declared' }],
  covers: 'Great Britain',
  zoneOf: ({ provider, region, country }: Place) =>
    country === 'GB' ? (REGIONS[`${provider}:${region}`] ?? WHOLE) : null,
  ask: async (query) => (query.zone === WHOLE ? askWhole(query) : askRegion(query)),
};

async function askRegion({ zone, span, call }: Query): Promise<Figures | Refusal> {
  const answer = await call(`/regional/intensity/${rangeOf(span)}/regionid/${zone}`);
  if (answer.kind === 'refused') return answer;
  const { data } = fieldsOf(answer.body);
  // One region is an object, or a list of one.
  const region = Array.isArray(data) ? fieldsOf(data[0]) : fieldsOf(data);
  if (String(region['regionid']) !== zone) return refused('it answered for another region');
  const rows = rowsOf(region['data']);
  return figuresOf(rows, mixesOf(rows));
}

async function askWhole({ span, call }: Query): Promise<Figures | Refusal> {
  const range = rangeOf(span);
  const [figures, mixes] = await Promise.all([
    call(`/intensity/${range}`),
    call(`/generation/${range}`),
  ]);
  if (figures.kind === 'refused') return figures;
  if (mixes.kind === 'refused') return mixes;
  const rows = rowsOf(fieldsOf(figures.body)['data']);
  // The whole has no number of a region.
  if (rows.some((row) => (row['regionid'] ?? null) !== null))
    return refused('it answered for another region');
  return figuresOf(rows, mixesOf(rowsOf(fieldsOf(mixes.body)['data'])));
}

function rangeOf(span: Query['span']): string {
  const { fromMs, toMs } = widened(span);
  return [fromMs, toMs].map((ms) => `${new Date(ms).toISOString().slice(0, 16)}Z`).join('/');
}

type Row = Readonly<Record<string, unknown>>;

/** Upstream emissions by half hour, in g/kWh, in the order of time. */
type Mixes = readonly Readonly<{ atMs: number; upstreamGPerKwh: number }>[];

function mixesOf(rows: readonly Row[]): Mixes {
  return rows
    .flatMap((row) => {
      const atMs = momentOf(row['from']);
      const upstreamGPerKwh = upstreamOf(rowsOf(row['generationmix']));
      return atMs === null || upstreamGPerKwh === null ? [] : [{ atMs, upstreamGPerKwh }];
    })
    .sort((a, b) => a.atMs - b.atMs);
}

const UPSTREAM: ReadonlyMap<unknown, number> = new Map(
  Object.entries(assumptions.gridUpstream.gPerKwh),
);

/** Of a mix by shares in %; `null` where the shares are none. What is not known counts as gas does. */
function upstreamOf(mix: readonly Row[]): number | null {
  const shares = mix.flatMap(({ fuel, perc }) =>
    typeof perc === 'number' && perc >= 0 && perc <= 100 ? [{ fuel, share: perc / 100 }] : [],
  );
  const whole = shares.reduce((sum, { share }) => sum + share, 0);
  if (whole < 0.9 || whole > 1.1) return null;
  const { gas } = assumptions.gridUpstream.gPerKwh;
  return shares.reduce((sum, { fuel, share }) => sum + share * (UPSTREAM.get(fuel) ?? gas), 0);
}

function figuresOf(rows: readonly Row[], mixes: Mixes): Figures | Refusal {
  const [first] = mixes;
  if (rows.length > 0 && first === undefined) return refused('it told no mix of generation');
  for (const told of rows.flatMap((row) => [row, fieldsOf(row['intensity'])])) {
    const other = contradiction(told, [], '');
    if (other !== null) return other;
  }
  const points = rows.flatMap((row): LivePoint[] => {
    const atMs = momentOf(row['from']);
    const { actual, forecast } = fieldsOf(row['intensity']);
    const direct = typeof actual === 'number' ? actual : forecast;
    if (atMs === null || typeof direct !== 'number') return [];
    // Hours to come have no mix yet: the last one known stands in.
    const mix = mixes.findLast((one) => one.atMs <= atMs) ?? first;
    const intensityGPerKwh = direct + (mix?.upstreamGPerKwh ?? 0);
    const kind = direct === actual ? 'measured' : 'forecast';
    return [{ atMs, intensityGPerKwh, directGPerKwh: direct, kind }];
  });
  return { kind: 'figures', points };
}
