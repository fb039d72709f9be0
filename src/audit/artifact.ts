import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainFile, writePlainFile } from '../plain-file.ts';
import { POLICY_ROLES, type PolicyRole } from '../policy/policy.ts';

/**
 * The files of an audit's directory: the report, and what it is computed from, so that anyone can
 * compute it again. Policy files stand beside them under the names that the context gives them.
 */
export const ARTIFACT_FILES = {
  recording: 'recording.ndjson',
  context: 'context.json',
  intensity: 'intensity.json',
  report: 'audit.json',
} as const;

/** The name of a policy's file, by its role; a role has one file at most. */
export function policyFileName(role: PolicyRole): string {
  return `policy-${role}.yml`;
}

/** Every file that an audit may keep; nothing else in its directory is its own. */
export const ALL_ARTIFACT_FILES: readonly string[] = [
  ...Object.values(ARTIFACT_FILES),
  ...POLICY_ROLES.map(policyFileName),
];

/** As much as a recording may be; beyond it no file of an audit is read. */
const MAX_BYTES = 256 * 1024 * 1024;

/** Writes one file of an audit, making the directory where it is missing. @returns its path. */
export function writeArtifactFile(
  directory: string,
  name: string,
  content: string | Uint8Array,
): string {
  mkdirSync(directory, { recursive: true });
  const path = join(directory, name);
  writePlainFile(path, content);
  return path;
}

/** @returns the file's text, or `null` where there is none. */
export function readArtifactFile(directory: string, name: string): string | null {
  return readArtifactBytes(directory, name)?.toString('utf8') ?? null;
}

/** @returns the file's bytes, or `null` where there is none. */
export function readArtifactBytes(directory: string, name: string): Buffer | null {
  try {
    return readPlainFile(join(directory, name), MAX_BYTES);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
