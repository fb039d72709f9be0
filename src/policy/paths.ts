/** What a policy that extends another may touch: names of things that can be locked or left open. */

/** Keys of the top of a file that a parent can lock, or let be loosened. */
export const EXTENDABLE: readonly string[] = [
  'enforcement',
  'scope',
  'decide-on',
  'max-range',
  'data',
  'runners',
  'place',
  'budgets',
  'waivers',
  'waiver-limit',
  'on-error',
];

/** Whether a list of paths names this one, or all that it is part of: `budgets` names every budget. */
export function names(paths: readonly string[], path: string): boolean {
  return paths.includes(path) || paths.includes(path.split('.')[0] ?? path);
}
