import { type OfficialStep, SECOND_MS } from './official.ts';
import type { Unit } from './units.ts';

const SLACK_MS = 20;

/** What else is known of the time around a unit, in ms since the audit began. */
export type Around = Readonly<{
  /** Of all units, in order. */
  starts: readonly number[];
  /** Until when the recording tells of processes. */
  recordedMs: number;
  durationMs: number;
}>;

/**
 * When a unit ended: by its process where that was seen, else with the beginning of the next, unless
 * GitHub says that it ended well before or after that.
 */
export function endOf(unit: Unit, step: OfficialStep | null, around: Around): number {
  const { starts, durationMs } = around;
  const nextMs = starts.find((at) => at > unit.atMs) ?? durationMs;
  const endMs = unit.entries.length > 0 ? endOfProcesses(unit, step, around) : null;
  if (endMs !== null) return Math.min(durationMs, endMs);
  const officialMs = step?.endMs ?? null;
  if (officialMs === null) return nextMs;
  const isElsewhere = officialMs + SECOND_MS < nextMs || officialMs > nextMs;
  return isElsewhere ? Math.min(durationMs, officialMs + SECOND_MS / 2) : nextMs;
}

/** Between the last look that saw its processes and the first that did not. */
function endOfProcesses(
  { atMs, entries }: Unit,
  step: OfficialStep | null,
  { starts, recordedMs, durationMs }: Around,
): number {
  const seenMs = Math.max(...entries.map((entry) => entry.seenMs ?? recordedMs));
  const goneMs = Math.max(...entries.map((entry) => entry.goneMs ?? Number.POSITIVE_INFINITY));
  const nextMs = starts.find((at) => at > Math.max(atMs, seenMs - SLACK_MS)) ?? durationMs;
  if (goneMs === Number.POSITIVE_INFINITY) return nextMs;
  // Of steps one after the other, the next begins as this one ends.
  const isAlone = !starts.some((at) => at > atMs && at <= seenMs - SLACK_MS);
  if (isAlone && nextMs <= goneMs + SLACK_MS) return nextMs;
  const [fromMs, toMs] = narrowed(seenMs, goneMs, step?.endMs ?? null);
  return (fromMs + toMs) / 2;
}

function narrowed(fromMs: number, toMs: number, officialMs: number | null): [number, number] {
  if (officialMs === null) return [fromMs, toMs];
  const least = Math.max(fromMs, officialMs);
  const most = Math.min(toMs, officialMs + SECOND_MS);
  return least <= most ? [least, most] : [fromMs, toMs];
}
