import { type ClaimedUnits, MOST_UNITS_BYTES, parseUnits } from '../audit/claimed-units.ts';
import { type Finding, finding } from '../finding.ts';
import { readPlainFile } from '../plain-file.ts';

/** What is known at the end of the functional units that were done; `null`: nothing was said of them. */
export type UnitsAtEnd = Readonly<{
  units: ClaimedUnits | null;
  findings: readonly Finding[];
}>;

/**
 * What was said beforehand, and over it what the measured job or command has written into its file. A
 * file that cannot be read or understood says nothing at all, since half of it may be missing.
 *
 * @param path `null`: no file was named
 */
export function unitsAtEnd(said: ClaimedUnits | null, path: string | null): UnitsAtEnd {
  if (path === null) return { units: said, findings: [] };
  try {
    const bytes = readPlainFile(path, MOST_UNITS_BYTES + 1);
    if (bytes.length > MOST_UNITS_BYTES) return unreadable(said, path, 'it is too large');
    const parsed = parseUnits(bytes.toString('utf8'));
    if (!parsed.ok) return unreadable(said, path, parsed.expected);
    return { units: { ...said, ...parsed.value }, findings: [] };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : 'it is no plain file to read';
    return unreadable(said, path, why);
  }
}

function unreadable(said: ClaimedUnits | null, path: string, why: string): UnitsAtEnd {
  const message = `The counts of functional units could not be read from ${path}: ${why}.`;
  return { units: said, findings: [finding('units-unreadable', message)] };
}
