import { BadInput } from '../bad-input.ts';
import type { MarketBased } from '../grid/market.ts';
import type { ProviderChoice } from '../grid/providers/choice.ts';
import { quoted } from '../nearest.ts';
import type { Place } from '../place/place.ts';
import { parseParameters } from '../units.ts';
import { type ClaimedUnits, parseUnits } from './claimed-units.ts';

/**
 * What a person says beforehand of what is to be audited, by an input of the action or an option of the
 * command line. `null`: nothing was said.
 */
export type Declarations = Readonly<{
  place: Place;
  /** What is known of the electricity, in gCO2e/kWh. */
  carbonIntensityGPerKwh: number | null;
  /** Told beside, never counted. */
  marketBased: MarketBased | null;
  /** Whom to ask for live figures. */
  provider: ProviderChoice;
  /** The size of the model that it trains. */
  modelParameters: number | null;
  /** What it does, and the file that it counts in while it runs. */
  units: ClaimedUnits | null;
  unitsFile: string | null;
}>;

/**
 * @param option as the person knows it: `input model-size`, `--model-size`
 * @throws BadInput
 */
export function parseModelSize(given: string | null, option: string): number | null {
  if (given === null) return null;
  const parsed = parseParameters(given);
  if (parsed.ok) return parsed.value;
  throw new BadInput(`${option} cannot be ${quoted(given)}: ${parsed.expected}`);
}

/**
 * None is zero: nothing can be held to a limit for each of none. What a job counts in its file as it
 * goes may begin there.
 *
 * @throws BadInput, see `parseModelSize`
 */
export function parseDeclaredUnits(given: string | null, option: string): ClaimedUnits | null {
  if (given === null) return null;
  const parsed = parseUnits(given);
  if (!parsed.ok) throw new BadInput(`${option}: ${parsed.expected}`);
  const none = Object.keys(parsed.value).find((name) => parsed.value[name] === 0);
  if (none === undefined) return parsed.value;
  throw new BadInput(
    `${option}: \`${none}\` cannot be 0: no limit can be held for each of none; give more, or leave it out`,
  );
}
