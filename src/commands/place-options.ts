import type { Place, PlaceRequest } from '../place/place.ts';
import { resolvePlace } from '../place/resolve.ts';

/** The options by which a person names a place. */
export const PLACE_OPTIONS = ['region', 'zone', 'country'] as const;

/** @throws BadInput when a name is not known, or two contradict each other */
export function placeFrom(options: ReadonlyMap<string, string>): Place {
  const request: PlaceRequest = Object.fromEntries(
    PLACE_OPTIONS.flatMap((name) => {
      const given = options.get(name);
      return given === undefined ? [] : [[name, given]];
    }),
  );
  return resolvePlace(request, (name) => `--${name}`);
}
