import {
  ARTIFACT_FILES,
  parentFileName,
  policyFileName,
  readArtifactBytes,
  readArtifactFile,
} from '../audit/artifact.ts';
import { parseContext, parseIntensity } from '../audit/parse.ts';
import { BadInput } from '../bad-input.ts';
import type { AuditInputs, LoadedPolicy } from '../pipeline/audit.ts';
import { loadPolicy } from '../policy/load.ts';
import type { Parent } from '../policy/parents.ts';
import type { PolicySource } from '../policy/policy.ts';
import { parseKeptHistory } from './kept-history.ts';

/**
 * What a report was computed from, read back from an audit's directory.
 *
 * @throws BadInput when it is no such directory, or holds what this version would not write
 */
export async function readEvidence(directory: string): Promise<AuditInputs> {
  try {
    return await readFiles(directory);
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${directory} cannot be read: ${(error as Error).message}`);
  }
}

async function readFiles(directory: string): Promise<AuditInputs> {
  const contextText = requireFile(directory, ARTIFACT_FILES.context);
  const context = parseContext(contextText, ARTIFACT_FILES.context);
  const intensityText = requireFile(directory, ARTIFACT_FILES.intensity);
  const historyText = context.historySha256 === null ? null : keptPastIn(directory);
  const policies = await Promise.all(
    context.policies.map(async (source): Promise<LoadedPolicy> => {
      const bytes = source.file === null ? null : policyBytes(directory, source);
      const parents = parentsOf(directory, source);
      return { source, bytes, parents, policy: await loadPolicy(source, bytes, parents) };
    }),
  );
  return {
    context,
    contextText,
    // A recording that is gone weakens the report, and the report says so.
    recordingText: readArtifactFile(directory, ARTIFACT_FILES.recording) ?? '',
    intensity: parseIntensity(intensityText, ARTIFACT_FILES.intensity),
    intensityText,
    history: historyText === null ? null : parseKeptHistory(historyText, ARTIFACT_FILES.history),
    historyText,
    policies,
  };
}

function requireFile(directory: string, name: string): string {
  const text = readArtifactFile(directory, name);
  if (text === null) {
    throw new BadInput(`${directory} is not an audit's directory: it holds no ${name}`);
  }
  return text;
}

function keptPastIn(directory: string): string {
  const text = readArtifactFile(directory, ARTIFACT_FILES.history);
  if (text !== null) return text;
  throw new BadInput(`${directory} holds no ${ARTIFACT_FILES.history}, by which it was judged`);
}

function parentsOf(directory: string, { role, parents }: PolicySource): Parent[] {
  return parents.map(({ reference, commit, why, file }, index) => {
    if (file === null) return { reference, commit, why, bytes: null };
    const name = parentFileName(role, index);
    const bytes = file === name ? readArtifactBytes(directory, name) : null;
    if (bytes === null) throw new BadInput(`${directory} holds no ${name}, by which it was judged`);
    return { reference, commit, why, bytes };
  });
}

function policyBytes(directory: string, { role, file }: PolicySource): Uint8Array {
  const name = policyFileName(role);
  // The context may come from anyone: a path of its choice is never followed.
  const bytes = file === name ? readArtifactBytes(directory, name) : null;
  if (bytes === null) throw new BadInput(`${directory} holds no ${name}, by which it was judged`);
  return bytes;
}
