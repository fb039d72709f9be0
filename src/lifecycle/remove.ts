import { lstatSync, rmdirSync, unlinkSync } from 'node:fs';
import { basename } from 'node:path';
import { SAMPLER_FILES, type SamplerFile, samplerFile, unfinished } from '../sampling/directory.ts';
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
  for (const file of Object.keys(SAMPLER_FILES) as SamplerFile[]) {
    const path = samplerFile(directory, file);
    attempt(() => unlinkSync(path));
    attempt(() => unlinkSync(unfinished(path)));
  }
  attempt(() => rmdirSync(directory));
}

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
