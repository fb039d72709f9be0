/** What a policy that extends another may touch: names of things that can be locked or left open. */

import type { Policy } from './policy.ts';

/** Keys of the top of a file that a parent can lock, or let be loosened. */
export const EXTENDABLE: readonly string[] = [
  'enforcement',
  'scope',
  'decide-on',
  'max-range',
  'intensity',
  'data',
  'runners',
  'place',
  'what-if',
  'budgets',
  'waivers',
  'waiver-limit',
  'on-error',
];

/** Whether a list of paths names this one, or all that it is part of: `budgets` names every budget. */
export function names(paths: readonly string[], path: string): boolean {
  return paths.includes(path) || paths.includes(path.split('.')[0] ?? path);
}

type Openness = Pick<Policy, 'allowOverride' | 'settingOrigins'>;

/**
 * Whether a document may put its own word in the place of this parent's: the parent lets it, and so
 * does every other that has said something of it. What one keeps closed another cannot open.
 */
export function isOpen(key: string, parent: Openness, parents: readonly Openness[]): boolean {
  return names(parent.allowOverride, key) && closing(key, parents).length === 0;
}

/** The parents that have a word on a key and do not let it be overridden. */
export function closing<P extends Openness>(key: string, parents: readonly P[]): P[] {
  return parents.filter(
    ({ allowOverride, settingOrigins }) =>
      Object.hasOwn(settingOrigins, key) && !names(allowOverride, key),
  );
}
