import type { PolicyDocument } from './document.ts';
import { onceEach, pinMeaning, placeMeaning, runnerMeaning } from './meaning.ts';
import { isOpen } from './paths.ts';
import type { DefaultPlace, Pin, Policy, RunnerFacts } from './policy.ts';

/** What tells of places, and whose default places it must not undercut. */
type Entry = Readonly<{ notBelow: readonly DefaultPlace[] }>;

/**
 * Runners and pins of a document and of all that it builds on, each once. What one parent calls the place
 * where nothing is told is not made cleaner by an entry of a document that it does not have the entry
 * from, be that what extends it or another parent beside it, unless it leaves its places open.
 */
export function mergePlaces(
  document: PolicyDocument,
  parents: readonly Policy[],
): Pick<Policy, 'runners' | 'pins'> {
  return {
    runners: merged<RunnerFacts>(
      [...parents.flatMap(({ runners }) => runners), ...document.runners],
      runnerMeaning,
      parents.map((parent) => ({
        entries: parent.runners,
        // Whoever lets what extends it say what its runners are lets it say where they stand.
        defaults: isOpen('runners', parent, parents) ? [] : keptDefaults(parent, parents),
      })),
    ),
    pins: merged<Pin>(
      [...parents.flatMap(({ pins }) => pins), ...document.pins],
      pinMeaning,
      parents.map((parent) => ({
        entries: parent.pins,
        defaults: keptDefaults(parent, parents),
      })),
    ),
  };
}

function keptDefaults(parent: Policy, parents: readonly Policy[]): readonly DefaultPlace[] {
  return isOpen('place', parent, parents) ? [] : parent.defaultPlaces;
}

type Keeper<E> = Readonly<{ entries: readonly E[]; defaults: readonly DefaultPlace[] }>;

function merged<E extends Entry>(
  entries: readonly E[],
  meaningOf: (entry: E) => string,
  keepers: readonly Keeper<E>[],
): readonly E[] {
  return onceEach(entries, meaningOf).map((entry) => {
    const meaning = meaningOf(entry);
    const bounds = keepers.flatMap(({ entries: own, defaults }) => {
      const twin = own.find((one) => meaningOf(one) === meaning);
      return twin === undefined ? defaults : twin.notBelow;
    });
    return { ...entry, notBelow: onceEach(bounds, ({ place }) => placeMeaning(place)) };
  });
}
