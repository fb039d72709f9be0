import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainFile, writePlainFile } from '../plain-file.ts';
import { MOST_DOCUMENTS, type Parent } from '../policy/parents.ts';
import { type ParentSource, POLICY_ROLES, type PolicyRole } from '../policy/policy.ts';

/**
 * The files of an audit's directory: the report, and what it is computed from, so that anyone can
 * compute it again. Policy files stand beside them under the names that the context gives them.
 */
export const ARTIFACT_FILES = {
  recording: 'recording.ndjson',
  context: 'context.json',
  intensity: 'intensity.json',
  history: 'history.ndjson',
  report: 'audit.json',
} as const;

/** The name of a policy's file, by its role; a role has one file at most. */
export function policyFileName(role: PolicyRole): string {
  return `policy-${role}.yml`;
}

/** The name of the file of what a policy extends, by the policy's role and the parent's number. */
export function parentFileName(role: PolicyRole, index: number): string {
  return `policy-${role}-parent-${index + 1}.yml`;
}

/** A parent as documents name it, with the file that is to hold its bytes. */
export function parentSource(role: PolicyRole, parent: Parent, index: number): ParentSource {
  const { reference, commit, why, bytes } = parent;
  return { reference, commit, file: bytes === null ? null : parentFileName(role, index), why };
}

/** Every file of a policy that an audit may keep. */
export const POLICY_FILES: readonly string[] = POLICY_ROLES.flatMap((role) => [
  policyFileName(role),
  ...Array.from({ length: MOST_DOCUMENTS }, (_, index) => parentFileName(role, index)),
]);

/** Every file that an audit may keep; nothing else in its directory is its own. */
export const ALL_ARTIFACT_FILES: readonly string[] = [
  ...Object.values(ARTIFACT_FILES),
  ...POLICY_FILES,
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
