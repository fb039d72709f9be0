import { readPlainFile } from '../plain-file.ts';

/** Two weeks at one sample a second; what is longer is cut here, and its reader says so. */
const MAX_BYTES = 256 * 1024 * 1024;

/** The text of a recording; `null` if there is none that can be read. Never throws. */
export function readRecordingText(path: string, maxBytes = MAX_BYTES): string | null {
  try {
    return readPlainFile(path, maxBytes).toString('utf8');
  } catch {
    return null;
  }
}
