import { BadInput } from './bad-input.ts';
import { quoted } from './nearest.ts';
import { formatDuration, parseDuration } from './units.ts';

/** Finer costs more than it tells; coarser, and a killed sampler costs the course of the job. */
const LEAST_MS = 100;
const MOST_MS = 300_000;

export const DEFAULT_INTERVAL_MS = 1_000;

/**
 * A sampling interval in whole milliseconds.
 *
 * @param what names the option or input in the message
 * @throws BadInput when it is no duration, or out of bounds
 */
export function parseInterval(text: string, what: string): number {
  const parsed = parseDuration(text);
  if (!parsed.ok) throw new BadInput(`${what} cannot be ${quoted(text)}: ${parsed.expected}`);
  const ms = Math.round(parsed.value * 1000);
  if (ms < LEAST_MS || ms > MOST_MS) {
    const bounds = `${formatDuration(LEAST_MS / 1000)} to ${formatDuration(MOST_MS / 1000)}`;
    throw new BadInput(`${what} ${quoted(text)} is out of bounds: ${bounds}`);
  }
  return ms;
}
