/** Finds the Node that the runner would bundle. */

import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

const wanted = 24;

function majorOf(path: string): number {
  const version = execFileSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  return Number.parseInt(version, 10);
}

/** `node_modules/.bin/node` of this or a folder above, if it is new enough. */
function fromModules(folder: string): string | undefined {
  const candidate = join(folder, 'node_modules', '.bin', 'node');
  if (existsSync(candidate) && majorOf(candidate) >= wanted) return realpathSync(candidate);
  const above = dirname(folder);
  return above === folder ? undefined : fromModules(above);
}

let found: string | undefined;

/**
 * Path of a Node 24 or newer.
 * @throws Error that says how to get one, because results under another major prove nothing
 */
export function findNode(): string {
  found ??= fromModules(import.meta.dirname);
  if (found) return found;
  if (majorOf(process.execPath) >= wanted) return process.execPath;
  throw new Error(
    `stages need Node ${wanted}: install with optional dependencies, or run the tests under Node ${wanted}`,
  );
}
