import type { Called, GitHub } from './client.ts';
import { isRecord, listOf, textOf, textOrNull } from './parse.ts';

export type Comparison = Readonly<{
  owner: string;
  repo: string;
  /** A branch or a commit. */
  base: string;
  head: string;
}>;

/** GitHub lists no more files of a comparison than these, and does not say that there are more. */
const MOST_FILES = 300;

/**
 * The files that differ between a commit and where it parted from another, under their names of before
 * and after, in order; `null`: there are too many to be told. By commits and not by the number of a
 * pull request, whose files are those of its newest commit.
 */
export function changedFiles(
  github: GitHub,
  { owner, repo, base, head }: Comparison,
): Promise<Called<readonly string[] | null>> {
  return github.call(
    {
      route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
      params: { owner, repo, basehead: `${base}...${head}` },
      // Commits come in pages, files all with the first.
      query: { per_page: 1 },
    },
    (body) => {
      const files = isRecord(body) ? listOf(body['files'], namesOf) : undefined;
      if (files === undefined) return undefined;
      return files.length >= MOST_FILES ? null : [...new Set(files.flat())].sort();
    },
  );
}

function namesOf(file: unknown): string[] | undefined {
  if (!isRecord(file)) return undefined;
  const name = textOf(file['filename']);
  if (name === undefined) return undefined;
  const before = textOrNull(file['previous_filename']) ?? null;
  return before === null ? [name] : [before, name];
}
