/** Calendar periods in UTC, and what one is going to cost. */

export const PERIODS = ['day', 'week', 'month', 'quarter'] as const;
/** A week begins on Monday. */
export type Period = (typeof PERIODS)[number];

export const DAY_MS = 86_400_000;

/** Whether a week, a month or a quarter: the same days of the week are in it four times. */
export const TRAILING_DAYS = 28;

/** A shorter course says little of a week, whose days differ. */
const LEAST_COURSE_DAYS = 7;

export type Bounds = Readonly<{ fromMs: number; toMs: number }>;

/** The period in which a moment lies: from its first millisecond to the next one's first. */
export function periodAround(period: Period, atMs: number): Bounds {
  const date = new Date(atMs);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const dayMs = Date.UTC(year, month, date.getUTCDate());
  switch (period) {
    case 'day':
      return { fromMs: dayMs, toMs: dayMs + DAY_MS };
    case 'week': {
      const mondayMs = dayMs - ((date.getUTCDay() + 6) % 7) * DAY_MS;
      return { fromMs: mondayMs, toMs: mondayMs + 7 * DAY_MS };
    }
    case 'month':
      return { fromMs: Date.UTC(year, month), toMs: Date.UTC(year, month + 1) };
    case 'quarter': {
      const first = month - (month % 3);
      return { fromMs: Date.UTC(year, first), toMs: Date.UTC(year, first + 3) };
    }
  }
}

/**
 * What a period will have come to at its end: what was spent so far, and for the rest of it the rate
 * of the last 28 days, which hold every day of the week four times, or of as much of them as there is
 * a history of. `null`: that is less than a week.
 *
 * @param period its bounds; once it is over, nothing is to come
 * @param trailing what the last 28 days have used, this period's days among them
 */
export function forecast(
  { toMs }: Bounds,
  nowMs: number,
  spent: number,
  trailing: number,
  firstMs: number,
): number | null {
  const courseMs = Math.min(nowMs - firstMs, TRAILING_DAYS * DAY_MS);
  if (!(courseMs >= LEAST_COURSE_DAYS * DAY_MS)) return null;
  return spent + (trailing / courseMs) * Math.max(0, toMs - nowMs);
}
