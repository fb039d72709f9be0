import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ARTIFACT_FILES, writeArtifactFile } from '../audit/artifact.ts';
import { type Finding, finding } from '../finding.ts';

/** Where an audit's files go; `null`: no directory could be written. */
export type EvidenceDirectory = Readonly<{
  path: string | null;
  findings: readonly Finding[];
}>;

/** Where audits go that were given no place of their own. */
const OWN_DIRECTORY = '.carbon-audit';

/**
 * Finds a directory that can be written and puts the recording into it at once: what was measured is
 * safe before anything that may fail. The one asked for comes first, a temporary one last.
 */
export function openEvidence(
  options: Readonly<{
    cwd: string;
    out: string | null;
    startedWallMs: number;
    recordingText: string;
  }>,
): EvidenceDirectory {
  const own = join(options.cwd, OWN_DIRECTORY);
  const wanted =
    options.out === null
      ? join(own, nameOf(options.startedWallMs))
      : resolve(options.cwd, options.out);
  try {
    writeArtifactFile(wanted, ARTIFACT_FILES.recording, options.recordingText);
    // Nobody wants the audits of a repository in its commits by accident.
    if (options.out === null) writeFileSync(join(own, '.gitignore'), '*\n');
    return { path: wanted, findings: [] };
  } catch (error) {
    return fallBack(wanted, error as Error, options.recordingText);
  }
}

function fallBack(wanted: string, error: Error, recordingText: string): EvidenceDirectory {
  const problem = `${wanted} cannot be written (${error.message})`;
  try {
    const path = mkdtempSync(join(tmpdir(), 'carbon-audit-report-'));
    writeArtifactFile(path, ARTIFACT_FILES.recording, recordingText);
    return { path, findings: [unusable(`${problem}; the report is in ${path}.`)] };
  } catch (second) {
    const message = `${problem}, nor can a temporary directory (${(second as Error).message}): the report is only printed.`;
    return { path: null, findings: [unusable(message)] };
  }
}

function unusable(message: string): Finding {
  return finding('report-directory-unusable', message);
}

/** Sorts by time, and two audits of one second do not meet. */
function nameOf(wallMs: number): string {
  const stamp = new Date(wallMs).toISOString().slice(0, 19).replaceAll(':', '-');
  return `${stamp}Z-${randomBytes(3).toString('hex')}`;
}
