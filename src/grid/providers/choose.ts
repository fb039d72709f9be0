import type { Place } from '../../place/place.ts';
import type { ProviderChoice } from './choice.ts';
import { EIA } from './eia.ts';
import { ELECTRICITY_MAPS } from './electricity-maps.ts';
import { ENERGY_CHARTS } from './energy-charts.ts';
import { NESO } from './neso.ts';
import type { Provider } from './provider.ts';
import { wattTime } from './watttime.ts';

/** The providers at their own addresses. */
export const PROVIDERS: readonly Provider[] = [ELECTRICITY_MAPS, NESO, ENERGY_CHARTS, EIA];

/**
 * The provider to ask of a place; `null`: there is none. `auto` takes the first that it can
 * ask: Electricity Maps where there is a token, then those that need none and count, then the others. A
 * token for anyone else needs its owner's name: else it would be shown to the wrong one.
 */
export function chooseProvider(
  { id, region }: ProviderChoice,
  place: Place,
  hasToken: boolean,
  providers: readonly Provider[],
): Provider | null {
  if (id === 'none') return null;
  if (id === 'watttime') {
    const [known] = providers.filter((provider) => provider.id === id);
    return known ?? wattTime(region ?? '');
  }
  const able = providers.filter((provider) =>
    id === 'auto'
      ? (hasToken || !provider.needsToken) && provider.zoneOf(place) !== null
      : provider.id === id,
  );
  return able[0] ?? null;
}
