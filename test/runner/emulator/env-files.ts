/** The files behind GITHUB_ENV, GITHUB_OUTPUT and their kin. */

import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const summaryLimit = 1024 * 1024;

const prefixes = {
  GITHUB_ENV: 'set_env_',
  GITHUB_PATH: 'add_path_',
  GITHUB_OUTPUT: 'set_output_',
  GITHUB_STATE: 'save_state_',
  GITHUB_STEP_SUMMARY: 'step_summary_',
} as const;

export type EnvFiles = Readonly<Record<keyof typeof prefixes, string>>;

/** Empty files for a stage. They stay until the job ends, so their birth times tell its course. */
export async function createEnvFiles(temp: string, guid: string): Promise<EnvFiles> {
  const folder = join(temp, '_runner_file_commands');
  await mkdir(folder, { recursive: true });
  const entries = Object.entries(prefixes).map(([name, prefix]) => [
    name,
    join(folder, prefix + guid),
  ]);
  for (const [, path] of entries) await writeFile(path ?? '', '');
  return Object.fromEntries(entries) as EnvFiles;
}

/**
 * Reads `NAME=VALUE` and `NAME<<DELIMITER` entries.
 * @throws Error with the runner's own words, on which it fails the step
 */
export function parseEntries(text: string): [name: string, value: string][] {
  const entries: [string, string][] = [];
  // A final line break ends the last line, it does not begin another.
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      entries.push([line.slice(0, equals), line.slice(equals + 1)]);
    } else if (heredoc >= 0) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      if (name === '' || delimiter === '')
        throw new Error(
          `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`,
        );
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      entries.push([name, lines.slice(at + 1, end).join('\n')]);
      at = end;
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return entries;
}

async function textOf(path: string): Promise<string> {
  // A stage may delete its own file; the runner does not mind.
  return readFile(path, 'utf8').catch(() => '');
}

/** Entries of one file. */
export async function readEntries(path: string): Promise<[name: string, value: string][]> {
  return parseEntries((await textOf(path)).replace(/^\uFEFF/, ''));
}

/** Folders to put in front of PATH. */
export async function readPaths(path: string): Promise<string[]> {
  return (await textOf(path)).split(/\r?\n/).filter((line) => line !== '');
}

/** A summary, or why there is none: GitHub takes no more than 1 MiB and does not fail the step. */
export async function readSummary(path: string): Promise<{ text: string; error?: string }> {
  const size = await stat(path).then(
    (file) => file.size,
    () => 0,
  );
  if (size > summaryLimit) {
    const limit = `${summaryLimit / 1024}k got ${Math.floor(size / 1024)}k`;
    return {
      text: '',
      error: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}.`,
    };
  }
  return { text: await textOf(path) };
}
