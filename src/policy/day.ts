import type { Parsed } from '../units.ts';

/** A day of UTC as `2026-11-01`: days compare as their texts do. */
export type Day = string;

const MS_PER_DAY = 86_400_000;

/** The day of UTC that a moment falls in. */
export function dayOf(wallMs: number): Day {
  return new Date(wallMs).toISOString().slice(0, 10);
}

/** The day so many days later, or earlier. */
export function daysAfter(day: Day, days: number): Day {
  return dayOf(Date.parse(day) + days * MS_PER_DAY);
}

/** Whole days from one day to another; negative where the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

/** A day that is on the calendar: 2027-02-29 is not. */
export function parseDay(text: string): Parsed<Day> {
  const expected = 'give a day as year, month and day, for example `2026-12-01`';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return { ok: false, expected };
  const at = Date.parse(text);
  if (Number.isNaN(at) || dayOf(at) !== text) {
    return { ok: false, expected: 'there is no such day on the calendar' };
  }
  return { ok: true, value: text };
}
