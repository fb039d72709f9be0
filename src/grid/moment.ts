/** Date, time and how far that is from UTC: without it the time would be the reader's own. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** `2026-11-22T10:00Z` and the like in milliseconds since 1970; `null` for anything that is no moment. */
export function momentOf(value: unknown): number | null {
  if (typeof value !== 'string' || !MOMENT.test(value)) return null;
  const ms = Date.parse(value);
  return Number.isNaN(ms) ? null : ms;
}
