import table from '../../data/grid_electricity_maps.json' with { type: 'json' };
import called from '../../data/grid_names.json' with { type: 'json' };
import { folded } from './names.ts';

export type Zone = Readonly<{ key: string; name: string; country: string }>;

/** Every zone of the yearly table, by its Electricity Maps key. */
export const ZONES: readonly Zone[] = table.zones.map(({ key, name, country }) => ({
  key,
  name,
  country,
}));

/** The zone of that key, such as `SE-SE3`; case does not count, and `UK` is `GB`. */
export function zoneOfKey(given: string): Zone | null {
  const key = given
    .trim()
    .toUpperCase()
    .replace(/^UK(?=-|$)/, 'GB');
  return ZONES.find((zone) => zone.key === key) ?? null;
}

/**
 * The zones that somebody may mean who gives no key: those of that name, of an operator or a state so
 * called, or whose key ends so (`SE3`, `PJM`).
 */
export function zonesMeant(given: string): readonly Zone[] {
  const wanted = folded(given);
  if (wanted === '') return [];
  const ending = `-${given.trim().toUpperCase()}`;
  const keys = called.names
    .filter(({ names }) => names.some((name) => folded(name) === wanted))
    .flatMap(({ zones }) => zones);
  const isMeant = ({ key, name }: Zone) =>
    keys.includes(key) || key.endsWith(ending) || folded(name) === wanted;
  const meant = ZONES.filter(isMeant);
  return meant.toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
}

/** What a zone is called beside its own name: its operator, the states that it serves. */
export function otherNamesOf({ key }: Zone): readonly string[] {
  return called.names.flatMap(({ names, zones }) => (zones.includes(key) ? names : []));
}

/** The keys of a country's zones, without the one of all of it. */
export function zonesWithin(country: string): readonly string[] {
  return ZONES.flatMap(({ key }) => (key.startsWith(`${country}-`) ? [key] : []));
}

/** Whether one zone lies within the other, or is the same: `SE-SE3` within `SE`. */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}-`);
}
