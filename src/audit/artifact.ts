import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files of an audit's directory. The first four are what the report is computed from, so that
 * anyone can compute it again; `policy` is missing where there was no policy file.
 */
export const ARTIFACT_FILES = {
  recording: 'recording.ndjson',
  context: 'context.json',
  intensity: 'intensity.json',
  policy: 'policy.yml',
  report: 'audit.json',
} as const;

export type ArtifactFile = keyof typeof ARTIFACT_FILES;

/** Writes one file of an audit, making the directory where it is missing. @returns its path. */
export function writeArtifactFile(
  directory: string,
  file: ArtifactFile,
  content: string | Uint8Array,
): string {
  mkdirSync(directory, { recursive: true });
  const path = join(directory, ARTIFACT_FILES[file]);
  writeFileSync(path, content);
  return path;
}

/** @returns the file's text, or `null` where there is none. */
export function readArtifactFile(directory: string, file: ArtifactFile): string | null {
  try {
    return readFileSync(join(directory, ARTIFACT_FILES[file]), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
