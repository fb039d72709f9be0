import assumptions from '../../data/assumptions.json' with { type: 'json' };
import table from '../../data/grid_profiles.json' with { type: 'json' };

/** An hour of a month of the year: its ratio to the year's mean, and how far such hours scatter. */
export type ProfileHour = Readonly<{ ratio: number; logSd: number }>;

/** The shape of a zone's year, by any moment of it (UTC). */
export type Profile = (wallMs: number) => ProfileHour;

const [FIRST_YEAR, LAST_YEAR] = [Math.min(...table.years), Math.max(...table.years)];

/** The years whose hours the profiles were made of. */
export const PROFILE_YEARS = `${FIRST_YEAR}-${LAST_YEAR}`;

/** The share of a zone's last yearly change that comes again; see `carriedOn`. */
export const DRIFT_SHARE = table.factors.driftShare;

/** Hours scattered as told in the profile's years; wind and sun grow, and they scatter further since. */
export const SPREAD_GROWTH = table.factors.spreadGrowth;

/** After this many hours an hour's error is worth 1/e of what it was: weather lasts for days. */
export const MEMORY_HOURS = assumptions.gridMemoryHours.value;

/** How many zones have a profile. */
export const PROFILED_ZONES = new Set(table.months.map(({ zone }) => zone)).size;

/** The profile of a zone; `null` where there is none. */
export function profileOf(zone: string): Profile | null {
  const months = table.months.filter((row) => row.zone === zone);
  if (months.length === 0) return null;
  return (wallMs) => {
    const at = new Date(wallMs);
    const row = months.find(({ month }) => month === at.getUTCMonth() + 1);
    const [ratio, logSd] = [row?.ratio[at.getUTCHours()], row?.logSd[at.getUTCHours()]];
    if (ratio === undefined || logSd === undefined) throw new RangeError(`not a time: ${wallMs}`);
    return { ratio, logSd };
  };
}

/** Ratios of a zone's hours to the year's mean, by month and UTC hour; empty where it has no profile. */
export function ratiosOf(zone: string): readonly (readonly number[])[] {
  return table.months
    .filter((row) => row.zone === zone)
    .sort((a, b) => a.month - b.month)
    .map(({ ratio }) => ratio);
}
