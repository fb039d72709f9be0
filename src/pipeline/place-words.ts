import { isWord, type Rung } from '../place/ladder.ts';
import type { Owner, Place } from '../place/place.ts';
import type { Match } from '../policy/match.ts';
import type { EmissionOf } from './emitted.ts';

/** How findings and rungs speak of places. */

export function nameOf(place: Place): string {
  return namedIn(place) ?? place.zone ?? place.country ?? 'the world';
}

/** A region as rungs name it; `null`: the place is none. */
export function namedIn({ provider, region }: Place): string | null {
  return region === null ? null : `${provider}:${region}`;
}

/** `azure:eastus (440 g/kWh in its hours x PUE)`: a place, and what it is weighed by. */
export function toldWith(place: Place, emissionOf: EmissionOf): string {
  return `${nameOf(place)} (${Math.round(emissionOf(place))} g/kWh in its hours x PUE)`;
}

/** Whose word a place is, as the end of a sentence. */
export function inWords(place: Place, shown: readonly Rung[]): string {
  const region = namedIn(place);
  const said = shown.filter((rung) => rung.outcome === 'answered' && rung.region === region);
  if (region === null || said.length === 0) return 'was named';
  const sign = said.find(({ id }) => !isWord(id) && id !== 'runners');
  if (sign !== undefined) return 'is what the machine shows';
  const isOfPolicy = said.some(({ id }) => id === 'runners');
  if (isOfPolicy) return 'is what the policy says of its runner';
  const isStarted = said.some(({ id }) => id === 'environment');
  return isStarted ? 'is what it was started with' : "is what only the sampler's recording tells";
}

/** Whose a machine is, and what a person can do who knows more. */
export const OWNERS: Readonly<Record<Owner, Readonly<{ whose: string; means: string }>>> = {
  github: {
    whose: "in one of GitHub's own data centres, and nothing tells where they are",
    means: 'Name its country or grid zone, if you know it.',
  },
  azure: { whose: 'one of Azure, and nothing tells where it is', means: 'Name its own region.' },
  aws: { whose: 'one of AWS, and nothing tells where it is', means: 'Name its own region.' },
  gcp: {
    whose: 'one of Google Cloud, and nothing tells where it is',
    means: 'Name its own region.',
  },
};

const FACTS: Readonly<Record<keyof Match, string>> = {
  workflows: 'its workflow',
  reusableWorkflows: 'the workflow that it is called from',
  jobs: 'its name',
  events: 'its event',
  branches: 'its branch',
  actors: 'who began it',
  paths: 'the files that its change touches',
  pathsIgnore: 'the files that its change touches',
  runnerLabels: "its runner's labels",
};

/** Why nobody knows whether something of a policy is for a job, and what would tell; of nothing none. */
export function doubtOf(unknown: readonly (keyof Match)[]): string | null {
  if (unknown.length === 0) return null;
  const facts = [...new Set(unknown.map((key) => FACTS[key]))];
  const isMany = facts.length > 1 || facts[0]?.endsWith('s');
  const means = unknown.includes('runnerLabels')
    ? ' GitHub tells labels to a job with `actions: read`.'
    : '';
  return `Whether that pin is for this job is not known, as ${facts.join(' and ')} ${isMany ? 'are' : 'is'} not, so it counts only towards higher emissions.${means}`;
}
