import {
  type Parsed,
  parseDuration,
  parseEnergy,
  parseMassOrEnergy,
  parseParameters,
  parsePercent,
  parsePower,
} from '../units.ts';
import type { Quantity } from './policy.ts';

const PARSERS = {
  energy: parseEnergy,
  duration: parseDuration,
  parameters: parseParameters,
  percentage: parsePercent,
  power: parsePower,
} as const;

/** A quantity that the schema has let through, in its base unit. */
export function amount(text: string, as: keyof typeof PARSERS): number {
  return sure(PARSERS[as](text), text);
}

/** The same; `null` where it is left unsaid. */
export function written(text: string | undefined, as: keyof typeof PARSERS): number | null {
  return text === undefined ? null : amount(text, as);
}

export function quantity(text: string): Quantity {
  return { ...sure(parseMassOrEnergy(text), text), text };
}

/** `90 d`. */
export function wholeDays(text: string): number {
  return Number.parseInt(text, 10);
}

/** The schema lets through nothing else; a test holds the two against each other. */
function sure<T>(parsed: Parsed<T>, text: string): T {
  if (!parsed.ok) throw new Error(`the schema let through a quantity that is none: ${text}`);
  return parsed.value;
}
