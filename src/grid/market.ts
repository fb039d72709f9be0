import { BadInput } from '../bad-input.ts';
import { parseDeclaredIntensity } from './declared.ts';

/**
 * What a contract for the runner's electricity says (GHG Protocol scope 2, market-based method), and
 * what proves it. It is told beside the grid's own figure and has no part in any other number.
 */
export type MarketBased = Readonly<{ intensityGPerKwh: number; evidence: string }>;

/** As long as a waiver's reason may be. */
const LEAST_EVIDENCE = 10;
const MOST_EVIDENCE = 500;

/**
 * A figure by contract as two options give it; `null` for each that is not given.
 *
 * @param name puts an option as its user knows it: `input market-based-evidence`
 * @throws BadInput when one stands without the other, or is not what it should be
 */
export function parseMarketBased(
  intensity: string | null,
  evidence: string | null,
  name: (option: string) => string,
): MarketBased | null {
  const [figure, proof] = MARKET_OPTIONS.map(name);
  if (intensity === null && evidence === null) return null;
  if (intensity === null)
    throw new BadInput(`${proof} needs ${figure}: what it is the evidence of`);
  if (evidence === null) {
    throw new BadInput(
      `${figure} needs ${proof}: a link to the contract or certificate, and what it covers`,
    );
  }
  const intensityGPerKwh = parseDeclaredIntensity(intensity, figure ?? '');
  const { length } = evidence;
  if (length < LEAST_EVIDENCE || length > MOST_EVIDENCE || /\p{Cc}/u.test(evidence)) {
    throw new BadInput(
      `${proof} cannot be that: expected one line of ${LEAST_EVIDENCE} to ${MOST_EVIDENCE} characters, such as a link to the certificate and what it covers`,
    );
  }
  return { intensityGPerKwh, evidence };
}

/** The options of a figure by contract and of its evidence. */
export const MARKET_OPTIONS = ['market-based-intensity', 'market-based-evidence'] as const;
