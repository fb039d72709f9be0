import { isAnything, type Match } from './match.ts';
import type { Policy } from './policy.ts';

/** What of a job decides by a policy which of its parts are for it, and is not free to find out. */
export type Asked = Readonly<{ labels: boolean; paths: boolean }>;

/** Whether a policy tells jobs apart by their runner's labels, and by the files that a change touches. */
export function asksFor({ budgets, pins, runners, scope }: Policy): Asked {
  const matches = [...budgets, ...pins].map(({ match }) => match);
  return {
    labels:
      [...runners, { labels: scope?.runnerLabels ?? [] }].some(({ labels }) => tells(labels)) ||
      matches.some(({ runnerLabels }) => tells(runnerLabels)),
    paths: matches.some(({ paths, pathsIgnore }: Match) => tells(paths) || tells(pathsIgnore)),
  };
}

function tells(globs: readonly string[] = []): boolean {
  return globs.some((glob) => !isAnything(glob));
}
