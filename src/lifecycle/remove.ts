import { lstatSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SAMPLER_FILES, unfinished } from '../sampling/directory.ts';
import type { StartedAudit } from './started.ts';

/** What the names of private directories begin with; six characters nobody can guess follow. */
export const DIRECTORY_PREFIX = 'carbon-audit-';

/**
 * Removes the audit's private directory: its own files by their names and then the empty directory,
 * never anything else, whatever somebody has put there. Never throws.
 */
export function removeAudit(started: Pick<StartedAudit, 'directory'>): void {
  const { directory } = started;
  if (directory === null || !isOwn(directory)) return;
  for (const name of attempt(() => readdirSync(directory)) ?? []) {
    if (OWN_NAMES.has(name)) attempt(() => unlinkSync(join(directory, name)));
  }
  attempt(() => rmdirSync(directory));
}

const OWN_NAMES: ReadonlySet<string> = new Set(
  Object.values(SAMPLER_FILES).flatMap((name) => [name, unfinished(name)]),
);

function isOwn(directory: string): boolean {
  if (!basename(directory).startsWith(DIRECTORY_PREFIX)) return false;
  return attempt(() => lstatSync(directory).isDirectory()) ?? false;
}

function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
