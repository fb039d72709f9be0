import { basename } from 'node:path';

/** The GUID by which the runner names the files of the stage that runs now; `null`: it names none so. */
export function ownGuid(env: Readonly<Record<string, string | undefined>>): string | null {
  return /_([0-9a-f-]{36})$/.exec(basename(env['GITHUB_OUTPUT'] ?? ''))?.[1] ?? null;
}
