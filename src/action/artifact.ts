import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_ARTIFACT_FILES } from '../audit/artifact.ts';
import { sha256 } from '../audit/serialise.ts';
import { type Finding, finding } from '../finding.ts';
import type { HiddenInputs } from './inputs.ts';
import type { Publication } from './publish.ts';
import type { AuditState } from './state.ts';

/** What the comment still needs after the artifact. */
const LEFT_FOR_OTHERS_MS = 10_000;
const MOST_MS = 30_000;

/** Keeps the evidence as an artifact of the run. */
export async function keepArtifact(publication: Publication): Promise<Finding[]> {
  const { world, state, hidden, directory, mayUseTokens, deadline } = publication;
  if (directory === null || !mayUseTokens) return [];
  // The client is as large as all the rest of post: no need to load it only to be told so.
  if (!world.env['ACTIONS_RUNTIME_TOKEN']) {
    return [notKept('this runner has no artifact service')];
  }
  const { uploadEvidence } = await import('../github/artifact.ts');
  const { retentionDays } = state.inputs;
  const outcome = await uploadEvidence({
    name: artifactName(state, hidden),
    files: ALL_ARTIFACT_FILES.map((name) => join(directory, name)).filter(isPlainFile),
    root: directory,
    serverUrl: state.job.serverUrl,
    ...(retentionDays === null ? {} : { retentionDays }),
    deadlineMs: Math.min(MOST_MS, Math.max(1_000, deadline.remainingMs() - LEFT_FOR_OTHERS_MS)),
  });
  if (outcome.kind === 'uploaded') return [];
  return [notKept(outcome.why)];
}

/** What leads elsewhere is not uploaded: the job could have put it there. */
function isPlainFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function notKept(why: string): Finding {
  return finding('artifact-not-kept', `The evidence could not be kept as an artifact: ${why}.`);
}

/**
 * Names are unique in a run, and jobs of a matrix share all but their matrix: the job's id from the
 * server, or where it gives none, its key and a digest of its matrix.
 */
export function artifactName(
  { inputs, job, number }: AuditState,
  { checkRunId, matrix, jobIndex }: HiddenInputs,
): string {
  const own = `${job.key.replace(/[^\w.-]+/g, '_').slice(0, 60)}-${sha256(`${matrix}\n${jobIndex}`).slice(0, 8)}`;
  const again = number === 1 ? '' : `-${number}`;
  return `${inputs.artifactName}-${checkRunId ?? own}-${job.runAttempt}${again}`;
}
