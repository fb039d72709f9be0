import assumptions from '../../../data/assumptions.json' with { type: 'json' };
import type { LivePoint } from './provider.ts';

/** What a kWh of a fuel emits while it is made and, for all that comes before, upstream; g/kWh. */
export type Fuel = Readonly<{ code: string; directG: number; upstreamG: number }>;

/** What one fuel made in an hour; `null`: that is not told. */
export type Generated = Readonly<{ fromMs: number; fuel: Fuel; mwh: number | null }>;

const { gPerKwh: upstream } = assumptions.gridUpstream;
const { gPerKwh: burning } = assumptions.gridBurning;

/** Of fuels that are not told apart; burning oil counts upstream as gas does. */
const ANY = { directG: burning.gas, upstreamG: upstream.gas };

/** The codes of Form EIA-930. Wind and sun with batteries of their own are wind and sun. */
const FUELS: ReadonlyMap<string, Omit<Fuel, 'code'>> = new Map(
  Object.entries({
    COL: { directG: burning.coal, upstreamG: upstream.coal },
    NG: { directG: burning.gas, upstreamG: upstream.gas },
    OIL: { directG: burning.oil, upstreamG: upstream.gas },
    NUC: { directG: 0, upstreamG: upstream.nuclear },
    WAT: { directG: 0, upstreamG: upstream.hydro },
    WND: { directG: 0, upstreamG: upstream.wind },
    WNB: { directG: 0, upstreamG: upstream.wind },
    SUN: { directG: 0, upstreamG: upstream.solar },
    SNB: { directG: 0, upstreamG: upstream.solar },
    GEO: { directG: 0, upstreamG: upstream.geothermal },
  }),
);

/** Batteries and pumped storage give back what was made before: they make nothing. */
const STORAGE: ReadonlySet<string> = new Set(['BAT', 'PS', 'OES', 'UES']);

/** `null` for storage. Other and unknown fuels count as gas does. */
export function fuelOf(code: string): Fuel | null {
  return STORAGE.has(code) ? null : { code, ...(FUELS.get(code) ?? ANY) };
}

/** A fuel that never makes more than this share of an hour may be missing. */
const SMALL_SHARE = 0.01;

/**
 * Emissions per kWh made, hour by hour. Less than nothing (plants that draw more than they make, pumps
 * within hydro) counts as nothing. An hour counts only if it tells of every fuel that makes more than
 * 1 % of any hour: authorities report late, and fuel by fuel.
 */
export function hoursOf(generated: readonly Generated[]): readonly Omit<LivePoint, 'kind'>[] {
  const byHour = new Map<number, Map<string, Generated>>();
  for (const one of generated) {
    const hour = byHour.get(one.fromMs) ?? new Map<string, Generated>();
    byHour.set(one.fromMs, hour.set(one.fuel.code, one));
  }
  const hours = [...byHour].map(([atMs, fuels]) => ({ atMs, fuels, whole: madeIn(fuels) }));
  const needed = new Set(
    hours.flatMap(({ fuels, whole }) =>
      [...fuels.values()]
        .filter((one) => amount(one) > whole * SMALL_SHARE)
        .map(({ fuel }) => fuel.code),
    ),
  );
  return hours
    .filter(({ fuels, whole }) => {
      const isTold = (code: string) => (fuels.get(code)?.mwh ?? null) !== null;
      return whole > 0 && [...needed].every(isTold);
    })
    .map(({ atMs, fuels, whole }) => {
      const sum = (per: (fuel: Fuel) => number) =>
        [...fuels.values()].reduce((total, one) => total + amount(one) * per(one.fuel), 0) / whole;
      const directGPerKwh = sum(({ directG }) => directG);
      const upstreamGPerKwh = sum(({ upstreamG }) => upstreamG);
      return { atMs, intensityGPerKwh: directGPerKwh + upstreamGPerKwh, directGPerKwh };
    });
}

function amount({ mwh }: Generated): number {
  return Math.max(0, mwh ?? 0);
}

function madeIn(fuels: ReadonlyMap<string, Generated>): number {
  return [...fuels.values()].reduce((sum, one) => sum + amount(one), 0);
}
