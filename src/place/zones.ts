import table from '../../data/grid_electricity_maps.json' with { type: 'json' };
import { BadInput } from '../bad-input.ts';
import { nearestNames, quoted } from '../nearest.ts';

export type Zone = Readonly<{ key: string; name: string; country: string }>;

/** Every zone of the yearly table, by its Electricity Maps key. */
export const ZONES: readonly Zone[] = table.zones.map(({ key, name, country }) => ({
  key,
  name,
  country,
}));

/**
 * The zone of that key, such as `SE-SE3`; case does not count.
 *
 * @throws BadInput when there is none.
 */
export function findZone(given: string, option: string): Zone {
  const key = given.trim().toUpperCase();
  const found = ZONES.find((zone) => zone.key === key);
  if (found !== undefined) return found;
  const nearest = nearestNames(
    key,
    ZONES.map((zone) => zone.key),
  );
  const hint =
    nearest.length === 0
      ? 'Expected an Electricity Maps zone key, such as SE-SE3, DE or US-MIDA-PJM.'
      : `Nearest names: ${nearest.join(', ')}.`;
  throw new BadInput(`${option}: ${quoted(given)} is not a known grid zone. ${hint}`);
}

/** Whether one zone lies within the other, or is the same: `SE-SE3` within `SE`. */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}-`);
}
