import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ALL_ARTIFACT_FILES, ARTIFACT_FILES, writeArtifactFile } from '../audit/artifact.ts';
import { type Finding, finding } from '../finding.ts';
import { writePlainFile } from '../plain-file.ts';

/** Where an audit's files go; `null`: no directory could be written. */
export type EvidenceDirectory = Readonly<{
  path: string | null;
  findings: readonly Finding[];
}>;

/** Where audits go that were given no place of their own. */
const OWN_DIRECTORY = '.carbon-audit';

/** What the names of temporary directories begin with; six characters nobody can guess follow. */
const TEMPORARY_PREFIX = 'carbon-audit-report-';

/**
 * The directory that a person asked for, or a new one below the working directory; with the recording
 * in it at once: what was measured is safe before anything that may fail.
 */
export function openEvidence(
  options: Readonly<{ cwd: string; out: string | null; auditId: string; startedWallMs: number }>,
  recordingText: string,
): EvidenceDirectory {
  const { cwd, out, auditId, startedWallMs } = options;
  const wanted =
    out === null ? join(cwd, OWN_DIRECTORY, nameOf(startedWallMs, auditId)) : resolve(cwd, out);
  return firstWritable(recordingText, [
    () => {
      mkdirSync(wanted, { recursive: true });
      // Nobody wants the audits of a repository in its commits by accident.
      if (out === null) writePlainFile(join(cwd, OWN_DIRECTORY, '.gitignore'), '*\n');
      return wanted;
    },
    () => mkdtempSync(join(tmpdir(), TEMPORARY_PREFIX)),
  ]);
}

/**
 * The first file of an audit that lies where a person wants another: it would be overwritten. `null`:
 * there is none, or nobody said where.
 */
export function auditFileAt(cwd: string, out: string | null): string | null {
  if (out === null) return null;
  const folder = resolve(cwd, out);
  return ALL_ARTIFACT_FILES.find((name) => existsSync(join(folder, name))) ?? null;
}

/**
 * A new directory below a folder that others can write to: nobody can have put anything into it, nor
 * led it elsewhere.
 */
export function openFreshEvidence(base: string, recordingText: string): EvidenceDirectory {
  return firstWritable(
    recordingText,
    [base, tmpdir()].map((folder) => () => mkdtempSync(join(folder, TEMPORARY_PREFIX))),
  );
}

function firstWritable(
  recordingText: string,
  candidates: readonly (() => string)[],
): EvidenceDirectory {
  const problems: string[] = [];
  for (const make of candidates) {
    try {
      const path = make();
      writeArtifactFile(path, ARTIFACT_FILES.recording, recordingText);
      return {
        path,
        findings: problems.map((why) => unusable(`${why}; the report is in ${path}`)),
      };
    } catch (error) {
      problems.push((error as Error).message);
    }
  }
  return { path: null, findings: [unusable(`${problems.join('; ')}; the report is only printed`)] };
}

function unusable(message: string): Finding {
  return finding(
    'report-directory-unusable',
    `The directory for the report cannot be written: ${message}.`,
  );
}

/** Sorts by time, and two audits of one second do not meet. */
function nameOf(wallMs: number, auditId: string): string {
  const stamp = new Date(wallMs).toISOString().slice(0, 19).replaceAll(':', '-');
  return `${stamp}Z-${auditId.slice(0, 6)}`;
}
