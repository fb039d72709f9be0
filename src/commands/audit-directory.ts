import { basename, dirname } from 'node:path';
import { ARTIFACT_FILES } from '../audit/artifact.ts';

/** People give the path of the report, as `run` prints it; its directory is meant. */
export function auditDirectoryOf(path: string): string {
  return basename(path) === ARTIFACT_FILES.report ? dirname(path) : path;
}
