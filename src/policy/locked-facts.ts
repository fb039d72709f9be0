import type { PolicyDocument } from './document.ts';
import type { Flaw } from './errors.ts';
import { pinMeaning, placeMeaning, runnerMeaning } from './meaning.ts';
import type { Policy } from './policy.ts';

/** Facts of which there is no stricter one: what a parent has locked, another must not bring in. */
const FACTS = ['runners', 'place'] as const;

export function lockedBeside(document: PolicyDocument, parents: readonly Policy[]): Flaw[] {
  return FACTS.flatMap((key) =>
    parents
      .filter(({ locked }) => locked.includes(key))
      .flatMap((keeper) =>
        parents
          .filter((other) => brings(other, key, keeper))
          .map((other) => ({
            offset: document.offsetOf('/extends'),
            message: `\`${key}\` is locked by ${keeper.name}, and ${other.name} has a word on it`,
            hint: `extend one of the two, or let ${keeper.name} unlock \`${key}\``,
          })),
      ),
  );
}

/** Whether a policy has facts that are not the other's own. */
function brings(policy: Policy, key: (typeof FACTS)[number], keeper: Policy): boolean {
  const facts = (of: Policy) =>
    key === 'runners'
      ? of.runners.map(runnerMeaning)
      : [...of.pins.map(pinMeaning), ...of.defaultPlaces.map(({ place }) => placeMeaning(place))];
  const known = facts(keeper);
  return policy !== keeper && facts(policy).some((fact) => !known.includes(fact));
}
