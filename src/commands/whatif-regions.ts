import { BadInput } from '../bad-input.ts';
import { quoted } from '../nearest.ts';
import { findRegion } from '../place/find.ts';
import type { Place, Provider } from '../place/place.ts';
import type { Region } from '../place/regions.ts';
import { placeOfRegion } from '../place/resolve.ts';

/**
 * The regions of a list that somebody named, of whatever cloud, each once and without the one where the
 * job runs.
 *
 * @throws BadInput when one of them is not known
 */
export function placesNamed(list: string, { provider, region }: Place): readonly Place[] {
  const named = list.split(',').map((one) => regionNamed(one.trim(), provider));
  return [...new Set(named)]
    .filter((one) => one.provider !== provider || one.region !== region)
    .map((one) => placeOfRegion(one));
}

/** A bare name is one of the job's own provider; only where that has none of it, of any. */
function regionNamed(given: string, provider: Provider | null): Region {
  if (provider === null || /[:/]/.test(given)) return findRegion(given, '--regions');
  const full = `${provider}:${given}`;
  try {
    return findRegion(full, '--regions');
  } catch (error) {
    try {
      return findRegion(given, '--regions');
    } catch {
      // What is near among the job's own provider's helps more; the name stands as it was typed.
      if (!(error instanceof BadInput)) throw error;
      throw new BadInput(error.message.replace(quoted(full), quoted(given)));
    }
  }
}
