import { type Dirent, lstatSync, opendirSync } from 'node:fs';
import { join } from 'node:path';

/** Where, below its temporary folder, the runner makes a step's files as the step begins. */
export const FILE_COMMANDS = '_runner_file_commands';

/** The beginning of a step, an action's stage, or a part of a composite action. */
export type StepStart = Readonly<{
  /** The GUID that the runner gave its files. */
  guid: string;
  /** By the file system's clock. */
  wallMs: number;
}>;

export type StepStarts = Readonly<{
  /** In the order of time. */
  starts: readonly StepStart[];
  /** Whether the file system told when files were made; else it is when they were last written. */
  areBirths: boolean;
  /** Starts that were left out as there were too many. */
  leftOut: number;
}>;

/** Each start has seven files at most; more than these are none of the runner's. */
const MOST_FILES = 60_000;
const MOST_STARTS = 4_000;

const NAME = /^[a-z_]{1,40}_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/**
 * When the runner began steps, by the files that it makes for each: the earliest of the births with one
 * GUID. The job can write here, and delete, but cannot set when a file was made.
 *
 * @returns `null` where there is no such folder
 */
export function readStepStarts(temp: string): StepStarts | null {
  const folder = join(temp, FILE_COMMANDS);
  const births = new Map<string, number>();
  let areBirths = true;
  try {
    const entries = opendirSync(folder);
    try {
      let entry: Dirent | null = entries.readSync();
      for (let count = 0; entry !== null && count < MOST_FILES; count += 1) {
        const guid = NAME.exec(entry.name)?.[1];
        const stat = guid === undefined ? undefined : statOf(join(folder, entry.name));
        if (guid !== undefined && stat !== undefined) {
          const isBirth = stat.birthtimeMs > 0;
          areBirths &&= isBirth;
          const atMs = isBirth ? stat.birthtimeMs : stat.mtimeMs;
          births.set(guid, Math.min(births.get(guid) ?? atMs, atMs));
        }
        entry = entries.readSync();
      }
    } finally {
      entries.closeSync();
    }
  } catch {
    if (births.size === 0) return null;
  }
  const starts = [...births]
    .map(([guid, wallMs]) => ({ guid, wallMs }))
    .sort((a, b) => a.wallMs - b.wallMs || (a.guid < b.guid ? -1 : 1));
  const kept = starts.slice(0, MOST_STARTS);
  return { starts: kept, areBirths, leftOut: starts.length - kept.length };
}

function statOf(path: string) {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? stat : undefined;
}
