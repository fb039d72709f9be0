import {
  ARTIFACT_FILES,
  parentFileName,
  policyFileName,
  readArtifactBytes,
} from '../audit/artifact.ts';
import { parseContext, parseIntensity } from '../audit/parse.ts';
import { BadInput } from '../bad-input.ts';
import type { AuditInputs, LoadedPolicy } from '../pipeline/audit.ts';
import { loadPolicy } from '../policy/load.ts';
import type { Parent } from '../policy/parents.ts';
import type { PolicySource } from '../policy/policy.ts';
import { parseKeptHistory } from './kept-history.ts';

/** A budget of one line, and a file in each role; files that come from anyone may name thousands. */
const MOST_POLICIES = 8;

/** The files of an audit, wherever they lie. */
export type EvidenceFiles = Readonly<{
  /** As errors call what holds them. */
  called: string;
  /** The bytes of a file; `null` where there is none of that name. */
  read: (name: string) => Buffer | null;
}>;

/**
 * What a report was computed from, read back from an audit's directory.
 *
 * @throws BadInput when it is no such directory, or holds what this version would not write
 */
export function readEvidence(directory: string): Promise<AuditInputs> {
  return readEvidenceFiles({
    called: directory,
    read: (name) => readArtifactBytes(directory, name),
  });
}

/**
 * What a report was computed from, read back from an audit's files.
 *
 * @throws BadInput when they are not those of an audit, or hold what this version would not write
 */
export async function readEvidenceFiles(files: EvidenceFiles): Promise<AuditInputs> {
  try {
    return await readFiles(files);
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${files.called} cannot be read: ${(error as Error).message}`);
  }
}

async function readFiles(files: EvidenceFiles): Promise<AuditInputs> {
  const contextText = requireFile(files, ARTIFACT_FILES.context);
  const context = parseContext(contextText, ARTIFACT_FILES.context);
  const intensityText = requireFile(files, ARTIFACT_FILES.intensity);
  if (context.policies.length > MOST_POLICIES) {
    throw new BadInput(`${files.called} names more than ${MOST_POLICIES} policies`);
  }
  const historyText = context.historySha256 === null ? null : keptPastIn(files);
  const policies = await Promise.all(
    context.policies.map(async (source): Promise<LoadedPolicy> => {
      const bytes = source.file === null ? null : policyBytes(files, source);
      const parents = parentsOf(files, source);
      return { source, bytes, parents, policy: await loadPolicy(source, bytes, parents) };
    }),
  );
  return {
    context,
    contextText,
    // A recording that is gone weakens the report, and the report says so.
    recordingText: textOf(files, ARTIFACT_FILES.recording) ?? '',
    intensity: parseIntensity(intensityText, ARTIFACT_FILES.intensity),
    intensityText,
    history: historyText === null ? null : parseKeptHistory(historyText, ARTIFACT_FILES.history),
    historyText,
    policies,
  };
}

function textOf({ read }: EvidenceFiles, name: string): string | null {
  return read(name)?.toString('utf8') ?? null;
}

function requireFile(files: EvidenceFiles, name: string): string {
  const text = textOf(files, name);
  if (text === null) {
    throw new BadInput(`${files.called} is not an audit's directory: it holds no ${name}`);
  }
  return text;
}

function keptPastIn(files: EvidenceFiles): string {
  const text = textOf(files, ARTIFACT_FILES.history);
  if (text !== null) return text;
  throw judgedByMissing(files, ARTIFACT_FILES.history);
}

function parentsOf(files: EvidenceFiles, { role, parents }: PolicySource): Parent[] {
  return parents.map(({ reference, commit, why, file }, index) => {
    if (file === null) return { reference, commit, why, bytes: null };
    const name = parentFileName(role, index);
    const bytes = file === name ? files.read(name) : null;
    if (bytes === null) throw judgedByMissing(files, name);
    return { reference, commit, why, bytes };
  });
}

function policyBytes(files: EvidenceFiles, { role, file }: PolicySource): Uint8Array {
  const name = policyFileName(role);
  // The context may come from anyone: a path of its choice is never followed.
  const bytes = file === name ? files.read(name) : null;
  if (bytes === null) throw judgedByMissing(files, name);
  return bytes;
}

function judgedByMissing({ called }: EvidenceFiles, name: string): BadInput {
  return new BadInput(`${called} holds no ${name}, by which it was judged`);
}
