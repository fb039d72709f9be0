import { BadInput } from '../bad-input.ts';
import { quoted } from '../nearest.ts';

/** The most that a figure of a grid may be: coal with the worst of its mines stays below. */
export const MOST_G_PER_KWH = 2000;

/**
 * A carbon intensity that a person names, in gCO2e/kWh.
 *
 * @param what names the option or input in the message
 * @throws BadInput when it is no plain number, or out of bounds
 */
export function parseDeclaredIntensity(given: string, what: string): number {
  const value = /^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
  if (value <= MOST_G_PER_KWH) return value;
  throw new BadInput(
    `${what} cannot be ${quoted(given)}: expected gCO2e/kWh as a plain number from 0 to ${MOST_G_PER_KWH}, such as \`35\``,
  );
}
